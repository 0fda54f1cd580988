import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'zod';
import { disclosureLoader } from './disclosure-loader.ts';

/** YAML reads an unquoted date as a point in time; the site wants the day as written. */
const day = z.union([z.date().transform((date) => date.toISOString().slice(0, 10)), z.iso.date()]);

const generated = z.object({ title: z.string(), summary: z.string() });

export const collections = {
  // Metadata only: bodies stay in their files, so that ten thousand of them fit in memory.
  disclosures: defineCollection({ loader: disclosureLoader('content/disclosures') }),
  articles: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/articles' }),
    schema: z.strictObject({
      title: z.string(),
      summary: z.string(),
      published_on: day,
      author: z.string().optional(),
      /** Disclosures that the article explains. */
      interprets: z.array(z.string()).default([]),
      indicators: z.array(z.string()).default([]),
    }),
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.md', base: './content/pages', retainBody: true }),
    schema: z.strictObject({ title: z.string(), summary: z.string() }),
  }),
  indicators: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/generated/indicators' }),
    schema: generated,
  }),
  plans: defineCollection({
    loader: glob({ pattern: '*.mdx', base: './content/generated/plans' }),
    schema: generated,
  }),
};
