import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { checkReferences } from '../../../src/catalogue/check-references.ts';
import { readContent, type Content } from '../../../src/catalogue/read-content.ts';
import type { Drawing } from '../../../src/catalogue/read-part.ts';
import { publishCatalogue, type Release } from '../../../src/gate/publish-catalogue.ts';
import type { Fault } from '../../../src/model/fault.ts';
import { parseSettings } from '../../../src/settings.ts';

const tests = path.join(import.meta.dirname, '../..');
export const SOUND_CONTENT = path.join(tests, 'fixtures/content/sound');
export const TODAY = '2026-06-01';

/** A project in a temporary folder: the sound content, with what a case has to add or put in its place. */
export class ContentCase {
  readonly root: string;

  constructor(overlay?: string) {
    this.root = realpathSync(mkdtempSync(path.join(tmpdir(), '展卷 case-')));
    cpSync(SOUND_CONTENT, this.root, { recursive: true });
    if (overlay !== undefined) cpSync(overlay, this.root, { recursive: true });
  }

  path(file: string): string {
    return path.join(this.root, file);
  }

  write(file: string, content: string | Uint8Array): void {
    mkdirSync(path.dirname(this.path(file)), { recursive: true });
    writeFileSync(this.path(file), content);
  }

  async read(): Promise<{ content: Content; release: Release; faults: readonly Fault[] }> {
    const roots = ['content', 'second'].filter((root) => existsSync(this.path(root)));
    const masters = existsSync(this.path('masters')) ? 'masters' : undefined;
    const settings = parseSettings(this.root, {
      ZHANJUAN_CONTENT: roots.join(path.delimiter),
      ZHANJUAN_MASTERS: masters,
    });
    const content = await readContent(settings, { draw: drawSquare });
    const release = publishCatalogue(content.everything, { preview: false, today: TODAY });
    const faults = [
      ...content.faults,
      ...release.faults,
      ...checkReferences(content, release.catalogue),
    ];
    return { content, release, faults };
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Stands for src/plates: every drawing is 8000×2000 with one line, or broken. */
function drawSquare(file: string): Drawing {
  if (path.basename(file).startsWith('broken')) throw new Error('no such form');
  const region = { x: 0, y: 0, w: 100, h: 20 };
  const line = { id: 'l1', text: '展卷', region, direction: 'horizontal' } as const;
  return { width: 8000, height: 2000, lines: [line] };
}
