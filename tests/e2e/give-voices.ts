import type { Page } from '@playwright/test';

/**
 * Stands in for the voices of a reader's machine, which test machines lack: says nothing, but begins and ends as the
 * Web Speech API has it. What was spoken is in `window.spoken`.
 */
export async function giveVoices(
  page: Page,
  voices: readonly { lang: string; localService: boolean }[],
) {
  await page.addInitScript((given) => {
    const spoken: string[] = [];
    let current: { dispatchEvent: (event: Event) => boolean } | undefined;
    class Utterance extends EventTarget {
      text: string;
      voice: unknown;
      lang = '';
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => given,
      cancel: () => (current = undefined),
      speak: (utterance: Utterance) => {
        spoken.push(utterance.text);
        current = utterance;
      },
    });
    Object.defineProperties(window, {
      speechSynthesis: { value: synthesis },
      SpeechSynthesisUtterance: { value: Utterance },
      spoken: { value: spoken },
      endSentence: { value: () => current?.dispatchEvent(new Event('end')) },
    });
  }, voices);
}

export interface Speaking {
  readonly spoken: readonly string[];
  readonly endSentence: () => void;
}
