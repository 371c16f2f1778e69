import type { Said } from '../../src/catalogue/build-fault.ts';

/** A field of record.yaml, or of one of its parts. */
export interface FieldNote {
  /** The element of DA/T 18-2022 档案著录规则 that it holds; none where the rule has no such element. */
  readonly element?: string;
  readonly note: Said;
}

const say = (zh: string, en: string, element?: string): FieldNote => ({
  note: { zh, en },
  ...(element !== undefined && { element }),
});

/** Every field of record.yaml, by its name there. */
export const RECORD_FIELDS: Readonly<Record<string, FieldNote>> = {
  kind: say(
    '`record` 档案；`plate` 本馆自绘的教学图版。',
    '`record`, or `plate` for a drawing of our own.',
  ),
  level: say(
    '`fonds` 全宗、`series` 类别、`volume` 案卷、`item` 文件（不写即是）。',
    '`fonds`, `series`, `volume`, or `item` (when left out).',
    '著录层级',
  ),
  partOf: say(
    '上级条目，写作 `馆/条目`。',
    'The record it belongs to, as `holder/slug`.',
    '著录层级',
  ),
  range: say(
    '案卷整卷扫描时，本件是其中哪几页：`{ from, to }`。',
    'Which parts of its volume an item is: `{ from, to }`.',
  ),
  viewingDirection: say(
    '`right-to-left` 从右往左翻；不写时按文字方向定。',
    '`right-to-left`; without it the direction of the writing decides.',
  ),
  firstPageAlone: say('第一页是封面，单独成页。', 'The first page is a cover and lies alone.'),
  referenceCode: say(
    '档号，照原样写，不改全角半角。',
    'The 档号, exactly as the archive writes it.',
    '档号',
  ),
  formerCodes: say('旧档号，也能搜到。', 'Former codes; they are found too.', '档号'),
  identifiers: say(
    '文号、缩微号、电子文件号等。',
    'Document, microfilm and electronic numbers.',
    '文件编号',
  ),
  title: say('题名；自拟的题名照馆里的规矩加方括号。', 'The title.', '题名'),
  creator: say('责任者；不详写“佚名”。', 'Who is responsible for it.', '责任者'),
  date: say(
    '形成时间，EDTF：`1935-04-21`、`1935-04`、`1935~`（约）、`XXXX`（不详）。',
    'When it was made, as EDTF: `1935-04-21`, `1935~` (about), `XXXX` (unknown).',
    '日期',
  ),
  coverage: say(
    '内容说的是何时何地：`date`、`places`。',
    'The time and places it tells of: `date`, `places`.',
  ),
  summary: say('提要，两三句。', 'Two or three sentences.', '范围和提要'),
  extent: say('数量与单位：“2页”。', 'Extent: “2 pages”.', '数量'),
  genre: say(
    '文种：电报、布告、照片……写法要一致，读者按它筛选。',
    'Kind of document; a facet, so write it one way.',
    '文种',
  ),
  draftState: say('稿本：草稿、定稿、手稿、副本……', 'Draft, final, manuscript, copy …', '稿本'),
  medium: say('载体：毛边纸油印、玻璃底片……', 'Carrier and technique.', '载体类型'),
  custodialHistory: say(
    '来历：征集、移交、寄存的经过。',
    'How it came to the archive.',
    '档案保管沿革',
  ),
  language: say(
    'BCP 47：`zh-Hans` 简体（不写即是）、`zh-Hant` 繁体、`en`。',
    'BCP 47; `zh-Hans` when left out.',
    '语言或文字',
  ),
  notes: say('附注。', 'Notes.', '附注'),
  persons: say(
    '人名，写 `authorities/persons/` 的文件名。',
    'Names of files in `authorities/persons/`.',
    '人名',
  ),
  places: say(
    '地名，写 `authorities/places/` 的文件名。',
    'Names of files in `authorities/places/`.',
    '地名',
  ),
  organisations: say(
    '机构名，写 `authorities/organisations/` 的文件名。',
    'Names of files in `authorities/organisations/`.',
    '机构名',
  ),
  events: say(
    '事件，写 `authorities/events/` 的文件名。',
    'Names of files in `authorities/events/`.',
  ),
  subjects: say('主题词，一词一页。', 'Subject terms; a page each.', '主题词'),
  sources: say('著录所据，写 `sources/` 的文件名。', 'What the description rests on.'),
  related: say('相关条目，写作 `馆/条目`。', 'Related records.', '相关著录单元'),
  sameAs: say('别处同一件档案的网址。', 'Its address elsewhere.'),
  digitization: say(
    '数字化：`by`、`date`、`dpi`、`processing`。写了 `dpi` 才有比例尺。',
    'Digitization: `by`, `date`, `dpi`, `processing`; with `dpi` there is a ruler.',
  ),
  access: say(
    '怎样查阅原件；不写用馆藏单位的。',
    'How to consult the original; else the holder’s.',
  ),
  mapReview: say('审图号，或不需要的理由。地图必写。', 'Map review number, or why none is needed.'),
  opening: say(
    '开放审核：`conclusion`、`archive`、`jointBody`、`date`、`basis`、`reviewers`、`early`。',
    'Opening review.',
    '开放标识',
  ),
  publication: say('公布：`authority`、`date`、`basis`。', 'Publication, a second act.'),
  classification: say(
    '密级；不空就不公开。',
    'Classification; anything but empty keeps it in.',
    '密级',
  ),
  personalData: say('对疑似个人信息的逐条答复。', 'Answers to what looks like personal data.'),
  rights: say(
    '权利：`statement`、`holder`、`clearance`、`credit`；不公开的：`custody`（寄存、捐赠）、`depicts`（可以认出的人）、`consents`（同意）。',
    'Rights; unpublished: `custody` (deposited, donated), `depicts` (who can be recognized), `consents`.',
  ),
  aliases: say('旧网址，自动转到这里。', 'Earlier addresses; they lead here.'),
  withdrawn: say('撤下：`date`、`notice`；网址只留说明。', 'Withdrawn: only the notice remains.'),
  parts: say('部件，见下表。', 'Its parts, see below.'),
};

/** Every field of a part. */
export const PART_FIELDS: Readonly<Record<string, FieldNote>> = {
  id: say('定下后不改，网址里有它。', 'For good: it stands in addresses.'),
  kind: say(
    '`page`（不写即是）、`photo`、`object-view`、`audio`、`video`、`file`。',
    '`page` when left out, or `photo`, `object-view`, `audio`, `video`, `file`.',
  ),
  side: say('`recto` 正面、`verso` 背面。', '`recto` or `verso`.'),
  poster: say(
    '影片未放时的画面：同一条目的一个图像部件。',
    'Of a film: the picture that stands there.',
  ),
  file: say('文件名。', 'The file.'),
  drawing: say('图版的数据文件。', 'Of a plate: its data.'),
  filePage: say('多页 TIFF 的第几页。', 'Page of a multi-page TIFF.'),
  sha256: say('可写，写了就核对。', 'Checked where it is stated.'),
  width: say('摆正以后的像素宽。', 'Upright width in pixels.'),
  height: say('摆正以后的像素高。', 'Upright height in pixels.'),
  label: say('“第1页”“背面”。', '“Page 1”, “back”.'),
  alt: say('给看不见图的人：图上是什么。', 'What the picture shows, for who cannot see it.'),
  description: say('长说明。', 'A long description.'),
  transcript: say('释文：`file`、`page`、`crop`、`language`、`credit`。', 'The transcript.'),
  translations: say('译文，每种一项。', 'Translations.'),
  redactions: say(
    '遮盖：`region`、`reason` 与 `by`（谁决定）；盖住的不进网站。',
    'What is blackened, why, and who decided it (`by`).',
  ),
  maxSize: say('对外最长边的像素。', 'Longest side in pixels that may leave the house.'),
  megapixelLimit: say(
    '这一幅的像素上限，百万。',
    'Limit on decoded pixels of this image, in megapixels.',
  ),
};
