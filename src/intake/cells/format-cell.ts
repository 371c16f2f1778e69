import type { Column } from '../columns.ts';
import { formatWrittenDate } from './parse-written-date.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The canonical text as it is written into a sheet; `parseCell` reads it back. */
export function formatCell(column: Column, canonical: string, words: Vocabulary): string {
  if (canonical === '') return '';
  switch (column.kind) {
    case 'date':
      return formatWrittenDate(canonical);
    case 'choice':
      return column.choices?.[canonical]?.[0] ?? canonical;
    case 'list':
    case 'local-list':
    case 'english-list':
    case 'records':
    case 'sources':
      return joinList(canonical.split('\n'));
    case 'authorities': {
      const { authority } = column;
      const slugs = canonical.split('\n');
      return joinList(
        authority ? slugs.map((slug) => words.nameAuthority(authority, slug)) : slugs,
      );
    }
    default:
      return canonical;
  }
}

/** A line an item where an item holds what would divide it; one such item alone is followed by an empty line. */
function joinList(items: readonly string[]): string {
  if (!items.some((item) => /[;；、|｜]/.test(item))) return items.join('；');
  return items.length === 1 ? `${items[0] ?? ''}\n` : items.join('\n');
}
