import type { DataChange } from '#domain/indicators/data-version.ts';
import { paths } from './urls.ts';
import type { Words } from '#i18n/zh-CN/index.ts';

/** The path of a recorded version, of an indicator or of a register. */
export const versionPath = ({
  indicator,
  register,
  version,
}: Pick<DataChange, 'indicator' | 'register' | 'version'>): string =>
  register ? paths.registerVersion(register, version) : paths.version(indicator, version);

/** What a recorded version changed, in a sentence: values of an indicator, rows of a register. */
export function changeWords(
  { first, register, changes }: DataChange,
  { changes: t }: Words,
): string {
  if (!first) return t.summary(changes);
  return (register ? t.firstRows : t.first)(changes.added.length);
}
