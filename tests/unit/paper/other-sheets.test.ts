import { describe, expect, it } from 'vitest';
import { buildPaperName, buildPosterName, isPosterPath } from '../../../src/paper/addresses.ts';
import { buildPlan } from '../../../src/paper/lesson-plan.ts';
import { buildPoster } from '../../../src/paper/poster.ts';
import { openPress } from '../../../src/paper/open-press.ts';
import { buildRouteSheet } from '../../../src/paper/route-sheet.ts';
import { buildShelf } from './build-shelf.ts';

const press = openPress();
const named = buildShelf('到[中坝](place:zhongba)去。<Cite source="w5" />\n');
const nowhere = buildShelf('哪里也不去。\n');

describe('the route sheet', () => {
  const sheet = buildRouteSheet(named.lesson, named.story, named.setting);
  it('has a station for each place named, with what rests on the lesson’s sources', () => {
    expect(sheet?.data).toMatchObject({
      stations: [
        {
          name: '中坝',
          others: ['中坝场（通称）'],
          position: '约北纬 31.78°，东经 104.74°（概略位置）',
          facts: [
            { statement: '一说', mark: '两说', numbers: [1] },
            { statement: '只有一处', mark: '待核', numbers: [1] },
          ],
          records: [],
        },
      ],
    });
    expect(JSON.stringify(sheet?.data)).not.toMatch(/别处的事|别的出处/);
  });
  it('is set', () => {
    expect(sheet && press.set(sheet).pages).toBe(1);
  });
  it('is not there where no place is named', () => {
    expect(buildRouteSheet(nowhere.lesson, nowhere.story, nowhere.setting)).toBeUndefined();
  });
});

it('the plan says when each step begins and ends', () => {
  const plan = buildPlan(named.lesson, named.story, named.setting);
  expect(plan.data).toMatchObject({ flow: [{ time: '0–10 分' }, { time: '10–40 分' }] });
});

it('the poster is one sheet, upright for an upright drawing, under the name packs leave out', () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 80"><path d="M9 9h9v9z"/></svg>';
  const plate = { svg, width: 60, height: 80 } as Parameters<typeof buildPoster>[0]['plate'];
  const poster = buildPoster({ record: 'shili/sheet', part: 'p', plate }, named.setting);
  const { pdf, pages } = press.set(poster);
  expect(pages).toBe(1);
  const [width = 0, height = 0] = (
    /MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(Buffer.from(pdf).toString('latin1'))?.slice(1) ?? []
  ).map(Number);
  expect([width, height].map((points) => Math.round((points / 72) * 25.4))).toEqual([297, 420]);
  expect(poster.name).toBe(buildPosterName('shili/sheet'));
  expect(isPosterPath(`papers/${poster.name}`)).toBe(true);
  expect(isPosterPath(`papers/${buildPaperName('sheet', 'plan', 'zh')}`)).toBe(false);
});
