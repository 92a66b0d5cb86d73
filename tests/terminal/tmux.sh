#!/usr/bin/env bash
# tests/terminal/tmux.sh CASECRAFT
# Plays an exercise to its debrief with real key presses in a real terminal, once with colour and once without. 77: there is no tmux.
set -u
casecraft=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
command -v tmux > /dev/null || { echo "tmux.sh: there is no tmux here"; exit 77; }
work=$(mktemp -d)
socket="casecraft-test-$$"
in_tmux() { tmux -L "$socket" -f /dev/null "$@"; }
trap 'in_tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

screen() { in_tmux capture-pane -p -J -S - -t play; }

complain() {
  echo "tmux.sh: $*"
  screen
  exit 1
}

# wait_for WORDS: until the terminal shows them, at most 20 seconds.
wait_for() {
  for ((try = 0; try < 200; ++try)); do
    screen | grep -q -F -- "$1" && return 0
    read -r -t 0.1 <> <(:)
  done
  complain "'$1' was not shown"
}

# type_in WORDS ANSWER: types a line and waits for what it leads to.
type_in() {
  in_tmux send-keys -t play -l -- "$1"
  in_tmux send-keys -t play Enter
  wait_for "$2"
}

# begin NAME COLUMNS VARIABLES…: a terminal of that width.
begin() {
  local columns=$1
  shift
  in_tmux new-session -d -s play -x "$columns" -y 60 \
    "env CASECRAFT_HOME='$root' XDG_DATA_HOME='$work/data' XDG_CONFIG_HOME='$work/config' $* '$casecraft' play '$root/tests/packs/terminal-evening' --terminal --seed 3; echo status \$?; cat"
  in_tmux set-option -t play history-limit 5000
  wait_for 'Press Enter to begin'
}

has_escapes() { in_tmux capture-pane -p -e -S - -t play | grep -q $'\033\['; }

begin 100
type_in '' 'The empty stand'
widest=$(screen | awk '{ if (length($0) > most) most = length($0) } END { print most }')
[ "$widest" -le 72 ] || complain "a line has $widest columns; expected at most 72"
has_escapes || complain 'a terminal with colour shows none'
type_in 'nonsense' 'is no choice here'
type_in 'pause' 'Paused'
type_in 'resume' 'kept her coat on'
type_in '1' 'She nods and sits down.'
type_in '1' 'The message is out.'
type_in '2' 'The time in the book'
type_in '' 'Type your answer on one line'
type_in '15:05' 'The note for the morning'
type_in '1' 'Field 1 of 3'
type_in 'The register says so.' ':'
type_in '.' 'Field 2 of 3'
type_in 'Mira' 'Field 3 of 3'
type_in '2' 'as it stands'
type_in 'send' 'part 6 of 6'
screen | grep -q -F 'Verdict: passed.' || complain 'the debrief has no verdict'
type_in 'leave' 'status 0'
in_tmux kill-session -t play

# Without colour, in a narrow terminal, left with the key that ends the input.
begin 50 NO_COLOR=1
type_in '' 'The empty stand'
has_escapes && complain 'NO_COLOR is set, but there is colour'
widest=$(screen | grep -v -F '/' | awk '{ if (length($0) > most) most = length($0) } END { print most }')
[ "$widest" -le 50 ] || complain "a line has $widest columns in a terminal of 50"
in_tmux send-keys -t play C-d
wait_for 'everything up to here is saved'
wait_for 'status 0'
in_tmux kill-session -t play

begin 80 TERM=dumb
has_escapes && complain 'TERM is dumb, but there is colour'
type_in 'leave' 'status 0'
echo 'played to the debrief with real keys'
