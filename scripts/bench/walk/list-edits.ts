import {
  DAYS,
  GLOSSARY,
  REGISTER_LIST,
  SERIES,
  SOURCES,
  STATES,
  WELLS,
  WELLS_SHAPE,
  wellRow,
} from './list-files.ts';
import { chosen, fourDigits, replaced } from './random-choice.ts';
import { appendTo, type Edit } from './site-edit.ts';

/** What staff change of registers, long series, sources and the glossary. */
export const LIST_EDITS: Record<string, Edit> = {
  'state of an entry': (files, random) =>
    replaced(files, WELLS, (text) => text.replace(/正常|停用/, chosen(STATES, random))),
  'title of an entry': (files, random) =>
    replaced(files, WELLS, (text) => text.replace(/^12,[^,]*/m, `12,12号井${fourDigits(random)}`)),
  'place of an entry': (files, random) =>
    replaced(files, WELLS, (text) => text.replace(/120\.\d+/, `120.${fourDigits(random)}`)),
  'new entry': (files, random) =>
    appendTo(
      files,
      WELLS,
      wellRow(fourDigits(random), chosen(['2020', '2021', '2023'], random), chosen(STATES, random)),
    ),
  'entry taken out': (files) =>
    replaced(files, WELLS, (text) => {
      const lines = text.trimEnd().split('\n');
      return `${(lines.length > 3 ? lines.slice(0, -1) : lines).join('\n')}\n`;
    }),
  'register name': (files, random) =>
    replaced(files, REGISTER_LIST, (text) =>
      text.replace(/^wells,[^,]*/m, `wells,水井${fourDigits(random)}`),
    ),
  'title of a field': (files, random) =>
    replaced(files, WELLS_SHAPE, (text) => text.replace(/状态\d*/, `状态${fourDigits(random)}`)),
  'source title': (files, random) =>
    replaced(files, SOURCES, (text) =>
      text.replace(/水井名单\d*/, `水井名单${fourDigits(random)}`),
    ),
  'glossary term': (files, random) =>
    replaced(files, GLOSSARY, (text) =>
      text.replace(/颗粒物\d*。/, `颗粒物${fourDigits(random)}。`),
    ),
  'value of a series': (files, random) =>
    replaced(files, DAYS, (text) =>
      text.replace(/(02-05),\d+/, `$1,${Math.floor(random() * 150)}`),
    ),
  'name of a series': (files, random) =>
    replaced(files, SERIES, (text) => text.replace(/日值\d*/, `日值${fourDigits(random)}`)),
};
