# Read by the tests that use the window as a person does: real keys and a real pointer, on a display of their own.
# Needs $casecraft and $work. 77: there is no Xvfb, xdotool or sqlite3.
for tool in Xvfb xdotool sqlite3; do
  command -v "$tool" > /dev/null || { echo "there is no $tool here"; exit 77; }
done
export XDG_DATA_HOME="$work/data" XDG_CONFIG_HOME="$work/config"
export LSAN_OPTIONS="suppressions=$root/tests/desktop/leaks.txt:print_suppressions=0"
store="$XDG_DATA_HOME/casecraft/sessions.sqlite"

# open_display SIZE: the display chooses its own free number. It stays as it is when its last client goes: a display that begins anew meanwhile loses windows and keys.
open_display() {
  exec 8<> <(:)
  Xvfb -displayfd 3 -screen 0 "$1x24" -noreset -nolisten tcp 3> "$work/display" 2> "$work/xvfb.txt" &
  xvfb=$!
  for ((try = 0; try < 200; ++try)); do
    [ -s "$work/display" ] && break
    rest
  done
  export DISPLAY=":$(cat "$work/display")"
}

rest() { read -r -t "${1:-0.05}" -u 8; true; }

# open_window ARGUMENT…: its pictures go into a folder of their own.
opened=0
open_window() {
  opened=$((opened + 1))
  mkdir -p "$work/pictures/$opened"
  "$casecraft" --screenshots="$work/pictures/$opened" "$@" > "$work/said.txt" 2>&1 &
  window=$!
  # Visible, and the one that keys go to: what is typed before that is lost.
  local id=
  for ((try = 0; try < 400; ++try)); do
    id=$(xdotool search --onlyvisible --name Casecraft 2> /dev/null | tail -n 1)
    [ -n "$id" ] && [ "$(xdotool getwindowfocus 2> /dev/null)" = "$id" ] && break
    [ "$try" -lt 40 ] || [ -z "$id" ] || xdotool windowfocus "$id" 2> /dev/null
    rest
  done
  rest 0.3
}

actions() { sqlite3 -cmd '.timeout 5000' "$store" 'SELECT COUNT(*) FROM journal' 2> /dev/null || echo 0; }

complain() {
  echo "$0: $*"
  cat "$work/said.txt"
  echo "the journal holds $(actions) actions"
  exit 1
}

press() { for key in "$@"; do xdotool key --clearmodifiers "$key"; rest 0.12; done; }

# until_actions N WHAT: waits until the journal holds N actions, at most 20 seconds.
until_actions() {
  for ((try = 0; try < 400; ++try)); do
    [ "$(actions)" = "$1" ] && return 0
    rest
  done
  complain "$2: $1 actions were expected"
}

# picture: a photograph of the window as it is now.
picture() {
  press F12
  rest 0.2
}

# until_gone: the window has closed by itself.
until_gone() {
  for ((try = 0; try < 400; ++try)); do
    kill -0 "$window" 2> /dev/null || { wait "$window"; return; }
    rest
  done
  complain "the window did not close"
}
