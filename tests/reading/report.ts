import { hasOriginals, heldOutDocuments, originalDocument, ORIGINAL_NAMES } from './documents.ts';
import { measure } from './measure.ts';
import { precision, recall, sum, type Score } from './score.ts';

/* Prints how far the reading of the labelled documents agrees with a person's: `npm run bench -- reading`. */

const row = (score: Score) => ({
  labelled: score.labelled,
  found: score.found,
  right: score.right,
  precision: precision(score).toFixed(3),
  recall: recall(score).toFixed(3),
});

const groups = {
  'real documents': hasOriginals ? ORIGINAL_NAMES.map(originalDocument) : [],
  'held out, made up': heldOutDocuments(),
};
if (!hasOriginals) console.log('The real documents (../shared/originals) are not here: left out.');
for (const [name, documents] of Object.entries(groups)) {
  if (documents.length === 0) continue;
  const measured = documents.map((file) => ({ id: file.disclosure.id, ...measure(file) }));
  for (const kind of ['figures', 'promises'] as const) {
    console.log(`\n${kind}, ${name}`);
    const scores = measured.filter((one) => one[kind].labelled + one[kind].found > 0);
    console.table({
      ...Object.fromEntries(scores.map((one) => [one.id, row(one[kind])])),
      all: row(sum(scores.map((one) => one[kind]))),
    });
    for (const one of scores) {
      for (const missed of one[kind].missed) console.log(`  missed  ${one.id} ${missed}`);
      for (const wrong of one[kind].wrong) console.log(`  wrong   ${one.id} ${wrong}`);
    }
  }
}
