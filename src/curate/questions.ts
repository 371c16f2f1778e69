import { ContentFaults, type Fault } from '../model/fault.ts';
import type { Console } from './console.ts';
import { buildCurateFault } from './curate-fault-texts.ts';

export type Answers = Readonly<Record<string, string>>;

export interface Choice {
  readonly value: string;
  /** What it is, where the value does not say it. */
  readonly zh: string;
  readonly en: string;
}

/** One thing a command wants to know, from a flag of this name or from the curator. */
export interface Question {
  readonly flag: string;
  readonly zh: string;
  readonly en: string;
  /** Taken where nothing is said; empty: it may stay open. Without one, an answer is needed. */
  readonly suggest?: ((answers: Answers) => string | undefined) | undefined;
  readonly choices?: readonly Choice[] | undefined;
  /** What is wrong with an answer, and what to write. */
  readonly check?: ((value: string, answers: Answers) => Sentence | undefined) | undefined;
  /** Is it to be asked, after the answers before it? */
  readonly when?: ((answers: Answers) => boolean) | undefined;
}

export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/**
 * Answers by flags; where a needed one is missing and somebody sits at the terminal, all that no flag says is asked.
 * @throws ContentFaults with every answer that is missing or wrong
 */
export async function answerQuestions(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
  console: Console,
): Promise<Answers> {
  let answers: Answers = {};
  const faults: Fault[] = [];
  let isAsking = isIncomplete(questions, flags);
  for (const question of questions) {
    if (question.when && !question.when(answers)) continue;
    const { flag, suggest, check } = question;
    const suggested = suggest?.(answers);
    let value = flags[flag]?.trim();
    if (value === undefined && isAsking) {
      value = await askUntilSound(question, suggested, answers, console);
      isAsking = value !== undefined;
    }
    value ??= suggested;
    const place = { file: `--${flag}` };
    if (value === undefined || (value === '' && suggested !== '')) {
      faults.push(buildCurateFault('missing-answer', place, { flag: `--${flag}` }));
      continue;
    }
    const wrong =
      value === '' ? undefined : (checkChoice(question, value) ?? check?.(value, answers));
    if (wrong) faults.push(buildCurateFault('bad-answer', { ...place, value }, { ...wrong }));
    answers = { ...answers, [flag]: value };
  }
  if (faults.length > 0) throw new ContentFaults(faults, console.language);
  return answers;
}

function isIncomplete(
  questions: readonly Question[],
  flags: Readonly<Record<string, string | undefined>>,
): boolean {
  return questions.some(
    ({ flag, suggest, when }) => flags[flag] === undefined && !suggest && !when,
  );
}

async function askUntilSound(
  question: Question,
  suggested: string | undefined,
  answers: Answers,
  console: Console,
): Promise<string | undefined> {
  const { zh, en, choices = [], check } = question;
  const offered = suggested === undefined || suggested === '' ? '' : ` [${suggested}]`;
  const list = choices.map((choice, i) => ({ ...choice, number: String(i + 1) }));
  for (;;) {
    const options = (say: 'zh' | 'en'): string =>
      list.map((one) => `\n  ${one.number}) ${one.value}  ${one[say]}`.trimEnd()).join('');
    const typed = await console.ask(
      `${zh}${options('zh')}${list.length > 0 ? '\n ' : ''}${offered}：`,
      `${en}${options('en')}${list.length > 0 ? '\n ' : ''}${offered}:`,
    );
    if (typed === undefined) return undefined;
    const value =
      list.find(({ number }) => number === typed)?.value ?? (typed === '' ? suggested : typed);
    if (value === '') return value;
    const wrong =
      value === undefined
        ? { zh: '这一项要填。', en: 'This one is needed.' }
        : (checkChoice(question, value) ?? check?.(value, answers));
    if (!wrong) return value;
    console.say(`  ${wrong.zh}`, `  ${wrong.en}`);
  }
}

function checkChoice({ choices }: Question, value: string): Sentence | undefined {
  if (!choices || choices.some((choice) => choice.value === value)) return undefined;
  const known = choices.map((choice) => choice.value);
  return { zh: `只能是：${known.join('、')}。`, en: `this may only be: ${known.join(', ')}.` };
}
