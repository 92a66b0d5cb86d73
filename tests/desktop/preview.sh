#!/usr/bin/env bash
# tests/desktop/preview.sh CASECRAFT [PICTURES]
# Looks into a copy of "First steps" in the window, by the keyboard alone: to a scene in the middle by the map, an action there, a line that is changed, broken and mended meanwhile, the state, and a
# recorded session that is then played by lint. Nothing is recorded in the store. 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"
unset VISUAL EDITOR
pack="$work/first-steps"
cp -r "$root/scenarios/first-steps" "$pack"
start=$(sed -n 's/^start "\(.*\)"$/\1/p' "$pack/main.lua")

# recorded NAME: keeps what was played as tests/NAME.json, and waits until it is there.
recorded() {
  press F7
  rest 0.5
  xdotool type --delay 12 "$1"
  press Return
  for ((try = 0; try < 200; ++try)); do
    [ -s "$pack/tests/$1.json" ] && return
    rest
  done
  complain "tests/$1.json was not kept"
}
actions_in() { grep -c '^    [{"]' "$pack/tests/$1.json" || true; }
place_in() { sed -n 's/.*"place":"\([^"]*\)".*/\1/p' "$pack/tests/$1.json"; }

open_display 1280x720
open_window preview "$pack" --seed 1
rest 4                      # the map, the ways, the check
picture
press Down Return           # the scene below the first on the map, and play from there
rest 1
picture
recorded there
[ "$(actions_in there)" -ge 1 ] || complain "nothing was played on the way: $(cat "$pack/tests/there.json")"
there=$(place_in there)
[ "$there" != "$start" ] || complain "the session still stands at the start"
press F3 2                  # a choice of that scene
rest 0.5
recorded further
[ "$(actions_in further)" -gt "$(actions_in there)" ] || complain "the choice is not in what was recorded: $(cat "$pack/tests/further.json")"

press F3
sed -i '1i -- a line of the author' "$pack/main.lua"
rest 1.5
picture
sed -i '1i scene "unfinished" {' "$pack/main.lua"
rest 1.5
press F6
rest 3
picture
press F3
picture
sed -i '1d' "$pack/main.lua"
rest 1.5
recorded mended
[ "$(place_in mended)" = "$(place_in further)" ] || complain "after mending it stands at $(place_in mended) and not at $(place_in further)"
press F4
rest 0.5
picture
press Escape
rest 0.5
press ctrl+q
until_gone || complain "leaving ended with $?"
[ "$(actions)" = 0 ] || complain "the preview was recorded: $(actions) actions"
"$casecraft" lint "$pack" --tests > "$work/said.txt" 2>&1 || complain "what was recorded does not pass lint"
echo "looked into the exercise: at '$there' by the map, $(actions_in mended) actions recorded and played again"
