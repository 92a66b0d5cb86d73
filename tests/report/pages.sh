#!/bin/sh
# pages.sh CASECRAFT KEEP_PLAYED: reports on real sessions and groups, as a person makes them. With npm's axe-core and html-validate (in $CASECRAFT_NODE_MODULES or ./node_modules), Node.js and
# Chromium: the pages are valid HTML, and axe finds no violation in any language or theme.
set -eu
casecraft=$1
keep_played=$2
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config" CASECRAFT_HOME="$root"
export LSAN_OPTIONS="suppressions=$root/tests/layout/leaks.txt:print_suppressions=0"
fail() { echo "pages.sh: $1" >&2; exit 1; }

# Tell her; gate; book; the time; the note.
printf '1\n2\n3\n1\n15:05\n1\nThe register says so\n\nMira\n2\nsend\n' > "$work/typed"
"$casecraft" play "$root/tests/packs/terminal-evening" --terminal --seed 7 < "$work/typed" > "$work/played" 2>&1 || true
id=$("$casecraft" sessions | head -1 | cut -c1-8)
"$casecraft" sessions | head -1 | grep -q ended || fail "the session did not end: $(tail -20 "$work/played")"

"$casecraft" report "$id" -o "$work/trainee.html"
"$casecraft" report "$id" -o "$work/instructor.html" --for instructor
"$casecraft" report "$id" -o "$work/es.html" --locale es
grep -q '<html lang="es"' "$work/es.html" || fail "the Spanish report does not say that it is Spanish"

# What people keep of a conversation, a desk and a board, and a group of twelve.
store="$work/played.sqlite"
keep() { pack=$1; session=$2; shift 2; "$keep_played" "$root" "$store" "$pack" "$root/scenarios/$pack/tests/$session.json" "$@"; }
talk=$(keep her-own-words novice en wren)
desk=$(keep small-sums expert en wren)
board=$(keep ninety-days careful en wren)
keep first-steps careful en p1 p2 p3 p4 p5 p6 p7 > "$work/careful"
keep first-steps hasty en p8 p9 p10 p11 p12 > "$work/hasty"
first=$(head -1 "$work/careful")
"$casecraft" mark "$first" --verdict failed --by "Trainer 4" --reason "Somebody else sat there." --store "$store" > "$work/said"
"$casecraft" report "$talk" -o "$work/talk.html" --store "$store"
"$casecraft" report "$talk" -o "$work/talk-instructor-es.html" --for instructor --locale es --store "$store"
"$casecraft" report "$desk" -o "$work/desk.html" --store "$store"
"$casecraft" report "$board" -o "$work/board-es.html" --locale es --store "$store"
"$casecraft" report --all -o "$work/group.html" --locale en --store "$store"
"$casecraft" report --all -o "$work/group-es.html" --locale es --store "$store"
"$casecraft" report --pack first-steps -o "$work/group-of-one-pack.html" --locale en --store "$store"
grep -q '<summary>' "$work/talk.html" || fail "the report on a conversation has no transcript"
grep -q 'Somebody else sat there.' "$work/group.html" || fail "the report on a group does not give the reason of a decision"
grep -q '11 of 12 passed\|6 of 12 passed' "$work/group.html" || fail "the decided verdict does not count: $(grep -o '[0-9]* of 12 passed' "$work/group.html" | head -1)"

# What is there is not overwritten, and a failure leaves nothing.
cp "$work/trainee.html" "$work/before"
if "$casecraft" report "$id" -o "$work/trainee.html" --for instructor 2> "$work/said"; then fail "a report was overwritten"; fi
grep -q -- --force "$work/said" || fail "the refusal does not name --force"
cmp -s "$work/trainee.html" "$work/before" || fail "the report that was there has changed"
"$casecraft" report "$id" -o "$work/trainee.html" --force

# A full disk: nothing half-written, and what was there stays.
mkdir "$work/small"
if [ "$(id -u)" = 0 ] && mount -t tmpfs -o size=12k casecraft-report "$work/small" 2> /dev/null; then
  echo old > "$work/small/x.html"
  if "$casecraft" report "$id" -o "$work/small/x.html" --force 2> "$work/said"; then umount "$work/small"; fail "a report went onto a full disk"; fi
  left=$(ls "$work/small")
  kept=$(cat "$work/small/x.html")
  umount "$work/small"
  [ "$left" = x.html ] || fail "a full disk leaves: $left"
  [ "$kept" = old ] || fail "a full disk changed the report that was there"
fi

# Killed at any moment: the old file or the new one.
for pause in 0.05 0.1 0.2 0.3 0.4 0.6 0.8; do
  echo old > "$work/killed.html"
  timeout -s KILL "$pause" "$casecraft" report "$id" -o "$work/killed.html" --force > /dev/null 2>&1 || true
  grep -q '^old$' "$work/killed.html" || grep -q '</html>' "$work/killed.html" || fail "a killed report is half-written"
done

browser=$(command -v chromium || command -v chromium-browser || true)
if [ -n "$browser" ]; then
  "$casecraft" report "$id" -o "$work/x.pdf" --format pdf
  head -c 5 "$work/x.pdf" | grep -q '%PDF-' || fail "the PDF is none"
  "$casecraft" report --all -o "$work/group.pdf" --format pdf --paper letter --store "$store"
  head -c 5 "$work/group.pdf" | grep -q '%PDF-' || fail "the PDF of a group is none"
fi
if PATH=/nowhere "$casecraft" report "$id" -o "$work/y.pdf" --format pdf 2> "$work/said"; then fail "a PDF was made without Chromium"; fi
grep -q Chromium "$work/said" || fail "the refusal does not name Chromium"
[ ! -e "$work/y.pdf" ] || fail "a PDF that could not be made left a file"

modules=${CASECRAFT_NODE_MODULES:-$root/node_modules}
pages="trainee instructor es talk talk-instructor-es desk board-es group group-es group-of-one-pack"
left_out=
validator=$modules/html-validate/bin/html-validate.mjs
if [ -e "$validator" ] && command -v node > /dev/null; then
  printf '{"extends": ["html-validate:recommended"], "root": true}' > "$work/.htmlvalidate.json"
  for page in $pages; do
    (cd "$work" && node "$validator" "$page.html") > "$work/said" 2>&1 || fail "$page is no valid HTML: $(head -20 "$work/said")"
  done
else
  left_out="html-validate"
fi

axe=$modules/axe-core/axe.min.js
if [ -z "$browser" ] || [ ! -e "$axe" ]; then
  left_out="$left_out axe-core or Chromium"
  pages=
fi
sandbox=
[ "$(id -u)" != 0 ] || sandbox=--no-sandbox
for page in $pages; do
  for theme in light dark; do
    # The page with axe in it, and without the policy that forbids scripts.
    { sed -e 's/<meta http-equiv="Content-Security-Policy"[^>]*>//' -e 's#<details>#<details open>#' -e 's#</main>#</main>\n<pre id="axe" hidden>nothing</pre>#' -e '/<\/body>/,$d' "$work/$page.html"
      echo '<script>'; cat "$axe"; echo '</script>'
      echo '<script>axe.run({ exclude: ["#axe"] }).then(r => { document.getElementById("axe").textContent = "VIOLATIONS " + r.violations.length + " PASSES " + r.passes.length + " DARK " + matchMedia("(prefers-color-scheme: dark)").matches + " " + r.violations.map(v => v.id + ": " + v.nodes.map(n => n.html.slice(0, 80)).join(" | ")).join("; "); });</script>'
      echo '</body></html>'; } > "$work/with-axe.html"
    scheme=
    [ "$theme" = light ] || scheme="--blink-settings=preferredColorScheme=0"
    # shellcheck disable=SC2086
    timeout 120 "$browser" --headless $sandbox $scheme --disable-gpu --user-data-dir="$work/profile" --virtual-time-budget=20000 --dump-dom "file://$work/with-axe.html" > "$work/dom" 2> /dev/null || fail "Chromium did not end"
    said=$(grep -o 'VIOLATIONS [0-9]* PASSES [0-9]* DARK [a-z]*[^<]*' "$work/dom" | grep -v '+ r' | tail -1)
    echo "$page, $theme: $said"
    case $said in "VIOLATIONS 0 PASSES "[1-9]*) ;; *) fail "axe finds on $page ($theme): $said" ;; esac
    case $theme$said in *"DARK true"*) [ $theme = dark ] || fail "the light theme was dark" ;; *) [ $theme = light ] || fail "the dark theme was light" ;; esac
  done
done
[ -z "$left_out" ] || { echo "pages.sh: a part is left out; not installed: $left_out" >&2; exit 77; }
