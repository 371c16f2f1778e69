import { MOVED } from './canary-family.ts';
import {
  buildCampaign,
  buildExhibition,
  buildFacts,
  buildLesson,
  buildSource,
  writeAuthorities,
} from './full-entries.ts';
import { OPENING, writeFullRecord } from './full-record.ts';
import type { RootWriter } from './root-writer.ts';

const { plant, token } = MOVED;
export const MOVED_RECORD = `ku/${token('slug')}`;

/** A record and all that hangs on it, open or closed again; written a second time it changes nothing else. */
export async function writeMovedEntries(writer: RootWriter, isOpen: boolean): Promise<void> {
  const { write } = writer;
  const terms = isOpen ? {} : { opening: { ...OPENING, conclusion: 'closed' } };
  await writeFullRecord(writer, MOVED, { slug: token('slug'), label: 'record', terms });
  writeAuthorities(write, MOVED);
  write(`sources/${token('source')}.yaml`, buildSource(MOVED, 'source'));
  const show = `exhibitions/${token('show')}`;
  write(`${show}/exhibition.yaml`, {
    ...buildExhibition(MOVED, 'show', MOVED_RECORD, token('chapter')),
    state: isOpen ? 'published' : 'draft',
  });
  write(`campaigns/${token('campaign')}.yaml`, {
    ...buildCampaign(MOVED, 'campaign'),
    state: isOpen ? 'published' : 'draft',
  });
  write(`${show}/facts.yaml`, buildFacts(MOVED, 'show'));
  const figures = `<Region record="${MOVED_RECORD}" part="p1" xywh="80,80,300,200" />

<Quote record="${MOVED_RECORD}" part="p1">${plant('recordline')}</Quote>
`;
  const lesson = `lessons/${token('lesson')}`;
  write(`${lesson}/lesson.yaml`, {
    ...buildLesson(MOVED, 'lesson', MOVED_RECORD),
    state: isOpen ? 'published' : 'draft',
  });
  write(
    `${lesson}/zh.mdx`,
    `${figures}\n<SourceAnalysis record="${MOVED_RECORD}" part="p1" question="${plant('lessonquestion')}"><Ask about="who">${plant('lessonmodel')}</Ask></SourceAnalysis>\n`,
  );
  const story = (label: string): string => `## ${plant(`${label}heading`)}\n\n${plant(label)}\n\n`;
  write(`${show}/${token('chapter')}.zh.mdx`, `${story('prose')}${figures}`);
  write(`${show}/${token('chapter')}.en.mdx`, `${story('proseen')}${figures}`);
}
