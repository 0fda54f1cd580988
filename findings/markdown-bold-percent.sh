#!/usr/bin/env bash
# CommonMark 0.31 (markdown-it 14.3.3, micromark 4.0.2): bold Chinese figures and quoted words show their asterisks.
#
# Input: 达到**96.7%**以上, 创建**“品质河道”**36条, **《条例》**自7月1日起施行: how anyone writes bold in Chinese, where no
#   blank stands between words.
# Behaviour: nothing is bold; readers see the asterisks. 达到**96**以上 is bold.
# Why it surprises: the closing mark counts only where it is "right-flanking". After a sign of punctuation that asks for
#   a blank or a further sign behind it, and % and ” and 》 are punctuation. English text always has the blank.
# Who meets it: authors of Chinese, Japanese and Korean reports in Markdown, and converters that write ** around a bold
#   run of a Word file. Words with signs at their ends need the marks inside the signs, or a plug-in for such scripts.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" markdown-it@14.3.3 micromark@4.0.2 >/dev/null
cat >"$folder/try.mjs" <<'JS'
import MarkdownIt from 'markdown-it';
import { micromark } from 'micromark';
const md = new MarkdownIt();
for (const text of ['达到**96**以上', '达到**96.7%**以上', '创建**“品质河道”**36条', '**《条例》**自7月1日起施行']) {
  console.log('markdown-it:', md.renderInline(text));
  console.log('micromark:  ', micromark(text).replace(/<\/?p>/g, ''));
}
JS
seen=$(node "$folder/try.mjs")
echo "$seen"
expected='markdown-it: 达到<strong>96</strong>以上
micromark:   达到<strong>96</strong>以上
markdown-it: 达到**96.7%**以上
micromark:   达到**96.7%**以上
markdown-it: 创建**“品质河道”**36条
micromark:   创建**“品质河道”**36条
markdown-it: **《条例》**自7月1日起施行
micromark:   **《条例》**自7月1日起施行'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
