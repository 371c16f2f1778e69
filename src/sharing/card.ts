import { createHash } from 'node:crypto';
import type { Language } from '../model/local-text.ts';

/** Raised when the same card would come out as other pixels. */
const REVISION = 1;

export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** What is written on a social card. */
export interface CardText {
  readonly language: Language;
  readonly title: string;
  /** Small, before the title: what kind of thing it is, or what it belongs to. */
  readonly eyebrow: string;
  /** The site's name. */
  readonly site: string;
  /** 档号, verbatim. */
  readonly code?: string | undefined;
  /** Of a teaching plate. */
  readonly mark?: string | undefined;
  /** Stands where a picture would, if there is none. */
  readonly summary?: string | undefined;
}

/** One size of a picture that has been cleared, redacted and capped already. */
export interface CardPicture {
  /** Key of the picture or of the crop in the store of derivatives. */
  readonly key: string;
  readonly width: number;
  readonly height: number;
  /** Absolute path of the JPEG. */
  readonly file: string;
}

export interface Card {
  /** 32 hex characters of all that is drawn: the same card has the same address for good. */
  readonly key: string;
  readonly text: CardText;
  readonly picture?: CardPicture | undefined;
}

export function buildCard(text: CardText, picture: CardPicture | undefined): Card {
  const drawn = JSON.stringify([text, picture && [picture.key, picture.width]]);
  const digest = createHash('sha256').update(`${REVISION}\n${drawn}`).digest('hex');
  return { key: digest.slice(0, 32), text, picture };
}
