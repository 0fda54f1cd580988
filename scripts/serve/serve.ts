import { Failure } from '#scripts/terminal/command.ts';
import { exists } from '#scripts/disk/files.ts';
import { distOf, PORT } from '#scripts/disk/project.ts';
import { listen, staticHandler } from './static-server.ts';
import { join } from 'node:path';

/** Serves `dist/` until the program is ended. */
export async function serveSite(root: string, base: string, port = PORT): Promise<void> {
  const folder = distOf(root);
  if (!exists(join(folder, 'index.html'))) {
    throw new Failure('还没有生成网站：先运行 npm run build。');
  }
  const server = await listen(staticHandler(folder, base), port);
  if (server.taken.length > 0) {
    console.log(`端口 ${server.taken.join('、')} 被其他程序占用，改用 ${server.port}。`);
  }
  console.log(`\n  网站：http://localhost:${server.port}${base}\n\n按 Ctrl+C 结束。`);
}
