import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node,
  type Scalar,
} from 'yaml';
import { entryLine, yamlQuoted, reasonOf } from './frontmatter-advice.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';

/** Fields of a frontmatter, all scalars as the text that is there, with their places. */
export interface YamlFields {
  fields: Record<string, unknown>;
  /** Path in the fields (`related.0`) to its place; `key related` is where the name stands. */
  places: Map<string, { line: number; column: number }>;
  problems: Problem[];
}

/** Lines mended in one file before the rest is left unread. */
const MOST_MENDED = 20;

/**
 * Reads YAML. A line that cannot be read is reported, mended or blanked, and the rest read on, so that one slip
 * does not hide the others. Scalars stay text (the failsafe schema): an index number keeps its zeros.
 *
 * @param firstLine the line of the file on which `source` begins
 */
export function parseYaml(source: string, file: string, firstLine: number): YamlFields {
  const lines = source.split('\n');
  const problems: Problem[] = [];
  for (let mended = 0; ; mended++) {
    const counter = new LineCounter();
    const document = parseDocument(lines.join('\n'), {
      lineCounter: counter,
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
    });
    const [error] = [...document.errors, ...document.warnings];
    const reader = new NodeReader(counter, file, firstLine, lines);
    const value = error ? undefined : reader.read(document.contents, '');
    const fault = error
      ? { line: counter.linePos(error.pos[0]).line, code: error.code }
      : reader.fault;
    if (!fault || mended === MOST_MENDED) {
      const fields = isRecord(value) ? value : {};
      return { fields, places: reader.places, problems: [...problems, ...reader.problems] };
    }
    const { line, mend } = entryLine(lines, fault.line - 1);
    const found = lines[line] ?? '';
    const place = { file, line: firstLine + line, column: 1 };
    const reason = 'reason' in fault ? fault.reason : reasonOf(fault.code, found);
    problems.push(problem('bad-frontmatter', place, { found, reason, proposal: mend }));
    lines[line] = mend ?? '';
  }
}

/** Fields of chosen words, days and numbers: behind them a remark is a remark. */
const LISTED =
  /^(?:rendition|coverage|extracted_from|plan_year|(?:related|aliases)(?:\.\d+)?|.*_on|.*_time|.*\.(?:size|date)|interprets(?:\.\d+)?)$/;

/** Turns YAML nodes into plain values. Anchors, aliases and tags are text gone astray, never meant. */
class NodeReader {
  readonly places: YamlFields['places'] = new Map();
  readonly problems: Problem[] = [];
  fault: { line: number; reason: string } | undefined;
  readonly #lines: string[];
  readonly #counter: LineCounter;
  readonly #file: string;
  readonly #firstLine: number;

  constructor(counter: LineCounter, file: string, firstLine: number, lines: string[]) {
    this.#lines = lines;
    this.#counter = counter;
    this.#file = file;
    this.#firstLine = firstLine;
  }

  read(node: unknown, path: string): unknown {
    const start = (node as Node | null)?.range?.[0] ?? 0;
    const { line } = this.#counter.linePos(start);
    if (path) this.places.set(path, this.#place(start));
    if (isAlias(node)) this.#blame(line, '行内的 * 在这里有特殊含义');
    if (isScalar(node)) {
      if (node.anchor) this.#blame(line, '行内的 & 在这里有特殊含义');
      if (node.tag) this.#blame(line, '行内的 ! 在这里有特殊含义');
      if (!path && node.value) this.#blame(line, '没有写成“名称: 内容”');
      if (node.type === 'PLAIN') this.#tellCut(node, path, line);
      // Editors write an empty field as null; a title of this one word needs quotation marks.
      if (node.type === 'PLAIN' && /^(?:null|~)$/i.test(String(node.value))) return '';
      return node.value ?? '';
    }
    if (isSeq(node)) return node.items.map((item, index) => this.read(item, `${path}.${index}`));
    if (!isMap(node)) return '';
    const fields: Record<string, unknown> = {};
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = path ? `${path}.${name}` : name;
      const place = this.#place((key as Node | null)?.range?.[0] ?? start);
      const first = this.places.get(`key ${at}`);
      if (first) {
        const params = { field: name, first: first.line };
        const here = { file: this.#file, ...place };
        this.problems.push(problem('duplicate-frontmatter-field', here, params));
        continue;
      }
      this.places.set(`key ${at}`, place);
      fields[name] = this.read(value, at);
    }
    return fields;
  }

  /** ` #` begins a remark in YAML: in a field of free words, 测试 #11 号文 is cut there. */
  #tellCut({ value, comment }: Scalar, path: string, line: number): void {
    const found = this.#lines[line - 1] ?? '';
    const behind = found.slice(found.indexOf(' #') + 1);
    if (!comment || !found.includes(' #') || LISTED.test(path)) return;
    const place = {
      file: this.#file,
      line: this.#firstLine + line - 1,
      column: found.indexOf(' #') + 2,
    };
    const at = found.indexOf(String(value));
    const proposal =
      found.slice(0, at) +
      yamlQuoted(`${String(value)}${found.slice(at + String(value).length)}`.trim());
    this.problems.push(problem('frontmatter-cut', place, { cut: behind, proposal }));
  }

  #place(offset: number): { line: number; column: number } {
    const { line, col } = this.#counter.linePos(offset);
    return { line: this.#firstLine + line - 1, column: col };
  }

  #blame(line: number, reason: string): void {
    this.fault ??= { line, reason };
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
