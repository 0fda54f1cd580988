import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { CHECKS_ELSEWHERE, SITE_CHECKS } from '#domain/site/checks.ts';
import { filesUnder } from '#tests/architecture/project-files.ts';

describe('the list of all checks', () => {
  test('holds every check of the domain', () => {
    const listed = [...SITE_CHECKS.map(({ name }) => name), ...Object.keys(CHECKS_ELSEWHERE)];
    const exported = filesUnder('src/domain').flatMap((path) =>
      [...readFileSync(path, 'utf8').matchAll(/^export function (check[A-Z]\w*)/gm)].map(
        ([, name]) => name!,
      ),
    );
    expect(exported.length).toBeGreaterThan(15);
    expect(exported.filter((name) => !listed.includes(name))).toEqual([]);
  });

  test('says where each of them is called', () => {
    const wrong = Object.entries(CHECKS_ELSEWHERE).filter(
      ([name, { calledIn }]) => !readFileSync(calledIn, 'utf8').includes(`${name}(`),
    );
    expect(wrong).toEqual([]);
  });
});
