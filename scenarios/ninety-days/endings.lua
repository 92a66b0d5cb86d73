-- Where the ninety days end. Points are made on the way; an ending says only what followed.

local late = "(visit_passed or reached_late or not is_safe())"
local broken = "(warned or exposed or conditions_broken or names_given)"
local whole = "(board_result('obtained') >= 8 and data_obtained('sender_varos') and data_obtained('content') and hasek_told and team == 'joint' and taken('new_law', 'by_day'))"
local one = "(not data_obtained('sender_varos') or not data_obtained('content'))"

--- The one way out whose condition holds; the others do not show.
local function out(id, to, when)
  return { "Switch off the light.", id = id, to = to, minutes = 2, when = when }
end

scene "last" {
  title = "The light",
  text = { [[
Two copies lie in two envelopes. The messenger signs for both.
]], { when = "thanked", [[
A postcard from Kestral leans at the lamp, with a lighthouse on it. “M. Thorne, nights,” it says on the back.
]] } },
  choices = {
    out("out_late", "end_late", late),
    out("out_broken", "end_broken", "not " .. late .. " and " .. broken),
    out("out_one", "end_one", "not " .. late .. " and not " .. broken .. " and " .. one),
    out("out_two", "end_two", "not " .. late .. " and not " .. broken .. " and " .. whole),
    out("out_gaps", "end_gaps", "not " .. late .. " and not " .. broken .. " and not " .. one .. " and not " .. whole),
  },
}

scene "end_late" { ending = "missed_risk" }
scene "end_broken" { ending = "broken_trust" }
scene "end_one" { ending = "one_file" }
scene "end_two" { ending = "two_files" }
scene "end_gaps" { ending = "gaps" }

ending "two_files" { title = "Two files", text = [[
In Maren a prosecutor reads until eight, makes one note in the margin and fixes a day. In Lirang the other one reads it on the ferry, twice, and rings with a question that you can answer. In Seron a judge has five pages with days on them.

The uncle will stand before a court. Of the man in Coral it is not known how it will end. The children have changed schools once and do not have to do it again.

Ines Talu has passed her third term. She wrote it to Nadim Osei, and he asked her whether he might tell you. He might.
]] }

ending "gaps" { title = "In time, with gaps", text = [[
The people of the house were safe before the hour that the report names. Whatever else is said about these ninety days comes after that.

The file holds, and it asks for patience. Something was deleted before anybody had it kept, or came too late, or lies in a state that nobody told in time; or two states asked for the same paper twice, or a day and its law were left for others to match. The prosecutor in Maren has sent a list of questions, in a friendly tone. Some of them you can answer.

On the unit's board somebody has written in small letters: ask earlier.
]] }

ending "one_file" { title = "One file", text = [[
The people of the house are safe. The prosecutor in Lirang has what came in.

The one in Maren has a folder with a covering letter. What would carry a charge there was not asked for, is in no form that his court can read, or is still on its way. He has put it on the window sill, where he keeps what he hopes for.

It may come yet. What is asked for early, and well, has usually come by now.
]] }

ending "broken_trust" { title = "Who heard of it", text = [[
${names_given and 'The people of the house were safe in time. Where they live now stands in a file that many read, and Nadim Osei looks for other rooms.' or 'The people of the house are safe; that stays.'}

But somebody was told who should not have been: a holder of an account, a desk that had no part in it, a reader of the file who needed no names, or a prosecutor before the giver was asked. One of those who gave has sent a short letter, and sends nothing more. In Maren a lawyer asks from where a sentence comes, and nobody wants to answer.

Lia Marun has rung each of them, one after the other, with the door closed. “They will ask us again,” she says when she comes out. “Not soon.”
]] }

ending "missed_risk" { title = "After the hour", text = [[
The hour that the report names came, and nobody who could protect the people of that house had been there. ${(is_safe() or reached_late) and 'They were reached later, and are being looked after.' or 'Whether anybody has been there since is not in your file.'} What that evening meant is in a file that you need not read.

There will be a review. It will ask what was known on Monday at nine, whom it could have been told, and what was written instead. Such reviews are hard to sit through, and they are the reason why it goes better elsewhere.

If this ending sits heavily with you: the support contacts are in the debrief. The case can be played again, and it is dealt anew.
]] }
