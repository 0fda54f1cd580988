#!/usr/bin/env bash
# numfmt 4.0.1: number formats as Chinese workbooks have them give other words than the spreadsheet shows, without an error.
#
# Input: two format codes that Chinese versions of Excel offer or that their users share: `[DBNum1]`, which writes digits
# as 一二三 (ECMA-376 names the native forms of digits), and `0!.0,"万"`, where `!` means that the next sign stands as it
# is, so that 45000 reads 4.5万.
# Behaviour: `[DBNum1]` is passed over (2023年3月15日 instead of 二〇二三年三月十五日), and `!` is written into the text with
# all digits before it (45!.0万).
# Why it surprises: codes that the library does not know are an error elsewhere; these come back as a text that looks right,
# or that holds a sign nobody typed. Days of the week and eras of the same language are read.
# Who meets it: everybody who shows cells of a Chinese workbook as they look, without the spreadsheet program.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm i --silent --no-audit --no-fund --prefix "$folder" numfmt@4.0.1 >/dev/null
cat > "$folder/run.mjs" <<'JS'
import { format } from 'numfmt';
for (const code of ['[DBNum1][$-804]yyyy"年"m"月"d"日"', '0!.0,"万"', '[$-804]aaaa'])
  console.log(code, '→', format(code, 45000));
JS
out=$(node "$folder/run.mjs")
echo "$out"
expected='[DBNum1][$-804]yyyy"年"m"月"d"日" → 2023年3月15日
0!.0,"万" → 45!.0万
[$-804]aaaa → 星期三'
[ "$out" = "$expected" ] || { echo 'It behaves otherwise now.'; exit 1; }
