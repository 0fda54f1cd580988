import { partedFrom } from './parted-words.ts';
import type { PageLosses } from '#scripts/import/extract/page-losses.ts';

const BUTTONS = /^(?:button|submit|reset|image|file|password)$/;
const TICKS: Record<string, [ticked: string, empty: string]> = {
  checkbox: ['☑', '☐'],
  radio: ['●', '○'],
};

/** Writes the values of a page's forms as it shows them when it is opened. */
export function settleForms(document: Document, root: Element, losses: PageLosses): void {
  for (const control of root.querySelectorAll('input, select, textarea, button, progress, meter')) {
    const type = control.getAttribute('type')?.toLowerCase() ?? '';
    if (control.localName === 'button' || (control.localName === 'input' && BUTTONS.test(type))) {
      const words =
        control.localName === 'button' ? control.textContent : control.getAttribute('value');
      losses.report('button', type === 'password' ? '（密码框）' : (words ?? ''));
      control.remove();
      continue;
    }
    const words = shownValue(control) ?? '';
    losses.report('form', words);
    const value = document.createElement('span');
    value.append(words);
    control.replaceWith(value);
    partedFrom(value);
  }
}

/** What a control shows when its page is opened; `undefined` for a button. */
export function shownValue(control: Element): string | undefined {
  const type = control.getAttribute('type')?.toLowerCase() ?? '';
  switch (control.localName) {
    case 'textarea':
      return control.textContent;
    case 'select': {
      const options = [...control.querySelectorAll('option')];
      const chosen = options.filter((option) => option.hasAttribute('selected'));
      const isList = control.hasAttribute('multiple') || Number(control.getAttribute('size')) > 1;
      const shown = isList ? chosen : [chosen.at(-1) ?? options[0]];
      return shown.flatMap((option) => option?.textContent.trim() ?? []).join('、');
    }
    case 'progress':
    case 'meter': {
      const [value, most] = [control.getAttribute('value'), control.getAttribute('max')];
      return value === null ? '' : most ? `${value}/${most}` : value;
    }
    default: {
      if (BUTTONS.test(type)) return undefined;
      const tick = TICKS[type];
      if (tick) return control.hasAttribute('checked') ? tick[0] : tick[1];
      return control.getAttribute('value') ?? '';
    }
  }
}
