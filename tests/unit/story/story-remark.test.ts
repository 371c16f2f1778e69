import { describe, expect, it } from 'vitest';
import { compileStory } from './compile-story.ts';

describe('the compiler’s pass', () => {
  it('numbers components so that rendering keeps no count', async () => {
    const code = await compileStory(
      `甲。<Cite source="a,b" />乙。<Cite source="b,c" />

<Scan record="x/y" />

<Region record="x/y" xywh="1,2,3,4" />

<Note>一</Note>

二<Note>三</Note>`,
    );
    expect(code).toMatch(/source: "a,b",\s+n: "1,2",\s+mentions: "1,1"/);
    expect(code).toMatch(/source: "b,c",\s+n: "2,3",\s+mentions: "2,1"/);
    expect(code).toMatch(/_jsx\(Scan, \{\s+record: "x\/y",\s+n: "1"\s+\}/);
    expect(code).toMatch(/xywh: "1,2,3,4",\s+n: "2"/);
    expect(code).toMatch(/_jsx\(Note, \{\s+n: "1",\s+block: true,\s+children: "一"/);
    expect(code).toMatch(/_jsx\(Note, \{\s+n: "2",\s+children: "三"/);
  });

  it('hands a quotation its own words', async () => {
    const code = await compileStory('<Quote record="x/y">\n第**八**\n路軍\n</Quote>');
    expect(code).toMatch(/n: "1",\s+text: "第八\\n路軍"/);
  });

  it('leaves links inside the site to the page, which knows what pages there are', async () => {
    const code = await compileStory(
      '[a](record:x/y) [b](exhibition:e/c) [c](https://example.org/)',
    );
    expect(code).toMatch(/a: "a"[^]*_components\.a, \{\s+href: "record:x\/y"/);
    expect(code).toContain('href: "exhibition:e/c"');
    expect(code).toContain('href: "https://example.org/"');
  });

  it('gives headings the ids of the check', async () => {
    const code = await compileStory('## 渡江·其一\n\n文。\n\n## 渡江·其一\n\n文。');
    const [, id = ''] = /id: "(s-[a-z0-9]{7})"/.exec(code) ?? [];
    expect(id).not.toBe('');
    expect(code).toContain(`id: "${id}-2"`);
    expect(code).toContain(`"slug": "${id}"`);
  });

  it('takes line breaks out of Chinese text and leaves those of English', async () => {
    const code = await compileStory(
      '第一行，\n第二行**粗**\n**体**\n完<Cite source="a" />\n再。\n\nIn English\nlines.',
    );
    const texts = [...code.matchAll(/"([^"]*[\p{Script=Han}I][^"]*)"/gu)].map(([, text]) => text);
    expect(texts).toEqual(['第一行，第二行', '粗', '体', '完', '再。', 'In English\\nlines.']);
  });

  it('refuses front matter, which no plugin can see in the text', async () => {
    await expect(compileStory('---\nlayout: ../../x.astro\n---\n\n正文。')).rejects.toThrow(
      /\[front-matter\] content\/exhibitions\/rivers\/crossing\.zh\.mdx:1/,
    );
  });

  it('names file and line of everything it refuses', async () => {
    await expect(compileStory('文。\n\n![x](../y.jpg)\n\n<Carousel />')).rejects.toThrow(
      /\[image-link\] content\/exhibitions\/rivers\/crossing\.zh\.mdx:3 [^]*\[unknown-component\] [^ ]*:5 /,
    );
  });
});
