import type { CommonIndicator } from '#domain/views/comparable-indicators.ts';

/** One bureau's part of a portal. */
export interface PortalMember {
  /** Of the site within the portal: the id of its own area. */
  id: string;
  bureau: { name: string; shortName: string; url: string };
  counts: { disclosures: number; indicators: number; observations: number };
}

/** The page that says whose documents a portal holds, what is compared, and what is not, and why. */
export function portalPage(members: PortalMember[], common: CommonIndicator[]): string {
  const nameOf = (at: number) => members[at]!.bureau.name;
  const together = common.filter(({ together: own }) => own.length > 0);
  const apart = common.filter(({ apart: own }) => own.length > 0);
  const line = (id: string, name: string) => `[${words(name)}](/indicators/${id}/)`;
  return [
    '---',
    'title: 关于本站',
    'summary: 本站汇集几家单位已经公开的文件和数据，写明哪些指标放在一起比，哪些不比，为什么。',
    '---',
    '',
    '## 汇集了哪些单位',
    '',
    ...members.map(
      ({ bureau, counts }) =>
        `- [${words(bureau.name)}](${bureau.url})：公开信息 ${counts.disclosures} 份，指标 ${counts.indicators} 个，数据 ${counts.observations} 个。`,
    ),
    '',
    '每份文件、每个数据都注明是哪家单位的，出处是它自己的文件。解读文章、名录、按小时的长表和数据版本只在各家单位自己的网站上。',
    '',
    '## 放在一起比的指标',
    '',
    '编号、单位、定义、方向、分类和平均时间都一字不差的，才放在同一页。各家怎样从文件里读出来，写在那一页的“口径”里；年份不同的不相比。',
    '',
    ...(together.length > 0
      ? together.map(
          ({ id, name, together: own }) => `- ${line(id, name)}：${own.map(nameOf).join('、')}`,
        )
      : ['没有。']),
    '',
    '## 没有放在一起的指标',
    '',
    ...(apart.length > 0
      ? apart.flatMap(({ id, name, first, apart: parts }) =>
          parts.map(({ bureau, differs }) => {
            const [one, two] = [nameOf(first), nameOf(bureau)];
            const reasons = differs.map(
              ({ what, first: own, other }) =>
                `${what}不同，${one}写“${words(own)}”，${two}写“${words(other)}”`,
            );
            const other = `${id}-${members[bureau]!.id}`;
            return `- ${line(id, `${name}（${one}）`)}，${line(other, `${name}（${two}）`)}：${reasons.join('；')}`;
          }),
        )
      : ['没有：编号相同的指标都一致。']),
    '',
  ].join('\n');
}

/** Words of a table in Markdown. */
const words = (text: string) => text.replace(/[\\`*_[\]<>|]/g, (sign) => `\\${sign}`);
