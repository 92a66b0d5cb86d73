-- The list of the evening: a hub. People and data, in an order that the trainee chooses.

scene "desk" {
  title = "The evening's list",
  hub = true,
  text = { [[
The list on the board is in your handwriting, with one or two lines of Bram's. You cross out what is done. Sigrid Oyen comes at half past nine.
]], { when = "not protection_told", [[
The household in Tern Street still has no line behind it. You look past it, and then you look at it.
]] }, { when = "plan_agreed and visited('protection_back') == 0", [[
The team is on its way, or in front of a door, or inside. You will not know which until they ring.
]] }, { when = "household_safe", [[
Dalia Renn and the child are at a place that she agreed to. What is left is work on paper, and paper is patient now.
]] }, { when = "logs_lost", [[
One line you have crossed out yourself: access logs, gone.
]] }, { when = "minutes() > 230", [[
The lamps on the quay have been on for hours. You read sentences twice.
]] } },
  hint = "What has a clock, what has a person behind it, and what only looks like work?",
  choices = {
    { "Ring the child protection duty line.", id = "protection_late", call = "protection_call", minutes = 1, once = true, when = "not protection_told",
      effect = "if first_step == 'none' then first_step = 'protection' end",
      why = "Late is better than not at all. It should have been the first.", ref = "lanzarote-12" },
    { "Ring the inspector.", id = "inspector_late", call = "inspector_call", minutes = 1, once = true, when = "not inspector_told",
      effect = "if first_step == 'none' then first_step = 'inspector' end",
      why = "She is on call until 22:00 so that you need not decide alone.", ref = "cop-ndm" },
    { "Have the data of report ${order.urgent} kept.", id = "preserve_late", call = "preserve_scope", minutes = 2, once = true, when = "not preserve_asked",
      effect = "if first_step == 'none' then first_step = 'preservation' end",
      why = "Data that nobody asks for is deleted on time.", ref = "bc-16" },
    { "Ask the provider, in an emergency form, for what shows who the first account is.", id = "emergency", call = "emergency_form", minutes = 2, once = true,
      why = "Where life or limb is in danger, providers may answer within hours.", ref = "cets224-9" },
    { "Look at the first account's public page from your own telephone, to save a form.", id = "own_phone", minutes = 12, once = true, when = "minutes() < 240",
      score = { lawfulness = -2 },
      reply = "A picture of a van, and a line that says who has viewed the page: your name is in it for a day.",
      why = "Your private device leaves your name, is no lawful tool, and what it showed you cannot be used.", ref = "led-2016-680-8" },
    { "Ask the deconfliction desk who else works on these accounts.", id = "deconflict", call = "deconfliction", minutes = 2, once = true,
      when = "minutes() < 200",
      why = "It closes at 20:00 on Fridays. Ask before anybody is contacted.", ref = "cc-deconfliction" },
    { "Ring Tallow House, the NGO whose name stands in the file of Tern Street.", id = "ngo", call = "ngo_call", minutes = 2, once = true,
      why = "Somebody who knows a family can make a visit safer, if you share only what is needed.", ref = "osce-nrm-2022" },
    { "Ring the hotline: have they had anything about this household?", id = "hotline", call = "hotline_call", minutes = 2, once = true, when = "visited('ngo_call') > 0",
      why = "Hotlines hear things weeks before the police do.", ref = "lanzarote-12" },
    { "Report ${order.second}: the adult who has asked for help.", id = "second_report", call = "second_report", minutes = 2, once = true,
      why = "Somebody waits for an answer, and the day is nearly over.", ref = "eu2012-29-8" },
    { "Report ${order.third}: the many files.", id = "third_report", call = "third_report", minutes = 2, once = true,
      why = "It can wait, if it waits in order.", ref = "cop-ndm" },
    { "The drive in the cabinet, and its form.", id = "drive", call = "custody_gap", minutes = 2, once = true, when = "drive_here",
      why = "A form with an empty line gets no easier to complete.", ref = "iso-27037" },
    { "Bram's covering sheet, before it goes into the file.", id = "sheet", call = "cover_words", minutes = 1, once = true, when = "minutes() > 90",
      why = "Words in a file are read by everybody who comes after.", ref = "lux-guidelines" },
    { "Bread, soup, and fifteen minutes without a screen.", id = "eat", call = "soup", minutes = 1, once = true, when = "minutes() > 100",
      why = "A break is part of the shift.", ref = "tend-low-impact" },
    { "Twenty minutes of the ordinary queue, with one ear on the telephone.", id = "queue", minutes = 20, sticky = true, when = "minutes() < 290",
      reply = "A lost wallet, two noise complaints, a form that wants a stamp.",
      why = "The ordinary queue is work as well, when what has a clock is under way.", ref = "cop-ndm" },
    { "Put the kettle on and begin the hand-over.", id = "to_handover", to = "night_desk", minutes = 4, when = "minutes() > 280",
      why = "Half an hour before the change is not too early.", ref = "who-handover-2007" },
  },
}
