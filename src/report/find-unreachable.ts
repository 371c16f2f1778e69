import { AUTHORITY_FOLDERS } from '../model/authority-kind.ts';
import type { Desk } from '../press/manuscript.ts';
import { buildFinding, type Finding } from './finding.ts';
import type { Subjects } from './subjects.ts';

/**
 * Published records that a visitor meets only in the list of everything or by searching for them: no exhibition,
 * lesson or campaign shows them, no word of theirs (theme, person, place, organisation, event) has a page, and no
 * path of browsing leads down to them (fonds and volume, or a record that names them).
 */
export function findUnreachable({ records }: Subjects, { manuscript }: Desk): Finding[] {
  const { catalogue, stories, lessonStories } = manuscript;
  const shown = new Set([
    ...[...stories, ...lessonStories].flatMap(({ story }) => [...story.records]),
    ...catalogue.exhibitions.flatMap(({ cover, chapters }) => [
      cover.record,
      ...chapters.flatMap((chapter) => chapter.cover?.record ?? []),
    ]),
    ...catalogue.lessons.flatMap(({ cover, materials }) => [
      cover.record,
      ...materials.map(({ record }) => record),
    ]),
    ...catalogue.campaigns.flatMap(({ poster }) => poster?.record ?? []),
  ]);
  const parents = new Set(catalogue.records.flatMap(({ partOf }) => partOf ?? []));
  const related = new Set(catalogue.records.flatMap((record) => record.related));
  const published = new Map(catalogue.records.map((record) => [record.id, record]));
  return records.flatMap((subject) => {
    const record = published.get(subject.entry);
    if (!record || shown.has(record.id)) return [];
    const hasTheme =
      record.subjects.length > 0 ||
      Object.values(AUTHORITY_FOLDERS).some((field) => record[field].length > 0) ||
      (record.coverage?.places ?? []).length > 0;
    const hasPath = record.partOf !== undefined || parents.has(record.id) || related.has(record.id);
    const [theme, path] = [hasTheme ? '' : '主题', hasPath ? '' : '层级或相关条目'];
    const zh = ['展览和课', theme, path].filter((word) => word !== '').join('、');
    const en = [
      'exhibition or lesson',
      ...(hasTheme ? [] : ['theme']),
      ...(hasPath ? [] : ['fonds, volume or related record']),
    ].join(', ');
    return [buildFinding(subject, 'title', { zh: `不在任何${zh}里`, en: `in no ${en}` })];
  });
}
