#!/usr/bin/env bash
# tests/desktop/away.sh CASECRAFT [PICTURES]
# An agency's PostgreSQL stops in the middle of a session in the window and comes back: the trainee goes on, one line says what waits, and everything arrives without another
# action. Screenshots are kept in PICTURES. 77: something that it needs is not installed.
set -u
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
[ -n "${CASECRAFT_TEST_POSTGRES:-}" ] || exec "$here/../store/postgres.sh" "$here/away.sh" "$@"
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$here/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"
command -v psql > /dev/null || { echo "there is no psql here"; exit 77; }

home="postgresql://casecraft@$CASECRAFT_TEST_POSTGRES_HOST/agency"
at_home() { psql -X -q -t -A "postgresql://casecraft@$CASECRAFT_TEST_POSTGRES_HOST/agency" -c 'SELECT COUNT(*) FROM journal' 2> /dev/null || echo away; }
said() { cat "$work/pictures/$opened/reach.txt" 2> /dev/null; }

# until_said WORDS WHAT: until the line has said them, at most 60 seconds.
until_said() {
  for ((try = 0; try < 1200; ++try)); do
    case "$(said)" in *"$1"*) return 0 ;; esac
    rest
  done
  complain "$2: '$1' was expected, and the line said '$(said)'"
}

psql -X -q "postgresql://casecraft@$CASECRAFT_TEST_POSTGRES_HOST/postgres" -c 'CREATE DATABASE agency' || complain 'the database could not be made'
mkdir -p "$XDG_CONFIG_HOME/casecraft"
printf '{"store": "%s", "first_start": false}\n' "$home" > "$XDG_CONFIG_HOME/casecraft/settings.json"
open_display 1280x720
open_window play first-steps --seed 1
press Return
rest 0.5
press Return
until_actions 1 'going on from the welcome'
press h
until_actions 2 'a hint'
[ "$(at_home)" = 2 ] || complain "the store of the settings holds $(at_home) actions instead of 2"
picture
[ -z "$(said)" ] || complain "a store in reach was spoken of: $(said)"
"$CASECRAFT_TEST_POSTGRES_CONTROL" stop || complain 'the server did not stop'
press 1
until_actions 3 'an action while the store is away'
until_said '1 action is kept here' 'a store that is away'
picture
press ctrl+plus ctrl+plus ctrl+plus ctrl+plus ctrl+plus
picture
rest 1
press ctrl+0
"$CASECRAFT_TEST_POSTGRES_CONTROL" start || complain 'the server did not start again'
until_said 'everything has been sent' 'what waited is sent without another action'
[ "$(at_home)" = 3 ] || complain "$(at_home) actions arrived instead of 3"
picture
press ctrl+q
until_gone || complain "leaving ended with $?"
"$CASECRAFT_TEST_POSTGRES_CONTROL" stop
# A start while it is away: the list of sessions says so.
open_window
press m
until_said 'store is away' 'the list of sessions'
picture
press ctrl+q
until_gone || complain "closing ended with $?"
echo "a store went away and came back, $(ls "$work"/pictures/*/*.bmp | wc -l) pictures"
