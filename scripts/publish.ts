import { Failure, runCommand } from './terminal/command.ts';
import { distOf } from './disk/project.ts';
import { step } from './terminal/progress.ts';
import { readManifest } from './build/release/manifest.ts';
import { findRemote } from './publish/find-remote.ts';
import { compare, preparePublication, publish } from './publish/publish-site.ts';

await runCommand({
  takesWords: true,
  help: `
npm run publish -- s3://存储桶/路径 [--dry-run] [--verify] [--all]
npm run publish -- 文件夹

把 dist/ 里的网站传到对象存储（S3 协议）或者一个文件夹，只传和上次发布不同的文件。
先传网页要用的，再传网页，然后是首页、订阅和搜索的入口，最后删除不再有的：任何时候，每个网页要用的文件都在。
传完逐个核对。中途断了，再运行一次就接着传；那里的 release.json 记着发布过的是哪一次。
同一个地方，一次只由一个人发布。

选项：
  --dry-run  只列出要传（+）、要换（~）、要删（-）的文件，什么也不写
  --verify   不传，只核对那里的每个文件和 dist/ 是不是一样
  --all      不管上次传过什么，全部重新传
  --force    那里有别的文件也放进去

环境变量（和 AWS 的工具一样）：AWS_ACCESS_KEY_ID、AWS_SECRET_ACCESS_KEY、AWS_SESSION_TOKEN、AWS_REGION、
AWS_ENDPOINT_URL（存储的地址，不是亚马逊的就要写）；AWS_S3_ADDRESSING_STYLE=virtual 把存储桶写在域名里（阿里云 OSS、
腾讯云 COS 要这样写）。
`,
  options: {
    'dry-run': { type: 'boolean' },
    verify: { type: 'boolean' },
    all: { type: 'boolean' },
    force: { type: 'boolean' },
  },
  writes: true,
  run: async ({ root, values, positionals }) => {
    const [place, ...others] = positionals;
    if (place === undefined || others.length > 0)
      throw new Failure('发布到哪里？写一个地方：s3://存储桶/路径，或者一个文件夹。');
    const dist = distOf(root);
    const remote = findRemote(place, dist, process.env);
    if (values.verify) {
      const now = readManifest(dist);
      if (!now) throw new Failure('还没有生成网站：先运行 npm run build。');
      await step('核对', (progress) => compare(remote, now, Object.keys(now), progress));
      console.log(`${remote.name} 和 dist/ 一致，共 ${Object.keys(now).length} 个文件。`);
      return 0;
    }
    const publication = await preparePublication(dist, remote, {
      force: values.force === true,
      all: values.all === true,
    });
    const { before, plan } = publication;
    const uploads = plan.uploads.flat();
    const removals = plan.removals.flat();
    const isNew = (path: string) => !Object.hasOwn(before, path);
    if (values['dry-run']) {
      for (const path of uploads) console.log(`${isNew(path) ? '+' : '~'} ${path}`);
      for (const path of removals) console.log(`- ${path}`);
    } else await publish(publication);
    const added = uploads.filter(isNew).length;
    console.log(
      `${remote.name}：新增 ${added} 个、更新 ${uploads.length - added} 个、删除 ${removals.length} 个文件。` +
        (values['dry-run'] ? '这次只是看看，什么也没有写。' : '发布好了。'),
    );
    return 0;
  },
});
