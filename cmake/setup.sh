# Read by ./play and ./check: what is missing is said, then installed; what is long is done quietly, with its log kept. The folder is $root.

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

# packages_of SECTION…: the names in these sections of packages.txt.
packages_of() {
  awk -v wanted=" $* " '
    /^# [a-z]+:/ { section = $2; sub(":", "", section); next }
    { sub("#.*", "") }
    NF && index(wanted, " " section " ") { print $1 }' "$root/packages.txt"
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

# install_packages SECTION…: says what is missing and installs it.
install_packages() {
  if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
    complain "This is no Debian system (there is no apt-get), so nothing is installed; the build goes on with what is there. packages.txt lists what it needs."
    return 0
  fi
  missing=""
  for name in $(packages_of "$@"); do
    is_installed "$name" || missing="$missing $name"
  done
  [ -n "$missing" ] || return 0

  say "These Debian packages are needed and not installed yet:"
  say " $missing" | fold -s -w 100
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    complain "Only root may install packages, and there is no sudo here. As root, type:"
    complain "  apt-get update && apt-get install --no-install-recommends$missing"
    complain "and then start $0 again."
    return 1
  fi
  # The lists are fetched only where they do not know a package, or know one that the archive has replaced since.
  # shellcheck disable=SC2086
  if ! apt-get install --no-install-recommends --simulate $missing >/dev/null 2>&1; then
    quietly apt-update "fetching the lists of packages" as_root apt-get update || return 1
  fi
  # shellcheck disable=SC2086
  if ! quietly apt-install "installing them" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing; then
    say "Trying once more with fresh lists of packages."
    quietly apt-update "fetching the lists of packages" as_root apt-get update || return 1
    # shellcheck disable=SC2086
    quietly apt-install "installing them" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $missing
  fi
}

# quietly LOG WHAT COMMAND…: runs the command with its output in build/logs/LOG.txt. On a terminal one line shows how far it is; on failure the end
# of the log is shown. Returns what the command returned.
quietly() {
  log="$root/build/logs/$1.txt"
  what=$2
  shift 2
  mkdir -p "$root/build/logs" || return 1
  began=$(date +%s)
  if [ -t 1 ]; then
    # sudo may have to ask for a password, which a command in the background could not.
    if [ "$1" = as_root ] && [ "$(id -u)" != 0 ]; then sudo -v || return 1; fi
    "$@" >"$log" 2>&1 </dev/null &
    work=$!
    trap 'kill "$work" 2>/dev/null; printf "\n"; exit 130' INT TERM
    while kill -0 "$work" 2>/dev/null; do
      printf '\r\033[K%s: %s' "$what" "$(tail -n 1 "$log" 2>/dev/null | tr -d '\r\033' | cut -c 1-60)"
      sleep 0.5
    done
    wait "$work"
    status=$?
    trap - INT TERM
    printf '\r\033[K'
  else
    "$@" >"$log" 2>&1 </dev/null
    status=$?
  fi
  took=$(($(date +%s) - began))
  if [ "$status" = 0 ]; then
    say "$what: done in $took s"
  else
    complain "$what: failed after $took s (status $status). The end of $log:"
    tail -n 40 "$log" | sed 's/^/  | /' >&2
  fi
  return "$status"
}

# configured PRESET [OPTION…]: configures build/PRESET where that has not been done, or was done for another folder.
configured() {
  preset=$1
  shift
  if command -v ccache >/dev/null; then
    set -- "$@" -DCMAKE_C_COMPILER_LAUNCHER=ccache -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
  fi
  cache="$root/build/$preset/CMakeCache.txt"
  fresh=""
  if [ -f "$cache" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$cache"; then
    fresh=--fresh
  fi
  # shellcheck disable=SC2086
  (cd "$root" && cmake $fresh --preset "$preset" "$@")
}

# configure_and_build PRESET [OPTION…]
configure_and_build() {
  configured "$@" && cmake --build "$root/build/$1" -j "$(nproc)"
}
