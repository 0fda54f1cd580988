#!/bin/sh
# Shows a release, or goes back to one, in one step: no reader meets half a site.
#   deploy/switch-release.sh FOLDER RELEASE     for example: /srv/gongkai 2026-01-31
# FOLDER holds releases/RELEASE, a copy of dist/; FOLDER/current is the link that the server shows.
set -eu
folder=$1
release=$2
if [ ! -f "$folder/releases/$release/index.html" ]; then
  echo "$folder/releases/$release holds no site; there are: $(ls "$folder/releases" | tr '\n' ' ')" >&2
  exit 1
fi
ln -sfn "releases/$release" "$folder/next"
# Renaming replaces the link itself, and nothing is ever missing.
mv -fT "$folder/next" "$folder/current"
