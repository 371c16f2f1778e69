import { isPicture, isRecording } from '../model/part.ts';
import type { Everything, LoadedRecord } from '../model/content.ts';
import { addVolumeConsents } from './consents.ts';
import { findInFile } from './personal-data/find-in-file.ts';
import { maskPersonalData } from './personal-data/mask-personal-data.ts';
import type { Release } from './publish-catalogue.ts';

/** On whose word each record is in a release. It names people and scans: for the archive's files, never for the site. */
export interface Clearance {
  readonly release: { readonly date: string; readonly commit: string | undefined };
  readonly records: readonly ClearedRecord[];
  readonly exhibitions: readonly {
    readonly slug: string;
    readonly published: string | undefined;
  }[];
  /** Published texts in which something looks like personal data, and on whose word it stands. */
  readonly texts: readonly {
    readonly file: string;
    readonly personalData: LoadedRecord['personalData'];
  }[];
}

export interface ClearedRecord extends Pick<
  LoadedRecord,
  'id' | 'referenceCode' | 'opening' | 'publication' | 'rights' | 'personalData'
> {
  readonly title: string;
  /** Every scan and recording that is shown, whole or in part, by what is in it. */
  readonly scans: readonly {
    readonly part: string;
    readonly sha256: string | undefined;
    readonly redactions: readonly {
      readonly region: string;
      readonly reason: string;
      readonly by: string | undefined;
    }[];
    /** What its file carries along and somebody has answered for, or the record tells anyway; masked. */
    readonly embedded: readonly { readonly field: string; readonly found: string }[];
  }[];
}

/** Everything the gate let through, in the order of the catalogue. */
export function buildClearance(
  everything: Everything,
  { catalogue }: Pick<Release, 'catalogue'>,
  release: Clearance['release'],
): Clearance {
  const byId = new Map(everything.records.map((record) => [record.id, record]));
  return {
    release,
    records: catalogue.records.flatMap(({ id, parts }): ClearedRecord[] => {
      const record = byId.get(id);
      if (!record) return [];
      const volume = record.range && byId.get(record.partOf ?? '');
      const shown = new Set(parts.map((part) => part.id));
      const ownParts = (volume ?? record).parts.filter((part) => shown.has(part.id));
      const { rights } = volume ? addVolumeConsents(record, volume, ownParts) : record;
      const scans = ownParts.filter((part) => isPicture(part) || isRecording(part));
      return [
        {
          id,
          referenceCode: record.referenceCode,
          title: record.title.zh,
          opening: record.opening,
          publication: record.publication,
          rights,
          // An answer for the volume holds for its items.
          personalData: [...record.personalData, ...(volume ? volume.personalData : [])],
          scans: scans.map(({ id: part, sha256, redactions, embedded }) => ({
            part,
            sha256,
            redactions: redactions.map(({ region: { x, y, w, h }, reason, by }) => ({
              region: [x, y, w, h].join(','),
              reason,
              by,
            })),
            embedded: findInFile(embedded).map(({ embeddedIn, ...found }) => ({
              field: embeddedIn,
              found: `${found.kind} ${maskPersonalData(found)}`,
            })),
          })),
        },
      ];
    }),
    exhibitions: catalogue.exhibitions.map(({ slug, published }) => ({ slug, published })),
    texts: listAnsweredTexts(everything, catalogue),
  };
}

function listAnsweredTexts(
  { exhibitions, lessons, campaigns, authorities }: Everything,
  catalogue: Release['catalogue'],
): Clearance['texts'] {
  const slugs = (entries: readonly { readonly slug: string }[]): ReadonlySet<string> =>
    new Set(entries.map(({ slug }) => slug));
  const named = new Set(catalogue.authorities.map(({ kind, slug }) => `${kind} ${slug}`));
  const [shown, taught, held] = [
    slugs(catalogue.exhibitions),
    slugs(catalogue.lessons),
    slugs(catalogue.campaigns),
  ];
  return [
    ...exhibitions.filter(({ slug }) => shown.has(slug)),
    ...lessons.filter(({ slug }) => taught.has(slug)),
    ...campaigns.filter(({ slug }) => held.has(slug)),
    ...authorities.filter(({ kind, slug }) => named.has(`${kind} ${slug}`)),
  ]
    .filter(({ personalData }) => personalData.length > 0)
    .map(({ origin: { file }, personalData }) => ({ file, personalData }));
}
