import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { HELD } from './canary-family.ts';

/** Where a canary root lies: what the settings take. */
export interface CanaryRoot {
  /** Site, holders, records, exhibitions. */
  readonly content: string;
  /** A private second root, of which nothing passes; its own name is a canary. */
  readonly secret: string;
  readonly masters: string;
}

/** Writes files below the root's folders; folders appear as needed. */
export interface RootWriter {
  readonly root: CanaryRoot;
  /** Below `content` unless told; objects become YAML. */
  readonly write: (name: string, content: string | object, folder?: string) => void;
  readonly writeScan: (name: string, content: Buffer) => void;
}

export function openRootWriter(folder: string): RootWriter {
  const root = {
    content: path.join(folder, '内容 content'),
    secret: path.join(folder, HELD.token('secretroot')),
    masters: path.join(folder, '母本 masters'),
  };
  const put = (file: string, content: string | Buffer): void => {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  return {
    root,
    write: (name, content, below = root.content) =>
      put(path.join(below, name), typeof content === 'string' ? content : stringify(content)),
    writeScan: (name, content) => put(path.join(root.masters, name), content),
  };
}
