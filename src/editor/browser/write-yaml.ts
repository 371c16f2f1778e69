import { Document, isCollection, isPair, isScalar } from 'yaml';

/** One pair or one item as a block, quoted and set like what it takes the place of. */
export function writeYaml(value: object, like: unknown, indent: string): string {
  const document = new Document(value);
  const [item] = (document.contents as unknown as { items: unknown[] }).items;
  const node = isPair(item) ? item.value : item;
  if (isScalar(node) && isScalar(like)) {
    if (like.type) node.type = like.type;
    if (typeof node.value === 'string' && String(like.value).endsWith('\n')) node.value += '\n';
  }
  if (isCollection(node) && isCollection(like) && like.flow) node.flow = true;
  return document
    .toString({ lineWidth: 0 })
    .trimEnd()
    .replaceAll(/\n(?=[^\n])/g, `\n${indent}`);
}
