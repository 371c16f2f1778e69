import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { INDEX_FOLDER } from '../shared/index-format.ts';
import { buildIndex } from './build-index.ts';
import { listDocuments, type SearchSources } from './list-documents.ts';

export interface WrittenIndex {
  readonly documents: number;
  readonly pages: number;
  readonly files: number;
  readonly bytes: number;
}

/** Writes the index into the built site, in place of one that may be there. */
export function writeSearchIndex(outDir: string, sources: SearchSources): WrittenIndex {
  const documents = listDocuments(sources);
  const files = buildIndex(documents);
  const root = path.join(outDir, INDEX_FOLDER);
  rmSync(root, { recursive: true, force: true });
  let bytes = 0;
  for (const [name, content] of files) {
    const file = path.join(root, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    bytes += content.length;
  }
  const pages = documents.reduce((sum, document) => sum + document.pages.length, 0);
  return { documents: documents.length, pages, files: files.size, bytes };
}
