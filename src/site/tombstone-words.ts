import type { Tombstone } from '#domain/registers/register.ts';
import type { Words } from '#i18n/zh-CN/index.ts';

/** Why an entry is gone. */
export function tombstoneWords(own: Tombstone | undefined, { registers: t }: Words): string {
  const { endedOn, removedOn = '' } = own ?? {};
  return endedOn ? t.tombstone.text(endedOn) : t.tombstone.removed(removedOn);
}
