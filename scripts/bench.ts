import { runBuildBench } from '#scripts/bench/bench-build.ts';
import { runCheckBench } from '#scripts/bench/bench-check.ts';
import { runKillBench } from './bench/kill.ts';
import { runLighthouseBench } from './bench/lighthouse.ts';
import { runObservationsBench } from '#scripts/bench/bench-observations.ts';
import { runRegisterBench } from '#scripts/bench/register/bench-register.ts';
import { runReadingBench } from './bench/reading.ts';
import { runSearchBench } from '#scripts/bench/bench-search.ts';
import { runWalkBench } from './bench/walk/bench-walk.ts';
import { runWorldBench } from './bench/world.ts';
import { Failure, runCommand } from './terminal/command.ts';

/** Each benchmark prints a table. */
const BENCHES = {
  build: runBuildBench,
  search: runSearchBench,
  check: runCheckBench,
  reading: runReadingBench,
  observations: runObservationsBench,
  register: runRegisterBench,
  kill: runKillBench,
  lighthouse: runLighthouseBench,
  walk: runWalkBench,
  world: runWorldBench,
};

await runCommand({
  takesWords: true,
  ofProject: true,
  help: `
npm run bench -- build [--documents 10000] [--edit] [--runs 3] [--seed 1]
npm run bench -- observations [--rows 1000000] [--runs 3] [--seed 1]
npm run bench -- register [--rows 100000] [--seed 1]
npm run bench -- search [--documents 10000] [--queries 200] [--seed 1]
npm run bench -- check [--documents 10000] [--seed 1]
npm run bench -- kill [--documents 1000] [--runs 10] [--seed 1]
npm run bench -- walk [--edits 200] [--together 1] [--seed 1]
npm run bench -- reading
npm run bench -- lighthouse
npm run bench -- world --folder 文件夹

build   造出许多公开信息，和 Eleventy 轮流生成网站，报告时间、CPU、内存、页数，取中位数和比值。
        加上 --edit，再量改动一份文件之后、什么也没改时的生成。
observations  造出一百个站点的小时值，检查并求月平均，和 papaparse 只读同一个文件轮流，报告时间和内存。
register  造出一份很长的名录，生成网站，和没有它的网站比时间、内存；再在真的浏览器里筛选，报告下载量和时间。
search  造出许多公开信息，建立搜索索引，在真的浏览器里搜索，报告查全率、查准率、下载量、时间和内存。
        先运行一次 npm run build。浏览器用 CHROME_PATH 指定，不写就找本机的或依赖包里的。
check   造出许多公开信息，像 npm run check 那样检查一遍，报告时间和内存。
kill    造出许多公开信息，一次次在随机的时刻强行结束生成，检查留下的网站是否完整、原始文件是否没有变。
walk    造出一个小网站，一次次随机改动文字、名称、表格、配置、模板、附件，每次在上一次的基础上生成，
        和从头生成的逐字节比较，列出不一样的文件；--together 是每次生成之前改几处。
reading 从人工标注过的文件里读出数据和计划事项，报告查准率和查全率，列出读错和漏读的。
lighthouse  用 Lighthouse 按手机的条件量每一种页面：性能、无障碍、最佳做法、搜索引擎。先运行一次 npm run build；
        第一次会把 Lighthouse 装进 .cache/lighthouse/。
world   把一个 Open SDG 数据文件夹变成网站：导入、检查、全部生成、改一张表以后再生成，各用多少时间、CPU 和内存；
        再称最长的两张表的网页。
`,
  options: {
    documents: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '200' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '3' },
    rows: { type: 'string' },
    edits: { type: 'string', default: '200' },
    together: { type: 'string', default: '1' },
    edit: { type: 'boolean', default: false },
    folder: { type: 'string', default: '' },
  },
  run: ({ root, values, positionals: [name = ''] }) => {
    const bench = BENCHES[name as keyof typeof BENCHES];
    if (!bench) throw new Failure(`写出要运行哪一项：${Object.keys(BENCHES).join('、')}。`);
    const count = (
      option: 'documents' | 'queries' | 'seed' | 'runs' | 'rows' | 'edits' | 'together',
    ) => {
      const number = Number(values[option]);
      if (!Number.isInteger(number) || number < 1) throw new Failure(`--${option} 要写成正整数。`);
      return number;
    };
    return bench(root, {
      documents: count('documents'),
      queries: count('queries'),
      seed: count('seed'),
      runs: count('runs'),
      rows: values.rows === undefined ? undefined : count('rows'),
      edits: count('edits'),
      together: count('together'),
      edit: values.edit,
      folder: values.folder,
    });
  },
});
