-- Where the evening ends. Points are made on the way; an ending says only what followed.

local well = table.concat({
  "household_safe", "preserved", "second_done", "custody == 'recorded'", "not relative_promised", "not colleague_looked",
  "press ~= 'talked'", "ngo_told ~= 'everything'", "face ~= 'named'", "taken('readback', 'add_lines')",
}, " and ")
local told_in_time = "protection_told and not meeting_passed"

scene "last" {
  title = "The stairs",
  text = { [[
The door falls shut behind you. Up there a lamp burns over a desk with a note on it.
]], [[
Whatever is in it, somebody is going to work with it tonight.
]] },
  choices = {
    { "Down to the quay.", id = "down_well", to = "end_handed_on", minutes = 3, when = well,
      why = "The evening ends here, and the note goes on working.", ref = "who-handover-2007" },
    { "Down to the quay.", id = "down_thin", to = "end_thin", minutes = 3, when = "not (" .. well .. ") and " .. told_in_time,
      why = "The evening ends here, and the note goes on working.", ref = "who-handover-2007" },
    { "Down to the quay.", id = "down_late", to = "end_late", minutes = 3, when = "not (" .. well .. ") and not (" .. told_in_time .. ")",
      why = "The evening ends here, and the note goes on working.", ref = "who-handover-2007" },
  },
}

scene "end_handed_on" { ending = "handed_on" }
scene "end_thin" { ending = "thin" }
scene "end_late" { ending = "too_late" }
scene "end_relieved" { ending = "relieved" }

ending "handed_on" { title = "A note that works at night", text = [[
At two in the morning Odile Renn rings again. Sigrid Oyen knows what she may say, and who is going to ring her. At six the day shift reads one page and asks one question.

Dalia Renn has a lawyer's number, a door that locks and time to think about what she wants. A specialist will hear the child once, on a day that others have chosen well. Who wrote the messages is not known. The data that may show it is kept, and what is on the form of the drive is true.

Nothing is finished. What had to be done on this Friday was done.
]] }

ending "thin" { title = "Told, with gaps", text = [[
Those who can protect the household knew of it before the hour. Because of that the night went differently from what the messages said.

Not everything held. Something was said to the wrong person, or was not kept, or was not written as it was, and Sigrid Oyen spent half the night on the telephone in order to mend it. She left you a line: "We will get there. Next time ring earlier, write less, and say what is missing."

It is a line that one can work with.
]] }

ending "too_late" { title = "After the hour", text = [[
The time in the report passed before anybody who could protect the household had been able to act on it. Others met Dalia Renn and the child by chance, and the two are being looked after now. Chance is not a plan.

On Monday there will be a review. It will ask about the feed that broke and about the label on the report, and also about what was read on this desk and who was rung. Such reviews are hard to sit through, and they are the reason why it goes better elsewhere.

If this ending sits heavily with you: the support contacts are on the next page. The evening can be played again, and it is dealt anew.
]] }

words {
  relieved = "Tove Maring sits at your desk with her reading glasses and your board. She rings twice in the first ten minutes, and neither call is to you.",
  relieved_late = "Nothing is solved, and the hour in the report had passed when the sentence about Tern Street was said. It was said all the same, by "
    .. "somebody who could have gone home without it. On Monday that will be talked about, both halves of it.",
  relieved_in_time = "Nothing is solved. You do not know who wrote the messages, what the drive holds, or whether the newspaper will print the street. You said in "
    .. "time that it was enough, and so the evening passed into hands that were rested.",
  relieved_monday = "On Monday she also asks how you are, and waits for the answer.",
}

ending "relieved" { title = "Relieved", text = function()
  return words("relieved") .. "\n\n" .. words(meeting_passed and "relieved_late" or "relieved_in_time") .. "\n\n" .. words("relieved_monday")
end }
