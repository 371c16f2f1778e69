import { stringify } from 'yaml';

/** As it is written. */
export interface Redaction {
  /** `x,y,w,h` */
  readonly region: string;
  readonly reason: string;
  readonly by: string;
}

/** The ways in which YAML says it. */
export interface WrittenRedaction {
  /** As an item on lines of its own. */
  asItem: (indent: number) => string;
  /** Between brackets. */
  readonly inBrackets: string;
}

/** @param text of the file, whose quotation marks are used */
export function formatRedaction({ region, reason, by }: Redaction, text: string): WrittenRedaction {
  const isSingle = countQuotes(text, "'") > countQuotes(text, '"');
  const quote = (value: string): string =>
    isSingle ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  const scalar = (value: string): string =>
    stringify(value, { lineWidth: 0, schema: 'core', singleQuote: isSingle }).trimEnd();
  return {
    asItem: (indent) => {
      const space = ' '.repeat(indent);
      return `${space}- region: ${quote(region)}\n${space}  reason: ${scalar(reason)}\n${space}  by: ${scalar(by)}\n`;
    },
    inBrackets: `{ region: ${quote(region)}, reason: ${quote(reason)}, by: ${quote(by)} }`,
  };
}

/** Values that begin with it. */
function countQuotes(text: string, mark: string): number {
  return text.split(`: ${mark}`).length;
}
