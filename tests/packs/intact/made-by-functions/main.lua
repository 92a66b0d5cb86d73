-- Scenes that are alike are made by a function of calls.lua; what is told of each call stands here.
local calls = require "calls"

start "morning"

variables { calls_taken = 0, promised = list {} }

scene "morning" {
  title = "A quarter past eight",
  text = "Five lines blink. Each caller has waited for some minutes.",
  to = "school",
  label = "Take the first call",
}

calls.call { id = "school", next = "landlord", title = "A school secretary",
  says = "A father rings every day and asks for the new address of his daughter, who is nineteen.",
  good = { "Ask her to give nothing to anybody, and to write down the times.", "An address is given by the person who lives there. The times can be useful.", "eu2012-29-21" },
  kind = { "Tell her that the father must be worried.", "He may be. It is no reason to answer.", "led-2016-680-4" },
  quick = { "Tell her to use her judgement.", "She has rung because she wanted yours.", "led-2016-680-4" },
  earns = "safeguarding" }

calls.call { id = "landlord", next = "clinic", title = "A landlord",
  says = "The tenant of the ground floor has left a dog and four suitcases behind.",
  good = { "Ask him to leave the room as it is until somebody comes at ten.", "What lies where may matter, and it costs him two hours.", "iso-27037" },
  kind = { "Offer to fetch the dog.", "The dog is well, and you would be the third person in the room.", "iso-27037" },
  quick = { "Tell him to put all of it into the yard.", "Afterwards nobody can say what lay where.", "iso-27037" },
  earns = "evidence" }

calls.call { id = "clinic", next = "colleague", title = "A clinic",
  says = "A patient asks whether somebody could speak with her who has nothing to do with the police.",
  good = { "Give the number of the support centre, and no name of hers to anybody.", "She has said what she needs. It can be had without you.", "eu2012-29-20" },
  kind = { "Promise to come yourself, in plain clothes.", "You are the police in any clothes, and she has asked for somebody else.", "osce-nrm-2022" },
  quick = { "Say that the desk is for emergencies.", "It is, and one sentence more would have helped her.", "osce-nrm-2022" },
  earns = "trauma_informed" }

calls.call { id = "colleague", next = "clock_call", title = "A colleague of another station",
  says = "He needs the name of the person who reported the car wash, “just for the file”.",
  good = { "Ask for the request in writing, with its purpose.", "A purpose that can be written down can be checked.", "led-2016-680-4" },
  kind = { "Give him the first name only.", "It is a small car wash. A first name is a name.", "led-2016-680-4" },
  quick = { "Read it out to him.", "He may be who he says. You have heard a voice.", "led-2016-680-29" },
  earns = "lawfulness" }

scene "clock_call" {
  title = "The last call: a time",
  text = "A pilot boat reports lights on a moored ship at 04:30 UTC. What is that in Maren, at UTC+2? The harbour office is waiting on the other line.",
  drill = { seconds = 60, to = "noted" },
  entry = {
    label = "Local time",
    accept = {
      { "06:30", "6:30", "6.30", "06.30", "half past six", id = "right", to = "noted", effect = "promised = with(promised, 'harbour')", score = { evidence = 1 },
        why = "East of Greenwich the local clock is ahead.", ref = "iso-27037" },
      { "02:30", "2:30", "2.30", "02.30", "half past two", id = "wrong_way", to = "noted", score = { evidence = 0 },
        why = "It was the wrong way round: to the east one adds.", ref = "iso-27037" },
    },
    otherwise = { reply = "Write a time such as 14:05." },
  },
}

scene "noted" {
  title = "Nine o'clock",
  text = "Calls taken: ${calls_taken}. Promised to ring back: ${#promised}.",
  entry = {
    fields = {
      { name = "open", label = "What is open?", type = "paragraph", required = true, help = "Whoever comes at nine reads this and nothing else." },
      { name = "zone", label = "In which time are the hours given?", type = "option", options = { { "local", "Maren time" }, { "utc", "UTC" } } },
    },
    checks = {
      { id = "suitcases", field = "open", any = { "suitcase", "suitcases", "ground floor" }, score = { recording = 2 }, why = "The room waits until ten.", missing = "The room of the landlord is open until ten.", ref = "cop-record" },
      { id = "zone", when = "answer.zone == 'local'", score = { recording = 1 }, why = "The day shift lives by Maren time.", missing = "Give the hours in the zone in which the readers live.", ref = "cop-record" },
    },
    to = "over",
  },
}

scene "over" { ending = "handed_over" }
ending "handed_over" { title = "Handed over", text = "The day shift has questions, and you have answers to most of them." }
