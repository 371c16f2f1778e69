import type { TranscriptLine } from '../model/content.ts';
import type { Part, TranscriptFields } from '../model/part.ts';
import { parseTranscript } from '../transcripts/parse-transcript.ts';
import { placeTranscript } from '../transcripts/place-transcript.ts';
import { TranscriptFault } from '../transcripts/transcript-fault.ts';
import type { Transcript } from '../transcripts/transcript.ts';
import { buildFault, buildFieldFault } from './build-fault.ts';
import {
  LARGEST_TRANSCRIPT,
  readText,
  type ContentFile,
  type ReadContext,
} from './content-file.ts';
import { findPartFile } from './find-part-file.ts';
import type { RecordPlace } from './record-place.ts';

/**
 * Lines of a transcript or a translation in the part's own pixels; nothing, and a fault, where it cannot be read or placed.
 * @param field of what is wanted, e.g. `parts.0.transcript`
 */
export function findTranscriptLines(
  wanted: TranscriptFields,
  part: Part,
  field: string,
  place: RecordPlace,
  context: ReadContext,
): readonly TranscriptLine[] | undefined {
  const found = findPartFile(wanted.file, 'file', field, place, context);
  const transcript = found && readTranscript(found, place, context);
  if (!transcript) return undefined;
  const page = transcript.pages[wanted.page - 1];
  if (!page) {
    const [path, pages] = [`${field}.page`, transcript.pages.length];
    const value = String(wanted.page);
    context.faults.push(buildFieldFault('transcript-page', place.origin, path, value, { pages }));
    return undefined;
  }
  try {
    return placeTranscript(page, { part, crop: wanted.crop });
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    const { origin } = place;
    context.faults.push({
      ...error.fields,
      file: origin.file,
      line: origin.lineOf(field),
      field,
    });
    return undefined;
  }
}

function readTranscript(
  found: ContentFile,
  { transcripts }: RecordPlace,
  context: ReadContext,
): Transcript | undefined {
  if (!transcripts.has(found.path)) transcripts.set(found.path, parseFile(found, context));
  return transcripts.get(found.path);
}

function parseFile(found: ContentFile, context: ReadContext): Transcript | undefined {
  const { transcript, faults } = context.recall(found.path, 'transcript', () => {
    const aside: ReadContext = { ...context, faults: [] };
    return { transcript: parseTranscriptFile(found, aside), faults: aside.faults };
  });
  context.faults.push(...faults);
  return transcript;
}

function parseTranscriptFile(found: ContentFile, context: ReadContext): Transcript | undefined {
  const text = readText(found, context, LARGEST_TRANSCRIPT);
  if (text === undefined) return undefined;
  try {
    return parseTranscript(found.file, text);
  } catch (error) {
    context.faults.push(
      error instanceof TranscriptFault
        ? { ...error.fields, file: found.file }
        : buildFault('bad-transcript', { file: found.file }, { said: String(error) }),
    );
    return undefined;
  }
}
