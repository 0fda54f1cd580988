/** What the disk answers, by the code of the system, and what a person can do. */
const WORDS: Record<string, string> = {
  ENOSPC: '磁盘满了。腾出空间，再运行一次。',
  EDQUOT: '分给您的磁盘空间用完了。腾出空间，再运行一次。',
  EACCES: '没有权限。检查这个文件和所在文件夹的权限，再运行一次。',
  EPERM: '没有权限。检查这个文件和所在文件夹的权限，再运行一次。',
  EROFS: '这个磁盘只能读，不能写。把网站的文件夹复制到能写的磁盘上，再运行一次。',
  EBUSY: '文件正被别的程序占用。关掉正打开它的程序（Excel、WPS、同步盘），再运行一次。',
  ETXTBSY: '文件正被别的程序占用。关掉正打开它的程序，再运行一次。',
  EMFILE: '同时打开的文件太多。关掉一些程序，再运行一次。',
  EIO: '磁盘读写出错。先备份，再检查磁盘。',
  EISDIR: '这里应当是文件，却是一个文件夹。移走或者改名，再运行一次。',
  ENOTDIR: '这里应当是文件夹，却是一个文件。移走或者改名，再运行一次。',
};

/**
 * What is said to a person when the disk refuses: which file, why, what to do. What a command writes, it writes whole or
 * not at all.
 *
 * @returns `undefined` for an error that is not the disk's
 */
export function diskFault(error: unknown): string | undefined {
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const words = WORDS[code];
  if (words === undefined || (error as NodeJS.ErrnoException).syscall === undefined)
    return undefined;
  const place = (dest ?? path)?.replace(/\.\d+\.tmp$/, '');
  return `${place ? `${place}：` : ''}${words}没有只写了一半的文件。`;
}
