-- Documents, people, deadlines, events and duties.

-- ---- documents ----

local function report_text(letter, platform)
  local r = "order." .. letter
  return "From " .. platform .. ", through the National Clearing House. Received there on Wednesday; forwarded today at 16:05, after a fault in their feed.\n\n"
    .. "Label given by the platform: ${" .. r .. ".label}\n\n"
    .. "Category: ${" .. r .. ".category}. Files counted: ${" .. r .. ".files}.\n\n"
    .. "Last activity: ${" .. r .. ".last}.\n\n"
    .. "Reviewer's summary: ${" .. r .. ".summary}\n\n"
    .. "Time named in the content: ${" .. r .. ".time == 'tonight' and time_at(meeting, feed_zone) or " .. r .. ".time}.\n\n"
    .. "Person: ${" .. r .. ".person}\n\n"
    .. "Kept: access logs until ${" .. r .. ".kind == 'urgent' and time_at(logs_due, feed_zone) or " .. r .. ".kind == 'volume' and time_at(logs_due - 25, feed_zone) or '30 days from today'}, "
    .. "content until ${" .. r .. ".kind == 'urgent' and time_at(content_due, feed_zone) or '90 days from today'}.\n\n"
    .. "The classified annex is with the specialist unit. Nothing in it is needed for tonight's decisions."
end

document "report_a" { title = "Platform report A", from = "Lantern trust and safety", handling = "TLP:AMBER+STRICT", received = true,
  text = report_text("a", "Lantern") }
document "report_b" { title = "Platform report B", from = "Quill safety desk", handling = "TLP:AMBER+STRICT", received = true,
  text = report_text("b", "Quill") }
document "report_c" { title = "Platform report C", from = "Harbour reporting team", handling = "TLP:AMBER+STRICT", received = true,
  text = report_text("c", "Harbour") }

document "cover_sheet" { title = "Day shift's covering sheet", from = "Bram Tellin, day officer", handling = "Official", received = true, text = [[
16:05 three reports from the clearing house, printed, not read in full. 15:10 one storage drive from their courier, put in the cabinet. Nobody rung.

Tern Street: a welfare visit in September. Note then: mother [quote]uncooperative[/quote].
]] }

document "duty_card" { title = "Duty card", from = "Regional Unit East", handling = "Official", received = true, text = [[
- Child protection duty line, Maren: +999 555 0110, day and night. A referral by telephone, confirmed in writing within the hour.
- Duty inspector: Tove Maring, +999 555 0102, on call until 22:00; then the night inspector.
- Contact point of the 24/7 network: Mina Sarre, +999 555 0124.
- Deconfliction desk: open until 20:00 on Fridays.
- Press office: Lotte Amsel, +999 555 0131, until 21:00.
- Night shift: Sigrid Oyen, from 21:30; takes over at 22:00.
- Support for staff, in confidence and at any hour: +999 555 0177.
]] }

document "plan" { title = "Agreed with child protection", from = "Nadia Verrin, child protection", handling = "Official", text = [[
Referral taken by telephone and confirmed in writing. A team of two goes to the household this evening, before the time in the report, with an officer in plain clothes near by and not at the door. Questions to the child, if any are needed, are put by a specialist interviewer on a day that child protection chooses. Nobody else contacts the household until the team rings.
]] }

document "preserved_reply" { title = "Preservation confirmed", from = "Contact point, 24/7 network", text = [[
The provider confirms that access logs and content of the two accounts are kept as they stood when the request arrived. Nothing has been disclosed. A request for disclosure through the proper channel is to follow. Please note the zone of all times: the provider writes them in its own.
]] }

document "emergency_reply" { title = "Emergency answer from the provider", from = "Provider's emergency desk", handling = "TLP:RED", text = [[
Subscriber record of the first account: a prepaid number, no name checked. Last three connections: one internet address in Maren, with port and time, zone UTC. No content is disclosed under this procedure. Given because of danger to a person, on the facts that your form states.
]] }

document "narrow_reply" { title = "Question back from the provider", from = "Provider's emergency desk", text = [[
We cannot act on this form. Please tell us which data would avert the danger, which facts show the danger, and how the account is connected with it. We answer corrected forms within the hour.
]] }

document "face_result" { title = "Face comparison: one result", from = "National identification service", handling = "Official", text = [[
A profile picture from the first account was compared with the licence register. One candidate above the threshold: Pavel Orsk, adult, Maren. Score 0.87. The service notes that a result is an investigative lead, that a trained examiner has not seen it yet, and that the picture is of low quality.
]] }

document "drive_form" { title = "Transfer form of the drive", from = "Clearing house courier", handling = "Official", text = [[
Storage drive, one, sealed. Seal number on the form: 40417. Handed over 15:10, signature of the receiving officer. Next line, place of storage and time: empty. The seal on the bag in the cabinet reads 40471.
]] }

document "found_late" { title = "Message from the hospital", from = "Hospital duty social worker", text = [[
A patrol on another call met Dalia Renn and a child at the bus station after the time in the report. Both are with the hospital's protection team now. The patrol did not know of any report. Please ring.
]] }

document "night_receipt" { title = "Receipt of the hand-over", from = "Sigrid Oyen, night shift", text = [[
Taken over at 22:00: three reports, the log, the list of agreements, the cabinet key. Read back and corrected in two places.
]] }

-- ---- people ----

person "maring" { name = "Tove Maring", role = "Duty inspector", about = "On call until 22:00. Prefers facts, then the question." }
person "verrin" { name = "Nadia Verrin", role = "Child protection, duty line", about = "Takes referrals and leads the visit.", known = "protection_told" }
person "tellin" { name = "Bram Tellin", role = "Day officer", about = "Signed for the drive at 15:10. Reachable until about 20:00." }
person "halvik" { name = "Emre Halvik", role = "Investigator, same unit", about = "Worked on image cases for six years.", known = "visited('colleague') > 0" }
person "anselm" { name = "Priya Anselm", role = "Case worker, Tallow House", about = "The NGO that helped the family with rent and legal advice.", known = "visited('ngo_call') > 0" }
person "tamm" { name = "Joss Tamm", role = "Supervisor, Varos Hotline", about = "Takes reports from the public; has a referral agreement with the police.", known = "visited('hotline_call') > 0" }
person "odile" { name = "Odile Renn", role = "Dalia Renn's sister", about = "Adult. Rang the duty line.", known = "visited('relative_calls') > 0" }
person "dalia" { name = "Dalia Renn", role = "Adult named in the report", about = "Lives in Tern Street with a child. Being pressed over a debt, as far as the report shows.", known = "steps >= 2" }
person "sarre" { name = "Mina Sarre", role = "Contact point, 24/7 network", about = "Sends preservation requests abroad at any hour.", known = "preserve_asked" }
person "prest" { name = "Hugo Prest", role = "Reporter, Maren Courier", about = "Has a deadline of his own.", known = "visited('journalist') > 0" }
person "oyen" { name = "Sigrid Oyen", role = "Night officer", about = "Works from the note that you leave." }

-- ---- deadlines ----

deadline "meeting_time" { label = "The time that report ${order.urgent} names", due = "meeting", zone = "Varos/Maren", open = "deadlines_known", met = "plan_agreed",
  missed = { effect = "meeting_passed = true; receive('found_late')", text = "The time in the report has passed. A message comes in from the hospital." } }
deadline "logs" { label = "Access logs of report ${order.urgent} are deleted", due = "logs_due", zone = "Varos/Maren", open = "deadlines_known", met = "preserved",
  missed = { effect = "logs_lost = true", text = "The access logs are gone. Nobody had asked for them in time." } }
deadline "content" { label = "Content of report ${order.urgent} is deleted", due = "content_due", zone = "Varos/Maren", open = "deadlines_known", met = "preserved",
  missed = { effect = "content_lost = true", text = "The content is gone." } }
deadline "shift" { label = "Your shift ends", due = "320", zone = "Varos/Maren", open = "true", met = "at_handover or relieved",
  missed = { text = "It is 22:00. Your shift is over, and the note is not written." } }

-- ---- events ----

--- An event that interrupts. It waits its turn: two calls never come in one stretch of time, and a call lasts a quarter of an hour.
--- Schedule NAME_due; the scene that it leads to frees the line when it is entered. `first` is done when the hour comes, whoever picks up.
local function line(name, first, declaration, after)
  event(name .. "_due") {
    after = after,
    effect = first .. "if ringing or minutes() < busy_until then schedule('" .. name .. "_due', '4m') else ringing = true; schedule('" .. name .. "', '0m') end",
  }
  event(name)(declaration)
end

local here = "not relieved and not at_handover"

line("colleague_comes", "", { when = here, text = "The door opens without a knock.", to = "colleague" })
line("relative_rings", "", { when = here, text = "Line 2 rings: a caller from outside.", to = "relative_calls" })
line("team_rings", "if not team_reached then team_reached = true; household_safe = not tipped and not meeting_passed end; ",
  { when = here, text = "The child protection duty line rings back.", to = "protection_back" })
line("emergency_answer", "", { when = here, document = "emergency_reply", text = "The provider's emergency desk has answered.", to = "platform_reply" })
line("emergency_back", "", { when = here, document = "narrow_reply", text = "The provider's emergency desk sends the form back.", to = "platform_refusal" })
line("face_comes", "", { when = here, document = "face_result", text = "A result from the identification service lands in the tray.", to = "face_hit" })
line("stall_idea", "", { when = here, text = "Emre Halvik puts his head round the door again.", to = "subject_contact" })
line("press_rings", "", { when = here, text = "Line 2 rings: the switchboard says that it is a newspaper.", to = "journalist" })
line("inspector_asks", "", { when = here, text = "Tove Maring rings the desk.", to = "own_state" }, "212m")

event "courier_drive" { when = "not relieved", document = "drive_form", effect = "drive_here = true",
  text = "Kaya Brandt of exhibits sends up the transfer form of the drive that lies in your cabinet. She would like it complete before she goes." }
event "preserve_answer" { document = "preserved_reply", effect = "preserved = not logs_lost", text = "The contact point confirms the preservation." }
line("night_comes", "", { when = here, text = "Sigrid Oyen stands in the door with her bag. It is past ten.", to = "night_desk" }, "332m")

-- ---- duties ----

duty "risk_passed_on" { title = "The risk was passed, before the hour, to those who can protect", done = "protection_told and protection_at <= meeting", critical = true,
  score = { safeguarding = 4 }, why = "Child protection heard of the risk while there was time to act.",
  missed = "Nobody who can protect the household was told before the time in the report. Everything else that was done tonight weighs less.", ref = "lanzarote-12" }
duty "people_first" { title = "People before data and paper", done = "first_step == 'protection'", score = { safeguarding = 4 },
  why = "Your first call went to the people who can make a household safe.",
  missed = "Something else came before the call that protects. Data can be asked for while others are on their way; a household cannot wait for it.", ref = "crc-3" }
duty "told_early" { title = "The call came within 75 minutes", done = "protection_at <= 75", when = "protection_told", score = { safeguarding = 5 },
  why = "The team had time to plan and to arrive before the time in the report.",
  missed = "The call came late in the evening and left the team little time to plan.", ref = "crc-19" }
duty "preserved_in_time" { title = "Data kept before it was deleted", done = "preserved and not logs_lost", when = "not relieved", score = { evidence = 3 },
  why = "The request was with the provider before the access logs ran out.",
  missed = "The access logs ran out, or nobody had asked for them. They cannot be had a second time.", ref = "bc-29" }
duty "inspector_knows" { title = "The inspector knows and has decided", done = "inspector_told", score = { cooperation = 2 },
  why = "A decision with this weight had a second head and a rank behind it.",
  missed = "The inspector on call heard of it from somebody else, or not at all.", ref = "cop-ndm" }
duty "deconflicted" { title = "Checked who else works on the account", done = "deconflicted", when = "not relieved", score = { cooperation = 2 },
  why = "No other unit's work was crossed in the dark.",
  missed = "Nobody asked whether another unit is working on the same account.", ref = "cc-deconfliction" }
duty "adult_answered" { title = "The adult in the second report had an answer", done = "second_done", when = "not relieved", score = { safeguarding = 2 },
  why = "A person who had asked for help got one, tonight, from somebody who can give it.",
  missed = "An adult who asked for help heard nothing before the weekend.", ref = "eu2012-29-8" }
duty "third_booked" { title = "The third report is booked and can wait in order", done = "third_done", when = "not relieved", score = { recording = 1 },
  why = "It waits on a list with a date and an owner, and not in a tray.",
  missed = "The third report lies in the tray as it came.", ref = "cop-ndm" }
duty "gap_recorded" { title = "The gap in the custody of the drive is on paper", done = "custody == 'recorded'", when = "drive_here and not relieved",
  score = { recording = 2 }, why = "A gap that is recorded at once can be explained in court.",
  missed = "The form of the drive does not say what happened. Whoever finds the gap later will find it without an explanation.", ref = "iso-27037" }
duty "exposure_on_record" { title = "Your own exposure is on record", done = "exposure_logged", when = "exposed", score = { wellbeing = 2 },
  why = "What is recorded can be followed up, without blame.",
  missed = "You saw something that was not meant for your desk, and nobody knows. Support is there for this too.", ref = "ovc-vt" }
duty "a_break" { title = "A break in five hours", done = "break_taken", when = "not relieved", score = { wellbeing = 1 },
  why = "Ten minutes away from the screen are part of the work.",
  missed = "There was no break. People read worse and decide worse when they are tired.", ref = "tend-low-impact" }
