import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import type { Disclosure } from '#domain/disclosures/disclosure.ts';
import { articleSchema, pageSchema } from '#domain/files/content-schemas.ts';
import { contentSchemas } from './domain/site/content-json-schema.ts';
import { waitForStart } from './render/wait-for-start.ts';
import { disclosureLoader } from './queries/disclosure-loader.ts';
import { siteFolder } from './site/site-folder.ts';

// All that Astro needs is loaded by now; what there is to load of the site may still be written.
await waitForStart();

// Editors read these: what a field is called and how it is written.
const schemas = contentSchemas();

const generated = z.object({ title: z.string(), summary: z.string().optional() });

export const collections = {
  disclosures: defineCollection({
    loader: disclosureLoader('content/generated/disclosures.json'),
    schema: z.custom<Disclosure & { beside: string[] }>().meta({ ...schemas.disclosure }),
  }),
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${siteFolder}/content/articles` }),
    schema: articleSchema.meta({ ...schemas.article }),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: `${siteFolder}/content/pages`, retainBody: true }),
    schema: pageSchema.meta({ ...schemas.page }),
  }),
  indicators: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${siteFolder}/content/generated/indicators` }),
    schema: generated,
  }),
  plans: defineCollection({
    loader: glob({ pattern: '*.mdx', base: `${siteFolder}/content/generated/plans` }),
    schema: generated,
  }),
};
