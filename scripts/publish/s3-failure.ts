import { Failure } from '#scripts/terminal/command.ts';

/** What a store answers, by the code of its answer, and what a person can do. */
const WORDS: Record<string, string> = {
  NoSuchBucket: '没有这个存储桶。核对 s3:// 后面的名称和 AWS_ENDPOINT_URL。',
  InvalidAccessKeyId: '访问密钥不认得。核对 AWS_ACCESS_KEY_ID。',
  SignatureDoesNotMatch:
    '签名不对。核对 AWS_SECRET_ACCESS_KEY 和 AWS_REGION（有的存储要写它自己的地域）。',
  AccessDenied: '没有权限。这把密钥要能读、写、删除、列出这个存储桶里的文件。',
  RequestTimeTooSkewed: '这台电脑的时钟和存储的相差太多。先校准时钟。',
  ExpiredToken: '临时密钥过期了。换新的 AWS_SESSION_TOKEN 和密钥。',
  AuthorizationHeaderMalformed: '地域不对。把 AWS_REGION 写成存储桶所在的地域。',
  PermanentRedirect: '存储桶在别的地域。把 AWS_REGION 和 AWS_ENDPOINT_URL 写成它所在的地域。',
  SecondLevelDomainForbidden: '这个存储要把存储桶写在域名里：设 AWS_S3_ADDRESSING_STYLE=virtual。',
  QuotaExceeded: '存储空间用完了。',
};

const AFTERWARDS = '网站没有坏：网页要用的文件都在。再运行一次，从停下的地方接着传。';

/** The failure of a request that the store refused. */
export async function s3Failure(
  name: string,
  url: URL,
  answer: Response,
  text?: string,
): Promise<Failure> {
  const said = text ?? (await answer.text().catch(() => ''));
  // The answer to a question for headers alone has no text.
  const code =
    /<Code>(\w+)<\/Code>/.exec(said)?.[1] ?? (answer.status === 403 ? 'AccessDenied' : '');
  const words =
    WORDS[code] ?? `存储没有答应（${answer.status} ${code}）。稍后再试，或者问存储的服务商。`;
  return new Failure(
    `${name}（${url.host}${decodeURIComponent(url.pathname)}）：${words}\n${AFTERWARDS}`,
  );
}

/** The failure of a request that nobody answered. */
export function unreachable(endpoint: URL, error: Error): Failure {
  const { code = '' } = (error.cause ?? {}) as { code?: string };
  const why =
    code === 'ENOTFOUND'
      ? '没有这个地址。核对 AWS_ENDPOINT_URL。'
      : '连不上。检查网络和 AWS_ENDPOINT_URL。';
  return new Failure(`${endpoint.origin}：${why}${code && `（${code}）`}\n${AFTERWARDS}`);
}
