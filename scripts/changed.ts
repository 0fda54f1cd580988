import { Failure, runCommand } from './terminal/command.ts';
import { readOwn } from './disk/files.ts';
import { distOf } from '#scripts/disk/project.ts';
import {
  changesBetween,
  MANIFEST,
  parseManifest,
  readManifest,
  type Changes,
  type Manifest,
} from './build/release/manifest.ts';
import { replacedManifest } from './build/release/release.ts';
import { uploadRounds } from './build/release/upload-order.ts';

await runCommand({
  help: `
npm run changed [-- --since https://…/release.json] [--upload | --delete]

列出 dist/ 和上一次生成的网站相比，哪些文件新增、变动、删除，以便只上传有变化的。
每次生成都把所有文件的摘要（SHA-256）写进 dist/release.json，随网站一起发布。

选项：
  --since 网址或文件   和这份 release.json 相比，例如已经发布的网站上的那一份
  --upload             只列出要上传的，一行一个：先是网页用到的，再是网页，最后是 release.json
  --delete             只列出要删除的，一行一个

例如：npm run --silent changed -- --since https://…/release.json --upload > up.txt
      rclone copy dist 存储:网站 --files-from-raw up.txt
`,
  options: {
    since: { type: 'string' },
    upload: { type: 'boolean' },
    delete: { type: 'boolean' },
  },
  run: async ({ root, values }) => {
    const now = readManifest(distOf(root));
    if (!now) throw new Failure('还没有生成网站：先运行 npm run build。');
    const before = values.since ? await manifestAt(values.since) : replacedManifest(root);
    const changes = changesBetween(before, now);
    const lines = values.upload
      ? uploadOrder(changes)
      : values.delete
        ? changes.removed
        : summary(changes);
    if (lines.length > 0) console.log(lines.join('\n'));
    return 0;
  },
});

async function manifestAt(place: string): Promise<Manifest> {
  const text = /^https?:/.test(place)
    ? await fetch(place).then(
        (answer) => (answer.ok ? answer.text() : undefined),
        () => undefined,
      )
    : readOwn(place);
  const manifest = parseManifest(text);
  if (!manifest) throw new Failure(`${place} 不是网站的 ${MANIFEST}，或者读不到。`);
  return manifest;
}

/** The manifest is the last, when all is there. */
function uploadOrder({ added, changed }: Changes): string[] {
  const files = uploadRounds([...added, ...changed]).flat();
  return files.length > 0 ? [...files, MANIFEST] : [];
}

function summary({ added, changed, removed }: Changes): string[] {
  return [
    ...added.map((path) => `+ ${path}`),
    ...changed.map((path) => `~ ${path}`),
    ...removed.map((path) => `- ${path}`),
    `新增 ${added.length} 个、变动 ${changed.length} 个、删除 ${removed.length} 个文件。`,
  ];
}
