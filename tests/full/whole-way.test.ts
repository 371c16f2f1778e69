import { execFileSync, type ChildProcess } from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseDocument } from 'yaml';
import { afterAll, expect, it, beforeAll } from 'vitest';
import { runAddScans } from '../../src/curate/run-add-scans.ts';
import { runCheck } from '../../src/curate/run-check.ts';
import { runImport } from '../../src/curate/run-import.ts';
import { makeRelease } from '../../src/release/make-release.ts';
import { showRelease } from '../../src/release/release-shelf.ts';
import type { SiteRelease } from '../../src/release/site-release.ts';
import { verifySite } from '../../src/release/verify-site.ts';
import { parseSettings } from '../../src/settings.ts';
import { findFreePort } from '../browser/find-free-port.ts';
import { buildEnvironment, runBuild } from '../build/build-site.ts';
import { keepDiary, openBrowser } from '../build/open-browser.ts';
import { editText, writeSoundRoot } from '../build/sound-root.ts';
import { describeWithShared } from '../describe-with-shared.ts';
import { drawScan, writeScan } from '../fixtures/images/scan-files.ts';
import { keepSaid } from '../unit/curate/keep-said.ts';
import { nginx } from './web-servers/nginx-server.ts';
import { stopProcess } from './web-servers/web-server.ts';

const CATALOGUE = 'catalogues/cn-archival-catalog';
const CODE = 'X000-WS·1935-Y-0001';
const TEXT = '筹集粮秣的通知，两页。';

/** One archive through its first releases: each test goes on where the one before left it. */
describeWithShared(CATALOGUE, 'from a cupboard of scans to what the public sees', (shared) => {
  const room = mkdtempSync(path.join(tmpdir(), '展卷 全程-'));
  const shelf = path.join(room, 'shelf');
  const { said, console } = keepSaid();
  let content = '';
  let environment: NodeJS.ProcessEnv = {};
  let url = '';
  let server: ChildProcess | undefined;
  let first: SiteRelease;
  const settings = () => parseSettings(room, environment);
  const edit = (file: string, change: (document: ReturnType<typeof parseDocument>) => void) => {
    editText(path.join(content, file), (text) => {
      const document = parseDocument(text);
      change(document);
      return document.toString();
    });
  };
  const release = async (): Promise<SiteRelease> => {
    const built = await runBuild(environment, { options: ['--lock'] });
    expect(built.status, built.output).toBe(0);
    const { outDir, site, base } = settings();
    const made = await makeRelease({
      built: outDir,
      shelf,
      site,
      base,
      commit: undefined,
      made: new Date(),
    });
    showRelease(shelf, made.id);
    return made;
  };

  beforeAll(async () => {
    // nginx runs as somebody else, who has to get at the files.
    execFileSync('chmod', ['755', room]);
    ({ content } = await writeSoundRoot(room));
    environment = buildEnvironment({ content }, room);
  });
  afterAll(async () => {
    await stopProcess(server);
    rmSync(room, { recursive: true, force: true });
  });

  it('the workbook comes in, and nothing of it is public', async () => {
    const workbook = path.join(room, '目录.xlsx');
    copyFileSync(path.join(shared, 'synthetic.xlsx'), workbook);
    const request = {
      files: [workbook],
      holder: 'xian',
      mapping: { defaults: { creator: '[不详]' } },
    };
    expect(await runImport(settings(), { ...request, setAside: true }, console)).toBe(true);
    expect(readFileSync(path.join(content, 'records/xian/1935-001/record.yaml'), 'utf8')).toContain(
      CODE,
    );
  });

  it('the scans find their record', async () => {
    const folder = path.join(room, '扫描');
    mkdirSync(folder);
    await writeScan(path.join(folder, `${CODE}_2.jpg`), drawScan(1000, 1400).jpeg());
    await writeScan(path.join(folder, `${CODE}_1.jpg`), drawScan(1200, 1700).jpeg());
    const request = {
      folder,
      holder: 'xian',
      wholeNames: false,
      kind: 'page',
      move: false,
      setAside: false,
    } as const;
    expect(await runAddScans(settings(), request, console)).toBe(true);
    const record = parseDocument(
      readFileSync(path.join(content, 'records/xian/1935-001/record.yaml'), 'utf8'),
    );
    expect(record.getIn(['parts', 0, 'width'])).toBe(1200);
    expect(record.getIn(['parts', 1, 'width'])).toBe(1000);
  });

  it('it is described and cleared, and a chapter tells of it', async () => {
    edit('records/xian/1935-001/record.yaml', (record) => {
      for (const at of [0, 1]) record.setIn(['parts', at, 'alt'], `第${at + 1}页，墨书。`);
      record.set('opening', {
        conclusion: 'open',
        archive: '某县档案馆',
        date: '2024-06-09',
        basis: '满二十五年',
      });
      record.set('publication', {
        authority: '某县档案馆',
        date: '2024-09-01',
        basis: '档案法第三十二条',
      });
      record.set('rights', {
        statement: 'https://creativecommons.org/publicdomain/mark/1.0/',
        holder: '某县档案馆',
        clearance: 'public-domain',
        credit: '某县档案馆藏',
      });
    });
    edit('exhibitions/valleys/exhibition.yaml', (exhibition) => {
      exhibition.addIn(['chapters'], { slug: 'grain', title: { zh: '粮秣', en: 'Grain' } });
    });
    for (const [language, text] of [
      ['zh', TEXT],
      ['en', 'A notice on grain, of two pages.'],
    ] as const) {
      writeFileSync(
        path.join(content, `exhibitions/valleys/grain.${language}.mdx`),
        `<Narration>${text}</Narration>\n\n<Scan record="xian/1935-001" part="p1" caption="${text}" />\n`,
      );
      // The chapter that was there already stands on no source.
      editText(path.join(content, `exhibitions/valleys/crossing.${language}.mdx`), (mdx) =>
        mdx.replace(/^.+$/m, '<Narration>$&</Narration>'),
      );
    }
    said.length = 0;
    await runCheck(settings(), { isPublic: false, isWhole: false }, console);
    expect(said.join('\n')).not.toMatch(/\[(?:unknown|missing)-/);
  });

  it('it is released behind nginx, and a visitor reads it in a browser', async () => {
    first = await release();
    const port = await findFreePort();
    url = `http://127.0.0.1:${port}/`;
    server = await nginx.start(room, shelf, port);
    expect(await verifySite(first, { url })).toEqual([]);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage();
      const diary = keepDiary(page);
      await page.goto(`${url}exhibitions/valleys/grain/`);
      await page.getByText(TEXT).first().waitFor();
      await page.locator('deep-zoom button.dz-open').first().click();
      await page.locator('.dz-frame[data-state="open"]').waitFor();
      await page.goto(`${url}records/xian/1935-001/`);
      expect(await page.getByRole('main').textContent()).toContain(CODE);
      expect([diary.failures, diary.errors]).toEqual([[], []]);
      expect(diary.answers.filter(({ url: asked }) => !asked.startsWith(url))).toEqual([]);
    } finally {
      await browser.close();
    }
  });

  it('after renaming, reordering and withdrawing, every page of the first release still answers', async () => {
    renameSync(
      path.join(content, 'records/xian/1935-001'),
      path.join(content, 'records/xian/grain-notice'),
    );
    edit('records/xian/grain-notice/record.yaml', (record) =>
      record.set('aliases', ['xian/1935-001']),
    );
    for (const language of ['zh', 'en'])
      editText(path.join(content, `exhibitions/valleys/grain.${language}.mdx`), (text) =>
        text.replace('xian/1935-001', 'xian/grain-notice'),
      );
    const notice = {
      date: '2026-11-01',
      notice: { zh: '应寄存单位要求撤下。', en: 'Withdrawn by request.' },
    };
    edit('exhibitions/valleys/exhibition.yaml', (exhibition) => {
      const chapters = exhibition.toJS() as { chapters: object[] };
      const [crossing, grain] = chapters.chapters;
      exhibition.set('chapters', [grain, { ...crossing, withdrawn: notice }]);
    });
    edit('records/xian/letter/record.yaml', (record) => record.set('withdrawn', notice));
    const second = await release();
    const pages = first.files
      .map(({ path: file }) => file)
      .filter((file) => file.endsWith('index.html'));
    expect(pages.length).toBeGreaterThan(40);
    const answers = await Promise.all(
      pages.map(async (file) => {
        const answer = await fetch(url + file.replace(/index\.html$/, ''));
        return { file, status: answer.status, text: await answer.text() };
      }),
    );
    expect(answers.filter(({ status }) => status !== 200).map(({ file }) => file)).toEqual([]);
    const read = (file: string) =>
      answers.find((answer) => answer.file === `${file}index.html`)?.text ?? '';
    expect(read('records/xian/1935-001/')).toContain('records/xian/grain-notice/');
    expect(read('exhibitions/valleys/crossing/')).toContain('应寄存单位要求撤下');
    expect(read('en/records/xian/letter/')).toContain('Withdrawn by request');
    const before = readFileSync(
      path.join(shelf, first.id, 'site/embed/records/xian/letter/index.html'),
      'utf8',
    );
    const pictures = new Set(before.match(/[^"/ ]+\/\d+\.(?:jpg|webp|avif)/g));
    expect(pictures.size).toBeGreaterThan(2);
    const left = second.files.filter(({ path: file }) =>
      [...pictures].some((one) => file.endsWith(one)),
    );
    expect(left.map(({ path: file }) => file)).toEqual([]);
  });
});
