import { documentNumber } from '#domain/disclosures/document-number.ts';
import type { RecordFields } from '#scripts/import/extract/extract.ts';

/** The letterhead of an official document, read: what is between the top of the paper and the title. */
export interface Letterhead {
  fields: RecordFields;
  /** What the letterhead says and the record has no field for; `at` counts lines from its first. */
  others: { label: string; value: string; at: number }[];
  /** Lines it takes. */
  taken: number;
}

/** Marks above the name of the office (GB/T 9704—2012, 7.2.1 to 7.2.3). */
const MARKS: [label: string, form: RegExp][] = [
  ['份号', /^\d{6}$/],
  ['密级', /^(?:绝密|机密|秘密|内部)(?:★.*)?$/],
  ['紧急程度', /^(?:特急|加急|平急|特提|急件)$/],
];
/** 甲市生态环境局文件, 甲市人民政府令, or the office's name alone. */
const OFFICE =
  /^(.{2,40}?(?:局|厅|委员会|委|办公室|政府|院|中心|部|署|会|处|党组|小组))(文件|令|公告|通告)?$/;
const SIGNER = /^(.*号)[\s　]*签发人[:：]\s*(.+)$/;
/** 特急, the office's name on two lines at most, and the number. */
const MOST_LINES = 5;

/**
 * Reads the letterhead that begins on a line: it ends with the 发文字号. Where the number is below a title, or in a
 * document without letterhead, only the number is taken; `undefined` when no number stands here.
 */
export function readLetterhead(
  lines: (string | undefined)[],
  from: number,
): Letterhead | undefined {
  const head: Letterhead = { fields: {}, others: [], taken: 0 };
  let order = '';
  for (let at = 0; at < MOST_LINES; at++) {
    const line = lines[from + at]?.trim();
    if (!line) return undefined;
    const [, numbered = line, signer] = SIGNER.exec(line) ?? [];
    const number = documentNumber(numbered, lines[from + at - 1]);
    if (number) {
      if (signer) head.others.push({ label: '签发人', value: signer, at });
      head.fields.document_number = order + number;
      return { ...head, taken: at + 1 };
    }
    const office = OFFICE.exec(line.replace(/\s+/g, ''));
    const mark = MARKS.find(([, form]) => form.test(line.replace(/\s+/g, '')));
    if (mark) head.others.push({ label: mark[0], value: line, at });
    else if (office && !/关于/.test(line)) {
      // 甲市生态环境局公告 is the title where no other follows the number.
      if (office[2]?.endsWith('告') && !isTitleBehind(lines, from + at)) return undefined;
      head.fields.publisher ??= office[1]!;
      if (office[2] === '令') order = office[0];
    } else return undefined;
  }
  return undefined;
}

function isTitleBehind(lines: (string | undefined)[], office: number): boolean {
  const title = lines[office + 2] ?? '';
  return (
    /^.{0,30}关于|(?:通知|公告|通告|办法|规定|条例|名单|公示)$/.test(title) &&
    !/[。；，：]/.test(title)
  );
}
