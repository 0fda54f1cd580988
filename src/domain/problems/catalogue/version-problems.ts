import { entry, quoted } from './entry.ts';

/** Problems of the recorded versions of the data. */
export const versionProblems = {
  'version-missing': entry<{ path: string }>({
    severity: 'error',
    what: ({ path }) => `登记过的数据版本 ${quoted(path)} 不见了。`,
    why: '别人的文章会引用这个版本的地址；文件没有了，引用就断了。',
    fix: () =>
      '从 git 历史里取回这个文件（git log -- content/versions），不要删除 content/versions/ 里的任何文件。',
    example: { path: 'content/versions/pm25/0e438d4f91a5.csv' },
  }),
  'version-damaged': entry<{ path: string; found: string }>({
    severity: 'error',
    what: ({ path, found }) => `登记过的数据版本 ${quoted(path)} 的内容变了（现在是 ${found}）。`,
    why: '版本号由内容算出，登记之后不再改动；改了就不是别人引用的那一份。',
    fix: () =>
      '从 git 历史里取回原来的文件。新的数据写在 seeds/ 里，再运行 npm run snapshot 登记新版本。',
    example: { path: 'content/versions/pm25/0e438d4f91a5.csv', found: '5b1d2c7a90ee' },
  }),
  'version-unrecorded': entry<{ indicators: string[] }>({
    severity: 'warning',
    what: ({ indicators }) =>
      `${indicators.length} 个指标、名录的数据有变动，还没有登记版本：${indicators.slice(0, 5).join('、')}${indicators.length > 5 ? '……' : ''}。`,
    why: '登记以后，每个版本都有不变的网址可以引用，变更记录里也看得到改了什么。',
    fix: () => '数据核对无误、准备发布时，运行 npm run snapshot。',
    example: { indicators: ['pm25'] },
  }),
};
