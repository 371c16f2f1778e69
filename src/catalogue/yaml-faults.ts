import type { LineCounter, YAMLError } from 'yaml';
import type { Fault } from '../model/fault.ts';
import { buildFault } from './build-fault.ts';
import type { FaultCode } from './fault-texts.ts';

const CODES: Readonly<Record<string, FaultCode>> = {
  TAB_AS_INDENT: 'yaml-tab',
  BAD_INDENT: 'yaml-indent',
  BLOCK_AS_IMPLICIT_KEY: 'yaml-indent',
  DUPLICATE_KEY: 'duplicate-key',
  BAD_ALIAS: 'yaml-alias',
  TAG_RESOLVE_FAILED: 'yaml-tag',
  MULTIPLE_DOCS: 'yaml-documents',
};

/** What the parser says, in words that lead to the slip. */
export function buildYamlFault(
  problem: YAMLError,
  file: string,
  text: string,
  counter: LineCounter,
): Fault {
  const lines = text.split('\n');
  const { line } = counter.linePos(Math.min(problem.pos[0], Math.max(0, text.length - 1)));
  const near = [line, line - 1, line + 1].filter((n) => n >= 1 && n <= lines.length);
  // A Chinese keyboard's colon makes no key: the parser stumbles there or a line later.
  const wide = near.find((n) => /^\s*(?:- )?[\w\p{Script=Han}]+：/u.test(lines[n - 1] ?? ''));
  if (wide !== undefined) {
    const value = (lines[wide - 1] ?? '').trim();
    const [name = ''] = value.split('：');
    return buildFault('fullwidth-colon', { file, line: wide, value }, { name });
  }
  // An open bracket shows as the indentation of the line after it.
  const isOpen = /must be sufficiently indented and end with/.test(problem.message);
  const code = isOpen ? 'yaml-syntax' : (CODES[problem.code] ?? 'yaml-syntax');
  const value = (lines[line - 1] ?? '').trim();
  const [said = ''] = problem.message.split(/ at line |\n/);
  return buildFault(
    code,
    { file, line, value: value === '' ? undefined : value },
    { said, most: 50 },
  );
}
