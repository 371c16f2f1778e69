import type { Language } from '../model/local-text.ts';
import { STEPS, type BucketPlan, type Step } from '../release/bucket-plan.ts';
import { formatTable } from './table.ts';

/** Files that are named of one step; the rest is counted. */
const SHOWN = 10;

const NAMES: Readonly<Record<Step | 'deleted', Readonly<Record<Language, string>>>> = {
  hashed: { zh: '图像、样式、程序', en: 'pictures, styles, program' },
  others: { zh: '其他文件', en: 'other files' },
  'new-pages': { zh: '新的页面', en: 'new pages' },
  pages: { zh: '改动的页面', en: 'changed pages' },
  lists: { zh: '检索与离线清单', en: 'lists for search and offline' },
  deleted: { zh: '最后删除', en: 'deleted at last' },
};

/** What would be sent and taken away, in the order in which it happens. */
export function formatBucketPlan(plan: BucketPlan, title: string, language: Language): string {
  const say = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  if (plan.uploads.length + plan.deletions.length === 0)
    return [
      title,
      say(`已经一致：${plan.same} 个文件。`, `Nothing to do: ${plan.same} files.`),
    ].join('\n');
  const steps = STEPS.map((step) => {
    const those = plan.uploads.filter((upload) => upload.step === step);
    return {
      step,
      files: those.map(({ file, isNew }) => `${isNew ? '+' : '~'} ${file.path}`),
      bytes: those.reduce((sum, { file }) => sum + file.bytes, 0),
    };
  });
  const deleted = {
    step: 'deleted' as const,
    files: plan.deletions.map((file) => `- ${file}`),
    bytes: 0,
  };
  const filled = [...steps, deleted].filter(({ files }) => files.length > 0);
  return [
    title,
    '',
    formatTable(
      [say('次序', 'step'), say('文件', 'files'), say('大小', 'size')],
      filled.map(({ step, files, bytes }) => [
        NAMES[step][language],
        String(files.length),
        formatSize(bytes),
      ]),
    ),
    say(`不变：${plan.same}`, `unchanged: ${plan.same}`),
    // Names made of hashes tell nobody anything.
    ...filled
      .filter(({ step }) => step !== 'hashed')
      .flatMap(({ step, files }) => [
        '',
        `${NAMES[step][language]}${say('：', ':')}`,
        ...files.slice(0, SHOWN).map((file) => `  ${file}`),
        ...(files.length > SHOWN
          ? [say(`  另有 ${files.length - SHOWN} 个`, `  ${files.length - SHOWN} more`)]
          : []),
      ]),
  ].join('\n');
}

function formatSize(bytes: number): string {
  if (bytes === 0) return '';
  return bytes < 1e6 ? `${Math.ceil(bytes / 1e3)} KB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
