import { join } from 'node:path';
import { contentSchemas } from '#domain/site/content-json-schema.ts';
import { tableSchemaJsonSchema } from '#domain/registers/table-schema-json-schema.ts';
import { readingJsonSchema } from '#domain/readings/reading-json-schema.ts';
import { runCommand } from './terminal/command.ts';
import { writeIfChanged } from './disk/files.ts';

await runCommand({
  ofProject: true,
  help: `
npm run schemas

写出 schemas/*.schema.json：信息栏各项的名称、写法和必填与否，供各种编辑器提示和检查。
它们由程序检查时用的同一份定义生成；改了定义就再运行一次，连同改动一起提交。
`,
  writes: true,
  run: ({ root }) => {
    for (const [name, schema] of Object.entries({
      ...contentSchemas(),
      reading: readingJsonSchema(),
      'table-schema': tableSchemaJsonSchema(),
    })) {
      const file = `schemas/${name}.schema.json`;
      const written = writeIfChanged(join(root, file), `${JSON.stringify(schema, null, 2)}\n`);
      console.log(`${written ? '写好了' : '没有变化'}：${file}`);
    }
    return 0;
  },
});
