import { dirname, join, resolve } from 'node:path';
import { z } from 'zod';
import { exists, readOwn } from '#scripts/disk/files.ts';
import { siteConfigFile } from '#scripts/disk/site-config.ts';
import { Failure } from '#scripts/terminal/command.ts';

/** A portal: what it is called, and the folders of its sites. */
export interface PortalIndex {
  name: string;
  nameEn: string;
  description: string;
  /** Absolute paths. */
  sites: string[];
  url: string;
  base: string;
  /** Where the portal is put together and built. */
  root: string;
}

const schema = z.strictObject({
  name: z.string().min(1).default('多家单位公开信息'),
  nameEn: z.string().min(1).default('Disclosures of Several Bureaus'),
  description: z
    .string()
    .min(1)
    .default('几家单位公开文件的数据：每个数据都能查到出处，可比的放在一起。'),
  url: z.url().default('http://localhost:4321'),
  base: z.string().default('/'),
  sites: z.array(z.string()).min(2),
});

/**
 * Reads which sites a portal has.
 *
 * @param given `folder,folder`, or the path of an index file (`portal.json`), whose folders are seen from the file's own
 * @throws Failure, in words for staff, for what is no index or no site
 */
export function readPortalIndex(given: string): PortalIndex {
  const isFile = /\.json$/i.test(given);
  const from = isFile ? dirname(resolve(given)) : process.cwd();
  const index = parsed(
    isFile ? indexFile(given) : { sites: given.split(',').map((part) => part.trim()) },
    given,
  );
  const sites = index.sites.map((folder) => resolve(from, folder));
  for (const [at, folder] of sites.entries())
    if (!siteConfigFile(folder))
      throw new Failure(
        `--sites 里的 ${index.sites[at]} 不是网站的文件夹：里面没有 site.config.ts 或 site.config.json。`,
      );
  return { ...index, sites, root: join(from, '.cache', 'portal') };
}

function indexFile(path: string): unknown {
  const text = exists(path) ? readOwn(path) : undefined;
  if (text === undefined) throw new Failure(`没有 ${path} 这个文件。`);
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Failure(`${path} 不是正确的 JSON：${(error as Error).message}`);
  }
}

function parsed(index: unknown, given: string): z.infer<typeof schema> {
  const { data, error } = schema.safeParse(index);
  if (data) return data;
  const faults = error.issues.map(({ path, code }) =>
    path[0] === 'sites' && code === 'too_small'
      ? '至少要写两个网站的文件夹，用逗号隔开，例如 --sites .,../另一个网站'
      : `${path.join('.') || '内容'} 写得不对`,
  );
  throw new Failure(`${given}：${faults.join('；')}。`);
}
