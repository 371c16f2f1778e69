import type { Origin } from '../model/content.ts';
import type { LocalText } from '../model/local-text.ts';

/** One thing a curator may want to see to, and where. */
export interface Finding {
  /** `holder/slug`, or a slug; absent for what belongs to no entry. */
  readonly entry?: string | undefined;
  readonly title?: LocalText | undefined;
  readonly file: string;
  readonly line?: number | undefined;
  readonly zh: string;
  readonly en: string;
  /** The entry does not reach the site. */
  readonly isHeld?: boolean | undefined;
  /** The site is not built as long as it stands. */
  readonly stops?: boolean | undefined;
}

/** An entry as far as findings speak of it. */
export interface Subject {
  readonly entry: string;
  readonly title: LocalText;
  readonly origin: Origin;
  readonly isHeld: boolean;
}

export function buildFinding(
  { entry, title, origin, isHeld }: Subject,
  field: string,
  said: Pick<Finding, 'zh' | 'en'>,
): Finding {
  const { file } = origin;
  return { entry, title, file, line: origin.lineOf(field), ...said, isHeld: isHeld || undefined };
}
