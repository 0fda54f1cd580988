#!/usr/bin/env bash
# mammoth 1.13.0 (npm): an EQ field is lost, and nothing is said.
# Input: a valid Word file with a field ` eq \f(1,2) ` (a fraction) and one ` eq \o\ac(○,21) ` (a number in a circle).
#   Word computes both when it shows the page, so the file holds a code and no result (ISO 29500-1, 17.16.5.13).
# Behaviour: both are gone from the HTML and `messages` is empty. An equation of the newer kind
#   (OMML) in the same place is dropped too, but with a warning.
# Why it surprises: `messages` is the only way to learn what a conversion left out, and it says that nothing was.
# Who meets it: importers of Chinese official documents, where EQ fields make ㉑ (Word's own circled numbers end at ⑳).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm install --silent --no-audit --no-fund --prefix "$folder" mammoth@1.13.0 fflate@0.8.3
cat > "$folder/run.mjs" <<'JS'
import { strToU8, zipSync } from 'fflate';
import mammoth from 'mammoth';
const ECMA = 'http://schemas.openxmlformats.org';
const field = (code) =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">${code}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const run = (text) => `<w:r><w:t>${text}</w:t></w:r>`;
const files = {
  '[Content_Types].xml': `<Types xmlns="${ECMA}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${ECMA}/package/2006/relationships"><Relationship Id="rId1" Type="${ECMA}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
  'word/document.xml': `<w:document xmlns:w="${ECMA}/wordprocessingml/2006/main" xmlns:m="${ECMA}/officeDocument/2006/math"><w:body><w:p>${run('A')}${field(' eq \\f(1,2) ')}${run('B')}${field(' eq \\o\\ac(○,21) ')}${run('C')}</w:p></w:body></w:document>`,
};
const convert = async (parts) => {
  const zip = zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(zip) });
  return { value, messages: messages.map(({ message }) => message) };
};
const eq = await convert(files);
const math = await convert({
  ...files,
  'word/document.xml': files['word/document.xml'].replace(/<w:p>.*<\/w:p>/, `<w:p>${run('A')}<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>${run('B')}</w:p>`),
});
console.log('EQ fields:', eq);
console.log('OMML:     ', math);
const same = eq.value === '<p>ABC</p>' && eq.messages.length === 0 && math.messages.length > 0;
if (!same) {
  console.error('behaves otherwise now');
  process.exit(1);
}
JS
node "$folder/run.mjs"
