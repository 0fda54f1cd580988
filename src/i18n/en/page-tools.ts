import type { pageToolWords as chinese } from '#i18n/zh-CN/page-tools.ts';

export const pageToolWords: typeof chinese = {
  label: 'How to read',
  size: 'Text size',
  small: 'Small',
  medium: 'Medium',
  large: 'Large',
  elder: 'Simple view',
  leaveElder: 'Leave simple view',
  contrast: 'High contrast',
  aloud: 'Read aloud',
  speaking: {
    label: 'Reading aloud',
    place: 'Sentence {n} of {all}',
    pause: 'Pause',
    go: 'Go on',
    stop: 'Stop',
  },
  elderNote:
    'The simple view has large text and buttons and the main content alone. “Leave simple view” above shows everything.',
  length: (characters, minutes) =>
    `About ${characters} characters, ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} to read`,
  lengthRule: (perMinute) => `at ${perMinute} characters a minute`,
  key: {
    label: 'Marked in the text',
    figure: 'figures',
    promise: 'commitments',
    evidence: 'answers to earlier plans',
  },
  copySection: 'Copy link to this section',
  copied: 'Copied',
  takeAway: 'Take this page along',
  print: 'Print',
  share: 'Share',
  onPhone: 'Go on reading on a phone',
  qr: (title) => `QR code: ${title}`,
  qrNote: 'Point a phone’s camera at it; it opens this page.',
  address: 'Address of this page',
};
