import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from '#domain/tables/csv.ts';

/** A figure as a person read it. */
export interface LabelledFigure {
  section: string;
  /** Characters before the number in the section's text, white space not counted; absent in tables. */
  at?: number;
  written: string;
  value: number;
  high?: number;
  unit: string;
  kind: string;
  /** Words that its subject must hold. */
  subject: string[];
  /** Neither missed when it is not found nor wrong when it is. */
  optional: boolean;
}

/** A promise as a person read it. */
export interface LabelledPromise {
  section: string;
  at: number;
  action: string;
  object: string[];
  quantity?: number;
  unit: string;
  due: string;
  optional: boolean;
}

export function labelledFigures(id: string): LabelledFigure[] {
  return rows(id, 'figures').map((row) => ({
    section: row.section!,
    ...(row.at && { at: Number(row.at) }),
    written: row.written!,
    value: Number(row.value),
    ...(row.high && { high: Number(row.high) }),
    unit: row.unit!,
    kind: row.kind!,
    subject: row.subject!.split(' '),
    optional: row.note === 'optional',
  }));
}

export function labelledPromises(id: string): LabelledPromise[] {
  return rows(id, 'promises').map((row) => ({
    section: row.section!,
    at: Number(row.at),
    action: row.action!,
    object: row.object!.split(' ').filter(Boolean),
    ...(row.quantity && { quantity: Number(row.quantity) }),
    unit: row.unit!,
    due: row.due!,
    optional: row.note === 'optional',
  }));
}

function rows(id: string, kind: 'figures' | 'promises'): Record<string, string>[] {
  const file = join(import.meta.dirname, 'labels', `${id}.${kind}.csv`);
  const [header = [], ...lines] = parseCsv(readFileSync(file, 'utf8'), file).rows;
  return lines.map((cells) =>
    Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
  );
}
