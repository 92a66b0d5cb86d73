-- After the desk: what has not happened yet, what the report claims, the honest sender, Tidewire's question, and you.

local function neither(id) return "visited('" .. id .. "') + visited('" .. id .. "_after') == 0" end

local pending = {
  danger = "not danger_passed and visited('who_rang') == 0",
  second = neither("second_message_scene"),
  colleague = neither("colleague"),
  vendor = neither("vendor"),
  clerk = neither("clerk"),
  lumen = "lumen_asked and " .. neither("grounds_for_identity"),
  hold = neither("hold_or_watch"),
  coerced = neither("coerced"),
  journey = "not journey_told and flagged_as('night_payer') ~= 'none' and " .. neither("journey"),
}
local something = {}
for _, condition in pairs(pending) do something[#something + 1] = "(" .. condition .. ")" end

-- Where a team would have to go is known to whoever has found the household's record.
local place_known = "flagged_as('receiver') ~= 'none' or file_opened('receiver') or was_asked('payout')"

scene "day_is_over" {
  title = "Half past five",
  text = [[
The ledger closes by itself at half past five; the night belongs to the duty line. What you have flagged and written stays as it is.

Ilse Korvin comes to your desk with her coat over her arm.
]],
  to = "closing_the_desk",
  label = "Go through it with her.",
  enter = "assess_desk()",
}

scene "closing_the_desk" {
  title = "What is still open",
  enter = "closing = true",
  hub = true,
  text = { { when = "not page_begun", [[
The desk is closed. Ilse Korvin takes the chair beside yours and a pencil, and reads what you have handed in, twice.
]] }, { when = table.concat(something, " or "), [[
Some things have waited for you.
]] }, { when = "not (" .. table.concat(something, " or ") .. ")", [[
Nothing waits any more. She turns to your page.
]] } },
  hint = "First what concerns a person's safety.",
  choices = {
    { "Her first question: “Who has rung Lirang?”", id = "who_rang", call = "who_rang", minutes = 1, once = true, when = pending.danger, effect = "page_begun = true" },
    { "The payment to the travel agency.", id = "journey", call = "journey_after", minutes = 1, once = true, when = pending.journey, effect = "page_begun = true" },
    { "The message from Sunda that came in meanwhile.", id = "second_message", call = "second_message_scene_after", minutes = 1, once = true, when = pending.second, effect = "page_begun = true; receive('second_letter')" },
    { "Her question about the next payment.", id = "hold", call = "hold_or_watch_after", minutes = 1, once = true, when = pending.hold, effect = "page_begun = true" },
    { "Two lines about the person who receives.", id = "coerced", call = "coerced_after", minutes = 1, once = true, when = pending.coerced, effect = "page_begun = true" },
    { "Mats Ferrow, who has been standing there for a while with a sheet.", id = "colleague", call = "colleague_after", minutes = 1, once = true, when = pending.colleague, effect = "page_begun = true" },
    { "A mail with three question marks.", id = "vendor", call = "vendor_after", minutes = 1, once = true, when = pending.vendor, effect = "page_begun = true; receive('vendor_mail')" },
    { "The outer line, which is ringing.", id = "clerk", call = "clerk_after", minutes = 1, once = true, when = pending.clerk, effect = "page_begun = true" },
    { "Lumen Wallet's legal desk, which rings back.", id = "lumen", call = "grounds_for_identity_after", minutes = 1, once = true, when = pending.lumen, effect = "page_begun = true" },
    { "Go through the page with her.", id = "to_the_page", to = "claims", minutes = 2, when = "not (" .. table.concat(something, " or ") .. ")" },
  },
}

scene "who_rang" {
  title = "Who has rung Lirang?",
  text = { [[
“It will have been you,” says Ilse Korvin. “The letter says that somebody may be in danger. I do not see that anybody in Lirang was told where.”
]], { when = "visit_missed", [[
The hour in the letter is over.
]] }, { when = "not visit_missed", [[
The clock above the safe says ${clock()}. The last team leaves at ${time_at(team_leaves)}.
]] } },
  hint = "What can still be done now?",
  choices = {
    { "It goes out with the page, once she has signed it.", id = "in_the_report", to = "back", minutes = 2,
      score = { safeguarding = -3, recording = 0, cooperation = 0 },
      why = "A report is read when somebody has time. For danger there is a telephone, and a rule that anybody may use it.", ref = "crc-19" },
    { "Pick up the telephone now: the record, the place, that it is late; and write down when you rang.", id = "now", to = "back", minutes = 8, when = place_known,
      score = { safeguarding = 2, recording = 1, cooperation = 1 }, effect = "danger_passed = true; danger_at = minutes(); if not visit_missed then schedule('team_back', '140m') end",
      reply = "${visit_missed and '“The team has gone,” says the officer. “I find somebody.” It takes her until eight.' or '“That is a street,” says the officer. “We go.”'}",
      why = "Late is better than in a report, and the true hour belongs beside it.", ref = "crc-19" },
    { "Pick up the telephone now and say what you have: the letter's name, no record and no place; and write down when you rang.", id = "now_without", to = "back", minutes = 8, when = "not (" .. place_known .. ")",
      score = { safeguarding = 1, recording = 1, cooperation = 1 },
      reply = "“Without a place I cannot send anybody,” says the officer. “Tell me as soon as you have one. I ask the neighbours again.”",
      why = "She can begin to ask, and she knows that nothing more is coming today. The place was in the payments: the letter's name, its telephone, the record that carries it too.", ref = "crc-19" },
    { "There is a team again on Thursday. Until then it can be written properly.", id = "thursday", to = "back", minutes = 2,
      score = { safeguarding = -3, recording = 0, cooperation = -1 },
      why = "The letter says this week, and by Thursday half of it is over. The protection desk decides who can go; it can do so only if it knows.", ref = "crc-19" },
  },
}

scene "claims" {
  title = "What the page claims",
  text = { { when = "traced('reported')", [[
She puts the pencil on one line. “Here I stop. How sure are you, and of what? In Lirang people act on this line.”
]] }, { when = "not traced('reported')", [[
“There is no page,” she says after a while. “Then tell me, and I write. How sure are you, and of what? In Lirang people act on it.”
]] }, [[
In the draft of the covering letter there is a gap after “the unit's assessment”.
]] },
  hint = "Payments, parts, purposes: are you equally sure of the three?",
  choices = {
    { "“Proved. The pattern is too clear for anything else, and a page that hesitates moves nobody in that office.”", id = "proved", to = "honest_one", minutes = 2,
      score = { evidence = -3, lawfulness = -1, recording = 0 },
      why = "A pattern is a reason to look, and no proof; here nobody has asked a single person yet. A page that is too sure is found out once, and then no page of yours is believed.", ref = "udhr-11" },
    { "“Payments: certain, by row. Parts: likely, with a figure for each. What was paid for: we do not know.”", id = "three_steps", to = "honest_one", minutes = 4,
      score = { evidence = 3, recording = 1 },
      reply = "She fills in the gap with just that.",
      why = "Three kinds of statement, three degrees, and the last one open. Whoever acts on it knows what carries.", ref = "icd-203" },
    { "“Possible, everywhere. Then nobody can reproach us with anything.”", id = "possible_everywhere", to = "honest_one", minutes = 2,
      score = { evidence = -2, recording = -1 },
      why = "It protects the unit and nobody else. Who reads it cannot tell a row that you have seen from a guess.", ref = "icd-203" },
    { "“Leave it out. They are professionals and see it from the tables.”", id = "leave_it_out", to = "honest_one", minutes = 1,
      score = { evidence = 0, recording = -1 },
      why = "They see the rows, and not the months that you have in your head. How sure you are is part of the result.", ref = "icd-203" },
  },
}

scene "honest_one" {
  title = "The third sender",
  text = { { when = "flagged_as('reported_honest') == 'none'", [[
“And ${party_name('reported_honest')}?” asks Ilse Korvin. “Reported, with the highest label of the three. I see no flag.”
]] }, { when = "flagged_as('reported_honest') ~= 'none'", [[
“And ${party_name('reported_honest')}?” asks Ilse Korvin. “You have a flag there. One family name on both sides, one purpose, the day after payday, for half a year. What do you make of that?” You look at it once more; she is right.
]] }, [[
On the payments stands “mother's care”, month after month. They have grown, and so may a mother's needs. At the counter somebody asked what it was for, with a queue behind her, and she did not want to say.
]] },
  hint = "What becomes of a report that nobody closes?",
  choices = {
    { "“Not conclusive. I would leave it open for now, and keep the mark; in half a year perhaps something turns up.”", id = "leave_open", to = "reeve_rings", minutes = 1,
      score = { lawfulness = -2, recording = 0 },
      why = "A report that stays open stays on a person: at the border, at the bank, in the next search. You have looked, and there is an explanation.", ref = "led-2016-680-4" },
    { "“Delete everything about her, today, here and at Tidewire.”", id = "delete_all", to = "reeve_rings", minutes = 2,
      score = { lawfulness = 0, recording = -2 },
      why = "Felt rightly. But then nobody can show that the report was examined and found empty, and the next one would begin anew. Closing comes first, with the reason; deletion follows its own rule and date.", ref = "led-2016-680-25" },
    { "“Not confirmed, with the reason. The mark comes off, and she is in nothing that goes abroad.”", id = "close_with_reason", to = "reeve_rings", minutes = 4,
      score = { lawfulness = 3, recording = 1 }, effect = "cleared = true",
      reply = "She strikes a line through one name in the covering letter, and initials it.",
      why = "Closed by name and with what explains it, kept out of what is passed on, and the mark taken off. So the report does not follow her.", ref = "led-2016-680-7" },
    { "“I would ring her and say that we are sorry.”", id = "ring_her", to = "reeve_rings", minutes = 2,
      score = { lawfulness = -3, recording = 0 },
      reply = "“I would like to as well,” says Ilse Korvin, and puts her hand on the telephone.",
      why = "It would be decent, and it is not allowed: that somebody was reported is told to nobody, also when it was nothing. Other people's safety hangs on that rule.", ref = "fatf-tipping-off" },
  },
}

scene "reeve_rings" {
  title = "Three accounts",
  text = { [[
Jonna Reeve of Tidewire has only a short question. “My board wants to close all three accounts tonight,” she says. “It looks better. I have until six to tell them something.”
]], { when = "payment == 'watched'", [[
She has the letter about the watch in front of her.
]] } },
  hint = "What would a closed account do, to each of the three and in Lirang? And what may Tidewire learn from your answer?",
  choices = {
    { "“Then close them. What does not pass through you cannot do any harm.”", id = "close_all", to = "own_state", minutes = 2,
      score = { safeguarding = -2, lawfulness = -2, cooperation = 0 },
      why = "Two people would be warned on one evening, what follows would be seen by nobody, and a mother's care would not be paid. A report alone is no reason to shut somebody out.", ref = "fatf-mvts-2016" },
    { "“Close two, and leave the third one open. I cannot say more.”", id = "close_two", to = "own_state", minutes = 2,
      score = { safeguarding = -1, lawfulness = -2, cooperation = 0 },
      why = "You have said more. And for the two it is the same warning.", ref = "cc-fiu-varos" },
    { "“Ilse Korvin writes to you within the hour: nothing is closed before you have rung us. A report is no finding, about any of the three.”", id = "in_writing", to = "own_state", minutes = 4,
      score = { safeguarding = 2, lawfulness = 2, cooperation = 2 },
      reply = "“That I can show them,” says Jonna Reeve. “In writing is good.”",
      why = "The same words for all three, from the one who may say it, in a form that a board accepts. Nobody is warned, and nobody loses an account over a report.", ref = "fatf-mvts-2016" },
    { "“That is for Tidewire to decide. We have no opinion on it.”", id = "no_opinion", to = "own_state", minutes = 1,
      score = { safeguarding = -1, lawfulness = 0, cooperation = -1 },
      why = "It is for Tidewire to decide, and she asked so that she can decide well. Silence closes three accounts at six.", ref = "fatf-r29" },
  },
}

scene "own_state" {
  title = "Three cups",
  text = { [[
The page is out. Mats Ferrow rinses three cups. “Are you all right?” he asks, with his back to you.
]], { when = "list_taken", [[
The sheet is not on your desk any more; it is in the register.
]] }, { when = "household_reached", [[
You have read the message from Sunda twice. It does not say more the second time.
]] }, { when = "not household_reached", [[
From Lirang there is nothing yet.
]] } },
  hint = "How one is may be said without what.",
  choices = {
    { "“Fine.” You take the tables home, to go through them once more in quiet, before it is morning.", id = "take_home", to = "last", minutes = 2,
      score = { wellbeing = -1, lawfulness = -1 },
      why = "He asked because he wanted to know. And the names do not belong on a kitchen table.", ref = "ovc-vt" },
    { "“Not quite. Walk with me along the quay? No details. And you, since last night?”", id = "walk", to = "last", minutes = 9,
      score = { wellbeing = 2 },
      reply = "“Not quite either,” he says, and dries the third cup.",
      why = "Said and heard, without handing on what is heavy; and the question goes both ways.", ref = "tend-low-impact" },
    { "“It is part of the work.” You ask whether he needs anything.", id = "part_of_it", to = "last", minutes = 2,
      score = { wellbeing = 0 },
      why = "Kind to him, and a door closed for yourself. That strain is part of the work is exactly why it may be said.", ref = "ovc-vt" },
  },
}
