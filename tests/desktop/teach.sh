#!/usr/bin/env bash
# tests/desktop/teach.sh CASECRAFT KEEP_SESSIONS [PICTURES]
# An instructor's pages over the store by keyboard alone: a group's results, small groups protected, what waits for a decision and a provisional verdict that becomes final, a
# store in the settings; then the same pages with large text. Screenshots are kept in PICTURES. 77: something that it needs is not installed.
set -u
casecraft=$1
keep_sessions=$2
pictures=${3:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

title() { cat "$work/pictures/$opened/title.txt" 2> /dev/null; }

# until_title WORDS WHAT: until the window's title has them, at most 60 seconds.
until_title() {
  for ((try = 0; try < 1200; ++try)); do
    case "$(title)" in *"$1"*) return 0 ;; esac
    rest
  done
  complain "$2: the title is '$(title)', but '$1' was expected"
}

# Six people of a course finish First steps, three of them twice; a seventh, whom it does not list, waits for a verdict.
mkdir -p "$work/data/casecraft"
first="$root/scenarios/first-steps/tests"
{
  for person in P1 P2 P3 P4; do echo "first-steps $person $first/careful.json"; done
  for person in P5 P6 P1 P2 P3; do echo "first-steps $person $first/hasty.json"; done
  echo "her-own-words P7 $root/tests/desktop/provisional.json"
} > "$work/lines"
"$keep_sessions" "$store" < "$work/lines" || { echo "$0: the sessions could not be made"; exit 1; }
printf 'pseudonym\nP1\nP2\nP3\nP4\nP5\nP6\nP8\n' > "$work/people.csv"
"$casecraft" course Spring --people "$work/people.csv" > /dev/null || { echo "$0: the course could not be made"; exit 1; }

open_display "${SIZE:-1280x720}"
open_window ${LOCALE:+--locale "$LOCALE"}
press Return
rest 0.3
press i
rest 0.3
picture
press r
if [ -z "${LOCALE:-}" ]; then
  until_title 'Results of a course: 7 people' 'everybody in the store'
else
  rest 8
fi
picture
press Tab Tab Tab Return   # Back, all sessions, the course
if [ -z "${LOCALE:-}" ]; then until_title 'Results of a course: 6 people' 'the people of the course'; else rest 5; fi
picture
for page in 1 2 3 4 5; do press Next; picture; done
press s
rest 0.5
picture
find "$work" -name results.html | grep -q . || complain "the report was not kept"
press g
rest 1
picture
press Escape
rest 0.3
press i
if [ -z "${LOCALE:-}" ]; then until_title 'Inbox: 10 to decide' 'the inbox'; else rest 8; fi
picture
press 1
rest 1.5
picture
# A decision needs its reason.
press 2 ctrl+Return
rest 0.5
[ "$(sqlite3 "$store" 'SELECT COUNT(*) FROM annotations')" = 0 ] || complain 'a decision without a reason was kept'
picture
xdotool type --delay 10 "She quoted what the employer had said."
press Tab
xdotool type --delay 10 "Instructor 3"
press ctrl+Return
if [ -z "${LOCALE:-}" ]; then until_title 'To decide: 9 to decide' 'a decision is kept'; else rest 3; fi
picture
[ "$(sqlite3 "$store" "SELECT COUNT(*) FROM annotations WHERE kind = 'decision' AND author = 'Instructor 3'")" = 1 ] || complain 'the decision was not kept'
"$casecraft" sessions | grep -q 'her-own-words.*, passed' || complain "the verdict is not final: $("$casecraft" sessions)"
press Escape
rest 0.3
press d
rest 2
picture
press ctrl+plus ctrl+plus ctrl+plus ctrl+plus ctrl+plus
picture
press 2
rest 1
picture
for page in 1 2 3; do press Next; picture; done
press Escape
rest 0.3
press Escape
rest 0.3
press r
rest 3
picture
for page in 1 2 3; do press Next; picture; done
press ctrl+0
press Escape
rest 0.3
press Escape
rest 0.3

# A store in the settings: a password is refused, a file is used from the next start on, and --store wins.
settings="$XDG_CONFIG_HOME/casecraft/settings.json"
press s
rest 0.3
press shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab shift+Tab
xdotool type --delay 10 "postgresql://ada:secret@host/agency"
press Return
rest 0.5
picture
press Tab Tab Return
rest 0.3
grep -q secret "$settings" && complain 'a password was kept in the settings'
press ctrl+a
xdotool type --delay 10 "$work/other.sqlite"
press Return
rest 1.5
picture
press Tab Tab Return
rest 1.5
picture
grep -q "other.sqlite" "$settings" || complain "the store is not in the settings: $(cat "$settings")"
press ctrl+q
until_gone || complain "leaving ended with $?"
"$casecraft" sessions | grep -q 'No session' || complain "the settings' store is not used: $("$casecraft" sessions)"
[ "$("$casecraft" --store "$store" sessions | wc -l)" = 10 ] || complain '--store does not count above the settings'
echo "an instructor read results, decided and chose a store by keyboard, $(ls "$work"/pictures/*/*.bmp | wc -l) pictures"
