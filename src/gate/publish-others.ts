import type { LoadedAuthority, LoadedHolder, LoadedSource } from '../model/content.ts';
import type { PublishedAuthority, PublishedHolder, PublishedSource } from '../model/published.ts';
import type { Passing } from './passing.ts';

// Fields are named one by one, as in publish-record.ts.

export function publishHolder(holder: LoadedHolder): PublishedHolder {
  return {
    slug: holder.slug,
    name: holder.name,
    shortName: holder.shortName,
    description: holder.description,
    access: holder.access,
    address: holder.address,
    website: holder.website,
    code: holder.code,
    holdings: holder.holdings,
    demonstration: holder.demonstration,
  };
}

export function publishAuthority(authority: LoadedAuthority, passing: Passing): PublishedAuthority {
  const { kind, within } = authority;
  const location = publishLocation(authority, passing);
  const isWithinNamed = within !== undefined && passing.hasAuthority(kind, within);
  return {
    kind,
    slug: authority.slug,
    name: authority.name,
    otherNames: authority.otherNames,
    date: authority.date,
    description: authority.description,
    within: isWithinNamed ? within : undefined,
    location,
    sources: authority.sources.filter(passing.hasSource),
    sameAs: authority.sameAs,
  };
}

/** A position whose sources are all held back is not handed on: nobody could tell how it was come by. */
function publishLocation(
  { location }: LoadedAuthority,
  { hasSource }: Passing,
): PublishedAuthority['location'] {
  if (!location) return undefined;
  const { at, course, basis } = location;
  const sources = location.sources.filter(hasSource);
  return sources.length === 0 ? undefined : { at, course, basis, sources };
}

export function publishSource(source: LoadedSource): PublishedSource {
  return {
    slug: source.slug,
    kind: source.kind,
    author: source.author,
    title: source.title,
    container: source.container,
    publisher: source.publisher,
    place: source.place,
    date: source.date,
    pages: source.pages,
    url: source.url,
    accessed: source.accessed,
    appraisal: source.appraisal,
  };
}
