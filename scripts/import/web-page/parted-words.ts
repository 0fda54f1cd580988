/** 35 and 30 are two numbers, not 3530: words of their own kind join no number and no Latin word beside them. */
export function partedFrom(own: Element): void {
  const isJoint = (before: string | null | undefined, behind: string | null | undefined) =>
    /[\dA-Za-z.,%]$/.test(before ?? '') && /^[\dA-Za-z.,%]/.test(behind ?? '');
  if (isJoint(own.previousSibling?.textContent, own.textContent)) own.before(' ');
  if (isJoint(own.textContent, own.nextSibling?.textContent)) own.after(' ');
}
