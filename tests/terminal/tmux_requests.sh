#!/usr/bin/env bash
# tests/terminal/tmux_requests.sh CASECRAFT
# Plays the small board of requests to its debrief with real key presses in a narrow terminal; then kills a player in the middle of a form and resumes without a lost word.
# 77: there is no tmux.
set -u
casecraft=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
command -v tmux > /dev/null || { echo "tmux_requests.sh: there is no tmux here"; exit 77; }
work=$(mktemp -d)
socket="casecraft-requests-$$"
in_tmux() { tmux -L "$socket" -f /dev/null "$@"; }
trap 'in_tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

screen() { in_tmux capture-pane -p -J -S - -t play; }

complain() {
  echo "tmux_requests.sh: $*"
  screen | tail -60
  exit 1
}

# wait_for WORDS [COUNT]: until the terminal shows them so many times, at most 60 seconds.
wait_for() {
  for ((try = 0; try < 600; ++try)); do
    [ "$(screen | tr '\n' ' ' | grep -o -F -- "$1" | wc -l)" -ge "${2:-1}" ] && return 0
    read -r -t 0.1 <> <(:)
  done
  complain "'$1' was not shown"
}

# A prompt at the end says that the line before it has been dealt with.
wait_for_prompt() {
  for ((try = 0; try < 600; ++try)); do
    case $(screen | grep -v '^$' | tail -1) in '>' | ':' | '> ' | ': ') return 0 ;; esac
    read -r -t 0.1 <> <(:)
  done
  complain "no prompt came"
}

type_in() {
  wait_for_prompt
  in_tmux send-keys -t play -l -- "$1"
  in_tmux send-keys -t play Enter
  [ $# -lt 2 ] || wait_for "$2"
}

# begin COLUMNS COMMAND…: a terminal of that width.
begin() {
  local columns=$1
  shift
  in_tmux new-session -d -s play -x "$columns" -y 50 \
    "env CASECRAFT_HOME='$root' XDG_DATA_HOME='$work/data' XDG_CONFIG_HOME='$work/config' '$casecraft' $*; echo status \$?; cat"
  in_tmux set-option -t play history-limit 20000
}

play="play '$root/tests/packs/small-requests' --terminal --seed 3"

begin 60 "$play"
wait_for 'Press Enter to begin'
type_in '' 'report lies on the board'
type_in '1' 'You are at the board.'
type_in 'bodies' 'Protection desk of Lirang'
# Whoever may be in danger comes first: the referral, by the questions of its form.
type_in 'draft' 'To whom?'
type_in 'protection' 'Ways in which Protection desk'
type_in '1' 'Type edit 1'
type_in 'edit 1' 'Field 1 of 9'
type_in 'Cybercrime unit' 'Field 2 of 9'
type_in '+999 0 100' 'Field 3 of 9'
type_in 'visitor' 'Field 4 of 9'
type_in 'Somebody writes of a visitor.' 'visitor. :'
type_in '.' 'Field 5 of 9'
type_in '' 'Field 6 of 9'
type_in 'emergency' 'Field 7 of 9'
type_in 'Saturday is two days away.' 'away. :'
type_in '' 'Field 8 of 9'
type_in '..' 'away. As many lines'
wait_for_prompt
in_tmux send-keys -t play Enter
wait_for 'Field 8 of 9' 2
type_in 'duty' 'Field 9 of 9'
type_in 'amber_strict' 'Still empty: Identifiers.'
type_in 'letter 1' 'End of the document.'
type_in 'send 1' 'Type yes to send it.'
type_in 'yes' 'You send it'
type_in 'draft preservation_home ostra' 'Type edit 2'
for field in 'authority Cybercrime unit, Inspector Rell' 'contact +999 0 100' 'basis Cybercrime Act, section 12' 'offence Exploitation of persons' 'facts paid' 'identifiers account' 'from 2026-03-01' 'till 2026-03-11' \
  'zone UTC' 'categories traffic' 'urgency urgent' 'reason They are deleted after some days.' 'confidential no_notice' 'next order'; do
  type_in "set 2 $field"
done
type_in 'check 2' 'What a desk would miss in request 2. Nothing.'
type_in 'send 2 yes' 'You send it' 2
type_in 'wait' 'Kept until'
type_in 'wait' 'We go there today'
type_in 'due' 'Afterwards it is deleted.'
type_in 'conclude' 'Type yes to close it.'
type_in 'yes' 'A team has been there.'
type_in '1' 'Debrief, part 4 of 7: The board'
wait_for 'part 7 of 7'
# What the person typed may be wider, and so may a command to copy.
widest=$(screen | grep -v -e '^[>:] ' -e ' casecraft ' | wc -L)
[ "$widest" -le 60 ] || complain "a line has $widest columns in a terminal of 60"
screen | tr '\n' ' ' | grep -q -F 'The best time line, and yours' || complain 'the debrief has no time line'
type_in 'leave' 'status 0'
in_tmux kill-session -t play

# Killed while a paragraph is being typed: every field that had been left is there again.
begin 100 "$play"
wait_for 'Press Enter to begin'
type_in '' 'report lies on the board'
type_in '1' 'You are at the board.'
type_in 'draft preservation_home ostra' 'Type edit 1'
type_in 'edit 1' 'Field 1 of 15'
type_in 'Inspector Rell, of the cybercrime unit' 'Field 2 of 15'
type_in '+999 0 100' 'Field 3 of 15'
type_in 'Cybercrime Act, section 12' 'Field 4 of 15'
type_in 'Exploitation of persons' 'Field 5 of 15'
type_in '1' 'Field 6 of 15'
type_in 'The account was paid for on 3 and 9 March.' 'March. :'
type_in 'Each time a visitor' 'visitor :'
player=$(in_tmux list-panes -t play -F '#{pane_pid}')
# The shell of the pane has the player as its only child.
kill -9 "$(ps -o pid= --ppid "$player" | head -n 1)" || complain 'there was no player to kill'
wait_for 'status 137'
in_tmux kill-session -t play
begin 100 "$play --resume"
wait_for 'You are at the board.'
type_in 'form 1' '5. Facts of the case: The account was paid for'
for words in '1. Authority and officer: Inspector Rell, of the cybercrime unit' '2. How to verify and reach you: +999 0 100' '3. Legal basis: Cybercrime Act, section 12' '4. Offence and proceedings: Exploitation of persons' \
  '6. What links person, account and data: empty'; do
  wait_for "$words"
done
type_in 'edit 1 empty' 'Field 6 of 15'
type_in 'The account was paid for on 3 and 9 March.' 'March. :'
type_in '.' 'Field 7 of 15'
type_in 'stop' 'What you filled in is kept.'
type_in 'leave' 'status 0'
echo 'played a board to its debrief with real keys, and lost no word when the player was killed in a form'
