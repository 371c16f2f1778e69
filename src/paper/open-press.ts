import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { FACE_FILES } from '../plates/lettering/faces.ts';
import type { PaperKind } from './addresses.ts';
import { readTemplate, type Paper } from './paper.ts';

export interface SetPaper {
  readonly pdf: Uint8Array;
  readonly pages: number;
}

/** Only ever a name: nothing is read from there, every file is handed over. */
const WORKSPACE = path.resolve('/zhanjuan-paper');
/** Checked while it is written: a text without a glyph, a picture without words or a heading out of order is an error. */
const STANDARD = 'ua-1';

/**
 * Sets sheets as tagged PDF, the same bytes on every run. Whatever the typesetter only warns of (a face that is not
 * there) is an error.
 */
export function openPress(): { readonly set: (paper: Paper) => SetPaper } {
  const require = createRequire(import.meta.url);
  const fontBlobs = Object.values(FACE_FILES).map((file) => readFileSync(require.resolve(file)));
  const compiler = NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] });
  const templates = new Map<PaperKind, string>();
  return {
    set({ kind, data, files }) {
      const template = templates.get(kind) ?? readTemplate(kind);
      templates.set(kind, template);
      compiler.resetShadow();
      for (const { name, path: file, text = '' } of files) {
        const content = file === undefined ? Buffer.from(text) : readFileSync(file);
        compiler.mapShadow(path.join(WORKSPACE, 'pictures', name), content);
      }
      const set = compiler.compile({
        mainFileContent: template,
        inputs: { data: JSON.stringify(data) },
      });
      const said = set.takeError() ?? set.takeWarnings();
      if (said && said.shortDiagnostics.length > 0) throw new Error(explain(said.shortDiagnostics));
      if (!set.result) throw new Error('nothing was set');
      const pdf = compiler.pdf(set.result, { pdfStandard: STANDARD });
      const pages = set.result.numOfPages;
      compiler.evictCache(0);
      return { pdf, pages };
    },
  };
}

function explain(diagnostics: readonly unknown[]): string {
  return diagnostics
    .map((one) => (one as { readonly message?: string }).message ?? String(one))
    .join('; ');
}
