// npm run bench:cards — time and bytes of the social cards of 10,000 records, as a Markdown table.
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';
import { buildCard, type Card } from '../src/sharing/card.ts';
import { getCardFolder, writeCards } from '../src/sharing/write-cards.ts';
import { writePageImage } from '../tests/fixtures/images/page-image.ts';

const RECORDS = Number(process.env['RECORDS'] ?? 10_000);
const PICTURES = 20;
const bench = path.resolve('.zhanjuan/bench');
const WORDS = '关于春荒时期组织群众开展生产自救与救济工作的通知报告指示布告信函请示批复'.split('');

const pictures = await Promise.all(
  Array.from({ length: PICTURES }, async (_, index) => {
    const file = path.join(bench, 'card-pictures', `${index}.jpg`);
    const [width, height] = index % 2 === 0 ? [1280, 853] : [960, 1440];
    if (!existsSync(file)) await writePageImage(file, width, height, index + 1);
    return { key: String(index), width, height, file };
  }),
);
const cards = Array.from({ length: RECORDS }, (_, index): Card => {
  const title = Array.from({ length: 6 + (index % 19) }, (_word, at) => {
    return WORDS[(index * 7 + at * (1 + (index % 5))) % WORDS.length];
  }).join('');
  const code = `J001-WS·1935·Y-${String(index).padStart(5, '0')}`;
  const text = { language: 'zh', title, eyebrow: '示例县档案馆', site: '展卷', code } as const;
  return buildCard(text, pictures[index % PICTURES]);
});

const cache = path.join(bench, 'cards');
rmSync(cache, { recursive: true, force: true });
const first = await measure();
const second = await measure();
const folder = getCardFolder(cache);
const bytes = readdirSync(folder).reduce(
  (sum, name) => sum + statSync(path.join(folder, name)).size,
  0,
);
console.log(
  [
    `| ${RECORDS} cards, ${availableParallelism()} cores | drawn | wall s | ms a card |`,
    '| --- | ---: | ---: | ---: |',
    ...[first, second].map(({ drawn, wall }, index) =>
      [
        `| ${index === 0 ? 'first run' : 'second run'}`,
        drawn,
        wall.toFixed(1),
        `${((wall * 1000) / RECORDS).toFixed(2)} |`,
      ].join(' | '),
    ),
    '',
    `${(bytes / RECORDS / 1000).toFixed(0)} KB a card.`,
  ].join('\n'),
);
rmSync(cache, { recursive: true, force: true });

async function measure(): Promise<{ drawn: number; wall: number }> {
  const start = performance.now();
  const { drawn } = await writeCards(cards, cache);
  return { drawn, wall: (performance.now() - start) / 1000 };
}
