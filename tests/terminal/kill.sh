#!/usr/bin/env bash
# tests/terminal/kill.sh CASECRAFT [COUNT]
# Kills the terminal player COUNT times at random moments once it has shown something, while it is fed actions. Each time the session is resumed, and must hold every action whose
# consequence had been printed; the store must pass its integrity check. CASECRAFT_RANDOM names the moments again.
set -u
casecraft=$1
count=${2:-200}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
RANDOM=${CASECRAFT_RANDOM:-$$}
export CASECRAFT_HOME="$root" XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
store="$work/sessions.sqlite"
pack="$root/tests/packs/terminal-rounds"
player=''
trap '[ -z "$player" ] || kill -9 "$player" 2>/dev/null; rm -rf "$work"' EXIT

complain() {
  echo "kill.sh: $*"
  echo "what had been shown:" && tail -n 15 "$work/shown"
  echo "what came back:" && tail -n 40 "$work/back" 2>/dev/null
  exit 1
}

# A choice and a note, again and again, until the reader is gone.
feed() {
  local n=0
  while n=$((n + 1)) && echo 1 && echo "note k$n." ; do
    read -r -t 0.004 <> <(:)
  done 2>/dev/null
}

newest() { "$casecraft" --store "$store" sessions --json | sed -n 's/^ *"id": "\(.*\)",\{0,1\}$/\1/p' | head -n 1; }

before=''
killed=0
for ((i = 1; i <= count; ++i)); do
  : > "$work/shown"
  rm -f "$work/back"
  "$casecraft" play "$pack" --terminal --seed "$i" --store "$store" < <(feed) > "$work/shown" 2> "$work/problem" &
  player=$!
  for ((waited = 0; waited < 1000; ++waited)); do
    if grep -q '^Round [0-9]* is done\.$' "$work/shown" || ! kill -0 "$player" 2>/dev/null; then break; fi
    sleep 0.01
  done
  sleep "$(printf '0.%03d' $((RANDOM % 400)))"
  if ! kill -9 "$player" 2>/dev/null; then
    cp "$work/problem" "$work/back"
    complain "the player had ended by itself in run $i"
  fi
  wait "$player" 2>/dev/null
  player=''
  grep -q '^Round [0-9]* is done\.$' "$work/shown" || continue
  killed=$((killed + 1))
  id=$(newest)
  [ "$id" != "$before" ] || complain "run $i left no session"
  before=$id
  printf 'notes\nleave\n' | "$casecraft" resume "$id" --terminal --store "$store" > "$work/back" 2>&1 || complain "session $id of run $i cannot be resumed"
  shown=$(sed -n 's/^Round \([0-9]*\) is done\.$/\1/p' "$work/shown" | tail -n 1)
  came_back=$(sed -n 's/^Round \([0-9]*\) is done\.$/\1/p' "$work/back" | tail -n 1)
  [ -n "$came_back" ] && [ "$came_back" -ge "$shown" ] || complain "run $i had shown round $shown and came back with '$came_back'"
  lost=$(comm -23 <(sed -n 's/^Noted: \(k[0-9]*\.\)$/\1/p' "$work/shown" | sort) <(sed -n 's/.*: \(k[0-9]*\.\)$/\1/p' "$work/back" | sort) | head -n 1)
  [ -z "$lost" ] || complain "run $i had shown the note $lost, which did not come back"
done

if command -v sqlite3 > /dev/null; then
  [ "$(sqlite3 "$store" 'PRAGMA integrity_check')" = ok ] || complain "the store does not pass its integrity check"
  checked=', integrity ok'
else
  checked=', integrity not checked: there is no sqlite3 here'
fi
if [ -n "$before" ]; then
  "$casecraft" --store "$store" replay "$before" > "$work/back" 2>&1 || complain "session $before is not genuine"
fi
[ "$killed" -gt $((count / 4)) ] || complain "only $killed of $count runs had shown anything before they were killed"
echo "$killed of $count players were killed after they had shown something, and all came back$checked"
