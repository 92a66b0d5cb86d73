#!/usr/bin/env bash
# tests/terminal/tmux_desk.sh CASECRAFT
# Plays two tracing exercises to their debriefs with real key presses: the small desk in a narrow terminal, Small sums in a wide one. 77: there is no tmux.
set -u
casecraft=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
command -v tmux > /dev/null || { echo "tmux_desk.sh: there is no tmux here"; exit 77; }
work=$(mktemp -d)
socket="casecraft-desk-$$"
in_tmux() { tmux -L "$socket" -f /dev/null "$@"; }
trap 'in_tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

screen() { in_tmux capture-pane -p -J -S - -t play; }

complain() {
  echo "tmux_desk.sh: $*"
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

# begin COLUMNS PACK: a terminal of that width.
begin() {
  in_tmux new-session -d -s play -x "$1" -y 50 \
    "env CASECRAFT_HOME='$root' XDG_DATA_HOME='$work/data' XDG_CONFIG_HOME='$work/config' '$casecraft' play '$root/$2' --terminal --seed 3; echo status \$?; cat"
  in_tmux set-option -t play history-limit 20000
  wait_for 'Press Enter to begin'
}

begin 60 tests/packs/small-desk
type_in '' 'Two reports'
type_in '1' 'You are at the desk.'
type_in 'find creditor=P4,P5 group=debtor' 'P00000 Odrun Hale: 6 payments'
type_in 'back'
type_in 'find debtor=P0 creditor=P4' '6 payments.'
type_in 'flag P0' 'Which part'
type_in 'payer' 'How sure'
type_in '90' 'Grounds, with the rows'
type_in '5 shown' 'Taken: Hours that fit'
type_in '6 shown' 'Taken: Payments that grow'
type_in '' 'What else belongs to it'
type_in '' 'as it stands'
type_in 'send' 'You flag Odrun Hale'
type_in 'warn P4 Somebody in the house may be in danger.' 'sends a team'
type_in 'report' 'Period from'
type_in '2026-09-01' 'Period until'
type_in '2026-10-14' 'Sum that the report speaks of'
type_in '720' 'Confidence of the whole'
type_in '2' 'Narrative'
type_in 'Somebody in the house of P00004 may be in danger.' 'may be in danger. :'
type_in '.' 'as it stands' 
type_in 'send' 'The report is written.'
type_in 'conclude' 'Type yes to close it.'
type_in 'yes' 'part 7 of 7'
widest=$(screen | grep -v -F '/' | awk '{ if (length($0) > most) most = length($0) } END { print most }')
[ "$widest" -le 60 ] || complain "a line has $widest columns in a terminal of 60"
screen | tr '\n' ' ' | grep -q -F 'Precision (flags that are right): 1.000' || complain 'the debrief has no figures of the desk'
type_in 'leave' 'status 0'
in_tmux kill-session -t play

# People of Small sums are drawn: the letter says whom to look for, and the desk her code.
begin 130 scenarios/small-sums
type_in '' 'nine o'
for choice in 2 2 2 3 3; do type_in "$choice"; done
wait_for 'You are at the desk.'
type_in 'read 4' 'End of the document.'
name=$(screen | tr '\n' ' ' | sed -n 's/.*spelled to us as \([^.]*\)\..*/\1/p')
[ -n "$name" ] || complain 'the letter names nobody'
type_in "name $name" 'record held by'
wallet=$(screen | grep 'record held by' | grep -o '^P[0-9]* ' | tail -1)
type_in "shared $wallet" 'phone:'
receiver=$(screen | tr '\n' ' ' | grep -o 'phone: [^:]*: P[0-9]*' | tail -1 | grep -o 'P[0-9]*$')
[ -n "$receiver" ] || complain 'no second record carries her telephone'
type_in "find creditor=$receiver status=settled" 'booked (UTC)'
type_in "flag $receiver receiver 90 several_countries=shown unrelated_payers=shown" 'You flag'
type_in "warn $receiver Somebody in this household may be in danger this week; the address stands in the record." 'You pass on'
type_in 'report' 'Period from'
for line in 2026-05-01 2026-11-09 '' moderate "Somebody around $receiver may be in danger this week. This is intelligence and no proof." .; do type_in "$line"; done
type_in 'send' 'The report is written.'
# Colleagues and callers may stand at the desk by now: the second answer, until it is one's own again.
for ((call = 1; call < 10; ++call)); do
  type_in 'conclude'
  wait_for_prompt
  screen | tail -12 | tr '\n' ' ' | grep -q -F 'Type yes to close it.' && break
  type_in '2'
done
type_in 'yes'
for ((choice = 0; choice < 30; ++choice)); do
  wait_for_prompt
  screen | grep -q -F 'Debrief, part 1' && break
  in_tmux send-keys -t play -l -- 1
  in_tmux send-keys -t play Enter
  read -r -t 0.3 <> <(:)
done
wait_for 'The fastest sound path'
type_in 'leave' 'status 0'
echo 'played two desks to their debriefs with real keys'
