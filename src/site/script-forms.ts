import type { PublishedRecord } from '../model/published.ts';
import { findScript } from '../search/build/find-script.ts';
import { convertScript, type ChineseScript } from '../transcripts/convert-script.ts';
import { getCatalogue } from './catalogue.ts';
import { getEntry } from './entries.ts';

/** Of most of the record's lettering; nothing where it is not Chinese. */
export function findRecordScript(record: PublishedRecord): ChineseScript | undefined {
  const [first] = record.parts.filter((part) => part.lines.length > 0);
  if (!first) return undefined;
  const language = first.transcript?.language ?? record.language;
  if (!language.startsWith('zh')) return undefined;
  const text = record.parts.flatMap(({ lines }) => lines.map((line) => line.text)).join('');
  const script = findScript(text, language);
  return script === 'hans' || script === 'hant' ? script : undefined;
}

/** Transcripts in the other script, for those who ask for it: by the line's id on the page, lines that differ alone. */
export interface ScriptForms {
  readonly script: ChineseScript;
  readonly lines: Readonly<Record<string, string>>;
}

export async function buildScriptPaths() {
  const { records } = await getCatalogue();
  return [...records.values()]
    .filter((record) => findRecordScript(record) !== undefined)
    .map(({ id, holder, slug }) => ({ params: { holder, slug }, props: { id } }));
}

export async function getScriptForms(id: string): Promise<ScriptForms> {
  const record = getEntry((await getCatalogue()).records, id);
  const script = findRecordScript(record) === 'hant' ? 'hans' : 'hant';
  const lines = record.parts.flatMap((part) =>
    part.lines.flatMap((line) => {
      const text = convertScript(line.text, script);
      return text === line.text ? [] : [[`${part.id}-${line.id}`, text] as const];
    }),
  );
  return { script, lines: Object.fromEntries(lines) };
}
