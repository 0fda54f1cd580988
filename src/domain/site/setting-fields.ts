import { z } from 'zod';

/** What a setting is called, and how it is written: shown when it is missing or wrong. */
interface SettingMeta {
  title: string;
  example: string;
}

/** A text that is not empty. */
export const wordsSetting = (meta: SettingMeta) =>
  z
    .string('要写成一段文字')
    .trim()
    .min(1, '不能空着')
    .meta({ ...meta });
/** A web address. */
export const addressSetting = (meta: SettingMeta) =>
  z
    .url({ protocol: /^https?$/, error: '要写成以 http:// 或 https:// 开头的网址' })
    .meta({ ...meta });
/** A text of a form. */
export const patternSetting = (expression: RegExp, expected: string, meta: SettingMeta) =>
  z
    .string(expected)
    .regex(expression, expected)
    .meta({ ...meta });

/** A mark of another platform: a link, with the picture that was assigned with it where the bureau has put it into `public/`. */
export const markSetting = (meta: SettingMeta) =>
  z
    .strictObject(
      {
        url: addressSetting(meta),
        image: patternSetting(
          /^\/[^/].*\.(?:png|jpe?g|gif|webp|svg)$/i,
          '要写成 public/ 里的图片，以 / 开头',
          meta,
        ).optional(),
      },
      '要写成 { url: … }',
    )
    .meta({ ...meta });

/** A licence as it is written in the settings. */
export const LICENCE_EXAMPLE =
  "licence: { data: { text: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' } }";

/** A licence of data or of texts: its name and its address. */
export const licenceSetting = (title: string) =>
  z
    .strictObject(
      {
        text: wordsSetting({ title: `${title}的名称`, example: LICENCE_EXAMPLE }),
        url: addressSetting({ title: `${title}的网址`, example: LICENCE_EXAMPLE }),
      },
      '要写成 { text: …, url: … }',
    )
    .meta({ title, example: LICENCE_EXAMPLE });
