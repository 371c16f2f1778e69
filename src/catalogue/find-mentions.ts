import { AUTHORITY_KINDS } from '../model/authority-kind.ts';
import type { Mention } from '../model/content.ts';

const LINK = new RegExp(`\\]\\(\\s*<?(${AUTHORITY_KINDS.join('|')}):([a-z0-9-]+)`, 'g');
const CITE = /<Cite\b[^>]*?\bsource\s*=\s*["']([^"']*)["']/g;

/**
 * The authorities a chapter links to and the sources it cites, for the gate, which stands before stories are read.
 * Looks at the bare text: something quoted in a code block counts too, which lets nothing pass that is not named.
 */
export function findMentions(text: string): readonly Mention[] {
  const links = [...text.matchAll(LINK)].map(([, kind, slug]) => ({ kind, slug }) as Mention);
  const sources = [...text.matchAll(CITE)].flatMap(([, list = '']) => list.split(','));
  return [...links, ...sources.map((slug): Mention => ({ kind: 'source', slug: slug.trim() }))];
}
