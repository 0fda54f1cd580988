import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesUnder } from './project-files.ts';

/** `@example call(…) // result`, both JavaScript; the result may stand on the next line. Others are words. */
const EXAMPLE = /@example (\w+\(.*\).*?)(?:\s*\n \*)? \/\/ (.+)/g;

const examples = ['src', 'scripts'].flatMap(filesUnder).flatMap((file) =>
  file.endsWith('.ts')
    ? [...readFileSync(file, 'utf8').matchAll(EXAMPLE)].map(([, call, result]) => ({
        file,
        call: call!,
        result: result!,
      }))
    : [],
);

describe('examples in comments', () => {
  test.each(examples)('$file: $call is $result', async ({ file, call, result }) => {
    const module = (await import(/* @vite-ignore */ resolve(file))) as Record<string, unknown>;
    // oxlint-disable-next-line no-new-func -- what is run is the project's own comments
    const run = new Function(...Object.keys(module), `return [${call}, (${result})]`);
    const [actual, expected] = run(...Object.values(module)) as [unknown, unknown];
    expect(actual).toEqual(expected);
  });
});
