import { buildIfChanged } from './build/build-if-changed.ts';
import { buildPortal } from './portal/build-portal.ts';
import { verifySite } from './build/verify-dist.ts';
import { runCommand } from './terminal/command.ts';

await runCommand({
  help: `
npm run build [-- --fresh] [--plain] [--compress] [--verify]
npm run build -- --sites 文件夹,文件夹 | portal.json

检查所有内容，生成整个网站，放在 dist/。
有错误时在生成页面之前停下，dist/ 保持原样。
只重新生成有变化的网页；内容、程序和上次一样时什么也不做。

选项：
  --fresh      不管有没有变化，都重新生成
  --plain      只用 Astro 自己的完整生成，不用网页缓存（增量生成出问题时用，平时不需要）
  --compress   在网页和数据旁边放上压缩好的 .br 和 .gz，由服务器直接发送（deploy/nginx.conf）
  --verify     不生成，只逐字节核对 dist/ 和 release.json：哪些文件被改过、缺少、多出；不一致时退出码是 1
  --sites      几家单位合成一个门户：写各网站的文件夹，用逗号隔开；或者写一个 portal.json（name、nameEn、
               description、url、base、sites）。一次搜索查到各家的文件；单位、定义都一样的指标放在一起，
               每个数据各注各的出处。生成在旁边的 .cache/portal/dist/

环境变量：GONGKAI_URL（网站地址）、GONGKAI_BASE（网站所在的路径，例如 /sub/）、GONGKAI_THREADS（用几个线程生成
页面；不写就按处理器和页数定）。
`,
  options: {
    fresh: { type: 'boolean' },
    plain: { type: 'boolean' },
    compress: { type: 'boolean' },
    verify: { type: 'boolean' },
    sites: { type: 'string' },
  },
  writes: true,
  run: ({ root, values }) => {
    if (values.sites !== undefined) return buildPortal(values.sites, values);
    return values.verify ? verifySite(root) : buildIfChanged(root, values);
  },
});
