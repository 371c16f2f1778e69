import { AUTHORITY_FOLDERS, AUTHORITY_KINDS } from '../../model/authority-kind.ts';
import { buildRecordPath } from '../../model/addresses.ts';
import type { TranscriptLine } from '../../model/content.ts';
import type { LocalText } from '../../model/local-text.ts';
import { buildPartKey } from '../../model/master.ts';
import type { PublishedPart, PublishedRecord } from '../../model/published.ts';
import type { LineRow, NamedSlug, Script } from '../shared/index-format.ts';
import { findScript } from './find-script.ts';
import { divideVolumes } from './divide-volumes.ts';
import type { PartImage, SearchSources } from './list-documents.ts';
import { buildLocalPages, formatLocalDate, listLanguages, listTexts } from './local-pages.ts';
import type { SearchDocument, SearchPage } from './search-document.ts';

/** Records and plates: what is said of them, then every part's transcript. */
export function listRecordDocuments(sources: SearchSources): SearchDocument[] {
  const shownIn = collectShown(sources);
  return divideVolumes(sources.catalogue.records).map(({ record, parts, isContinued }) => {
    const { id, kind, title, referenceCode, formerCodes, identifiers, date, coverage } = record;
    const languages = listLanguages(title);
    const holder = sources.catalogue.holders.find(({ slug }) => slug === record.holder);
    // A plate is made today and shows another day, which is the one that is looked for.
    const about = coverage?.date ? [coverage.date] : [];
    const dates = kind === 'plate' ? [...about, date] : [date, ...about];
    return {
      type: kind,
      path: buildRecordPath(id),
      languages,
      title,
      titles: [...listTexts(title), referenceCode, ...formerCodes, ...identifiers],
      code: referenceCode,
      date: formatLocalDate(dates[0] ?? date),
      dates,
      holder: holder && { slug: holder.slug, name: holder.name },
      exhibitions: shownIn.get(id) ?? [],
      isContinued,
      scripts: new Set(record.parts.flatMap((part) => findPartScript(part) ?? [])),
      pages: [
        ...buildLocalPages(languages, describeRecord(record, sources)),
        ...parts.flatMap((part) =>
          part.lines.length === 0
            ? []
            : [buildTranscriptPage(record, part, sources.images.get(buildPartKey(id, part.id)))],
        ),
      ],
    };
  });
}

function describeRecord(
  record: PublishedRecord,
  { catalogue }: SearchSources,
): (LocalText | undefined)[] {
  const { creator, summary, notes, genre, extent, medium, custodialHistory, subjects } = record;
  // Persons and places also by their other names: who looks for 绵州 wants what is about 绵阳.
  const names = AUTHORITY_KINDS.flatMap((kind) =>
    catalogue.authorities
      .filter(
        (entry) => entry.kind === kind && record[AUTHORITY_FOLDERS[kind]].includes(entry.slug),
      )
      .flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]),
  );
  const parts = record.parts.flatMap(({ label, alt, description }) => [label, alt, description]);
  return [
    summary,
    creator,
    genre,
    extent,
    medium,
    notes,
    custodialHistory,
    ...subjects,
    ...names,
    ...parts,
  ];
}

function buildTranscriptPage(
  record: PublishedRecord,
  part: PublishedPart,
  image: PartImage | undefined,
): SearchPage {
  return {
    part: part.id,
    label: part.label,
    language: part.transcript?.language ?? record.language,
    isContinuous: true,
    image: image && {
      key: image.key,
      width: image.width,
      height: image.height,
      tileSize: image.tileSize,
      scaleFactors: image.scaleFactors,
      recorded: [part.width, part.height],
    },
    lines: part.lines.map(buildLine),
  };
}

/** Beyond what the model promises, a line may still bear what its transcript file says of it. */
interface ParsedLine extends TranscriptLine {
  readonly reversed?: boolean | undefined;
  readonly coarse?: boolean | undefined;
}

function buildLine({ id, text, region, direction, reversed, coarse }: ParsedLine): LineRow {
  return {
    id,
    text,
    box: region && [region.x, region.y, region.w, region.h],
    isVertical: direction === 'vertical' || undefined,
    isReversed: reversed || undefined,
    isCoarse: coarse || undefined,
  };
}

function findPartScript({ lines, transcript }: PublishedPart): Script | undefined {
  return findScript(lines.map(({ text }) => text).join(''), transcript?.language);
}

/** Exhibitions by the records they show. */
function collectShown({ catalogue, stories }: SearchSources): Map<string, NamedSlug[]> {
  const shown = new Map<string, NamedSlug[]>();
  for (const { slug, title, cover, chapters } of catalogue.exhibitions) {
    const records = new Set([
      cover.record,
      ...chapters.flatMap((chapter) => chapter.cover?.record ?? []),
      ...stories.flatMap((story) => (story.exhibition === slug ? [...story.records] : [])),
    ]);
    for (const record of records) {
      shown.set(record, [...(shown.get(record) ?? []), { slug, name: title }]);
    }
  }
  return shown;
}
