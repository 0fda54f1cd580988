import { describe, expect, test } from 'vitest';
import { tryRow } from './try-row.ts';
import { ADVERSARIAL_ROWS } from './adversarial-rows.ts';
import { BELONGING_ROWS } from './belonging-rows.ts';
import { REVIEW_ROWS } from './review-rows.ts';

describe.each(Object.entries({ ...ADVERSARIAL_ROWS, ...REVIEW_ROWS, ...BELONGING_ROWS }))(
  '%s',
  (_, rows) => {
    test.each(rows.map((tried) => [tried.name, tried] as const))('%s', (__, tried) => {
      const { codes, observations } = tryRow(tried);
      if (tried.stopped === undefined) {
        expect(codes).toEqual([]);
        expect(observations).toHaveLength(1);
      } else {
        expect(codes).toContain(tried.stopped);
        expect(observations).toEqual([]);
      }
    });
  },
);
