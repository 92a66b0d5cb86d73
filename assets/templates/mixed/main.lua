-- {{title}}
--
-- This file is the beginning of the exercise, and a lesson in how to write one. A line that begins with two dashes, like this one, is for you: no trainee
-- sees it. You need no programming. Everything is a declaration: what it is (scene, interview, requests), its id in quotation marks, and what belongs to it
-- between braces { }. Commas stand between the parts. Text stands in "…", or in [[ … ]] when it has several lines.
--
-- This one has three kinds of work, one file for each, and they are read in at the end of this file:
--   main.lua    the morning, a scene with a decision; it leads into the conversation
--   talk.lua    the conversation; it leads on to the board
--   board.lua   what is asked of whom; it leads out again, to a form and the end
-- A part leads to another by the id of a scene, a conversation or a board: to = "talk". So you can take one out: let the part before it lead past it.
--
-- Change first, in this order:
--   1. The words between "…" and [[ … ]]. Save, and look at it: casecraft play {{id}}
--   2. scenario.json, beside this file: the summary, the content notes, how long it takes. Trainees read these before anything else.
--   3. The facts in talk.lua (what she knows) and in board.lua (what a letter may say). They belong together: some letters need what she told.
--   4. The points (score), and rubric.json, which says how much each competency weighs and what is needed to pass.
--   5. tests/good.json and tests/bad.json: sessions that were recorded, and what they must give. They tell you when a change broke something.
-- After each step: casecraft lint {{id}} --tests. It names every mistake with its line and says how to mend it.
-- The manual: docs/authors.md for scenes and forms, docs/interviews.md, docs/requests.md, and docs/instructors-bench.md for the tools.

-- Where the exercise begins: the id of a scene, a conversation or a board.
start "counter"

-- What can change while it is played, with its first value. All files share them. docs/authors.md, "Variables".
variables { met_at_station = false }

-- What is drawn anew for each session: the coach that her sister is on arrives at one of these hours.
seeded { arrives = { "18:10", "18:25", "18:50" }, kept_days = { 3, 4 } }

person "yara" { name = "Yara Quellin", role = "Asked for help at the counter", about = "Adult. Speaks the language of the exercise. Has a telephone that she did not buy herself." }

-- A decision. Each choice: words, id, where it leads, the minutes it takes, points by competency, why, and the reference that says so.
scene "counter" {
  title = "Where can I leave a telephone?",
  text = [[
Tuesday, twenty to seven, the coach station in Maren. You are on early duty at the help point of the police and Harbour House.

The ticket clerk brings a woman over. She came in on the night coach and asked him where one can leave a telephone so that nobody finds it. Somebody was to fetch her at seven, she says, and she does not want to be fetched.
]],
  hint = "Seven o'clock is in twenty minutes. What must be settled before any question?",
  choices = {
    { "Ask her here, quickly, who is coming at seven and what for; there is no time to lose.", id = "ask_here", to = "talk", minutes = 5,
      score = { safeguarding = -1, trauma_informed = -1 },
      why = "The hall can be seen from the stop. Time was lost for the one thing that could not wait: to be where nobody sees her.", ref = "who-2003-1" },
    { "Offer her the room behind the help point now; the telephone can be switched off, and it stays hers.", id = "the_room", to = "talk", minutes = 5,
      score = { safeguarding = 2, trauma_informed = 1 },
      reply = "She switches it off herself and keeps it in her hand. The door of the room has no window to the hall.",
      why = "First out of sight, then questions. She decides about her telephone; it may also be evidence, and nobody has touched it.", ref = "who-2003-1" },
    { "Take the telephone for safe keeping and give her a receipt, so that it cannot be used to find her.", id = "take_phone", to = "talk", minutes = 5,
      score = { safeguarding = 0, trauma_informed = -1, lawfulness = -1 },
      reply = "She gives it to you. Then she asks how she will reach her sister.",
      why = "It is hers, and it may be her only way to somebody. There is no basis for taking it, and she was not asked.", ref = "mendez-2" },
  },
}

-- Each of these files is part of the exercise, as if it stood here. docs/authors.md, "Several files".
require "talk"
require "board"
