import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { BUNDLED_EDITS, EDITS } from '#scripts/bench/walk/edits.ts';
import { walk } from '#scripts/bench/walk/walk.ts';

const folder = mkdtempSync(join(tmpdir(), 'gongkai-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('after random edits an incremental build has the bytes of a clean one', async () => {
  // The others bundle the program anew, which takes longer; `npm run bench -- walk` makes them, too.
  const kinds = Object.keys(EDITS).filter((name) => !Object.hasOwn(BUNDLED_EDITS, name));
  const found = await walk({ folder, edits: 8, together: 2, seed: 3, kinds });
  expect(found).toEqual({ compared: 4, refused: [], differing: [] });
}, 900_000);
