import { applyDisplaySettings } from './first-paint.ts';
import { DISPLAY_KEY, readSettings, saveSettings, type DisplaySettings } from './settings.ts';

/**
 * `<display-tools>`: text size, contrast, night, read aloud. Folded until somebody unfolds it; what is chosen holds
 * on every page of the site.
 */
class DisplayTools extends HTMLElement {
  #listeners: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listeners = new AbortController());
    this.addEventListener('click', (event) => this.#onClick(event), { signal });
    const showAll = (): void => this.#show();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', showAll, { signal });
    // Another tab, or a page that was kept as it was left.
    addEventListener('storage', () => this.#apply(), { signal });
    addEventListener('pageshow', ({ persisted }) => persisted && this.#apply(), { signal });
    this.#show();
  }

  disconnectedCallback(): void {
    this.#listeners?.abort();
  }

  #onClick({ target }: Event): void {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    const settings = readSettings();
    const tool = button.dataset['tool'];
    if (tool === 'open') this.#change({ ...settings, open: !settings.open });
    if (tool === 'text') this.#change(withText(settings, button.value));
    if (tool === 'contrast')
      this.#change({ ...settings, contrast: isContrastHigh() ? 'normal' : 'more' });
    if (tool === 'night') this.#change(withTheme(settings, isNight() ? 'day' : 'night'));
    if (tool === 'forget') this.#forget();
  }

  #change(settings: DisplaySettings): void {
    saveSettings(settings);
    this.#apply();
  }

  #apply(): void {
    applyDisplaySettings(DISPLAY_KEY);
    this.#show();
  }

  /** Unfolded stays unfolded: the button that was pressed must not vanish. */
  #forget(): void {
    for (const key of listOwnKeys()) localStorage.removeItem(key);
    this.#change({ open: true });
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = this.dataset['forgotten'] ?? '';
  }

  #show(): void {
    const { open = false, text = '' } = readSettings();
    const press = (selector: string, isPressed: boolean): void =>
      this.querySelector(selector)?.setAttribute('aria-pressed', String(isPressed));
    this.querySelector('[data-tool=open]')?.setAttribute('aria-expanded', String(open));
    for (const value of ['', 'large', 'largest'])
      press(`[data-tool=text][value="${value}"]`, value === text);
    press('[data-tool=contrast]', isContrastHigh());
    press('[data-tool=night]', isNight());
    if (open) void this.#offerAloud();
  }

  /** Voices are asked for only by who has unfolded the tools. */
  async #offerAloud(): Promise<void> {
    const button = this.querySelector<HTMLButtonElement>('[data-tool=aloud]');
    if (!button || button.dataset['offered'] !== undefined || !('speechSynthesis' in window))
      return;
    button.dataset['offered'] = '';
    const { connectReadAloud } = await import('./read-aloud.ts');
    connectReadAloud(this, button);
  }
}

function isNight(): boolean {
  const { theme } = document.documentElement.dataset;
  return theme === undefined ? isSystemDark() : theme === 'night';
}

function isSystemDark(): boolean {
  return matchMedia('(prefers-color-scheme: dark)').matches;
}

function isContrastHigh(): boolean {
  return document.documentElement.dataset['contrast'] === 'more';
}

/** What the system has anyway is not kept, so that the page goes on following it. */
function withTheme({ theme: _before, ...others }: DisplaySettings, theme: 'day' | 'night') {
  const isAsSystem = (theme === 'night') === isSystemDark();
  return isAsSystem ? others : { ...others, theme };
}

function withText({ text: _before, ...others }: DisplaySettings, text: string): DisplaySettings {
  return text === 'large' || text === 'largest' ? { ...others, text } : others;
}

function listOwnKeys(): readonly string[] {
  const prefix = DISPLAY_KEY.replace(/[^:]*$/, '');
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix));
}

customElements.define('display-tools', DisplayTools);
