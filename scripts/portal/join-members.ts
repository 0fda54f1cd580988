import type { Area } from '#domain/indicators/names.ts';
import type { ResolvedObservation } from '#domain/indicators/observation.ts';
import type { IndicatorRecord } from '#domain/views/indicator-record.ts';
import type { CitationRecord, PlanRecord } from '#domain/views/site-records.ts';
import type { Site } from '#scripts/pipeline/pipeline-site.ts';
import { followVersions } from '#scripts/pipeline/versions.ts';

/**
 * Joins the sites of several bureaus, each proven by itself, into what a portal is built from. Indicators of one id were
 * found to agree: their values stand on one page, each under its own source. Everything else stands beside the other's.
 */
export function joinMembers(sites: Site[]): Site {
  const named = sites.map((site) => withAreaNames(site, takenNames(sites)));
  const shared = sharedIds(named);
  const keyed = named.map((site) => withAreaKeys(site, shared));
  const all = <T>(read: (site: Site) => T[]) => keyed.flatMap(read);
  const indicators = joinIndicators(all(({ records }) => records.indicators));
  const plans = joinPlans(all(({ records }) => records.plans));
  return {
    ...keyed[0]!,
    seeds: {
      ...keyed[0]!.seeds,
      themes: firstOfEach(
        all(({ seeds }) => seeds.themes),
        ({ id }) => id,
      ),
      areas: all(({ seeds }) => seeds.areas),
      limits: firstOfEach(
        all(({ seeds }) => seeds.limits),
        ({ id }) => id,
      ),
      synonyms: firstOfEach(
        all(({ seeds }) => seeds.synonyms),
        ({ term }) => term,
      ),
      observations: all(({ seeds }) => seeds.observations),
      // They name pages of the member's own site.
      bestBets: [],
      visits: [],
      withdrawn: [],
    },
    stations: [],
    records: {
      indicators,
      plans,
      citations: all(({ records }) => records.citations),
      registers: [],
    },
    versions: followVersions([], indicators, [], []),
    disclosures: all(({ disclosures }) => disclosures),
    articles: [],
    digests: Object.assign({}, ...keyed.map(({ digests }) => digests)) as Site['digests'],
    parts: {
      disclosures: all(({ disclosures }) => disclosures).length > 0,
      plans: plans.length > 0,
      articles: false,
      registers: false,
      pages: [],
    },
  };
}

function firstOfEach<T>(list: T[], key: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of list) if (!first.has(key(item))) first.set(key(item), item);
  return [...first.values()];
}

/** Names of areas that two sites have: 市区 of both. */
function takenNames(sites: Site[]): Set<string> {
  const names = sites.flatMap(({ seeds }) => [...new Set(seeds.areas.map(({ name }) => name))]);
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

/** An area whose name another site has, too, is called after the city around it: 甲市市区. */
function withAreaNames(site: Site, taken: Set<string>): Site {
  const whole = site.seeds.areas[0];
  const named = <A extends Area>(area: A): A =>
    taken.has(area.name) && area.parent && whole ? { ...area, name: whole.name + area.name } : area;
  return {
    ...site,
    seeds: { ...site.seeds, areas: site.seeds.areas.map(named) },
    records: {
      ...site.records,
      indicators: site.records.indicators.map((record) => ({
        ...record,
        areas: record.areas.map(named),
      })),
    },
  };
}

function sharedIds(sites: Site[]): Set<string> {
  const ids = sites.flatMap(({ records }) =>
    records.indicators.map(({ indicator }) => indicator.id),
  );
  return new Set(ids.filter((id, at) => ids.indexOf(id) !== at));
}

/** The key of a site's own area leaves the area out; beside another site's it names it. */
function withAreaKeys(site: Site, shared: Set<string>): Site {
  const renamed = new Map<string, string>();
  const { indicators, citations } = site.records;
  for (const { indicator, observations } of indicators) {
    if (!shared.has(indicator.id)) continue;
    for (const { key, period, area } of observations) {
      const time = period.key.replace('/', '_');
      if (!key.startsWith(`${time}-${area}`))
        renamed.set(`${indicator.id}/${key}`, `${time}-${area}${key.slice(time.length)}`);
    }
  }
  const keyOf = (indicator: string, key: string) => renamed.get(`${indicator}/${key}`) ?? key;
  const input = (name: string) => {
    const [indicator = '', key = ''] = name.split('/');
    return `${indicator}/${keyOf(indicator, key)}`;
  };
  const observation = (own: ResolvedObservation): ResolvedObservation => ({
    ...own,
    key: keyOf(own.indicator, own.key),
    ...(own.derivation && {
      derivation: { ...own.derivation, inputs: own.derivation.inputs.map(input) },
    }),
    ...(own.recounts && {
      recounts: own.recounts.map((recount) => ({ ...recount, inputs: recount.inputs.map(input) })),
    }),
  });
  const citation = (own: CitationRecord): CitationRecord => ({
    ...own,
    words: own.words.map((words) => ({
      ...words,
      targets: words.targets.map((target) =>
        target.kind === 'observation'
          ? { ...target, key: keyOf(target.indicator, target.key) }
          : target,
      ),
    })),
  });
  return {
    ...site,
    records: {
      ...site.records,
      indicators: indicators.map((record) => ({
        ...record,
        observations: record.observations.map(observation),
      })),
      citations: citations.map(citation),
    },
  };
}

/** One record of each id, with the areas, values and limits of all; how each was read is said after its city's name. */
function joinIndicators(records: IndicatorRecord[]): IndicatorRecord[] {
  return [...Map.groupBy(records, ({ indicator }) => indicator.id).values()].map((group) => {
    const [first] = group as [IndicatorRecord];
    if (group.length === 1) return first;
    const said = (read: (record: IndicatorRecord) => string | undefined) =>
      group
        .flatMap((record) => {
          const words = read(record);
          return words ? [`${record.areas[0]?.name ?? ''}：${words}`] : [];
        })
        .join('');
    const note = said(({ indicator }) => indicator.note);
    return {
      ...first,
      indicator: {
        ...first.indicator,
        aliases: [...new Set(group.flatMap(({ indicator }) => indicator.aliases))],
        method: said(({ indicator }) => indicator.method),
        ...(note && { note }),
      },
      areas: group.flatMap(({ areas }) => areas),
      observations: group.flatMap(({ observations }) => observations),
      limits: firstOfEach(
        group.flatMap(({ limits }) => limits),
        ({ id }) => id,
      ),
      targets: group.flatMap(({ targets }) => targets),
    };
  });
}

/** The plans of one year are on one page, document by document. */
function joinPlans(plans: PlanRecord[]): PlanRecord[] {
  return [...Map.groupBy(plans, ({ year }) => year).entries()]
    .map(([year, own]) => ({ year, documents: own.flatMap(({ documents }) => documents) }))
    .sort((a, b) => b.year - a.year);
}
