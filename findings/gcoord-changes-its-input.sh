#!/usr/bin/env bash
# gcoord 1.0.7: what `transform` does to its input depends on the form of the input.
#
# Input: a position as an array, and the same position as GeoJSON, both valid; then a position whose longitude and
# latitude changed places.
# Behaviour: the array stays as it is and a new one comes back; the GeoJSON object is changed in place, so that a second
# call moves it again by some 500 m. A position outside of its box of China comes back unchanged, without a word: one
# that is written latitude first is "converted" and is still where it was.
# Why it surprises: the two forms go through one function with one return value, and a caller who keeps the original
# beside the result has two references to the result.
# Who meets it: everybody who converts a layer of an online map of China (GCJ-02, BD-09) and shows the input as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
npm i --silent --no-audit --no-fund --prefix "$folder" gcoord@1.0.7 >/dev/null
cat > "$folder/run.mjs" <<'JS'
import gcoord from 'gcoord';
const { GCJ02, WGS84, transform } = gcoord;
const array = [122, 30];
transform(array, GCJ02, WGS84);
const point = { type: 'Point', coordinates: [122, 30] };
transform(point, GCJ02, WGS84);
const once = point.coordinates[0];
transform(point, GCJ02, WGS84);
const swapped = transform([30, 122], GCJ02, WGS84);
console.log('array after one call:', array.join(', '));
console.log('point moved by one call:', once !== 122, 'and again by the second:', point.coordinates[0] !== once);
console.log('latitude first, converted:', swapped.join(', '));
JS
out=$(node "$folder/run.mjs")
echo "$out"
expected='array after one call: 122, 30
point moved by one call: true and again by the second: true
latitude first, converted: 30, 122'
[ "$out" = "$expected" ] || { echo 'It behaves otherwise now.'; exit 1; }
