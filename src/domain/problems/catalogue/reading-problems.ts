import { entry, listed, quoted } from './entry.ts';

/** Problems of readings, which say what the rows and columns of an irregular sheet are. */
export const readingProblems = {
  'reading-wrong': entry<{ field: string; because: string }>({
    severity: 'error',
    what: ({ field, because }) => `读法里的 ${quoted(field)} 写得不对：${because}。`,
    why: '读法决定表里的每一格是什么；写错了，数就会放错地方。',
    fix: () => '改正这一行；或者删掉这个文件，再导入一次那张表，程序会重新提出一份。',
    example: { field: 'blocks → 0 → header', because: '要写行号，例如 2 或 2-3' },
  }),
  'reading-proposed': entry<{ reading: string; rows: number }>({
    severity: 'warning',
    what: ({ reading, rows }) =>
      `这张表的版式不是一行一个数据，程序提出了一种读法：${reading}，读出 ${rows} 行，还没有收。`,
    why: '哪一行、哪一列是什么，要由人看过才算数。',
    fix: ({ reading }) =>
      `看看上面列出的前几行对不对。对，就再导入一次，加上 --yes（或者在问的时候回答 是）；不对，就改 ${reading}，再导入一次。`,
    example: { reading: 'seeds/readings/air.yml', rows: 24 },
  }),
  'reading-layout': entry<{ reading: string; changes: string[] }>({
    severity: 'error',
    what: ({ reading, changes }) =>
      `这张表的版式和读法 ${reading} 不一样，一行也没有收：\n${changes.map((change) => `    ${change}`).join('\n')}`,
    why: '按旧的读法去读改了的表，数会放到别的指标、别的年份下面。',
    fix: ({ reading }) =>
      `照着改 ${reading}；或者在命令后面加上 --new-reading，让程序重新提出一份。`,
    example: {
      reading: 'seeds/readings/air.yml',
      changes: ['“臭氧”从 D 列移到了 E 列', 'D 列新增了“一氧化碳”'],
    },
  }),
  'reading-no-document': entry<{ reading: string }>({
    severity: 'error',
    what: ({ reading }) => `读法 ${reading} 没有写这张表的数据出自哪份公开信息，没有收。`,
    why: '每个数据都要有出处：一份公开的文件，和其中写着这个数的句子或者表格的一行。',
    fix: ({ reading }) =>
      `在 ${reading} 的 all 下面写上 document（文件编号）和 section（章节，例如 s1），或者在命令后面加上 --document 文件编号；这张表还没有公开，就在命令后面加上 --publish，把它发布成一份公开信息。`,
    example: { reading: 'seeds/readings/air.yml' },
  }),
  'reading-no-quote': entry<{ shown: string; label: string; document: string }>({
    severity: 'error',
    what: ({ shown: text, label, document }) =>
      `在 ${document} 里没有找到写着 ${quoted(label)} 和 ${quoted(text)} 的一句或者一行，没有收。`,
    why: '每个数据都要能在它的出处里找到。',
    fix: () => '核对 document 和 section 写得对不对；文件里没有这个数，就不能收。',
    example: { shown: '21.2', label: 'PM2.5', document: '2024-report' },
  }),
  'reading-name-unknown': entry<{ name: string; reading: string; kind: string }>({
    severity: 'error',
    what: ({ name, kind }) => `不知道 ${quoted(name)} 是哪个${kind}，这一行没有收。`,
    why: '没有对上的叫法，数就不知道放在哪里。',
    fix: ({ name, reading, kind }) =>
      `在 ${reading} 的 names 下面写一行：${/[:#{}[\],&*?|<>=!%@`'"]|^[-\d]/.test(name) ? JSON.stringify(name) : name}: ${kind === '指标' ? '指标编号' : '区域名称'}；不要这一行，就把它写进 skip。`,
    example: { name: '苯', reading: 'seeds/readings/air.yml', kind: '指标' },
  }),
  'reading-skipped': entry<{ names: string[] }>({
    severity: 'warning',
    what: ({ names }) => `按读法的 skip 没有收这些行：${listed(names)}。`,
    why: '合计、平均这样的行，常常是别的行算出来的；也可能是要收的。',
    fix: () => '要收，就把它从读法的 skip 里删掉，再导入一次；不收，就不用管。',
    example: { names: ['合计'] },
  }),
};
