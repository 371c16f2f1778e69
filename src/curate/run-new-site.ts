import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { editYaml } from '../yaml/edit-yaml.ts';
import { writeAside } from '../intake/write-files.ts';
import { ContentFaults } from '../model/fault.ts';
import { SETTINGS_FILE, type Settings } from '../settings.ts';
import { confirm, type Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';
import { findAnswer, getAnswer } from './kinds/kind.ts';
import { nameFile } from './name-file.ts';
import { answerQuestions, type Question } from './questions.ts';
import { formatSite } from './skeletons/build-site.ts';
import { checkSlug } from './skeletons/suggest-slug.ts';
import { formatTable } from './table.ts';

const QUESTIONS: readonly Question[] = [
  { flag: 'name', zh: '网站名称', en: 'Name of the site (Chinese)' },
  {
    flag: 'name-en',
    zh: '英文名称（没有就回车）',
    en: 'Its English name (may be empty)',
    suggest: () => '',
  },
  {
    flag: 'url',
    zh: '将来的网址，如 https://exhibits.example.org（还没有就回车）',
    en: 'Its address later on, as in https://exhibits.example.org (may be empty)',
    suggest: () => '',
    check: (value) =>
      /^https?:\/\/[^/]+\/?$/.test(value)
        ? undefined
        : {
            zh: '只写到域名，例如 https://exhibits.example.org；不在根上时，另在 zhanjuan.yaml 里写 base。',
            en: 'write it up to the domain, as in https://exhibits.example.org; for a folder of it state base in zhanjuan.yaml.',
          },
  },
  {
    flag: 'slug',
    zh: '内容放在哪个新文件夹',
    en: 'New folder for its content',
    suggest: () => 'ours',
    check: checkSlug,
  },
];

/**
 * Begins a site of the archive's own: a content root beside the bundled one, which stays to be looked up but is built
 * no more.
 * @returns whether it was written
 * @throws ContentFaults with every answer that is missing or wrong
 */
export async function runNewSite(
  settings: Settings,
  flags: Readonly<Record<string, string | undefined>>,
  console: Console,
): Promise<boolean> {
  const { projectRoot, language } = settings;
  const answers = await answerQuestions(QUESTIONS, flags, console);
  const folder = getAnswer(answers, 'slug');
  const url = findAnswer(answers, 'url');
  const root = path.join(projectRoot, folder);
  if (existsSync(root))
    throw new ContentFaults([buildCurateFault('already-there', { file: folder })], language);
  const settingsFile = path.join(projectRoot, SETTINGS_FILE);
  const before = existsSync(settingsFile) ? readFileSync(settingsFile, 'utf8') : '';
  const isZh = language === 'zh';
  console.print(
    formatTable(isZh ? ['文件', '写什么'] : ['file', 'what it says'], [
      [`${folder}/site.yaml`, isZh ? '网站的名称和说明' : 'name and description of the site'],
      [
        SETTINGS_FILE,
        url === undefined ? `content: ${folder}` : `content: ${folder}，site: ${url}`,
      ],
    ]),
  );
  if (!(await confirm(console, '写入这些文件？', 'Write these files?'))) return false;
  const name = getAnswer(answers, 'name');
  writeAside(
    path.join(root, 'site.yaml'),
    formatSite({ name, nameEn: findAnswer(answers, 'name-en') }, language),
  );
  writeAside(settingsFile, buildSettings(before, folder, url));
  const file = nameFile(settings, path.join(root, 'site.yaml'));
  console.say(
    `写好了 ${file}。从现在起只建你们自己的内容；随附的示例留在 content/，供查看写法。接着登记馆藏单位：npm run curate -- new holder`,
    `${file} is there. From now on only content of your own is built; the bundled example stays in content/ to be looked up. Now describe the holder: npm run curate -- new holder`,
  );
  return true;
}

/** zhanjuan.yaml with the folder, and the address where there is one; what else it says stays. */
function buildSettings(before: string, folder: string, url: string | undefined): string {
  const text =
    before === ''
      ? `content: ${folder}
# base: /              # 不在域名的根上时 / where it is not at the root of its domain
# masters: ../masters  # 扫描件另放一处时 / scans kept elsewhere
`
      : before;
  const settled = editYaml(text, ['content'], folder);
  return url === undefined ? settled : editYaml(settled, ['site'], url);
}
