import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, Parser, type HtmlElement } from 'html-validate';

export interface SitePage {
  /** From the home page, which is ''. */
  path: string;
  file: string;
  html: string;
  dom: HtmlElement;
}

/** All HTML pages under a built site's folder, read and parsed. */
export async function pagesOf(folder: string): Promise<SitePage[]> {
  const parser = new Parser(await new HtmlValidate({ root: true }).getConfigFor('page.html'));
  return filesOf(folder)
    .filter((path) => path.endsWith('.html'))
    .map((path) => {
      const file = join(folder, path);
      const html = readFileSync(file, 'utf8');
      return {
        path: path.replace(/(^|\/)index\.html$/, '$1'),
        file,
        html,
        dom: parser.parseHtml(html),
      };
    });
}

/** Paths of all files under a folder, from it, with `/` on every system. */
export function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();
}

/** The value of an attribute as a browser reads it. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.getAttributeValue(name)?.replace(/&(#x?[0-9a-f]+|amp|lt|gt|quot|apos);/gi, decode);
}

const NAMED: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(_: string, name: string): string {
  if (!name.startsWith('#')) return NAMED[name]!;
  const hex = /^#x/i.test(name);
  return String.fromCodePoint(parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10));
}
