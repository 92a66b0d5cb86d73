#!/bin/sh
# commands.sh CASECRAFT: export, my-data and erase as a person calls them, and a real connection to a record store's double. With npm's xapi-validation (in $CASECRAFT_NODE_MODULES or
# ./node_modules) every statement is validated; without it the rest is checked and the status is 77.
set -eu
casecraft=$1
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
server=
trap '[ -z "$server" ] || kill "$server" 2> /dev/null || true; rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" CASECRAFT_HOME="$root"
export LSAN_OPTIONS="suppressions=$root/tests/layout/leaks.txt:print_suppressions=0"
fail() { echo "commands.sh: $1" >&2; exit 1; }

mkdir -p "$work/config/casecraft"
echo '{"pseudonym": "=Heron 12"}' > "$work/config/casecraft/settings.json"
printf '1\n2\n3\n1\n15:05\n1\nThe register says so\n\nMira\n2\nsend\n' | "$casecraft" play "$root/tests/packs/terminal-evening" --terminal --seed 7 > "$work/played" 2>&1 || true
printf '3\n' | "$casecraft" play "$root/tests/packs/terminal-evening" --terminal --seed 8 > /dev/null 2>&1 || true
id=$("$casecraft" sessions | grep ended | head -1 | cut -c1-8)
[ -n "$id" ] || fail "no session ended"

"$casecraft" export --all --format csv -o "$work/all.csv"
grep -q "^session,pseudonym," "$work/all.csv" || fail "the CSV has no heading"
grep -q "'=Heron 12" "$work/all.csv" || fail "a pseudonym that begins like a formula is not defused"
"$casecraft" export --all --format json -o "$work/all.json"
python3 -c 'import json, sys; all = json.load(open(sys.argv[1])); assert len(all["sessions"]) == 2 and all["sessions"][0]["points"], all.keys()' "$work/all.json" || fail "the JSON is not whole"
"$casecraft" export "$id" --format xapi -o "$work/one.json"
"$casecraft" export "$id" --format xapi -o "$work/again.json"
cmp -s "$work/one.json" "$work/again.json" || fail "the same export gives other statements"
if "$casecraft" export "$id" --format xapi -o "$work/one.json" 2> /dev/null; then fail "an export was overwritten"; fi

# A record store over a real connection.
python3 "$here/record_store.py" "$work/port" "$work/log" &
server=$!
for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do [ ! -s "$work/port" ] || break; sleep 0.25; done
[ -s "$work/port" ] || fail "the record store's double did not start"
lrs="http://127.0.0.1:$(cat "$work/port")"
if CASECRAFT_LRS_USER=heron CASECRAFT_LRS_PASSWORD=hush "$casecraft" export "$id" --format xapi --to "http://localhost.example.org/xapi" 2> "$work/said"; then fail "a name that begins like this computer's was sent a password"; fi
grep -q "no safe address" "$work/said" || fail "an unsafe address says: $(cat "$work/said")"
if CASECRAFT_LRS_USER=heron CASECRAFT_LRS_PASSWORD=wrong "$casecraft" export "$id" --format xapi --to "$lrs/xapi" 2> "$work/said"; then fail "a wrong password was taken"; fi
grep -q "refuses the name or password" "$work/said" || fail "a wrong password says: $(cat "$work/said")"
if "$casecraft" export "$id" --format xapi --to "$lrs/page" 2> "$work/said"; then fail "a web page was taken for a record store"; fi
grep -q "is a web page" "$work/said" || fail "a web page says: $(cat "$work/said")"
printf 'heron\ns3cret\n' > "$work/key"
chmod 644 "$work/key"
if "$casecraft" export "$id" --format xapi --to "$lrs/xapi" --credentials "$work/key" 2> "$work/said"; then fail "credentials that others can read were taken"; fi
grep -q "chmod 600" "$work/said" || fail "open credentials say: $(cat "$work/said")"
chmod 600 "$work/key"
"$casecraft" export "$id" --format xapi --to "$lrs/xapi" --credentials "$work/key" > "$work/sent" || fail "sending failed: $(cat "$work/sent")"
python3 - "$work/one.json" "$work/log" << 'PY' || fail "the record store has not each statement once"
import json, sys
made = [one["id"] for one in json.load(open(sys.argv[1]))]
kept = [json.loads(line)["id"] for line in open(sys.argv[2])]
assert sorted(made) == sorted(kept) and len(set(kept)) == len(kept), (len(made), len(kept))
PY
CASECRAFT_LRS_USER=heron CASECRAFT_LRS_PASSWORD=s3cret "$casecraft" export "$id" --format xapi --to "$lrs/xapi" > "$work/sent"
grep -q ": 0 xAPI statements delivered" "$work/sent" || fail "what was delivered was sent again: $(cat "$work/sent")"
# Another computer's store knows nothing of it: the server's 409 is a delivery, since it has the same.
sqlite3 "$work/data/casecraft/sessions.sqlite" 'DELETE FROM deliveries' 
CASECRAFT_LRS_USER=heron CASECRAFT_LRS_PASSWORD=s3cret "$casecraft" export "$id" --format xapi --to "$lrs/xapi" > "$work/sent" || fail "equal statements are refused: $(cat "$work/sent")"
if grep -rqa s3cret "$work/data" "$work/sent" "$work/said"; then fail "the password was kept"; fi

# What an instructor decides afterwards: the record store ends with one verdict, and with the critical error only while it is confirmed.
cp -r "$root/tests/packs/terminal-evening" "$work/typed-error"
sed -i 's|^      { "16:40", id = "now"|      { "14:00", id = "invented", to = "form", critical = true, score = { evidence = 0 }, why = "It is in no record.", ref = "yard-2" },\n&|' "$work/typed-error/main.lua"
(
  export XDG_DATA_HOME="$work/decided"
  printf '1\n2\n3\n1\n14:00\n1\nThe register says so\n\nMira\n2\nsend\n' | "$casecraft" play "$work/typed-error" --terminal --seed 7 > "$work/played" 2>&1 || true
  typed=$("$casecraft" sessions | grep provisional | head -1 | cut -c1-8)
  [ -n "$typed" ] || fail "no session is provisional"
  : > "$work/log"
  for decision in none confirmed overturned; do
    [ "$decision" = none ] || "$casecraft" mark "$typed" --action 4 --decide "$decision" --reason "Read again." --by "Ann Example" > "$work/said"
    "$casecraft" export "$typed" --format csv -o "$work/$decision.csv"
    "$casecraft" export "$typed" --format json -o "$work/$decision.json"
    "$casecraft" export "$typed" --format xapi -o "$work/$decision-xapi.json"
    "$casecraft" export "$typed" --format xapi --to "$lrs/xapi" --credentials "$work/key" > "$work/sent" || fail "$decision: sending failed: $(cat "$work/sent")"
    "$casecraft" export "$typed" --format xapi --to "$lrs/xapi" --credentials "$work/key" > "$work/sent"
    grep -q ": 0 " "$work/sent" || fail "$decision: the same was sent twice: $(cat "$work/sent")"
    python3 - "$decision" "$work" << 'PY' || fail "$decision: an export does not say so"
import csv, json, sys
decision, work = sys.argv[1:]
verdict = {"none": [], "confirmed": ["failed"], "overturned": ["passed"]}[decision]
critical = 1 if decision == "confirmed" else 0
rows = [row for row in csv.DictReader(open(f"{work}/{decision}.csv", newline="")) if row["action"] == "4"]
assert [row["critical"] for row in rows] == [str(critical)], rows
session = json.load(open(f"{work}/{decision}.json"))["sessions"][0]
assert len(session["critical_errors"]) == critical and session["verdict"] == (verdict or ["provisional"])[0], session["critical_errors"]
kept = [json.loads(line) for line in open(f"{work}/log")]
assert len({one["id"] for one in kept}) == len(kept)
assert sorted(one["id"] for one in kept) == sorted(one["id"] for one in json.load(open(f"{work}/{decision}-xapi.json")))
gone = {one["object"]["id"] for one in kept if one["verb"]["id"].endswith("/voided")}
stand = [one for one in kept if one["id"] not in gone and one["verb"]["id"].rsplit("/", 1)[1] in ("passed", "failed")]
assert [one["verb"]["id"].rsplit("/", 1)[1] for one in stand if "/critical/" not in one["object"]["id"]] == verdict, stand
assert len([one for one in stand if "/critical/" in one["object"]["id"]]) == critical, stand
assert all("instructor" in one["context"]["extensions"].values() for one in stand)
assert "Ann Example" not in json.dumps(kept)
answers = [one for one in kept if one["verb"]["id"].endswith("/answered")]
first = answers[0]["object"]["definition"]
assert [one["id"] for one in first["choices"]] == ["tell", "promise", "accuse"], first
assert any(one["result"].get("response") == "14:00" for one in answers)
assert any("The register says so" in one["result"].get("response", "") for one in answers)
PY
  done
  # An assessment that has not ended tells nothing of its points.
  printf '1\n' | "$casecraft" play "$root/tests/packs/terminal-evening" --terminal --seed 9 --mode assessment > "$work/played" 2>&1 || true
  open=$("$casecraft" sessions | grep "assessment, open" | head -1 | cut -c1-8)
  [ -n "$open" ] || fail "no session for assessment is open"
  "$casecraft" export --all --format json -o "$work/open.json" > "$work/said"
  grep -q "has not ended" "$work/said" || fail "an open assessment is exported without a word: $(cat "$work/said")"
  "$casecraft" my-data "=Heron 12" -o "$work/open-mine.json" > /dev/null
  python3 - "$work/open.json" "$work/open-mine.json" << 'PY' || fail "an open assessment tells its points"
import json, sys
for name in sys.argv[1:]:
    by_state = {one["state"]: one for one in json.load(open(name))["sessions"]}
    shown, hidden = by_state["ended"], by_state["open"]
    assert shown["points"] and shown["result"] and shown["withheld"] is None
    assert hidden["points"] is None and hidden["result"] is None and "has not ended" in hidden["withheld"], hidden
    assert hidden["journal"][0]["payload"] == {"choice": "tell"}
PY
)

"$casecraft" my-data "=Heron 12" -o "$work/mine.json"
python3 -c 'import json, sys; mine = json.load(open(sys.argv[1])); assert len(mine["sessions"]) == 2 and mine["mentions"]["statements_sent"]' "$work/mine.json" || fail "my-data is not whole"
if echo no | "$casecraft" erase "=Heron 12" > /dev/null; then fail "erase went on after a no"; fi
[ "$("$casecraft" sessions | wc -l)" = 2 ] || fail "erase removed sessions after a no"
# Killed at any moment: all or nothing.
for pause in 0.02 0.05 0.1 0.15 0.2; do
  cp -r "$work/data" "$work/killed"
  XDG_DATA_HOME="$work/killed" timeout -s KILL "$pause" "$casecraft" erase "=Heron 12" --yes > /dev/null 2>&1 || true
  left=$(sqlite3 "$work/killed/casecraft/sessions.sqlite" "SELECT (SELECT COUNT(*) FROM sessions) || ' ' || (SELECT COUNT(DISTINCT session) FROM journal) || ' ' || (SELECT COUNT(*) FROM erasures)")
  [ "$left" = "2 2 0" ] || [ "$left" = "0 0 1" ] || fail "a killed erase leaves $left"
  rm -rf "$work/killed"
done
"$casecraft" erase "=Heron 12" --yes > "$work/erased"
grep -q "backups" "$work/erased" || fail "erase does not say what remains"
if grep -rqa "Heron 12" "$work/data"; then fail "the store still holds the pseudonym"; fi
if "$casecraft" erase "=Heron 12" --yes 2> "$work/said"; then fail "there was something to erase twice"; fi

modules=${CASECRAFT_NODE_MODULES:-$root/node_modules}
[ -e "$modules/xapi-validation" ] && command -v node > /dev/null || { echo "commands.sh: the rest is left out: xapi-validation is not installed" >&2; exit 77; }
for file in one overturned-xapi; do NODE_PATH=$modules node "$here/validate.cjs" "$work/$file.json" || fail "xapi-validation refuses statements of $file.json"; done
