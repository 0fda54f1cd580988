import { watch } from 'node:fs';

/** Calls back with the paths that changed below a folder, those of one moment together. */
export function watchFolder(folder: string, changed: (paths: string[]) => void): void {
  let waiting: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  watch(folder, { recursive: true }, (_, path) => {
    waiting.push((path ?? '').replaceAll('\\', '/'));
    clearTimeout(timer);
    timer = setTimeout(() => {
      const paths = waiting;
      waiting = [];
      changed(paths);
    }, 100);
  });
}
