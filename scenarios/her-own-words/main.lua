-- Her own words: an interview, what comes before it and what becomes of it. Start reading here; the order of the files is the order of the days.

start "request"

variables {
  -- how it was prepared
  annex_read = false,
  sheet = { "none", one_of = { "none", "sources", "timeline", "questions", "card" } },
  condition = { "none", one_of = { "none", "agreed", "bargained", "brushed", "pretended" } },
  place = { "none", one_of = { "none", "suite", "station", "office", "shelter" } },
  interpreter = { "none", one_of = { "none", "hill", "standard", "adviser", "housemate" } },
  briefed = false,
  support = { "none", one_of = { "none", "hers", "set", "nobody", "crowd" } },
  strand = { "none", one_of = { "none", "inside", "outside", "after", "away" } },
  employer_told = false,
  message_kept = false,
  recording = { "none", one_of = { "none", "asked", "hidden", "off", "sound" } },
  fit = { "none", one_of = { "none", "said", "handed", "hidden", "late" } },

  -- what came up in the interview
  sister_known = false,
  sister_threat = false,
  cousin_known = false,
  child_referred = false,
  child_asked = false,
  account_known = false,
  trouble_known = false,
  lawyer_offered = false,
  others_known = false,
  duty_told = false,
  phone_known = false,
  phone_handled = false,
  message_known = false,
  glasses_known = false,
  sheet_read = false,
  tally_known = false,
  interpreter_offered = false,
  support_offered = false,
  recording_offered = false,

  -- what became of it
  left_well = false,
  pushed_after = false,
  record_true = true,
  contact_safe = false,
  period_kept = false,
  rested = false,
}

require "casefile"
require "planning"
require "arrangements"
require "the_day"
require "interview"
require "after"
require "record"
require "hand_over"
require "endings"
