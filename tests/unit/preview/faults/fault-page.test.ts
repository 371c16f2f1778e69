import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Fault } from '../../../../src/model/fault.ts';
import { renderFaultPage } from '../../../../src/preview/faults/fault-page.ts';

describe('the page of faults', () => {
  let projectRoot: string;
  beforeAll(() => {
    projectRoot = mkdtempSync(path.join(tmpdir(), '错 faults-'));
    writeFileSync(
      path.join(projectRoot, 'record.yaml'),
      ['title: 信', 'date: 1935-13', 'parts:', '  - file: <a>.jpg', '    width: 0'].join('\r\n'),
    );
  });
  afterAll(() => {
    rmSync(projectRoot, { recursive: true, force: true });
  });

  const fault: Fault = {
    ...{ code: 'bad-date', file: 'record.yaml', line: 2, field: 'date', value: '1935-13' },
    ...{ zh: '没有十三月。', en: 'There is no thirteenth month.' },
  };
  const render = (faults: readonly Fault[], language: 'zh' | 'en' = 'zh', base = '/') =>
    renderFaultPage(faults, { projectRoot, base, language });

  it('says in the language of the curator what to do', () => {
    expect(render([fault])).toContain('没有十三月。');
    expect(render([fault], 'en')).toContain('There is no thirteenth month.');
  });

  it('leads to the line in the editor, below the base of the site', () => {
    const place = encodeURIComponent(`${path.join(projectRoot, 'record.yaml')}:2`);
    expect(render([fault], 'zh', '/展/')).toContain(`href="/展/__open-in-editor?file=${place}"`);
  });

  it('shows the line that is meant among its neighbours, and no markup of it', () => {
    const page = render([{ ...fault, line: 4, field: undefined, value: undefined }]);
    expect(page).toContain('<span class="is-meant"><b>4</b>  - file: &lt;a&gt;.jpg</span>');
    expect(page).toContain('<b>2</b>date: 1935-13</span>');
    expect(page).toContain('<b>5</b>');
    expect(page).not.toContain('<a>.jpg');
  });

  it.each([
    ['a line that has gone', { line: 99 }],
    ['a file that has gone', { file: 'gone.yaml' }],
    ['a file as a whole', { line: undefined }],
  ])('shows no lines for %s', (_name, change) => {
    expect(render([{ ...fault, ...change }])).not.toContain('<pre>');
  });

  it('lists by file and line, and only counts what is beyond the fiftieth', () => {
    const many = Array.from({ length: 53 }, (_, i): Fault => ({
      ...fault,
      line: 100 - i,
      zh: `第${100 - i}行`,
    }));
    const page = render(many);
    expect(page.indexOf('第48行')).toBeLessThan(page.indexOf('第49行'));
    expect(page.match(/<li>/g)).toHaveLength(50);
    expect(page).toContain('另有 3 处未列出');
  });

  it('is loaded again by the development server', () => {
    expect(render([fault])).toContain('<script type="module" src="/@vite/client">');
  });
});
