import { runCheckBench } from './bench/check.ts';
import { runReadingBench } from './bench/reading.ts';
import { runSearchBench } from './bench/search.ts';
import { Failure, runCommand } from './command.ts';

/** Each benchmark prints a table. */
const BENCHES = { search: runSearchBench, check: runCheckBench, reading: runReadingBench };

await runCommand({
  ofProject: true,
  help: `
npm run bench -- search [--documents 10000] [--queries 200] [--seed 1]
npm run bench -- check [--documents 10000] [--seed 1]
npm run bench -- reading

search  造出许多公开信息，建立搜索索引，在真的浏览器里搜索，报告查全率、查准率、下载量、时间和内存。
        先运行一次 npm run build。浏览器用 CHROME_PATH 指定，不写就找本机的或依赖包里的。
check   造出许多公开信息，像 npm run check 那样检查一遍，报告时间和内存。
reading 从人工标注过的文件里读出数据和计划事项，报告查准率和查全率，列出读错和漏读的。
`,
  options: {
    documents: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
  },
  run: ({ root, values, positionals: [name = ''] }) => {
    const bench = BENCHES[name as keyof typeof BENCHES];
    if (!bench) throw new Failure(`写出要运行哪一项：${Object.keys(BENCHES).join('、')}。`);
    const count = (option: 'documents' | 'queries' | 'seed') => {
      const number = Number(values[option]);
      if (!Number.isInteger(number) || number < 1) throw new Failure(`--${option} 要写成正整数。`);
      return number;
    };
    return bench(root, {
      documents: count('documents'),
      queries: count('queries'),
      seed: count('seed'),
    });
  },
});
