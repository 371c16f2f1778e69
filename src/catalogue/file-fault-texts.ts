import type { Said } from './build-fault.ts';

/** Files and folders as such, their encoding and their YAML. */
export const FILE_TEXTS = {
  'missing-root': {
    zh: '没有这个内容文件夹。请检查 zhanjuan.yaml 的 content（或环境变量 ZHANJUAN_CONTENT）。',
    en: 'there is no such content folder. Check content in zhanjuan.yaml (or ZHANJUAN_CONTENT).',
  },
  'missing-file': {
    zh: '缺少文件 {name}。请补上，或删去这个文件夹。',
    en: 'the file {name} is missing. Add it, or remove the folder.',
  },
  'bad-folder-name': {
    zh: '这个名字会成为网址，只能用小写字母、数字和连字符（如 route-sheet-1935），最多 80 个字符。请改名；档号写在 referenceCode 里。',
    en: 'this name becomes an address: lower-case letters, digits and hyphens only (route-sheet-1935), at most 80. Rename it; the reference code goes into referenceCode.',
  },
  'unexpected-file': {
    zh: '这里只放 {wanted}，别的不会被读取。请改名或移走。',
    en: 'only {wanted} belongs here, nothing else is read. Rename or move it.',
  },
  'misnamed-folder': {
    zh: '不认识这个文件夹，其中的内容不会被读取。应为"{nearest}"，请改名。',
    en: 'unknown folder, nothing in it would be read. It should be "{nearest}": rename it.',
  },
  'names-collide': {
    zh: '与"{other}"只差大小写或字符编码形式（NFC/NFD），在 macOS 和 Windows 上会互相覆盖。请改名。',
    en: 'differs from "{other}" only in case or Unicode form (NFC/NFD); macOS and Windows take them for one. Rename it.',
  },
  'symlink-outside': {
    zh: '这个链接指向内容文件夹和底片文件夹（masters）之外，或指向不存在的文件。请把文件本身放进来。',
    en: 'this link leads out of the content roots and the masters root, or nowhere. Put the file itself here.',
  },
  'symlink-elsewhere': {
    zh: '这个链接指向另一条目的文件，那个条目可能没有开放。请把文件本身放在本条目的文件夹里。',
    en: 'this link leads to a file of another record, which may be held back. Put the file itself into the folder of this one.',
  },
  'symlink-text': {
    zh: '文字和著录文件不能是链接。请把文件本身放在这里。',
    en: 'data and prose may not be links. Put the file itself here.',
  },
  'too-large': {
    zh: '文件超过 {megabytes} MB，不像是文本。请检查是不是放错了文件。',
    en: 'the file is larger than {megabytes} MB, hardly a text. Is it the right one?',
  },
  unreadable: {
    zh: '文件读不出来。请检查它是否存在、权限是否正确。',
    en: 'the file cannot be read. Check that it exists and its permissions.',
  },
  'not-utf8': {
    zh: '文件编码不是 UTF-8（常见的是 GB18030 或 UTF-16），中文会变成乱码。请用编辑器打开，"另存为 UTF-8"。',
    en: 'the file is not UTF-8 (often GB18030 or UTF-16). Open it in an editor and save it as UTF-8.',
  },
  'nul-character': {
    zh: '文件里有空字符（NUL），不是正常的文本，可能已损坏。请重新保存或恢复旧版本。',
    en: 'the file holds a NUL character: it is damaged or no text. Save it again or restore it.',
  },
  'yaml-tab': {
    zh: '缩进用了制表符（Tab）。YAML 只认空格：每层缩进两个空格。',
    en: 'indented with a tab. YAML knows spaces only: two for each level.',
  },
  'yaml-indent': {
    zh: '缩进不对，或者文字里的英文冒号使这一行分成了两层。同一层的字段要对齐；含冒号的文字请加引号：title: "甲: 乙"',
    en: 'wrong indentation, or a colon in the text. Align fields of one level; quote texts with colons: title: "a: b"',
  },
  'duplicate-key': {
    zh: '同一个字段写了两次。请删去一个。',
    en: 'the same field stands here twice. Remove one.',
  },
  'fullwidth-colon': {
    zh: '字段名后面用了中文冒号"："。请改成英文冒号加一个空格——{name}: …',
    en: 'a full-width colon after the field name. Write an ASCII colon and a space: {name}: …',
  },
  'yaml-alias': {
    zh: 'YAML 的别名（*名字）没有对应的锚点（&名字），或引用超过 {most} 次。请直接写出内容。',
    en: 'a YAML alias (*name) without its anchor (&name), or more than {most} of them. Write the content out.',
  },
  'yaml-merge': {
    zh: '不支持 YAML 的合并键"<<"。请直接写出各字段。',
    en: 'the YAML merge key "<<" is not supported. Write the fields out.',
  },
  'yaml-tag': {
    zh: '不支持 YAML 标签（以"!"开头）。若是普通文字，请加引号。',
    en: 'YAML tags (beginning with "!") are not supported. Quote it if it is plain text.',
  },
  'yaml-documents': {
    zh: '一个文件只能有一份数据，请删去中间的"---"。',
    en: 'one file holds one entry: remove the "---" in between.',
  },
  'yaml-syntax': {
    zh: '这一行不合 YAML 格式（{said}）。常见原因：引号或括号没有成对；以特殊符号开头的文字没有加引号。',
    en: 'this is no YAML ({said}). Often a quote or bracket is not closed, or a text beginning with a sign is not quoted.',
  },
  'not-a-map': {
    zh: '文件应由"字段: 内容"组成，一行一个。可以从 content 里的例子复制一份来改。',
    en: 'the file should consist of "field: content" lines. Copy one of the examples in content and change it.',
  },
  'not-entries': {
    zh: '文件应是一个列表，每一项以"- "开头，字段对齐在下面。可以从 content 里的例子复制一份来改。',
    en: 'the file should be a list, each entry beginning with "- " and its fields below. Copy one of the examples in content and change it.',
  },
  'missing-scan': {
    zh: '找不到这个文件。查找过：{places}。请放好文件，或改正文件名。',
    en: 'no such file. Looked for it at: {places}. Put it there or correct the name.',
  },
} as const satisfies Record<string, Said>;
