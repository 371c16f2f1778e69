import type { Console } from '../../../src/curate/console.ts';

/** A console that says yes to everything and keeps what is said, in Chinese. */
export function keepSaid(): { readonly said: string[]; readonly console: Console } {
  const said: string[] = [];
  const console: Console = {
    language: 'zh',
    canAsk: false,
    yes: true,
    say: (zh) => said.push(zh),
    print: (text) => said.push(text),
    progress: () => undefined,
    ask: () => Promise.resolve(undefined),
  };
  return { said, console };
}
