import {
  buildAuthorityPath,
  buildCampaignPath,
  buildChapterPath,
  buildExhibitionPath,
  buildLessonPath,
  buildRecordPath,
} from '../model/addresses.ts';
import type { Everything, Origin } from '../model/content.ts';
import type { Fault } from '../model/fault.ts';
import { buildFieldFault } from './build-fault.ts';

interface Addressed {
  readonly origin: Origin;
  readonly address: string;
  /** Former addresses with the field that states each. */
  readonly former: readonly (readonly [field: string, value: string, address: string])[];
}

/** An alias is an address nobody has, and belongs to one entry. */
export function checkAddresses(everything: Everything): Fault[] {
  const entries = listAddressed(everything);
  const taken = new Map(entries.map(({ address, origin }) => [address, origin.file]));
  const faults: Fault[] = [];
  for (const { origin, former } of entries) {
    for (const [field, value, address] of former) {
      const other = taken.get(address);
      if (other === undefined) taken.set(address, origin.file);
      else faults.push(buildFieldFault('alias-taken', origin, field, value, { other }));
    }
  }
  return faults;
}

function listAddressed(everything: Everything): Addressed[] {
  const { records, emptiedRecords, authorities, exhibitions, lessons, campaigns } = everything;
  return [
    ...[...records, ...emptiedRecords].map(({ id, origin, aliases }) => ({
      origin,
      address: buildRecordPath(id),
      former: listFormer(aliases, 'aliases', buildRecordPath),
    })),
    ...authorities.map(({ kind, slug, origin, aliases }) => ({
      origin,
      address: buildAuthorityPath(kind, slug),
      former: listFormer(aliases, 'aliases', (alias) => buildAuthorityPath(kind, alias)),
    })),
    ...lessons.map(({ slug, origin, aliases }) => ({
      origin,
      address: buildLessonPath(slug),
      former: listFormer(aliases, 'aliases', buildLessonPath),
    })),
    ...campaigns.map(({ slug, origin, aliases, formerPage }) => ({
      origin,
      address: buildCampaignPath(slug),
      former: [
        ...listFormer(aliases, 'aliases', buildCampaignPath),
        ...(formerPage ? [['formerPage', formerPage, `${formerPage}/`] as const] : []),
      ],
    })),
    ...exhibitions.flatMap(({ slug, origin, aliases, chapters }) => [
      {
        origin,
        address: buildExhibitionPath(slug),
        former: listFormer(aliases, 'aliases', buildExhibitionPath),
      },
      ...chapters.map((chapter, i) => ({
        origin,
        address: buildChapterPath(slug, chapter.slug),
        former: listFormer(chapter.aliases, `chapters.${i}.aliases`, (alias) =>
          buildChapterPath(slug, alias),
        ),
      })),
    ]),
  ];
}

function listFormer(
  aliases: readonly string[],
  field: string,
  build: (alias: string) => string,
): Addressed['former'] {
  return aliases.map((alias, i) => [`${field}.${i}`, alias, build(alias)] as const);
}
