import path from 'node:path';
import type { CanaryRoot } from './root-writer.ts';

/** The environment in which settings lead to a canary root. */
export function buildCanaryEnvironment({
  content,
  secret,
  masters,
}: CanaryRoot): Readonly<Record<string, string>> {
  return {
    ZHANJUAN_CONTENT: [content, secret].join(path.delimiter),
    ZHANJUAN_MASTERS: masters,
  };
}
