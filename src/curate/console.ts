import { createInterface } from 'node:readline/promises';
import type { Language } from '../model/local-text.ts';
import { Interrupted } from './interrupt.ts';

/** How a command speaks with the curator. */
export interface Console {
  readonly language: Language;
  /** Prints what is said in the curator's language. */
  readonly say: (zh: string, en: string) => void;
  readonly print: (text: string) => void;
  /** Progress of long work; overwrites itself on a terminal, silent elsewhere. */
  readonly progress: (zh: string, en: string, done: number, total: number) => void;
  /**
   * A line typed by the curator; nothing where nobody is there to type, and then a flag has to say it.
   * @throws Interrupted where the curator breaks off
   */
  readonly ask: (zh: string, en: string) => Promise<string | undefined>;
  /** Is anybody there to type? */
  readonly canAsk: boolean;
  /** Yes to all questions whether something shall be done. */
  readonly yes: boolean;
}

/** The terminal the command was started in. */
export function openConsole(language: Language, yes: boolean): Console {
  const isTyped = process.stdin.isTTY && process.stdout.isTTY;
  const pick = (zh: string, en: string): string => (language === 'zh' ? zh : en);
  let shown = 0;
  return {
    language,
    canAsk: isTyped,
    yes,
    say: (zh, en) => {
      process.stdout.write(`${pick(zh, en)}\n`);
    },
    print: (text) => {
      process.stdout.write(`${text}\n`);
    },
    progress: (zh, en, done, total) => {
      if (!process.stderr.isTTY || (done < total && Date.now() - shown < 100)) return;
      shown = Date.now();
      process.stderr.write(`\r${pick(zh, en)} ${done}/${total}${done === total ? '\n' : ''}`);
    },
    ask: async (zh, en) => {
      if (!isTyped) return undefined;
      const reader = createInterface({ input: process.stdin, output: process.stdout });
      try {
        return await new Promise((answer, fail) => {
          // Ctrl+C ends the question, Ctrl+D closes the reader and leaves it open for ever.
          const stop = (): void => {
            process.stdout.write('\n');
            fail(new Interrupted());
          };
          reader.once('SIGINT', stop).once('close', stop);
          void reader.question(`${pick(zh, en)} `).then((line) => {
            reader.off('close', stop);
            answer(line.trim());
          }, fail);
        });
      } finally {
        reader.removeAllListeners('close').close();
      }
    },
  };
}

/** Asks whether to go on; without anybody to ask, only --yes goes on. */
export async function confirm(console: Console, zh: string, en: string): Promise<boolean> {
  if (console.yes) return true;
  const answer = await console.ask(`${zh} [y/N]`, `${en} [y/N]`);
  if (answer === undefined) {
    console.say(
      '没有改动任何文件。确认后加 --yes 再运行。',
      'Nothing has been changed. Run again with --yes.',
    );
    return false;
  }
  if (/^(?:y|yes|是|是的|好|好的|对|确认)$/i.test(answer.normalize('NFKC'))) return true;
  console.say('没有改动任何文件。', 'Nothing has been changed.');
  return false;
}
