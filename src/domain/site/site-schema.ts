import { z } from 'zod';
import { LANGUAGE_TAGS, STAFF_LANGUAGE } from '#domain/values/language.ts';
import { DATA_THEME_CODES } from './data-themes.ts';
import {
  addressSetting as address,
  LICENCE_EXAMPLE as LICENCE,
  licenceSetting as licence,
  markSetting as mark,
  patternSetting as pattern,
  wordsSetting as words,
} from './setting-fields.ts';

/**
 * What the foot of a government site must show (国办发〔2017〕47号). All are assigned to the bureau or its own: a
 * demonstration has none of them, and none is ever made up.
 */
const identity = {
  sponsor: words({ title: '主办单位', example: "sponsor: '某某市生态环境局'" }),
  contact: words({ title: '联系方式', example: "contact: '0000-0000000'" }),
  siteIdCode: pattern(/^[0-9a-z]{10}$/i, '要写成 10 位数字或字母', {
    title: '网站标识码',
    example: "siteIdCode: '0000000000'",
  }),
  icp: words({ title: 'ICP备案号', example: "icp: '某ICP备00000000号'" }),
  publicSecurity: words({
    title: '公安备案号',
    example: "publicSecurity: '某公网安备00000000000000号'",
  }),
  partyMark: mark({ title: '党政机关标识', example: "partyMark: { url: 'https://…' }" }),
  errorReport: mark({ title: '我为政府网站找错', example: "errorReport: { url: 'https://…' }" }),
};

/** The office that takes applications for disclosure (条例第十二条): what is not known is left out. */
const office = z.strictObject({
  name: words({ title: '政府信息公开工作机构', example: "name: '办公室'" }),
  address: z.string().optional(),
  hours: z.string().optional(),
  phone: z.string().optional(),
  fax: z.string().optional(),
  postcode: z.string().optional(),
  email: z.string().optional(),
});

export const siteSchema = z.strictObject({
  /** Of the interface, and of the names and texts in `seeds/` and `content/`. */
  language: z
    .enum(LANGUAGE_TAGS, `只能写 ${LANGUAGE_TAGS.join('、')}`)
    .default(STAFF_LANGUAGE)
    .meta({ title: '网站语言', example: `language: '${STAFF_LANGUAGE}'` }),
  name: words({ title: '网站名称', example: "name: '某某生态环境公开'" }),
  nameEn: words({ title: '网站英文名', example: "nameEn: 'Environment Disclosures'" }),
  /** Its name in further languages; a site has pages in each language that it has a name in. */
  names: z.partialRecord(z.enum(LANGUAGE_TAGS), z.string()).optional(),
  /** One sentence for search engines and the home page. */
  description: words({ title: '网站简介', example: "description: '一句话的简介'" }),
  /** Where the site is served, without a path. */
  url: address({ title: '网站地址', example: "url: 'https://www.example.gov.cn'" }),
  /** The path below which it is served, with slashes at both ends. */
  base: pattern(/^\/(?:.*\/)?$/, '要以 / 开头、以 / 结尾', {
    title: '网站路径',
    example: "base: '/'",
  }),
  /** Whether this is the bureau's own site: then it must show all of `IDENTITY`. */
  official: z
    .boolean('要写成 true 或 false')
    .meta({ title: '是否正式网站', example: 'official: false' }),
  ...z.object(identity).partial().shape,
  /**
   * Under which licences data and texts may be used, in the words that each licence asks for. Where none is stated, the
   * site says so. A licence that names neither is of the data.
   */
  licence: z
    .preprocess(
      (own) => (own && typeof own === 'object' && 'text' in own ? { data: own } : own),
      z.strictObject(
        { data: licence('数据许可').optional(), texts: licence('文字许可').optional() },
        '要写成 { data: …, texts: … }',
      ),
    )
    .meta({ title: '许可', example: LICENCE })
    .optional(),
  /** The theme of the data in the European Union's list, for catalogues: `ENVI`. */
  dataTheme: z
    .enum(DATA_THEME_CODES, `只能写 ${DATA_THEME_CODES.join('、')}`)
    .meta({ title: '数据主题（欧盟 data-theme 代码）', example: "dataTheme: 'ENVI'" })
    .optional(),
  office: office.optional(),
  /** The bureau whose disclosures these are, and its own site. */
  bureau: z
    .strictObject({
      name: words({ title: '单位名称', example: "name: '某某市生态环境局'" }),
      shortName: words({ title: '单位简称', example: "shortName: '市生态环境局'" }),
      url: address({ title: '单位网站', example: "url: 'https://www.example.gov.cn'" }),
    })
    .meta({
      title: '所属单位',
      example:
        "bureau: { name: '某某市生态环境局', shortName: '市生态环境局', url: 'https://www.example.gov.cn' }",
    }),
  /** The bureaus of a portal, each with its own site; absent for a site of one. */
  bureaus: z
    .array(
      z.strictObject({
        name: words({ title: '单位名称', example: "name: '某某市生态环境局'" }),
        url: address({ title: '单位网站', example: "url: 'https://www.example.gov.cn'" }),
      }),
    )
    .min(2, '至少写两家单位')
    .optional(),
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
  /**
   * The ground that maps show: a GeoJSON file of the site (WGS84) with the areas of each of its shapes. Without `approval`
   * a map says that it is a sketch (地图管理条例: a published map shows its review number).
   */
  map: z
    .strictObject(
      {
        outline: pattern(
          /^(?:seeds|content)\/.+\.(?:geo)?json$/,
          '要写成 seeds/ 里的 GeoJSON 文件',
          {
            title: '地图轮廓',
            example: "outline: 'seeds/outline.geojson'",
          },
        ),
        source: words({ title: '轮廓的来源', example: "source: '某某市自然资源局'" }),
        sourceUrl: address({
          title: '来源网址',
          example: "sourceUrl: 'https://www.example.gov.cn'",
        }).optional(),
        date: pattern(/^\d{4}(?:-\d{2}){0,2}$/, '要写成 2024、2024-05 或 2024-05-01', {
          title: '轮廓的日期',
          example: "date: '2024'",
        }).optional(),
        approval: words({ title: '审图号', example: "approval: '浙S(2024)00号'" }).optional(),
        box: z
          .tuple([z.number(), z.number(), z.number(), z.number()], '要写成 [西, 南, 东, 北] 四个数')
          .meta({ title: '本地范围', example: 'box: [121.5, 29.5, 123.5, 31]' })
          .optional(),
      },
      '要写成 { outline: …, source: … }',
    )
    .meta({ title: '地图', example: "map: { outline: 'seeds/outline.geojson', source: '…' }" })
    .optional(),
  /** Ids of the indicators on the home page, in order. */
  homeIndicators: z
    .array(z.string())
    .min(1, '至少写一个指标')
    .max(6, '最多写六个指标')
    .meta({ title: '首页指标', example: "homeIndicators: ['pm25']" }),
});

/** The settings of a site, checked. */
export type SiteConfig = z.infer<typeof siteSchema>;

/** The same as staff write them in `src/site.config.ts`. */
export type SiteSettings = z.input<typeof siteSchema>;

/** Settings that an official site must have. */
export const IDENTITY = Object.keys(identity) as (keyof typeof identity)[];
