import Papa from 'papaparse';
import { readPieces } from '#scripts/disk/files.ts';

/** Does nothing but parse a file, in the pieces in which the pipeline reads it: node papaparse-once.ts FILE */
let rest = '';
let rows = 0;
readPieces(process.argv[2]!, (piece) => {
  const text = rest + piece;
  const end = text.lastIndexOf('\n') + 1;
  rest = text.slice(end);
  rows += Papa.parse<string[]>(text.slice(0, end), { delimiter: ',', newline: '\n' }).data.length;
});
console.log(rows);
