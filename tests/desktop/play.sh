#!/usr/bin/env bash
# tests/desktop/play.sh CASECRAFT [PICTURES]
# Plays "First steps" in the window to its debrief with real keys and a real pointer: first start, catalogue, start page, a note, a pause, leaving and
# coming back, a way back, a form. Screenshots are kept in PICTURES. 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

open_display 1280x720
open_window
picture
press Return               # the first start's settings as they are
picture
press 1                    # the first exercise
picture
press Return               # begin
until_actions 0 "a session has begun"
press Return
until_actions 1 "going on from the welcome"
press h
until_actions 2 "a hint"
press 2
until_actions 3 "the second choice"
press r
until_actions 4 "the second choice taken back"
# The first choice with the pointer: wherever the list of choices begins, its first row is under one of these places.
before=$(actions)
for y in 430 460 490 520; do
  xdotool mousemove 400 "$y" click 1
  rest 0.4
  [ "$(actions)" = "$before" ] || break
done
until_actions 5 "a choice with the pointer"
picture
choice=$(sqlite3 "$store" "SELECT payload FROM journal WHERE number = 5")
case "$choice" in *read_register* | *ask_all* | *new_lock*) ;; *) complain "the pointer took $choice" ;; esac
press Tab
xdotool type --delay 15 "16.10"
press Return
until_actions 6 "a typed answer"
press n
xdotool type --delay 15 "Asked Tamsin Oru; she answers by five."
press ctrl+Return
until_actions 7 "a note"
press Escape
until_actions 8 "a pause"
picture
press Return
until_actions 9 "going on"
press ctrl+q               # leave, and come back to the same place
until_gone || complain "leaving ended with $?"
until_actions 10 "leaving"
session=$("$casecraft" sessions --json | sed -n 's/^ *"id": "\(.*\)",\{0,1\}$/\1/p' | head -n 1)
open_window resume "$session"
until_actions 11 "coming back"
press w
until_actions 12 "waiting for the answer"
picture
press Tab
xdotool type --delay 15 "Tamsin Oru had the key from 16:10."
picture
press Tab space
picture
press ctrl+Return
until_actions 13 "the form"
picture
press Return
picture
press ctrl+plus ctrl+plus ctrl+plus ctrl+plus t t
picture
"$casecraft" sessions --json | grep -q '"state": "ended"' || complain "the session has not ended: $("$casecraft" sessions --json)"
"$casecraft" replay "$session" | grep -q genuine || complain "the session does not replay"
press ctrl+q
until_gone || complain "leaving ended with $?"
[ "$(ls "$work"/pictures/*/*.bmp | wc -l)" -ge 6 ] || complain "pictures are missing"
echo "played to the debrief in the window: $(actions) actions, $(ls "$work"/pictures/*/* | wc -l) pictures"
