import { buildPrepared } from '#scripts/build/build-if-changed.ts';
import { exclusively } from '#scripts/disk/lock.ts';
import { step } from '#scripts/terminal/progress.ts';
import { readPortalIndex, type PortalIndex } from './portal-index.ts';
import { stagePortal } from './stage-portal.ts';

/**
 * Builds one site of several: what `--sites` names.
 *
 * @returns the exit status
 */
export function buildPortal(given: string, options: { compress?: boolean } = {}): Promise<number> {
  return build(readPortalIndex(given), options);
}

function build(index: PortalIndex, options: { compress?: boolean }): Promise<number> {
  return exclusively(index.root, async () => {
    const site = await step('检查各家网站，合在一起', () => Promise.resolve(stagePortal(index)));
    return site ? buildPrepared(index.root, site, options) : 1;
  });
}
