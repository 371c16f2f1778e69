import { describe, expect, it } from 'vitest';
import { buildAnswerSheet, buildWorksheet } from '../../../src/paper/lesson-sheets.ts';
import type { PaperPicture } from '../../../src/paper/pictures.ts';
import { buildShelf } from './build-shelf.ts';

/** Answers begin with 答, what is asked with 问, what is offered with 选. */
const TEXT = `## 看图

<Region record="shili/sheet" xywh="100,100,2600,1800" caption="一角" />

<Region record="shili/sheet" xywh="100,100,500,400" caption="一小块" />

## 任务

<Quiz question="问一" explain="答一">
  <Option right>选甲</Option>
  <Option note="答乙">选乙</Option>
</Quiz>

<ShortAnswer question="问二" lines="4">答二</ShortAnswer>

<Sequence question="问三" explain="答三"><Step>选一</Step><Step>选二</Step><Step>选三</Step></Sequence>

<Match question="问四"><Pair left="选左">选右</Pair><Pair left="选东">选西</Pair></Match>

<SourceAnalysis record="shili/sheet" question="问五"><Ask about="who">答五</Ask></SourceAnalysis>

<FindInScan record="shili/sheet" question="问六">
  <Place xywh="1000,1000,400,300" name="选这里" right />
  <Place xywh="3000,2000,400,300" name="选那里" note="答六" />
</FindInScan>
`;
const { lesson, story, setting } = buildShelf(TEXT);
const worksheet = JSON.stringify(buildWorksheet(lesson, story, setting).data);
const answers = JSON.stringify(buildAnswerSheet(lesson, story, setting).data);

function listPictures(sheet: string): PaperPicture[] {
  const pictures: PaperPicture[] = [];
  JSON.parse(sheet, (_, value: unknown) => {
    if (value !== null && typeof value === 'object' && 'alt' in value)
      pictures.push(value as PaperPicture);
    return value;
  });
  return pictures;
}

describe('the worksheet', () => {
  it('asks every question, offers every choice and gives none of the answers', () => {
    expect(new Set(worksheet.match(/问[一二三四五六]/g)).size).toBe(6);
    expect(new Set(worksheet.match(/选(?:这里|那里|[^这那])/g)).size).toBe(11);
    expect(worksheet).not.toContain('"答');
    expect(worksheet).not.toMatch(/isRight|"answer"|"model"|"frame"/);
  });
  it('names holder, reference code, rights and mark under every picture', () => {
    const pictures = listPictures(worksheet);
    expect(pictures).toHaveLength(4);
    for (const { source, mark, alt } of pictures) {
      expect(source).toBe('示例馆藏，档号 ZJ-TB·2026-002，展卷项目，CC BY 4.0');
      expect(mark).toBe('教学图版·非档案原件');
      expect(alt).not.toBe('');
    }
  });
  it('prints pictures at 300 dpi, those that lack the pixels smaller rather than below 200', () => {
    const dots = listPictures(worksheet).map(({ file, width }) => {
      const pixels = Number(/-(\d+)\.jpg$/.exec(file)?.[1]);
      return Math.round(pixels / (width / 25.4));
    });
    expect(dots).toEqual([299, 200, 359, 299]);
  });
  it('has the tasks one step below the heading they stand under', () => {
    expect(worksheet).toContain('"level":3');
    expect(answers).toContain('"level":2');
  });
});

describe('the answer sheet', () => {
  it('gives every answer', () => {
    for (const answer of ['答一', '答乙', '答二', '答三', '答五', '答六'])
      expect(answers).toContain(`"${answer}"`);
    const { tasks } = JSON.parse(answers) as {
      tasks: { items: { text: string; answer?: string }[]; lefts: { answer?: string }[] }[];
    };
    const places = new Map(tasks[2]?.items.map(({ text, answer }) => [text, answer]));
    expect(['选一', '选二', '选三'].map((step) => places.get(step))).toEqual(['1', '2', '3']);
    expect(new Set(tasks[3]?.lefts.map(({ answer }) => answer))).toEqual(new Set(['A', 'B']));
  });
  it('frames the right place inside the picture', () => {
    const [frame] = [...answers.matchAll(/"isRight":true,"frame":\[([^\]]+)\]/g)].slice(-1);
    const [x = 0, y = 0, w = 0, h = 0] = (frame?.[1] ?? '').split(',').map(Number);
    for (const share of [x, y, w, h, x + w, y + h]) {
      expect(share).toBeGreaterThan(0);
      expect(share).toBeLessThan(1);
    }
  });
});
