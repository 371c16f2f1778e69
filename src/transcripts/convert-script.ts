import { Converter as convertFromSimplified } from 'opencc-js/cn2t';
import { Converter as convertFromTraditional } from 'opencc-js/t2cn';

export type ChineseScript = 'hans' | 'hant';

const convert = {
  hans: convertFromTraditional({ from: 't', to: 'cn' }),
  hant: convertFromSimplified({ from: 'cn', to: 't' }),
} as const;

/**
 * Text in the other Chinese script, by phrases where characters alone do not tell. As long as the text it is made
 * of, so that what is marked by offsets in the one is marked in the other: where a phrase would be longer or
 * shorter its characters are converted one by one, and stay what they are where that does not help.
 */
export function convertScript(text: string, script: ChineseScript): string {
  const whole = convert[script](text);
  if (whole.length === text.length) return whole;
  return [...text]
    .map((character) => {
      const other = convert[script](character);
      return other.length === character.length ? other : character;
    })
    .join('');
}
