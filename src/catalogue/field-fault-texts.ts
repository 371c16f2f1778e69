import type { Said } from './build-fault.ts';

/** Fields of one entry by themselves. */
export const FIELD_TEXTS = {
  'unknown-field': {
    zh: '没有名为"{name}"的字段。',
    en: 'there is no field "{name}".',
  },
  'missing-field': {
    zh: '缺少必填字段"{name}"。',
    en: 'the required field "{name}" is missing.',
  },
  'not-text': {
    zh: '这里应是文字。若就是这些字符，请加引号——{name}: "{source}"',
    en: 'this should be text. If these are its very characters, quote them: {name}: "{source}"',
  },
  'not-local-text': {
    zh: '这里应是文字，或中英文一对——{name}: { zh: 中文, en: English }',
    en: 'this should be text, or a pair: {name}: { zh: 中文, en: English }',
  },
  'empty-text': {
    zh: '内容是空的。请填写，或删去这个字段。',
    en: 'this is empty. Fill it in, or leave the field out.',
  },
  'text-too-long': {
    zh: '太长：最多 {most} 个字符。',
    en: 'too long: {most} characters at most.',
  },
  'not-a-list': {
    zh: '这里应是列表。哪怕只有一项，也请写成 {name}: [{source}]',
    en: 'this should be a list, even of one: {name}: [{source}]',
  },
  'not-a-group': {
    zh: '这里应是一组字段，在下一行缩进两个空格后逐行书写。',
    en: 'this should be a group of fields, on the following lines, indented by two spaces.',
  },
  'not-a-number': {
    zh: '这里应是整数或数字，不加引号、不带单位。',
    en: 'this should be a number, without quotes or unit.',
  },
  'number-range': {
    zh: '数值不在允许的范围内（{limit}）。',
    en: 'the number is out of range ({limit}).',
  },
  'not-yes-no': {
    zh: '这里只能是 true（是）或 false（否）。',
    en: 'this can be true or false only.',
  },
  'not-one-of': {
    zh: '只能是下列之一：{values}。',
    en: 'must be one of: {values}.',
  },
  'bad-slug': {
    zh: '只能用小写字母、数字和连字符，如 wang-youmu。它会出现在网址里，也是文件名。',
    en: 'lower-case letters, digits and hyphens only, such as wang-youmu: it stands in addresses and is a file name.',
  },
  'bad-part-id': {
    zh: '部件编号只能用小写字母、数字和连字符，如 p1、recto。它会出现在链接里，定下后不要再改。',
    en: 'part ids are lower-case letters, digits and hyphens, such as p1 or recto. They stand in links: never change them.',
  },
  'bad-record-reference': {
    zh: '应写成"馆藏单位/条目"，即 records 下面两层文件夹的名字，如 shili/route-sheet-1935。不是档号。',
    en: 'write holder/slug, the names of the two folders below records, such as shili/route-sheet-1935. Not the reference code.',
  },
  'bad-reference-code': {
    zh: '档号照原样填写，不超过 200 个字符，不能换行，也不能有控制字符。',
    en: 'the reference code stands here verbatim: at most 200 characters, no line breaks or control characters.',
  },
  'bad-date': {
    zh: '日期按 EDTF 填写：1935、1935-04、1935-04-12；约 1935-04~；存疑 1935?；起止 1935-04-12/1935-07-23；二者之一 [1935-04-21,1935-04-22]；三十年代 193X；某年以前 ../1949；不详 XXXX。',
    en: 'write the date in EDTF: 1935, 1935-04, 1935-04-12; circa 1935-04~; uncertain 1935?; span 1935-04-12/1935-07-23; one of [1935-04-21,1935-04-22]; thirties 193X; before ../1949; unknown XXXX.',
  },
  'bad-day': {
    zh: '这里应是日历上有的某一天：年-月-日，如 2024-06-09。',
    en: 'this should be a day of the calendar, year-month-day, such as 2024-06-09.',
  },
  'two-names': {
    zh: '这里要两个不同的人名，如 [张三, 李四]。同一个人不能既审又核。',
    en: 'two different people are wanted here, such as [Zhang San, Li Si]. Nobody checks their own decision.',
  },
  'bad-region': {
    zh: '区域写作四个整数并加引号："x,y,宽,高"，以像素计，左上角为 0,0；宽高不能为 0。例："120,80,600,400"',
    en: 'a region is four whole numbers in quotes, "x,y,width,height", in pixels from the top left corner; not empty. E.g. "120,80,600,400"',
  },
  'bad-sha256': {
    zh: '应是 64 位小写十六进制的 SHA-256 值。可用 sha256sum 文件名 计算。',
    en: 'should be a SHA-256 in 64 lower-case hexadecimal digits. Compute it with: sha256sum FILE',
  },
  'bad-file-name': {
    zh: '只能是本条目文件夹里的文件名：不能以"/"开头，不能含".."或反斜杠。',
    en: "a name inside the record's folder: no leading slash, no .. and no backslash.",
  },
  'bad-url': {
    zh: '应是完整网址，以 https:// 或 http:// 开头。',
    en: 'should be a complete address beginning with https:// or http://.',
  },
  'file-or-drawing': {
    zh: 'file（扫描件）和 drawing（自绘图的数据）必须有一个，也只能有一个。',
    en: 'state either file (a scan) or drawing (the data of our own drawing), not both.',
  },
  'coordinate-too-exact': {
    zh: '坐标太细：示意图只用概略位置，最多写两位小数（约一公里）。',
    en: 'too exact: a sketch map takes rough positions, two decimals at most (about a kilometre).',
  },
  'at-or-course': {
    zh: 'at（一个点）和 course（河流走向，至少两个点）必须有一个，也只能有一个。写法：at: [31.47, 104.68]，先纬度，后经度。',
    en: 'state either at (one point) or course (of a river, two points or more), not both, such as at: [31.47, 104.68], latitude first.',
  },
  'no-source': {
    zh: '至少写一个出处，如 sources: [xinhua-2006]；名字是 sources 里的文件名。',
    en: 'name at least one source, such as sources: [xinhua-2006]: the name of a file in sources.',
  },
  'wrong-value': {
    zh: '这个值不合要求（{said}）。',
    en: 'this value is not valid ({said}).',
  },
  'opened-over-total': {
    zh: '开放数大于馆藏总数（total）。两个数要用同一单位、截至同一天，请按公布的原文核对。',
    en: 'more is opened than is kept (total). Both are counted in one unit on one day: check them against what the archive has published.',
  },
} as const satisfies Record<string, Said>;
