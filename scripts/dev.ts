import { runCommand } from './terminal/command.ts';
import { serveWhileEditing } from './serve/dev-server.ts';

await runCommand({
  help: `
npm run dev [-- --port 4321]

边改边看：改了表格或文件，网页马上更新，问题列在这里，也列在网页下方，改好就消失。
有错误时网页保持上一次没有错误时的样子。

选项：
  --port 端口   网页的端口（默认 4321，被占用时用下一个）
`,
  options: { port: { type: 'string' } },
  run: ({ root, values }) => serveWhileEditing(root, { port: values.port }),
});
