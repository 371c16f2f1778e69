import { option, quiz } from './choice.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import { findInScan, place } from './find-in-scan.ts';
import type { Form } from './form.ts';
import { gallery } from './gallery.ts';
import { match, pair } from './match.ts';
import { narration } from './narration.ts';
import { note } from './note.ts';
import { quote } from './quote.ts';
import { audio, video } from './recording.ts';
import { region } from './region.ts';
import { scan } from './scan.ts';
import { sequence, step } from './sequence.ts';
import { side } from './side.ts';
import { ask, sourceAnalysis } from './source-analysis.ts';
import { stop } from './stop.ts';
import { tour } from './tour.ts';
import { shortAnswer } from './words.ts';

/** Every component a story may hold, by name. */
export const FORMS: ReadonlyMap<string, Form> = new Map<string, Form>(
  [
    scan,
    region,
    tour,
    stop,
    compare,
    side,
    quote,
    cite,
    note,
    narration,
    gallery,
    audio,
    video,
    quiz,
    option,
    shortAnswer,
    sequence,
    step,
    match,
    pair,
    sourceAnalysis,
    ask,
    findInScan,
    place,
  ].map((form) => [form.name, form as Form]),
);
