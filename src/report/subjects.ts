import type {
  LoadedAuthority,
  LoadedExhibition,
  LoadedHolder,
  LoadedLesson,
  LoadedRecord,
} from '../model/content.ts';
import type { LocalText } from '../model/local-text.ts';
import type { Desk } from '../press/manuscript.ts';
import type { Subject } from './finding.ts';

type Of<Entry> = readonly (Subject & { readonly of: Entry })[];

/** Entries that a report speaks of, those that are held back too; what was withdrawn needs nothing any more. */
export interface Subjects {
  readonly records: Of<LoadedRecord>;
  readonly authorities: Of<LoadedAuthority>;
  readonly holders: Of<LoadedHolder>;
  readonly exhibitions: Of<LoadedExhibition>;
  readonly lessons: Of<LoadedLesson>;
}

export function listSubjects({ everything, manuscript: { catalogue } }: Desk): Subjects {
  const list = <Entry extends Listed>(
    entries: readonly Entry[],
    passed: readonly Named[],
  ): Of<Entry> => {
    const names = new Set(passed.map(getName));
    return entries
      .filter(({ withdrawn }) => !withdrawn)
      .map((of) => {
        const entry = getName(of);
        return { entry, title: getTitle(of), origin: of.origin, isHeld: !names.has(entry), of };
      });
  };
  return {
    records: list(everything.records, catalogue.records),
    authorities: list(everything.authorities, catalogue.authorities),
    holders: list(everything.holders, catalogue.holders),
    exhibitions: list(everything.exhibitions, catalogue.exhibitions),
    lessons: list(everything.lessons, catalogue.lessons),
  };
}

type Named =
  Pick<LoadedRecord, 'id'> | Pick<LoadedAuthority, 'kind' | 'slug'> | { readonly slug: string };
type Titled = { readonly title: LocalText } | { readonly name: LocalText };
type Listed = Named &
  Titled &
  Pick<Subject, 'origin'> & { readonly withdrawn?: object | undefined };

export function getTitle(entry: Titled): LocalText {
  return 'title' in entry ? entry.title : entry.name;
}

/** Records by `holder/slug`, persons and their like by `person:slug`, as stories link to them. */
function getName(entry: Named): string {
  if ('id' in entry) return entry.id;
  return 'kind' in entry ? `${entry.kind}:${entry.slug}` : entry.slug;
}
