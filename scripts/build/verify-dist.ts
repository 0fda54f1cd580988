import { distChangeLines, verifyDist } from './release/dist-state.ts';

/**
 * Compares every byte of `dist/` with its manifest, and says what differs.
 *
 * @returns the exit status: 1 when something differs, or nothing was built
 */
export function verifySite(root: string): number {
  const found = verifyDist(root);
  if (!found) {
    console.log('dist/ 里没有能读的 release.json，没有可以核对的。运行 npm run build 生成网站。');
    return 1;
  }
  const lines = distChangeLines(found, Infinity);
  if (lines.length === 0) {
    console.log('dist/ 和 release.json 一致。');
    return 0;
  }
  console.log(`dist/ 和 release.json 不一致：\n${lines.join('\n')}`);
  console.log('怎么办：运行 npm run build，有出入的文件会重新生成。');
  return 1;
}
