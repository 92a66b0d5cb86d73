#!/usr/bin/env bash
# tests/desktop/talk.sh CASECRAFT [PICTURES]
# Holds a conversation in the window with real keys: words of one's own, a line that is picked, a deed, a pause with words half typed, the close, and the
# debrief with its chart. 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

say() { xdotool type --delay 8 "$1"; press Return; }
payload() { sqlite3 "$store" "SELECT payload FROM journal WHERE number = $1"; }

open_display 1280x720
open_window play "$root/tests/packs/small-interview" --seed 3
press Return
rest 0.5
say "Good morning. My name is Ada Brandt and my job is to listen."
until_actions 1 "words of one's own"
say "You can stop at any time, and leave out any question you like."
until_actions 2 "a second line"
press l Tab                # a letter goes into the field, and is still there afterwards
xdotool type --delay 8 "1"
press BackSpace
press Escape
until_actions 3 "a pause with words half typed"
press Return
until_actions 4 "going on"
picture
press ctrl+a
say "Tell me everything about how the job offer came to you."
until_actions 5 "an open request"
case "$(payload 5)" in *"Tell me everything"*) ;; *) complain "the words were lost: $(payload 5)" ;; esac
picture
press Tab                  # out of the field: keys are commands again
press v l
picture
press 1
until_actions 6 "a line that was picked"
case "$(payload 6)" in *offer*) ;; *) complain "no line was picked: $(payload 6)" ;; esac
press ctrl+q
until_gone || complain "leaving ended with $?"
session=$("$casecraft" sessions --json | sed -n 's/^ *"id": "\(.*\)",\{0,1\}$/\1/p' | head -n 1)
"$casecraft" replay "$session" | grep -q genuine || complain "the session does not replay"
# The close and the scene after it come from the terminal, the debrief is read in the window.
printf 'close\n1\nleave\n' | "$casecraft" resume "$session" --terminal > "$work/said.txt" || complain "the terminal did not go on"
"$casecraft" sessions --json | grep -q '"state": "ended"' || complain "the session has not ended"
open_window resume "$session"
rest 0.5
picture
press Page_Down
picture
press Page_Down
picture
press ctrl+q
until_gone || complain "closing the debrief ended with $?"
echo "a conversation was held in the window: $(actions) actions, $(ls "$work"/pictures/*/*.bmp | wc -l) pictures"
