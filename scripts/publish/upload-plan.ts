import { uploadRounds } from '#scripts/build/release/upload-order.ts';
import type { Manifest } from '#scripts/build/release/manifest.ts';

/** What stands in place of a digest where a run that was cut short may have left one of several files. */
export const UNKNOWN = '';

/** What publishing has to do. */
export interface UploadPlan {
  /** In the order of upload; the files of a round may go side by side. */
  uploads: string[][];
  /** Of these, those that may lie there already. */
  uncertain: Set<string>;
  /** In the order of removal. */
  removals: string[][];
  /** All that may lie there while this runs. */
  pending: Manifest;
}

/**
 * Compares what lies at a remote with what is to lie there.
 *
 * @param before what the last finished run left
 * @param begun what runs that were cut short since may have put there besides
 */
export function planUpload(before: Manifest, begun: Manifest, now: Manifest): UploadPlan {
  const lies = (path: string) => before[path] === now[path];
  const touched = (path: string) => Object.hasOwn(begun, path) && begun[path] !== now[path];
  const uploads = Object.keys(now).filter((path) => !lies(path) || touched(path));
  const gone = Object.keys({ ...before, ...begun }).filter((path) => !Object.hasOwn(now, path));
  const pending = { ...begun };
  for (const path of uploads) pending[path] = touched(path) ? UNKNOWN : now[path]!;
  return {
    uploads: uploadRounds(uploads),
    uncertain: new Set(uploads.filter((path) => Object.hasOwn(begun, path))),
    removals: uploadRounds(gone).toReversed(),
    pending,
  };
}
