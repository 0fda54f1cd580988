import { append } from '#scripts/disk/files.ts';
import { randomFrom } from './random.ts';

const STATIONS = 100;
const HOUR = 3_600_000;

/**
 * Writes a table of made-up hourly values of a hundred stations, with gaps, and the table of these areas.
 *
 * @returns the table of areas
 */
export function writeHours(file: string, rows: number, seed: number): string {
  const random = randomFrom(seed);
  const stations = Array.from({ length: STATIONS }, (_, at) => `station-${at + 1}`);
  const start = Date.UTC(2024, 0, 1);
  let text = 'area,time,value\n';
  for (let row = 0; row < rows; row++) {
    const hour = new Date(start + Math.floor(row / STATIONS) * HOUR).toISOString().slice(0, 13);
    const value = random() < 0.01 ? '' : (random() * 80).toFixed(1);
    text += `${stations[row % STATIONS]},${hour},${value}\n`;
    if (text.length < 1e6 && row < rows - 1) continue;
    append(file, text);
    text = '';
  }
  return ['id,name', ...stations.map((id) => `${id},${id}`)].join('\n');
}
