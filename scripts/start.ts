import { buildIfChanged } from './build/build-if-changed.ts';
import { Failure, runCommand } from './terminal/command.ts';
import { exclusively } from './disk/lock.ts';
import { PORT, readStamp } from '#scripts/disk/project.ts';
import { buildPortal } from './portal/build-portal.ts';
import { readPortalIndex } from './portal/portal-index.ts';
import { serveSite } from './serve/serve.ts';

await runCommand({
  help: `
npm start [-- --port 4321]
npm start -- --sites 文件夹,文件夹 | portal.json

生成网站并在本机打开：http://localhost:4321
内容、程序和上次一样时不重新生成。端口被占用时用下一个空闲的端口。

选项：
  --port 端口   从这个端口开始找（默认 4321）
  --fresh       不管有没有变化，都重新生成
  --sites       几家单位合成一个门户，见 npm run build -- --help
`,
  options: { port: { type: 'string' }, fresh: { type: 'boolean' }, sites: { type: 'string' } },
  run: async ({ root, values }) => {
    const port = Number(values.port ?? PORT);
    if (!Number.isInteger(port) || port < 1 || port > 65_535) {
      throw new Failure(
        `--port ${values.port} 不是端口号：写 1 到 65535 之间的整数，例如 --port 8080。`,
      );
    }
    if (values.sites !== undefined) {
      const status = await buildPortal(values.sites);
      const portal = readPortalIndex(values.sites);
      if (status === 0) await serveSite(portal.root, portal.base, port);
      return status;
    }
    const status = await exclusively(root, () => buildIfChanged(root, { fresh: values.fresh }));
    if (status !== 0) return status;
    await serveSite(root, readStamp(root)?.base ?? '/', port);
    return 0;
  },
});
