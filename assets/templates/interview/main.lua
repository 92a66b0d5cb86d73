-- {{title}}
--
-- This file is the exercise, and a lesson in how to write one. A line that begins with two dashes, like this one, is for you: no trainee sees it.
-- You need no programming. Everything below is a declaration: what it is (scene, interview, person), its id in quotation marks, and what belongs to
-- it between braces { }. Commas stand between the parts. Text stands in "…", or in [[ … ]] when it has several lines.
--
-- What stands here, from top to bottom. You edit it and need not write it anew:
--   1 the person          2 a decision before           3 the conversation: what is talked about, what she knows, how she takes things,
--   4 a decision after    5 the end                       what is counted, what she asks, what can be picked, what can be done, how it closes
--
-- Change first, in this order:
--   1. The person, and the first text of each scene: who, where, when, why today. Save, and try it: casecraft play {{id}}
--   2. scenario.json, beside this file: the summary, the content notes, how long it takes. Trainees read these before anything else.
--   3. Topics and facts: what she knows, from what she says to anybody to what needs trust. Begin with the words in `says`; leave the ids for the moment.
--   4. The replies, her questions and the lines on offer, so that she sounds like one person and the lines like your service.
--   5. The two scenes around the conversation, their points (score), and rubric.json, which says what is needed to pass.
--   6. references.json: the rules of your own house that a `ref` may name. The references that are there already: docs/references.md
--   7. tests/good.json, bad.json and critical.json: sessions that were recorded, and what they must give. They tell you when a change broke something.
-- After each step: casecraft lint {{id}} --tests. It names every mistake with its line and says how to mend it.
-- The manual: docs/interviews.md for the conversation, docs/authors.md for scenes, docs/instructors-bench.md for the tools.
--
-- Where a name belongs together with others. Change it in all of these places; lint names those that you missed.
--   a topic ("papers")       its facts (topic = …), lines on offer (topic = …), her questions (topic = …)
--   a fact ("passport")      facts that come after it (after = …), lines that reach it (fact = …), has_told('…') in scenes and texts
--   a line ("who_i_am")      recorded sessions (pick), and what translators wrote
--   a choice ("ask_her")     recorded sessions (choose)
-- To add a topic: a line under `topics`, two or more facts, an open line on offer. To add a fact: a line under `facts`, and perhaps a line that reaches it.
-- To take one out: delete its lines, and run lint.
--
-- Three rules for what you write. She is an adult with aims of her own. What was done to her is never told: she speaks of promises, work, money,
-- papers and safety. And whoever refuses a question, or stops, has done nothing wrong. More: docs/how-to/what-may-be-shown.md

-- Where the exercise begins: the id of a scene or of the conversation.
start "before"

-- 1. The person: name; what she is here, in the words of your service; what a trainee may know beforehand.
person "ona" { name = "Ona Verrin", role = "Came to ask about her wages", about = "Adult. Rang yesterday and chose the hour herself. Speaks the language of the exercise well." }

-- 2. A decision before the conversation. Each choice: words, id, where it leads, minutes, points by competency, what happens (reply), why, and the reference that says so.
-- The best one neither stands first nor is the longest every time: who does not know should not be able to guess it. docs/how-to/fair-decisions.md
scene "before" {
  title = "How you meet",
  text = [[
Tuesday, ten o'clock, the advice centre for workers in Maren. Ona Verrin is expected at a quarter past. On the telephone she said: a greenhouse near Dovik, seven months, paid for two of them.

A cousin who still works there has brought her, and would like to come in with her.
]],
  hint = "Who decides who is in the room, and who could be listening?",
  choices = {
    { "Let the cousin come in. She knows the place too, and Ona Verrin will feel less alone.", id = "cousin_in", to = "talk", minutes = 3,
      score = { safeguarding = -1, trauma_informed = 0 },
      why = "You do not know what the cousin would pass on, or what cannot be said beside her. Company is offered, and the person herself chooses, asked when nobody listens.", ref = "who-2003-5" },
    { "Ask Ona Verrin, alone at the door, whom she would like to have in the room.", id = "ask_her", to = "talk", minutes = 4,
      score = { safeguarding = 1, trauma_informed = 2 },
      reply = "“Just you, first,” she says. The cousin gets a coffee and a newspaper in the front room.",
      why = "She decides, and she was asked where her answer could be an honest one.", ref = "mendez-2" },
    { "Send the cousin home; confidentiality is a rule of the house, and it protects both of them.", id = "send_home", to = "talk", minutes = 3,
      score = { safeguarding = 1, trauma_informed = -1 },
      reply = "The cousin goes. Ona Verrin looks after her through the glass.",
      why = "The room is private now, and the first thing that was decided was decided for her.", ref = "mendez-2" },
  },
}

-- 3. The conversation. The trainee types any question, in English, or picks one of the lines under `offers`. The program reads what kind of question it is and moves
-- her trust, distress, fatigue and control; what she tells depends on these and on the facts. docs/interviews.md says how.
interview "talk" {
  title = "A first conversation",
  with = "ona",
  text = "She sits down near the door and keeps her bag on her knees. “I don't know if you are the right people,” she says.",
  hint = "Who you are, what happens with her words, and that she may stop: then an open question, and time.",
  -- In per cent, before anybody has said a word. Less trust and more distress make a harder exercise.
  start = { trust = 40, distress = 30, fatigue = 15, control = 45 },
  minutes = 2,

  -- What can be talked about. A question that has one of the words (or a word that begins so) is about the topic. `sensitive`: whoever asks about it says why first.
  topics = {
    { "promise", label = "what she was promised", words = { "promise", "offer", "job", "contract", "agency", "advert" } },
    { "work", label = "the work and the pay", words = { "work", "greenhouse", "pay", "wage", "hour", "money", "debt", "owe" } },
    { "papers", label = "her papers", words = { "paper", "passport", "document", "permit" }, sensitive = true },
    { "now", label = "how she is now", words = { "safe", "now", "tonight", "sleep", "need", "cousin", "afraid" } },
  },

  -- What she knows, in three layers. A fact is: its id; topic; `sensitivity` (0 to 100), how much trust it needs; `memory` (0 to 100), how well she knows it; `words`,
  -- what a closed question must name to reach just this fact; `says`, two or more ways to say it, of which one is drawn; `short`, when she is strained.
  -- Each answer is hers: a sentence or two, something that can be checked, and no more than she would say to somebody whom she met ten minutes ago.
  facts = {
    -- The outer layer: what she tells anybody who asks openly (sensitivity to 20). `wrong` is what a bad question may plant: words that such a question would have,
    -- how she corrects it, and what she agrees to when she has no strength to correct.
    { "agency", topic = "promise", sensitivity = 10, memory = 95, words = { "agency", "who", "find", "hear" },
      says = { "Through an agency in our town. They had a shop with a green sign.", "An agency. My neighbour had gone with them the year before." }, short = { "An agency. In our town." },
      wrong = { words = { "internet", "advert", "online" }, says = "No, not on the internet. I went into their shop.", planted = "Yes… maybe on the internet." } },
    { "promised_pay", topic = "promise", sensitivity = 15, memory = 85, words = { "how much", "wage", "salary", "promise" },
      says = { "Nine hundred a month, and a room. It was on the paper that I signed.", "The contract says nine hundred. I have a photo of it." }, short = { "Nine hundred, on paper." } },
    { "hours", topic = "work", sensitivity = 20, memory = 85, words = { "hour", "day", "long", "week" },
      says = { "From six until it is dark. In summer that is late. Sundays until noon.", "We begin at six. The foreman writes eight hours in his book, whatever it was." }, short = { "Six until dark." } },
    -- The next layer (20 to 35): needs some trust, or another fact first. `after`: which.
    { "fee", topic = "promise", after = "agency", sensitivity = 20, memory = 90, words = { "fee", "cost", "pay", "borrow" },
      says = { "Eight hundred for the place, they said, to be paid back from the wages.", "The fee was eight hundred. I would pay it back from the wages." }, short = { "Eight hundred." } },
    { "paid_twice", topic = "work", sensitivity = 25, memory = 95, words = { "pay", "wage", "month", "money" },
      says = { "In May and in June I was paid. Since then it is always next week.", "Two months. For the rest he says: when the harvest is sold." }, short = { "May and June. Not since." } },
    { "new_debts", topic = "work", after = "paid_twice", sensitivity = 35, memory = 80, words = { "debt", "owe", "rent", "fine" },
      says = { "He adds things. The gloves, the bus, the room. He says I owe him fourteen hundred.", "Each month I owe more than before. It is in his book; we may not look into it." }, short = { "I owe more each month." } },
    -- The inner layer (35 and more): what it costs something to say, or what may hurt others. `needs`: a need, or somebody's safety; it counts double.
    { "passport", topic = "papers", sensitivity = 35, memory = 90, words = { "passport", "where", "who has", "keep" },
      says = { "The foreman has it. For the registration, he said, in April.", "He collected all of them for the registration, and has not given them back." }, short = { "He has it." },
      wrong = { words = { "lost", "lose", "sold" }, says = "I didn't lose it. He has it.", planted = "Maybe I lost it, I don't know." } },
    { "cousin_there", topic = "now", sensitivity = 40, memory = 100, needs = true, words = { "cousin", "safe", "afraid", "tonight" },
      says = { "I sleep at a friend's. My cousin goes back tonight, and they know that she brought me.", "I am all right. It is my cousin: she still has her bed there." }, short = { "Me, yes. Not my cousin." } },
  },

  -- How she takes what is said. Several texts each; one is drawn, and none twice in a row. “…” is speech, the rest is what she does.
  replies = {
    -- to a question that brings nothing: there is no more; she would know, but not like this; she does not know; she does not see what is meant
    nothing = { "That is all I know about it.", "There is no more to that." },
    not_ready = { "Can we come to that later?", "Not yet." },
    dont_know = { "I don't know that.", "I would have to guess." },
    unclear = { "I am not sure what you mean.", "Can you say that in another way?" },
    -- to a closed question that reaches no fact; to one that was asked already; to one that wants a certain answer; to several at once
    yes = { "Yes.", "Yes, I think so." }, no = { "No.", "No, I don't think so." },
    already = { "I told you that, I think.", "As I said." },
    led = { "You say that. I did not.", "I don't know if it was so." }, many = { "Which of these do you want to know?", "One after the other, please." },
    -- to what is no question: going on, a kind word, an explanation, a choice that is left to her, comfort, the end
    facilitated = { "She nods and waits.", "She thinks about it." },
    rapport = { "“Thank you,” she says.", "She puts the bag beside the chair." },
    ground_rules = { "“All right. Good to know.”", "“I understand.”" },
    choice = { "“I'll tell you if I don't want to.”", "She nods. “Good.”" },
    support = { "She breathes out.", "“Thank you.” She looks up." },
    closure = { "“Yes. I would like that.”", "“Good. I wait for your call.”" },
    -- to what should not be said: blame, pressure, a private matter
    blamed = { "She takes the bag on her knees again.", "“You think I am stupid,” she says. It is not a question." },
    pressed = { "She looks at the door.", "“You said that I decide.”" },
    intimate = { "“What has that to do with it?”", "“I don't talk about that.”" },
    -- what can be seen of strain and of tiredness; when hardly a word comes; and when she ends it, which is her right
    distress = { "Her hands hold the bag tightly.", "She has stopped looking at you." },
    tired = { "She rubs her eyes.", "She asks you to say it again." },
    silence = { "She says nothing.", "She shakes her head." },
    stops = { "“I would like to go now.” She stands up, and means it.", "“That is enough for today.”" },
  },

  -- What a good conversation shows is counted when it is closed, by twenty indicators; docs/interviews.md lists them ("How it is scored") with the words that each
  -- looks for. Those that do not fit your service are left out, and a number gives one another weight. Here nothing is recorded (I4), she needs no interpreter (I5),
  -- and an offer that she can turn down (I19) counts 5 and not 3.
  indicators = { I4 = false, I5 = false, I19 = 5 },

  -- What she asks herself; the next line answers it, well or badly. `turn`: after so many lines of the trainee. `topic`: once she has told something of it.
  -- `when`: as soon as this holds. `answered_by`: types of lines (see below) that answer it. The program cannot tell which line of a type fits, so let `why` say only what
  -- any of them does. Points and why as for a choice; `missed` is read by those who did not answer.
  asks = {
    { "who_reads", turn = 2, says = "“Who reads what you write there?”", answered_by = { "ground_rules" }, good = "“All right,” she says.", bad = "She looks at your pen.",
      score = { trauma_informed = 2 }, why = "She asked what happens with her words, and the rules of the conversation were explained.", missed = "What happens with her words stayed open, and she had asked.", ref = "who-2003-5" },
    { "my_fault", topic = "papers", says = "“Was it stupid to give it to him?”", answered_by = { "support" }, good = "She nods, slowly.", bad = "She does not ask again.",
      score = { trauma_informed = 1 }, why = "She asked whether it was her fault. A word for her came before the next question.", missed = "She asked whether it was her fault, and the next question came.", ref = "who-2003-6" },
    { "what_now", when = "told_share() >= 60", says = "“And what happens with all this now?”", answered_by = { "closure" }, good = "“Good,” she says. “Then I know.”", bad = "She waits for the rest.",
      score = { trauma_informed = 1 }, why = "She asked what comes next, and the conversation turned to that.", missed = "She asked what comes next, and was left without an answer.", ref = "mendez-2" },
  },

  -- Lines to pick: words, id, `type` (what kind of line it is; docs/interviews.md, "What a line is"), and where they help `topic`, `fact`, `fine` (the type, more exactly)
  -- and `when` (only then on offer). Good and bad ones stand mixed, and none is a caricature: somebody says each of them in earnest.
  -- Two kinds are critical errors and fail the exercise: `pressure` (here "my_word", a secrecy that nobody can promise) and `blaming` ("why_stay").
  offers = {
    { "I am Ada Brandt, and I work here. What you say goes into a file that our lawyer and I read. If somebody is in danger I must act on it, and would tell you first.", id = "who_i_am", type = "ground_rules" },
    { "Everything that you say stays between the two of us. You have my word.", id = "my_word", type = "pressure", fine = "secrecy" },
    { "You can leave out any question, and we can stop whenever you like.", id = "may_stop", type = "choice", fine = "stop" },
    { "If you don't know something, say so. And correct me when I get it wrong.", id = "not_knowing", type = "ground_rules" },
    { "Before anything else: are you safe where you sleep tonight, and is there anything that you need now?", id = "tonight", type = "choice", topic = "now", fact = "cousin_there" },
    { "Seven months is a long time to go on with somebody who does not pay.", id = "why_stay", type = "blaming", topic = "work" },
    { "Tell me how you came to this work. Begin wherever you like.", id = "promise_open", type = "invitation", topic = "promise" },
    { "Was it an advert on the internet?", id = "internet", type = "option_posing", topic = "promise", fact = "agency" },
    { "So he made the debts up to keep you there, didn't he?", id = "made_up", type = "suggestive", topic = "work", fact = "new_debts" },
    { "I would like to go on to the work and the pay now, if that is all right. Tell me about them.", id = "work_open", type = "invitation", topic = "work" },
    { "May I ask about your papers? I ask because you may need them soon. Tell me what happened with them.", id = "papers_open", type = "invitation", topic = "papers" },
    { "You were not stupid. You were told that it was for the registration, and there are ways to get a passport back.", id = "not_stupid", type = "support", when = "has_told('passport')" },
    { "Thank you for telling me. Take the time that you need.", id = "time", type = "support" },
    { "Let me say what I have understood, and please correct me.", id = "say_back", type = "closure", fine = "summary" },
    { "You have time to think about what you want to do with this. Our help does not depend on it, and neither does a talk with our lawyer.", id = "time_to_think", type = "closure" },
    { "Would you like me to put you in touch with a shelter, for your cousin or for you? It is your decision.", id = "shelter", type = "choice" },
    { "I will ring you tomorrow at ten, on the number that is safe for you. Is there anything that you would like to add? And how are you now?", id = "next_step", type = "closure" },
  },
  -- What can be done. `break`, `water` and `stop` are known, as are `interpreter`, `support_person`, `other_interviewer` and `recording`; an act of your own has a label, and
  -- may score.
  acts = {
    { "water", says = { "She takes the glass and holds it." } },
    { "break", says = { "She goes to the window for a while, and comes back." } },
    { "stop", says = { "“Yes. Thank you.”" } },
    { "show_note", label = "Turn the pad round, so that she can read what you have written.", when = "told_share() >= 20",
      score = { recording = 1 }, why = "She read what stands there, and could put it right.", ref = "{{id}}-rule-2", says = { "She reads it twice. “The month is wrong. It was May.”" } },
  },
  close = { label = "Thank her and close the conversation.", to = "after" },
  -- When she stops, it goes on here; nothing is lost by that.
  stopped = { to = "after" },
}

-- 4. A decision afterwards. `when` and ${…} may ask what was told: has_told("fact"), told_share(), interviewed("stopped").
-- `critical`: whoever takes it fails the exercise, whatever the points. Keep that for what may harm somebody, and say in `why` whom.
scene "after" {
  title = "What goes into the note",
  text = { "Ona Verrin has gone. The chair is still warm, and a form asks for a summary in one line.",
           { when = "has_told('cousin_there')", "Her cousin goes back to Dovik tonight." } },
  hint = "Whose words will a lawyer need in half a year?",
  choices = {
    { "Forced labour in agriculture; the woman is credible.", id = "label", to = "done", minutes = 5,
      score = { recording = -1, lawfulness = -1 },
      why = "It is a finding in law, after one conversation, and an opinion of a person. Both may be wrong, and neither is what she said.", ref = "led-2016-680-7" },
    { "A short note, and a call to the foreman at once: she needs her passport, and he should hear that it has been noticed.", id = "ring_foreman", to = "done", minutes = 10, critical = true,
      score = { safeguarding = -2 },
      why = "He learns that she was here, and her cousin sleeps there tonight. Nobody is told of her visit without her word, and never before those who may be hurt are safe.", ref = "who-2003-1" },
    { "Her own words where they matter, what was asked before them, and what she wants next.", id = "her_words", to = "done", minutes = 15,
      score = { recording = 2 },
      why = "Words and questions can be weighed later by whoever needs them, and the next step is hers.", ref = "cop-record" },
    { "The main points in good order, in your own words, so that a colleague can read them quickly.", id = "summary", to = "done", minutes = 10,
      score = { recording = 0 },
      why = "It reads well. What she said and what you made of it cannot be told apart any more.", ref = "cop-record" },
  },
}

-- 5. The end. A scene with `ending` ends the exercise, and the debrief follows. ${…} shows what a short condition gives: a and b or c.
scene "done" { ending = "noted" }
ending "noted" { title = "Noon", text = "${interviewed('stopped') and 'She stopped when she had had enough, and nobody held her back.' or 'She leaves with a card, and with an hour at which you will ring.'} ${has_told('cousin_there') and 'The night team of Harbour House will meet her cousin at the bus.' or 'What tonight looks like for anybody else, you do not know.'}" }
