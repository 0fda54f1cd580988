import { choicesOf } from '#domain/views/choice.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import { periodLabel } from '#domain/values/period-label.ts';
import type { Selection } from '#domain/views/selection.ts';
import { element } from './element.ts';
import { t } from './words.ts';

/** More boxes than these are folded, and made when they are unfolded: a page must not freeze over them. */
const MOST_OPEN = 12;

/** The form of all that can be chosen of an indicator, with what is chosen. */
export function choiceForm(record: IndicatorRecord, chosen: Selection): HTMLFormElement {
  const { areas, dimensions, periods } = choicesOf(record);
  const names = areas.map(({ id, name }): [string, string] => [id, name]);
  const pick = (title: string, name: string, on: string | undefined) =>
    element('label', {}, [
      title,
      element('select', { name }, [
        element('option', { value: '' }, [t.choose.all]),
        ...periods.map((period) =>
          element('option', { value: period.key, ...(period.key === on && { selected: '' }) }, [
            periodLabel(period, record.language),
          ]),
        ),
      ]),
    ]);
  return element('form', {}, [
    ...(names.length > 0 ? [boxes(t.choose.areas, 'area', names, chosen.areas)] : []),
    ...dimensions.map(({ name, members }) => {
      const options = members.map((member): [string, string] => [member, member]);
      return boxes(name, `by.${name}`, options, chosen.members?.[name]);
    }),
    ...(periods.length > 0
      ? [
          element('p', { class: 'choose-time' }, [
            pick(t.choose.from, 'from', chosen.from),
            pick(t.choose.to, 'to', chosen.to),
          ]),
        ]
      : []),
  ]) as HTMLFormElement;
}

function boxes(
  title: string,
  name: string,
  options: [value: string, label: string][],
  on: string[] = [],
): HTMLElement {
  const fieldset = element('fieldset', {}, [element('legend', {}, [title])]);
  const fill = () =>
    fieldset.append(
      element(
        'div',
        { class: 'choose-options' },
        options.map(([value, label]) => {
          const checked = on.includes(value) && { checked: '' };
          const box = element('input', { type: 'checkbox', name, value, ...checked }, []);
          return element('label', {}, [box, label]);
        }),
      ),
    );
  if (options.length <= MOST_OPEN || on.length > 0) {
    fill();
    return fieldset;
  }
  const folded = element('details', { class: 'choose-many' }, [
    element('summary', {}, [`${title} (${options.length})`]),
    fieldset,
  ]);
  folded.addEventListener('toggle', fill, { once: true });
  return folded;
}
