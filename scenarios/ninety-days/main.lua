-- Ninety days: one household, several people abroad who pay, five states. Start reading here; the order of the files is the order of the case.
-- places says who can be asked, known what is in hand, board the path; first_days, weeks and months are the decisions that time brings.

start "monday"

variables {
  -- the first hours
  told_desk = false,
  told_welfare = false,
  plan_begun = false,
  plan_answered = false,
  visit_passed = false,
  reached_late = false,

  -- conditions of those who gave, and what went where it should not
  aruna_agreed = false,
  fiu_agreed = false,
  warned = false,
  exposed = false,
  conditions_broken = false,
  names_given = false,

  -- what was settled on the way
  deconflicted = false,
  hasek_told = false,
  team = { "none", one_of = { "none", "joint", "parallel", "merged" } },
  sealed = false,
  support_settled = false,
  thanked = false,
}

seeded {
  -- how the platform writes its hours: the session of 12 September, 14:10 to 15:40 UTC, and the address at 14:21:37 UTC
  feed = {
    { zone = "UTC", words = "UTC", from = "14:10", till = "15:40", seen = "14:21:37" },
    { zone = "Kestral/Bay", words = "KBT, the time of Kestral, UTC-3", from = "11:10", till = "12:40", seen = "11:21:37" },
    { zone = "Varos/Maren", words = "MRT, the time of Varos, UTC+3", from = "17:10", till = "18:40", seen = "17:21:37" },
  },
  -- when the visit is announced for: Wednesday at 19:30, 20:30 or 21:30 in Lirang
  visit_at = { 3540, 3600, 3660 },
  -- days from the opening until data are deleted
  kept_line = { 10, 12, 14 },
  kept_devices = { 20, 23, 26 },
  kept_logins = { 25, 28, 31 },
  kept_content = { 38, 42, 46 },
  -- which partner has too few people this autumn
  slow_partner = { "kestral", "varos", "aruna", "lirang" },
  -- a holiday that Varos and Kestral have in some years
  bridge_day = { true, false },
  -- since when Hasek's law on remitters is in force
  law_since = { "1 June 2026", "1 July 2026", "1 August 2026" },
}

require "places"
require "papers"
require "known"
require "board"
require "first_days"
require "weeks"
require "months"
require "file"
require "endings"
