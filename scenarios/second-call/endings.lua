-- Where the evening ends. Points are made on the way; an ending says only what followed. That he ends a call is no failure, and no ending treats it as one.

local lost = "(called_back or told_police or reported or texted or interviewed('trust') < 20)"
local kept = "not " .. lost

scene "last" {
  title = "The bus",
  text = { [[
The bus is nearly empty. It passes the ferry, and a building with light in all its windows and no name on it.
]], [[
You do not know if it is the one. You need not know it.
]] },
  choices = {
    { "Home.", id = "home_place", to = "end_place", minutes = 20, when = "place_tonight and " .. kept,
      why = "The evening ends here. What was arranged holds without you.", ref = "ovc-vt" },
    { "Home.", id = "home_again", to = "end_again", minutes = 20, when = "not place_tonight and not interviewed('stopped') and " .. kept,
      why = "The evening ends here. What was arranged holds without you.", ref = "ovc-vt" },
    { "Home.", id = "home_open", to = "end_open", minutes = 20, when = "not place_tonight and interviewed('stopped') and " .. kept,
      why = "The evening ends here. What was arranged holds without you.", ref = "ovc-vt" },
    { "Home.", id = "home_lost", to = "end_lost", minutes = 20, when = lost,
      why = "The evening ends here. What went wrong can be looked at tomorrow, and not alone.", ref = "ovc-vt" },
  },
}

scene "end_place" { ending = "place_tonight" }
scene "end_again" { ending = "calls_again" }
scene "end_open" { ending = "line_open" }
scene "end_lost" { ending = "trust_lost" }

words {
  taxi_stops = [[
At six minutes to eleven a taxi stops in front of Tallow House, and Priya Anselm opens before anybody has rung. A man with one bag asks whether he may first see the room. Then he asks to try the door himself, from inside. It opens.

He has told nobody what the plant is called. On Wednesday he sleeps until noon.]],
  cut_is_dressed = "In the evening somebody at the harbour clinic cleans the cut and dresses it; it takes ten minutes, and no form asks for an employer.",
  lawyer_asks = "On Sunday a lawyer asks him what he wants to do about the passport and the nights. Whether he will ever speak with the police is not known. The room does not depend on it.",
}

ending "place_tonight" { title = "A place tonight", text = function()
  local text = words("taxi_stops")
  if clinic_told then
    text = text .. " " .. words("cut_is_dressed")
  end
  return text .. "\n\n" .. words("lawyer_asks")
end }

words {
  greets_unknown = "“Good evening,” says a voice that he does not know. “Take your time.”",
  greets_with_card = "Sol Teague has the card before her. “Good evening,” she says. “You need not begin from the start.”",
  greets_yourself = "You have sat there since seven. “Good evening,” you say. “You need not begin from the start.”",
  lamp_on_wednesday = "On Wednesday, at this hour, the lamp of line 1 goes on.",
  somebody_laughs = "There is a fan somewhere, and somebody who laughs, shortly and not loud.",
  lamp_on_sunday = "On Sunday afternoon the lamp of line 1 goes on. Cups are being put on a tray behind him. “It was not possible before,” he says.",
  asks_for_room = "He asks if there is still a room, and what the door is like.",
  asks_what_else = "He asks what else there is.",
  third_call = "It is his third call. What he does with it he decides, and by now he has a good deal to decide with.",
}

ending "calls_again" { title = "He will ring again", text = function()
  local greeting = words("greets_unknown")
  if taken("handover", "one_card") then
    greeting = words("greets_with_card")
  elseif taken("handover", "swap") then
    greeting = words("greets_yourself")
  end
  local text
  if contact_known then
    text = words("lamp_on_wednesday") .. " " .. greeting .. " " .. words("somebody_laughs") .. "\n\n"
  else
    text = words("lamp_on_sunday") .. " " .. greeting .. "\n\n"
  end
  return text .. words(place_offered and "asks_for_room" or "asks_what_else") .. " " .. words("third_call")
end }

words {
  stays_dark = "That evening line 1 stays dark. On Wednesday at seven somebody sits beside it.",
  stays_dark_with_card = "That evening line 1 stays dark. On Wednesday at seven somebody sits beside it who knows from a card what not to ask.",
  set_rang_once = "The call was over when he wanted it to be over. Then the set rang once at his end, and nobody can take that back. The green light is off now, and Marit Esk has put a strip of tape over the switch. Apart from this nobody rang him, nobody came, and nobody reported anything in his place.",
  nothing_followed = "The call was over when he wanted it to be over, and nothing followed from it. Nobody rang him, nobody came, and nobody reported anything in his place. That is what he now knows about this line, from his own experience.",
  has_the_number = "He has the number in his head, and he has used it twice. Whether there will be a third time is for him to say. Somebody will be there to answer.",
}

ending "line_open" { title = "He hung up, and the line stays open", text = function()
  local text = words(taken("handover", "one_card") and "stays_dark_with_card" or "stays_dark")
  return text .. "\n\n" .. words(callback_on and "set_rang_once" or "nothing_followed") .. "\n\n" .. words("has_the_number")
end }

words {
  lamp_stays_off = "On Wednesday the lamp of line 1 does not go on at this hour, and on Sunday it does not either.",
  had_to_explain = "The man to whom the telephone belongs had to explain who was ringing him. He does not lend it any more.",
  message_stood_there = "A message with an address stood on a telephone that went back to its owner that evening. Who has read it is not known.",
  officers_ask = "On Thursday two officers ask at the plants by the water who has been telephoning in the breaks. They are polite, and they mean it well.",
  as_the_first_time = "On the telephone it had sounded to him as it did the first time: he was to answer, to justify himself, or to believe. He had rung to hear something.",
  not_over = [[
It does not mean that it is over. The number of the line hangs in the seamen's mission, beside the tea, and there are other people in the town who listen well. Marit Esk goes through the evening with you: what the rule was for, and at which point it was hard to keep.

If this ending sits heavily with you: the support contacts are on the next page. The call can be played again, and he will answer otherwise when he is spoken to otherwise.]],
}

ending "trust_lost" { title = "Trust lost", text = function()
  local text = words("lamp_stays_off") .. "\n\n"
  if called_back then
    text = text .. words("had_to_explain") .. "\n\n"
  end
  if texted then
    text = text .. words("message_stood_there") .. "\n\n"
  end
  if told_police or reported then
    text = text .. words("officers_ask") .. "\n\n"
  end
  if not (called_back or texted or told_police or reported) then
    text = text .. words("as_the_first_time") .. "\n\n"
  end
  return text .. words("not_over")
end }
