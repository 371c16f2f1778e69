import type { LEVELS } from '../../model/record.ts';

/** Labels of a manifest's metadata, by the record's fields. */
export const LABELS = {
  kind: { zh: '性质', en: 'Nature' },
  attribution: { zh: '署名', en: 'Attribution' },
  transcript: { zh: '释文', en: 'Transcript' },
  referenceCode: { zh: '档号', en: 'Reference code' },
  formerCodes: { zh: '旧档号', en: 'Former codes' },
  identifiers: { zh: '其他标识', en: 'Other identifiers' },
  creator: { zh: '责任者', en: 'Creator' },
  date: { zh: '形成时间', en: 'Date' },
  coverage: { zh: '所涉时间', en: 'Period covered' },
  coveragePlaces: { zh: '所涉地点', en: 'Places covered' },
  holder: { zh: '馆藏单位', en: 'Holding institution' },
  level: { zh: '层级', en: 'Level' },
  genre: { zh: '文种', en: 'Document type' },
  draftState: { zh: '稿本', en: 'Draft state' },
  extent: { zh: '数量', en: 'Extent' },
  medium: { zh: '载体', en: 'Medium' },
  language: { zh: '语种', en: 'Language' },
  person: { zh: '人物', en: 'Persons' },
  place: { zh: '地点', en: 'Places' },
  organisation: { zh: '机构', en: 'Organisations' },
  event: { zh: '事件', en: 'Events' },
  subjects: { zh: '主题词', en: 'Subjects' },
  custodialHistory: { zh: '流转历史', en: 'Custodial history' },
  notes: { zh: '附注', en: 'Notes' },
  digitization: { zh: '数字化', en: 'Digitized' },
  mapReview: { zh: '审图', en: 'Map review' },
  redacted: { zh: '遮盖', en: 'Redactions' },
  rightsHolder: { zh: '权利人', en: 'Rights holder' },
  rights: { zh: '使用许可', en: 'Rights' },
  opening: { zh: '开放', en: 'Opened' },
  publication: { zh: '公布', en: 'Made public' },
  translation: { zh: '译文', en: 'Translation' },
} as const;

export const LEVEL_NAMES = {
  fonds: { zh: '全宗', en: 'Fonds' },
  series: { zh: '类别', en: 'Series' },
  volume: { zh: '案卷', en: 'Volume' },
  item: { zh: '件', en: 'Item' },
} as const satisfies Record<(typeof LEVELS)[number], object>;
