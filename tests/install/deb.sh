#!/bin/sh
# tests/install/deb.sh BUILD: makes the .deb of a build, unpacks it somewhere else, and plays from there: without the source tree, the network or the
# person's own folders, as far as this user may take those away. The same with `cmake --install`.
set -eu
build=$(cd "$1" && pwd -P)
source=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
scratch=$(mktemp -d "${TMPDIR:-/tmp}/casecraft-install-XXXXXX")
trap 'rm -rf "$scratch"' EXIT
trap 'exit 1' INT TERM HUP

fail() {
  echo "failed: $*"
  exit 1
}

# alone PREFIX COMMAND…: nothing of this machine but what is installed.
cat >"$scratch/alone.sh" <<'INSIDE'
[ "$1" != hide ] || mount -t tmpfs tmpfs "$2"
shift 2
exec "$@"
INSIDE
can_hide=no
if [ "$(id -u)" = 0 ] && unshare --net --mount true 2>/dev/null; then
  can_hide=yes
else
  echo "note: only root can take the network and the source tree away; the rest is tested all the same"
fi
alone() {
  mkdir -p "$scratch/home"
  if [ $can_hide = yes ]; then
    (cd "$scratch" && env -i PATH=/usr/bin:/bin HOME="$scratch/home" LANG=C.UTF-8 unshare --net --mount sh "$scratch/alone.sh" hide "$source" "$@")
  else
    (cd "$scratch" && env -i PATH=/usr/bin:/bin HOME="$scratch/home" LANG=C.UTF-8 "$@")
  fi
}

# plays PREFIX
plays() {
  program=$1/bin/casecraft
  [ -x "$program" ] || fail "$program is not there"
  rm -rf "${scratch:?}/home"

  alone "$program" list --json >"$scratch/list.json" || fail "casecraft list"
  for pack in "$source"/scenarios/*/; do
    name=$(basename "$pack")
    grep -q "\"$name\"" "$scratch/list.json" || fail "'$name' is not in the catalogue of $1"
    [ -f "$1/share/casecraft/scenarios/$name/main.lua" ] || fail "'$name' was not installed"
    alone "$program" lint "$name" --tests >"$scratch/lint.txt" 2>&1 || { cat "$scratch/lint.txt" && fail "casecraft lint $name --tests"; }
    tail -n 1 "$scratch/lint.txt"
  done

  echo '[]' >"$scratch/actions.json"
  alone "$program" run first-steps --seed 7 --actions "$scratch/actions.json" >"$scratch/run.json" || fail "casecraft run first-steps"
  [ -s "$scratch/run.json" ] || fail "casecraft run said nothing"

  # The first choice again and again, as somebody does who only wants to see the end; at the end of input the game is left in order, saved.
  yes 1 | head -n 60 | alone "$program" play first-steps --terminal --seed 7 >"$scratch/game.txt" || fail "casecraft play first-steps --terminal"
  [ "$(wc -l <"$scratch/game.txt")" -gt 10 ] || fail "the game in the terminal said next to nothing"
  alone "$program" sessions --json >"$scratch/sessions.json" || fail "casecraft sessions"
  grep -q '"first-steps"' "$scratch/sessions.json" || fail "the session was not kept"
  [ -f "$scratch/home/.local/share/casecraft/sessions.sqlite" ] || fail "the session is not where the README says"
  session=$(sed -n 's/.*"id": *"\([0-9a-f-]\{36\}\)".*/\1/p' "$scratch/sessions.json" | head -n 1)
  alone "$program" replay "$session" || fail "casecraft replay $session"
}

echo "== the package"
cpack -G DEB --config "$build/CPackConfig.cmake" -B "$scratch/made" >"$scratch/cpack.log" 2>&1 || { cat "$scratch/cpack.log" && fail "cpack"; }
package=$(ls "$scratch"/made/*.deb)
dpkg-deb --info "$package"
dpkg-deb --field "$package" Depends | grep -q libsdl2 || [ ! -f /usr/include/SDL2/SDL.h ] || fail "the package does not depend on the libraries that it needs"
dpkg-deb --field "$package" Depends | grep -q fonts- || fail "the package does not depend on a font"
dpkg-deb -x "$package" "$scratch/unpacked"
plays "$scratch/unpacked/usr"

echo "== cmake --install"
DESTDIR='' cmake --install "$build" --prefix "$scratch/installed" >"$scratch/install.log" || { cat "$scratch/install.log" && fail "cmake --install"; }
plays "$scratch/installed"
echo "the installed program plays without its sources"
