import {
  buildAuthorityPath,
  buildChapterPath,
  buildExhibitionPath,
  buildHolderPath,
  buildRecordPath,
} from '../model/addresses.ts';
import { AUTHORITY_KINDS } from '../model/authority-kind.ts';
import { recordReferenceSchema, slugSchema } from '../model/identity.ts';
import { buildUnknown, findRecord, RECORD } from './find-targets.ts';
import type { Lookup } from './lookup.ts';
import type { Problem, Report } from './problem.ts';
import type { ReferenceKind, StoryReference } from './story.ts';

const KINDS: readonly ReferenceKind[] = ['record', 'holder', 'exhibition', ...AUTHORITY_KINDS];

const NAMES: Readonly<Record<Exclude<ReferenceKind, 'record'>, { zh: string; en: string }>> = {
  holder: { zh: '馆藏单位', en: 'holder' },
  exhibition: { zh: '展览', en: 'exhibition' },
  person: { zh: '人物', en: 'person' },
  place: { zh: '地点', en: 'place' },
  organisation: { zh: '机构', en: 'organisation' },
  event: { zh: '事件', en: 'event' },
};

/** What a link target means: a page of ours, `https` elsewhere, or nothing a story may link to. */
export function findReference(url: string): StoryReference | 'external' | undefined {
  if (/^https:\/\/[^\s/@]+\.[^\s/@]+(?:[/?#]\S*)?$/i.test(url)) return 'external';
  const [, scheme = '', target = ''] = /^([a-z]+):(.*)$/s.exec(url) ?? [];
  const kind = KINDS.find((candidate) => candidate === scheme);
  if (kind === undefined) return undefined;
  const isPair = recordReferenceSchema.safeParse(target).success;
  const isSlug = slugSchema.safeParse(target).success;
  const isRight = kind === 'record' ? isPair : isSlug || (kind === 'exhibition' && isPair);
  return isRight ? { kind, target } : undefined;
}

export function buildLinkProblem(url: string): Problem {
  return {
    code: 'link-target',
    value: url,
    zh: '链接只可写 https:// 网址（不用 http），或 record:馆/条目、person:、place:、organisation:、event:、holder:、exhibition:展览/章节。站内页面不要写路径。',
    en: 'a link leads to https://… (not http) or to record:holder/slug, person:, place:, organisation:, event:, holder:, exhibition:slug/chapter. Never write paths of pages.',
  };
}

/** Path below the site's root, without language; starts without and ends with a slash. */
export function buildReferencePath({ kind, target }: StoryReference): string {
  switch (kind) {
    case 'record':
      return buildRecordPath(target);
    case 'holder':
      return buildHolderPath(target);
    case 'exhibition': {
      const [exhibition = '', chapter] = target.split('/');
      return chapter === undefined
        ? buildExhibitionPath(exhibition)
        : buildChapterPath(exhibition, chapter);
    }
    default:
      return buildAuthorityPath(kind, target);
  }
}

/** Reports where a link of ours leads nowhere. */
export function checkReference(reference: StoryReference, lookup: Lookup, report: Report): boolean {
  const { kind, target } = reference;
  if (kind === 'record') return findRecord(lookup, target, report, RECORD.code) !== undefined;
  const known = collectTargets(kind, target, lookup);
  if (known.has(target)) return true;
  report(kind, buildUnknown({ code: kind, ...NAMES[kind] }, target, known));
  return false;
}

function collectTargets(
  kind: Exclude<ReferenceKind, 'record'>,
  target: string,
  lookup: Lookup,
): ReadonlySet<string> {
  if (kind === 'holder') return new Set(lookup.holders.keys());
  if (kind !== 'exhibition') return new Set(lookup.authorities[kind].keys());
  if (!target.includes('/')) return new Set(lookup.exhibitions.keys());
  return new Set(
    [...lookup.exhibitions.values()].flatMap(({ slug, chapters }) =>
      chapters.map((chapter) => `${slug}/${chapter.slug}`),
    ),
  );
}
