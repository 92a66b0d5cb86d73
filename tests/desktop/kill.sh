#!/usr/bin/env bash
# tests/desktop/kill.sh CASECRAFT [COUNT]
# Kills the window COUNT times at random moments while keys are pressed. Each time the store must hold every action whose consequence had been drawn,
# the session must replay and open again, and the store must pass its integrity check. CASECRAFT_RANDOM names the moments again.
set -u
casecraft=$1
count=${2:-100}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
RANDOM=${CASECRAFT_RANDOM:-$$}
xvfb='' window='' keys=''
trap 'kill $keys $window $xvfb 2> /dev/null; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

shown() { tail -n 1 "$work/pictures/$opened/shown.txt" 2> /dev/null; }

open_display 1280x720
killed=0
for ((i = 1; i <= count; ++i)); do
  open_window play "$root/tests/packs/terminal-rounds" --seed "$i"
  for ((try = 0; try < 200; ++try)); do
    [ -n "$(shown)" ] && break
    xdotool key Return
    rest
  done
  # Keys as fast as a display takes them: a round, a note, a pause and back.
  (while :; do xdotool key --delay 2 1 1 n x ctrl+Return 1 Escape Return 1; done) 2> /dev/null &
  keys=$!
  rest "$(printf '0.%03d' $((RANDOM % 600)))"
  kill -9 "$window" 2> /dev/null || complain "the window had ended by itself in run $i"
  kill "$keys" 2> /dev/null
  wait "$window" "$keys" 2> /dev/null
  window='' keys=''
  last=$(shown)
  session=$("$casecraft" sessions --json | sed -n 's/^ *"id": "\(.*\)",\{0,1\}$/\1/p' | head -n 1)
  [ -n "$session" ] || complain "run $i left no session"
  kept=$(sqlite3 "$store" "SELECT COUNT(*) FROM journal WHERE session = '$session'")
  [ "$kept" -ge "${last:-0}" ] || complain "run $i had shown $last actions, and $kept are kept"
  [ "${last:-0}" -lt 2 ] || killed=$((killed + 1))
  # What is replayed is what is shown again: each row's hash is checked on the way.
  "$casecraft" replay "$session" > "$work/said.txt" 2>&1 || complain "session $session of run $i does not replay"
done
[ "$(sqlite3 "$store" 'PRAGMA integrity_check')" = ok ] || complain "the store does not pass its integrity check"
open_window resume "$session"
for ((try = 0; try < 200; ++try)); do
  [ -n "$(shown)" ] && break
  rest
done
[ "$(shown)" -ge "$kept" ] || complain "the last session was not opened again at its $kept actions"
[ "$killed" -gt $((count / 3)) ] || complain "only $killed of $count windows had shown anything before they were killed"
echo "$killed of $count windows were killed after they had shown something, and nothing that was shown is lost"
