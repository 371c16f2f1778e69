import { parse as parseYaml } from 'yaml';
import type { Language } from '../../model/local-text.ts';
import { buildPlate, plateDataSchema } from '../../plates/build-plate.ts';
import { UNWRITTEN } from '../../model/unwritten.ts';
import { chooseWords, leaveOpen, quote, quoteBoth, type Skeleton } from './skeleton.ts';

export interface PlateAnswers {
  readonly holder: string;
  readonly slug: string;
  /** `ZJ-TB·2026-031` */
  readonly code: string;
  readonly title: string;
  readonly titleEn: string;
  readonly form: PlateForm;
  /** Of drawing, `YYYY`. */
  readonly year: string;
}

/** Forms a plate can begin with; the others are copied from a plate that has them. */
export const PLATE_FORMS = ['chronicle', 'lineage', 'figures', 'poster'] as const;
export type PlateForm = (typeof PLATE_FORMS)[number];

/** The data file and the record that registers it. */
export function buildPlateSkeleton(answers: PlateAnswers, language: Language): Skeleton {
  const data = formatData(answers, language);
  const { width, height } = buildPlate(plateDataSchema.parse(parseYaml(data)));
  return {
    folder: `records/${answers.holder}/${answers.slug}`,
    files: new Map([
      ['record.yaml', formatRecord(answers, { width, height }, language)],
      [`${answers.slug}.plate.yaml`, data],
    ]),
  };
}

function formatRecord(
  { code, title, titleEn, year, slug }: PlateAnswers,
  { width, height }: { readonly width: number; readonly height: number },
  language: Language,
): string {
  const say = chooseWords(language);
  return `# ${say('图版：项目自绘的教学图版，不是档案原件。图画由同一文件夹里的 .plate.yaml 画成。', 'A plate: our own drawing, no archival original, made from the .plate.yaml beside this file.')}
kind: plate
referenceCode: ${quote(code)}
title: ${quoteBoth(title, titleEn)}
creator: { zh: 展卷项目, en: The Zhanjuan project } # ${say('谁画的', 'who draws it')}
date: '${year}' # ${say('画成之年', 'the year of drawing')}
coverage:
  date: XXXX # ${say('图上所讲的年代 (EDTF)', 'the time it shows (EDTF)')}
  # places: []
summary: ${leaveOpen('图上画了什么', 'what the plate shows', true)}
extent: { zh: 1张, en: 1 sheet }
genre: { zh: 教学图版, en: teaching plate }
language: zh-Hans
# sources: [] # ${say('所据，sources/ 下的文件名', 'file names below sources/')}
# mapReview: ${say('画了疆域、路线的图版要写审图号或免审理由', 'a map states its review number, or why it needs none')}

# ${say('图版也要放行：核对过史实以后，把 conclusion 改为 open，补上日期、依据，并写 publication。', 'A plate is released too: when its facts are checked, say open with date and basis, and write publication.')}
opening:
  conclusion: pending
  archive: 展卷项目
  # date: '${year}-12-31'
  # basis: ${say('项目自绘作品，自完成之日起公开', 'a work of our own, open from its completion')}
# publication:
#   authority: 展卷项目
#   date: '${year}-12-31'
#   basis: ${say('项目自绘作品，由著作权人公布', 'a work of our own, published by whoever holds the copyright')}
rights:
  statement: https://creativecommons.org/licenses/by/4.0/
  holder: { zh: 展卷项目, en: The Zhanjuan project }
  clearance: own-work
  credit: { zh: 展卷项目，CC BY 4.0, en: 'The Zhanjuan project, CC BY 4.0' }
parts:
  - id: sheet
    drawing: ${slug}.plate.yaml
    width: ${width} # ${say('改了数据，高度会变；检查会报出实际尺寸', 'the height changes with the data; the check says what it is')}
    height: ${height}
    label: { zh: 图版, en: Plate }
    alt: ${leaveOpen('替代文字：看不见图的人要知道的', 'the text for those who cannot see it', true)}
`;
}

function formatData({ form, code, title, titleEn }: PlateAnswers, language: Language): string {
  const say = chooseWords(language);
  return `# ${say('图版的数据。每一条陈述写时间、地点、出处；没有出处的不画。', 'The data of the plate: each statement with time, place and sources; what has none is not drawn.')}
form: ${form}
code: ${quote(code)}
numeral: 展 # ${say('题名旁方块里的一个字', 'the character in the block beside the title')}
title: { zh: ${JSON.stringify(title)}, en: ${JSON.stringify(titleEn)} }
lead: ${quote(`${UNWRITTEN.zh}一两句话，说明怎样读这张图。`)}

${BODIES[form](language)}notes:
  - ${quote(`${UNWRITTEN.zh}取舍与存疑。`)}
sources: [] # ${say('- { id: sources/ 下的文件名, short: 简称, name: 刊期, standing: cited }', '- { id: file name below sources/, short: …, name: …, standing: cited }')}
`;
}

const STATEMENTS = `statements:
  - id: s01
    when: ${UNWRITTEN.zh}时间
    place: ${UNWRITTEN.zh}地点
    text: ${UNWRITTEN.zh}一句陈述。
    sources: []
`;

/** The smallest drawing of each form. */
const BODIES: Readonly<Record<PlateForm, (language: Language) => string>> = {
  chronicle: (
    language,
  ) => `from: 1930 # ${chooseWords(language)('首尾的年份', 'first and last year')}
to: 1940
every: 5
columns: 2
lanes: [${UNWRITTEN.zh}横带]
marks:
  - { statement: s01, at: 1935.3, lane: 0, label: ${UNWRITTEN.zh}标签 }
${STATEMENTS}`,
  lineage: (
    language,
  ) => `drawing: 1600 # ${chooseWords(language)('画面高度，像素', 'height of the drawing in pixels')}
columns: 2
nodes: # ${chooseWords(language)('x、y、w 都是画面的百分之几', 'x, y, w in hundredths of the drawing')}
  - { id: a, title: ${UNWRITTEN.zh}起点, x: 5, y: 35, w: 30 }
  - { id: b, title: ${UNWRITTEN.zh}终点, x: 65, y: 35, w: 30 }
links:
  - { from: a, to: b, way: across }
${STATEMENTS}`,
  figures: () => `groups:
  - name: ${UNWRITTEN.zh}一组
    en: ${quote(`${UNWRITTEN.en}a group`)}
    items:
      - { statement: s01, value: 1, shown: '1', unit: 件, label: ${UNWRITTEN.zh}数目, asOf: ${UNWRITTEN.zh}截至何时 }
${STATEMENTS}`,
  poster: () => `day: ${UNWRITTEN.zh}日期
dayEn: ${quote(`${UNWRITTEN.en}the day`)}
columns: [${UNWRITTEN.zh}第一行, ${UNWRITTEN.zh}第二行, ${UNWRITTEN.zh}第三行]
programme:
  - { title: ${UNWRITTEN.zh}展览, en: An exhibition, text: ${UNWRITTEN.zh}一句介绍 }
  - { title: ${UNWRITTEN.zh}展览, en: An exhibition, text: ${UNWRITTEN.zh}一句介绍 }
foot: ${UNWRITTEN.zh}地点与主办
`,
};
