-- The call. What he knows stands in facts.lua, how he says the rest in replies.lua, what can be picked in offers.lua.

local facts = require "facts"
local replies = require "replies"
local offers = require "offers"

--- What he says aloud stands in quotation marks on the screen, beside what can only be heard. The engine adds none: were it to, this function would go.
local function aloud(words)
  return "“" .. words .. "”"
end

local function asked_aloud(asks)
  for _, ask in ipairs(asks) do ask.says = aloud(ask.says) end
  return asks
end

for _, fact in ipairs(facts) do
  for _, list in ipairs({ fact.says, fact.short }) do
    for i, words in ipairs(list) do list[i] = aloud(words) end
  end
  if fact.wrong then
    fact.wrong.says = aloud(fact.wrong.says)
    fact.wrong.planted = aloud(fact.wrong.planted)
  end
end

words {
  lamp_goes_on = "About yesterday's hour, after two short calls, the lamp of line 1 goes on and off, and on again. This time it stays on.",
  four_dashes = "The display shows four dashes.",
  number_shown = "The display shows a number. You have read it before you can decide not to.",
  hello = "“Hello,” says a man, low and close to the phone. “I rang yesterday. It was somebody else.” Behind him a large fan is running; further away, a radio.",
  who_is_that = "At the kitchen door two colleagues are talking. One of them says a street name aloud, and he stops. “Who is that?” he asks.",
  next_word = "You do not know who can hear him, or how long he has. The next word is yours.",
}

interview "call" {
  title = "The second call",
  with = "caller",
  text = function()
    local text = words("lamp_goes_on") .. "\n\n"
    text = text .. words(display_off and "four_dashes" or "number_shown") .. "\n\n"
    text = text .. words("hello") .. "\n\n"
    if seated and not small_room then
      text = text .. words("who_is_that") .. "\n\n"
    end
    return text .. words("next_word")
  end,
  start = { trust = 30, distress = 42, fatigue = 30, control = 32 },
  minutes = 1,

  topics = {
    { "now", label = "where he stands now", words = { "hear you", "overhear", "alone", "safe", "around you", "stand", "comes", "how long", "where are you" } },
    { "call", label = "yesterday's call", words = { "yesterday", "my colleague", "hung up", "monday", "first call", "last time" } },
    { "name", label = "what to call him", words = { "name", "call you", "yourself" } },
    { "language", label = "his language", words = { "language", "oreshi", "interpret", "translat", "understand me" } },
    { "work", label = "the work", words = { "work", "job", "plant", "fish", "shift", "nights", "factory", "firm", "employer" } },
    { "debt", label = "the money", words = { "money", "debt", "owe", "paid", "pay", "borrow", "signed", "contract", "loan", "sum" } },
    { "papers", label = "his papers", words = { "passport", "papers", "document", "permit", "visa", "identity" } },
    { "house", label = "the house", words = { "house", "sleep", "live", "beds", "key", "lock", "the bus", "sunday", "into town" } },
    { "office", label = "those who decide there", words = { "foreman", "boss", "office", "manager", "owner", "in charge" }, sensitive = true,
      why = "What he says about them can come back to him. Say first why you ask, or leave it to him.", ref = "who-2003-1" },
    { "police", label = "the police", words = { "police", "officer", "report it", "statement", "authorit" } },
    { "family", label = "his family", words = { "family", "mother", "brother", "at home", "parent", "wife", "relative" }, sensitive = true,
      why = "His family can be reached by others. Say first why you ask, and that he need not answer.", ref = "who-2003-1" },
    { "health", label = "his health", words = { "your hand", "hurt", "sick", "unwell", "pain", "doctor", "health", "clinic", "medicine", "your body" } },
    { "contact", label = "how to reach each other", words = { "phone", "telephone", "number", "ring", "contact", "reach you", "in touch", "stay in touch", "message", "tomorrow" } },
    { "others", label = "the others", words = { "others", "workmate", "friend", "other men", "how many of you" }, sensitive = true,
      why = "The others have not rung. Leave them to him, or say what a question about them would be for.", ref = "who-2003-5" },
    { "wishes", label = "what he wants", words = { "wish", "help you", "tonight", "bag", "on your mind", "matters", "do you want", "do you need", "would you like", "hope", "leave", "stay" } },
  },

  facts = facts,
  replies = replies,
  offers = offers,

  -- What he asks of his own.
  asks = asked_aloud {
    { "real_person", turn = 1, says = "First I want to know: are you a real person, or is this a machine?",
      answered_by = { "rapport", "ground_rules" },
      good = "“Good. A machine would have said it more nicely.”", bad = "“That I could have heard from a machine too.”",
      score = { trauma_informed = 1 },
      why = "Say who you are and what you are there for, in a sentence. It is the first thing that he needs in order to decide whether to talk.",
      missed = "He asked who he is talking to, and the answer was about something else. One plain sentence comes first.", ref = "mendez-2" },
    { "police", turn = 3, says = "Tell me plainly: will you call the police?",
      answered_by = { "ground_rules", "choice" },
      good = "“Good. Then I know it.” He breathes out.", bad = "“So that is how it is.” His voice has become careful.",
      score = { trauma_informed = 2, lawfulness = 2 },
      why = "The true answer is short: not unless you want it; one exception, a life in danger now; I would tell you first if I can. It is said before he decides what to say.",
      missed = "He asked about the police and did not hear the rule. Without it he cannot know what his words will do.", ref = "cc-line" },
    { "number", turn = 6, says = "My number: do you see it, or is it kept somewhere?",
      answered_by = { "ground_rules", "choice", "closure" },
      good = "“All right. It is not mine, you see.”", bad = "“I asked about the number.”",
      score = { safeguarding = 1, lawfulness = 1 },
      why = "Answer exactly what is so: whether it is shown, whether it is kept, and that nobody rings it. Somebody else may have to answer for that telephone.",
      missed = "He asked whether he can be found by this call, and that stayed open. It is a question about his safety.", ref = "who-2003-5" },
    { "must_say_where", turn = 9, says = "Do I have to tell you where it is, at some point?",
      answered_by = { "choice", "ground_rules" },
      good = "“Then it is different from yesterday.”", bad = "“You see. It comes to that again.”",
      score = { trauma_informed = 2 },
      why = "No: a caller needs no name and no place. What there is for him can be said without it, and he can say more on another day.",
      missed = "It was the question at which yesterday's call ended. He needed to hear that the answer is no.", ref = "cc-line" },
    { "fault", topic = "debt", says = "I signed it myself. Is it my fault?",
      answered_by = { "support", "ground_rules" },
      good = "He says nothing for a moment. “Good. I wanted to hear it once from somebody.”", bad = "“Hm,” he says. “So it is, then.”",
      score = { trauma_informed = 2 },
      why = "Say plainly that it is not his fault. Where deception or control was used, his signature does not make it right, and a lawyer can say what the paper is worth.",
      missed = "He asked whether he is to blame, and heard no answer. Silence sounds like a yes.", ref = "palermo-3" },
    { "passport", topic = "papers", says = "Can you get my passport for me?",
      answered_by = { "ground_rules", "closure", "choice" },
      good = "“That is honest. I prefer it to a promise.”", bad = "“It was a simple question, about a passport.”",
      score = { trauma_informed = 1, safeguarding = 1 },
      why = "You cannot, and it is better to say so. A lawyer or his embassy may be able to, and he would not have to go back for it. That is information, and no promise.",
      missed = "He asked for something definite. An honest no, with the ways that exist, is worth more than an encouraging sentence.", ref = "who-2003-3" },
    { "if_i_leave", topic = "wishes", says = "And what happens if I leave? That same evening, I mean.",
      answered_by = { "closure", "ground_rules", "choice" },
      good = "“Good. I like to know the next step before I lift my foot.”", bad = "“I asked what happens. Only that.”",
      score = { safeguarding = 2, trauma_informed = 1 },
      why = "Say the next hours, step by step: where, who opens, what is not asked, until when; and what nobody can know yet. People weigh a step that they can see.",
      missed = "He asked for the next hours and did not get them. He cannot decide on something that he cannot picture.", ref = "who-pfa-2011" },
    { "at_home", topic = "family", says = "Will they hear of it at home, if I do something?",
      answered_by = { "ground_rules", "closure", "support" },
      good = "“Good. About my people I want to know exactly how it is.”", bad = "“You do not know it either.”",
      score = { safeguarding = 1, trauma_informed = 1 },
      why = "Answer for what is yours: nobody here tells anybody at home. For what is not in your hands say so, and what can be looked into, together with him.",
      missed = "He asked about his family's safety. It is his assessment of the risk that counts, and he needs to hear what you can and cannot do for it.", ref = "who-2003-7" },
    { "quick", turn = 13, says = "I have to be quick now. What is the most important thing?",
      answered_by = { "closure", "choice" },
      good = "“That I can keep in my head.”", bad = "“I have to go in soon,” he says, and waits a moment longer.",
      score = { safeguarding = 1, trauma_informed = 1 },
      why = "When there is little time: one piece of information that he can use, how he reaches you, and that he decides. No further question.",
      missed = "His last minutes went into something else. What he needed was one thing to keep, and how the line is reached again.", ref = "who-pfa-2011" },
    { "begin_again", turn = 16, says = "If I ring again, must I begin from the start?",
      answered_by = { "closure", "ground_rules", "choice" },
      good = "“Good. It is the beginning that is hard.”", bad = "“Then I will see,” he says.",
      score = { trauma_informed = 1, recording = 1 },
      why = "He need not, if he agrees to a card for tomorrow's colleague; say what stands on it. Having to say it all once more keeps people from ringing.",
      missed = "He asked how a next call would be, and that stayed open. It is what a line can promise and keep.", ref = "eu2012-29-8" },
  },

  -- What is offered by deed.
  acts = {
    { "break", label = "Offer a pause, or to go on another day: he rings when it suits him.",
      says = {
        "You offer a pause, here or until another day. The phone is laid on wood. Steps, the fan, steps. “I am here again,” he says.",
        "“A minute,” he says. You hear him drink from a tap. “So. A little more, and then perhaps on another day.”",
        "You say that you stay on the line and say nothing, for as long as he likes. For a while both of you do just that.",
      } },
    { "interpreter", label = "Offer an interpreter: a colleague of the line who speaks Oreshi.",
      says = {
        "Nila Tarev comes on the line. She says in Oreshi who she is, that she works for Causeway, and that the same rules hold for her. “Good,” he says to you afterwards. “For the difficult words. And you stay too.”",
        "He asks where she comes from before he says anything else. Nila Tarev tells him, and that she has nothing to do with the plants. After that the two of them try four sentences, and you hear each of them twice.",
        "“Not from the shop?” he asks. “From this house,” you say. “Then yes, for the papers.” Nila Tarev translates every sentence, and nothing beside it.",
      } },
    { "support_person", label = "Offer that a colleague who speaks his language stays with him on this.",
      says = {
        "You tell him that he can have Nila Tarev on the next call from the first word on. “Nila,” he says. “That I can remember.”",
        "“Somebody who stays the same?” he asks. “That would be something. Perhaps the next time.”",
        "“I think about it. It is good to know that there is one.”",
      } },
    { "other_interviewer", label = "Offer that somebody else takes the call.",
      says = {
        "“No, no. I have only just got used to you.”",
        "“Does it make a difference? Then stay.”",
        "“It is all right. Yesterday somebody else, today you: that is enough change.”",
      } },
    { "stop", label = "Say that you can both stop here, today and without a reason.",
      says = {
        "“Yes. That is better for today,” he says, and waits for what you still want to say.",
        "“Good. I ring when I can.” He stays a moment longer, so that it is not abrupt.",
        "“Thank you that you say it first.” The line is still open, for a goodbye.",
      } },
    { "look_up", label = "Ask him for half a minute and turn over the list for tonight.", when = "not list_read", effect = "list_read = true; receive('tonight')",
      score = { safeguarding = 1 },
      why = "Better late than a guess. Before the shift it would have cost him nothing; now it costs him half a minute of his break.", ref = "who-2003-3",
      says = { "“Good. I wait.” You hear him count something, perhaps the seconds." } },
    { "agree_word", label = "Agree a word with him that means: somebody is standing here.", when = "not word_agreed", effect = "word_agreed = true",
      score = { safeguarding = 2 },
      why = "With a word of his own he can end or turn the talk without giving himself away, and you know what it means. It also says that you expect nothing of him then.", ref = "murad-2022",
      says = { "“The fish is late,” he says at once. “If I say it, somebody stands here. It is always late, so nobody will wonder.”" } },
    { "offer_place", label = "Tell him about the room at Tallow House: free tonight, no papers, no statement, and he can leave again whenever he likes.",
      when = "list_read and not place_offered", effect = "place_offered = true",
      score = { safeguarding = 2, trauma_informed = 1 },
      why = "An offer with its conditions, and without a push: what it is, what it does not ask for, and that saying no changes nothing.", ref = "cets197-12",
      says = { "“And the door opens from inside?” he asks. It does. “I do not say yes. I do not say no. I keep it in my head.”" } },
    { "clinic", label = "Tell him when the harbour clinic is open, that it needs no papers and tells no employer, and when the hand should not wait for it.",
      when = "list_read and hand_known and not clinic_told", effect = "clinic_told = true",
      score = { safeguarding = 1 },
      why = "A need that he has named gets an answer that he can use by himself, with a time and without a condition. You do not diagnose; you say what should not wait.", ref = "eu2012-29-8",
      says = { "“On Sunday I could,” he says. “It is not far from the mission, is it?” It is two streets from there. With a fever, or if the redness spreads, not Sunday but a hospital, the same day: that you say too, and he repeats it." } },
    { "advice", label = "Tell him about the legal advice hour: papers, wages, right to stay; by telephone, and without a name.",
      when = "list_read and not advice_told", effect = "advice_told = true",
      score = { safeguarding = 1, lawfulness = 1 },
      why = "Independent advice before any decision, within his reach and without a condition. What a lawyer tells him you need not guess.", ref = "cets197-12",
      says = { "“On Sunday, in the mission,” he repeats. “There I am known as the one who drinks the tea.”" } },
    { "hold_room", label = "Hold the room: agree with him what Tallow House may hear, ring there while he waits, and tell him who opens and until when.",
      when = "place_wanted and list_read and not place_tonight", effect = "place_tonight = true",
      score = { safeguarding = 3, cooperation = 1 },
      why = "He has decided, and you act on it at once: a name at the door, an hour, a taxi that is paid there, and the sentence that he may still turn round. He agrees first to what is said about him. What his leaving may mean at home is for him to weigh, and you can offer to think it through.", ref = "osce-nrm-2022",
      says = { "You ask what she may hear: the hour, the language, what to call him. “That, and no more.” Then you say it to him as Priya Anselm says it: the door, her name, until eleven, the taxi is paid. He says it back. “And if I do not come?” Then the room is empty for one night, and that is all." } },
    { "send_text", label = "Send the address of Tallow House as a message to the number on the display, so that he has it in writing.", when = "not display_off and not texted", effect = "texted = true",
      score = { safeguarding = -3, lawfulness = -1 },
      why = "What is on a telephone can be read by whoever holds it next. Addresses are said, and he decides what he keeps and how.", ref = "who-2003-1",
      says = { "It goes out. “Something has just buzzed here,” he says. And after a while: “Who reads that, do you think, when I have given it back?”" } },
    { "sign_to_coordinator", label = "Signal to Marit Esk that the police should be told, while you keep him talking.",
      score = { lawfulness = -3, trauma_informed = -2 },
      why = "Debt, papers that are withheld and a bad house are serious, and they are not the one exception of the line. To do it behind his back takes the decision from him.", ref = "cc-line",
      says = { "Marit Esk comes down and reads your slip of paper. She writes under it: “A life, now?” and holds it up. You look at it for the length of one of his sentences, and shake your head." } },
  },

  -- A helpline is no interview: nothing is recorded (I4), he sets the order (I14), and questions about facts are not the task (I8, I9, I11).
  -- Safety now, choice, what is passed on, no pressure, information and a safe next contact weigh most. The weights add up to 100.
  indicators = {
    I1 = 5, I2 = 12, I3 = 10, I4 = false, I5 = 4, I6 = 16, I7 = 2, I8 = false, I9 = false, I10 = 8,
    I11 = false, I12 = 9, I13 = 4, I14 = false, I15 = 4, I16 = 3, I17 = 3, I18 = 7, I19 = 5, I20 = 8,
  },

  -- What to say instead. The line does not probe: it can tell him what there is without knowing more.
  better = {
    option_posing = "“You need not answer that. What would you like to know from me?”",
    suggestive = "“I was not there, and I need not know it. Say as much of it as you like, or nothing.”",
    compound = "One thing at a time, or none: “What would you like to know first?”",
    directive = "“You need not tell me that. You ring us when it suits you.”",
    invitation = "“It is all right, we stop here. You ring us when it suits you.”",
    cued_invitation = "“It is all right, we stop here. You ring us when it suits you.”",
    blaming = "“I am sorry, I should not have said that. It is not your fault.”",
    pressure = "“You decide. I cannot promise how it turns out, and what there is for you here does not depend on your answer.”",
    unclear = "One short sentence, in simple words: “Is this a good moment to talk?”",
  },

  close = { label = "Say good night and let him ring off.", to = "call_note" },
  stopped = { to = "line_closed" },
}
