#!/usr/bin/env bash
# Brings the documents of documents.tsv into a folder, each at its commit, and compares their SHA-256.
# Usage: fetch.sh FOLDER; ORIGIN can name a mirror of https://github.com/.
set -euo pipefail
list=$(cd "$(dirname "$0")" && pwd)/documents.tsv
folder=${1:?"usage: fetch.sh FOLDER"}
origin=${ORIGIN:-https://github.com/}
mkdir -p "$folder"
cd "$folder"

# Prints the SHA-256 of the files read from standard input; of several, that of the output of sha256sum.
digest() {
  local sums
  sums=$(tr '\n' '\0' | xargs -0 sha256sum)
  if [[ $(wc -l <<<"$sums") -eq 1 ]]; then cut -d ' ' -f 1 <<<"$sums"; else sha256sum <<<"$sums" | cut -d ' ' -f 1; fi
}

wrong=0
while IFS=$'\t' read -r _ repository commit path parts sha256; do
  [[ "$repository" == repository ]] && continue
  wanted=("$path")
  [[ "$parts" == - ]] || IFS=, read -r -a more <<<"$parts"
  [[ "$parts" == - ]] || wanted+=("${more[@]}")
  if [[ ! -f "$repository/$path" ]]; then
    if [[ ! -d "$repository/.git" ]]; then
      git init --quiet "$repository"
      git -C "$repository" config gc.auto 0
      git -C "$repository" config core.autocrlf false
      git -C "$repository" remote add origin "$origin$repository"
    fi
    git -C "$repository" fetch --quiet --depth 1 --filter=blob:none origin "$commit"
    git -C "$repository" checkout --quiet "$commit" -- "${wanted[@]}"
  fi
  found=$(cd "$repository" && find "${wanted[@]}" -type f | LC_ALL=C sort -u | digest)
  if [[ "$found" != "$sha256" ]]; then
    echo "$repository/$path: expected SHA-256 $sha256, found $found" >&2
    wrong=1
  fi
done <"$list"
exit $wrong
