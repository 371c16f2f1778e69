/** What a reader has chosen, kept in this browser alone. Absent means: as the system has it. */
export interface DisplaySettings {
  readonly theme?: 'day' | 'night';
  readonly text?: 'large' | 'largest';
  readonly contrast?: 'more' | 'normal';
  /** Are the tools unfolded? */
  readonly open?: boolean;
}

/** Several sites may stand below one host: each keeps its own. */
export const DISPLAY_KEY = `zhanjuan:${import.meta.env.BASE_URL}:display`;

export function saveSettings(settings: DisplaySettings): void {
  try {
    localStorage.setItem(DISPLAY_KEY, JSON.stringify(settings));
  } catch {
    // A browser that keeps nothing still shows what was chosen, on this page.
  }
}

export function readSettings(): DisplaySettings {
  try {
    return JSON.parse(localStorage.getItem(DISPLAY_KEY) ?? '{}') as DisplaySettings;
  } catch {
    return {};
  }
}
