#!/usr/bin/env bash
# tests/terminal/tmux_new.sh CASECRAFT
# Makes an exercise by answering questions in a real terminal, with wrong answers on the way, and checks it. 77: there is no tmux.
set -u
casecraft=$(CDPATH='' cd -- "$(dirname -- "$1")" && pwd -P)/$(basename -- "$1")
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
command -v tmux > /dev/null || { echo "tmux_new.sh: there is no tmux here"; exit 77; }
work=$(mktemp -d)
socket="casecraft-new-$$"
in_tmux() { tmux -L "$socket" -f /dev/null "$@"; }
trap 'in_tmux kill-server 2>/dev/null; rm -rf "$work"' EXIT
export LC_ALL=C.UTF-8

screen() { in_tmux capture-pane -p -J -S - -t new; }

complain() {
  echo "tmux_new.sh: $*"
  screen
  exit 1
}

wait_for() {
  for ((try = 0; try < 200; ++try)); do
    screen | grep -q -F -- "$1" && return 0
    read -r -t 0.1 <> <(:)
  done
  complain "'$1' was not shown"
}

# answer WORDS SHOWN: types a line and waits for what it leads to.
answer() {
  in_tmux send-keys -t new -l -- "$1"
  in_tmux send-keys -t new Enter
  wait_for "$2"
}

begin() {
  in_tmux new-session -d -s new -x 100 -y 60 -c "$work" "env CASECRAFT_HOME='$root' XDG_DATA_HOME='$work/data' XDG_CONFIG_HOME='$work/config' '$casecraft' new $*; echo status \$?; cat"
}

begin ''
wait_for 'Folder of the new exercise'
answer 'My Case' "'My Case' cannot be the id of an exercise"
answer 'my-case' 'What will the trainee do?'
answer '9' "there is no template of the kind '9'"
answer '2' 'Title [My case]'
answer 'At the counter' 'Author (may stay empty)'
answer '' 'For whom, with commas between [police, NGO staff]'
answer '' 'Minutes that it takes [10-20]'
answer 'soon' "'soon' is no length in minutes"
answer '12' 'casecraft prove ./my-case'
wait_for 'status 0'
grep -q '"title": "At the counter"' "$work/my-case/scenario.json" || complain 'the title is not in scenario.json'
grep -q '"minutes": \[12, 12\]' "$work/my-case/scenario.json" || complain 'the minutes are not in scenario.json'
grep -q 'authors' "$work/my-case/scenario.json" && complain 'there is an author whom nobody named'
in_tmux kill-session -t new

# Left in the middle: nothing is made.
begin other-case --kind scene
wait_for 'Title [Other case]'
in_tmux send-keys -t new C-d
wait_for 'nothing was made'
wait_for 'status 1'
[ ! -e "$work/other-case" ] || complain 'a folder was left'
[ "$(ls -A "$work")" = 'my-case' ] || complain "more was left: $(ls -A "$work")"
echo "made by answers in a terminal"
