#!/usr/bin/env bash
# tests/desktop/instruct.sh CASECRAFT [PICTURES]
# An instructor's page by keyboard alone: makes an exercise, checks it, breaks it, finds the mistake's line in an editor, proves it, stops that; a name that is none is
# refused beside its field; then the same pages with large text. Screenshots are kept in PICTURES. 77: something that it needs is not installed.
set -u
casecraft=$1
pictures=${2:-}
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
work=$(mktemp -d)
xvfb='' window=''
trap 'kill $window $xvfb 2> /dev/null; [ -z "$pictures" ] || { mkdir -p "$pictures" && cp -r "$work"/pictures/. "$pictures"/; }; rm -rf "$work"' EXIT
export CASECRAFT_HOME="$root"
. "$root/tests/desktop/at_the_window.sh"

# A graphical editor, as far as the window can tell: it writes down what it was asked to open.
mkdir -p "$work/bin"
printf '#!/bin/sh\nprintf "%%s\\n" "$*" > "%s/opened"\n' "$work" > "$work/bin/gedit"
chmod +x "$work/bin/gedit"
export PATH="$work/bin:$PATH" VISUAL=gedit

# What the window's title says: not every server keeps it where xdotool reads it.
title() { cat "$work/pictures/$opened/title.txt" 2> /dev/null; }

# until_title WORDS WHAT: until the window's title has them, at most 60 seconds.
until_title() {
  for ((try = 0; try < 1200; ++try)); do
    case "$(title)" in *"$1"*) return 0 ;; esac
    rest
  done
  complain "$2: the title is '$(title)', but '$1' was expected"
}

pack="$XDG_DATA_HOME/casecraft/scenarios/night-desk"
open_display "${SIZE:-1280x720}"
open_window
press Return               # the first start's settings as they are
until_title 'Exercises' 'the catalogue'
press i
until_title 'Instructor' "the instructor's page"
picture
press n
xdotool type --delay 15 "Night Desk"
press Return
rest 0.3
until_title 'Instructor' 'a name that is none is refused'
[ ! -e "$XDG_DATA_HOME/casecraft/scenarios/Night Desk" ] || complain 'a folder with a name that is no id was made'
picture
press ctrl+a
xdotool type --delay 15 "night-desk"
press Return
until_title 'Night desk: check and prove' 'a new exercise'
[ -f "$pack/main.lua" ] && [ -f "$pack/tests/good.json" ] || complain 'the exercise was not made'
picture
press c
until_title '0 errors, 0 warnings, 2 of 2 recorded sessions as expected' 'a new exercise is sound'
picture

# A choice that leads nowhere: the check finds its line, and Enter on the first card opens it.
sed -i 's/to = "plan", minutes = 2/to = "plam", minutes = 2/' "$pack/main.lua"
line=$(grep -n 'to = "plam"' "$pack/main.lua" | cut -d: -f1)
press c
until_title '1 error' 'the mistake is found'
picture
press f Return
rest 0.3
[ -f "$work/opened" ] && grep -q "^+$line $pack/main.lua\$" "$work/opened" || complain "the editor was not asked for line $line"
sed -i 's/to = "plam"/to = "plan"/' "$pack/main.lua"

press p
until_title 'proved' 'proving'
picture
press Escape
until_title 'Instructor' 'back'
# What takes long can be stopped.
press o
xdotool type --delay 5 "$root/scenarios/ninety-days"
press Return
until_title 'check and prove' 'a folder is opened by its path'
press p
until_title 'proving' 'proving what takes long'
rest 1
picture
press x
until_title 'stopped' 'stopping'
press Escape
until_title 'Instructor' 'back again'

press ctrl+plus ctrl+plus ctrl+plus ctrl+plus ctrl+plus
picture
press Page_Down
picture
press o
press ctrl+a
xdotool type --delay 5 "$pack"
press Return
until_title 'Night desk' 'a folder is opened with large text'
press c
until_title '2 of 2' 'checked again'
picture
press ctrl+q
until_gone || complain "leaving ended with $?"
echo "an exercise was made, checked and proved in the window by keyboard, $(ls "$work"/pictures/*/* | wc -l) pictures"
