import { checkAnswer, findPlace, type Answer } from './check-answer.ts';
import type { ChoiceKey, TaskConfig } from './config.ts';
import { keepAnswers, readAnswers } from './kept-answers.ts';
import { TaskTray } from './tray.ts';

/**
 * `<source-task>`: one thing to do. Its form stands in the page and can be filled in on paper; here answers are kept
 * in the browser, a picture can be pointed at, and what is chosen is looked at, kindly.
 */
class SourceTask extends HTMLElement {
  #listeners: AbortController | undefined;
  #config: TaskConfig | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    this.#config = JSON.parse(json ?? 'null') as TaskConfig;
    this.#restore();
    this.addEventListener('change', () => this.#keep(), { signal });
    this.addEventListener('input', () => this.#keep(), { signal });
    const submit = (event: Event): void => {
      event.preventDefault();
      this.#judge();
    };
    this.addEventListener('submit', submit, { signal });
    this.#addCheck();
    this.#listenToPicture(signal);
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  /** Forgets what stands in the fields. */
  reset(): void {
    this.querySelector('form')?.reset();
    this.#say('');
  }

  #restore(): void {
    for (const [name, values] of Object.entries(readAnswers(this.id)))
      for (const field of this.#listFields(name))
        if (field instanceof HTMLInputElement) field.checked = values.includes(field.value);
        else field.value = values[0] ?? '';
  }

  #listFields(name?: string): (HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement)[] {
    const fields = this.querySelectorAll<HTMLInputElement>('input, select, textarea');
    return [...fields].filter((field) => name === undefined || field.name === name);
  }

  #keep(): void {
    const values: Record<string, string[]> = {};
    for (const field of this.#listFields()) {
      const list = (values[field.name] ??= []);
      if (!(field instanceof HTMLInputElement) || field.checked) list.push(field.value);
    }
    keepAnswers(this.id, values);
  }

  #addCheck(): void {
    if (!this.#config || this.#config.key.length === 0) return;
    const button = document.createElement('button');
    button.type = 'submit';
    button.className = 'button';
    button.textContent = this.#config.strings['task-check'];
    this.querySelector('.task-tools')?.append(button);
  }

  #readAnswer(): Answer {
    const fields = this.#listFields();
    const isRanked = this.#config?.kind === 'order' || this.#config?.kind === 'pairs';
    return isRanked
      ? fields.map(({ value }) => (value === '' ? undefined : Number(value)))
      : fields
          .filter((field) => field instanceof HTMLInputElement && field.checked)
          .map(({ value }) => Number(value));
  }

  #judge(): void {
    if (!this.#config || this.#config.key.length === 0) return;
    const { strings, explain } = this.#config;
    const { isEmpty, right, of, notes } = checkAnswer(this.#config, this.#readAnswer());
    const isRight = right === of;
    this.toggleAttribute('data-right', isRight && !isEmpty);
    const verdict = isEmpty
      ? strings['task-empty']
      : isRight
        ? strings['task-right']
        : right === 0
          ? strings['task-wrong']
          : strings['task-part'].replace('{right}', String(right)).replace('{of}', String(of));
    this.#say([verdict, ...notes, ...(isRight && explain ? [explain] : [])].join(' '));
  }

  #say(text: string): void {
    const said = this.querySelector('.task-said');
    if (said) said.textContent = text;
  }

  /** A place in the picture is its entry in the list. */
  #listenToPicture(signal: AbortSignal): void {
    const picture = this.querySelector<HTMLElement>('.task-places');
    if (!picture || this.#config?.kind !== 'place') return;
    const key = this.#config.key as readonly ChoiceKey[];
    picture.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
        const { left, top, width, height } = picture.getBoundingClientRect();
        const index = findPlace(
          key,
          (event.clientX - left) / width,
          (event.clientY - top) / height,
        );
        const field = this.#listFields().find(({ value }) => value === String(index));
        if (!(field instanceof HTMLInputElement)) return;
        field.checked = field.type === 'radio' || !field.checked;
        this.#keep();
        this.#judge();
      },
      { signal },
    );
  }
}

customElements.define('source-task', SourceTask);
customElements.define('task-tray', TaskTray);
