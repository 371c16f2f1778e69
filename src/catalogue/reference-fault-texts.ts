import type { Said } from './build-fault.ts';

/** Entries among each other. */
export const REFERENCE_TEXTS = {
  'duplicate-identity': {
    zh: '同一个标识已经用在 {other}。两个内容文件夹里不能有相同的条目，请改名或删去一个。',
    en: 'this identity is taken by {other}. Content roots may not hold the same entry twice: rename or remove one.',
  },
  'duplicate-reference-code': {
    zh: '同一馆藏单位里，这个档号（或旧档号）已经用在 {other}。请核对。',
    en: 'this (former) reference code of the same holder is already used in {other}. Check which is right.',
  },
  'duplicate-part-id': {
    zh: '部件编号重复。每个部件要有自己的编号，定下后不再改。',
    en: 'this part id is used twice. Every part has one of its own, for good.',
  },
  'duplicate-chapter': {
    zh: '章节重复列出。',
    en: 'this chapter is listed twice.',
  },
  'reserved-chapter': {
    zh: '这个名字是展览的时间线页或地图页的网址，章节不能用。请改名。',
    en: 'this name is the address of the exhibition’s timeline or map; a chapter cannot have it. Choose another.',
  },
  'alias-taken': {
    zh: '这个旧网址仍在使用或已被占用（{other}），不能再指向别处。',
    en: 'this former address is still in use or taken ({other}) and cannot lead elsewhere.',
  },
  'unknown-record': {
    zh: '没有这个档案条目（写法：馆藏单位/条目，即文件夹名）。',
    en: 'there is no such record (written holder/slug, the names of its folders).',
  },
  'unknown-part': {
    zh: '{record} 没有这个部件。',
    en: '{record} has no such part.',
  },
  'consent-of-nobody': {
    zh: '肖像的同意要写明是谁的：of 与 rights.depicts 里的 who 一字不差。',
    en: 'a consent to a likeness says whose it is: write under of exactly what stands under who in rights.depicts.',
  },
  'cover-without-part': {
    zh: '这个条目没有图像，不能作封面。请换一个条目。',
    en: 'this record has no picture to make a cover of. Choose another.',
  },
  'part-not-image': {
    zh: '这个部件不是图像（页、照片或器物视图），不能作封面。请换一个部件。',
    en: 'this part is no image (page, photo or object view) and makes no cover. Choose another part.',
  },
  'unknown-holder': {
    zh: '没有这个馆藏单位。请新建 holders/{name}.yaml，或给文件夹改名。',
    en: 'there is no such holder. Add holders/{name}.yaml, or rename the folder.',
  },
  'unknown-person': {
    zh: '没有这个人物。可新建 authorities/persons/{name}.yaml。',
    en: 'there is no such person. Add authorities/persons/{name}.yaml.',
  },
  'unknown-place': {
    zh: '没有这个地名。可新建 authorities/places/{name}.yaml。',
    en: 'there is no such place. Add authorities/places/{name}.yaml.',
  },
  'unknown-organisation': {
    zh: '没有这个机构。可新建 authorities/organisations/{name}.yaml。',
    en: 'there is no such organisation. Add authorities/organisations/{name}.yaml.',
  },
  'unknown-event': {
    zh: '没有这个事件。可新建 authorities/events/{name}.yaml。',
    en: 'there is no such event. Add authorities/events/{name}.yaml.',
  },
  'unknown-source': {
    zh: '没有这条出处。可新建 sources/{name}.yaml。',
    en: 'there is no such source. Add sources/{name}.yaml.',
  },
  'unknown-exhibition': { zh: '没有这个展览。', en: 'there is no such exhibition.' },
  'part-of-cycle': {
    zh: '上级关系绕成了圈：{cycle}。请改正 partOf。',
    en: 'the hierarchy runs in a circle: {cycle}. Correct partOf.',
  },
  'part-of-level': {
    zh: '层级不对：{child} 不能放在 {parent} 之下。次序是 fonds 全宗 > series 类别 > volume 案卷 > item 件（只有 series 可以套 series）。',
    en: 'wrong level: {child} cannot be part of {parent}. The order is fonds > series > volume > item (only series may nest).',
  },
  'part-of-other-holder': {
    zh: '上级条目属于另一馆藏单位。档案只在本单位的全宗之内；要指向外单位，请用 related。',
    en: 'the parent belongs to another holder. Hierarchy stays within one holder; point elsewhere with related.',
  },
  'range-without-volume': {
    zh: 'range（页码范围）只用于案卷（volume）里的件：请写明 partOf 和 level: item。',
    en: 'a range needs an item that is part of a volume: state partOf and level: item.',
  },
  'range-order': {
    zh: '范围的起点在终点之后。',
    en: 'the range starts after its end.',
  },
  'range-with-parts': {
    zh: '写了 range 的件用案卷的页，不能再有自己的 parts。',
    en: 'an item with a range takes the pages of its volume and has no parts of its own.',
  },
  'region-outside': {
    zh: '区域超出了图像，登记尺寸是 {width}×{height}。图像若重新扫描过，请重新量取。',
    en: 'the region lies outside the image, recorded as {width}×{height}. Measure it again if the image was rescanned.',
  },
  'transcript-page': {
    zh: '这个释文文件只有 {pages} 页。',
    en: 'this transcript file has only {pages} page(s).',
  },
  'bad-transcript': {
    zh: '释文文件读不懂（{said}）。请重新导出。',
    en: 'the transcript cannot be understood ({said}). Export it again.',
  },
  'transcript-of-drawing': {
    zh: '自绘图的文字由图自己给出，请删去 transcript。',
    en: 'a drawing gives its own lettering: remove transcript.',
  },
  'bad-drawing': {
    zh: '这张图画不出来：{said}。',
    en: 'this drawing cannot be made: {said}.',
  },
  'drawing-name': {
    zh: '自绘图的数据文件以 .plate.yaml 结尾。',
    en: 'the data file of a drawing ends in .plate.yaml.',
  },
  'drawing-size': {
    zh: '登记尺寸与图不符，图是 {width}×{height}。请改 width 和 height。',
    en: 'the recorded size differs from the drawing, which is {width}×{height}. Correct width and height.',
  },
  'drawing-not-plate': {
    zh: '只有图版（kind: plate）可以用 drawing；档案原件请用 file。',
    en: 'only plates (kind: plate) are drawn; a record has file.',
  },
  'record-at-demonstration': {
    zh: '示例馆只收我们自绘的图版，不能放档案。图版请写 kind: plate。',
    en: 'the demonstration holding keeps our own plates only, no records. A plate says kind: plate.',
  },
  'plate-at-archive': {
    zh: '图版不是档案，不能放在真实馆藏单位名下。请移到示例馆（holders 里 demonstration: true 的那个）。',
    en: 'a plate is no record and may not stand under a real institution. Move it to the demonstration holding (demonstration: true).',
  },
  'plate-rights': {
    zh: '图版是自己的作品，请写 clearance: own-work。',
    en: 'a plate is our own work: clearance: own-work.',
  },
  'plate-coverage': {
    zh: '图版要写明它表现的时间：coverage: { date: 1935-04/1935-07 }。',
    en: 'a plate states the time it shows: coverage: { date: 1935-04/1935-07 }.',
  },
  'plate-date': {
    zh: '图版的日期是绘制的年份（{since} 年以后），不是所表现的年代；后者写在 coverage 里。',
    en: 'the date of a plate is the year it was drawn ({since} or later), not the time it shows: that is coverage.',
  },
  'plate-without-part': {
    zh: '图版至少要有一个部件（drawing 或 file）。',
    en: 'a plate has at least one part (drawing or file).',
  },
  'plate-map-review': {
    zh: '地图类图版要写明审图号或免审理由：mapReview: { number: "GS(2024)0000号" } 或 { exemption: 示意图，不画界线 }。',
    en: 'a map states its review number or why it needs none: mapReview: { number: "GS(2024)0000" } or { exemption: … }.',
  },
  'poster-not-picture': {
    zh: 'poster 写本条目里一个图像部件（页、照片）的编号。',
    en: 'poster is the id of a picture part (page or photo) of the same record.',
  },
  'unknown-cue': {
    zh: '字幕说这里读的是 {target}，但本条目没有这一页、这一行，或区域在图外。写法：部件:行号，如 p1:line-3；或 p1:120,80,600,400。',
    en: 'a cue says that {target} is being read, but this record has no such part or line, or the region lies outside. Write part:line, such as p1:line-3, or p1:120,80,600,400.',
  },
  'cue-reads-redacted': {
    zh: '字幕说这里读的是 {target}，而那里已遮盖：录音会把遮盖的内容读出来。请剪去这一段，再改字幕。',
    en: 'a cue says that {target} is being read, which is redacted: the recording would tell what was covered. Cut that passage out, and its cue.',
  },
  'duplicate-fact': {
    zh: '史实编号重复。每条史实要有自己的编号，定下后不再改。',
    en: 'this id of a statement is used twice. Every statement has one of its own, for good.',
  },
  'unknown-fact': {
    zh: '本展览的 facts.yaml 里没有这条史实。',
    en: 'there is no such statement in facts.yaml of this exhibition.',
  },
  'location-not-place': {
    zh: '只有地点（authorities/places）可以写 location。',
    en: 'only places (authorities/places) have a location.',
  },
  'places-map-review': {
    zh: '有地点写了位置（如 {file}），网站会画地点示意图。请在 site.yaml 写明审图号或免审理由：mapReview: { number: "GS(2024)0000号" } 或 { exemption: 示意图，不画界线 }。',
    en: 'places say where they lie (such as {file}), so maps of them are drawn. State in site.yaml a review number or why none is needed: mapReview: { number: "GS(2024)0000" } or { exemption: … }.',
  },
  'missing-chapter-text': {
    zh: '章节"{chapter}"没有中文正文，请新建 {name}。',
    en: 'chapter "{chapter}" has no Chinese text: add {name}.',
  },
  'lesson-minutes': {
    zh: '课时与各环节之和不符：flow 里的分钟加起来是 {sum}。请改 minutes 或各环节。',
    en: 'the steps of flow add up to {sum} minutes. Correct minutes or the steps.',
  },
  'lesson-without-grade': {
    zh: '给学生的课要写明年级：grade: 8（一至十二）。',
    en: 'a lesson for pupils states the school year: grade: 8 (1 to 12).',
  },
  'grade-without-pupils': {
    zh: '年级只用于学生的课（audience: pupils）。请改 audience，或删去 grade。',
    en: 'a grade belongs to pupils only (audience: pupils). Change audience or remove grade.',
  },
  'rubric-levels': {
    zh: '评价表各行的等级数要相同，第一行有 {wanted} 级。',
    en: 'all rows of the rubric have as many levels as the first, which has {wanted}.',
  },
  'unlisted-chapter': {
    zh: '这个文件没有列入 exhibition.yaml 的 chapters，不会出现在网站上。请列入或移走。',
    en: 'this file is not among the chapters of exhibition.yaml and would not appear. List it or move it away.',
  },
} as const satisfies Record<string, Said>;
