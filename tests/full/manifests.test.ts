import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { runBuildIfStale } from '../../scripts/built-site.ts';
import type { Settings } from '../../src/settings.ts';
import { describeWithShared } from '../describe-with-shared.ts';
import { buildViewerUrls, loadOpenSeadragon } from '../fixtures/images/open-seadragon.ts';
import { findShared } from '../shared-data.ts';
import { getBuiltSite } from '../build/build-site.ts';
import { writeNewspaperRoot } from './newspaper-root.ts';
import { writeSoundRoot } from '../build/sound-root.ts';

const NEWSPAPER = { site: 'https://exhibits.example.org', base: '/exhibits/' };

describeWithShared('iiif/iiif_3_0.json', 'the manifests of a build', (schemaFile) => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  (addFormats as unknown as { default: (validator: Ajv) => Ajv }).default(ajv);
  const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);
  const newspaper = findShared('newspaper-1939');

  const sites: Record<string, () => Promise<Settings>> = {
    'of the bundled site': () => runBuildIfStale(),
    'of records with a volume, a range and a redaction': () =>
      getBuiltSite('小站 sound', writeSoundRoot),
    ...(newspaper !== undefined && {
      'of the newspaper, below a path': () =>
        getBuiltSite(
          '报纸 newspaper',
          (folder) => writeNewspaperRoot(newspaper, folder),
          NEWSPAPER,
        ),
    }),
  };

  describe.each(Object.entries(sites))('%s', (_, getSite) => {
    let settings: Settings;
    let manifests: Manifest[];

    beforeAll(async () => {
      settings = await getSite();
      manifests = globSync('records/*/*/manifest.json', { cwd: settings.outDir })
        .sort()
        .map((file) => ({
          file,
          ...(readJson(path.join(settings.outDir, file)) as Omit<Manifest, 'file'>),
        }));
    });

    /** The file that the deployed site answers with at this address. */
    function getFile(address: string): string {
      const root = settings.site + settings.base;
      expect(address.startsWith(root), `${address} is below ${root}`).toBe(true);
      return path.join(settings.outDir, decodeURI(address.slice(root.length)));
    }

    it('are valid by the official schema', () => {
      expect(manifests.length).toBeGreaterThan(0);
      for (const { file, ...manifest } of manifests)
        expect(validate(manifest), `${file}: ${ajv.errorsText(validate.errors)}`).toBe(true);
    });

    it('stand at their own address', () => {
      for (const { file, id } of manifests)
        expect(getFile(id)).toBe(path.join(settings.outDir, file));
    });

    it('show pictures that are there', () => {
      for (const { file, thumbnail, items } of manifests) {
        const stills = [thumbnail, ...items.map((canvas) => canvas.thumbnail)].flat();
        expect(stills.length, file).toBe(items.length + 1);
        const painted = items.flatMap((canvas) => canvas.items.flatMap((page) => page.items));
        expect(painted.length, file).toBe(items.length);
        for (const { id } of [...stills, ...painted.map(({ body }) => body)])
          expect(existsSync(getFile(id)), id).toBe(true);
      }
    });

    it('have image services whose every answer is there', () => {
      const viewer = loadOpenSeadragon();
      const services = manifests.flatMap(({ items }) =>
        items.flatMap((canvas) =>
          canvas.items.flatMap((page) => page.items.flatMap(({ body }) => body.service)),
        ),
      );
      expect(services.length).toBeGreaterThan(0);
      for (const { id } of services) {
        const info = readJson(getFile(`${id}/info.json`)) as ImageInfo;
        expect(info).toMatchObject({ id, type: 'ImageService3', profile: 'level0' });
        const sizes = info.sizes.map(
          ({ width, height }) => `${id}/full/${width},${height}/0/default.jpg`,
        );
        const asked = [...sizes, `${id}/full/max/0/default.jpg`, ...buildViewerUrls(viewer, info)];
        expect(asked.filter((address) => !existsSync(getFile(address)))).toEqual([]);
      }
    });
  });
});

interface Still {
  readonly id: string;
}

interface Manifest {
  readonly file: string;
  readonly id: string;
  readonly thumbnail: readonly Still[];
  readonly items: readonly {
    readonly thumbnail: readonly Still[];
    readonly items: readonly {
      readonly items: readonly { readonly body: Still & { readonly service: readonly Still[] } }[];
    }[];
  }[];
}

interface ImageInfo {
  readonly id: string;
  readonly sizes: readonly { readonly width: number; readonly height: number }[];
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}
