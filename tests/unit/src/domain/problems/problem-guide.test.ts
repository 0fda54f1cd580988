import { describe, expect, test } from 'vitest';
import { catalogue } from '#domain/problems/catalogue/index.ts';
import { problemGuide } from '#domain/problems/problem-guide.ts';

const explained = problemGuide().flatMap(({ problems }) => problems);

describe('the guide to the codes', () => {
  test('explains every code of the catalogue once', () => {
    expect(explained.map(({ code }) => code).sort()).toEqual(Object.keys(catalogue).sort());
  });

  test('gives each an example', () => {
    expect(explained.filter(({ example }) => !example).map(({ code }) => code)).toEqual([]);
  });

  test('says in Chinese what happened, why and what to do', () => {
    for (const { code, why, example } of explained) {
      for (const words of [why, example?.what, example?.fix]) {
        expect(words, code).toMatch(/[\u4e00-\u9fff]/);
        expect(words, code).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });
});
