import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Language } from '../model/local-text.ts';
import type { PaperKind } from './addresses.ts';
import { coverCharacters } from './cover-characters.ts';

/** Raised when the same sheet would come out otherwise though neither its data nor its template has changed. */
const REVISION = 1;

/** A picture file that a sheet shows, by the name its data calls it. */
export interface PaperFile {
  /** Below `/pictures/`; says by its key what it holds. */
  readonly name: string;
  /** Absolute path … */
  readonly path?: string | undefined;
  /** … or what stands in it. */
  readonly text?: string | undefined;
}

/** One PDF: which it is, what is set in it, and by what it is known again. */
export interface Paper {
  /** File name below `papers/`. */
  readonly name: string;
  readonly kind: PaperKind;
  readonly language: Language;
  /** 32 hex characters of all that is set. */
  readonly key: string;
  /** For the template: plain data, texts as texts. */
  readonly data: object;
  readonly files: readonly PaperFile[];
  /** Characters that no face has; 〓 stands for them. */
  readonly missing: readonly string[];
}

type PaperFields = Omit<Paper, 'key' | 'missing'>;

export function buildPaper(fields: PaperFields): Paper {
  const { kind, files } = fields;
  const missing = new Set<string>();
  const data = coverCharacters(fields.data, missing);
  const hash = createHash('sha256').update(JSON.stringify([REVISION, readTemplate(kind), data]));
  for (const { name, text = '' } of files) hash.update(`\n${name}\n`).update(text);
  const key = hash.digest('hex').slice(0, 32);
  return { ...fields, key, data, missing: [...missing] };
}

/** A program in Typst that takes `sys.inputs.data`: what all kinds share, then the kind's own. */
export function readTemplate(kind: PaperKind): string {
  return ['base', kind].map((name) => readTypst(name)).join('\n');
}

function readTypst(name: string): string {
  return readFileSync(new URL(`./typst/${name}.typ`, import.meta.url), 'utf8');
}
