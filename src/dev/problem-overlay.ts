import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import {
  PROBLEM_REPORT,
  PROBLEMS_CHANGED,
  PROBLEMS_WANTED,
  type ProblemReport,
} from '#domain/problems/problem.ts';
import { siteFolder } from '#site/site-folder.ts';

/**
 * Shows in the browser what the watching command finds, while the site is being edited. Only the development server
 * has it: a build never does.
 */
export function problemOverlay(): AstroIntegration {
  return {
    name: 'problem-overlay',
    hooks: {
      'astro:config:setup': ({ command, config, injectScript }) => {
        if (command !== 'dev') return;
        const client = fileURLToPath(new URL('src/dev/overlay-client.ts', config.root));
        injectScript('page', `import ${JSON.stringify(client)};`);
      },
      'astro:server:setup': ({ server }) => {
        const file = join(siteFolder, PROBLEM_REPORT);
        const report = (): ProblemReport =>
          existsSync(file)
            ? (JSON.parse(readFileSync(file, 'utf8')) as ProblemReport)
            : { problems: [] };
        const changed = (path: string) => {
          if (path === file) server.ws.send(PROBLEMS_CHANGED, report());
        };
        server.watcher.add(file);
        server.watcher.on('add', changed).on('change', changed);
        server.ws.on(PROBLEMS_WANTED, (_, client) => client.send(PROBLEMS_CHANGED, report()));
      },
    },
  };
}
