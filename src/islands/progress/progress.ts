/** How far one reader has come in one exhibition, kept in this browser alone. */
export interface ExhibitionProgress {
  /** Slugs of chapters read to their end. */
  readonly read: readonly string[];
  /** The chapter last opened, as it stands in `href`, and the last place in it that was in sight. */
  readonly chapter: string;
  readonly href: string;
  readonly title: string;
  readonly numeral: string;
  readonly exhibitionTitle: string;
  /** Of the words above, as a `lang` attribute. */
  readonly language: string;
  /** Milliseconds since 1970. */
  readonly when: number;
}

/** By the exhibition's slug. */
export type Progress = Readonly<Record<string, ExhibitionProgress>>;

const PROGRESS_KEY = `zhanjuan:${import.meta.env.BASE_URL}:progress`;

export function readProgress(): Progress {
  try {
    return JSON.parse(localStorage.getItem(PROGRESS_KEY) ?? '{}') as Progress;
  } catch {
    return {};
  }
}

export function saveProgress(slug: string, progress: ExhibitionProgress): void {
  try {
    localStorage.setItem(PROGRESS_KEY, JSON.stringify({ ...readProgress(), [slug]: progress }));
  } catch {
    // A browser that keeps nothing begins anew each time.
  }
}
