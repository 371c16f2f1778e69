import { formatPlace, type Fault } from '../../model/fault.ts';
import type { Language } from '../../model/local-text.ts';
import { build, buildButton } from './build-element.ts';
import type { Say } from './words.ts';

export interface RedactForm {
  readonly opener: HTMLButtonElement;
  readonly element: HTMLFormElement;
  /** Into which it is written. */
  setFile: (file: string) => void;
  close: () => void;
}

/** Whoever redacts one thing mostly redacts another. */
const LAST_NAME = 'zj-preview-by';

/** @param write returns what went wrong; where nothing did, the page is about to be made anew */
export function createRedactForm(
  say: Say,
  language: Language,
  write: (reason: string, by: string) => Promise<Fault | undefined>,
): RedactForm {
  const reason = build('input', { type: 'text', required: true, maxlength: '500', name: 'reason' });
  const by = build('input', { type: 'text', required: true, maxlength: '100', name: 'by' });
  const how = build('p', { class: 'quiet' });
  const trouble = build('p', { role: 'alert', class: 'trouble' });
  const submit = build('button', { type: 'submit' }, say('redact-write'));
  const set = (isOpen: boolean): void => {
    element.hidden = !isOpen;
    opener.setAttribute('aria-expanded', String(isOpen));
    trouble.textContent = '';
  };
  const opener = buildButton(
    say('redact'),
    () => {
      set(element.hidden !== false);
      if (!element.hidden) reason.focus();
    },
    { 'aria-expanded': 'false' },
  );
  const leave = (): void => {
    set(false);
    opener.focus();
  };
  const element = build(
    'form',
    { class: 'redact', hidden: true },
    build('label', {}, say('reason'), reason),
    build('label', {}, say('by'), by),
    how,
    build('div', { class: 'acts' }, submit, buildButton(say('cancel'), leave)),
    trouble,
  );
  by.value = sessionStorage.getItem(LAST_NAME) ?? '';
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    leave();
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    submit.disabled = true;
    trouble.textContent = say('redact-writing');
    sessionStorage.setItem(LAST_NAME, by.value);
    void write(reason.value, by.value).then((fault) => {
      submit.disabled = false;
      trouble.textContent = fault ? formatTrouble(fault, language) : '';
      if (!fault) reason.value = '';
    });
  });
  return {
    opener,
    element,
    setFile: (file) => {
      how.textContent = say('redact-how', { file });
    },
    close: () => set(false),
  };
}

function formatTrouble(fault: Fault, language: Language): string {
  const subject = [fault.field, fault.value].filter((text) => text !== undefined && text !== '');
  return [formatPlace(fault), ...subject, fault[language]].join(' · ');
}
