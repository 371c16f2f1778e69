import type { LoadedLesson } from '../model/content.ts';
import { lessonSchema } from '../model/lesson.ts';
import { buildFault } from './build-fault.ts';
import {
  readFolder,
  type ContentFile,
  type FolderEntry,
  type ReadContext,
} from './content-file.ts';
import { findText } from './find-text.ts';
import { getLessonKey } from './keys.ts';
import { parseEntry } from './parse-entry.ts';
import { findDataFile, listEntryFolders, readDataFile, type Register } from './read-entries.ts';

const LESSON_FILE = 'lesson.yaml';

/** Reads `<folder>/<slug>/lesson.yaml` with its texts `zh.mdx` and `en.mdx`. */
export function readLessons(
  folder: ContentFile,
  register: Register,
  context: ReadContext,
): LoadedLesson[] {
  const wanted = `lessons/<slug>/${LESSON_FILE}`;
  return listEntryFolders(folder, wanted, getLessonKey, register, context).flatMap(
    (entry) => readLesson(entry, context) ?? [],
  );
}

function readLesson(folder: FolderEntry, context: ReadContext): LoadedLesson | undefined {
  const files = readFolder(folder, context);
  const dataFile = findDataFile(files, LESSON_FILE, folder, context);
  if (!dataFile) return undefined;
  const texts = files.flatMap((file) => {
    const language = /^([a-z]+)\.mdx$/.exec(file.name)?.[1];
    return findText(file, language, 'zh.mdx, en.mdx', context) ?? [];
  });
  const yaml = readDataFile(dataFile, context);
  const fields = yaml && parseEntry(lessonSchema, yaml, context);
  if (!yaml || !fields) return undefined;
  if (!fields.withdrawn && !texts.some(({ language }) => language === 'zh')) {
    context.faults.push(buildFault('missing-file', { file: folder.file }, { name: 'zh.mdx' }));
  }
  return { ...fields, slug: folder.name, texts, origin: yaml.origin };
}
