#!/usr/bin/env bash
# The same random sessions in every build must give the same chains of hashes.
# usage: tests/determinism.sh SESSIONS BUILD-FOLDER BUILD-FOLDER…
set -euo pipefail
cd "$(dirname "$0")/.."
sessions=$1
shift
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
packs="scenarios/friday-1640 scenarios/first-steps scenarios/her-own-words scenarios/second-call scenarios/small-sums scenarios/ninety-days tests/packs/small-desk tests/packs/small-requests tests/packs/story"
# One line is one process: as many at once as there are processors, the slowest build (the sanitizers') first.
for build in "$@"; do
  for pack in $packs; do
    echo "$build/random_sessions $pack $sessions $work/$(basename "$build").$(basename "$pack")"
  done
done | xargs -P "$(nproc)" -L 1 sh -c '"$0" "$1" "$2" > "$3"'
for pack in $packs; do
  first=""
  for build in "$@"; do
    out="$work/$(basename "$build").$(basename "$pack")"
    [ -s "$out" ] || { echo "determinism: $pack: $build gives nothing" >&2; exit 1; }
    if [ -z "$first" ]; then
      first=$out
    elif ! cmp -s "$first" "$out"; then
      echo "determinism: $pack: $build gives other hashes than $1:" >&2
      diff "$first" "$out" | head -4 >&2
      exit 1
    fi
  done
  echo "$pack: $sessions random sessions, the same in $# builds"
done
