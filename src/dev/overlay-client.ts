import { element } from '#client/element.ts';
import {
  PROBLEMS_CHANGED,
  PROBLEMS_WANTED,
  type Problem,
  type ProblemReport,
} from '#domain/problems/problem.ts';
import { problemWords } from '#i18n/zh-CN/problems.ts';
import { overlayWords } from '#i18n/zh-CN/overlay.ts';
import { paths, link } from '#site/urls.ts';
import '#styles/base/colours.css';
import style from './overlay.css?inline';

/* The overlay of the development server: what `check` finds, live, below the page. */

const host = element('div', { id: 'gongkai-problems' }, []);
const root = host.attachShadow({ mode: 'open' });
/** More than these are too many to read at once. */
const MOST = 200;

const isError = ({ severity }: Problem) => severity === 'error';
const errorsFirst = (a: Problem, b: Problem) => Number(isError(b)) - Number(isError(a));

function show({ problems }: ProblemReport): void {
  const errors = problems.filter(isError).length;
  // As the reader left it; a first error opens it, but for the editor, whose buttons it would cover.
  const left = root.querySelector<HTMLDetailsElement>('details[data-errors]')?.open;
  const open = errors > 0 && (left ?? document.querySelector('#editor-config') === null);
  if (problems.length === 0) {
    host.remove();
    return;
  }
  const summary = element('summary', {}, [overlayWords.count(errors, problems.length - errors)]);
  const list = element('ol', {}, [...problems].sort(errorsFirst).slice(0, MOST).map(item));
  const panel = element(
    'details',
    { ...(errors && { 'data-errors': '' }), ...(open && { open: '' }) },
    [summary, list],
  );
  root.replaceChildren(element('style', {}, [style]), panel);
  document.body.append(host);
}

function item({ code, severity, file, line, column, what, why, fix }: Problem): HTMLElement {
  const place = [file, ...(line ? [line] : []), ...(line && column ? [column] : [])].join(':');
  const words = problemWords;
  const explanation = element('a', { href: `${link(paths.problems())}#${code}` }, [code]);
  return element('li', { class: severity }, [
    element('p', { class: 'place' }, [
      element('span', {}, [words.severity[severity]]),
      ' ',
      element('code', {}, [place]),
      ' ',
      explanation,
    ]),
    element('p', { class: 'what' }, [what]),
    element('p', {}, [`${words.why}：${why}`]),
    element('p', { class: 'fix' }, [`${words.fix}：${fix}`]),
  ]);
}

if (import.meta.hot) {
  import.meta.hot.on(PROBLEMS_CHANGED, show);
  import.meta.hot.send(PROBLEMS_WANTED);
}
