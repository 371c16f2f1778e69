import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { PICTURED } from '../../../scripts/documents/component-gallery.ts';
import { writeDocuments } from '../../../scripts/documents/write-documents.ts';

const project = path.join(import.meta.dirname, '../../..');
const documents = await writeDocuments();

describe('documents that follow from the program', () => {
  it.each([...documents])('%s says what it does now', (file, text) => {
    const hint = 'run node scripts/write-documents.ts';
    expect(readFileSync(path.join(project, file), 'utf8'), hint).toBe(text);
  });
  it.each(PICTURED)('has a picture of <%s>', (name) => {
    expect(existsSync(path.join(project, `docs/images/components/${name}.webp`))).toBe(true);
  });
});
