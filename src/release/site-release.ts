/** One file of a built site. */
export interface ReleasedFile {
  /** Below the site's root, with `/`. */
  readonly path: string;
  readonly bytes: number;
  /** 64 hex characters. */
  readonly sha256: string;
}

/** What stands in release.json: which site was released, when, from what, and every file of it. */
export interface SiteRelease {
  /** Time and commit: names sort by time. */
  readonly id: string;
  /** ISO 8601, UTC, whole seconds. */
  readonly made: string;
  /** Of the content and the program; absent outside of git. */
  readonly commit?: string | undefined;
  /** Origin and base that the addresses in the pages were built for. */
  readonly site: string;
  readonly base: string;
  /** In the order of their paths. */
  readonly files: readonly ReleasedFile[];
}

/** E.g. `20261125-210533-49dd793`. */
export function buildReleaseId(made: Date, commit: string | undefined): string {
  const stamp = made.toISOString().slice(0, 19).replaceAll(/[-:]/g, '').replace('T', '-');
  return commit === undefined ? stamp : `${stamp}-${commit.slice(0, 7)}`;
}

/** Address of a file as a visitor asks for it: pages without their `index.html`. */
export function buildFileAddress({ base }: Pick<SiteRelease, 'base'>, path: string): string {
  const page = path.replace(/(^|\/)index\.html$/, '$1');
  return encodeURI(`${base}${page}`).replaceAll('#', '%23').replaceAll('?', '%3F');
}
