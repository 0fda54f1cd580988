import { appendTo, replaceEverywhere, withField, type Edit } from './site-edit.ts';
import { chosen, chosenIn, fourDigits, replaced } from './random-choice.ts';
import { DOCUMENT, NOTICE, noticeText, type SiteFiles } from './site-files.ts';

const noticeName = (path: string) => /([^/]+)\.md$/.exec(path)![1]!;

/** Takes the mention of a notice out of the others. */
function unrelate(files: SiteFiles, name: string): void {
  for (const path of files.keys())
    if (DOCUMENT.test(path))
      replaced(files, path, (text) => text.replace(`related: [${name}]\n`, ''));
}

/** What staff change of documents and their attachments. */
export const DOCUMENT_EDITS: Record<string, Edit> = {
  text: (files, random) =>
    appendTo(files, chosenIn(files, DOCUMENT, random), `\n补充第${fourDigits(random)}点。\n`),
  heading: (files, random) =>
    appendTo(
      files,
      chosenIn(files, DOCUMENT, random),
      `\n## 附则${fourDigits(random)}\n\n自发布之日起施行。\n`,
    ),
  title: (files, random) =>
    replaced(
      files,
      chosenIn(files, DOCUMENT, random),
      withField('title', `改名为${fourDigits(random)}的文件`),
    ),
  date: (files, random) =>
    replaced(
      files,
      chosenIn(files, NOTICE, random),
      withField('published_on', `2022-0${1 + Math.floor(random() * 9)}-15`),
    ),
  category: (files, random) =>
    replaced(
      files,
      chosenIn(files, NOTICE, random),
      withField('category', `法定主动公开内容/${chosen(['通知', '公告', '规划计划'], random)}`),
    ),
  relation: (files, random) => {
    const [path, other] = [chosenIn(files, NOTICE, random), chosenIn(files, NOTICE, random)];
    const name = noticeName(other);
    replaced(files, path, (text) => {
      const bare = text.replace(/^related: .*\n/m, '');
      return path === other ? bare : bare.replace('rendition:', `related: [${name}]\nrendition:`);
    });
  },
  link: (files, random) =>
    appendTo(
      files,
      chosenIn(files, NOTICE, random),
      `\n见[另一份](/disclosures/${noticeName(chosenIn(files, NOTICE, random))}/)。\n`,
    ),
  rename: (files, random) => {
    const path = chosenIn(files, NOTICE, random);
    const name = `notice-${fourDigits(random)}`;
    const text = files.get(path)!;
    files.delete(path);
    files.set(`content/disclosures/2022/${name}.md`, text);
    replaceEverywhere(files, noticeName(path), name);
  },
  deletion: (files, random) => {
    const path = chosenIn(files, NOTICE, random);
    files.delete(path);
    unrelate(files, noticeName(path));
    replaceEverywhere(files, `(/disclosures/${noticeName(path)}/)`, '(/disclosures/2020-plan/)');
  },
  addition: (files, random) => {
    const name = fourDigits(random);
    files.set(`content/disclosures/2022/notice-${name}.md`, noticeText(name, random));
  },
  attachment: (files, random) =>
    appendTo(files, 'content/disclosures/2022/table.csv', `${fourDigits(random)}\n`),
  'attachment of a document': (files, random) =>
    replaced(files, chosenIn(files, NOTICE, random), (text) =>
      text.includes('attachments:')
        ? text.replace(/^attachments:\n.*\n.*\n/m, '')
        : text.replace(
            'rendition:',
            'attachments:\n  - title: 附表\n    href: table.csv\nrendition:',
          ),
    ),
};
