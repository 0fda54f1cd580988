#!/usr/bin/env bash
# unpdf 1.8.1 (pdf.js 6.1): a PDF in Chinese comes out empty, and no error says why.
#
# Input: a one-page PDF whose font is not embedded and names one of PDF's own encodings, GBK-EUC-H, as older office programs
#   write it (ISO 32000-2, 9.7.5.2, table 116). Readers show it; its page says 共12件 and 2024.
# Behaviour: extractText returns an empty text, the digits included. With the tables that pdfjs-dist ships, handed over as cMapUrl, the same
#   call returns all characters.
# Why it surprises: nothing throws and nothing is reported, though the file is sound and every viewer shows it; pages in
#   other fonts come as usual. The option that helps stands in pdf.js, not in unpdf's own description.
# Who meets it: search and import of documents in Chinese, Japanese or Korean, where a page without characters is then
#   taken for a scan.
set -euo pipefail
folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional --prefix "$folder" unpdf@1.8.1 pdfjs-dist@6.1.200 >/dev/null
cat >"$folder/try.mjs" <<'JS'
import { extractText, getDocumentProxy } from 'unpdf';
const page = 'BT /F1 14 Tf 50 750 Td <b9b2> Tj <3132> Tj <bcfe> Tj 0 -24 Td <32303234> Tj ET';
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
  `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  '<< /Type /Font /Subtype /Type0 /BaseFont /SimSun /Encoding /GBK-EUC-H /DescendantFonts [6 0 R] >>',
  '<< /Type /Font /Subtype /CIDFontType2 /BaseFont /SimSun /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /FontDescriptor 7 0 R >>',
  '<< /Type /FontDescriptor /FontName /SimSun /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 700 /StemV 80 >>',
];
let pdf = '%PDF-1.4\n';
const places = objects.map((object, at) => {
  const place = pdf.length;
  pdf += `${at + 1} 0 obj\n${object}\nendobj\n`;
  return place;
});
const start = pdf.length;
pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
pdf += places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
pdf += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF`;
for (const [name, options] of [
  ['as it comes', {}],
  ['with tables', { cMapUrl: `${process.argv[2]}/node_modules/pdfjs-dist/cmaps/`, cMapPacked: true }],
]) {
  const document = await getDocumentProxy(new TextEncoder().encode(pdf), { verbosity: 0, ...options });
  const { text } = await extractText(document, { mergePages: true });
  console.log(`${name}: ${JSON.stringify(text.replace(/\s+/g, ' ').trim())}`);
}
JS
seen=$(node "$folder/try.mjs" "$folder")
echo "$seen"
expected='as it comes: ""
with tables: "共12件 2024"'
[ "$seen" = "$expected" ] || { echo 'This has changed.'; exit 1; }
