#!/usr/bin/env bash
# tests/desktop/requests.sh CASECRAFT [PICTURES]
# Plays "A small board" in the window to its debrief with real keys and a real pointer: a referral, written field by field, as a letter and as a file; a preservation
# request that is killed in the middle of its form, gone on with, left with a word half typed and gone on with again; answers, the end, the debrief.
# 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"
pack="$root/tests/packs/small-requests"
number=0

# took WORDS WHAT: one action more, and its kind and payload have these words.
took() {
  number=$((number + 1))
  for ((try = 0; try < 400; ++try)); do
    [ "$(actions)" -ge "$number" ] && break
    rest
  done
  [ "$(actions)" -ge "$number" ] || complain "$2: $number actions were expected"
  local row
  row=$(sqlite3 -cmd '.timeout 5000' "$store" "SELECT kind || ' ' || payload FROM journal WHERE number = $number")
  case "$row" in *"$1"*) ;; *) complain "$2: action $number is $row" ;; esac
}
tabs() { for ((i = 0; i < $1; ++i)); do press Tab; done; }
say() { xdotool type --delay 6 "$1"; }
# known KIND: how many facts or identifiers of the pack stand in a form at the start.
known() { awk -v kind="$1" '$1 == kind && !/when = / && (!/from = "/ || /from = "report"/) { n++ } END { print n + 0 }' "$pack/main.lua"; }
session_id() { "$casecraft" sessions --json | sed -n 's/^ *"id": "\(.*\)",\{0,1\}$/\1/p' | head -n 1; }
replays() { "$casecraft" replay "$(session_id)" > "$work/said.txt" 2>&1 || complain "the session does not replay"; }

facts=$(known fact)
identifiers=$(known identifier)
zones=$(grep -c '"id"' "$root/assets/zones/zones.json")
kept="$XDG_DATA_HOME/casecraft/kept"

open_display 1280x720
open_window play "$pack" --seed 1
press Return
rest 0.6
press 1
took to_board "the way to the board"
rest 0.4
picture

# A referral, by the keyboard alone.
press 3 f
say "protection"
press Tab Return
picture
press Tab Return
took '"referral"' "a draft of a referral"
rest 0.3
say "Cybercrime unit, Inspector Rell"
press Return
took '"Cybercrime unit, Inspector Rell"' "the authority, left by Enter"
say "+999 0 100"
press Tab
took '"+999 0 100"' "the contact, left by Tab"
tabs 1
press space
took '"visitor"' "a fact that is ticked"
tabs $((facts - 2 + 1 + identifiers + 1 + 2))
press space
took '"emergency"' "the urgency"
tabs 1
say "Saturday."
press Tab
took '"Saturday."' "the reason"
tabs 2
press space
took '"duty"' "the consent"
tabs 3
press space
took '"amber_strict"' "the handling code"
picture
press ctrl+p
rest 0.3
# What stands in the way of the folder is told, and nothing is lost by it.
: > "$kept"
press ctrl+s
picture
rm -f "$kept"
press ctrl+s
rest 0.4
picture
grep -q 'Saturday' "$kept/request-1.html" || complain "the letter was not kept: $(ls "$kept" 2>&1)"
press 5 ctrl+Return
took '{"request":1}' "sending it"
picture
press w
took '"next"' "waiting for the answer"
picture

# A preservation request, found and begun with the pointer, and killed in the middle of its form.
xdotool mousemove 305 82 click 1
rest 0.3
xdotool mousemove 200 141 click 1
rest 0.2
press ctrl+a
say "ostra"
xdotool mousemove 450 200 click 1
rest 0.4
picture
for y in 300 320 340 360 380; do
  xdotool mousemove 450 "$y" click 1
  rest 0.4
  [ "$(actions)" = "$number" ] || break
done
took '"body":"ostra"' "a draft with the pointer"
rest 0.3
say "Cybercrime unit, Inspector Rell"
press Tab
took '"authority"' "the authority of the second request"
say "+999 0 1"
rest 0.3
picture
kill -9 "$window" 2> /dev/null || complain "the window had ended by itself"
wait "$window" 2> /dev/null
[ "$(actions)" = "$number" ] || complain "$number actions were shown, and $(actions) are kept"
replays
open_window resume "$(session_id)"
rest 0.5
press 5
rest 0.3
picture
press End
say ", II"
press Tab
took '"Cybercrime unit, Inspector Rell, II"' "the words from before the kill"
# Leaving takes a word along that stands half typed in its field.
say "+999 0 1"
press ctrl+q
until_gone || complain "leaving ended with $?"
took '"+999 0 1"' "the word that was half typed"
took leave "leaving"
open_window resume "$(session_id)"
took resume "coming back"
rest 0.4
press 5 Tab End
say "00"
press Tab
took '"+999 0 100"' "the word to its end"
say "Cybercrime Act, section 12"
press Tab
took '"basis"' "the basis"
say "Exploitation of persons"
press Tab
took '"offence"' "the offence"
press space
took '"paid"' "a fact"
tabs $((facts - 1 + 2))
press space
took '"account"' "an identifier"
tabs "$identifiers"
say "2026-03-01"
press Tab
took '"from"' "the period's begin"
say "2026-03-11"
press Tab
took '"till"' "the period's end"
press space
took '"UTC"' "the zone"
picture
tabs $((zones + 1))
press space
took '"traffic"' "the data"
tabs 4
press space
took '"urgent"' "the urgency of the second request"
tabs 2
say "They are deleted after some days."
press Tab
took '"reason"' "its reason"
press space
took '"no_notice"' "no notice"
tabs 3
press space
took '"order"' "what follows"
picture
press ctrl+Return
took '{"request":2}' "sending the second request"
press w
took '"next"' "waiting for the second answer"
picture

# The calendar by keys and pointer, what is known, the second request's history.
press 2 Right Down
picture
xdotool mousemove 570 400 click 1
rest 0.3
picture
press 4
picture
press 5 7
picture
press bracketleft
rest 0.2
picture

# The end of the board is the last thing on offer beside it.
last_kind() { sqlite3 -cmd '.timeout 5000' "$store" "SELECT kind FROM journal ORDER BY number DESC LIMIT 1"; }
press l Tab
for ((try = 0; try < 8; ++try)); do
  press Tab Return
  rest 0.3
  [ "$(last_kind)" = conclude ] && break
done
[ "$(last_kind)" = conclude ] || complain "the board was not closed"
ended() { "$casecraft" sessions --json | grep -q '"state": "ended"'; }
for ((try = 0; try < 20; ++try)); do
  ended && break
  press 1
  rest 0.3
done
ended || complain "the session has not ended"
press Return
rest 0.6
picture
for ((i = 0; i < 4; ++i)); do press Page_Down; picture; done
# Back is the first thing of the debrief, and the first request the second.
tabs 2
press Return
rest 0.3
picture
press Page_Down
picture
press ctrl+plus ctrl+plus ctrl+plus ctrl+plus
rest 0.5
picture
press ctrl+q
until_gone || complain "leaving ended with $?"
replays
grep -q genuine "$work/said.txt" || complain "the session does not replay as it was"
echo "a board was played in the window to its debrief: $(actions) actions, $(ls "$work"/pictures/*/*.bmp | wc -l) pictures"
