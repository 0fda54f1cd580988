import { checkProject } from '#scripts/pipeline/pipeline.ts';

/** Checks the project given and prints what it cost: a process of its own, so that its memory is its own. */
const began = performance.now();
const { problems } = checkProject(process.argv[2]!);
const seconds = Math.round((performance.now() - began) / 100) / 10;
// Time of the processor: what the check costs however many others are at work.
const { user, system } = process.cpuUsage();
const cpu = Math.round((user + system) / 1e5) / 10;
const peak = Math.round(process.resourceUsage().maxRSS / 1024);
console.log(JSON.stringify({ seconds, cpu, peak, found: problems.length }));
