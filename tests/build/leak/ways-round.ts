import { readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { parse as parseYaml } from 'yaml';
import { HELD } from './canary-family.ts';
import type { RootWriter } from './root-writer.ts';

/** An attempt to show, name or reach what is held back, from files that are open. */
export interface WayRound {
  readonly name: string;
  readonly take: (writer: RootWriter) => void;
  /** What the curator wrote down to this end: a fault may repeat it, and nothing beyond it. */
  readonly typed: string;
  /** Codes of the faults it meets, sorted; none where it leads nowhere in silence. */
  readonly faults: readonly string[];
}

const { token } = HELD;
export const CLOSED = `ku/${token('closedslug')}`;

/** A slip of the keyboard: nearer to the token than to anything that is open. */
function slip(name: string): string {
  return `${name.slice(0, -3)}xxz`;
}

function teach(name: string, typed: string, ...faults: string[]): WayRound {
  const take = ({ write }: RootWriter): void =>
    write('lessons/open/zh.mdx', `正文。\n\n${typed}\n`);
  return { name: `lesson: ${name}`, take, typed, faults };
}

function tell(name: string, typed: string, ...faults: string[]): WayRound {
  const take = ({ write }: RootWriter): void =>
    write('exhibitions/front/one.zh.mdx', `正文。\n\n${typed}\n`);
  return { name: `story: ${name}`, take, typed, faults };
}

/** Puts fields into a YAML file of the first content root. */
function set(name: string, file: string, fields: object, ...faults: string[]): WayRound {
  const take = ({ write, root }: RootWriter): void => {
    const data = parseYaml(readFileSync(path.join(root.content, file), 'utf8')) as object;
    write(file, { ...data, ...fields });
  };
  return { name: `${path.basename(file)}: ${name}`, take, typed: JSON.stringify(fields), faults };
}

/** Puts a link in the place of a file or folder; both below the folder that holds the roots. */
function link(name: string, at: string, to: string, ...faults: string[]): WayRound {
  const take = ({ root }: RootWriter): void => {
    const [place = '', target = ''] = [at, to].map((file) =>
      file
        .replace(/^content/, root.content)
        .replace(/^masters/, root.masters)
        .replace(/^secret/, root.secret),
    );
    rmSync(place, { recursive: true, force: true });
    symlinkSync(target, place);
  };
  return { name: `link: ${name}`, take, typed: at, faults };
}

export const IN_STORIES: readonly WayRound[] = [
  tell(
    'import of a record',
    `import a from '../../records/${CLOSED}/record.yaml';`,
    'import-export',
  ),
  teach('Scan in a lesson', `<Scan record="${CLOSED}" />`, 'unknown-record'),
  teach('image link', `![图](../../records/${CLOSED}/scan.jpg)`, 'image-link'),
  tell('import of a scan', `import a from '../../${CLOSED}/scan.jpg?url';`, 'import-export'),
  tell('export', `export { default } from '../../records/${CLOSED}/record.yaml';`, 'import-export'),
  tell('expression', `{await import('../../records/${CLOSED}/record.yaml')}`, 'expression'),
  tell('expression in an attribute', `<Scan record={'${CLOSED}'} />`, 'expression'),
  tell('image link', `![图](../../records/${CLOSED}/scan.jpg)`, 'image-link'),
  tell(
    'image by reference',
    `![图][a]\n\n[a]: ../../records/${CLOSED}/scan.jpg`,
    'image-link',
    'reference-link',
  ),
  tell('HTML image', `<img src="../../records/${CLOSED}/scan.jpg" />`, 'raw-html'),
  tell('HTML object', `<object data="/records/${CLOSED}/"></object>`, 'raw-html'),
  tell('comment', `{/* ${CLOSED} */}`, 'comment'),
  tell('path to its page', `[一件](/records/${CLOSED}/)`, 'link-target'),
  tell('path to its file', `[一件](../../records/${CLOSED}/record.yaml)`, 'link-target'),
  tell('Scan', `<Scan record="${CLOSED}" />`, 'unknown-record'),
  tell('Scan, misspelt', `<Scan record="${slip(CLOSED)}" />`, 'unknown-record'),
  tell('Scan of an alias', `<Scan record="ku/${token('closedalias')}" />`, 'unknown-record'),
  tell('Scan of a closed page', '<Scan record="ku/volume" part="v2" />', 'unknown-part'),
  tell(
    'Scan in a private root',
    `<Scan record="${token('holder')}/${token('secretslug')}" />`,
    'unknown-record',
  ),
  tell('Region', `<Region record="${CLOSED}" part="p1" xywh="0,0,9,9" />`, 'unknown-record'),
  tell('Region, misspelt', `<Region record="${slip(CLOSED)}" xywh="0,0,9,9" />`, 'unknown-record'),
  tell('Quote', `<Quote record="${CLOSED}">第一行</Quote>`, 'unknown-record'),
  tell(
    'Quote of a redacted line',
    `<Quote record="ku/open" part="p2">${slip(token('redactedline'))}</Quote>`,
    'quote-differs',
  ),
  tell(
    'Quote of another page',
    `<Quote record="ku/open" part="p1">${slip(token('otherpage'))}</Quote>`,
    'quote-differs',
  ),
  tell('Gallery', `<Gallery records="ku/open,${CLOSED}" />`, 'unknown-record'),
  tell('Gallery, misspelt', `<Gallery records="ku/open,${slip(CLOSED)}" />`, 'unknown-record'),
  tell('link', `[一件](record:${CLOSED})`, 'unknown-record'),
  tell('link, misspelt', `[一件](record:${slip(CLOSED)})`, 'unknown-record'),
  tell('person, misspelt', `[某](person:${slip(token('person'))})`, 'unknown-person'),
  tell('draft of a place', `[某](place:${token('draftplace')})`, 'unknown-place'),
  tell('holder of closed records', `[某](holder:${slip(token('holder'))})`, 'unknown-holder'),
  tell('draft of an exhibition', `[某](exhibition:${token('draftshow')})`, 'unknown-exhibition'),
  tell(
    'exhibition, misspelt',
    `[某](exhibition:${slip(token('latershow'))})`,
    'unknown-exhibition',
  ),
  tell(
    'chapter of a draft',
    `[某](exhibition:${token('draftshow')}/chapter)`,
    'unknown-exhibition',
  ),
  tell(
    'source, misspelt',
    `正文。<Cite source="${slip(token('draftsource'))}" />`,
    'unknown-source',
  ),
];

const OPEN = 'records/ku/open/record.yaml';
const ITEM = 'records/ku/item-open/record.yaml';
const SHOW = 'exhibitions/front/exhibition.yaml';
const LESSON = 'lessons/open/lesson.yaml';

function buildParts(part: object): object {
  return {
    parts: [{ id: 'p1', width: 600, height: 420, label: '页', alt: '页', ...part }],
    range: null,
    partOf: null,
  };
}

export const IN_DATA: readonly WayRound[] = [
  set('cover', SHOW, { cover: { record: CLOSED } }, 'cover-not-published'),
  set(
    'cover, a closed page',
    SHOW,
    { cover: { record: 'ku/volume', part: 'v2' } },
    'cover-not-published',
  ),
  set(
    'material of a lesson',
    LESSON,
    { materials: [{ record: CLOSED, use: '看' }] },
    'cover-not-published',
  ),
  set(
    'material of a lesson, a closed page',
    LESSON,
    { materials: [{ record: 'ku/volume', part: 'v2', use: '看' }] },
    'cover-not-published',
  ),
  set(
    'material of a lesson, misspelt',
    LESSON,
    { materials: [{ record: slip(CLOSED), use: '看' }] },
    'unknown-record',
  ),
  set('cover, misspelt', SHOW, { cover: { record: slip(CLOSED) } }, 'unknown-record'),
  set('persons, misspelt', SHOW, { persons: [slip(token('person'))] }, 'unknown-person'),
  set('front is a draft', 'site.yaml', { front: token('draftshow') }, 'front-not-published'),
  set('front, misspelt', 'site.yaml', { front: slip(token('draftshow')) }, 'unknown-exhibition'),
  set('related, misspelt', OPEN, { related: [slip(CLOSED)] }, 'unknown-record'),
  set('partOf, misspelt', OPEN, { partOf: slip(CLOSED) }, 'unknown-record'),
  set('sources, misspelt', OPEN, { sources: [slip(token('source'))] }, 'unknown-source'),
  set(
    'coverage, misspelt',
    OPEN,
    { coverage: { places: [slip(token('place'))] } },
    'unknown-place',
  ),
  set('alias at a closed address', OPEN, { aliases: [CLOSED] }, 'alias-taken'),
  set('range over closed pages', ITEM, { range: { from: 'v1', to: 'v3' } }),
  set('range, unknown page', ITEM, { range: { from: 'v1', to: 'v22' } }, 'unknown-part'),
  set('file by a way out', ITEM, buildParts({ file: `../${CLOSED}/a.jpg` }), 'bad-file-name'),
  set('file by an absolute path', ITEM, buildParts({ file: `/${CLOSED}/a.jpg` }), 'bad-file-name'),
  set('file by a way out in Windows', ITEM, buildParts({ file: '..\\a.jpg' }), 'bad-file-name'),
  set('file, encoded', ITEM, buildParts({ file: `%2e%2e/${CLOSED}/a.jpg` }), 'missing-scan'),
  set(
    'drawing by a way out',
    ITEM,
    buildParts({ drawing: `../${CLOSED}/a.plate.yaml` }),
    'bad-file-name',
  ),
  set(
    'transcript by a way out',
    ITEM,
    buildParts({ file: 'a.jpg', transcript: { file: '../a.txt' } }),
    'bad-file-name',
  ),
  set(
    'chapter by a way out',
    SHOW,
    { chapters: [{ slug: `../${token('draftshow')}/chapter`, title: '一' }] },
    'bad-slug',
  ),
];

const openScan = `${token('openscanone')}.jpg`;
const closedScan = `masters/${CLOSED}/${token('closedscan')}.jpg`;
const secret = `secret/records/${token('holder')}/${token('secretslug')}/${token('secrettext')}.alto.xml`;

/** Both files have to be named, wherever the later one stands: the closed one is where the fault may lie. */
export const IN_BOTH: readonly WayRound[] = [
  set('alias at a closed alias', OPEN, { aliases: [`ku/${token('closedalias')}`] }, 'alias-taken'),
  set(
    'alias at an open address',
    `records/${CLOSED}/record.yaml`,
    { aliases: ['ku/open'] },
    'alias-taken',
  ),
  set(
    'code of a closed record',
    OPEN,
    { referenceCode: HELD.plant('closedcode') },
    'duplicate-reference-code',
  ),
].map((way) => ({ ...way, typed: `${way.typed} ${CLOSED}` }));

export const IN_LINKS: readonly WayRound[] = [
  link('closed scan', `masters/ku/open/${openScan}`, closedScan, 'symlink-elsewhere'),
  link('closed scan, beside record.yaml', `content/records/ku/item-open/x.jpg`, closedScan),
  link(
    'closed transcript',
    `content/records/ku/open/${token('opentext')}.txt`,
    `content/records/${CLOSED}/${token('closedtext')}.alto.xml`,
    'symlink-elsewhere',
  ),
  link(
    'transcript of a private root',
    `content/records/ku/open/${token('opentext')}.txt`,
    secret,
    'symlink-elsewhere',
  ),
  link(
    'folder of closed scans',
    'masters/ku/volume',
    `masters/ku/${token('volumeslug')}`,
    'missing-scan',
    'missing-scan',
    'missing-scan',
    'symlink-elsewhere',
    'symlink-elsewhere',
  ),
  link(
    'closed record.yaml',
    `content/${ITEM}`,
    `content/records/${CLOSED}/record.yaml`,
    'symlink-text',
  ),
  link(
    'draft of a story',
    'content/exhibitions/front/one.en.mdx',
    `content/exhibitions/${token('draftshow')}/chapter.en.mdx`,
    'symlink-text',
  ),
];

export const IN_FILES: readonly WayRound[] = [
  {
    name: 'file: a story that is not listed',
    take: ({ write }) =>
      write(`exhibitions/front/${token('unlisted')}.zh.mdx`, HELD.plant('prose')),
    typed: token('unlisted'),
    faults: ['unlisted-chapter'],
  },
  {
    name: 'file: front matter with a layout',
    take: ({ write }) =>
      write(
        'exhibitions/front/one.zh.mdx',
        `---\nlayout: ../../records/${CLOSED}/x\n---\n\n正文。\n`,
      ),
    typed: CLOSED,
    faults: ['front-matter'],
  },
  {
    name: 'file: a text without its lesson',
    take: ({ write }) => write('lessons/one/zh.mdx', `<Scan record="${CLOSED}" />`),
    typed: '',
    faults: ['missing-file'],
  },
];
