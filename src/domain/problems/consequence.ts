import type { Problem } from './problem.ts';

/**
 * Leaves out problems that others explain: a formula that misses the very row that has an error above, a limit that
 * is only lacking because its row could not be read, a document without its year once for each promise. Staff mend the cause; a consequence that was none shows then.
 */
export function withoutConsequences(problems: Problem[]): Problem[] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const told = new Set<string>();
  const inFile = (file: string, code: string) =>
    errors.some((other) => other.file === file && other.code !== code);
  return problems.filter(({ code, file, what }) => {
    if (code === 'formula-input-missing') return !inFile(file, code);
    if (code === 'plan-year-missing') return !told.has(what) && told.add(what);
    if (code === 'figure-not-found')
      return !errors.some((other) => other.file.startsWith('seeds/'));
    if (code === 'no-limit') return !inFile('seeds/limits.csv', code);
    return true;
  });
}
