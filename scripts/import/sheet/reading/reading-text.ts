import { Document, isMap, isPair, visit } from 'yaml';
import { COLUMN_ROLES, type Reading } from '#domain/readings/reading-schema.ts';

const HEAD = ` 读法：程序怎样把一张不是“一行一个数据”的表读成数据。核对、修改以后，再导入一次那张表。
 confirmed：核对过了就写 true，以后版式相同的表直接收；版式变了，程序会说哪里变了，一行也不收。
 header：表头在第几行；rows：数据从第几行起；skip：第一格是这些字的行不收。
 columns：各列是什么（is）：${Object.entries(COLUMN_ROLES)
   .map(([role, meaning]) => `${role} ${meaning}`)
   .join('，')}，分类=名称。
   数值的列可以写明 indicator、area、period、unit；period: heading 是从表头上读时间。
 all：整张表相同的；=A1 是从 A1 这一格读，=sheet 是从工作表的名称读。
 names：表里的叫法: 指标编号或区域名称。`;

/** A reading as its file has it: with an explanation on top, each column on one line. */
export function readingText(reading: Reading): string {
  const document = new Document(reading, { schema: 'failsafe' });
  document.commentBefore = HEAD;
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || String(pair.key) !== 'columns' || !isMap(pair.value)) return;
      for (const { value } of pair.value.items) if (isMap(value)) value.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

/** The text of a reading that a person has confirmed; everything else of it stays as it was written. */
export const confirmedText = (text: string): string =>
  text.replace(/^confirmed:.*$/m, 'confirmed: true');
