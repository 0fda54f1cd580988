import { parsePeriod } from '#domain/values/period.ts';
import { writtenNumbers } from '#domain/values/written-number.ts';

/**
 * What a cell that is no number was meant to say: `1,234` → 1234, `约20` → 20, `２０` → 20.
 *
 * @example proposeNumber('约20') // { proposal: '20' }
 * @example proposeNumber('1.2万') // { proposal: '1.2', scaled: '12000' }
 */
export function proposeNumber(cell: string): { proposal?: string; scaled?: string } {
  const plain = cell.normalize('NFKC').replace(/[−–—]/g, '-').trim();
  const bare = /^([+-]?)(\d*\.\d+|\d+\.?)$/.exec(plain.replaceAll(' ', ''));
  if (bare) return { proposal: sign(bare[1]) + String(Number(bare[2])) };
  const [first, second] = writtenNumbers(plain);
  if (!first || second) return {};
  const { text, number, scale } = first;
  const arabic = /^[\d,.]+/.exec(text)?.[0].replaceAll(',', '');
  // Digits left over, as in 1e3, mean that the cell says something else.
  if (arabic && arabic.replace('.', '') !== plain.replace(/\D/g, '')) return {};
  const proposal = sign(/^([+-])/.exec(plain)?.[1]) + (arabic ?? String(number));
  return scale === 1 ? { proposal } : { proposal, scaled: String(number * scale) };
}

const sign = (written = '') => (written === '-' ? '-' : '');

/**
 * `2019年` → 2019, `2019.1` → 2019-01, `2019上半年` → 2019-H1, `2024年1-11月` → 2024-01/2024-11.
 *
 * @example proposePeriod('2024年1-11月') // '2024-01/2024-11'
 */
export function proposePeriod(cell: string): string | undefined {
  const plain = cell
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replace(/[—–~至]+/g, '-');
  const year = /^(\d{4})年?/.exec(plain);
  if (!year) return undefined;
  const rest = plain.slice(year[0].length).replace(/^度|^[-./]/, '');
  const two = (written: string | undefined) => (written ?? '').padStart(2, '0');
  const half = /^(上|下|H?1|H?2)半年$|^H([12])$/i.exec(rest);
  const quarter = /^(?:第?([一二三四1-4])季度|Q([1-4]))$/i.exec(rest);
  const months = /^(\d{1,2})月?-(\d{1,2})月?$/.exec(rest);
  const day = /^(\d{1,2})[-./月](\d{1,2})日?$/.exec(rest);
  const month = /^(\d{1,2})月?$/.exec(rest);
  let written = year[1]!;
  if (half) written += `-H${half[2] ?? (/上|1/.test(half[1]!) ? 1 : 2)}`;
  else if (quarter)
    written += `-Q${quarter[2] ?? ('一二三四'.indexOf(quarter[1]!) + 1 || quarter[1])}`;
  else if (months && plain.endsWith('月'))
    written = `${written}-${two(months[1])}/${written}-${two(months[2])}`;
  else if (day) written += `-${two(day[1])}-${two(day[2])}`;
  else if (month) written += `-${two(month[1])}`;
  else if (rest) return undefined;
  return parsePeriod(written) && written !== cell ? written : undefined;
}

const ROMAN: Record<string, string> = { 一: 'I', 二: 'II', 三: 'III', 四: 'IV', 五: 'V' };

/**
 * The label of a scale that another spelling means: `II类`, `二类`, `2类` → `Ⅱ`.
 *
 * @example proposeClass('二类', ['Ⅰ', 'Ⅱ']) // 'Ⅱ'
 */
export function proposeClass(cell: string, scale: string[]): string | undefined {
  const sought = fold(cell);
  return scale.find((label) => fold(label) === sought);
}

function fold(label: string): string {
  return label
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[类級级水质标准\s]/g, '')
    .replace(/[1-5]/g, (digit) => '一二三四五'[Number(digit) - 1]!)
    .replace(/[一二三四五]/g, (numeral) => ROMAN[numeral]!);
}
