import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import type { FormatAddresses } from '../../../../src/formats/addresses.ts';
import {
  buildExhibitionCollection,
  buildHolderCollection,
  buildSiteCollection,
} from '../../../../src/formats/iiif/collection.ts';
import type { ManifestImage } from '../../../../src/formats/iiif/image.ts';
import { buildManifest } from '../../../../src/formats/iiif/manifest.ts';
import type {
  PublishedAuthority,
  PublishedExhibition,
  PublishedHolder,
  PublishedRecord,
} from '../../../../src/model/published.ts';
import type { SiteFields } from '../../../../src/model/site.ts';
import { describeWithShared } from '../../../describe-with-shared.ts';
import { expectGolden, listGoldenCases, readGoldenInput } from '../../../golden/read-golden.ts';

interface Input {
  readonly builder: 'manifest' | 'exhibition-collection' | 'holder-collection' | 'site-collection';
  readonly addresses: FormatAddresses;
  readonly images?: Readonly<Record<string, ManifestImage>>;
  readonly record: PublishedRecord;
  readonly records: readonly PublishedRecord[];
  readonly holder: PublishedHolder;
  readonly holders: readonly PublishedHolder[];
  readonly authorities?: readonly PublishedAuthority[];
  readonly exhibition: PublishedExhibition;
  readonly exhibitions: readonly PublishedExhibition[];
  readonly site: SiteFields;
}

function build(name: string): object {
  const input = readGoldenInput('iiif', name) as Input;
  const derivatives = new Map(Object.entries(input.images ?? {}));
  const context = { derivatives, addresses: input.addresses };
  switch (input.builder) {
    case 'manifest': {
      const { record, holder, authorities } = input;
      return buildManifest(record, { ...context, holder, authorities });
    }
    case 'exhibition-collection':
      return buildExhibitionCollection(input.exhibition, input.records, context);
    case 'holder-collection':
      return buildHolderCollection(input.holder, input.records, context);
    case 'site-collection':
      return buildSiteCollection(input.site, input.exhibitions, input.holders, context);
  }
}

const cases = listGoldenCases('iiif');

describe('IIIF', () => {
  it.each(cases)('builds %s as expected', (name) => {
    expectGolden('iiif', name, build(name));
  });

  it.each(cases)('gives every id once in %s', (name) => {
    const own = collectIds(build(name));
    expect(new Set(own).size).toBe(own.length);
  });
});

/** Ids of what the document itself brings, by type; a picture or a page of the site may be named twice. */
function collectIds(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const { id, type } = node as { id?: unknown; type?: unknown };
  const isOwn = ['Manifest', 'Collection', 'Canvas', 'Annotation', 'AnnotationPage'].includes(
    String(type),
  );
  const own = isOwn && typeof id === 'string' ? [id] : [];
  return [...own, ...Object.values(node).flatMap(collectIds)];
}

describeWithShared('iiif/iiif_3_0.json', 'the official schema', (path) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  (formats as unknown as { default: (validator: Ajv) => Ajv }).default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(path, 'utf8')) as object);

  it.each(cases)('finds %s valid', (name) => {
    validate(build(name));
    expect(validate.errors ?? []).toEqual([]);
  });

  it('would find a manifest without a label invalid', () => {
    expect(validate({ ...build(cases[0]!), label: undefined, type: 'Manifest', items: 1 })).toBe(
      false,
    );
  });
});
