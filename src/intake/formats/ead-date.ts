import { findElements, getReadText, type XmlNode } from './xml-nodes.ts';

/** The date of a component: as EAD normalises it where it does (`1966/1994`), else in its own words. */
export function findEadDate(did: XmlNode): string | undefined {
  const structured = findElements(did, 'unitdatestructured').flatMap(
    (node) => findStructured(node) ?? [],
  );
  const plain = findElements(did, 'unitdate').flatMap((node) => {
    const { normal } = node.attribs;
    const text = normal === undefined ? getReadText(node) : padYears(normal);
    return text === '' ? [] : [text];
  });
  return structured[0] ?? plain[0];
}

function findStructured(node: XmlNode): string | undefined {
  const ends = (name: string): string[] => findElements(node, name).map(readPoint);
  const [from] = ends('fromdate');
  const to = ends('todate').at(-1);
  if (from !== undefined && to !== undefined) return from === to ? from : `${from}/${to}`;
  return from ?? to ?? ends('datesingle')[0];
}

/** The standard form unless it is finer than what is said: 1966 is not 1 January 1966. */
function readPoint(node: XmlNode): string {
  return padYears(node.attribs['standarddate'] ?? getReadText(node));
}

/** Years before 1000 are often written without the nought that ISO 8601 wants. */
function padYears(date: string): string {
  return date.replace(/(?<![\d-])\d{3}(?=$|[-/])/g, '0$&');
}
