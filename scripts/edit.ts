import { resolve } from 'node:path';
import { runCommand } from './terminal/command.ts';
import { configuredBase } from './build/astro.ts';
import { freePort, portOf } from './serve/free-port.ts';
import { serveWhileEditing } from './serve/dev-server.ts';

await runCommand({
  help: `
npm run edit [-- --port 4321]

在浏览器里编辑公开信息、解读、页面、数据表和待审的表格，不用懂 Git，也不用装别的软件。
用 Chrome 或 Edge 打开下面显示的地址，点“使用本地仓库”，选择下面显示的文件夹；文件夹里有没有 .git 都可以。
保存就是改动这台电脑上的文件；检查结果列在这里，也列在网站页面的下方。
编辑器只在本机打开，不会放到公开的网站上。

选项：
  --port 端口   网页的端口（默认 4321，被占用时用下一个）
`,
  options: { port: { type: 'string' } },
  run: async ({ root, values }) => {
    const wanted = portOf(values.port);
    const port = await freePort(wanted);
    if (port !== wanted) console.log(`端口 ${wanted} 被占用了，用 ${port}。`);
    const base = (await configuredBase(root)).replace(/\/*$/, '/');
    console.log(`编辑器在这里打开：http://localhost:${port}${base}edit/`);
    console.log(`要选择的文件夹：${resolve(root)}`);
    return serveWhileEditing(root, { port: String(port), env: { GONGKAI_EDITOR: '1' } });
  },
});
