import { Document, isCollection, isPair, isScalar, stringify, visit } from 'yaml';

/** Texts stand on one line each, however long: what folds them anew would make every edit a difference. */
export const STYLE = { lineWidth: 0, aliasDuplicateObjects: false } as const;

export interface Manner {
  /** Where something has to be quoted. */
  readonly isSingle: boolean;
}

/** A file of its own. */
export function writeFresh(value: unknown): string {
  return stringify(value, STYLE);
}

/** One pair or one item as a block, quoted and set like what it takes the place of. */
export function writeBlock(value: object, like: unknown, indent: string, manner: Manner): string {
  const document = new Document(value, STYLE);
  const node = findOnly(document);
  imitate(node, like);
  if (isCollection(node) && isCollection(like) && like.flow && like.items.length > 0)
    node.flow = true;
  return format(document, manner).replaceAll(/\n(?=[^\n])/g, `\n${indent}`);
}

/** One pair or one item as it stands between brackets. */
export function writeInline(value: object, like: unknown, manner: Manner): string {
  const document = new Document(value, STYLE);
  imitate(findOnly(document), like);
  if (isCollection(document.contents)) document.contents.flow = true;
  return format(document, manner).slice(1, -1).trim();
}

function findOnly({ contents }: Document): unknown {
  const [item] = (contents as unknown as { items: unknown[] }).items;
  return isPair(item) ? item.value : item;
}

function imitate(node: unknown, like: unknown): void {
  if (!isScalar(node) || !isScalar(like) || !like.type) return;
  node.type = like.type;
  // Of a block's first line; any other comment stands behind the value and stays where it is.
  if (like.type.startsWith('BLOCK_')) node.comment = like.comment ?? null;
}

function format(document: Document, { isSingle }: Manner): string {
  visit(document, {
    Scalar: (_, scalar) => {
      // A block that keeps its empty lines would take those after it as well.
      if (typeof scalar.value === 'string' && /(^|\n)\n$/.test(scalar.value))
        scalar.type = 'QUOTE_DOUBLE';
    },
  });
  return document.toString({ ...STYLE, singleQuote: isSingle || null }).trimEnd();
}

/** Are there more of them than of double ones? */
export function prefersSingleQuotes(document: Document): boolean {
  let balance = 0;
  visit(document, {
    Scalar: (_, { type }) => {
      if (type === 'QUOTE_SINGLE') balance += 1;
      if (type === 'QUOTE_DOUBLE') balance -= 1;
    },
  });
  return balance > 0;
}
