import type { Proposals } from './propose-rows.ts';

/** For staff, what is not proposed because another form of the document was read before; no line where nothing is. */
export function skippedProposalsMessage(
  { observations, commitments }: Proposals['held'],
  twins: readonly string[],
): string[] {
  const counts = [
    ...(observations ? [`${observations} 个数据`] : []),
    ...(commitments ? [`${commitments} 个计划事项`] : []),
  ];
  if (counts.length === 0) return [];
  return [`已在表格里，没有再提出：${counts.join('、')}（出自同一份文件的 ${twins.join('、')}）`];
}
