import { runCommand } from './terminal/command.ts';
import { serveWhileEditing } from './serve/dev-server.ts';

await runCommand({
  help: `
npm run edit [-- --port 4321]

在浏览器里编辑公开信息、解读、页面和数据表，不用懂 Git，也不用装别的软件。
用 Chrome 或 Edge 打开下面显示的地址，后面加上 edit/，点“使用本地仓库”，选择本项目的文件夹。
保存就是改动这台电脑上的文件；检查结果列在这里，也列在网站页面的下方。
编辑器只在本机打开，不会放到公开的网站上。

选项：
  --port 端口   网页的端口（默认 4321，被占用时用下一个）
`,
  options: { port: { type: 'string' } },
  run: ({ root, values }) => {
    console.log('编辑器在下面的地址后面加上 edit/，例如 http://localhost:4321/edit/');
    return serveWhileEditing(root, { port: values.port, env: { GONGKAI_EDITOR: '1' } });
  },
});
