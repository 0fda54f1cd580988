import type { Words } from '#i18n/zh-CN/index.ts';
import { site } from './site.ts';

/** What stands at the lower left of every map: its review number, or that it is a sketch; then where the outline is from. */
export function mapNotes({ maps: t }: Words): string[] {
  const { map } = site;
  if (!map) return [t.sketch];
  const { approval, source, date } = map;
  return [approval ? t.approval(approval) : t.sketch, t.source(source, date)];
}
