import { FORMATS, formatOf, PART_FORMATS, type Format } from '#formats/registry.ts';
import { allIndicators } from './collections.ts';
import { isLargeOne, isPictured, partPages, rankingsIn } from './indicator-summaries.ts';

/** The paths of what each indicator has one of. */
export async function indicatorPaths() {
  return (await allIds()).map((id) => ({ params: { id } }));
}

/** Which indicators have a file that not all have. */
const HAS = { pictured: isPictured, large: isLargeOne };

/** The paths of the files of all indicators. */
export async function filePaths() {
  const formats = (Object.keys(FORMATS) as Format[]).map(async (format) => {
    const { only } = formatOf(format);
    const ids = await allIds();
    const held = await Promise.all(ids.map((id) => (only ? HAS[only](id) : true)));
    return ids.filter((_, at) => held[at]).map((id) => ({ params: { id, format } }));
  });
  return (await Promise.all(formats)).flat();
}

/** The paths of the files of all parts that have a page. */
export async function partFilePaths() {
  return (await partPaths()).flatMap(({ params, props: { choice, isDrawn } }) =>
    PART_FORMATS.filter((format) => isDrawn || formatOf(format).only !== 'pictured').map(
      (format) => ({
        params: { ...params, format },
        props: { selection: choice.selection },
      }),
    ),
  );
}

/** The paths of what each part of an indicator that has a page of its own has one of. */
export async function partPaths() {
  const parts = (await allIds()).map(async (id) =>
    (await partPages(id)).map(({ choice, isDrawn }) => ({
      params: { id, slug: choice.slug },
      props: { choice, isDrawn },
    })),
  );
  return (await Promise.all(parts)).flat();
}

/** The indicators whose areas are ranked. */
export async function rankedIndicators() {
  const heads = await allIndicators();
  const rankings = await Promise.all(heads.map(({ indicator }) => rankingsIn(indicator.id)));
  return heads.filter((_, at) => rankings[at]!.length > 0);
}

/** The paths of all rankings: the newest of an indicator has its plain address. */
export async function rankingPaths() {
  const rankings = (await allIds()).map(async (id) =>
    (await rankingsIn(id)).map(({ key }, at) => ({
      params: { id, key: at === 0 ? undefined : key },
    })),
  );
  return (await Promise.all(rankings)).flat();
}

const allIds = async () => (await allIndicators()).map(({ indicator }) => indicator.id);
