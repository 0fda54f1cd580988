import type { DisclosureFile } from '#domain/disclosures/disclosure.ts';
import { readFigures } from '#domain/extraction/figures/read-figures.ts';
import { readPromises } from '#domain/extraction/promises/read-promises.ts';
import { labelledFigures, labelledPromises } from './labels.ts';
import { scoreFigures, scorePromises, type Score } from './score.ts';

/** How far the reading of a labelled document agrees with a person's. */
export function measure(file: DisclosureFile): { figures: Score; promises: Score } {
  const { id } = file.disclosure;
  const figures = readFigures(file);
  const promises = readPromises(file, figures);
  return {
    figures: scoreFigures(labelledFigures(id), figures, file.body),
    promises: scorePromises(labelledPromises(id), promises, file.body),
  };
}
