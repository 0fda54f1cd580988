import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

// Tests of the built site share one build and one browser; the others need neither and can run alone:
// npx vitest run --project unit
const built = ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'];

export default defineConfig({
  test: {
    // About a machine that is busy with other work, not about this code: a test that hangs ends all the same.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    expect: { poll: { timeout: 120_000 } },
    // Vitest would leave one of two cores to itself; a worker waits for a browser or a command most of the time.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: built },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: built,
          globalSetup: ['tests/site/setup.ts', 'tests/browser/setup.ts'],
        },
      },
    ],
  },
});
