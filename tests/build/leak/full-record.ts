import { buildWav } from '../../fixtures/recordings/write-recordings.ts';
import { buildAlto } from './alto-page.ts';
import type { CanaryFamily } from './canary-family.ts';
import { drawCanary } from './draw-scans.ts';
import { buildSharpMetadata, embedInJpeg } from './embed-texts.ts';
import type { RootWriter } from './root-writer.ts';

/** What decides whether a record may be seen; everything is in order unless told otherwise. */
export interface Terms {
  readonly opening?: object;
  readonly publication?: object | undefined;
  readonly classification?: string;
  readonly clearance?: string;
  /** Of rights: what somebody has to agree to. */
  readonly consents?: object;
  readonly personalData?: readonly object[];
  readonly withdrawn?: object;
}

/** In order. */
export const OPENING = { conclusion: 'open', archive: '甲馆', date: '2020-01-01', basis: '满期' };
export const PUBLICATION = { authority: '甲馆', date: '2020-01-01', basis: '批准' };

/** Size of most scans here. */
export const SCAN = { width: 600, height: 420 };

export interface FullRecord {
  readonly holder?: string;
  readonly slug: string;
  /** Begins the label of every canary in it. */
  readonly label: string;
  readonly terms: Terms;
  /** Fields that are to be something else. */
  readonly fields?: object;
  /** Content root; the first unless told. */
  readonly folder?: string;
}

/** A record with canaries in every field that takes a text, in its scan, its transcript and their names. */
export async function writeFullRecord(
  { write, writeScan }: RootWriter,
  family: CanaryFamily,
  { holder = 'ku', slug, label, terms, fields, folder }: FullRecord,
): Promise<void> {
  const { plant, token } = family;
  const scan = await drawCanary(family, SCAN)
    .withExif(buildSharpMetadata(plant, label).exif)
    .jpeg({ quality: 95 })
    .toBuffer();
  const home = `records/${holder}/${slug}`;
  write(`${home}/record.yaml`, { ...buildFields(family, label, terms), ...fields }, folder);
  const line = [40, 40, 400, 30, plant(`${label}line`)] as const;
  const file = `${token(`${label}text`)}.alto.xml`;
  write(`${home}/${file}`, buildAlto([line], plant(`${label}altofile`)), folder);
  const translation = `${token(`${label}translationfile`)}.txt`;
  write(`${home}/${translation}`, plant(`${label}translation`), folder);
  writeScan(`${holder}/${slug}/${token(`${label}scan`)}.jpg`, embedInJpeg(scan, plant, label));
  const cues = buildCues(plant(`${label}cue`), plant(`${label}cuenote`));
  write(`${home}/${token(`${label}cuesfile`)}.vtt`, cues, folder);
  const sound = buildWav(2, token(`${label}soundtag`), token(`${label}sound`));
  writeScan(`${holder}/${slug}/${token(`${label}soundfile`)}.wav`, Buffer.from(sound));
}

/** What is heard, with a note that is nobody's business. @param target what is read aloud meanwhile */
export function buildCues(text: string, note: string, target = ''): string {
  return `WEBVTT\n\nNOTE ${note}\n\n${target === '' ? '' : `${target}\n`}00:00.000 --> 00:01.000\n${text}\n`;
}

function buildFields({ plant, token }: CanaryFamily, label: string, terms: Terms): object {
  const both = (field: string): object => ({
    zh: plant(`${label}${field}`),
    en: token(`${label}${field}en`),
  });
  const url = (field: string): string => `https://example.org/${token(`${label}${field}`)}`;
  return {
    referenceCode: plant(`${label}code`),
    formerCodes: [plant(`${label}formercode`)],
    identifiers: [plant(`${label}identifier`)],
    title: both('title'),
    creator: both('creator'),
    date: '1935-04',
    coverage: { date: '1935', places: [token('place')] },
    summary: both('summary'),
    extent: both('extent'),
    genre: both('genre'),
    draftState: both('draftstate'),
    medium: both('medium'),
    custodialHistory: both('custody'),
    notes: both('notes'),
    persons: [token('person')],
    places: [token('place')],
    organisations: [token('organisation')],
    events: [token('event')],
    subjects: [both('subject')],
    sources: [token('source')],
    related: ['ku/open'],
    sameAs: [url('sameas')],
    digitization: { by: both('scannedby'), date: '2019-01-01', processing: both('processing') },
    access: both('access'),
    mapReview: { number: plant(`${label}mapreview`), exemption: both('exemption') },
    opening: {
      ...(terms.opening ?? OPENING),
      jointBody: plant(`${label}jointbody`),
      reviewers: [plant(`${label}reviewerone`), plant(`${label}reviewertwo`)],
      early: {
        reason: plant(`${label}earlyreason`),
        decidedBy: [plant(`${label}deciderone`), plant(`${label}decidertwo`)],
      },
    },
    // The scan's file names an artist.
    personalData:
      terms.personalData ??
      ['phone', 'person'].map((kind) => ({
        kind,
        clearedBy: plant(`${label}clearer`),
        reason: plant(`${label}clearreason`),
      })),
    ...('publication' in terms ? {} : { publication: PUBLICATION }),
    ...(terms.publication && { publication: terms.publication }),
    classification: terms.classification ?? '',
    rights: {
      statement: url('statement'),
      holder: both('rightsholder'),
      clearance: terms.clearance ?? 'public-domain',
      credit: both('credit'),
      ...(terms.consents ?? buildConsents(plant, label)),
    },
    aliases: [`ku/${token(`${label}alias`)}`],
    ...(terms.withdrawn && { withdrawn: terms.withdrawn }),
    parts: [
      {
        id: 'p1',
        file: `${token(`${label}scan`)}.jpg`,
        ...SCAN,
        label: both('partlabel'),
        alt: both('alt'),
        description: both('partdescription'),
        transcript: { file: `${token(`${label}text`)}.alto.xml`, credit: both('textcredit') },
        translations: [
          {
            file: `${token(`${label}translationfile`)}.txt`,
            language: 'ja',
            credit: both('translationcredit'),
          },
        ],
        redactions: [
          { region: '0,0,20,20', reason: plant(`${label}reason`), by: plant(`${label}redactor`) },
        ],
      },
      {
        id: 'aloud',
        kind: 'audio',
        file: `${token(`${label}soundfile`)}.wav`,
        label: both('soundlabel'),
        alt: both('soundalt'),
        transcript: { file: `${token(`${label}cuesfile`)}.vtt` },
      },
    ],
  };
}

/** Everybody has agreed, or need not be asked. */
export function buildConsents(plant: CanaryFamily['plant'], label: string): object {
  const given = { date: '2020-01-01', basis: plant(`${label}consentbasis`) };
  const who = plant(`${label}depicted`);
  const decidedBy = [plant(`${label}exempterone`), plant(`${label}exemptertwo`)];
  return {
    custody: 'deposited',
    depicts: [
      { who, parts: ['p1'] },
      {
        who: plant(`${label}depictedtoo`),
        exempt: { reason: plant(`${label}exemptreason`), decidedBy },
      },
    ],
    consents: [
      { kind: 'portrait', of: who, by: plant(`${label}consenter`), ...given },
      { kind: 'depositor', by: plant(`${label}depositor`), ...given },
      {
        kind: 'author',
        by: plant(`${label}author`),
        ...given,
        withdrawn: { date: '2999-01-01', basis: plant(`${label}consentwithdrawn`) },
      },
    ],
  };
}
