import Ajv2020 from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentSchemas } from '#domain/site/content-json-schema.ts';
import { parseFrontmatter } from '#domain/files/frontmatter.ts';

describe('the schemas for editors', () => {
  test('are committed as the site’s own schemas make them; npm run schemas writes them', () => {
    for (const [name, schema] of Object.entries(contentSchemas())) {
      const committed: unknown = JSON.parse(readFileSync(`schemas/${name}.schema.json`, 'utf8'));
      expect(committed, name).toEqual(JSON.parse(JSON.stringify(schema)));
    }
  });

  test('give every field a Chinese name and an example', () => {
    for (const { properties } of Object.values(contentSchemas())) {
      for (const [name, { title, examples }] of Object.entries(properties)) {
        expect(title, name).toMatch(/[\u4e00-\u9fff]/);
        expect(examples, name).toHaveLength(1);
      }
    }
  });

  test('take the site’s own documents and refuse what check refuses', () => {
    const ajv = new Ajv2020({ strict: false, allErrors: true });
    addFormats(ajv);
    const valid = ajv.compile(contentSchemas().disclosure);
    const file = 'content/disclosures/2024/2024-work-plan.md';
    const { fields } = parseFrontmatter(readFileSync(file, 'utf8'), file);
    expect(valid(fields)).toBe(true);
    expect(valid({ ...fields, published_on: '2024-02-30' })).toBe(false);
    expect(valid({ ...fields, rendition: '摘要' })).toBe(false);
    expect(valid({ ...fields, unknown: 'x' })).toBe(false);
    const { title: _, ...untitled } = fields;
    expect(valid(untitled)).toBe(false);
  });
});
