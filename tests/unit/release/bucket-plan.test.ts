import { describe, expect, it } from 'vitest';
import { formatBucketPlan } from '../../../src/curate/format-bucket-plan.ts';
import { listHeaders, planBucket, type SentFile } from '../../../src/release/bucket-plan.ts';

const file = (path: string, md5 = 'new', isShrunk = false): SentFile => ({
  ...{ path, md5, isShrunk },
  source: `/shelf/${path}`,
  bytes: 100,
});
const KEY = 'a'.repeat(32);

describe('what a bucket needs', () => {
  it('goes out in an order in which nothing ever leads to what is not there', () => {
    const plan = planBucket(
      [
        'index.html',
        'records/xian/map/index.html',
        `iiif/${KEY}/info.json`,
        `media/${KEY}/320.jpg`,
        'search-index/39d2/pages/0.bin',
        'search-index/head.bin',
        'keep/index.json',
        'sw.js',
      ].map((path) => file(path)),
      [
        { path: 'index.html', md5: 'old' },
        { path: 'search-index/head.bin', md5: 'old' },
      ],
    );
    expect(plan.uploads.map(({ step, file: { path } }) => [path, step])).toEqual([
      ['index.html', 'pages'],
      ['records/xian/map/index.html', 'new-pages'],
      [`iiif/${KEY}/info.json`, 'others'],
      [`media/${KEY}/320.jpg`, 'hashed'],
      ['search-index/39d2/pages/0.bin', 'others'],
      ['search-index/head.bin', 'lists'],
      ['keep/index.json', 'lists'],
      ['sw.js', 'lists'],
    ]);
  });

  it('leaves what is the same, sends what storage has no sum of, and takes all else away', () => {
    const stored = [
      { path: 'index.html', md5: 'same' },
      { path: 'packs/lesson.zip', md5: undefined },
      { path: 'clearance.json', md5: 'x' },
      { path: 'records/xian/letter/index.html', md5: 'x' },
    ];
    const files = [file('index.html', 'same'), file('packs/lesson.zip')];
    const plan = planBucket(files, stored);
    expect(plan.uploads.map(({ file: { path }, isNew }) => [path, isNew])).toEqual([
      ['packs/lesson.zip', false],
    ]);
    expect(plan.deletions).toEqual(['clearance.json', 'records/xian/letter/index.html']);
    expect(plan.same).toBe(1);
    expect(planBucket(files, stored, { all: true }).same).toBe(0);
    const told = formatBucketPlan(plan, 'oss:exhibits', 'zh');
    expect(told).toContain('- clearance.json');
    expect(told).toContain('不变：1');
  });

  it('is kept under the headers of a web server', () => {
    expect(listHeaders(file('records/xian/letter/index.html', '', true))).toEqual([
      'Content-Type: text/html; charset=utf-8',
      'Cache-Control: no-cache',
      'Content-Encoding: gzip',
    ]);
    expect(listHeaders(file(`media/${KEY}/320.avif`))).toEqual([
      'Content-Type: image/avif',
      'Cache-Control: public, max-age=31536000, immutable',
    ]);
  });
});
