import type { DisclosureBody } from '#domain/disclosures/disclosure-body.ts';
import type { FigureMention, PromiseMention } from '#domain/extraction/figures/figure-mention.ts';
import type { LabelledFigure, LabelledPromise } from './labels.ts';

/** How a reading compares with a person's. */
export interface Score {
  /** Mentions found, less the optional ones. */
  found: number;
  /** Labels, less the optional ones. */
  labelled: number;
  /** Those that agree in place, number, unit and subject, or in place, action, object, quantity and due. */
  right: number;
  missed: string[];
  wrong: string[];
}

export const precision = ({ found, right }: Score): number => (found ? right / found : 1);
export const recall = ({ labelled, right }: Score): number => (labelled ? right / labelled : 1);

export function sum(scores: Score[]): Score {
  return {
    found: scores.reduce((all, { found }) => all + found, 0),
    labelled: scores.reduce((all, { labelled }) => all + labelled, 0),
    right: scores.reduce((all, { right }) => all + right, 0),
    missed: scores.flatMap(({ missed }) => missed),
    wrong: scores.flatMap(({ wrong }) => wrong),
  };
}

export function scoreFigures(
  labels: LabelledFigure[],
  mentions: FigureMention[],
  body: DisclosureBody,
): Score {
  return score(labels, mentions, {
    meets: (label, mention) =>
      label.section === mention.section &&
      (label.at === undefined
        ? label.written === mention.written
        : label.at === placeOf(mention, body)),
    agrees: (label, mention) =>
      label.value === mention.value &&
      label.high === mention.high &&
      label.unit === mention.unit &&
      label.kind === mention.kind &&
      label.subject.every((word) => bare(mention.subject).includes(word)),
    show: ({ section, written, value, unit, kind, subject }) =>
      `${section} ${written} ${value} ${unit} ${kind} ${[subject].flat().join(' ')}`,
  });
}

export function scorePromises(
  labels: LabelledPromise[],
  mentions: PromiseMention[],
  body: DisclosureBody,
): Score {
  return score(labels, mentions, {
    // A compound verb may be labelled by its second half.
    meets: (label, mention) => {
      const ahead = label.at - placeOf(mention, body);
      return label.section === mention.section && ahead >= -4 && ahead <= mention.action.length;
    },
    agrees: (label, mention) =>
      (label.action.includes(mention.action) || mention.action.includes(label.action)) &&
      label.object.every((word) => bare(mention.object).includes(word)) &&
      label.quantity === mention.figure?.value &&
      (label.quantity === undefined || label.unit === mention.figure?.unit) &&
      label.due === (mention.due ?? ''),
    show: (one) =>
      'figure' in one || 'quote' in one
        ? `${one.section} ${one.action} | ${one.object} | ${one.figure?.value ?? ''} ${one.due ?? ''}`
        : `${one.section} ${one.action} | ${[one.object].flat().join(' ')} | ${'quantity' in one ? one.quantity : ''} ${one.due ?? ''}`,
  });
}

/** Pairs each mention with the one label that it meets. */
function score<Label extends { optional: boolean }, Mention>(
  labels: Label[],
  mentions: Mention[],
  {
    meets,
    agrees,
    show,
  }: {
    meets: (label: Label, mention: Mention) => boolean;
    agrees: (label: Label, mention: Mention) => boolean;
    show: (one: Label | Mention) => string;
  },
): Score {
  const free = new Set(labels);
  const result: Score = { found: 0, labelled: 0, right: 0, missed: [], wrong: [] };
  for (const mention of mentions) {
    const met = [...free].filter((label) => meets(label, mention));
    const label = met.find((one) => agrees(one, mention)) ?? met[0];
    if (label) free.delete(label);
    if (label?.optional) continue;
    result.found++;
    if (!label) result.wrong.push(show(mention));
    else {
      result.labelled++;
      if (agrees(label, mention)) result.right++;
      else result.wrong.push(`${show(mention)}  ≠  ${show(label)}`);
    }
  }
  for (const label of free) {
    if (label.optional) continue;
    result.labelled++;
    result.missed.push(show(label));
  }
  return result;
}

function placeOf(
  { section, start }: { section: string; start: number },
  body: DisclosureBody,
): number {
  const text = body.sections.find(({ id }) => id === section)!.text;
  return bare(text.slice(0, start)).length;
}

const bare = (text: string) => text.replace(/\s/g, '');
