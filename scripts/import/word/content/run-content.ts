import {
  attributeOf,
  child,
  descendants,
  textOf,
  type XmlNode,
} from '#scripts/import/word/xml/xml-node.ts';
import { readDrawing, readObject, readPicture, readVml } from './drawings.ts';
import { readEq } from './eq-field.ts';
import {
  addressOf,
  buttonWords,
  fieldName,
  formWords,
  isContents,
  isSilent,
  symbolOf,
  type OpenField,
} from './fields.ts';
import { setApart, trimmedLinear, Unwritable, type Linear } from './linear-text.ts';
import { readMath } from './math.ts';
import { settle, type RunContext, type Story } from './story.ts';
import { symbol } from '#scripts/import/extract/symbols.ts';

export type ReadElement = (node: XmlNode, story: Story, context: RunContext) => void;

/** The readers of what may be in a run or a paragraph, by element. */
export const RUN_CONTENT: Record<string, ReadElement> = {
  'w:t': (node, story, context) => {
    settle(node);
    story.characters(textOf(node), context);
  },
  'w:tab': space,
  'w:ptab': space,
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:noBreakHyphen': (_, story, context) => story.characters('\u2011', context, true),
  // Shown at the end of a line alone.
  'w:softHyphen': () => {},
  'w:sym': (node, story, context) => {
    const font = attributeOf(node, 'font');
    const code = Number.parseInt(attributeOf(node, 'char') ?? '', 16);
    const found = symbol(font, code);
    if (found !== undefined) story.characters(found, context, true);
    else if (story.isShown(context)) story.lose('symbol', `${font} ${attributeOf(node, 'char')}`);
  },
  'w:instrText': (node, story, context) => {
    settle(node);
    const field = story.fields.at(-1);
    if (field && !field.inResult && !context.deleted) field.code += textOf(node);
  },
  'w:delText': settle,
  'w:delInstrText': settle,
  'w:fldChar': fieldMark,
  'w:fldSimple': (node, story, context) => {
    const code = attributeOf(node, 'instr') ?? '';
    openField(story, { code, inResult: true, shown: false, form: undefined });
    story.inside(node.children, withLink(context, code));
    closeField(story, context);
  },
  'w:ruby': (node, story, context) => {
    const reading = child(node, 'w:rt');
    if (reading) {
      settle(reading);
      const words = [...descendants(reading, 'w:t')].map(textOf).join('');
      if (story.isShown(context)) story.lose('ruby', words);
    }
    story.inside(child(node, 'w:rubyBase')?.children ?? [], context);
  },
  'w:footnoteReference': (node, story, context) => noteMark('footnote', node, story, context),
  'w:endnoteReference': (node, story, context) => noteMark('endnote', node, story, context),
  'm:oMath': equation,
  'm:oMathPara': equation,
  'w:drawing': readDrawing,
  'w:pict': readVml,
  'w:object': readObject,
  'pic:pic': readPicture,
};

function space(_: XmlNode, story: Story, context: RunContext): void {
  story.characters(' ', context, true);
}

function lineBreak(_: XmlNode, story: Story, context: RunContext): void {
  if (story.isShown(context)) story.show({ kind: 'break' }, context);
}

/** Before the reference the mark of a note, as `[1]`; a mark of one's own stands in the text. */
function noteMark(kind: 'footnote' | 'endnote', node: XmlNode, story: Story, context: RunContext) {
  if (!story.isShown(context)) return;
  const hasOwnMark = /^(?:1|true|on)$/.test(attributeOf(node, 'customMarkFollows') ?? '');
  const { number } = story.document.notes.refer(kind, attributeOf(node, 'id') ?? '', hasOwnMark);
  if (number !== undefined)
    story.show({ kind: 'text', text: `[${number}]`, shift: 'sup' }, context);
}

function equation(node: XmlNode, story: Story, context: RunContext): void {
  settle(node);
  if (!story.isShown(context)) return;
  try {
    put(readMath(node), story, context);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    const words = [...descendants(node, 'm:t')].map(textOf).join(' ');
    story.lose('math', words);
  }
}

function put(linear: Linear, story: Story, context: RunContext): void {
  for (const part of setApart(story.lastWords(), trimmedLinear(linear))) story.show(part, context);
  story.setApart();
}

/** Where the code of a field begins, where its result does, and where it ends. */
function fieldMark(node: XmlNode, story: Story, context: RunContext): void {
  const type = attributeOf(node, 'fldCharType');
  const field = story.fields.at(-1);
  if (type === 'begin')
    openField(story, { code: '', inResult: false, shown: false, form: child(node, 'w:ffData') });
  if (type === 'separate' && field) {
    field.inResult = true;
    field.href = addressOf(field.code);
  }
  if (type === 'end' && field) closeField(story, context);
}

function openField(story: Story, field: OpenField): void {
  story.fields.push(field);
}

/** Ends a field: what Word computes when it shows it is written; what it had computed before is already there. */
function closeField(story: Story, context: RunContext): void {
  const field = story.fields.pop()!;
  const { code, form } = field;
  if (!story.isShown(context) && story.fields.every(({ inResult }) => inResult)) return;
  const name = fieldName(code);
  if (name === 'EQ') {
    if (!field.shown) drawEq(code, story, context);
    return;
  }
  const words = field.shown ? undefined : (formWords(form) ?? buttonWords(code));
  if (words !== undefined) story.characters(words, context, true);
  const sign = field.shown ? undefined : symbolOf(code);
  if (sign) {
    const found = symbol(sign.font, sign.code);
    if (found === undefined) story.lose('symbol', code.trim());
    else story.characters(found, context, true);
  }
  const computed = field.shown || words !== undefined || sign !== undefined;
  if (!computed && !isSilent(code) && !isContents(code) && !field.inResult)
    story.lose('field-without-result', code.trim());
  const names = story.document.fieldNames;
  if (field.shown && !/^(?:HYPERLINK|TOC|TOA|FORM\w+)?$/.test(name))
    names.set(name, (names.get(name) ?? 0) + 1);
}

function drawEq(code: string, story: Story, context: RunContext): void {
  try {
    put(readEq(code), story, context);
  } catch (error) {
    if (!(error instanceof Unwritable)) throw error;
    story.lose('eq-field', code.trim());
  }
}

/** The result of a link's field leads where the field says. */
function withLink(context: RunContext, code: string): RunContext {
  const href = addressOf(code);
  return href === undefined ? context : { ...context, href };
}
