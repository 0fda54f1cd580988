import type { BlockContent } from 'mdast';
import { wordsOf } from '#scripts/import/extract/extract.ts';

/** What a portal offers below a text, each alone or several on a line: 【打印本页】【关闭窗口】. */
const OFFERS =
  /^(?:字号|字体|(?:我要)?打印(?:本页|本文|此页|页面|文章)?|关闭(?:本页|窗口|页面|此页)?|(?:一键)?分享(?:到|至|本页|文章)?|收藏(?:本页|本站)?|返回(?:顶部|首页|列表|上一页|上页)?|扫一扫.{0,16}|(?:浏览|访问|阅读)(?:次数|量)|点击[数量])$/;
/** What is chosen of it. */
const CHOICES =
  /^(?:特大|超大|大|中|小|默认|A?[+-]|A|微信|朋友圈|(?:新浪|腾讯)?微博|QQ|QQ空间|QQ好友|豆瓣|人人网|百度贴吧|更多|\d+次?)$/i;
/** The documents before and behind this one in the portal's list. */
const NEIGHBOUR = /^(?:上|下)一[篇条][:：]/;

/** How many blocks at the end of a body are the page's own doings and no part of the document; never all of them. */
export function footBlocks(blocks: BlockContent[]): number {
  let taken = 0;
  while (taken < blocks.length - 1 && isFoot(blocks.at(-1 - taken)!)) taken++;
  return taken;
}

function isFoot(block: BlockContent): boolean {
  if (block.type === 'list')
    return block.children.every((item) =>
      item.children.every((own) => isFoot(own as BlockContent)),
    );
  if (block.type !== 'paragraph') return false;
  const words = wordsOf(block).trim();
  if (NEIGHBOUR.test(words)) return true;
  const parts = words.split(/[\s|｜【】[\]（）()、，:：/·]+/).filter(Boolean);
  return (
    OFFERS.test(parts[0] ?? '') && parts.every((part) => OFFERS.test(part) || CHOICES.test(part))
  );
}
