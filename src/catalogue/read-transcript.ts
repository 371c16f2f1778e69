import type { TranscriptLine } from '../model/content.ts';
import type { Part } from '../model/part.ts';
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

/** The part's lines in its own pixels; none, and a fault, where the transcript cannot be read or placed. */
export function readTranscriptLines(
  part: Part,
  field: string,
  place: RecordPlace,
  context: ReadContext,
): readonly TranscriptLine[] {
  const { transcript: wanted } = part;
  if (!wanted) return [];
  const found = findPartFile(wanted.file, 'transcript.file', field, place, context);
  const transcript = found && readTranscript(found, place, context);
  if (!transcript) return [];
  const page = transcript.pages[wanted.page - 1];
  if (!page) {
    const [path, pages] = [`${field}.transcript.page`, transcript.pages.length];
    const value = String(wanted.page);
    context.faults.push(buildFieldFault('transcript-page', place.origin, path, value, { pages }));
    return [];
  }
  try {
    return placeTranscript(page, { part, crop: wanted.crop });
  } catch (error) {
    if (!(error instanceof TranscriptFault)) throw error;
    const path = `${field}.transcript`;
    const { origin } = place;
    context.faults.push({
      ...error.fields,
      file: origin.file,
      line: origin.lineOf(path),
      field: path,
    });
    return [];
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
