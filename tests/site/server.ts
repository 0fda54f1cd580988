import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { staticHandler } from '#scripts/serve/static-server.ts';

export interface Server {
  /** Address of the site's home page, with a slash at the end. */
  url: string;
  close(): Promise<void>;
}

/**
 * Serves a built site under `base` (`/` or `/sub/`) on a free port of this machine, as the project's own server does:
 * under the policy that it promises, so that what the policy refuses fails the test that saw it.
 */
export async function serve(folder: string, base: string): Promise<Server> {
  const server = createServer(staticHandler(folder, base));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}
