-- The second call: an evening on the line of an NGO. Start reading here; the order of the files is the order of the evening.
-- facts, replies and offers return tables; call.lua puts them together into the interview.

start "note"

variables {
  -- the desk
  display_off = false,
  callback_on = false,
  small_room = false,
  seated = false,
  nila_ready = false,
  list_read = false,
  rested = false,

  -- what came of the call; facts and acts set these
  named = false,
  contact_known = false,
  hand_known = false,
  place_offered = false,
  place_wanted = false,
  place_tonight = false,
  word_agreed = false,
  clinic_told = false,
  advice_told = false,
  texted = false,

  -- what was done afterwards
  called_back = false,
  tracing_asked = false,
  told_police = false,
  reported = false,
}

require "before"
require "call"
require "after"
require "endings"
