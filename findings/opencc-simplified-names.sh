#!/usr/bin/env bash
# opencc-js 1.4.2: converting traditional to simplified Chinese changes text that is simplified already.
#
# Input: names and words as the mainland writes them today: 乾安县 and 乾县 (counties in Jilin and Shaanxi), 於潜镇 (a town
#   of Hangzhou), and single characters of GB 2312, the character set of simplified Chinese of 1980.
# Behaviour: Converter({ from: 't', to: 'cn' }) makes 干安县, 干县 and 于潜镇 of them. 16 of the 6,763 characters of GB 2312
#   do not stay as they are (乾 於 後 徵 麽 …).
# Why it surprises: one expects the conversion to leave simplified text alone, so that it may be run over everything
#   before it is stored or compared. In simplified Chinese these characters are right in names and in some readings.
# Who meets it: whoever folds traditional into simplified characters to normalise addresses or names of places, or to
#   make a search forgiving: the folded text must never be shown, and both sides of a comparison must be folded.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" opencc-js@1.4.2 >/dev/null
cat >"$folder/try.mjs" <<'JS'
import * as OpenCC from 'opencc-js';
const convert = OpenCC.Converter({ from: 't', to: 'cn' });
for (const name of ['乾安县', '乾县', '於潜镇', '余姚市']) console.log(name, '→', convert(name));
const decoder = new TextDecoder('gb2312');
const changed = [];
for (let row = 0xb0; row <= 0xf7; row++)
  for (let cell = 0xa1; cell <= 0xfe; cell++) {
    const character = decoder.decode(new Uint8Array([row, cell]));
    if (character.length === 1 && convert(character) !== character) changed.push(character);
  }
console.log(changed.length, 'of GB 2312 change:', changed.join(''));
JS
seen=$(node "$folder/try.mjs")
echo "$seen"
expected='乾安县 → 干安县
乾县 → 干县
於潜镇 → 于潜镇
余姚市 → 余姚市
16 of GB 2312 change: 乾菸薹拚捱摺吒後徵夥榘於袷麴醣麽'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
