/** Every fault of import, by its permanent code; `{names}` are filled in. */
export const INTAKE_FAULT_TEXTS = {
  'unknown-format': {
    zh: '认不出这个文件的格式。可以导入：.xlsx、.csv、.tsv、EAD（.xml）、Omeka S 和 IIIF（.json）。旧式 .xls 请在 Excel 或 WPS 里另存为 .xlsx。',
    en: 'the format of this file is not known. What can be imported: .xlsx, .csv, .tsv, EAD (.xml), Omeka S and IIIF (.json). Save an old .xls as .xlsx first.',
  },
  'no-such-file': {
    zh: '没有这个文件。请核对路径；路径里有空格时用引号括起来。',
    en: 'there is no such file. Check the path; put it into quotes where it has spaces.',
  },
  'broken-file': {
    zh: '文件打不开（{said}）。请在原来的程序里重新保存一次。',
    en: 'the file cannot be opened ({said}). Save it again in the program it comes from.',
  },
  'other-xml': {
    zh: '这个 XML 的根元素是 <{root}>，不是 EAD 目录。可以导入 EAD 2002 和 EAD3。',
    en: 'the root of this XML is <{root}>, so it is no EAD finding aid. EAD 2002 and EAD3 can be imported.',
  },
  'too-large': {
    zh: '文件太大（解压后超过 {megabytes} MB），按安全规定不读。请分成几个文件。',
    en: 'the file is too large (over {megabytes} MB unpacked) to be read safely. Divide it.',
  },
  encoding: {
    zh: '文字编码不是 UTF-8，也不是 GB18030。请另存为 UTF-8。',
    en: 'the text is neither UTF-8 nor GB18030. Save it as UTF-8.',
  },
  'unclosed-quote': {
    zh: '英文双引号不成对，后面的行会被吞进一格。请检查第 {line} 行附近的引号。',
    en: 'quotation marks do not pair, so that a cell would swallow the lines after it. See the quotes near line {line}.',
  },
  'sheet-without-heading': {
    zh: '前 {rows} 行里找不到表头：要有“档号”或“题名”，再有一个认得的栏目。最像表头的一行是：{seen}。用 --map "栏目=题名" 说明各栏是什么。',
    en: 'no row of headings among the first {rows}: it needs 档号 (reference code) or 题名 (title), and one more that is known. The likeliest is: {seen}. Say what its columns are with --map "heading=title".',
  },
  'sheet-to-skip': {
    zh: '这个工作表不用导入的话，加 --skip-sheet "{sheet}"。',
    en: 'where this sheet is not to be imported, say --skip-sheet "{sheet}".',
  },
  'unknown-column': {
    zh: '不知道这一栏是什么。用 --map "{heading}=附注" 写明是哪个著录项目（题名、责任者、日期、主题词、附注 …），不需要的写 --map "{heading}=不导入"。',
    en: 'it is not known what this column is. Say so with --map "{heading}=notes" (title, creator, date, subjects, notes …), or --map "{heading}=skip" to leave it out.',
  },
  'unknown-field': {
    zh: '对照表里的“{field}”不是可以导入的字段。可用：{fields}。',
    en: '"{field}" in the mapping is no field that can be imported. There is: {fields}.',
  },
  'repeated-column': {
    zh: '这一栏和“{other}”都对应 {field}。留一栏，另一栏写 skip。',
    en: 'this column and "{other}" both stand for {field}. Keep one and say skip for the other.',
  },
  'formula-without-value': {
    zh: '这一格是公式，没有算出的值。请粘贴为数值。',
    en: 'this cell is a formula without a value. Paste it as a value.',
  },
  'cell-error': {
    zh: '这一格是电子表格的出错值。请改正。',
    en: 'this cell holds an error of the spreadsheet. Mend it.',
  },
  'missing-cell': {
    zh: '缺“{heading}”。{cure}',
    en: '"{heading}" is missing. {cureEn}',
  },
  'duplicate-code': {
    zh: '同一馆藏单位里档号重复，另一处在 {other}。请改成不同的档号。',
    en: 'this reference code occurs twice with the same holder, also at {other}. Tell them apart.',
  },
  'bad-written-date': {
    zh: '读不懂这个日期。可以写 19350418、1935-04-18、1935年4月、民国二十四年四月、1935-1937、[193504]（考证）、约1935年、1930年代、[不详]。',
    en: 'this date is not understood. Write 19350418, 1935-04-18, 1935年4月, 民国二十四年四月, 1935-1937, [193504] (inferred), c. 1935, 1930s, [不详].',
  },
  'no-such-day': {
    zh: '日历上没有这一天。',
    en: 'there is no such day in the calendar.',
  },
  'lunar-date': {
    zh: '这是农历的月日，程序不替您换算。请写公历，或只写到年。',
    en: 'month and day are lunar, and are not converted for you. Write the solar date, or the year alone.',
  },
  'date-serial': {
    zh: '像是 Excel 的日期序号，单元格没有设成日期格式。请设成日期格式，或写成 19350418。',
    en: 'this looks like a serial number of Excel in a cell that is not formatted as a date. Format it, or write 19350418.',
  },
  'unknown-parent': {
    zh: '没有档号为“{code}”的上级（案卷）。请先导入案卷目录，或改正档号。',
    en: 'there is no volume (or other parent) with the code "{code}". Import it first, or mend the code.',
  },
  'unknown-holder': {
    zh: '没有登记这个馆藏单位。已登记：{holders}。先写 content/holders/<名称>.yaml，或用 --holder 指定。',
    en: 'this holder is not described. There is: {holders}. Write content/holders/<slug>.yaml first, or name one with --holder.',
  },
  'no-holder': {
    zh: '没有说明属于哪个馆藏单位。用 --holder 指定（已登记：{holders}）。',
    en: 'it is not said which holder this belongs to. Name one with --holder (there is: {holders}).',
  },
  'demonstration-holder': {
    zh: '示例馆只收图版，不能导入档案。请用自己的馆藏单位。',
    en: 'the demonstration holding takes plates only. Import under a holder of your own.',
  },
  'unknown-authority': {
    zh: '没有登记“{name}”。先建立它的文件（{folder}），或把这一栏对应到 subjects。',
    en: '"{name}" is not described. Write its file ({folder}) first, or map the column to subjects.',
  },
  'ambiguous-authority': {
    zh: '有几个条目都叫“{name}”：{slugs}。请写文件名。',
    en: 'several entries are called "{name}": {slugs}. Write the file name instead.',
  },
  'not-one-of': {
    zh: '只能是：{values}。',
    en: 'this may only be: {values}.',
  },
  'unmatched-english': {
    zh: '英文的个数（{en}）与中文（{zh}）不同。两栏按次序对应。',
    en: 'there are {en} in English and {zh} in Chinese; the two columns correspond by order.',
  },
  'bad-cell': {
    zh: '这个值不合要求（{said}）。',
    en: 'this value is not valid ({said}).',
  },
  'sheet-without-files': {
    zh: '这张表里找不到“文件名”和“档号”两栏的表头。',
    en: 'the table has no headings 文件名 (file) and 档号 (reference code).',
  },
  'sheet-row-incomplete': {
    zh: '这一行缺文件名或档号。请补上，或删去这一行。',
    en: 'the row lacks the file or the reference code. Fill it in, or delete the row.',
  },
  'bad-page': {
    zh: '页号应是数字，如 3、三、第3页。',
    en: 'a page is a number: 3, 三, 第3页.',
  },
  'bad-mapping': {
    zh: '对照表不合要求（{said}）。',
    en: 'the mapping is not valid ({said}).',
  },
} as const satisfies Record<string, { readonly zh: string; readonly en: string }>;

export type IntakeFaultCode = keyof typeof INTAKE_FAULT_TEXTS;
