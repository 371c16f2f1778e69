import type { Language } from '../../model/local-text.ts';
import { formatRegion, type Region } from '../../model/region.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';
import type { ScanPlace } from '../shared/messages.ts';

export type SnippetKind = 'region' | 'stop';

/** As the grammar of stories wants it (story/forms). What is left to be written stops a build until it is. */
export function buildSnippet(
  kind: SnippetKind,
  { record, part }: Pick<ScanPlace, 'record' | 'part'>,
  region: Region,
  language: Language,
): string {
  const xywh = formatRegion(region);
  return kind === 'region'
    ? `<Region record="${record}" part="${part}" xywh="${xywh}" />`
    : `<Stop xywh="${xywh}">\n${UNWRITTEN[language].trim()}\n</Stop>`;
}
