import { buildAuthorityPath, buildHolderPath, buildRecordPath } from '../model/addresses.ts';
import { getText, type Language, type LocalText } from '../model/local-text.ts';
import type { PublishedAuthority, PublishedHolder, PublishedRecord } from '../model/published.ts';
import { buildPageHref } from './addresses.ts';

/** A link to one of our pages, in the language in which that page exists. */
export interface LinkModel {
  readonly text: string;
  readonly language: Language;
  readonly href: string;
}

/** `name` decides the language: a page exists in English where its name does. */
export function buildLink(name: LocalText, path: string, language: Language): LinkModel {
  const { text, language: present } = getText(name, language);
  return { text, language: present, href: buildPageHref(present, path) };
}

export function buildRecordLink(record: PublishedRecord, language: Language): LinkModel {
  return buildLink(record.title, buildRecordPath(record.id), language);
}

export function buildAuthorityLink(entry: PublishedAuthority, language: Language): LinkModel {
  return buildLink(entry.name, buildAuthorityPath(entry.kind, entry.slug), language);
}

export function buildHolderLink(holder: PublishedHolder, language: Language): LinkModel {
  return buildLink(holder.name, buildHolderPath(holder.slug), language);
}
