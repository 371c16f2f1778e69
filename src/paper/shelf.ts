import type { Derivative } from '../imaging/derivative.ts';
import type { Translate } from '../i18n/strings.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedCatalogue, PublishedHolder, PublishedRecord } from '../model/published.ts';

/** Everything that sheets are made of: it has been through the gate, and its pictures have been derived. */
export interface Shelf {
  readonly catalogue: PublishedCatalogue;
  /** By `holder/slug#part`. */
  readonly derivatives: ReadonlyMap<string, Derivative>;
  /** Absolute address of the site, with its slash; undefined while nobody has said where it will stand. */
  readonly address: string | undefined;
}

/** One sheet's language and words. */
export interface Setting extends Shelf {
  readonly language: Language;
  readonly t: Translate;
}

export function say({ language }: Pick<Setting, 'language'>, text: LocalText): string {
  return getText(text, language).text;
}

export function getRecord({ catalogue }: Shelf, id: string): PublishedRecord {
  const record = catalogue.records.find((one) => one.id === id);
  if (!record) throw new Error(`[paper] no record "${id}"`);
  return record;
}

export function getHolder({ catalogue }: Shelf, slug: string): PublishedHolder {
  const holder = catalogue.holders.find((one) => one.slug === slug);
  if (!holder) throw new Error(`[paper] no holder "${slug}"`);
  return holder;
}
