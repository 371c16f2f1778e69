import type { LoadedText } from '../model/content.ts';
import { LANGUAGES } from '../model/local-text.ts';
import { buildFault } from './build-fault.ts';
import { readText, type FolderEntry, type ReadContext } from './content-file.ts';
import { findMentions } from './find-mentions.ts';
import { reportUnexpected } from './read-entries.ts';

/**
 * The MDX file of a text; nothing for files of other kinds.
 * @param code of the language, as its name says; other Markdown than texts in our languages is a fault
 * @param wanted how texts are named here, for that fault
 */
export function findText(
  entry: FolderEntry,
  code: string | undefined,
  wanted: string,
  context: ReadContext,
): LoadedText | undefined {
  const language = LANGUAGES.find((one) => one === code);
  if (language === undefined || entry.isFolder) {
    if (/\.mdx?$/i.test(entry.name)) reportUnexpected(entry, wanted, context);
    return undefined;
  }
  if (entry.isLink) {
    context.faults.push(buildFault('symlink-text', { file: entry.file }));
    return undefined;
  }
  const text = readText(entry, context);
  if (text === undefined) return undefined;
  const { path, file } = entry;
  return { language, path, file, mentions: findMentions(text), text };
}
