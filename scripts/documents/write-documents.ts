import prettier from 'prettier';
import { LANGUAGES } from '../../src/model/local-text.ts';
import { writeComponentGallery } from './component-gallery.ts';
import { writeMetadataGuide } from './metadata-guide.ts';

/** The documents that follow from the program, by path below the project. */
export async function writeDocuments(): Promise<ReadonlyMap<string, string>> {
  const written = LANGUAGES.flatMap((language) => [
    [`docs/${language}/components.md`, writeComponentGallery(language)] as const,
    [`docs/${language}/metadata.md`, writeMetadataGuide(language)] as const,
  ]);
  return new Map(
    await Promise.all(
      written.map(async ([file, text]) => {
        const options = (await prettier.resolveConfig(file)) ?? {};
        return [file, await prettier.format(text, { ...options, filepath: file })] as const;
      }),
    ),
  );
}
