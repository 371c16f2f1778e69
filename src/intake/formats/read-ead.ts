import { getChildren } from 'domutils';
import { parseDocument } from 'htmlparser2';
import { buildIntakeFault } from '../build-intake-fault.ts';
import type { SourceCatalogue, SourceRow } from '../source.ts';
import { buildRow } from './build-row.ts';
import { findEadDate } from './ead-date.ts';
import { findElements, getReadText, isNamed, listElements, type XmlNode } from './xml-nodes.ts';

/** What components have from those above them where they say nothing themselves (ISAD(G) 2: no repetition). */
interface Inherited {
  readonly code: string;
  readonly creator?: string | undefined;
  readonly date?: string | undefined;
  readonly language?: string | undefined;
}

interface Reading {
  readonly file: string;
  readonly lineOf: (node: XmlNode) => number;
  readonly rows: SourceRow[];
  /** Components without a code of their own. */
  unnamed: number;
  /** Components whose date is that of the whole they belong to. */
  undated: number;
}

/** Where the root stands, behind whatever comments say. */
const HEAD = 1 << 16;

/** EAD 2002 and EAD3: archdesc is the fonds, its components what is in it. Declared entities are never expanded. */
export function readEad(text: string, file: string): SourceCatalogue {
  const begun = text.slice(0, HEAD).replaceAll(/<!--[^]*?-->/g, '');
  const named = /<(?:[\w.-]+:)?([A-Za-z][\w.-]*)[\s/>]/.exec(begun)?.[1];
  if (named !== undefined && named !== 'ead') {
    const fault = buildIntakeFault('other-xml', { file, spot: '' }, undefined, { root: named });
    return { rows: [], faults: [fault], notices: [] };
  }
  // The parser is lenient: a file that was cut off must not pass for a short one.
  const isWhole = /<\/(?:\w+:)?ead>\s*(?:<!--[^>]*-->\s*)*$/.test(text);
  const root = isWhole
    ? listElements(parseDocument(text, { xmlMode: true, withStartIndices: true }).children).find(
        (node) => isNamed(node, 'ead'),
      )
    : undefined;
  const archdesc = root && findElements(root, 'archdesc')[0];
  if (!archdesc) {
    const said = isWhole ? 'archdesc' : '</ead>';
    const fault = buildIntakeFault('broken-file', { file, spot: '' }, undefined, { said });
    return { rows: [], faults: [fault], notices: [] };
  }
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index);
  const lineOf = (node: XmlNode): number => {
    const at = node.startIndex ?? 0;
    const after = starts.findIndex((start) => start >= at);
    return (after === -1 ? starts.length : after) + 1;
  };
  const reading: Reading = { file, lineOf, rows: [], unnamed: 0, undated: 0 };
  const [id] = [...findElements(root, 'recordid'), ...findElements(root, 'eadid')];
  readComponent(archdesc, undefined, id ? getReadText(id) : '', reading);
  return { rows: reading.rows, faults: [], notices: buildNotices(reading) };
}

function readComponent(
  node: XmlNode,
  above: Inherited | undefined,
  spare: string,
  reading: Reading,
): void {
  const did = findOwn(node, 'did')[0];
  const inside = (name: string): XmlNode[] => (did ? findElements(did, name) : []);
  const components = listComponents(node);
  const own = inside('unitid')
    .map(getReadText)
    .find((code) => code !== '');
  if (own === undefined && above) reading.unnamed += 1;
  const code = own ?? spare;
  const date = did && findEadDate(did);
  if (date === undefined && above?.date !== undefined) reading.undated += 1;
  const mine: Inherited = {
    code,
    creator: joinTexts(inside('origination')) ?? above?.creator,
    date: date ?? above?.date,
    language: findLanguage(inside('langmaterial')) ?? above?.language,
  };
  const title = inside('unittitle')[0];
  const fields = {
    referenceCode: code,
    level: above ? findLevel(node, components.length > 0) : 'fonds',
    partOf: above?.code,
    title: title ? getReadText(title) : undefined,
    creator: mine.creator,
    date: mine.date,
    language: mine.language,
    extent: joinTexts([...inside('physdesc'), ...inside('physdescstructured')]),
    summary: joinTexts([...findOwn(node, 'scopecontent'), ...inside('abstract')], '\n'),
    custodialHistory: joinTexts(
      [...findOwn(node, 'custodhist'), ...findOwn(node, 'acqinfo')],
      '\n',
    ),
    access: joinTexts(findOwn(node, 'accessrestrict'), '\n'),
    notes: joinTexts(
      [...findOwn(node, 'odd'), ...findOwn(node, 'note'), ...inside('didnote')],
      '\n',
    ),
    subjects: joinTexts(listSubjects(node), '\n'),
  };
  const spot = `<${node.name}>`;
  reading.rows.push(buildRow(reading.file, { line: reading.lineOf(node), spot }, fields));
  for (const [i, component] of components.entries()) {
    readComponent(component, mine, `${code}/${i + 1}`, reading);
  }
}

/** Components directly below, through dsc, in EAD 2002 also numbered ones. */
function listComponents(node: XmlNode): XmlNode[] {
  return listElements(getChildren(node)).flatMap((child) => {
    if (isNamed(child, 'dsc')) return listComponents(child);
    return /^(?:\w+:)?c(?:0[1-9]|1[0-2])?$/.test(child.name) ? [child] : [];
  });
}

/** Levels that our model has; what is below a file, and what has nothing below it, is an item or a volume. */
function findLevel({ attribs }: XmlNode, hasComponents: boolean): string {
  const level = attribs['level'] ?? '';
  if (level === 'item') return 'item';
  if (level === 'file') return 'volume';
  return hasComponents || /^(sub)?(series|fonds|grp)$|^recordgrp$/.test(level) ? 'series' : 'item';
}

function findOwn(node: XmlNode, name: string): XmlNode[] {
  return listElements(getChildren(node)).filter((child) => isNamed(child, name));
}

function listSubjects(node: XmlNode): XmlNode[] {
  const names = ['subject', 'geogname', 'genreform', 'persname', 'corpname', 'famname'];
  return findOwn(node, 'controlaccess').flatMap((group) =>
    names.flatMap((name) => findElements(group, name)),
  );
}

function findLanguage(materials: readonly XmlNode[]): string | undefined {
  const language = materials.flatMap((node) => findElements(node, 'language'))[0];
  const code = language && (language.attribs['langcode'] ?? getReadText(language));
  return code === '' ? undefined : code;
}

function joinTexts(nodes: readonly XmlNode[], mark = '；'): string | undefined {
  const texts = nodes.map(getReadText).filter((text) => text !== '');
  return texts.length === 0 ? undefined : [...new Set(texts)].join(mark);
}

function buildNotices({ unnamed, undated }: Reading): SourceCatalogue['notices'] {
  return [
    ...(unnamed === 0
      ? []
      : [
          {
            zh: `${unnamed} 个组成部分没有 unitid，档号暂按位置编成“上级/序号”。`,
            en: `${unnamed} components have no unitid; their codes are made of the parent's and their position.`,
          },
        ]),
    ...(undated === 0
      ? []
      : [
          {
            zh: `${undated} 个组成部分没有日期，取上级的日期。`,
            en: `${undated} components have no date and take that of their parent.`,
          },
        ]),
  ];
}
