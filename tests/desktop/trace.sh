#!/usr/bin/env bash
# tests/desktop/trace.sh CASECRAFT [PICTURES]
# Plays "Small sums" in the window to its debrief with real keys: the morning's decisions, a filter, the chart, a flag with a ground, SQL that is refused and SQL that is
# answered, a way back, the table as a file, a person passed on as in danger, the report, and the end. 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

kind() { sqlite3 -cmd '.timeout 5000' "$store" "SELECT kind FROM journal WHERE number = $1"; }
payload() { sqlite3 -cmd '.timeout 5000' "$store" "SELECT payload FROM journal WHERE number = $1"; }
# holds N WORDS WHAT: action N has these words.
holds() { case "$(kind "$1") $(payload "$1")" in *"$2"*) ;; *) complain "$3: action $1 is $(kind "$1") $(payload "$1")" ;; esac; }

open_display 1280x720
open_window play small-sums --seed 1
press Return
rest 1
number=0
for choice in 2 2 2 3 3; do
  press "$choice"
  number=$((number + 1))
  until_actions "$number" "decision $number of the morning"
done
rest 0.5
picture
# The filter: at least 50, carried over by the seventh field.
press f Tab Tab Tab Tab Tab Tab
xdotool type --delay 8 "50"
press Return
until_actions 6 "a filter"
holds 6 '"least"' "the filter"
picture
press 2
rest 1.5
press Down Right n
rest 1
picture
press plus bracketright
picture
press 3
picture
press 4
picture
press 5 Right Right
picture
# A party from the table, flagged with a ground that is tied to the rows shown.
press 1 Down Down k p v Return
for ((i = 0; i < 14; ++i)); do press Tab; done
press Return
picture
press ctrl+Return
until_actions 7 "a flag"
holds 7 '"payer"' "the flag"
holds 7 '"shown"' "the flag's rows"
press 6
picture
press q ctrl+a
xdotool type --delay 4 "DROP TABLE transactions"
press ctrl+Return
rest 0.4
picture
until_actions 7 "SQL that is refused"
press ctrl+a
xdotool type --delay 4 "SELECT debtor, count(*) AS times FROM transactions GROUP BY debtor ORDER BY times DESC"
press ctrl+Return
until_actions 8 "SQL that is answered"
holds 8 'SELECT debtor' "the SQL"
picture
press x
rest 0.4
head -n 1 "$XDG_DATA_HOME/casecraft/kept/table.csv" | grep -q '^debtor,times' || complain "the table was not kept: $(head -n 2 "$XDG_DATA_HOME/casecraft/kept/table.csv" 2>&1)"
press ctrl+z
until_actions 9 "the way back"
holds 9 back "the way back"
press p e
xdotool type --delay 4 "Small sums at night from five countries; a household is named in the letter."
press ctrl+Return
until_actions 10 "somebody passed on"
holds 10 escalate "somebody passed on"
picture
press 7
xdotool type --delay 2 "Somebody may be in danger. Rows of the ledger show payments at night; what is not known is who decides."
press ctrl+Return
until_actions 11 "the report"
holds 11 '"narrative"' "the report"
picture
# What has come in between, and then the end of the desk; then whatever waits, first things first.
ended() { "$casecraft" sessions --json | grep -q '"state": "ended"'; }
sessions_view() { sqlite3 -cmd '.timeout 5000' "$store" "SELECT kind FROM journal ORDER BY number DESC LIMIT 1"; }
for ((try = 0; try < 6; ++try)); do
  # At the desk the digit chooses a tab, in a scene it decides.
  before=$(actions)
  press 1
  rest 0.4
  [ "$(actions)" = "$before" ] && break
done
press l Tab
# The last thing on offer is the end of the desk; the commands at the bottom come after it.
for ((try = 0; try < 8; ++try)); do
  press Tab Return
  rest 0.3
  [ "$(sessions_view)" = conclude ] && break
done
[ "$(sessions_view)" = conclude ] || complain "the desk was not closed"
for ((try = 0; try < 60; ++try)); do
  ended && break
  press 1
  rest 0.2
done
ended || complain "the session has not ended"
picture
press Return
rest 0.5
picture
for ((i = 0; i < 5; ++i)); do press Page_Down; picture; done
press bracketright
rest 0.5
picture
press ctrl+q
until_gone || complain "leaving ended with $?"
session=$("$casecraft" sessions --json | sed -n 's/^ *"id": "\(.*\)",\{0,1\}$/\1/p' | head -n 1)
"$casecraft" replay "$session" | grep -q genuine || complain "the session does not replay"
echo "a ledger was traced in the window to its debrief: $(actions) actions, $(ls "$work"/pictures/*/*.bmp | wc -l) pictures"
