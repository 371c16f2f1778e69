import type { EditorComponent } from './components.ts';
import type { EditorField } from './field.ts';

/** The field in which a form keeps the file it was read from, unseen, so that comments come back. */
export const SOURCE_FILE = 'source_file';

/** How one collection's files are read and written; without fields it is a story. */
export interface EditorFormat {
  readonly name: string;
  readonly extension: string;
  readonly fields?: readonly EditorField[];
  /** The field that stands for the whole file, where the file is one list. */
  readonly list?: string;
}

/** config.json beside the editor's page: whoever runs it may change the backend in it without building again. */
export interface EditorSettings {
  readonly config: Readonly<Record<string, unknown>>;
  readonly components: readonly EditorComponent[];
  readonly formats: readonly EditorFormat[];
}

export const BACKENDS = ['github', 'gitlab', 'gitea'] as const;

/** Where the editor finds the repository. `local`: only a folder of the same computer. */
export interface EditorBackend {
  readonly name: (typeof BACKENDS)[number];
  /** `owner/name` */
  readonly repo: string;
  readonly branch?: string | undefined;
  /** Address of the service, of one's own GitLab, Gitea or Forgejo. */
  readonly service?: string | undefined;
}
