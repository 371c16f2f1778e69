import { HELD } from './canary-family.ts';
import { drawCanary } from './draw-scans.ts';
import {
  OPENING,
  PUBLICATION,
  SCAN,
  writeFullRecord,
  type FullRecord,
  type Terms,
} from './full-record.ts';
import {
  AUTHORITY_KINDS,
  buildAuthority,
  buildCampaign,
  buildExhibition,
  buildLesson,
  buildFacts,
  buildSource,
  writeAuthorities,
} from './full-entries.ts';
import type { RootWriter } from './root-writer.ts';
import { writeZip } from './write-zip.ts';

const { plant, token } = HELD;
const CLOSED: Terms = { opening: { ...OPENING, conclusion: 'closed' } };
const WITHDRAWN = { date: '2021-01-01', notice: '已撤下' };

const LAPSED = {
  kind: 'author',
  by: plant('lapsedauthor'),
  date: '2020-01-01',
  basis: plant('lapsedbasis'),
  withdrawn: { date: '2021-01-01', basis: plant('lapsedwithdrawn') },
};

/** One for each reason to hold a record back. */
export const HELD_TERMS: Readonly<Record<string, Terms>> = {
  closed: CLOSED,
  deferred: { opening: { ...OPENING, conclusion: 'deferred' } },
  pending: { opening: { conclusion: 'pending', archive: '甲馆' } },
  undocumented: { opening: { conclusion: 'open', archive: '甲馆', date: '2020-01-01' } },
  openedlater: { opening: { ...OPENING, date: '2999-01-01' } },
  unpublished: { publication: undefined },
  publishedlater: { publication: { ...PUBLICATION, date: '2999-01-01' } },
  classified: { classification: '秘密' },
  uncleared: { clearance: 'uncleared' },
  unanswered: { personalData: [] },
  unconsented: { consents: { depicts: [{ who: plant('unconsenteddepicted') }] } },
  undeposited: { consents: { custody: 'donated' } },
  lapsed: { consents: { consents: [LAPSED] } },
};

/** All that may not be seen. Slugs are canaries too, but for those of which a notice stays. */
export async function writeHeldEntries(writer: RootWriter): Promise<void> {
  await writeHeldRecords(writer);
  writeHeldAuthorities(writer);
  writeHeldExhibitions(writer);
  writeHeldLessons(writer);
  writeHeldCampaigns(writer);
  await writeStrayFiles(writer);
  await writeSecretRoot(writer);
}

async function writeHeldRecords(writer: RootWriter): Promise<void> {
  const partOf = `ku/${token('fondsslug')}`;
  const records: FullRecord[] = Object.entries(HELD_TERMS).map(([label, terms]) => ({
    slug: token(`${label}slug`),
    label,
    terms,
    fields: { partOf },
  }));
  records.push(
    { slug: token('fondsslug'), label: 'fonds', terms: CLOSED, fields: { level: 'fonds' } },
    {
      slug: 'withdrawn',
      label: 'withdrawn',
      terms: { withdrawn: WITHDRAWN },
      fields: { aliases: ['ku/withdrawn-before'] },
    },
  );
  for (const record of records) await writeFullRecord(writer, HELD, record);
}

function writeHeldAuthorities({ write }: RootWriter): void {
  writeAuthorities(write, HELD);
  // In which only the held-back place lies.
  write(`authorities/places/${token('county')}.yaml`, buildAuthority(HELD, 'county'));
  write(`authorities/places/${token('place')}.yaml`, {
    ...buildAuthority(HELD, 'place'),
    within: token('county'),
    location: { at: [31.47, 104.68], basis: plant('placebasis'), sources: ['shizhi'] },
  });
  for (const [folder, kind] of Object.entries(AUTHORITY_KINDS)) {
    const label = `draft${kind}`;
    write(`authorities/${folder}/${token(label)}.yaml`, {
      ...buildAuthority(HELD, label),
      state: 'draft',
    });
  }
  write('authorities/events/withdrawn-event.yaml', {
    ...buildAuthority(HELD, 'withdrawnevent'),
    aliases: [],
    withdrawn: WITHDRAWN,
  });
  write(`sources/${token('source')}.yaml`, buildSource(HELD, 'source'));
  write(`sources/${token('draftsource')}.yaml`, {
    ...buildSource(HELD, 'draftsource'),
    state: 'draft',
  });
}

function writeHeldExhibitions({ write }: RootWriter): void {
  const put = (slug: string, label: string, fields: object): void => {
    const chapter = 'chapter';
    write(`exhibitions/${slug}/exhibition.yaml`, {
      ...buildExhibition(HELD, label, 'ku/open', chapter),
      ...fields,
    });
    write(`exhibitions/${slug}/facts.yaml`, buildFacts(HELD, label));
    write(`exhibitions/${slug}/${chapter}.zh.mdx`, `${plant(`${label}prose`)}\n`);
    write(`exhibitions/${slug}/${chapter}.en.mdx`, `${plant(`${label}proseen`)}\n`);
  };
  put(token('draftshow'), 'draftshow', { state: 'draft' });
  put(token('latershow'), 'latershow', { published: '2999-01-01' });
  put('withdrawn-show', 'withdrawnshow', { aliases: [], withdrawn: WITHDRAWN });
}

function writeHeldLessons({ write }: RootWriter): void {
  const put = (slug: string, label: string, fields: object): void => {
    write(`lessons/${slug}/lesson.yaml`, { ...buildLesson(HELD, label, 'ku/open'), ...fields });
    write(`lessons/${slug}/zh.mdx`, `${plant(`${label}prose`)}\n`);
    write(`lessons/${slug}/en.mdx`, `${plant(`${label}proseen`)}\n`);
    write(`lessons/${slug}/${token(`${label}file`)}.txt`, plant(`${label}notes`));
  };
  put(token('draftlesson'), 'draftlesson', { state: 'draft' });
  put(token('laterlesson'), 'laterlesson', { published: '2999-01-01' });
  put('withdrawn-lesson', 'withdrawnlesson', { aliases: [], withdrawn: WITHDRAWN });
}

function writeHeldCampaigns({ write }: RootWriter): void {
  const put = (slug: string, label: string, fields: object): void => {
    write(`campaigns/${slug}.yaml`, { ...buildCampaign(HELD, label), ...fields });
  };
  put(token('draftcampaign'), 'draftcampaign', { state: 'draft' });
  put(token('latercampaign'), 'latercampaign', { published: '2999-01-01' });
  put('withdrawn-campaign', 'withdrawncampaign', { aliases: [], withdrawn: WITHDRAWN });
}

/** What curators leave lying about, and what no part of the program reads yet. */
async function writeStrayFiles({ write, writeScan, root }: RootWriter): Promise<void> {
  const canary = await drawCanary(HELD, SCAN).jpeg().toBuffer();
  write(`public/${token('publicfile')}.txt`, plant('publictext'));
  write('README.md', plant('readme'));
  write('records/ku/open/.notes.yaml', plant('hiddenfile'));
  write('records/ku/open/record.yaml.bak', plant('backup'));
  write('exhibitions/front/notes.txt', plant('showfile'));
  for (const folder of [root.content, root.masters]) {
    const below = folder === root.content ? 'records/ku/open' : 'ku/open';
    write(`${below}/${token('straytext')}.txt`, plant('straytext'), folder);
  }
  writeScan(`ku/open/${token('strayscan')}.jpg`, canary);
  writeScan('everything.zip', writeZip({ 'scan.jpg': canary, 'a.txt': Buffer.from(plant('zip')) }));
}

async function writeSecretRoot(writer: RootWriter): Promise<void> {
  const { write, root } = writer;
  const holder = token('holder');
  const folder = root.secret;
  const name = { zh: plant('holdername'), en: token('holdernameen') };
  write(
    `holders/${holder}.yaml`,
    { name, shortName: plant('holdershort'), access: plant('access') },
    folder,
  );
  const secret = { slug: token('secretslug'), label: 'secret', terms: CLOSED, folder };
  await writeFullRecord(writer, HELD, { ...secret, holder });
  write(
    `exhibitions/${token('secretshow')}/exhibition.yaml`,
    { ...buildExhibition(HELD, 'secretshow', 'ku/open', 'chapter'), state: 'draft' },
    folder,
  );
  write(`exhibitions/${token('secretshow')}/facts.yaml`, buildFacts(HELD, 'secretshow'), folder);
  write(`exhibitions/${token('secretshow')}/chapter.zh.mdx`, plant('secretprose'), folder);
}
