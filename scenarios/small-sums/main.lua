-- Small sums: a Monday at a financial intelligence unit. Start reading here; the order of the files is the order of the day.
-- reports and report_parts return tables. Names of people in the ledger are drawn: a text asks for them by tag, party_name("receiver").

local reports = require "reports"

start "monday"

variables {
  -- the morning
  letter_read = false,
  closing = false,
  page_begun = false,

  -- the household in Lirang: who was told, and when (minutes since 09:00)
  danger_passed = false,
  danger_at = { 0, min = 0 },
  visit_missed = false,
  household_reached = false,
  consent_given = false,
  journey_told = false,

  -- what was asked for
  lumen_asked = false,
  holder_known = false,
  payout_known = false,

  -- people at the door and on the telephone
  list_taken = false,
  hit_used = false,
  tipped = false,
  warned_abroad = false,

  -- what was decided
  payment = { "open", one_of = { "open", "watched", "held", "delayed" } },
  coercion = { "open", one_of = { "open", "both", "blamed", "assumed", "left_out" } },
  cleared = false,
  rested = false,
}

seeded {
  -- which letter carries which of the three reported senders, and how each report is worded
  order = reports.orders,
  -- when the last team of the day leaves in Lirang: 17:40, 17:55 or 18:10 there
  team_leaves = { 160, 175, 190 },
}

require "casefile"
require "start"
require "partner"
require "desk"
require "colleague"
require "calls"
require "decisions"
require "after"
require "endings"
