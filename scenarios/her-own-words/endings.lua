-- How the week ends. Points are made on the way; an ending says only what followed. Stopping early is not a worse one.

local harm = "employer_told or child_asked or taken('after_stop', 'one_thing') or taken('housemate', 'keep_her') or interviewed('harm') >= 30 or not child_referred"
local kept = "contact_safe and not pushed_after and not taken('referral', 'after_statement')"
local stopped = "not (" .. harm .. ") and " .. kept .. " and interviewed('stopped')"
local agreed = "not (" .. harm .. ") and " .. kept .. " and not interviewed('stopped') and interviewed('trust') >= 45 and period_kept"
local file = "not (" .. harm .. ") and not (" .. stopped .. ") and not (" .. agreed .. ")"

scene "last" {
  title = "The tram",
  text = { [[
At the stop in front of the health centre people wait with their Friday bags. One of the trams goes up to Larch Hill and turns round there.
]], [[
You take the other one.
]] },
  choices = {
    { "Get in.", id = "home_stopped", to = "end_stopped", minutes = 2, when = stopped,
      why = "The week ends here; what was agreed goes on.", ref = "cc-interview" },
    { "Get in.", id = "home_agreed", to = "end_agreed", minutes = 2, when = agreed,
      why = "The week ends here; what was agreed goes on.", ref = "cc-interview" },
    { "Get in.", id = "home_file", to = "end_file", minutes = 2, when = file,
      why = "The week ends here; what was agreed goes on.", ref = "cc-interview" },
    { "Get in.", id = "home_harm", to = "end_harm", minutes = 2, when = harm,
      why = "The week ends here; what was done goes on as well.", ref = "cc-interview" },
  },
}

scene "end_agreed" { ending = "agreed" }
scene "end_stopped" { ending = "stopped_early" }
scene "end_file" { ending = "file_without_trust" }
scene "end_harm" { ending = "harm_done" }

words {
  see_record_again = "On the second Tuesday Maud passes on a sentence: Kessa would like to see the record again, with her new glasses, and there are two places that she wants to put better. After that she will decide with her lawyer whether she says it before a judge. She has not decided yet. She has said that she decides.",
  hours_added_up = "The calendar with the herbs is in a bag with a number, because she said that it may be; a copy of every page is hers. Somebody has begun to add up the hours.",
  another_bus = "Irsa takes another bus. The passport is applied for anew. Nobody knows how the case will end, and nobody has told her that they do.",
}

ending "agreed" { title = "Agreed to go on", text = function()
  local text = words("see_record_again") .. "\n\n"
  if tally_known then
    text = text .. words("hours_added_up") .. "\n\n"
  end
  return text .. words("another_bus")
end }

ending "stopped_early" { title = "Stopped early, and well", text = [[
She stopped, and it stayed at that. She got home, what is known of her cousin is with those whose work it is, and by Friday she heard from you that there was little to hear.

In the file are a few pages in her words, and a line that says that the interview ended there. Osvald Rime has work for two weeks with what can be kept without her.

In June a message comes through Maud, with the right word in it. [quote]She asks if the tea is still the same. If so she has an hour on Thursday.[/quote]

It might also never have come. It would have been just as good an interview.
]] }

words {
  in_order_with_much = "The file is in order. It has a number, a record and a cover sheet, and there is much in it.",
  in_order = "The file is in order. It has a number, a record and a cover sheet.",
  they_were_correct = "Kessa Imrel has a lawyer and a dentist. When Maud asks her about the police, she says that they were correct. She has not said yes to a second meeting, and not no.",
  can_be_made_up_for = "What was missing stands in the debrief: perhaps it was the time to think, the way to reach her, a sentence at the door, or some of the questions. All of it can be made up for; most of it by somebody who rings when they said that they would.",
}

ending "file_without_trust" { title = "A file", text = function()
  return words(told_share() >= 40 and "in_order_with_much" or "in_order") .. "\n\n" .. words("they_were_correct") .. "\n\n" .. words("can_be_made_up_for")
end }

words {
  larch_hill_knows = "Larch Hill knows that she has spoken with the police. Over the weekend she and the Landing decided that she moves to another town; she loses the room with the lamp, and the library.",
  wrong_people_asked = "A person of sixteen was asked by the wrong people. The specialists in Oresh will begin with that, and not with Mila.",
  nobody_knows = "A person of sixteen has an offer for the holidays, and nobody who could do something about it knows.",
  another_officer = "Through Maud, Kessa has asked that another officer takes over the contact. She has said why, in two sentences, and they have been written down.",
  no_verdict_on_you = "This ending is an exercise and not a verdict on you. Such things happen to people who mean well and are tired; a mistake that is told at once, to the person whom it concerns, is smaller than one that is found out.",
  if_it_sits_heavily = "If it sits heavily with you: the support contacts are on the next page. The week can be played again.",
}

ending "harm_done" { title = "Harm done", text = function()
  local text = ""
  if employer_told then
    text = text .. words("larch_hill_knows") .. "\n\n"
  end
  if child_asked then
    text = text .. words("wrong_people_asked") .. "\n\n"
  elseif not child_referred then
    text = text .. words("nobody_knows") .. "\n\n"
  end
  if interviewed("harm") >= 30 or taken("after_stop", "one_thing") then
    text = text .. words("another_officer") .. "\n\n"
  end
  return text .. words("no_verdict_on_you") .. "\n\n" .. words("if_it_sits_heavily")
end }
