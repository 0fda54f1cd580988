import { DOCUMENT_EDITS } from './document-edits.ts';
import { LIST_EDITS } from './list-edits.ts';
import { appendTo, withField, type Edit } from './site-edit.ts';
import { chosen, chosenIn, fourDigits, replaced } from './random-choice.ts';
import { PROGRAM_FILE, type SiteFiles } from './site-files.ts';
import { TABLE_EDITS } from './table-edits.ts';

const ARTICLE = /^content\/articles\//;

/** Changes a line of the configuration. */
function configure(files: SiteFiles, change: (config: Record<string, unknown>) => void): void {
  const config = JSON.parse(files.get('site.config.json')!) as Record<string, unknown>;
  change(config);
  files.set('site.config.json', JSON.stringify(config));
}

/** Edits after which the program that renders is bundled anew. */
export const BUNDLED_EDITS: Record<string, Edit> = {
  'site name': (files, random) =>
    configure(files, (config) => (config['name'] = `甲市公开${fourDigits(random)}`)),
  base: (files) =>
    configure(files, (config) => (config['base'] = config['base'] === '/' ? '/sub/' : '/')),
  'home indicators': (files, random) =>
    configure(
      files,
      (config) => (config['homeIndicators'] = [chosen(['pm25', 'cases', 'good-air'], random)]),
    ),
  language: (files) =>
    configure(
      files,
      (config) => (config['language'] = config['language'] === 'en' ? 'zh-CN' : 'en'),
    ),
  template: (files, random) =>
    appendTo(
      files,
      chosenIn(files, PROGRAM_FILE, random),
      `\n<span hidden>${fourDigits(random)}</span>\n`,
    ),
  'article text': (files, random) =>
    appendTo(files, chosenIn(files, ARTICLE, random), `\n再说${fourDigits(random)}句。\n`),
  'article title': (files, random) =>
    replaced(
      files,
      chosenIn(files, ARTICLE, random),
      withField('title', `题目${fourDigits(random)}`),
    ),
  'indicators of an article': (files, random) =>
    replaced(
      files,
      chosenIn(files, ARTICLE, random),
      withField('indicators', chosen(['[pm25]', '[pm25, cases]', '[cases, pm25]'], random)),
    ),
  'new article': (files, random) => {
    const name = fourDigits(random);
    const text = files.get('content/articles/air.mdx')!;
    files.set(`content/articles/other-${name}.mdx`, withField('title', `又一篇${name}`)(text));
  },
  page: (files, random) =>
    appendTo(files, 'content/pages/about.md', `\n又一句${fourDigits(random)}。\n`),
};

/** All kinds of edits that staff and programmers make, each as often as the others. */
export const EDITS: Record<string, Edit> = {
  ...DOCUMENT_EDITS,
  ...TABLE_EDITS,
  ...LIST_EDITS,
  ...BUNDLED_EDITS,
};
