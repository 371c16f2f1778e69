// What a missing field looks like when it is filled in; by its name.
const SNIPPETS: Readonly<Record<string, string>> = {
  referenceCode: 'referenceCode: J001-WS·2022·Y-0001',
  title: 'title: 关于……的请示',
  name: 'name: 名称',
  creator: 'creator: 责任者',
  date: 'date: 1935-04-12',
  opening: `opening:
  conclusion: open
  archive: 某某档案馆
  date: 2024-06-09
  basis: 开放审核意见第0号`,
  conclusion: 'conclusion: open',
  archive: 'archive: 某某档案馆',
  publication: `publication:
  authority: 某某档案馆
  date: 2024-06-09
  basis: 公布决定第0号`,
  rights: `rights:
  statement: https://creativecommons.org/publicdomain/mark/1.0/
  holder: 某某档案馆
  clearance: public-domain
  credit: 某某档案馆藏`,
  statement: 'statement: https://creativecommons.org/publicdomain/mark/1.0/',
  clearance: 'clearance: public-domain',
  credit: 'credit: 某某档案馆藏',
  width: 'width: 4832',
  height: 'height: 3424',
  label: 'label: 第1页',
  alt: 'alt: 看不到图的人需要知道的内容',
  id: 'id: p1',
  cover: 'cover: { record: shili/route-sheet-1935 }',
  chapters: `chapters:
  - slug: into-the-valleys
    title: 章节标题`,
  state: 'state: draft',
  summary: 'summary: 一两句话的提要',
  kind: 'kind: book',
  audience: 'audience: pupils',
  subjects: 'subjects: [history]',
  minutes: 'minutes: 40',
  aims: `aims:
  - 学生能说出……`,
  materials: `materials:
  - record: shili/route-sheet-1935
    part: sheet
    use: 认识行军路线`,
  use: 'use: 用它做什么',
  flow: `flow:
  - minutes: 5
    title: 导入
    activity: 学生做什么`,
  activity: 'activity: 学生做什么',
  front: 'front: 首页展览的文件夹名',
};

export function findSnippet(field: string): string | undefined {
  const snippet = SNIPPETS[field];
  return snippet?.replace(/^/gm, '    ');
}
