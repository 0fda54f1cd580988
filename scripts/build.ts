import { BUILD_STEPS } from './build-steps.ts';
import { buildSite } from './build-site.ts';
import { runCommand } from './command.ts';

await runCommand({
  help: `
npm run build [-- --compress]

检查所有内容，生成整个网站，放在 dist/。
有错误时在生成页面之前停下，dist/ 保持原样。
选项：
  --compress   在网页和数据旁边放上压缩好的 .br 和 .gz，由服务器直接发送（deploy/nginx.conf）

环境变量：GONGKAI_URL（网站地址）、GONGKAI_BASE（网站所在的路径，例如 /sub/）。
`,
  options: { compress: { type: 'boolean' } },
  writes: true,
  run: ({ root, values }) => buildSite(root, BUILD_STEPS, { compress: values.compress === true }),
});
