import { join } from 'node:path';
import { commonIndicators, type CommonIndicator } from '#domain/views/comparable-indicators.ts';
import type { SiteConfig } from '#domain/site/site-schema.ts';
import { replaceFolder } from '#scripts/disk/folder-swap.ts';
import { listFiles, readBytes, readOwn, writeIfChanged, writeWhole } from '#scripts/disk/files.ts';
import { PROJECT, scratchOf } from '#scripts/disk/project.ts';
import { readSettings } from '#scripts/disk/settings.ts';
import { checkProject, runPipeline, writeGenerated } from '#scripts/pipeline/pipeline.ts';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { readSources, type Sources } from '#scripts/pipeline/sources.ts';
import { Failure } from '#scripts/terminal/command.ts';
import { printProblems, stops } from '#scripts/terminal/report.ts';
import { joinMembers } from './join-members.ts';
import { memberSources, type Renaming } from './member-sources.ts';
import type { PortalIndex } from './portal-index.ts';
import { portalPage, type PortalMember } from './portal-pages.ts';

/** A site of a portal, proven by itself. */
interface Checked {
  folder: string;
  site: Site;
  settings: SiteConfig;
  member: PortalMember;
}

/**
 * Puts a portal together, as a site that can be built:
 *
 *   each site ─▶ check ─▶ its sources under names unique in the portal ─▶ resolve ─┐
 *                                                                                  ├─▶ join ─▶ content/
 *   indicators of one id ─▶ do unit, definition … agree, word for word? ───────────┘
 *
 * @returns what was joined; nothing when a site has an error, which was printed
 */
export function stagePortal(index: PortalIndex): Site | undefined {
  const checked: Checked[] = [];
  for (const folder of index.sites) {
    const one = check(folder);
    if (!one) return undefined;
    checked.push(one);
  }
  const ids = checked.map(({ member }) => member.id);
  const twice = ids.find((id, at) => ids.indexOf(id) !== at);
  if (twice)
    throw new Failure(
      `有两个网站的 seeds/areas.csv 第一行都是 ${twice}。门户按它区分各家单位，改其中一个。`,
    );
  const common = commonIndicators(
    checked.map(({ member, site }) => ({
      name: member.bureau.name,
      indicators: site.seeds.indicators,
    })),
  );
  const texts = new Map<string, string>();
  const sites = checked.map((one, at) => {
    const sources = memberSources(readSources(one.folder), renamingOf(checked, at, common));
    for (const { file, text } of sources.disclosures)
      texts.set(file.replace('content/disclosures/', ''), text);
    return { ...resolved(sources, one.folder), digests: one.site.digests };
  });
  const joined = joinMembers(sites);
  write(index, checked, common, { joined, texts });
  return joined;
}

function check(folder: string): Checked | undefined {
  const { value: site, problems } = checkProject(folder, { remember: true });
  const settings = readSettings(folder, [])?.site;
  if (stops(problems) || !settings) {
    console.log(`${folder}：`);
    printProblems(problems);
    console.log('有错误，没有生成门户。');
    return undefined;
  }
  const [area] = site.seeds.areas;
  if (!area)
    throw new Failure(
      `${folder} 的 seeds/areas.csv 里没有区域，门户没法区分它：先写上本单位的地区。`,
    );
  const { observations, disclosures } = site.counts;
  const indicators = site.seeds.indicators.length;
  const member = {
    id: area.id,
    bureau: settings.bureau,
    counts: { disclosures, indicators, observations },
  };
  return { folder, site, settings, member };
}

/**
 * The site under its names in the portal. It was proven under its own: an error now is one of the renaming, and is never
 * passed over, because a value that is no longer proven would be left out.
 */
function resolved(sources: Sources, folder: string): Site {
  const { value, problems } = runPipeline(sources);
  const own = problems.filter(({ file }) => /^(?:seeds|content\/disclosures)\//.test(file));
  if (!stops(own)) return value;
  printProblems(own);
  throw new Failure(`${folder} 单独没有问题，合进门户却有上面的错误。请把它们发给维护的人。`);
}

/** Ids that an earlier site has, too, are followed by the site's own; but for indicators that agree. */
function renamingOf(checked: Checked[], at: number, common: CommonIndicator[]): Renaming {
  const { member, site } = checked[at]!;
  const before = checked.slice(0, at).map((one) => one.site.seeds);
  const named = (list: string[]) => new Map(list.map((id) => [id, `${id}-${member.id}`]));
  const apart = common.filter(({ apart: own }) => own.some(({ bureau }) => bureau === at));
  const taken = new Set(before.flatMap(({ areas }) => areas.map(({ id }) => id)));
  const themes = new Map(before.flatMap((seeds) => seeds.themes.map(({ id, name }) => [id, name])));
  return {
    member: member.id,
    indicators: named(apart.map(({ id }) => id)),
    areas: named(site.seeds.areas.map(({ id }) => id).filter((id) => taken.has(id))),
    themes: named(
      site.seeds.themes
        .filter(({ id, name }) => themes.has(id) && themes.get(id) !== name)
        .map(({ id }) => id),
    ),
    marked: new Set(
      common
        .filter(({ apart: own, first }) =>
          first === at ? own.length > 0 : own.some(({ bureau }) => bureau === at),
        )
        .map(({ id }) => id),
    ),
    place: site.seeds.areas[0]!,
    shortName: member.bureau.shortName,
    name: member.bureau.name,
  };
}

/** Pages that describe the program, not a bureau. */
const PROGRAM_PAGES = ['guide.md', 'accessibility.md'];

function write(
  { root, name, nameEn, description, url, base }: PortalIndex,
  checked: Checked[],
  common: CommonIndicator[],
  { joined, texts }: { joined: Site; texts: Map<string, string> },
): void {
  const members = checked.map(({ member }) => member);
  replaceFolder(join(root, 'content', 'disclosures'), texts, scratchOf(root));
  for (const { folder } of checked) copyBeside(folder, root);
  const template = join(PROJECT, 'scripts', 'new', 'site', 'content', 'pages');
  const pages = new Map([
    ['about.md', portalPage(members, common)],
    ...PROGRAM_PAGES.map((page) => [page, readOwn(join(template, page)) ?? ''] as const),
  ]);
  replaceFolder(join(root, 'content', 'pages'), pages, scratchOf(root));
  const config = {
    language: joined.language,
    name,
    nameEn,
    description,
    url,
    base,
    official: false,
    bureau: {
      name: members.map(({ bureau }) => bureau.name).join('、'),
      shortName: name,
      url: members[0]!.bureau.url,
    },
    bureaus: members.map(({ bureau }) => ({ name: bureau.name, url: bureau.url })),
    homeIndicators: homeIndicators(checked, common),
  };
  writeIfChanged(join(root, 'site.config.json'), `${JSON.stringify(config, null, 2)}\n`);
  joined.parts.pages = ['about', 'guide', 'accessibility'];
  writeGenerated(root, joined);
}

/** Pictures and files beside the documents, byte for byte. */
function copyBeside(folder: string, root: string): void {
  const place = join('content', 'disclosures');
  for (const path of listFiles(join(folder, place)).filter((own) => !/\.md$/i.test(own)))
    writeWhole(join(root, place, path), readBytes(join(folder, place, path)));
}

/** What is compared comes first, in the order of the first site's own home page. */
function homeIndicators(checked: Checked[], common: CommonIndicator[]): string[] {
  const compared = common.filter(({ together }) => together.length > 0).map(({ id }) => id);
  const homes = checked.flatMap(({ settings }) => settings.homeIndicators);
  const wanted = [...homes.filter((id) => compared.includes(id)), ...compared];
  const all = wanted.length > 0 ? wanted : checked[0]!.settings.homeIndicators;
  return [...new Set(all)].slice(0, 6);
}
