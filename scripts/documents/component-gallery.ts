import { z } from 'zod';
import type { Language } from '../../src/model/local-text.ts';
import type { Form } from '../../src/story/forms/form.ts';
import { FORMS } from '../../src/story/forms/table.ts';
import { PURPOSES } from './component-purposes.ts';

/** Below docs/images/components: components that the bundled site shows. */
export const PICTURED = [
  ...['Scan', 'Region', 'Tour', 'Compare', 'Quote', 'Note', 'Gallery'],
  ...['Quiz', 'ShortAnswer', 'Sequence', 'Match', 'SourceAnalysis', 'FindInScan'],
] as const;

const SAY = {
  zh: {
    title: '组件一览',
    lead: '章节和课里可以写的全部组件。每个组件独占几行（`<Cite>` 写在句中）；写错了，`npm run curate -- check` 会说出文件、行、属性和改法。这一页由程序从组件的语法写出（`node scripts/write-documents.ts`），不要手改。',
    columns: ['属性', '必填', '写法'],
    yes: '是',
    no: '',
    inside: (name: string) => `只写在 \`<${name}>\` 里。`,
    alt: (name: string) => `${name} 在网页上的样子`,
  },
  en: {
    title: 'Component gallery',
    lead: 'Every component a chapter or a lesson may hold. Each stands on lines of its own (`<Cite>` inside a sentence); where one is written wrongly, `npm run curate -- check` names file, line, attribute and cure. This page is written from the grammar of the components (`node scripts/write-documents.ts`): do not edit it.',
    columns: ['Attribute', 'Required', 'How it is written'],
    yes: 'yes',
    no: '',
    inside: (name: string) => `Only inside \`<${name}>\`.`,
    alt: (name: string) => `${name} as it looks on a page`,
  },
} as const;

/** The page of all components as Markdown. */
export function writeComponentGallery(language: Language): string {
  const say = SAY[language];
  const sections = [...FORMS.values()].map((form) => writeSection(form, language));
  return `${[`# ${say.title}`, say.lead, ...sections].join('\n\n')}\n`;
}

function writeSection(form: Form, language: Language): string {
  const say = SAY[language];
  const { name, example, inside, attributes } = form;
  const purpose = PURPOSES[name]?.[language];
  if (purpose === undefined) throw new Error(`component-purposes.ts says nothing of <${name}>`);
  const isPictured = (PICTURED as readonly string[]).includes(name);
  const rows = Object.entries(attributes).map(([attribute, { schema, zh, en }]) => {
    const isRequired = !z.safeParse(schema, undefined).success;
    return `| \`${attribute}\` | ${isRequired ? say.yes : say.no} | ${escapeCell({ zh, en }[language])} |`;
  });
  return [
    `## ${name}`,
    [purpose, inside === undefined ? '' : say.inside(inside)]
      .join(language === 'zh' ? '' : ' ')
      .trim(),
    ...(isPictured ? [`![${say.alt(name)}](../images/components/${name}.webp)`] : []),
    `\`\`\`mdx\n${example}\n\`\`\``,
    ...(rows.length > 0
      ? [[`| ${say.columns.join(' | ')} |`, '| --- | --- | --- |', ...rows].join('\n')]
      : []),
  ].join('\n\n');
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|');
}
