import { join } from 'node:path';
import { runCommand } from './terminal/command.ts';
import { writeIfChanged } from './disk/files.ts';
import { caddyfile } from './hosting/caddy.ts';
import { nginxConfig } from './hosting/nginx.ts';
import { PROJECT } from '#scripts/disk/project.ts';

await runCommand({
  help: `
npm run hosting

写出 deploy/nginx.conf 和 deploy/Caddyfile：网站放到服务器上时的配置，包括安全响应头和缓存时间。
它们由 src/domain/site/response-headers.ts 里的同一份定义生成；改了定义就再运行一次，连同改动一起提交。
`,
  ofProject: true,
  run: () => {
    for (const [name, text] of [
      ['nginx.conf', nginxConfig()],
      ['Caddyfile', caddyfile()],
    ] as const) {
      const written = writeIfChanged(join(PROJECT, 'deploy', name), text);
      console.log(`${written ? '写好了' : '没有变化'}：deploy/${name}`);
    }
    return 0;
  },
});
