import { resolve } from 'node:path';
import { Failure } from '#scripts/terminal/command.ts';
import { folderRemote } from './folder-remote.ts';
import type { Remote } from './remote.ts';
import { s3Remote } from './s3-remote.ts';

/**
 * The place that a person names: `s3://bucket/prefix`, entered by the variables that AWS's own tools read, or a folder.
 *
 * @param dist the built site, which is no place to publish it to
 */
export function findRemote(name: string, dist: string, env: NodeJS.ProcessEnv): Remote {
  if (/^s3:/i.test(name)) return s3Of(name, env);
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(name))
    throw new Failure(`不认得 ${name}。能写的是 s3://存储桶/路径，或者一个文件夹。`);
  const folder = resolve(name);
  const inside = (one: string, other: string) =>
    `${one}/`.replaceAll('\\', '/').startsWith(`${other}/`.replaceAll('\\', '/'));
  if (inside(folder, resolve(dist)) || inside(resolve(dist), folder))
    throw new Failure(`${name} 是 dist/ 自己，或者套着它。换一个文件夹。`);
  return folderRemote(folder);
}

function s3Of(name: string, env: NodeJS.ProcessEnv): Remote {
  const [, bucket, path = ''] = /^s3:\/\/([^/]+)(?:\/(.*))?$/i.exec(name) ?? [];
  if (!bucket) throw new Failure(`${name} 里没有存储桶：写成 s3://存储桶/路径。`);
  const missing = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY'].filter((key) => !env[key]);
  if (missing.length > 0)
    throw new Failure(
      `没有存储的密钥：先设环境变量 ${missing.join('、')}。不要写进文件，不要提交到仓库。`,
    );
  const region = env.AWS_REGION || env.AWS_DEFAULT_REGION || 'us-east-1';
  const address =
    env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
  const endpoint = URL.parse(address);
  if (!endpoint || !/^https?:$/.test(endpoint.protocol))
    throw new Failure(`AWS_ENDPOINT_URL 不是网址：${address}。写成 https://存储的地址。`);
  return s3Remote(
    {
      endpoint,
      bucket,
      prefix: path.replace(/^\/+|\/+$/g, '').replace(/.$/, '$&/'),
      region,
      virtualHost: env.AWS_S3_ADDRESSING_STYLE === 'virtual',
      keys: {
        accessKeyId: env.AWS_ACCESS_KEY_ID!,
        secretAccessKey: env.AWS_SECRET_ACCESS_KEY!,
        ...(env.AWS_SESSION_TOKEN && { sessionToken: env.AWS_SESSION_TOKEN }),
      },
    },
    name,
  );
}
