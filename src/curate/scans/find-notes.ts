import type { ImageInspection } from '../../imaging/inspect-image.ts';
import type { Size } from '../../model/region.ts';
import type { Sentence } from '../questions.ts';

/** DA/T 31-2017 asks for 200 dots an inch at least. */
const LEAST_DPI = 200;
/** A page is odd whose side differs from the middle one of its record by more than this. */
const ODD = 1.5;

export function listImageNotes({ notices, dpi }: ImageInspection): Sentence[] {
  return [
    ...notices
      .filter(({ code }) => code !== 'image-multipage')
      .map(({ zh, en }): Sentence => ({ zh, en })),
    ...(dpi !== undefined && dpi < LEAST_DPI
      ? [{ zh: `低于 ${LEAST_DPI} dpi`, en: `below ${LEAST_DPI} dpi` }]
      : []),
  ];
}

/** For each image whether its size is out of step with the others of the record. */
export function findSizeNotes(images: readonly Size[]): readonly (readonly Sentence[])[] {
  const middle = (pick: (size: Size) => number): number =>
    images.map(pick).sort((a, b) => a - b)[Math.floor(images.length / 2)] ?? 1;
  const long = middle(({ width, height }) => Math.max(width, height));
  const short = middle(({ width, height }) => Math.min(width, height));
  const isOdd = (side: number, usual: number): boolean => side > usual * ODD || side < usual / ODD;
  return images.map(({ width, height }) =>
    isOdd(Math.max(width, height), long) || isOdd(Math.min(width, height), short)
      ? [{ zh: '尺寸与同件其他页相差很大', en: 'of quite another size than the other pages' }]
      : [],
  );
}

/** Numbers that are left out between the pages of a record, by the ids of its parts. */
export function findGapNotes(ids: readonly string[], isNew: boolean): Sentence[] {
  const pages = ids.flatMap((id) => {
    const number = /^p(\d+)(?:-|$)/.exec(id)?.[1];
    return number === undefined ? [] : [Number(number)];
  });
  const last = Math.max(0, ...pages);
  const first = Math.min(...pages);
  if (last === 0 || last - pages.length > 10_000) return [];
  const has = new Set(pages);
  const from = isNew && pages.length === 1 ? last : 1;
  const missing = Array.from({ length: last - from }, (_, i) => from + i).filter(
    (page) => !has.has(page),
  );
  const list = missing.slice(0, 8).join('、') + (missing.length > 8 ? ' …' : '');
  return [
    ...(missing.length > 0 ? [{ zh: `缺页号 ${list}`, en: `pages missing: ${list}` }] : []),
    ...(isNew && pages.length === 1 && first > 1
      ? [
          {
            zh: `只有第 ${first} 页一个文件；如果 ${first} 是件号，加 --whole-names 再运行`,
            en: `page ${first} alone: if ${first} belongs to the code, run again with --whole-names`,
          },
        ]
      : []),
  ];
}
