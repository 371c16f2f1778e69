import * as pagefind from 'pagefind';
import path from 'node:path';

/** Indexes the built pages that carry `data-pagefind-body`, one index a language, into `<outDir>/pagefind/`. */
export async function writeSearchIndex(outDir: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: ['[hidden]'] });
  if (!index) throw new Error(`[search-index] ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({ path: outDir, glob: '**/index.html' });
    assertNone(added.errors);
    const written = await index.writeFiles({ outputPath: path.join(outDir, 'pagefind') });
    assertNone(written.errors);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}

function assertNone(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`[search-index] ${errors.join('; ')}`);
}
