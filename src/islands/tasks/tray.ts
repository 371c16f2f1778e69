import { clearAnswers } from './kept-answers.ts';

/** `<task-tray>`: what can be done with the answers of a page: printed, saved as text, forgotten. */
export class TaskTray extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.querySelector('.tray-tools')?.removeAttribute('hidden');
    const actions = { print: () => print(), save: () => this.#save(), clear: () => this.#clear() };
    for (const [name, act] of Object.entries(actions))
      this.querySelector(`[data-act=${name}]`)?.addEventListener('click', act, { signal });
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #save(): void {
    const link = document.createElement('a');
    const heading = document.querySelector('h1')?.textContent.trim() ?? '';
    const text = [heading, location.href, ...listTasks().map(describeTask), ''].join('\n\n');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
    link.download = `${heading}-${this.dataset['file'] ?? ''}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  }

  #clear(): void {
    clearAnswers();
    for (const task of listTasks()) (task as HTMLElement & { reset: () => void }).reset();
    this.querySelector('[role=status]')?.replaceChildren(this.dataset['cleared'] ?? '');
  }
}

function listTasks(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('source-task')];
}

/** The question, and every answer given, a line each. */
function describeTask(task: HTMLElement): string {
  const read = (element: Element | null | undefined): string =>
    (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;
  const answers = [...task.querySelectorAll<Field>('input, select, textarea')].flatMap((field) => {
    if (field instanceof HTMLInputElement)
      return field.checked ? [`✓ ${read(field.closest('label'))}`] : [];
    const value = field instanceof HTMLSelectElement ? read(field.selectedOptions[0]) : field.value;
    const label = read(task.querySelector(`label[for="${field.id}"]`));
    return field.value === '' ? [] : [`${label} ${value}`.trim()];
  });
  return [read(task.querySelector('legend')), ...answers].join('\n');
}
