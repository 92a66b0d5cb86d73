#!/usr/bin/env bash
# tests/assign/window.sh CASECRAFT [PICTURES]
# Opens an assignment in the window with real keys: by its file, from the list of exercises, in the middle, when it is withdrawn, and what the window then keeps closed.
# Screenshots are kept in PICTURES. 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

file="$work/week-3.assignment"
XDG_DATA_HOME="$work/instructor" "$casecraft" assign first-steps -o "$file" --course Spring --seeds 7,8 --attempts 2 --until 2999-01-01 > "$work/assigned.txt" || { cat "$work/assigned.txt"; exit 1; }
settings() { mkdir -p "$XDG_CONFIG_HOME/casecraft"; printf '{"pseudonym": "%s", "first_start": false}\n' "$1" > "$XDG_CONFIG_HOME/casecraft/settings.json"; }
began() { sqlite3 -cmd '.timeout 5000' "$store" "SELECT group_concat(pseudonym || ' ' || course || ' ' || seed || ' ' || mode, ', ') FROM (SELECT * FROM sessions ORDER BY created)" 2> /dev/null; }
until_began() {
  for ((try = 0; try < 400; ++try)); do
    [ "$(began)" = "$1" ] && return 0
    rest
  done
  complain "sessions: '$1' was expected, and there is '$(began)'"
}
title() { cat "$work/pictures/$opened/title.txt" 2> /dev/null; }
until_title() {
  for ((try = 0; try < 400; ++try)); do
    case "$(title)" in *"$1"*) return 0 ;; esac
    rest
  done
  complain "the title '$1' was expected, and it is '$(title)'"
}

open_display 1280x720
settings ""
open_window play "$file"
until_title "Exercises"
picture                    # why not, and the assignment in the list
press ctrl+q
until_gone || complain "leaving ended with $?"
[ -z "$(began)" ] || complain "a session began without a pseudonym: $(began)"

settings Heron
open_window                # it is among the exercises now
picture
press a
until_title "before you begin"
picture
[ -z "$(began)" ] || complain "a session began before it was asked for: $(began)"
press Return
until_began "Heron Spring 7 assessment"
press Return
until_actions 1 "going on from the welcome"
press F5                   # no preview out of an assessment
rest 0.3
picture
press ctrl+q
until_gone || complain "leaving ended with $?"
until_actions 2 "leaving"

open_window play "$file"   # in the middle of it
until_actions 3 "coming back"
picture
press 2
until_actions 4 "a choice after coming back"
press ctrl+q
until_gone || complain "leaving ended with $?"
[ "$(began)" = "Heron Spring 7 assessment" ] || complain "another session began: $(began)"

# Withdrawn by who assigned it: who has begun nothing reads so, and who is in the middle of it goes on.
id=$(sed -n 's/.*, id \([0-9a-f]*\),.*/\1/p' "$work/assigned.txt")
XDG_DATA_HOME="$work/instructor" "$casecraft" assignments --withdraw "$id" --store "$store" > "$work/withdrawn.txt" || complain "it was not withdrawn"
grep -q "1 open attempt can still be finished" "$work/withdrawn.txt" || complain "the withdrawal said: $(cat "$work/withdrawn.txt")"
settings Wren
open_window
until_title "Exercises"
picture
press a
rest 0.4
until_title "Exercises"
press ctrl+q
until_gone || complain "leaving ended with $?"
settings Heron
open_window
until_title "Exercises"
picture
press a
until_actions 6 "going on with what was withdrawn"
press ctrl+q
until_gone || complain "leaving ended with $?"
[ "$(began)" = "Heron Spring 7 assessment" ] || complain "another session began: $(began)"

open_window play first-steps
until_title "before you begin"
press v                    # a preview of it, which is not shown
press Return
rest 0.4
picture
until_title "before you begin"
press ctrl+q
until_gone || complain "leaving ended with $?"

"$casecraft" preview first-steps > "$work/said.txt" 2>&1 && complain "a preview was opened"
grep -q "an assessment that is open for you" "$work/said.txt" || complain "the preview was refused for another reason"
echo "assignments in the window: as expected"
