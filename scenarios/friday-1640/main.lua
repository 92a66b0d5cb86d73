-- Friday, 16:40: a duty officer's evening. Start reading here; the order of the files is the order of the evening.

local reports = require "reports"

start "arrival"

variables {
  -- how the reports were read
  steps = { 0, min = 0, max = 20 },
  triaged = { "none", one_of = { "none", "right", "wrong" } },
  log_open = false,
  deadlines_known = false,
  zone_written = false,

  -- who has been told, and when (minutes since 16:40)
  begun = false,
  first_step = { "none", one_of = { "none", "protection", "inspector", "preservation", "patrol", "search" } },
  protection_told = false,
  protection_at = { 0, min = 0 },
  plan_agreed = false,
  inspector_told = false,
  tipped = false,
  meeting_passed = false,
  household_safe = false,
  team_reached = false,

  -- the other partners
  deconflicted = false,
  ngo_told = { "nothing", one_of = { "nothing", "minimum", "everything" } },
  hotline_asked = false,
  second_done = false,
  third_done = false,

  -- the data
  preserve_asked = false,
  preserved = false,
  logs_lost = false,
  content_lost = false,
  emergency_sent = false,
  emergency_clean = false,
  face = { "none", one_of = { "none", "lead", "named", "dropped" } },
  drive_here = false,
  custody = { "none", one_of = { "none", "recorded", "blank", "false" } },

  -- the calls: one at a time
  ringing = false,
  busy_until = { 0, min = 0 },
  relative_heard = false,
  relative_promised = false,
  relative_contact = false,
  press = { "none", one_of = { "none", "referred", "talked" } },
  colleague_looked = false,
  colleague_heard = false,

  -- you
  exposed = false,
  exposure_logged = false,
  break_taken = false,
  relieved = false,
  at_handover = false,
}

seeded {
  -- which letter carries which report, and how each is worded
  order = reports.orders,
  -- the time that the urgent report names: 20:35, 20:50 or 21:15 in Maren
  meeting = { 235, 250, 275 },
  -- the zone in which the platforms write their times
  feed_zone = { "Oresh/Tal", "Kestral/Bay", "Sunda/Lirang", "UTC" },
  -- when the access logs are deleted: 19:50, 20:25 or 21:05 in Maren
  logs_due = { 190, 225, 265 },
  -- when the content is deleted: Saturday, Sunday morning or Sunday evening
  content_due = { 1720, 2480, 3130 },
}

require "casefile"
require "triage"
require "first_hour"
require "desk"
require "partners"
require "calls"
require "evening"
require "evidence"
require "handover"
require "endings"
