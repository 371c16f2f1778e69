import { expect } from '@playwright/test';
import { findViolations } from '../browser/find-violations.ts';
import { test } from './quiet-test.ts';

test(
  'axe finds faults, in frames too, and what it was asked for',
  { tag: '@desktop' },
  async ({ page }) => {
    await page.goto('about/');
    await page.evaluate(() => {
      const frame = document.createElement('iframe');
      frame.title = 'frame';
      frame.srcdoc = '<html lang="zh"><main><h2>h</h2><button></button></main>';
      const image = document.createElement('img');
      image.style.color = '#999';
      document.querySelector('main')!.append(frame, image);
      return new Promise((done) => frame.addEventListener('load', done));
    });
    const found = await findViolations(page);
    expect(found.map((row) => row.split(':')[0])).toEqual(
      expect.arrayContaining(['button-name', 'image-alt']),
    );
    expect(await findViolations(page, { within: 'header' })).toEqual([]);
    const rules = { 'image-alt': { enabled: false } };
    expect(await findViolations(page, { rules })).not.toContainEqual(
      expect.stringMatching(/^image-alt/),
    );
    expect(await findViolations(page, { runOnly: ['image-alt'] })).toHaveLength(1);
  },
);
