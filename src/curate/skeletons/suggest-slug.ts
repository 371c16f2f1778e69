import { slugSchema } from '../../model/identity.ts';
import { listPinyin } from '../../search/build/pinyin.ts';
import type { Sentence } from '../questions.ts';

const MOST_WORDS = 5;

/** A name for the address: English words where there are some, else pinyin; with a number where it is taken. */
export function suggestSlug(
  title: string,
  titleEn: string | undefined,
  isTaken: (slug: string) => boolean,
): string | undefined {
  const english = (titleEn ?? '').toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const words = english.length > 0 ? english : spell(title);
  const stem = words.slice(0, MOST_WORDS).join('-').slice(0, 60).replace(/-+$/, '');
  if (stem === '') return undefined;
  let slug = stem;
  for (let number = 2; isTaken(slug); number += 1) slug = `${stem}-${number}`;
  return slug;
}

function spell(title: string): string[] {
  return title
    .normalize('NFKC')
    .split(/(\p{sc=Han}+)/u)
    .flatMap((piece) =>
      /\p{sc=Han}/u.test(piece)
        ? listPinyin(piece, false)
        : (piece.toLowerCase().match(/[a-z0-9]+/g) ?? []),
    );
}

/** Names of devices, of which Windows makes no folder: nobody there could fetch the repository. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

export function checkSlug(slug: string): Sentence | undefined {
  if (DEVICE.test(slug))
    return {
      zh: '这是 Windows 的设备名，在 Windows 上建不了这个文件夹。请换一个。',
      en: 'this names a device of Windows, which can make no folder of it. Choose another.',
    };
  return slugSchema.safeParse(slug).success
    ? undefined
    : {
        zh: '网址里的名字只用小写字母、数字和连字符，例如 spring-1935；档号和中文写在别处。',
        en: 'a name in addresses has lower-case letters, digits and hyphens, as in spring-1935.',
      };
}
