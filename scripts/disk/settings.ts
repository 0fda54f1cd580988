import { join } from 'node:path';
import { settingProblemsOf } from '#domain/site/check-settings.ts';
import { problem } from '#domain/problems/catalogue/index.ts';
import type { Problem } from '#domain/problems/problem.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { SettingFaults, siteOf } from '#domain/site/site-settings.ts';
import { readOwn } from './files.ts';
import { siteConfig, siteConfigFile } from './site-config.ts';

/** The settings of a site, checked, with the text they are in. */
export interface Settings {
  /** Path from the site's folder. */
  file: string;
  text: string;
  site: SiteConfig;
}

/** Reads and checks the settings of a site. Absent when it has none, or such as no site can be built from. */
export function readSettings(root: string, problems: Problem[]): Settings | undefined {
  const file = siteConfigFile(root);
  if (!file) return undefined;
  const text = readOwn(join(root, file)) ?? '';
  try {
    return { file, text, site: siteOf(siteConfig(root)) };
  } catch (error) {
    const [line = ''] = (error as Error).message.split('\n');
    const reason = line.replace(`${join(root, file)}: `, '');
    if (error instanceof SettingFaults)
      problems.push(...settingProblemsOf(error.faults, text, file));
    else {
      const json = file.endsWith('.json');
      problems.push(problem('settings-unreadable', { file, line: 0, column: 0 }, { reason, json }));
    }
    return undefined;
  }
}
