import { audio } from './audio.ts';
import { cite } from './cite.ts';
import { compare } from './compare.ts';
import type { Form } from './form.ts';
import { gallery } from './gallery.ts';
import { narration } from './narration.ts';
import { note } from './note.ts';
import { quote } from './quote.ts';
import { region } from './region.ts';
import { scan } from './scan.ts';
import { side } from './side.ts';
import { stop } from './stop.ts';
import { tour } from './tour.ts';
import { video } from './video.ts';

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
  ].map((form) => [form.name, form as Form]),
);
