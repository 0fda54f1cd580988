import type { z } from 'zod';
import { hasPublicAddress } from './public-address.ts';
import { IDENTITY, siteSchema, type SiteConfig } from './site-schema.ts';

/** One setting that is missing or wrong. */
export interface SettingFault {
  /** `bureau.url` */
  field: string;
  /** Its Chinese name. */
  title: string;
  /** A line to copy. */
  example: string;
  /** As written; absent when it is missing. */
  found?: string;
  /** How it must be written. */
  expected: string;
}

/** Settings that no site can be built from; says all that is wrong with them. */
export class SettingFaults extends Error {
  readonly faults: SettingFault[];

  constructor(faults: SettingFault[]) {
    const lines = faults.map(({ field, title, expected }) => `${field}（${title}）：${expected}`);
    super(`网站设置有误：\n${lines.join('\n')}`);
    this.faults = faults;
  }
}

/**
 * The site that the settings describe. An official site must have all of `IDENTITY`: they are assigned to a bureau,
 * so nothing can replace them.
 *
 * @throws SettingFaults, with every setting that is missing or wrong
 */
export function siteOf(settings: unknown): SiteConfig {
  const { data, error } = siteSchema.safeParse(settings);
  const faults = (error?.issues ?? []).map((issue) => faultOf(settings, issue));
  const { official } = settings as { official?: unknown };
  if (official === true) {
    const missing = IDENTITY.filter((field) => at(settings, [field]) === undefined);
    faults.push(
      ...missing.map((field) => ({ ...described([field]), expected: '正式网站必须填写' })),
    );
  }
  if (official === true && data && !hasPublicAddress(data))
    faults.push({
      ...described(['url']),
      found: data.url,
      expected: '正式网站必须写公众能打开的网址，不能是本机或内网的',
    });
  if (!data || faults.length > 0) throw new SettingFaults(faults);
  return data;
}

function faultOf(settings: unknown, issue: z.core.$ZodIssue): SettingFault {
  const found = at(settings, issue.path);
  if (issue.code === 'unrecognized_keys') {
    const field = [...issue.path, ...issue.keys].join('.');
    return { field, title: field, example: '', found: field, expected: '没有这一项' };
  }
  const expected = /[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '格式不对';
  return {
    ...described(issue.path),
    ...(found !== undefined && {
      found: typeof found === 'string' ? found : JSON.stringify(found),
    }),
    expected: found === undefined ? '没有填写' : expected,
  };
}

/** Name and example of a setting: of the innermost part that has them. */
function described(
  path: readonly PropertyKey[],
): Pick<SettingFault, 'field' | 'title' | 'example'> {
  let schema: z.ZodType | undefined = siteSchema;
  let meta: Record<string, unknown> = {};
  for (const key of path) {
    let inner: unknown = schema;
    while (inner && typeof inner === 'object' && 'unwrap' in inner)
      inner = (inner as z.ZodOptional<z.ZodType>).unwrap();
    schema = (inner as { shape?: Record<string, z.ZodType> } | undefined)?.shape?.[String(key)];
    meta = metaOf(schema) ?? meta;
  }
  const { title = path.join('.'), example = '' } = meta as { title?: string; example?: string };
  return { field: path.join('.'), title, example };
}

function metaOf(schema: z.ZodType | undefined): Record<string, unknown> | undefined {
  if (!schema) return undefined;
  const inner = 'unwrap' in schema ? (schema as z.ZodOptional<z.ZodType>).unwrap() : undefined;
  return schema.meta() ?? metaOf(inner);
}

function at(settings: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key],
    settings,
  );
}
