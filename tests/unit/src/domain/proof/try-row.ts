import type { AdversarialRow } from './adversarial-rows.ts';
import { tryTable } from './try-table.ts';

const COLUMNS = 'indicator,area,period,value,qualifier,stated_change,stated_change_unit';

/** What a site says of one row that quotes one document. */
export function tryRow({
  row,
  body,
  quote = body.replace(/^##.*\n+/, ''),
  title = '甲市2024年工作总结',
  publishedOn,
}: AdversarialRow) {
  const cells = [...row.split(','), '', '', ''].slice(0, 7);
  const section = body.startsWith('##') ? 's1' : 's0';
  const table = `${COLUMNS},document,section,quote\n${cells.join(',')},d,${section},"${quote}"\n`;
  const { observations, problems } = tryTable(table, { body, title, publishedOn });
  return {
    codes: problems.filter(({ severity }) => severity === 'error').map(({ code }) => code),
    whats: problems.map(({ what }) => what),
    observations,
  };
}
