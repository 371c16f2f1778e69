import { listPassages, type Passage } from './passages.ts';

/**
 * Reads the page aloud, sentence by sentence, in the voices of the reader's own machine; those that a browser would
 * send the text away for are left out. Without a voice for the page's language the button stays hidden.
 */
export function connectReadAloud(tools: HTMLElement, button: HTMLButtonElement): void {
  const offer = (): void => {
    button.hidden = findVoice(document.documentElement.lang) === undefined;
  };
  offer();
  // Some browsers know their voices only later.
  speechSynthesis.addEventListener('voiceschanged', offer);
  const bar = tools.querySelector<HTMLElement>('.aloud');
  const main = document.querySelector<HTMLElement>('main');
  if (!bar || !main) return;
  const reader = new AloudReader(main, bar, button);
  button.addEventListener('click', () => reader.start());
}

class AloudReader {
  readonly #main: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #opener: HTMLElement;
  #passages: readonly Passage[] = [];
  #at = 0;
  #isPaused = false;
  /** Ends of utterances that were cut off count no more. */
  #turn = 0;
  #listeners: AbortController | undefined;

  constructor(main: HTMLElement, bar: HTMLElement, opener: HTMLElement) {
    this.#main = main;
    this.#bar = bar;
    this.#opener = opener;
  }

  start(): void {
    this.#listeners?.abort();
    const { signal } = (this.#listeners = new AbortController());
    this.#passages = listPassages(this.#main).filter(({ language }) => findVoice(language));
    if (this.#passages.length === 0) return;
    this.#at = findStart(this.#passages);
    this.#bar.hidden = false;
    this.#bar.addEventListener('click', (event) => this.#onClick(event), { signal });
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#stop(), { signal });
    addEventListener('pagehide', () => this.#stop(), { signal });
    this.#setPaused(false);
    this.#bar.querySelector<HTMLElement>('[data-aloud=pause]')?.focus();
    this.#speak();
  }

  #onClick({ target }: Event): void {
    const action = target instanceof Element ? target.closest('button')?.dataset['aloud'] : '';
    if (action === 'stop') return this.#stop();
    if (action === 'pause') {
      this.#setPaused(!this.#isPaused);
      if (!this.#isPaused) return this.#speak();
      this.#turn++;
      speechSynthesis.cancel();
    }
    if (action === 'next') this.#go(1);
    if (action === 'previous') this.#go(-1);
  }

  #go(step: number): void {
    this.#at = Math.min(Math.max(this.#at + step, 0), this.#passages.length - 1);
    this.#setPaused(false);
    this.#speak();
  }

  #speak(): void {
    const passage = this.#passages[this.#at];
    if (!passage) return this.#stop();
    const turn = ++this.#turn;
    speechSynthesis.cancel();
    light(passage.range);
    const utterance = new SpeechSynthesisUtterance(passage.text);
    utterance.voice = findVoice(passage.language) ?? null;
    utterance.lang = passage.language;
    const goOn = (): void => {
      if (turn !== this.#turn) return;
      this.#at++;
      this.#speak();
    };
    utterance.addEventListener('end', goOn);
    utterance.addEventListener('error', () => turn === this.#turn && this.#stop());
    speechSynthesis.speak(utterance);
  }

  #stop(): void {
    this.#turn++;
    this.#listeners?.abort();
    speechSynthesis.cancel();
    light(undefined);
    if (this.#bar.contains(document.activeElement)) this.#opener.focus({ preventScroll: true });
    this.#bar.hidden = true;
  }

  /** A sentence is begun again after a pause: not every browser can go on in the middle of one. */
  #setPaused(isPaused: boolean): void {
    this.#isPaused = isPaused;
    const button = this.#bar.querySelector<HTMLElement>('[data-aloud=pause]');
    if (button) button.textContent = button.dataset[isPaused ? 'resume' : 'pause'] ?? '';
  }
}

/** `zh-Hans` and `zh-CN` are one language to a voice. */
function findVoice(language: string): SpeechSynthesisVoice | undefined {
  const [wanted = ''] = language.toLowerCase().split('-');
  const voices = speechSynthesis
    .getVoices()
    .filter((voice) => voice.localService && voice.lang.toLowerCase().split(/[-_]/)[0] === wanted);
  // Mandarin first: Cantonese voices call themselves zh-HK.
  return voices.find(({ lang }) => /^(?:zh[-_]cn|cmn)/i.test(lang)) ?? voices[0];
}

/** Where the reader has marked something, there; else with the first sentence in sight. */
function findStart(passages: readonly Passage[]): number {
  const selection = getSelection();
  const marked =
    selection && !selection.isCollapsed
      ? passages.findIndex(({ range }) => selection.containsNode(range.startContainer, true))
      : -1;
  if (marked >= 0) return marked;
  const seen = passages.findIndex(({ range }) => range.getBoundingClientRect().top >= 0);
  return Math.max(seen, 0);
}

const LIT = 'zhanjuan-aloud';

function light(range: Range | undefined): void {
  // Older browsers read without light.
  const registry = 'highlights' in CSS ? CSS.highlights : undefined;
  registry?.delete(LIT);
  if (!range) return;
  registry?.set(LIT, new Highlight(range));
  const { top, bottom } = range.getBoundingClientRect();
  const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (top < 0 || bottom > innerHeight * 0.8)
    scrollBy({ top: top - innerHeight * 0.3, behavior: isCalm ? 'instant' : 'smooth' });
}
