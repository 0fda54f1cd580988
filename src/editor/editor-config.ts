import { contentSchemas } from '#domain/site/content-json-schema.ts';
import { editorWords } from '#i18n/zh-CN/editor.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { editorFields, type EditorField } from './editor-fields.ts';
import { TABLE_FORMAT } from './table-name.ts';
import { fieldOf, headingsOf } from './table-format.ts';
import { tableFault } from './table-fault.ts';

/** A table of `seeds/`. */
export interface TableFile {
  /** Path from the project's root. */
  file: string;
  text: string;
}

/** Of the backends only this one makes no request before a person signs in. */
const LOCAL = { name: 'gitea', repo: 'local/gongkai', auth_methods: ['token'] };

const ID = '^[a-z0-9]+(-[a-z0-9]+)*$';

/**
 * The editor's configuration: its collections and fields come from the schemas that `check` uses, the columns of
 * tables from the tables themselves, dimensions included.
 *
 * @param home the site's own home page, which may lie under a base
 */
export function editorConfig(site: SiteConfig, tables: TableFile[], home: string) {
  const { disclosure, article, page } = contentSchemas();
  const words = editorWords;
  const sound = tables.filter(({ text }) => tableFault(text) === undefined);
  return {
    load_config_file: false,
    // Without a forge the files of this machine are edited; the field is required but not used.
    backend: typeof site.editor === 'object' ? site.editor : LOCAL,
    app_title: `${site.name} · ${words.title}`,
    logo: { src: `${home}icon.svg` },
    site_url: site.url,
    display_url: home,
    show_preview_links: false,
    media_folder: 'public/media',
    public_folder: '/media',
    output: { omit_empty_optional_fields: true, yaml: { quote: 'none' } },
    editor: { preview: false },
    collections: [
      collection('disclosures', words.disclosures, words.disclosure, editorFields(disclosure), {
        folder: 'content/disclosures',
        path: "{{published_on | date('YYYY')}}/{{slug}}",
        media_folder: '',
        public_folder: '',
      }),
      collection('articles', words.articles, words.article, editorFields(article), {
        folder: 'content/articles',
        extension: 'mdx',
        format: 'yaml-frontmatter',
      }),
      collection('pages', words.pages, words.page, editorFields(page), {
        folder: 'content/pages',
      }),
      ...TABLES.flatMap(({ name, label, description, holds }) =>
        tableCollection(
          label,
          name,
          sound.filter(({ file }) => holds(file)),
          description,
        ),
      ),
    ],
  };
}

const inFolder = (folder: string) => (file: string) => file.startsWith(`seeds/${folder}/`);
const [isObservations, isProposed] = [inFolder('observations'), inFolder('proposed')];

/** The collections of tables, in their order. */
const TABLES = [
  {
    name: 'tables',
    label: editorWords.tables,
    holds: (file: string) => !isObservations(file) && !isProposed(file),
  },
  { name: 'observations', label: editorWords.observations, holds: isObservations },
  {
    name: 'proposed',
    label: editorWords.proposed,
    description: editorWords.proposedHint,
    holds: isProposed,
  },
];

/** Tables that the editor leaves out, and why: it could not give them back unharmed. */
export const tablesLeftOut = (tables: TableFile[]): { file: string; why: string }[] =>
  tables.flatMap(({ file, text }) => {
    const why = tableFault(text);
    return why === undefined ? [] : [{ file, why }];
  });

function collection(
  name: string,
  label: string,
  singular: string,
  fields: EditorField[],
  options: object,
) {
  // Plain text: a rich editor would write the body anew in its own manner.
  const body = {
    name: 'body',
    label: editorWords.body,
    hint: editorWords.bodyHint,
    required: false,
    widget: 'richtext',
    modes: ['raw'],
  };
  return {
    name,
    label,
    label_singular: singular,
    create: true,
    identifier_field: 'title',
    slug: { editable: ['create'], hint: editorWords.id, pattern: [ID, editorWords.id] },
    summary: '{{title}}',
    ...options,
    fields: [...fields, body],
  };
}

/** Tables, each a file of a collection; none where there are none. */
function tableCollection(label: string, name: string, tables: TableFile[], description?: string) {
  if (tables.length === 0) return [];
  return {
    name,
    label,
    ...(description && { description }),
    format: TABLE_FORMAT,
    files: tables.map(({ file, text }) => {
      const headings = headingsOf(text);
      return {
        name: file.replace(/^seeds\/|\.csv$/g, '').replace(/[/.]/g, '-'),
        label: file,
        file,
        fields: [
          { name: 'source', label: 'source', widget: 'hidden' },
          {
            name: 'rows',
            label: editorWords.rows,
            label_singular: editorWords.row,
            widget: 'list',
            collapsed: true,
            summary: headings
              .slice(0, 4)
              .map((_, column) => `{{${fieldOf(column)}}}`)
              .join(' '),
            required: false,
            fields: headings.map((heading, column) => ({
              name: fieldOf(column),
              label: heading,
              widget: 'string',
              required: false,
            })),
          },
        ],
      };
    }),
  };
}

/** What the editor may load and call: this site, and the forge that the site names. */
export function editorPolicy({ editor }: SiteConfig): string {
  const forge = typeof editor === 'object' ? forgeHosts(editor) : [];
  return Object.entries({
    'default-src': ["'self'"],
    'script-src': ["'self'", 'blob:', "'wasm-unsafe-eval'"],
    // The editor writes its styles into the page.
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'media-src': ["'self'", 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', 'data:', ...forge],
    'worker-src': ["'self'", 'blob:'],
    'frame-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ');
}

function forgeHosts({
  name,
  api_root,
  base_url,
}: Exclude<SiteConfig['editor'], boolean>): string[] {
  const own = [api_root, base_url].flatMap((url) => (url ? [new URL(url).origin] : []));
  if (own.length > 0) return own;
  return {
    github: ['https://api.github.com'],
    gitlab: ['https://gitlab.com'],
    gitea: ['https://gitea.com'],
  }[name];
}
