import type { SitePage } from './server-bundle.ts';

/** Pages that one thread renders one after the other. */
export type RenderJob = SitePage[];

/** The pages and files of an indicator, in any language. */
const OF_INDICATOR = /^\/(?:en\/)?indicators\/([^/.]+)/;

/**
 * Divides pages into jobs for threads. All that belongs to an indicator is one of them, as it shares a record and its
 * drawings; every other page is a task by itself. The large ones come first, so that in the end no thread waits long for
 * another. Pictures are drawn beside the thread that asks for them: put evenly between the pages, they take little of
 * its time.
 */
export function renderQueue(paths: SitePage[]): RenderJob[] {
  const byIndicator = Map.groupBy(paths, ({ pathname }) => OF_INDICATOR.exec(pathname)?.[1]);
  const others = byIndicator.get(undefined) ?? [];
  byIndicator.delete(undefined);
  return [...byIndicator.values(), ...picturesBetween(others).map((path) => [path])];
}

function picturesBetween(paths: SitePage[]): SitePage[] {
  const { pictures = [], pages = [] } = Object.groupBy(paths, ({ pathname }) =>
    pathname.endsWith('.png') ? 'pictures' : 'pages',
  );
  const each = Math.ceil(pages.length / (pictures.length + 1));
  return pages
    .flatMap((page, at) => (at % each === 0 ? [...pictures.splice(0, 1), page] : [page]))
    .concat(pictures);
}
