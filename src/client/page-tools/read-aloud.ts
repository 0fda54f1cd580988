import { element } from '#client/element.ts';
import { spokenSentences, type SpokenSentence } from './spoken-text.ts';

/**
 * Reads the main part of the page aloud, sentence by sentence, and marks the one being read. The button shows only
 * in a browser that has a voice for the page's language; the voice is the device's own. One utterance a sentence:
 * long ones are cut off by some browsers, and pausing an utterance works in few, so going on says its sentence again.
 */
const button = document.querySelector<HTMLButtonElement>('[data-aloud]');
const language = document.documentElement.lang;
const HIGHLIGHT = 'spoken';

interface SpeakingWords {
  label: string;
  place: string;
  pause: string;
  go: string;
  stop: string;
}

if (button && 'speechSynthesis' in window) {
  const offer = () => (button.hidden = voice() === undefined);
  speechSynthesis.addEventListener?.('voiceschanged', offer);
  offer();
  button.addEventListener('click', () => start(button));
  window.addEventListener('pagehide', () => speechSynthesis.cancel());
}

/** A voice on the device itself is taken before one that sends the text away. */
function voice(): SpeechSynthesisVoice | undefined {
  const [family] = language.split('-');
  const able = speechSynthesis.getVoices().filter(({ lang }) => lang.split(/[-_]/)[0] === family);
  return (
    able.find(({ lang, localService }) => localService && lang.replace('_', '-') === language) ??
    able.find(({ localService }) => localService)
  );
}

function start(opener: HTMLButtonElement): void {
  const words = JSON.parse(opener.dataset.aloud ?? '{}') as SpeakingWords;
  const sentences = spokenSentences(document.querySelector('main')!);
  // Reading aloud begins at the place that the reader has scrolled to.
  const first = sentences.findIndex(({ range }) => range.getBoundingClientRect().bottom > 0);
  let at = Math.max(0, first);
  /** What is being said; nothing while paused. The end of any other utterance is ignored. */
  let current: SpeechSynthesisUtterance | undefined;

  const place = element('span', {}, []);
  const pause = element('button', { type: 'button' }, [words.pause]);
  const stop = element('button', { type: 'button' }, [words.stop]);
  const inside = element('div', { class: 'wrap' }, [place, pause, stop]);
  const bar = element('div', { class: 'speaking', role: 'region', 'aria-label': words.label }, [
    inside,
  ]);
  document.querySelector('.speaking')?.remove();
  document.querySelector('main')!.before(bar);
  opener.hidden = true;
  pause.focus();

  const say = () => {
    const sentence = sentences[at];
    if (!sentence) return end();
    pause.textContent = words.pause;
    place.textContent = words.place
      .replace('{n}', String(at + 1))
      .replace('{all}', String(sentences.length));
    mark(sentence);
    const utterance = new SpeechSynthesisUtterance(sentence.words);
    utterance.lang = language;
    utterance.voice = voice() ?? null;
    utterance.addEventListener('end', () => {
      if (utterance !== current) return;
      at += 1;
      say();
    });
    current = utterance;
    speechSynthesis.speak(utterance);
  };
  const hush = () => {
    current = undefined;
    speechSynthesis.cancel();
  };
  const end = () => {
    hush();
    mark(undefined);
    bar.remove();
    opener.hidden = false;
    document.removeEventListener('keydown', onKey);
    opener.focus();
  };
  const onKey = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') end();
  };
  pause.addEventListener('click', () => {
    if (!current) return say();
    hush();
    pause.textContent = words.go;
  });
  stop.addEventListener('click', end);
  document.addEventListener('keydown', onKey);
  say();
}

/** Marks the words where the browser can mark a range, and the block around them elsewhere. */
function mark(sentence: SpokenSentence | undefined): void {
  for (const block of document.querySelectorAll('.spoken')) block.classList.remove('spoken');
  const { highlights } = CSS as { highlights?: HighlightRegistry };
  if (!sentence) {
    highlights?.delete(HIGHLIGHT);
    return;
  }
  if (highlights) highlights.set(HIGHLIGHT, new Highlight(sentence.range));
  else sentence.block.classList.add('spoken');
  const { top, bottom } = sentence.range.getBoundingClientRect();
  if (top < 80 || bottom > window.innerHeight - 40) {
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    sentence.block.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
  }
}
