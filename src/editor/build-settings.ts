import type { EditorWords } from '../i18n/zh/editor.ts';
import type { Language } from '../model/local-text.ts';
import {
  ENTRY_KINDS,
  type EntryKind,
  FACT_SCHEMA,
  RECORD_SCHEMA,
  SITE_SCHEMA,
} from './collections.ts';
import { buildComponents } from './components.ts';
import {
  SOURCE_FILE,
  type EditorBackend,
  type EditorFormat,
  type EditorSettings,
} from './editor-settings.ts';
import { buildFields, type EditorField } from './field.ts';
import { buildReference } from './references.ts';

/** Folders whose files are edited one collection each. */
export interface ContentFolders {
  /** The content root as seen from the repository's root, without a slash at its end. */
  readonly root: string;
  readonly exhibitions: readonly NamedFolder[];
  readonly lessons: readonly NamedFolder[];
}

export interface NamedFolder {
  readonly slug: string;
  readonly title: string;
}

const HIDDEN_SOURCE = { name: SOURCE_FILE, widget: 'hidden' };
/** One folder for each holder, in it one for each record: a record is referred to as `holder/slug`. */
const BY_HOLDER = { nested: { depth: 3 }, meta: { path: { index_file: 'record' } } };
const SLUG = { editable: ['create'], template: '' };
const TEXT_I18N = { structure: 'multiple_files', locales: ['zh', 'en'], default_locale: 'zh' };

/** Everything the editor is told, from the schemas and the grammar of stories. */
export function buildSettings(
  folders: ContentFolders,
  words: EditorWords,
  language: Language,
  backend: EditorBackend | undefined,
): EditorSettings {
  const formats: EditorFormat[] = [];
  const label = (name: string): string => words.labels[name] as string;
  const yaml = (
    name: string,
    fields: readonly EditorField[],
    list?: string,
  ): { format: string; fields: readonly object[] } => {
    formats.push({ name, extension: 'yaml', fields, ...(list && { list }) });
    return { format: name, fields: [...fields, HIDDEN_SOURCE] };
  };
  const entries = (
    name: string,
    shown: string,
    folder: string,
    path: string,
    fields: readonly EditorField[],
    title: string,
  ): object => ({
    name,
    label: shown,
    folder: `${folders.root}/${folder}`,
    path,
    extension: 'yaml',
    ...yaml(`yaml-${name}`, fields),
    identifier_field: `${title}.zh`,
    summary: `{{${title}.zh}}`,
    slug: SLUG,
    media_folder: '',
    public_folder: '',
  });
  const components = buildComponents(words, language);
  const alone = components.filter(({ isAlone }) => isAlone).map(({ name }) => name);
  const body = { ...buildBody(words, alone), i18n: true };
  const recordFields = buildFields(RECORD_SCHEMA, words);
  const factList: EditorField = {
    name: 'facts',
    label: label('facts'),
    label_singular: label('facts.one'),
    widget: 'list',
    required: false,
    collapsed: true,
    summary: '{{fields.id}} {{fields.statement.zh}}',
    fields: buildFields(FACT_SCHEMA, words, 'facts'),
  };
  const siteFields = buildFields(SITE_SCHEMA, words).map((field) =>
    field.name === 'front' ? { ...field, ...buildReference('exhibitions', false) } : field,
  );
  const file = (
    name: string,
    shown: string,
    path: string,
    fields: readonly EditorField[],
    list?: string,
  ) => ({
    name,
    label: shown,
    file: `${folders.root}/${path}`,
    ...yaml(`yaml-${name}`, fields, list),
  });
  return {
    components,
    formats,
    config: {
      load_config_file: false,
      backend: { ...buildBackend(backend), commit_messages: words.commits },
      ...(backend && backend.name !== 'gitea' && { publish_mode: 'editorial_workflow' }),
      media_folder: `${folders.root}/records`,
      public_folder: `/${folders.root}/records`,
      app_title: language === 'zh' ? '展卷 · 编辑器' : 'Zhanjuan · editor',
      show_preview_links: false,
      // Pictures come from the archive, never from elsewhere.
      media_libraries: { stock_assets: false },
      slug: { encoding: 'ascii', clean_accents: true },
      editor: { preview: true },
      output: { omit_empty_optional_fields: true },
      i18n: TEXT_I18N,
      collections: [
        ...ENTRY_KINDS.map(({ name, folder, path, schema, title }) =>
          entries(name, label(name), folder, path, buildEntryFields(name, schema, words), title),
        ),
        {
          ...entries(
            'records',
            label('records'),
            'records',
            '{{slug}}/record',
            recordFields,
            'title',
          ),
          ...BY_HOLDER,
          description: words.hints['@records'],
          summary: '{{title.zh}} · {{referenceCode}}',
        },
        ...folders.exhibitions.map(({ slug, title }) => ({
          name: `chapters-${slug}`,
          label: `${label('chapters')} · ${title}`,
          folder: `${folders.root}/exhibitions/${slug}`,
          extension: 'mdx',
          format: 'raw',
          i18n: { ...TEXT_I18N, initial_locales: 'default' },
          summary: '{{slug}}',
          slug: SLUG,
          fields: [body],
        })),
        {
          name: 'lesson-texts',
          i18n: TEXT_I18N,
          label: `${label('lessons')} · ${label('text')}`,
          files: folders.lessons.map(({ slug, title }) => ({
            name: slug,
            label: title,
            file: `${folders.root}/lessons/${slug}/{{locale}}.mdx`,
            format: 'raw',
            i18n: true,
            fields: [body],
          })),
        },
        {
          name: 'facts',
          label: label('facts'),
          files: folders.exhibitions.map(({ slug, title }) =>
            file(`facts-${slug}`, title, `exhibitions/${slug}/facts.yaml`, [factList], 'facts'),
          ),
        },
      ],
      singletons: [file('site', label('site'), 'site.yaml', siteFields)],
    },
  };
}

/** What something lies within is of its own kind. */
function buildEntryFields(
  name: string,
  schema: EntryKind['schema'],
  words: EditorWords,
): EditorField[] {
  return buildFields(schema, words).map((field) => {
    if (field.name !== 'within') return field;
    const { label, required } = field;
    return { name: field.name, label, required, ...buildReference(name, false) };
  });
}

/** Italics are hidden: Chinese has none. What cannot stand in a story is not offered. */
function buildBody({ labels }: EditorWords, components: readonly string[]): EditorField {
  return {
    name: 'body',
    label: labels['body'] as string,
    widget: 'richtext',
    required: true,
    buttons: [
      'bold',
      'link',
      'heading-two',
      'heading-three',
      'quote',
      'bulleted-list',
      'numbered-list',
    ],
    editor_components: components,
    use_emoji_autocomplete: false,
    sanitize_preview: true,
  };
}

/** Without one, the editor still opens a folder of this computer; its repository is named in no request. */
function buildBackend(backend: EditorBackend | undefined): object {
  if (!backend) return { name: 'gitea', repo: 'local/展卷', auth_methods: ['token'] };
  const { name, repo, branch, service } = backend;
  const api = { github: '/api/v3', gitlab: '/api/v4', gitea: '/api/v1' }[name];
  const origin = service?.replace(/\/$/, '');
  return {
    name,
    repo,
    ...(branch && { branch }),
    ...(origin && { base_url: origin, api_root: `${origin}${api}` }),
    auth_methods: ['token'],
  };
}
