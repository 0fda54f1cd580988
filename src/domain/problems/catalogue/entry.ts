import { nearNames } from '#domain/values/near-name.ts';
import { withoutPersonalData } from '#domain/problems/personal-data.ts';
import type { Severity } from '#domain/problems/problem.ts';

/** One kind of problem: its severity and its words, filled in with what was found. */
export interface CatalogueEntry<Params> {
  severity: Severity;
  /** What happened, with the value found. */
  what: (params: Params) => string;
  /** Why that is a problem. */
  why: string;
  /** What to do, ready to copy where that is possible. */
  fix: (params: Params) => string;
  /** What a finding may be made of, invented and of no bureau: the page that explains the codes is filled in with it. */
  example: Params;
}

/** Writes an entry; its only use is to infer the types of its parameters. */
export function entry<Params>(written: CatalogueEntry<Params>): CatalogueEntry<Params> {
  return written;
}

/** A found text in quotation marks, on one line, personal data masked, shortened in the middle. */
export function quoted(text: string, atMost = 60): string {
  const line = withoutPersonalData(text.replace(/\s+/g, ' '));
  const characters = [...line];
  if (characters.length <= atMost) return `“${line}”`;
  const half = Math.floor(atMost / 2);
  return `“${characters.slice(0, half).join('')}……${characters.slice(-half).join('')}”`;
}

/** Names in a row, at most twelve. */
export function listed(names: Iterable<string>): string {
  const all = [...names];
  if (all.length === 0) return '（目前一个也没有）';
  const more = all.length > 12 ? `等（共 ${all.length} 个）` : '';
  return all.slice(0, 12).join('、') + more;
}

/** What a name was probably meant to be, else what there is to choose from. */
export function suggested(name: string, known: Iterable<string>): string {
  const all = [...known];
  const near = nearNames(name, all);
  if (near.length === 0) return `可以写的有：${listed(all)}。`;
  return `是不是想写 ${near.join(' 或 ')}？`;
}
