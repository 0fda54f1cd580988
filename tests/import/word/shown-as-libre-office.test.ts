import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { solid } from '#scripts/import/disclosure/fidelity.ts';
import { NUMBER_FORMATS } from '#scripts/import/word/numbering/format-table.ts';
import { stops } from '#scripts/terminal/report.ts';
import { convertAll, hasOffice, imported, PATIENCE } from './libre-office.ts';
import { num, p, wordFile } from './word-file.ts';

if (!hasOffice) console.warn('skipped: LibreOffice is not installed');

const CASES = join(import.meta.dirname, '..', 'cases');

/**
 * Where LibreOffice 7.4 writes another text than the importer, each decided for what Word shows: what LibreOffice
 * shows there, what the importer does, and why.
 */
const DECIDED: Record<string, [libreOffice: string, own: string, why: string]> = {
  'word-01-equation': [
    '计算：，数值',
    '计算：Isum=C/35，数值',
    'its text export leaves equations out',
  ],
  'word-02-sym': ['\uF0FE当面', '☑当面', 'it keeps the private places of Wingdings'],
  'word-02b-sym-symbol': ['浓度\uF0A335', '浓度≤35', 'it keeps the private places of Symbol'],
  'word-05c-pstyle-level': [
    '二、基本面',
    '（一）基本面',
    'it overlooks `w:lvl/w:pStyle` (17.9.23)',
  ],
  'word-06-lvlrestart': [
    '第二章公开范围第一条',
    '第二章公开范围第三条',
    'it overlooks `w:lvlRestart` 0 (17.9.10)',
  ],
  'word-07-tracked-deleted-item': [
    '二、已删除的一节',
    '二、存在问题',
    'it exports what is deleted under tracking',
  ],
  'word-07b-moved': ['件。其他情况正常', '情况其他情况正常', 'it exports what is moved away'],
  'word-08-vanish': ['12件。（内部', '12件。', 'it exports hidden text'],
  'word-11-eq-field': ['浓度为限值', '浓度为1/2限值', 'it leaves EQ fields out'],
  'word-12-altchunk': ['', '关于某事项的通知', 'it reads no pages in a document'],
  'word-50-formats': [
    '1decimalEnclosedParen甲',
    '⑴decimalEnclosedParen甲',
    'see the formats below',
  ],
  'word-52-toc': [
    '目录一、总体情况1',
    '每一个字。一、总体情况正文',
    'the site makes its own list of sections',
  ],
  'word-altchunks': [
    '自拟。二、文档部分',
    '一、文本部分全年12件',
    'it reads no texts in a document',
  ],
  'word-capitals': ['pm2.5', 'PM2.5', 'capitals are a format to it; Word shows them'],
  'word-comments-and-changes': ['完成1012项', '完成12项', 'it exports what is deleted'],
  'word-contents-field': [
    '一、总体情况1',
    '说明一、总体情况正文',
    'the site makes its own list of sections',
  ],
  'word-controls': ['\uF0FE公开', '☑公开', 'it keeps the private places of Wingdings'],
  'word-drop-cap': ['末段框后的正文', '末段12框后的正文', 'its text export leaves frames out'],
  'word-eq-kinds': ['第类、第类', '第③类、第㊀类', 'it leaves EQ fields out'],
  'word-form-fields': [
    '是否区域：，',
    '☒是☐否区域：乙县，',
    'it exports no boxes and no chosen entries',
  ],
  'word-hidden-by-style': ['整段按样式隐藏', '看得见的一段。看得见，', 'it exports hidden text'],
  'word-hidden-cells': ['整段藏整段不藏', '显露整段不藏', 'it exports what styles hide'],
  'word-math-kinds': ['颗粒物下降25个点', '下降21/35个点', 'its text export leaves equations out'],
  'word-note-numbers': [
    '甲市1共有12个站',
    '甲市[1]共有12个站',
    'its text export leaves the notes out',
  ],
  'word-notes': ['达标1，优良i', '达标[1]，优良[i]', 'its text export leaves the notes out'],
  'word-number-check-bullets': ['•已完成', '☑已完成', 'it exports every bullet as •'],
  'word-number-deleted': [
    '二、删去的一项',
    '二、第二项',
    'it counts what is deleted under tracking',
  ],
  'word-number-hidden': ['二、隐藏的一项', '二、第二项', 'it counts what is hidden'],
  'word-number-legal': ['一.1节', '1.1节', 'it overlooks `w:isLgl` (17.9.4)'],
  'word-number-over-99': [
    '第一百零一条',
    '第一百〇一条',
    'Word writes 〇 in a simplified Chinese list',
  ],
  'word-symbols-by-font': [
    '\uF0FE同意o不同意',
    '☑同意□不同意',
    'letters of Wingdings are signs in Word',
  ],
  'word-text-box': ['（2）后面一项', '（2）框里的一项', 'its text export leaves text boxes out'],
  'word-unseen': ['白纸白字', '看得见，黑底白字看得见', 'it exports words that nobody sees'],
  'word-word-art': ['说明内容如下', '说明通知内容如下', 'its text export leaves WordArt out'],
};

/** Formats of numbers that LibreOffice 7.4 does not know, or ends elsewhere: a number that differs, and what it shows. */
const DECIDED_FORMATS: Record<string, [number: number, libreOffice: string, own: string]> = {
  chineseCounting: [101, '一百零一', '一〇一'],
  chineseCountingThousand: [101, '一百零一', '一百〇一'],
  decimalEnclosedCircle: [21, '㉑', '21'],
  decimalEnclosedCircleChinese: [21, '㉑', '21'],
  decimalEnclosedFullstop: [1, '1', '⒈'],
  decimalEnclosedParen: [1, '1', '⑴'],
  decimalFullWidth: [1, '1', '１'],
  decimalFullWidth2: [1, '1', '１'],
  ideographDigital: [10, '十', '一〇'],
  ideographEnclosedCircle: [1, '①', '㊀'],
  ideographZodiacTraditional: [1, '1', '甲子'],
  japaneseCounting: [101, '一百零一', '百一'],
  numberInDash: [1, '1', '- 1 -'],
  taiwaneseCounting: [101, '一百零一', '一○一'],
};

describe.skipIf(!hasOffice)(
  'what Word shows (skipped without LibreOffice)',
  { timeout: PATIENCE },
  () => {
    test('is what LibreOffice exports of the same file, but for what is decided here', async () => {
      const names = readdirSync(CASES).filter((name) => name.startsWith('word-'));
      const files = Object.fromEntries(
        names.map((name) => [
          `${name}.docx`,
          new Uint8Array(readFileSync(join(CASES, name, 'in.docx'))),
        ]),
      );
      const exported = convertAll(files, 'txt:Text');
      const differing: string[] = [];
      for (const name of names) {
        const own = await imported(files[`${name}.docx`]!);
        if (stops(own.problems)) continue;
        const other = solid(new TextDecoder().decode(exported.get(`${name}.docx`)));
        if (own.solid !== other) differing.push(name);
        const [libreOffice = '', shown = ''] = DECIDED[name] ?? [];
        expect(other, name).toContain(libreOffice);
        expect(own.solid, name).toContain(shown);
      }
      expect(differing.sort()).toEqual(Object.keys(DECIDED).sort());
    });

    test('are numbers as LibreOffice writes them, but for the formats decided here', async () => {
      const EAST_ASIAN =
        /^(?:decimal|lowerL|upperL|lowerR|upperR|ordinal$|chinese|ideograph|japaneseCounting|korean(?:Digital2?|Counting)$|taiwaneseCounting|numberInDash)/;
      const formats = Object.keys(NUMBER_FORMATS).filter((name) => EAST_ASIAN.test(name));
      let body = '';
      let definitions = '';
      let nums = '';
      let id = 0;
      for (const format of formats) {
        for (const start of [1, 9, 19, 98]) {
          id++;
          definitions += `<w:abstractNum w:abstractNumId="${id}"><w:lvl w:ilvl="0"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="%1|"/></w:lvl></w:abstractNum>`;
          nums += `<w:num w:numId="${id}"><w:abstractNumId w:val="${id}"/></w:num>`;
          for (let at = 0; at < 4; at++) body += p(`${format}=${start + at}`, num(id));
        }
      }
      const file = wordFile({ body: p('题') + body, numbering: definitions + nums });
      const text = new TextDecoder().decode(
        convertAll({ 'f.docx': file }, 'txt:Text').get('f.docx'),
      );
      const [own, other] = [numbersOf((await imported(file)).words), numbersOf(text)];
      expect(own.size).toBe(formats.length * 16);
      const differing = [...own].filter(([key, written]) => other.get(key) !== written);
      const names = new Set(differing.map(([key]) => key.split('=')[0]!));
      expect([...names].sort()).toEqual(Object.keys(DECIDED_FORMATS).sort());
      for (const [format, [number, libreOffice, shown]] of Object.entries(DECIDED_FORMATS)) {
        const key = `${format}=${number}`;
        expect([key, other.get(key), own.get(key)]).toEqual([key, libreOffice, shown]);
      }
    });
  },
);

/** `chineseCounting=1` → 一, out of lines that say 一|chineseCounting=1. */
function numbersOf(text: string): Map<string, string> {
  return new Map(
    [...text.matchAll(/^(.*)\|(.*)$/gm)].map(([, number, key]) => [key!.trim(), number!.trim()]),
  );
}
