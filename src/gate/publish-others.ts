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
    demonstration: holder.demonstration,
  };
}

export function publishAuthority(authority: LoadedAuthority, passing: Passing): PublishedAuthority {
  const { kind, within } = authority;
  const isWithinNamed = within !== undefined && passing.hasAuthority(kind, within);
  return {
    kind,
    slug: authority.slug,
    name: authority.name,
    otherNames: authority.otherNames,
    date: authority.date,
    description: authority.description,
    within: isWithinNamed ? within : undefined,
    sources: authority.sources.filter(passing.hasSource),
    sameAs: authority.sameAs,
  };
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
