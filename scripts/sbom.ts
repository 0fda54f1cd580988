import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { Failure, runCommand } from './terminal/command.ts';
import { readOwn, writeIfChanged } from './disk/files.ts';
import { PROJECT } from '#scripts/disk/project.ts';

const FILE = 'sbom.cdx.json';

/** What is used of a CycloneDX document. */
interface Sbom {
  serialNumber?: string;
  metadata: { timestamp?: string; component: { name: string } };
}

await runCommand({
  help: `
npm run sbom

写出软件物料清单 ${FILE}（CycloneDX 1.5）：本项目用到的每个软件包、版本、许可证和摘要，供安全检查用。
同样的依赖写出同样的文件。
`,
  ofProject: true,
  run: () => {
    const npm = process.env.npm_execpath;
    const [program, first] = npm?.endsWith('.js') ? [process.execPath, [npm]] : ['npm', []];
    const args = [...first, 'sbom', '--sbom-format=cyclonedx', '--sbom-type=application'];
    const { status, stdout, stderr } = spawnSync(program, args, {
      cwd: PROJECT,
      encoding: 'utf8',
      maxBuffer: 64e6,
      shell: process.platform === 'win32',
    });
    if (status !== 0) throw new Failure(`npm 没有列出软件包：\n${stderr}`);
    const sbom = JSON.parse(stdout) as Sbom;
    // What differs from run to run, and from folder to folder, does not describe the packages.
    delete sbom.serialNumber;
    delete sbom.metadata.timestamp;
    const { name } = JSON.parse(readOwn(join(PROJECT, 'package.json')) ?? '') as { name: string };
    sbom.metadata.component.name = name;
    writeIfChanged(join(PROJECT, FILE), `${JSON.stringify(sbom, null, 1)}\n`);
    console.log(`写好了：${FILE}`);
    return 0;
  },
});
