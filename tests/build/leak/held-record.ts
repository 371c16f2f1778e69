import type { CanaryFamily } from './canary-family.ts';

/** What decides whether a record may be seen; everything is in order unless told otherwise. */
export interface Terms {
  readonly opening?: object;
  readonly publication?: object | undefined;
  readonly classification?: string;
  readonly clearance?: string;
  readonly withdrawn?: object;
}

/** In order. */
export const OPENING = { conclusion: 'open', archive: '甲馆', date: '2020-01-01', basis: '满期' };
export const PUBLICATION = { authority: '甲馆', date: '2020-01-01', basis: '批准' };

/** One for each reason to hold a record back. */
export const HELD_TERMS: Readonly<Record<string, Terms>> = {
  closed: { opening: { ...OPENING, conclusion: 'closed' } },
  deferred: { opening: { ...OPENING, conclusion: 'deferred' } },
  pending: { opening: { conclusion: 'pending', archive: '甲馆' } },
  undocumented: { opening: { conclusion: 'open', archive: '甲馆', date: '2020-01-01' } },
  openedlater: { opening: { ...OPENING, date: '2999-01-01' } },
  unpublished: { publication: undefined },
  publishedlater: { publication: { ...PUBLICATION, date: '2999-01-01' } },
  classified: { classification: '秘密' },
  uncleared: { clearance: 'uncleared' },
};

interface Names {
  readonly partOf?: string;
  readonly person: string;
  readonly place: string;
  readonly source: string;
}

/** record.yaml with a canary in every field that takes a text, and what the record is held back for. */
export function buildHeldRecord(
  { plant, token }: Pick<CanaryFamily, 'plant' | 'token'>,
  label: string,
  terms: Terms,
  { partOf, person, place, source }: Names,
): object {
  const both = (field: string): object => ({
    zh: plant(`${label}${field}`),
    en: token(`${label}${field}en`),
  });
  const url = (field: string): string => `https://example.org/${token(`${label}${field}`)}`;
  return {
    partOf,
    referenceCode: plant(`${label}code`),
    formerCodes: [plant(`${label}formercode`)],
    identifiers: [plant(`${label}identifier`)],
    title: both('title'),
    creator: both('creator'),
    date: '1935-04',
    coverage: { date: '1935', places: [place] },
    summary: both('summary'),
    extent: both('extent'),
    genre: both('genre'),
    draftState: both('draftstate'),
    medium: both('medium'),
    custodialHistory: both('custody'),
    notes: both('notes'),
    persons: [person],
    subjects: [both('subject')],
    sources: [source],
    related: ['ku/open'],
    sameAs: [url('sameas')],
    digitization: { by: both('scannedby'), date: '2019-01-01', processing: both('processing') },
    access: both('access'),
    mapReview: { number: plant(`${label}mapreview`), exemption: both('exemption') },
    opening: terms.opening ?? OPENING,
    publication: 'publication' in terms ? terms.publication : PUBLICATION,
    classification: terms.classification ?? '',
    rights: {
      statement: url('statement'),
      holder: both('rightsholder'),
      clearance: terms.clearance ?? 'public-domain',
      credit: both('credit'),
    },
    aliases: [`ku/${token(`${label}alias`)}`],
    withdrawn: terms.withdrawn,
    parts: [
      {
        id: 'p1',
        file: `${token(`${label}scan`)}.jpg`,
        width: 600,
        height: 420,
        label: both('partlabel'),
        alt: both('alt'),
        description: both('partdescription'),
        transcript: { file: `${token(`${label}text`)}.xml`, credit: both('textcredit') },
        redactions: [{ region: '0,0,20,20', reason: plant(`${label}reason`) }],
      },
    ],
  };
}

/** An ALTO page of 600×420 with a line each, at the places given. */
export function buildAlto(
  lines: readonly (readonly [x: number, y: number, w: number, h: number, text: string])[],
  fileName: string,
): string {
  const written = lines.map(
    ([x, y, w, h, text], i) =>
      `<TextLine ID="l${i + 1}" HPOS="${x}" VPOS="${y}" WIDTH="${w}" HEIGHT="${h}">` +
      `<String CONTENT="${text}" HPOS="${x}" VPOS="${y}" WIDTH="${w}" HEIGHT="${h}"/></TextLine>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description><MeasurementUnit>pixel</MeasurementUnit>
<sourceImageInformation><fileName>${fileName}</fileName></sourceImageInformation></Description>
<Layout><Page ID="p" PHYSICAL_IMG_NR="1" WIDTH="600" HEIGHT="420"><PrintSpace><TextBlock ID="b1">
${written.join('\n')}
</TextBlock></PrintSpace></Page></Layout></alto>
`;
}
