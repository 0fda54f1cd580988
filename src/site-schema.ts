import { z } from 'zod';
import { LANGUAGES, STAFF_LANGUAGE } from './domain/language.ts';

const identity = {
  /** 网站标识码: ten characters, assigned by the State Council's office; never made up. */
  siteIdCode: z.string().regex(/^[0-9a-z]{10}$/i),
  /** ICP备案号. */
  icp: z.string().min(1),
  /** 公安备案号. */
  publicSecurity: z.string().min(1),
  /** 主办单位. */
  sponsor: z.string().min(1),
};

const common = z.object({
  /** Of the interface, and of the names and texts in `seeds/` and `content/`. */
  language: z.enum(LANGUAGES).default(STAFF_LANGUAGE),
  /** The site's name, in the header and in titles. */
  name: z.string().min(1),
  nameEn: z.string().min(1),
  /** One sentence for search engines and the home page. */
  description: z.string().min(1),
  /** Where the site is served, without a path. */
  url: z.url(),
  /** The path below which it is served, with slashes at both ends. */
  base: z.string().regex(/^\/(?:.*\/)?$/),
  /** The bureau whose disclosures these are, and its own site. */
  bureau: z.object({ name: z.string().min(1), shortName: z.string().min(1), url: z.url() }),
  /** How to reach the editors; absent while there is no address. */
  contact: z.string().optional(),
  /**
   * The editor in the browser, at `/edit/`: with a forge, staff sign in there and save to its repository; with `true`,
   * it edits the files of the machine on which it runs. Without it nothing of the editor is built.
   */
  editor: z
    .union([
      z.boolean(),
      z.object({
        name: z.enum(['github', 'gitlab', 'gitea']),
        /** `owner/name` */
        repo: z.string().regex(/^[^/:]+(?:\/[^/:]+)+$/),
        branch: z.string().optional(),
        /** Where the forge is, when it is the bureau's own. */
        api_root: z.url().optional(),
        base_url: z.url().optional(),
        app_id: z.string().optional(),
      }),
    ])
    .default(false),
  /** Ids of the indicators on the home page, in order. */
  homeIndicators: z.array(z.string()).min(1).max(6),
});

/** A bureau's own site shows the numbers that inspectors ask for (国办发〔2017〕47号); a demonstration has none. */
export const siteSchema = z.discriminatedUnion('official', [
  common.extend({ official: z.literal(true), ...z.object(identity).shape }),
  common.extend({ official: z.literal(false), ...z.object(identity).partial().shape }),
]);

export type SiteConfig = z.infer<typeof siteSchema>;

/** As written: what has a default may be left out. */
export type SiteSettings = z.input<typeof siteSchema>;
