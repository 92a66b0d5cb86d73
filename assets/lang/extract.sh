#!/bin/sh
# Gathers what the program says from its sources into the catalogues beside this script, with gettext's tools.
#   extract.sh            brings every *.po up to date: new sentences come in empty, changed ones fuzzy, those that are gone at the end
#   extract.sh --check    changes nothing; says what is missing, fuzzy or gone, and fails if anything is
#   extract.sh --pot      prints the template
#   extract.sh --pseudo   prints a catalogue of accented, longer words, to see in the window what is not translatable and what has no room
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$root"
for tool in xgettext msgcat msgmerge msgcmp msgfmt; do
  command -v "$tool" > /dev/null || { echo "extract.sh: $tool is missing; it comes with Debian's package gettext" >&2; exit 1; }
done

# It warns of every sentence with a quotation mark or a dash, which our English has.
gather() {
  into=$1
  shift
  xgettext --from-code=UTF-8 --add-location=file --no-wrap --force-po -o "$into" "$@" 2> "$work/warnings" || { cat "$work/warnings" >&2; exit 1; }
  # Formats are fmt's; gettext takes a per cent sign for one of C.
  sed -i -e 's/charset=CHARSET/charset=UTF-8/' -e '/^#, [a-z]*-format$/d' "$into"
}
marks="--keyword=say:1 --keyword=say_in:1c,2 --keyword=say_count:1,2 --keyword=to_say:1 --keyword=to_say_in:1c,2 --keyword=filled_in:2c,3"

# Front ends and what they are made of: by their marks. A refusal of typed words is an exception, which is put into the language where it is shown.
find engine/apps/command engine/apps/program engine/apps/terminal engine/apps/desktop engine/base engine/records/cohort engine/records/marking engine/records/report engine/records/seal -name '*.?pp' | LC_ALL=C sort > "$work/marked"
# shellcheck disable=SC2086
gather "$work/marked.pot" --language=C++ -k $marks --files-from="$work/marked"
# What --help says of commands and options.
find engine/apps/command -name '*.cpp' | LC_ALL=C sort > "$work/helping"
gather "$work/helping.pot" --language=C++ -k --keyword=add_option:3 --keyword=add_flag:3 --keyword=add_subcommand:2 --files-from="$work/helping"
# What cannot be done, of the front ends and of the rooms whose sentences a command or a page shows.
find engine/apps engine/records engine/base/names.cpp -name '*.cpp' | grep -v -E '/apps/coder/|/records/report/(charts|page|[a-z_]*parts?|cohort_[a-z]*)\.cpp' | LC_ALL=C sort > "$work/thrown"
gather "$work/thrown.pot" --language=C++ -k --keyword=WordsRefused:1 --keyword=Error:1 --keyword=UsageError:1 --keyword=format:1 --keyword=guarded:2 --keyword=altered:1 --keyword=altered_at:2 --keyword=found_out:3 --files-from="$work/thrown"

find engine/exercises engine/session engine/authoring -name '*.?pp' | LC_ALL=C sort > "$work/named"
gather "$work/named.pot" --language=C++ -k --keyword=to_say:1 --files-from="$work/named"

# What exercises say is English where it is made (engine/apps/program/in_language.hpp). Readers of packs are left out: they speak to authors.
{ printf 'engine/exercises/interview/coder/%s.cpp\n' coder type; find engine/exercises engine/session engine/assessment engine/query -name '*.cpp'; } | grep -v -E '/(read_|reading|functions|host_functions|exemplar|classes|exercise|journal|framework|rubric|contents|database|loading|own_functions|schema|letter_html)[a-z_]*\.cpp|/coder/([abd-su-z]|context)|/ledger/(csv|plan|population|draw|generat|settings|rates|write|tables?|figures)' | LC_ALL=C sort > "$work/said"
gather "$work/said.pot" --language=C++ -a --files-from="$work/said"
find scripts/casecraft -name '*.lua' ! -name vocabulary.lua | LC_ALL=C sort > "$work/lua"
gather "$work/lua.pot" --language=Lua -a --files-from="$work/lua"
for file in assets/references.json assets/frameworks/core.json assets/themes/*.json; do
  # One text a line, as somebody would say it.
  grep -oE '"(title|name|descriptor|document|section|note)": "([^"\\]|\\.)*"' "$file" | sed -E 's/^"[a-z]*": (.*)$/say(\1);/' > "$work/$(basename "$file").c"
  gather "$work/$(basename "$file").pot" --language=C -k --keyword=say:1 "$work/$(basename "$file").c"
  sed -i "s|^#: .*|#: $file|" "$work/$(basename "$file").pot"
done

# Why an utterance was read so: the last column of the coder's rules.
awk -F '\t' '!/^#/ && $6 ~ / / { gsub(/\\/, "\\\\", $6); gsub(/"/, "\\\"", $6); print "say(\"" $6 "\");" }' assets/coder/lexicon/rules.tsv > "$work/rules.tsv.c"
gather "$work/rules.tsv.json.pot" --language=C -k --keyword=say:1 "$work/rules.tsv.c"
sed -i 's|^#: .*|#: assets/coder/lexicon/rules.tsv|' "$work/rules.tsv.json.pot"

# Of texts that nobody has marked, those that look like words: two of them, or one with a capital; no SQL, conditions, ids or mistakes of packs (not-said.txt).
looks_like_words() {
  awk -v list="$here/not-said.txt" '
    BEGIN { RS = ""; ORS = "\n\n"; while ((getline line < list) > 0) { n = split(line, part, "\n"); for (i = 1; i <= n; ++i) if (part[i] != "" && part[i] !~ /^#/) out[part[i]] = 1 } }
    {
      words = ""; is_id = 0
      n = split($0, lines, "\n")
      for (i = 1; i <= n; ++i) {
        if (lines[i] ~ /^msgid /) is_id = 1
        if (lines[i] ~ /^msgstr/) is_id = 0
        if (is_id) { line = lines[i]; sub(/^[a-z_]* ?"/, "", line); sub(/"$/, "", line); words = words line }
      }
      bare = words; gsub(/\{[^}]*\}/, "", bare); gsub(/\\[nt"]/, " ", bare)
      if (words in out) next
      if (bare !~ /[A-Za-z][A-Za-z]/) next
      if (bare !~ /[A-Za-z][A-Za-z].* |^[A-Z][a-z]| [a-z][a-z]/) next
      if (bare ~ /SELECT |INSERT |DELETE FROM|SET search|dbname=|PRAGMA|base_|[a-z]\(|~=|==|CREATE |<[a-z!\/]| -> |\|\|/) next
      print
    }' "$1"
}

cat > "$work/head.pot" <<'HEAD'
# What Casecraft says. English is written in the sources; assets/lang/extract.sh gathers it here.
msgid ""
msgstr ""
"Project-Id-Version: casecraft\n"
"MIME-Version: 1.0\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Content-Transfer-Encoding: 8bit\n"

HEAD
for part in said thrown lua; do
  cat "$work/head.pot" > "$work/$part.words.pot"
  looks_like_words "$work/$part.pot" >> "$work/$part.words.pot"
done
msgcat --use-first --add-location=file --no-wrap "$work/head.pot" "$work/marked.pot" "$work/helping.pot" "$work/named.pot" "$work"/*.words.pot "$work"/*.json.pot -o "$work/casecraft.pot"

case ${1:-} in
  --pot) cat "$work/casecraft.pot" ;;
  --pseudo)
    msgen --no-wrap "$work/casecraft.pot" | awk '
      /^"Content-Type/ { print; print "\"Language: pseudo\\n\""; print "\"Plural-Forms: nplurals=2; plural=(n != 1);\\n\""; next }
      /^msgid / { is_translation = 0 } /^msgstr/ { is_translation = 1 }
      !is_translation || !/"/ || /^msgstr ""$/ || /: .*\\n"$/ { print; next }
      { head = $0; sub(/".*/, "", head); body = substr($0, length(head) + 2); sub(/"$/, "", body); out = ""; in_place = 0; letters = 0
        n = split(body, c, "")
        for (i = 1; i <= n; ++i) {
          if (c[i] == "{") in_place = 1
          if (c[i] == "\\") { out = out c[i] c[i + 1]; ++i; continue }
          ch = c[i]
          if (!in_place) {
            k = index("aeiounAEIOUN", ch)
            if (k > 0) { split("á é í ó ú ñ Á É Í Ó Ú Ñ", to, " "); ch = to[k] }
            if (ch ~ /[A-Za-z]/ || k > 0) ++letters
          }
          out = out ch
          if (c[i] == "}") in_place = 0
        }
        more = ""; for (i = 0; i < letters * 2 / 5; ++i) more = more "~"
        end = ""; if (out ~ /\\n$/) { end = "\\n"; out = substr(out, 1, length(out) - 2) }
        print head "\"" out more end "\"" }' ;;
  --check)
    status=0
    for file in "$here"/*.po; do
      msgfmt --check-header --check-domain -o /dev/null "$file" || status=1
      msgcmp "$file" "$work/casecraft.pot" || status=1
      gone=$(msgcomm --more-than=0 --less-than=2 --no-wrap --omit-header "$file" "$work/casecraft.pot" 2> /dev/null | grep -c '^msgid ' || true)
      obsolete=$(grep -c '^#~ msgid ' "$file" || true)
      [ "$gone" -eq 0 ] && [ "$obsolete" -eq 0 ] || { echo "$(basename "$file"): $gone sentences are in it or in the sources only, $obsolete are obsolete; run assets/lang/extract.sh" >&2; status=1; }
    done
    exit $status ;;
  "")
    for file in "$here"/*.po; do
      msgmerge --quiet --update --backup=none --add-location=file --no-wrap "$file" "$work/casecraft.pot"
      msgattrib --no-obsolete --no-wrap --add-location=file -o "$file" "$file"
      echo "$(basename "$file"): $(LC_ALL=C msgfmt --statistics -o /dev/null "$file" 2>&1)"
    done ;;
  *) echo "extract.sh: there is no $1; see the beginning of the script" >&2; exit 1 ;;
esac
