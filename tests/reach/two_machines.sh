#!/bin/sh
# two_machines.sh CASECRAFT: what people see who keep their sessions in one database from two computers, with the server gone in the middle of a session. Run by ../store/postgres.sh.
set -eu
casecraft=$1
root=$(cd "$(dirname "$0")/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
fail() { echo "two_machines.sh: $1" >&2; exit 1; }
control() { "$CASECRAFT_TEST_POSTGRES_CONTROL" "$1" || fail "the server does not $1"; }
ask() { "$CASECRAFT_TEST_POSTGRES_BIN/psql" -h "$CASECRAFT_TEST_POSTGRES" -U casecraft -d postgres -Atc "$1"; }
# on MACHINE WORD…: the program on one of the two.
on() {
  machine=$1
  shift
  XDG_DATA_HOME="$work/$machine/data" XDG_CONFIG_HOME="$work/$machine/config" "$casecraft" "$@"
}
for machine in one two; do mkdir -p "$work/$machine/config/casecraft"; done
echo '{"pseudonym": "Heron 12"}' > "$work/one/config/casecraft/settings.json"
echo '{"pseudonym": "Wren 7"}' > "$work/two/config/casecraft/settings.json"
pack="$root/tests/packs/terminal-evening"
# One database under two addresses.
socket="postgresql://casecraft@/postgres?host=$CASECRAFT_TEST_POSTGRES"
network="postgresql://casecraft:hush@$CASECRAFT_TEST_POSTGRES_HOST:5432/postgres"
ask 'DROP SCHEMA public CASCADE; CREATE SCHEMA public' > /dev/null 2>&1

# Left at once: the line that brings one back can be typed as it stands.
on one play "$pack" --terminal --seed 3 --store "$socket" < /dev/null > "$work/said" 2>&1 || true
grep -qF -- "--store '$socket'" "$work/said" || fail "the way back is not whole: $(tail -3 "$work/said")"
before=$(ask 'SELECT COUNT(*) FROM journal')

# The server goes in the middle of a session, and the trainee goes on to the end.
{
  printf '1\n2\n'
  tries=0
  until [ "$(ask 'SELECT COUNT(*) FROM journal')" -ge $((before + 2)) ]; do
    tries=$((tries + 1))
    [ "$tries" -lt 600 ] || break
    sleep 0.1
  done
  control stop
  printf '3\n1\n15:05\n1\nThe register says so\n\nMira\n2\nsend\n'
} | on one play "$pack" --terminal --seed 7 --store "$socket" > "$work/said" 2>&1 || true
grep -q "agency.s store" "$work/said" || fail "nothing is said of the server that is away: $(tail -20 "$work/said")"
# The other computer has never reached the database.
printf '1\n2\n3\n1\n15:05\n1\nThe register says so\n\nMira\n2\nsend\n' | on two play "$pack" --terminal --seed 7 --store "$network" > "$work/said" 2>&1 || true
on one sessions --store "$socket" > "$work/said"
grep -q "cannot be reached now" "$work/said" || fail "a list without the server says: $(cat "$work/said")"
# What this computer has is not taken for all.
for words in "inbox" "inbox --all" "export --all --format json -o $work/part.json"; do
  if on one $words --store "$socket" > "$work/said" 2>&1; then fail "$words without the server ends with 0: $(cat "$work/said")"; fi
  grep -q "cannot be reached now, and what is there belongs to it" "$work/said" || fail "$words without the server says: $(cat "$work/said")"
done
[ ! -e "$work/part.json" ] || fail "an export without the server wrote a file"
if on one sync > "$work/said" 2>&1; then fail "something waits, and sync without --store ends with 0"; fi
grep -q "^Waiting for $socket: 1 session with [0-9]* actions to be sent" "$work/said" || fail "what waits is not listed: $(cat "$work/said")"
if on one sync --store "$socket" > "$work/said" 2>&1; then fail "sync reached a server that is away"; fi

# It is back. What was begun under one address is sent under the other.
control start
on one sync --store "$network" > "$work/said" 2>&1 || fail "sync under another address: $(cat "$work/said")"
if grep -q hush "$work/said"; then fail "a password was shown"; fi
[ "$(ask "SELECT COUNT(*) FROM sessions WHERE pseudonym = 'Heron 12' AND state = 'ended'")" = 1 ] || fail "the session did not arrive whole"
[ "$(ask 'SELECT COUNT(*) FROM seals')" = 1 ] || fail "the seal did not arrive"
if on two sync --store "$socket" > "$work/said" 2>&1; then fail "what waits for an address that was never reached is no success"; fi
grep -q "^Waiting for postgresql://casecraft@$CASECRAFT_TEST_POSTGRES_HOST:5432/postgres: 1 session" "$work/said" || fail "the other address is not named: $(cat "$work/said")"
grep -q -- "--instead-of" "$work/said" || fail "the way to send it is not named: $(cat "$work/said")"
on two sync --store "$socket" --instead-of "$network" > "$work/said" 2>&1 || fail "sync --instead-of: $(cat "$work/said")"
on two sync > "$work/said" 2>&1 && grep -q "Nothing is waiting" "$work/said" || fail "something still waits: $(cat "$work/said")"
on one store check --store "$socket" > "$work/said" || fail "the store: $(cat "$work/said")"
grep -q "3 sessions" "$work/said" || fail "the store holds: $(cat "$work/said")"

# Either computer exports all, and erases.
on one export --all --format csv -o "$work/all.csv" --store "$socket" > "$work/said"
grep -q "Wren 7" "$work/all.csv" && grep -q "Heron 12" "$work/all.csv" || fail "an export of all has not both"
on one my-data "Wren 7" -o "$work/wren.json" --store "$socket" > "$work/said"
printf 'Seud\303\263nimo;Nota\nHeron 12;a\nWren 7;b\n' > "$work/people.csv"
on one course Spring --people "$work/people.csv" --store "$socket" > "$work/said" || fail "a course: $(cat "$work/said")"
on one store copy "$socket" "$work/back.sqlite" > "$work/said" || fail "a copy of the database: $(cat "$work/said")"
on one erase "Wren 7" --yes --store "$socket" > "$work/said" || fail "erase: $(cat "$work/said")"
[ "$(ask 'SELECT COUNT(*) FROM erased_sessions')" = 1 ] || fail "no mark of what was erased"
# The copy from before knows the person; it brings back neither them nor their place on the list.
if on one store copy "$work/back.sqlite" "$socket" > "$work/said" 2>&1; then fail "a copy that leaves somebody out ends with 0: $(cat "$work/said")"; fi
grep -q "on the list of the course 'Spring'" "$work/said" || fail "who is left out is not said: $(cat "$work/said")"
[ "$(ask "SELECT COUNT(*) FROM people WHERE pseudonym = 'Wren 7'")" = 0 ] || fail "a copy put somebody back on a list who was erased"
on one course Spring --store "$socket" > "$work/said" && grep -q "Heron 12" "$work/said" || fail "the list lost the other person: $(cat "$work/said")"
on one course Spring --remove --yes --store "$socket" > "$work/said" || fail "a course is not removed: $(cat "$work/said")"
[ "$(ask 'SELECT (SELECT COUNT(*) FROM courses) + (SELECT COUNT(*) FROM people)')" = 0 ] || fail "something of the course stays"
grep -rqa "Wren 7" "$work/two/data" || fail "the other computer's copy is gone before it can know"
on two sync --store "$socket" > "$work/said" || fail "sync after an erasure: $(cat "$work/said")"
grep -q "Erased here, as it was erased there: 1 session" "$work/said" || fail "the computer does not say that its copy went: $(cat "$work/said")"
if grep -rqa "Wren 7" "$work/two/data"; then fail "the other computer still holds the pseudonym"; fi
[ "$(ask "SELECT COUNT(*) FROM sessions WHERE pseudonym = 'Wren 7'")" = 0 ] || fail "what was erased came back"
on one erase "Heron 12" --yes --store "$socket" > "$work/said" || fail "erase: $(cat "$work/said")"
grep -q "Copies on this computer that went too: 2 sessions" "$work/said" || fail "its own copies are not named: $(cat "$work/said")"
if grep -rqa "Heron 12" "$work/one/data"; then fail "the computer still holds the pseudonym"; fi
on one store check --store "$socket" > "$work/said" || fail "the store in the end: $(cat "$work/said")"
