-- {{title}}
--
-- This file is the exercise, and a lesson in how to write one. A line that begins with two dashes, like this one, is for you: no trainee sees it.
-- You need no programming. Everything below is a declaration: what it is (scene, document, person), its id in quotation marks, and what belongs to
-- it between braces { }. Commas stand between the parts. Text stands in "…", or in [[ … ]] when it has several lines.
--
-- Change first, in this order:
--   1. The words between "…" and [[ … ]]. Save, and look at it: casecraft play {{id}}
--   2. scenario.json, beside this file: the summary, the content notes, how long it takes. Trainees read these before anything else.
--   3. A choice: copy one with its braces and its comma, give it an id of its own, and say where it leads (to = "…").
--   4. The points (score) and rubric.json, which says how much each competency weighs and what is needed to pass.
--   5. tests/good.json and tests/bad.json: sessions that were recorded, and what they must give. They tell you when a change broke something.
-- After each step: casecraft lint {{id}} --tests. It names every mistake with its line and says how to mend it.
-- The manual: docs/authors.md has every word that may stand here; docs/instructors-bench.md has the tools.

-- Where the exercise begins: the id of a scene below.
start "call"

-- What can change while it is played, with its first value. Conditions (when) ask for it, and effects change it. docs/authors.md, "Variables".
variables {
  written_down = false,
  partner_told = false,
}

-- What is drawn anew for each session, so that the answers of one are no key to the next. A text shows it with ${workers}.
seeded {
  workers = { 4, 6, 7 },
  door = { "a blue door in the yard", "a side door by the loading ramp" },
}

-- Something to read in the case file. It is there from the beginning with `received = true`, or once an effect says receive('entry'). docs/authors.md, "The case file".
document "entry" {
  title = "Register of companies, Silver Reed Laundry",
  from = "Company register of Maren",
  text = [[
Silver Reed Laundry, Kell Street 40, Maren. Entered in 2024. Purpose: laundry for hotels.

- Managing director: Odran Velk.
- Rooms above the ground floor: storage. No permit to let them as homes.
]],
}

-- A person of the case. What a trainee should know of them, and no more.
person "dorrit" { name = "Dorrit Hale", role = "Harbour House, support for workers", about = "On call until eight in the evening. She has interpreters.", known = "partner_told" }

-- Something that happens by itself: after so much simulated time, and only if `when` is true then.
event "driver_again" {
  after = "25m", when = "not written_down",
  text = "The driver rings again: he is back on the road, and wants to know whether anybody wrote down what he said. Nobody has.",
}

-- A scene: what the trainee reads, and what can be done. The first words of a choice are what the trainee reads; what follows them says what comes of it.
scene "call" {
  title = "What to ask the driver",
  text = { [[
Thursday, twenty past three. You are on the advice desk of the labour inspectorate in Maren.

A parcel driver is on the line. He delivers to Silver Reed Laundry in Kell Street, and something there bothers him. “I think they sleep upstairs,” he says. “I saw mattresses through ${door}. There are ${workers} of them, always the same.”
]], [[
He has a few minutes. Then he must go on.
]] },
  -- For practice mode: a question, not the answer.
  hint = "What do you need to know to decide what happens in the next hour?",
  choices = {
    -- A choice: words, id, where it leads, the minutes it takes, the points, why, and the reference that says so. Ids are for ever; words may change.
    { "Ask him to go back in with a parcel and take a few photographs of the rooms upstairs.", id = "send_back", to = "desk", minutes = 4,
      score = { safeguarding = -2, evidence = -1 },
      reply = "He hesitates. “And if they ask me what I am doing?” You have no answer, and he lets it be.",
      why = "It puts him and the workers at risk, and whoever is in charge learns that somebody is looking. Those who help are asked what they know, not sent to find out more.", ref = "who-2003-1" },
    { "Ask what he has seen himself and when, and whether anybody seemed hurt or afraid today.", id = "seen_himself", to = "desk", minutes = 8,
      score = { safeguarding = 2, evidence = 1 },
      reply = "Mattresses, this morning at ten. A foreman who answers for the others. And a drawer in the office with passports in it, which the foreman shut.",
      why = "First whether somebody is in danger now; then what he saw, apart from what he concludes. It is little, and it can be relied on.", ref = "iso-27037" },
    { "Thank him, and ask him to write it all down in an e-mail when he is at home tonight.", id = "by_mail", to = "desk", minutes = 3,
      score = { safeguarding = 0, evidence = 0 },
      reply = "“I am not much of a writer,” he says.",
      why = "What he would write tonight he can say now, fresh; and whether somebody is in danger cannot wait for an e-mail.", ref = "who-2003-1" },
  },
}

-- A hub: several things on a desk, each a decision of its own. docs/authors.md, "Hubs". `when` keeps the last choice away until one of the others was taken.
scene "desk" {
  title = "Before anybody goes there",
  text = "The line is free again. The laundry closes at six; the hotels' van comes at seven in the morning. What needs doing now?",
  hint = "Who must know, who need not, and who should not hear of it from you?",
  hub = true,
  choices = {
    { "Write down the call: his words, the time, what he saw and what he only thinks.", id = "write_down", minutes = 10,
      effect = "written_down = true",
      reply = "Eleven lines. Whoever has the desk tomorrow could act on them.",
      why = "A note made at once, with facts and beliefs apart, is what everything later stands on.", ref = "led-2016-680-7" },
    { "Ring the laundry and ask the manager, in a friendly way, whether anybody lives there.", id = "ring_manager", to = "warned", minutes = 6,
      -- One critical error fails the exercise, whatever the points.
      critical = true, score = { safeguarding = -3 },
      why = "Whoever may be holding people learns that somebody has asked, and has the whole evening. The workers pay for it.", ref = "who-2003-1" },
    { "Look the company up in the register.", id = "register", minutes = 5,
      effect = "receive('entry')",
      score = { evidence = 1 },
      reply = "The entry is in your case file now: upstairs is storage, and nobody may live there.",
      why = "A public record answers one question without disturbing anybody.", ref = "led-2016-680-4" },
    { "Tell Harbour House that people may need help, and ask who is on call.", id = "tell_partner", call = "harbour_house", minutes = 5,
      effect = "partner_told = true",
      score = { cooperation = 2 },
      why = "Support is part of the plan from the first hour, not an answer to what a visit leaves behind.", ref = "osce-nrm-2022" },
    { "Decide how to go on.", id = "go_on", to = "plan", minutes = 2, when = "written_down or partner_told or has('entry')",
      why = "Something is on its way, and the plan can be made.", ref = "cets197-10" },
  },
}

-- A scene that comes back to where it was called from: to = "back".
scene "harbour_house" {
  title = "What Harbour House hears",
  text = "Dorrit Hale answers. “What should I know?” she asks.",
  choices = {
    { "The driver's name and number as well: she may want to ask him herself.", id = "everything", to = "back",
      score = { cooperation = 0, safeguarding = -1 },
      reply = "She writes it down. “I would not have needed that,” she says.",
      why = "He spoke to you, and did not agree to more. Pass on what the purpose needs.", ref = "led-2016-680-4" },
    { "Where it is, how many people, which language if known, and that nothing is certain yet.", id = "what_is_needed", to = "back",
      score = { cooperation = 1, safeguarding = 1 },
      reply = "“Six beds, and an interpreter by eight tomorrow,” she says. “Ring me before you move.”",
      why = "She can prepare beds and an interpreter, and nobody's name travels without need.", ref = "osce-nrm-2022" },
  },
}

scene "plan" {
  title = "Who goes there, and when",
  text = { [[
Your head of unit looks over your shoulder. “Well?” she asks.
]], { when = "partner_told", "Harbour House waits for your call." }, { when = "not partner_told", "Nobody outside of this room knows of it yet." } },
  hint = "With whom do the workers speak first, and who is in the room?",
  choices = {
    { "Tomorrow, an announced inspection of machines and fire exits. That is routine; perhaps one sees something.", id = "announced", to = "looked_tidy",
      score = { safeguarding = -1, evidence = 0 }, minutes = 5,
      why = "An announcement leaves a night for clearing out. People and papers may be somewhere else in the morning.", ref = "cets197-10" },
    { "Tonight, with as many officers as there are, and check everybody's papers at the door.", id = "tonight", to = "at_the_door",
      score = { safeguarding = -2, cooperation = -1 }, minutes = 5,
      why = "People whose papers were taken are met with a demand for papers. They learn what they were told: that the authorities are against them.", ref = "cets197-26" },
    { "Tomorrow at seven, unannounced: inspectors, an interpreter and Harbour House; workers are spoken to apart from the foreman.", id = "together", to = "heard",
      score = { safeguarding = 2, cooperation = 1 }, minutes = 5,
      why = "Nobody is warned, support is there from the first minute, and whoever wants to speak can do so without being heard by the wrong people.", ref = "cets197-10" },
  },
}

-- What must not be left undone, whichever way it went. Judged at the end. docs/authors.md, "Duties".
duty "note" { title = "The call was written down", done = "written_down", score = { recording = 2 },
  why = "The note was there before anybody went.", missed = "Nobody wrote the call down. By Friday it is a rumour.", ref = "cop-record" }

-- Scenes without choices: to = "…" leads on, ending = "…" ends the exercise.
scene "warned" { title = "Half an hour later", text = "The driver rings once more. A van stands in the yard, and mattresses are being carried into it.", to = "gone" }
scene "gone" { ending = "emptied" }
scene "looked_tidy" { ending = "tidy" }
scene "at_the_door" { ending = "papers" }
scene "heard" { ending = "listened" }

-- How it ends. An ending tells what came of it; what was right and wrong stands in the debrief, which is made from `score`, `why` and `ref`.
ending "listened" { title = "Friday, half past seven", text = "Two of the ${workers} want to speak, the others want breakfast and time. ${partner_told and 'Dorrit Hale has both.' or 'Breakfast has to be found first.'} The passports lie on the table, and each has its owner again." }
ending "papers" { title = "Thursday night", text = "Of the ${workers}, nobody says anything. By the time an interpreter is found, three have asked whether they will be sent away." }
ending "tidy" { title = "Friday, eleven o'clock", text = "The fire exits are in order. Upstairs there are shelves, freshly swept, and the foreman offers coffee." }
ending "emptied" { title = "An empty floor", text = "When inspectors come on Friday, the floor above the laundry is swept. Where the ${workers} are, nobody says." }
