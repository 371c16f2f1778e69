import type { CanaryFamily } from './canary-family.ts';
import type { RootWriter } from './root-writer.ts';

// Entries with a canary in every field that takes a text.

/** Folder and slug of the authorities that full records name. */
export const AUTHORITY_KINDS = {
  persons: 'person',
  places: 'place',
  organisations: 'organisation',
  events: 'event',
} as const;

export function writeAuthorities(write: RootWriter['write'], family: CanaryFamily): void {
  for (const [folder, kind] of Object.entries(AUTHORITY_KINDS))
    write(`authorities/${folder}/${family.token(kind)}.yaml`, buildAuthority(family, kind));
}

export function buildAuthority({ plant, token }: CanaryFamily, label: string): object {
  return {
    name: { zh: plant(`${label}name`), en: token(`${label}nameen`) },
    otherNames: [{ name: plant(`${label}othername`), note: plant(`${label}note`) }],
    description: plant(`${label}description`),
    sameAs: [`https://example.org/${token(`${label}sameas`)}`],
    aliases: [token(`${label}alias`)],
  };
}

export function buildSource({ plant, token }: CanaryFamily, label: string): object {
  return {
    kind: 'archive',
    author: plant(`${label}author`),
    title: plant(`${label}title`),
    container: plant(`${label}container`),
    publisher: plant(`${label}publisher`),
    place: plant(`${label}place`),
    pages: plant(`${label}pages`),
    url: `https://example.org/${token(`${label}url`)}`,
    appraisal: plant(`${label}appraisal`),
  };
}

export function buildExhibition(
  { plant, token }: CanaryFamily,
  label: string,
  record: string,
  chapter: string,
): object {
  return {
    title: { zh: plant(`${label}title`), en: token(`${label}titleen`) },
    subtitle: plant(`${label}subtitle`),
    summary: plant(`${label}summary`),
    introduction: plant(`${label}introduction`),
    hook: plant(`${label}hook`),
    cover: { record },
    chapters: [
      {
        slug: chapter,
        title: { zh: plant(`${label}chapter`), en: token(`${label}chapteren`) },
        summary: plant(`${label}chaptersummary`),
      },
    ],
    credits: [{ role: plant(`${label}role`), names: plant(`${label}names`) }],
    sources: [token('source')],
    state: 'published',
    aliases: [token(`${label}alias`)],
  };
}

export function buildLesson({ plant, token }: CanaryFamily, label: string, record: string): object {
  return {
    title: { zh: plant(`${label}title`), en: token(`${label}titleen`) },
    summary: plant(`${label}summary`),
    audience: 'public',
    subjects: ['history'],
    minutes: 10,
    aims: [plant(`${label}aim`)],
    cover: { record },
    materials: [{ record, use: plant(`${label}use`) }],
    flow: [
      {
        minutes: 10,
        title: plant(`${label}step`),
        activity: plant(`${label}activity`),
        guidance: plant(`${label}guidance`),
      },
    ],
    rubric: [
      {
        criterion: plant(`${label}criterion`),
        levels: [plant(`${label}least`), plant(`${label}most`)],
      },
    ],
    notes: plant(`${label}teaching`),
    sources: [token('source')],
    state: 'published',
    aliases: [token(`${label}alias`)],
  };
}

export function buildCampaign({ plant, token }: CanaryFamily, label: string): object {
  return {
    title: { zh: plant(`${label}title`), en: token(`${label}titleen`) },
    summary: plant(`${label}summary`),
    text: plant(`${label}text`),
    date: '2026-06-09',
    programme: [
      { time: plant(`${label}time`), title: plant(`${label}item`), text: plant(`${label}words`) },
    ],
    state: 'published',
    aliases: [token(`${label}alias`)],
  };
}

/** Of an exhibition, with the editors' own remark. */
export function buildFacts({ plant, token }: CanaryFamily, label: string): object[] {
  const statement = { zh: plant(`${label}fact`), en: token(`${label}facten`) };
  const note = plant(`${label}factnote`);
  return [
    { id: 'f1', statement, date: '1935-04-12', sources: ['shizhi'], verified: 'pending', note },
  ];
}
