import type { ContentText } from './content-text.ts';
import { isDate } from '#domain/values/date.ts';
import { htmlTags } from '#domain/markup/markup.ts';
import { personalData } from '#domain/problems/personal-data.ts';
import type { Problem } from '#domain/problems/problem.ts';
import { boldFaults } from './bold-marks.ts';
import { pairFaults } from './text-pairs.ts';

/** What a text tells of itself: broken characters, HTML, marks that do not pair, impossible dates, personal data. */
export function checkText(text: ContentText): Problem[] {
  const { body, prose } = text;
  return [
    ...[...body.matchAll(/\uFFFD+/g)].map(({ index }) =>
      text.problem('broken-character', index, {}),
    ),
    ...(text.isMdx ? [] : htmlTags(prose)).map(({ tag, at }) =>
      text.problem('raw-html', at, { tag }),
    ),
    ...pairFaults(prose).map(({ kind, marks, at, wanted }) =>
      kind === 'mixed'
        ? text.problem('mixed-pair', at, { marks, wanted })
        : text.problem('unpaired-mark', at, { mark: marks, wanted }),
    ),
    ...boldFaults(prose).map(({ at, found, proposal }) =>
      text.problem('bold-not-shown', at, { found, proposal }),
    ),
    ...impossibleDates(text),
    ...documentNumbers(text),
    ...personalData(body).map(({ kind, at, masked }) =>
      text.problem(`personal-${kind}`, at, { masked }),
    ),
  ];
}

const DAY = /(?:((?:19|20)\d{2})年)?(?<!\d)(\d{1,2})月(?:(\d{1,2})日)?/g;

/** A day without its year may be of a leap year. */
function impossibleDates(text: ContentText): Problem[] {
  return [...text.prose.matchAll(DAY)].flatMap(({ 0: found, 1: year, 2: month, 3: day, index }) => {
    // `12个月` does not match; `13月` without a year is more often a count than a date.
    if (!year && !day) return [];
    const pad = (part = '1') => part.padStart(2, '0');
    if (isDate(`${year ?? '2024'}-${pad(month)}-${pad(day)}`)) return [];
    return [text.problem('impossible-date', index, { found })];
  });
}

const DOCUMENT_NUMBER =
  /(?<=[\u4e00-\u9fff])(?:\\?[[(]|[（【［﹝〈])((?:19|20)\d{2})(?:\\?[\])]|[）】］﹞〉])(第?\d+号)/g;

function documentNumbers(text: ContentText): Problem[] {
  return [...text.prose.matchAll(DOCUMENT_NUMBER)].map(({ 0: found, 1: year, 2: rest, index }) =>
    text.problem('document-number-brackets', index, { found, proposal: `〔${year}〕${rest}` }),
  );
}
