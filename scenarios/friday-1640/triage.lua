-- 16:40 to about 17:05: what has arrived, and what it is.

scene "arrival" {
  title = "Taking over from the day shift",
  text = { [[
Friday, 16:40. Regional Unit East has two desks, one cabinet and a kettle. Bram Tellin, the day officer, already has his coat on.
]], [[
"Three platform reports from the clearing house," he says. "Their feed broke on Wednesday and came back at four. I printed them. Either nothing is urgent or everything is; it depends which one you look at. The drive from the courier is in the cabinet."
]], [[
He looks at the clock. His bus leaves at 16:52. The three reports lie in the tray in the order in which they came out of the printer. The night shift takes over at 22:00.
]] },
  hint = "What does only Bram know, and for how much longer is he here?",
  choices = {
    { "Let him go. The reports will tell you what he could tell you.", id = "let_go", to = "tray",
      score = { recording = 0, cooperation = 0 }, minutes = 1, reply = "He is grateful, and gone.",
      why = "Kind, but what has been read, rung and promised is in his head and not in the reports.", ref = "who-handover-2007" },
    { "Walk with him to the stop: who has been rung, what was read, where is the key?", id = "walk_along", to = "tray",
      score = { recording = 1, cooperation = 1 }, minutes = 8,
      reply = "Nobody rung, nothing read in full, the key is on the hook. He gives you a number for tonight.",
      why = "A short spoken hand-over with questions catches what a tray cannot. It cost eight minutes and no bus.", ref = "who-handover-2007" },
    { "Ask him to stay for an hour and read the reports with you.", id = "make_stay", to = "tray",
      score = { cooperation = -1, recording = 0 }, minutes = 10, reply = "He stays ten minutes with his coat on, then runs for the bus.",
      why = "You need what he knows, not his evening. An hour from a tired colleague is not yours to take.", ref = "ovc-vt" },
  },
}

scene "tray" {
  title = "How to open the tray",
  text = { [[
The duty room is quiet. Three reports: A from Lantern, B from Quill, C from Harbour. One has a red label in capitals. One is six pages long, one is a page and a half. The hours in them are the platforms' hours.
]], { when = "taken('arrival', 'walk_along')", [[
Bram's last words at the stop were: "I only looked at the labels. The labels come from a machine."
]] }, [[
The coffee is still warm. The documents are in the case file, with the duty card.
]] },
  hint = "The labels are set by the platforms. What do you need before you can compare?",
  choices = {
    { "Take the one with the red label. Somebody thought that it was urgent.", id = "red_label", to = "sorting_rule", minutes = 16,
      score = { safeguarding = -1 }, effect = "steps = steps + 1", reply = "Long lists of file names. You stop on page two and look at the others after all.",
      why = "The label counts files. A label by another body is information, and not your assessment.", ref = "cop-ndm" },
    { "Take them in the order of arrival. That is fair, and easy to defend.", id = "in_order", to = "sorting_rule", minutes = 16,
      score = { safeguarding = -1 }, effect = "steps = steps + 1", reply = "You are on page three of the first when you begin to wonder about the third.",
      why = "Order of arrival is fair to paper. The order that counts is that of risk to people.", ref = "cop-ndm" },
    { "Take the shortest first, so that one is off the desk.", id = "shortest", to = "sorting_rule", minutes = 12,
      score = { safeguarding = 0 }, effect = "steps = steps + 1", reply = "It is short, but nothing in it can be finished in ten minutes.",
      why = "It feels like progress. The length of a report says nothing about the person in it.", ref = "cop-ndm" },
    { "Lay all three side by side and read each summary, before you work on any.", id = "side_by_side", to = "sorting_rule", minutes = 9,
      score = { safeguarding = 2 }, effect = "steps = steps + 1", reply = "Nine minutes, three summaries, no decision yet.",
      why = "You can only choose the first when you know all three. Nine minutes of reading are cheap.", ref = "cop-ndm" },
  },
}

scene "sorting_rule" {
  title = "By what to sort them",
  text = { [[
You draw three columns on the whiteboard: A, B, C. Under each there is room for four or five lines. Outside, the street lamps come on along the quay.
]], [[
The portal proposes an order of its own, by number of files and by the platform's label. Last month's circular asks units to "reduce the count of open files". Tove Maring, the inspector on call, once said in a briefing: "I have never been asked afterwards how many files we closed on a Friday."
]] },
  hint = "Near in time, a person who can be found, child or adult, able to do it: what do the reports say of each?",
  choices = {
    { "By the number of files: the largest account does the most harm.", id = "by_files", to = "triage", minutes = 3,
      score = { safeguarding = -2 }, why = "A large number can be old, known and far away. It does not say that anybody is in danger tonight.", ref = "cop-ndm" },
    { "By what can be proved: the strongest evidence first.", id = "by_proof", to = "triage", minutes = 3,
      score = { safeguarding = -1 }, why = "Proof orders a prosecution. Tonight's order is about harm that can still be prevented.", ref = "cop-ndm" },
    { "By the platform's priority. They have seen the material and you have not.", id = "by_label", to = "triage", minutes = 2,
      score = { safeguarding = -1 }, why = "The platform applies its terms of service. The assessment of risk is your task and cannot be borrowed.", ref = "cop-ndm" },
    { "By people: who could be harmed, how soon, and can they be found?", id = "by_risk", to = "triage", minutes = 3,
      score = { safeguarding = 2 }, why = "Nearness in time, a person who can be found, a child, and somebody who is able to act: this is what makes a report urgent.", ref = "cop-ndm" },
  },
}

local function pick(letter, right)
  if right then
    return { "Report " .. letter .. ".", id = "first_" .. string.lower(letter) .. "_right", to = "second_place", minutes = 2, when = "order.urgent == '" .. letter .. "'",
      score = { safeguarding = 3 }, effect = "triaged = 'right'; steps = steps + 1",
      reply = "You write the time beside it and draw a line under it.",
      why = "A time that is hours away, an adult with a name and a street, a child in the flat, and somebody near by who says that he can get in. However the label reads, this comes first.",
      ref = "crc-3" }
  end
  return { "Report " .. letter .. ".", id = "first_" .. string.lower(letter) .. "_wrong", to = "half_an_hour_later", minutes = 26, when = "order.urgent ~= '" .. letter .. "'",
    score = { safeguarding = -2 }, effect = "triaged = 'wrong'; steps = steps + 1",
    why = "It is a serious report. But nothing in it is both near in time and near in place; another one names tonight, a street and a child.", ref = "crc-3" }
end

scene "triage" {
  title = "Which report comes first",
  text = { [[
The board is ready. You read the three summaries once more, slowly, and this time you read them for four things: when, who, where, and who could do it.
]], [[
One of them gives an hour, in the zone of the platform. One counts files. One is about an adult who has asked for help.
]], { when = "taken('tray', 'red_label')", [[
The one with the red label is still on top of the pile. You move it aside to see the others.
]] } },
  hint = "The case file holds the three reports. Look at the time that is named, and at the person.",
  choices = {
    pick("A", true), pick("A", false), pick("B", true), pick("B", false), pick("C", true), pick("C", false),
    { "All three in parallel, twenty minutes each, to be fair to each.", id = "all_three", to = "half_an_hour_later", minutes = 24,
      score = { safeguarding = -1 }, effect = "triaged = 'wrong'; steps = steps + 1",
      why = "It spreads an hour over three and gives the one that cannot wait a third of it.", ref = "cop-ndm" },
  },
}

scene "half_an_hour_later" {
  title = "Half an hour later",
  text = { [[
You have worked carefully, and you have a page of notes. None of it is wrong. But while you looked for a form you turned over report ${order.urgent} and read the line about the time again, and this time you read the zone that stands behind it.
]], [[
That hour is this evening, in Maren. There is a street. There is an adult with a name, a child who lives with her, and somebody who writes that he can get in.
]], [[
Your page of notes lies on top of it.
]] },
  hint = "Half an hour is gone either way.",
  choices = {
    { "Finish the page first. You are nearly through, and a note that stops in the middle helps nobody who reads it later.", id = "finish_page", to = "second_place", minutes = 18,
      score = { safeguarding = -2 }, effect = "steps = steps + 1",
      why = "What has been begun pulls. The risk is in the other report, and it has a clock.", ref = "crc-3" },
    { "Put report ${order.urgent} on top now, and write on the board at what time you changed the order.", id = "change_order", to = "second_place", minutes = 2,
      score = { safeguarding = 2, recording = 1 }, effect = "steps = steps + 1",
      why = "Changing the order when you see more is good practice; writing down that you did is honest.", ref = "cop-ndm" },
    { "Put it on top, and leave the board as if it had always been first.", id = "tidy_board", to = "second_place", minutes = 2,
      score = { safeguarding = 2, recording = -1 }, effect = "steps = steps + 1",
      why = "The right order, and a record that is not true. The half hour will be asked about, and it can be explained.", ref = "cop-ndm" },
  },
}

local function next_in_line(letter)
  local low = string.lower(letter)
  return { "Then report " .. letter .. ".", id = "second_" .. low .. "_adult", to = "known", minutes = 2, when = "order.second == '" .. letter .. "'",
      score = { safeguarding = 1 }, effect = "steps = steps + 1",
      why = "Somebody can be found, is being threatened and has asked for help. The pressure lasts, and days are not hours: second.", ref = "eu2012-29-22" },
    { "Then report " .. letter .. ".", id = "second_" .. low .. "_files", to = "known", minutes = 2, when = "order.third == '" .. letter .. "'",
      score = { safeguarding = -1 }, effect = "steps = steps + 1",
      why = "Many files, all of them old; the other report has a living person who waits for an answer.", ref = "eu2012-29-22" }
end

local a1, a2 = next_in_line("A")
local b1, b2 = next_in_line("B")
local c1, c2 = next_in_line("C")

scene "second_place" {
  title = "And which comes after that",
  text = { [[
Report ${order.urgent} is first. The other two cannot be forgotten: one of them is going to be on this desk on Monday morning, and one should not be.
]], [[
You have room for one more tonight, between telephone calls. The third will get a date and an owner. You read the two remaining summaries again and ask the same four things of each: when, who, where, and who could do it.
]] },
  hint = "Which of the two has a person who is waiting for an answer?",
  choices = {
    a2, b1, c1, a1, b2, c2,
    { "Neither. The other two can wait for Monday's meeting.", id = "second_none", to = "known", minutes = 1,
      score = { safeguarding = -1 }, effect = "steps = steps + 1",
      why = "One of them is an adult who has asked for help. A weekend of silence is an answer too.", ref = "eu2012-29-8" },
  },
}

scene "known" {
  title = "Known, inferred, unknown",
  text = { [[
You write three words across the board: KNOWN, INFERRED, UNKNOWN. Then you take the first line of report ${order.urgent} and hold the pen over it.
]], [[
The reviewer at the platform writes of a child in the household. The account that answers leads to the name of Dalia Renn. Nobody has spoken to anybody yet. A machine has translated part of it. You think of the people who will read this board tonight without having read the report.
]], [[
What goes under KNOWN?
]] },
  hint = "What would be true even if the reviewer had misread every message?",
  choices = {
    { "That a platform reports messages which name an hour and a street, and how its reviewer reads them.", id = "as_reported", to = "age", minutes = 4,
      score = { evidence = 2 }, effect = "steps = steps + 1",
      why = "Source and content are kept apart. One can act at once on what is inferred, as long as everybody knows that it is.", ref = "led-2016-680-7" },
    { "A man with a key is coming for a child in Tern Street tonight.", id = "as_fact", to = "age", minutes = 3,
      score = { evidence = -1 }, effect = "steps = steps + 1",
      why = "It may be so, and tonight you act as if it were. But it is a reviewer's reading; on the board it would be passed on as a fact.", ref = "led-2016-680-7" },
    { "Nothing at all. Until it has been checked, everything in it is a rumour.", id = "nothing_known", to = "age", minutes = 3,
      score = { evidence = 0 }, effect = "steps = steps + 1",
      why = "Too careful to be useful: that the report exists and what it names is known, and it is enough to act.", ref = "led-2016-680-7" },
  },
}

scene "age" {
  title = "The age is not stated",
  text = { [[
Under UNKNOWN you have written: age of the child; who the first account is; whether the adult has agreed to anything or is being forced.
]], [[
The report does not give it, and the annex is not on your desk. The word that the reviewer found could mean a small child; some people use it for anybody younger than themselves. You have seen the sentence "age to be verified first" in other files. It usually had a date some weeks later beside it.
]] },
  hint = "What do you lose if you are wrong in one direction, and what in the other?",
  choices = {
    { "Treat the person as a child until somebody qualified establishes otherwise.", id = "presume_child", to = "zone", minutes = 2,
      score = { safeguarding = 2, lawfulness = 1 },
      why = "Where the age is uncertain and there is reason to believe that somebody is a child, the person is presumed to be one and is protected as one.", ref = "cets197-10" },
    { "Ask the specialist unit for the annex, to settle the age before you act.", id = "ask_annex", to = "zone", minutes = 10,
      score = { safeguarding = -1, lawfulness = 0 }, reply = "The specialist unit's line goes to a recorded voice until Monday.",
      why = "More material for more people, and an hour lost. The presumption exists so that nobody needs to see it for this.", ref = "cets197-10" },
    { "Write \"probably a teenager\", which fits the tone of the messages.", id = "guess_age", to = "zone", minutes = 2,
      score = { safeguarding = -1, lawfulness = -1 },
      why = "A guess hardens on the way. It can decide who drives out tonight and who does not.", ref = "cets197-10" },
  },
}

scene "zone" {
  title = "Which hour goes on the board",
  text = { [[
The platform writes: access logs are kept until ${time_at(logs_due, feed_zone)}; the content until ${time_at(content_due, feed_zone)}. The time named in the content is ${time_at(meeting, feed_zone)}.
]], [[
You look at the clock on the wall, which shows Maren. Under it somebody has stuck a note, years ago: "Whose eight o'clock?" In winter, Maren is one hour ahead of UTC.
]], [[
You want one line for the access logs, and Sigrid on the night shift must be able to read it without asking.
]] },
  hint = "The open deadlines in the case file show both zones, once you have opened them.",
  choices = {
    { "${string.sub(time_at(logs_due, feed_zone), 1, 9)}, as it stands in the report.", id = "no_zone", to = "log", minutes = 1,
      score = { evidence = -1, recording = -1 }, effect = "deadlines_known = true; steps = steps + 1",
      why = "The digits are right and the hour is wrong: without its zone, the next reader takes it for Maren time.", ref = "iso-27037" },
    { "The day only. The hour can be looked up in the report when it is needed.", id = "day_only", to = "log", minutes = 1,
      score = { evidence = -1, recording = 0 }, effect = "deadlines_known = true; steps = steps + 1",
      why = "It runs out today, at an hour. A day on the board lets it pass while everybody thinks that there is time.", ref = "iso-27037" },
    { "${time_at(logs_due)}, and in brackets ${time_at(logs_due, feed_zone)}.", id = "both_zones", to = "log", minutes = 3,
      score = { evidence = 1, recording = 1 }, effect = "deadlines_known = true; zone_written = true; steps = steps + 1",
      why = "Local time for those who act, the original for those who check. Both carry their zone.", ref = "iso-27037" },
  },
}

scene "log" {
  title = "Where your decisions go",
  text = { [[
From here on the telephone will set the pace. There will be calls, people in the door and forms that want a signature, and at some time after nine you will have to explain to Sigrid Oyen what was decided when, and why.
]], [[
On the desk lie the bound duty log, a pad of yellow notes, and your own notebook from home.
]] },
  hint = "Who may need to read it, and when?",
  choices = {
    { "Open the duty log now: time, decision, reason, source. One line each.", id = "open_log", to = "first_steps", minutes = 3,
      score = { recording = 2 }, effect = "log_open = true",
      why = "A line that is written at the time is worth a page from memory, and it protects you as well.", ref = "cop-ndm" },
    { "Yellow notes for the moment; you will copy them into the log when it is calmer.", id = "yellow", to = "first_steps", minutes = 1,
      score = { recording = -1 },
      why = "It will not be calmer. Notes are lost, and copies take over the order in which you remember.", ref = "cop-ndm" },
    { "Your own notebook. You think best in it, and nobody else reads it.", id = "own_book", to = "first_steps", minutes = 1,
      score = { recording = -1 },
      why = "Personal data of people at risk in a private book is neither secure nor part of the record.", ref = "led-2016-680-29" },
  },
}
