import { readFileSync } from 'node:fs';
import { recallNothing, type Recall } from '../catalogue/file-memory.ts';
import type { Fault } from '../model/fault.ts';
import { UNWRITTEN } from '../model/unwritten.ts';
import type { Settings } from '../settings.ts';
import { listShownTexts, type Shown } from './shown-texts.ts';

const MARKS = Object.values(UNWRITTEN).map((mark) => mark.trim());

/** What `curate new` and `add-scans` left to be written, in what visitors would read. A preview shows it as it is. */
export function checkUnwritten(
  settings: Pick<Settings, 'contentRoots' | 'masters' | 'projectRoot' | 'preview'>,
  shown: Shown,
  recall: Recall = recallNothing,
): Fault[] {
  if (settings.preview) return [];
  return listShownTexts(settings, shown).flatMap(({ path: full, file }) =>
    recall(full, 'unwritten', () => checkText(readFileSync(full, 'utf8'), file)),
  );
}

function checkText(text: string, file: string): Fault[] {
  return text.split('\n').flatMap((line, index) => {
    // A comment of YAML speaks of such places and is none.
    const isUnwritten = !/^\s*#\s/.test(line) && MARKS.some((mark) => line.includes(mark));
    if (!isUnwritten) return [];
    return [
      {
        code: 'unwritten',
        file,
        line: index + 1,
        value: line.trim(),
        zh: '这里还是新建时留的空，公布出去读者就会看到。请写完，或先不公布（state: draft、开放结论 pending）。',
        en: 'this was left to be written, and visitors would read it. Write it, or leave the entry unpublished (state: draft, conclusion pending).',
      },
    ];
  });
}
