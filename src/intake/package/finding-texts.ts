interface FindingText {
  readonly property: 'authenticity' | 'completeness' | 'usability' | 'safety';
  readonly weight: 'blocking' | 'waivable';
  readonly zh: string;
  readonly en: string;
}

/** Every finding of an intake, by the property it speaks against. */
export const FINDING_TEXTS = {
  'no-manifest': {
    property: 'authenticity',
    weight: 'waivable',
    zh: '包里没有校验清单，文件在路上是否变过无从核对。请移交单位改交 BagIt 包，或附 manifest-sha256.txt。',
    en: 'no manifest: nothing tells whether files changed on the way. Ask for a BagIt bag, or a manifest-sha256.txt beside the files.',
  },
  'weak-hash': {
    property: 'authenticity',
    weight: 'waivable',
    zh: '校验清单只有 {algorithm}，挡不住有意的改动。请改用 SHA-256 或 SHA-512。',
    en: 'the manifest is {algorithm} only, which no longer stops a deliberate change. Ask for SHA-256 or SHA-512.',
  },
  'hash-differs': {
    property: 'authenticity',
    weight: 'blocking',
    zh: '文件与校验清单不符，已经不是移交时的文件。请移交单位重新传送。',
    en: 'the file is not the one that was listed. Ask for the package again.',
  },
  'bad-manifest': {
    property: 'authenticity',
    weight: 'blocking',
    zh: '清单第 {line} 行读不懂。每行应是校验值、空格、文件路径。',
    en: 'line {line} of the manifest cannot be read: a hash, a space and a path are expected.',
  },
  'bad-bag': {
    property: 'authenticity',
    weight: 'blocking',
    zh: 'bagit.txt 不合 RFC 8493：应写明 BagIt-Version 和 Tag-File-Character-Encoding: UTF-8。',
    en: 'bagit.txt is not as RFC 8493 has it: BagIt-Version and Tag-File-Character-Encoding: UTF-8.',
  },
  'fetch-file': {
    property: 'authenticity',
    weight: 'blocking',
    zh: '包里有 fetch.txt，要另从网上取文件。请移交单位把文件都放进包里。',
    en: 'fetch.txt names files to be fetched from elsewhere. Ask for a complete bag.',
  },
  'no-origin': {
    property: 'authenticity',
    weight: 'waivable',
    zh: '没有写明{missing}。请在 bag-info.txt 里写（Source-Organization、Contact-Name、Bagging-Date、External-Identifier），或用 --from、--contact、--date、--agreement 说明。',
    en: 'nothing states {missingEn}. It belongs into bag-info.txt (Source-Organization, Contact-Name, Bagging-Date, External-Identifier), or say it by --from, --contact, --date, --agreement.',
  },
  'no-catalogue': {
    property: 'completeness',
    weight: 'blocking',
    zh: '包里找不到目录（.xlsx、.csv、.tsv 或 EAD .xml）。请补交，或用 --catalogue 指明是哪个文件。',
    en: 'no catalogue (.xlsx, .csv, .tsv or EAD .xml) was found. Ask for it, or name the file by --catalogue.',
  },
  'catalogue-cell': {
    property: 'completeness',
    weight: 'blocking',
    zh: '目录里有读不懂的地方：{said}',
    en: 'the catalogue cannot be understood: {said}',
  },
  'file-missing': {
    property: 'completeness',
    weight: 'blocking',
    zh: '清单或目录（{by}）列有这个文件，包里没有。请补交。',
    en: 'listed ({by}) and not in the package. Ask for it.',
  },
  'file-unlisted': {
    property: 'completeness',
    weight: 'waivable',
    zh: '包里有，清单或目录（{by}）没有列。请核对是否多交、错放。',
    en: 'in the package and not listed ({by}). Ask whether it belongs here.',
  },
  'row-without-file': {
    property: 'completeness',
    weight: 'waivable',
    zh: '目录里这一件没有对应的文件。只移交目录的请注明。',
    en: 'no file belongs to this entry of the catalogue. Waive it where only the entry is handed over.',
  },
  'duplicate-content': {
    property: 'completeness',
    weight: 'blocking',
    zh: '与 {other} 的文件内容完全相同，却属于两件。多半放错了一份，请核对补交。',
    en: 'the same, byte for byte, as a file of {other}, another entry. One of them is probably misplaced: ask for the right one.',
  },
  'page-count': {
    property: 'completeness',
    weight: 'waivable',
    zh: '目录写 {stated} 页，对应的图像 {found} 幅。请核对是否缺页。',
    en: 'the catalogue says {stated} pages, and there are {found} images. Is a page missing?',
  },
  'size-differs': {
    property: 'completeness',
    weight: 'blocking',
    zh: 'bag-info.txt 的 Payload-Oxum 写 {stated}，实有 {found}（字节.文件数）。',
    en: 'Payload-Oxum of bag-info.txt says {stated}, and there is {found} (bytes.files).',
  },
  'empty-file': {
    property: 'usability',
    weight: 'blocking',
    zh: '文件是空的。请补交。',
    en: 'the file is empty. Ask for it.',
  },
  'unreadable-file': {
    property: 'usability',
    weight: 'blocking',
    zh: '文件打不开：{said}。请移交单位重新导出。',
    en: 'the file does not open: {said}. Ask for it to be exported anew.',
  },
  'unknown-type': {
    property: 'usability',
    weight: 'waivable',
    zh: '认不出是什么文件，今后能否打开不能保证。长期保存请转为 TIFF、JPEG、PDF/A、XML、WAV 等。',
    en: 'not a known type, so nobody can promise that it opens later. For keeping, TIFF, JPEG, PDF/A, XML or WAV are better.',
  },
  'type-mismatch': {
    property: 'usability',
    weight: 'waivable',
    zh: '后缀与内容不符：内容是 {type}。请改正后缀。',
    en: 'its suffix is not that of its content, which is {type}. Ask for it to be named right.',
  },
  'password-needed': {
    property: 'usability',
    weight: 'blocking',
    zh: '文件加了密码，今后打不开。请移交单位解密后再交。',
    en: 'a password is needed. Ask for it without one.',
  },
  'unsafe-path': {
    property: 'safety',
    weight: 'blocking',
    zh: '文件路径会跑到包外（..、绝对路径、盘符、反斜杠或控制字符），没有解开。请移交单位重新打包。',
    en: 'the path leads out of the package (.., absolute, a drive, a backslash or control characters); it was not unpacked. Ask for it to be packed anew.',
  },
  'unportable-name': {
    property: 'safety',
    weight: 'waivable',
    zh: '文件名在 Windows 上存不了（CON、AUX 之类的设备名，或 <>:"|?*，或以点、空格结尾）。',
    en: 'Windows cannot keep that name (a device such as CON, one of <>:"|?*, or a final dot or space).',
  },
  'name-clash': {
    property: 'safety',
    weight: 'blocking',
    zh: '与“{other}”只差大小写或字符写法，在有些系统上会互相覆盖。请改名。',
    en: 'differs from “{other}” in case or in the form of characters only: on some systems one would replace the other. Ask for another name.',
  },
  'symbolic-link': {
    property: 'safety',
    weight: 'blocking',
    zh: '是链接，不是文件，没有解开。请把文件本身放进来。',
    en: 'is a link and no file; it was not unpacked. Ask for the file itself.',
  },
  'encrypted-entry': {
    property: 'safety',
    weight: 'blocking',
    zh: '压缩包里这一项加了密，没有解开。请交不加密的包，传送途中的保密另用信道。',
    en: 'this entry is encrypted and was not unpacked. Ask for a package without encryption.',
  },
  'zip-bomb': {
    property: 'safety',
    weight: 'blocking',
    zh: '解开后会大得不合常理（{said}），已停止。',
    en: 'it would grow beyond all reason ({said}); unpacking was stopped.',
  },
  'broken-archive': {
    property: 'safety',
    weight: 'blocking',
    zh: '压缩包不完整或做过手脚：{said}。请重新传送。',
    en: 'the archive is damaged or tampered with: {said}. Ask for it again.',
  },
  'archive-inside': {
    property: 'safety',
    weight: 'waivable',
    zh: '包里还有压缩包，没有打开检查。请移交单位解开后再交。',
    en: 'an archive inside the package, which was not opened. Ask for its files.',
  },
  executable: {
    property: 'safety',
    weight: 'blocking',
    zh: '是程序或脚本（{type}），不是档案。',
    en: 'is a program or a script ({type}), not a record.',
  },
  'macro-inside': {
    property: 'safety',
    weight: 'blocking',
    zh: '文档里有宏或控件（{said}）。请另存为不含宏的格式。',
    en: 'the document holds macros or controls ({said}). Ask for it to be saved without.',
  },
  'script-inside': {
    property: 'safety',
    weight: 'blocking',
    zh: '文件里有会自己执行的内容（{said}）。请去掉后再交。',
    en: 'something in it runs by itself ({said}). Ask for it to be taken out.',
  },
  'virus-signature': {
    property: 'safety',
    weight: 'blocking',
    zh: '含有病毒检测的特征串（EICAR）。请先杀毒；本程序不能代替杀毒软件。',
    en: 'it holds the EICAR signature of virus tests. Scan it for viruses; this program does not replace a scanner.',
  },
} as const satisfies Record<string, FindingText>;

export type FindingCode = keyof typeof FINDING_TEXTS;
