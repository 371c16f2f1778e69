import type { Heading } from './find-heading.ts';

/** What the rows of a sheet are where no column says so: 案卷 or 卷内, by its name or by what only one of them has. */
export function findSheetLevel(
  name: string,
  columns: Heading['columns'],
): 'volume' | 'item' | undefined {
  if (/卷内/.test(name)) return 'item';
  if (/案卷/.test(name)) return 'volume';
  if (/件/.test(name)) return 'item';
  const headings = columns.map(({ heading }) => heading);
  if (headings.includes('案卷档号') || headings.includes('件号')) return 'item';
  return headings.includes('案卷题名') || headings.includes('件数') ? 'volume' : undefined;
}
