-- Where the day ends. Points are made on the way; an ending says only what followed.

local warned = "(tipped or warned_abroad or traced('told_customer'))"
local late = "(not danger_passed or visit_missed)"
local wide = "(list_taken or traced('wrong') >= 5)"
local held = table.concat({
  "traced('reported')", "traced('recall') >= 50", "traced('wrong') <= 1", "journey_told", "cleared", "coercion == 'both'", "payment == 'watched'", "not hit_used",
}, " and ")

--- The one way out whose condition holds; the others do not show.
local function out(id, to, when)
  return { "Switch off the lamp.", id = id, to = to, minutes = 2, when = when }
end

scene "last" {
  title = "The lamp",
  text = { { when = "minutes() > 440", [[
On the quay it is dark.
]] }, [[
The register has counted what you opened, and the log what you decided and when.
]], [[
The lamp over your desk is still on.
]] },
  choices = {
    out("out_warned", "end_warned", warned),
    out("out_late", "end_late", "not " .. warned .. " and " .. late),
    out("out_wide", "end_wide", "not " .. warned .. " and not " .. late .. " and " .. wide),
    out("out_held", "end_held", "not " .. warned .. " and not " .. late .. " and not " .. wide .. " and (" .. held .. ")"),
    out("out_gaps", "end_gaps", "not " .. warned .. " and not " .. late .. " and not " .. wide .. " and not (" .. held .. ")"),
  },
}

scene "end_warned" { ending = "warned" }
scene "end_late" { ending = "too_late" }
scene "end_wide" { ending = "wide_net" }
scene "end_held" { ending = "held" }
scene "end_gaps" { ending = "gaps" }

ending "held" { title = "A page that holds", text = [[
The adults of that house have been spoken to, one by one and by somebody who is trained for it. What they said is not in your case file, and need not be. A lawyer has told the woman whose name is on the account what non-punishment means, before anybody else told her anything.

On Thursday a border officer in Lirang, who knows why, asks a traveller to come along for a conversation. What it shows is for others to find out. Your page says a likelihood, and one sentence on what you do not know, and in both places somebody has underlined it.

A daughter in Maren goes to the counter on the usual day. The clerk counts the money, and says good morning.
]] }

ending "gaps" { title = "In time, with gaps", text = [[
The street was known in Lirang while a team could still go, and because of that the evening in that house went differently. It is the greater part.

Not everything on the page held. Somebody is missing or says more than the rows do, or a name stands there too long. Sena Marouk rang four times in two days and asked, and each time one of you looked it up.

“It is a good page to ask about,” she said the last time. “Next time ask it yourself first.”
]] }

ending "wide_net" { title = "The wide net", text = [[
In Lirang the street was known in time. The page that came after it has many names, and most of them help their families.

By Thursday four banks have asked about people on it, and two of them have not waited for an answer. A nurse cannot pay her rent. A seaman's transfer lies somewhere, and his children's school writes to him. It takes the unit five weeks to take off the flags, one by one, and some of them have been copied to places from which nothing is taken off.

The few who matter were on the page too, or were not. It could not be told from the others.
]] }

ending "warned" { title = "Somebody was told", text = [[
Somebody whom nobody had asked anything yet left the harbour branch with a thoughtful face, or had a message from a travel agency on the telephone. By the evening three accounts had been emptied, and a wallet in Lirang did not answer any more.

What that meant in the house is not known to you. The protection desk went there in another way and a day later, and asked Sunda's unit what had happened. Somebody had to write back.

If this ending sits heavily with you: the support contacts are in the debrief. The case can be played again, and it is dealt anew.
]] }

ending "too_late" { title = "After the hour", text = [[
When the last team of the day left, nobody in Lirang knew where to go. The address lay with a company two streets from you, and you had its number.

A patrol found the house in another way, on another day. The people who live there are being looked after now. There will be a review, and it will ask what was on the second page of the letter and what was on the board that morning. Such reviews are hard to sit through, and they are the reason why it goes better elsewhere.

If this ending sits heavily with you: the support contacts are in the debrief. The case can be played again, and it is dealt anew.
]] }
