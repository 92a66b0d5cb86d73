-- The interview: who she is in it, what she can say, and how it ends. The parts lie in files of their own.

local function together(...)
  local all = {}
  for _, list in ipairs({ ... }) do
    for _, item in ipairs(list) do
      all[#all + 1] = item
    end
  end
  return all
end

words {
  room_suite = "A room over the health centre, with a side door of its own: three chairs, a low table, a tray with tea, water and cups. A camera the size of a button sits over the shelf.",
  room_station = "Room 2 at the station: a table, four chairs, a clock. Somebody has found a tray with tea and cups. Outside a radio speaks, and is turned down.",
  room_office = "A table that you have cleared, a tray with tea and cups, the portable recorder in its bag. Steps go by in the corridor now and then.",
  room_kessa = "Kessa Imrel sits with her scarf on her knees and looks first at the door, then at the tray, then at you. She is twenty-seven. Her voice is quiet and has a dry edge to it; she gives each sentence to the interpreter whole and waits until it has arrived.",
  interpreter_hill = "Selin Adaro sits to the side, a little behind, so that the two of you look at each other and not at her.",
  interpreter_standard = "Lia Senn interprets, carefully, in standard Oreshi. Twice before the first question she has asked Kessa to say a word again.",
  interpreter_adviser = "Rike Amberg of the Landing interprets. She knows Kessa from breakfast, and now and then she answers a little before Kessa does.",
  companion_hers = "Maud Ferrin is next door with a book. Kessa has seen the door and tried the handle.",
  companion_set = "Maud Ferrin sits by the wall, as the form says.",
  companion_crowd = "Maud Ferrin sits by the wall, and there is one chair too many.",
  strand_inside = "Ivo Strand has taken the fourth chair and has laid his list face down on his knee.",
  how_they_know = "When she came in she asked Maud how Larch Hill could know that she is in contact with the police. Maud did not know.",
  as_much_time = "You have as much time as she has.",
}

local places = { suite = "room_suite", station = "room_station" }
local interpreters = { hill = "interpreter_hill", standard = "interpreter_standard", adviser = "interpreter_adviser" }
local companions = { hers = "companion_hers", set = "companion_set", crowd = "companion_crowd" }

local function room_text()
  local parts = { words(places[place] or "room_office"), words("room_kessa") }
  local function add(id)
    if id then parts[#parts + 1] = words(id) end
  end
  add(interpreters[interpreter])
  add(companions[support])
  add(strand == "inside" and "strand_inside")
  add(employer_told and "how_they_know")
  add("as_much_time")
  return table.concat(parts, "\n\n")
end

--- The facts, in quotation marks: what she does stands outside of them.
local function spoken(facts)
  local function quoted(texts)
    if type(texts) == "string" then return "“" .. texts .. "”" end
    local all = {}
    for i, text in ipairs(texts) do all[i] = "“" .. text .. "”" end
    return all
  end
  for _, fact in ipairs(facts) do
    fact.says, fact.short = quoted(fact.says), quoted(fact.short)
    if fact.wrong then fact.wrong.says, fact.wrong.planted = quoted(fact.wrong.says), quoted(fact.wrong.planted) end
  end
  return facts
end

interview "interview_room" {
  title = "The interview",
  with = "kessa",
  text = room_text,
  start = { trust = 35, distress = 35, fatigue = 20, control = 35 },
  minutes = 2,
  topics = require "topics",
  facts = spoken(together(require "facts_promise", require "facts_house", require "facts_reach", require "facts_self")),
  replies = require "replies",
  asks = require "asks",
  offers = together(require "offers_process", require "offers_open", require "offers_first", require "offers_then"),
  acts = require "acts",
  close = { label = "Close the interview", to = "afterwards" },
  stopped = { to = "after_stop" },
}
