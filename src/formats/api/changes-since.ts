import type { DataChange } from '#domain/indicators/data-version.ts';
import { allChanges, versionsOf } from '#queries/collections.ts';
import { site } from '#site/site.ts';
import { address, paths } from '#site/urls.ts';

/** What was recorded of an indicator after one of its versions. */
interface ChangesSince {
  indicator: string;
  /** The version that a program has. */
  since: string;
  /** The version of the data as they are; the same where nothing changed. */
  current: string;
  /** Newest first. */
  changes: (Pick<DataChange, 'date' | 'version' | 'changes'> & { csv: string })[];
}

/** `/api/v1/indicators/<id>/since/<version>.json`: a program that holds a version learns what to fetch again. */
export async function changesSince(indicator: string, since: string): Promise<ChangesSince> {
  const own = (await allChanges()).filter((change) => change.indicator === indicator);
  const at = own.findIndex(({ version }) => version === since);
  return {
    indicator,
    since,
    current: (await versionsOf(indicator)).current,
    changes: own.slice(0, at).map(({ date, version, changes }) => ({
      date,
      version,
      csv: address(paths.version(indicator, version), site),
      changes,
    })),
  };
}

/** The recorded versions of the indicators that the site has, each once. */
export async function sinceVersions(
  known: ReadonlySet<string>,
): Promise<{ id: string; version: string }[]> {
  const all = (await allChanges()).filter(({ indicator }) => known.has(indicator));
  const each = new Map(
    all.map(({ indicator, version }) => [`${indicator} ${version}`, { id: indicator, version }]),
  );
  return [...each.values()];
}
