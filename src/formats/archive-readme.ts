import type { PublishedTable } from './tables/published-table.ts';
import { observationFields } from '#domain/views/observation-fields.ts';
import type { TableField } from '#domain/values/table-field.ts';
import { licenceStatement } from '#site/licence.ts';
import { siteColumnWords, siteWords as t } from '#site/page-words.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/**
 * What is beside the tables of the archive, for people: what it is, how it is cited, under which licence; and what is in
 * every column.
 *
 * @param date the day of the newest version or document
 */
export function archiveTexts(tables: PublishedTable[], date: string): Record<string, string> {
  const page = decodeURI(address(paths.data(), site));
  return {
    'README.md': [
      `# ${site.name}`,
      site.description,
      t.archive.lead,
      `## ${t.archive.files}`,
      [
        ...tables.map(
          ({ name, title, description }) => `- \`${name}.csv\`：${title}。${description}`,
        ),
        `- \`indicators/*.csv\`：${t.archive.perIndicator}`,
        `- \`datapackage.json\`：${t.data.package}`,
        `- \`DICTIONARY.md\`：${t.archive.dictionary}`,
      ].join('\n'),
      `## ${t.archive.reading}`,
      t.archive.notes.map((note) => `- ${note}`).join('\n'),
      `## ${t.downloads.cite}`,
      t.archive.cite(site.bureau.name, site.name, date, page),
      `## ${t.licence.heading}`,
      licenceStatement(),
      '',
    ].join('\n\n'),
    'DICTIONARY.md': [
      `# ${t.archive.dictionary}`,
      ...tables.map((table) => dictionaryOf(`${table.name}.csv`, table.title, table.fields)),
      dictionaryOf('indicators/*.csv', t.archive.perIndicator, observationFields(siteColumnWords)),
      '',
    ].join('\n\n'),
    'LICENCE.txt': `${licenceStatement()}\n`,
    'CITATION.txt': `${t.archive.cite(site.bureau.name, site.name, date, page)}\n`,
  };
}

function dictionaryOf(file: string, title: string, fields: TableField[]): string {
  const cell = (text: string) => text.replaceAll('|', '\\|');
  return [
    `## ${file}\n\n${title}\n`,
    '| name | type | title | description |\n|---|---|---|---|',
    ...fields.map(
      ({ name, type, title: own, description = '' }) =>
        `| ${name} | ${type} | ${cell(own)} | ${cell(description)} |`,
    ),
  ].join('\n');
}
