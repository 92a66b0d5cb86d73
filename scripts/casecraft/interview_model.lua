-- The response model of an interviewed person, and what a trauma-informed interview shows. The program reads these tables; it works in whole
-- ten-thousandths, so that every machine gives the same. All magnitudes are choices of this project; their direction follows the sources named:
-- open questions bring more, and more that is right, than closed ones (Memon, Meissner and Fraser 2010; Adult Witness Avatars 2025); suggestion and repetition cause errors;
-- rapport raises yield (Chenier et al. 2022); blame lowers trust and willingness, and an apology gives back trust but not willingness (Oostinga et al. 2024).

---@class Effect
---@field reveal? number    Share of what is remembered that such a question reaches.
---@field most? integer     Facts that it can bring at most.
---@field error? number     Chance of an answer that the question itself caused.
---@field trust? number     Change, as all that follow: towards 1 where positive, towards 0 where negative.
---@field control? number
---@field distress? number
---@field fatigue? number
---@field harm? number      Never falls.
---@field why string        For the debrief.

declare("interview_model", nil, {
  effects = {
    invitation      = { reveal = .50, most = 3, error = .06, trust = .006, control = .012, why = "An open request lets the person tell it in their own order and words." },
    cued_invitation = { reveal = .48, most = 2, error = .08, trust = .006, control = .010, why = "An open request on something that the person said." },
    facilitator     = { reveal = .30, most = 1, error = .06, trust = .006, control = .006, distress = -.005, why = "It shows that you listen and adds nothing." },
    directive       = { reveal = .42, most = 1, error = .14, control = -.005, distress = .006, why = "A focused question: it brings one detail, and the next one must be asked for too." },
    option_posing   = { reveal = .30, most = 1, error = .24, trust = -.004, control = -.012, distress = .010, why = "It can be answered with one word, and a guess counts as much as a memory." },
    forced_choice   = { reveal = .28, most = 1, error = .28, trust = -.008, control = -.018, distress = .012, why = "It offers your answers; the right one may not be among them." },
    compound        = { reveal = .26, most = 1, error = .26, trust = -.010, control = -.025, distress = .020, why = "Several questions at once: nobody can tell afterwards which one was answered." },
    suggestive      = { reveal = .26, most = 1, error = .40, trust = -.030, control = -.040, distress = .025, why = "It says what you expect to hear. The answer may then be yours." },
    repeated        = { reveal = .15, most = 1, error = .30, trust = -.030, control = -.030, distress = .020, why = "Asked again, a question says that the first answer was not good enough." },
    blaming         = { reveal = .10, most = 1, error = .20, trust = -.18, control = -.12, distress = .18, harm = .20, why = "It puts on the person what was done by others. An apology gives back trust; willingness stays lower." },
    pressure        = { reveal = .15, most = 1, error = .30, trust = -.12, control = -.20, distress = .15, harm = .15, why = "Pressure takes away the choice that makes an account worth something." },
    promise         = { trust = .04, why = "It comforts now. Nobody can keep it, and trust falls further when that shows." },
    broken_promise  = { trust = -.25, why = "A promise that could not be kept." },
    intimate        = { trust = -.10, control = -.10, distress = .12, harm = .05, why = "A private matter that the case does not need." },
    child           = { trust = -.06, control = -.06, distress = .10, why = "About somebody under eighteen one asks no questions here; it is passed on." },
    ignored_stop    = { trust = -.20, control = -.25, distress = .20, harm = .15, why = "The person had asked to stop." },
    rapport         = { trust = .03, control = .01, distress = -.02, why = "It meets somebody as a person." },
    support         = { trust = .05, control = .01, distress = -.05, why = "It acknowledges without judging what is true." },
    apology         = { control = .02, distress = -.01, why = "It gives back part of the trust that was lost." },
    ground_rules    = { trust = .045, control = .08, distress = -.02, why = "One knows where one stands, and what one may say." },
    choice          = { trust = .02, control = .08, distress = -.02, why = "It gives the pace back." },
    closure         = { trust = .02, control = .04, distress = -.01, why = "It says what comes next, and what you understood can be corrected." },
    unclear         = { why = "It could not be read; nothing is scored." },
    pause           = { trust = .02, control = .06, distress = -.20, fatigue = -.25, why = "A break that is offered before it is needed." },
    water           = { trust = .02, control = .02, distress = -.02, fatigue = -.05, why = "A small thing, offered and left open." },
    companion       = { trust = .03, control = .06, distress = -.05, why = "A companion of one's own choosing makes the room one's own as well." },
  },

  -- A critical error fails the exercise. What is typed only proposes one: an instructor confirms or overturns it.
  critical = {
    blaming      = { id = "CE4", why = "The person was blamed or disbelieved. Responsibility lies with those who deceived and controlled.", ref = "mendez-2" },
    pressure     = { id = "CE1", why = "The person was put under pressure. Help, status and the end of the interview never depend on answers.", ref = "cets197-12" },
    promise      = { id = "CE2", why = "An outcome, safety or secrecy was promised that nobody can guarantee.", ref = "who-2003-3" },
    ignored_stop = { id = "CE3", why = "The interview went on after the person had asked to stop. A stop is honoured at once.", ref = "mendez-2" },
    intimate     = { id = "CE6", why = "A private matter was asked about without need.", ref = "eu2011-36-12" },
    child        = { id = "CE7", why = "Somebody under eighteen was asked about instead of being referred.", ref = "lanzarote-35" },
  },

  -- Weights sum to 100; a pack may leave one out or weigh it anew. `words` are looked for in utterances of the `types`.
  indicators = {
    { "I1", weight = 4, competency = "trauma_informed", types = { "ground_rules", "rapport" }, words = { "my name", "i am", "im", "my role", "my job", "i work", "call me" }, before_facts = true,
      text = "Says who you are, and what for", why = "People speak to somebody whose name and task they know.", missed = "It was not said who you are and what you are there for.",
      better = "“My name is …, I am an officer of the … unit. I am here to hear what you would like to tell, in your words.”", ref = "mendez-2" },
    { "I2", weight = 6, competency = "trauma_informed", types = { "choice", "ground_rules", "support" },
      words = { "stop", "skip", "have to answer", "need to answer", "dont have to", "do not have to", "up to you", "your choice", "you decide", "whenever you", "any time", "not want to answer", "no obligation", "voluntar" }, before_facts = true,
      text = "Says before the first question that answering is a choice, and that stopping is allowed", why = "Choice comes before facts, or it is none.",
      missed = "Facts were asked about before it was clear that a question may be left out and that stopping is allowed.", better = "“You decide what you tell. You can leave a question out or stop, at any time, and nobody will hold it against you.”", ref = "mendez-2" },
    { "I3", weight = 5, competency = "lawfulness", types = { "ground_rules", "choice", "closure" },
      words = { "confiden", "share", "report", "who read", "will read", "file", "pass on", "pass it on", "use what", "used for", "stays between", "private", "court", "prosecutor", "promise that", "keep secret", "pass nothing", "pass on nothing", "exception", "in danger", "without your", "tell anyone", "tell anybody" },
      text = "Explains what happens with what is said, and the limits of confidentiality", why = "Trust needs an honest word on what cannot be kept secret.",
      missed = "It was not said who will read this and where confidentiality ends.", better = "“What you say goes into a file that the prosecutor reads. If somebody is in danger, I must act on it, and I would tell you first.”", ref = "who-2003-5" },
    { "I4", weight = 3, competency = "lawfulness", types = { "ground_rules", "choice" }, words = { "record", "camera", "video", "tape", "notes", "write down", "microphone" },
      text = "Says that it is recorded, and asks", why = "A record protects the person's words, if it is known of and agreed to.", missed = "Recording was not mentioned.",
      better = "“I would like to record this, so that your words stay as you said them. Is that all right?”", ref = "mendez-2" },
    { "I5", weight = 5, competency = "trauma_informed", types = { "ground_rules", "choice", "rapport" }, words = { "language", "interpret", "understand", "dialect", "translat", "slower", "speak" },
      text = "Checks language and interpreter", why = "An account is as good as the words it went through.", missed = "Nobody asked whether the language and the interpreter are right.",
      better = "“Are you comfortable with this interpreter? Tell me if a word does not sound right.”", ref = "ovc-interpreters" },
    { "I6", weight = 7, competency = "safeguarding", types = { "choice" }, words = { "safe", "tonight", "doctor", "pain", "medic", "eat", "sleep", "hungry", "warm", "danger", "afraid", "need anything", "need right now", "need today", "somewhere to" }, before_facts = true,
      text = "Asks about safety and needs first", why = "Who is not safe tonight cannot think about last spring.", missed = "Safety and needs did not come first.",
      better = "“Before anything else: are you safe where you sleep tonight, and is there anything that you need now?”", ref = "who-2003-1" },
    { "I7", weight = 4, competency = "trauma_informed", types = { "ground_rules", "support", "choice" },
      words = { "dont know", "do not know", "not know", "not sure", "guess", "correct me", "dont understand", "do not understand", "not understand", "dont remember", "do not remember", "not remember", "get it wrong", "get something wrong", "say so", "wrong" },
      text = "Gives the ground rules: not knowing, not understanding, correcting", why = "They make it safe to say no to you.", missed = "It was not said that “I don't know” is a good answer and that you may be corrected.",
      better = "“If you don't know, say so; please do not guess. And correct me if I get something wrong.”", ref = "abe-2022" },
    { "I8", weight = 5, competency = "evidence", text = "Begins with an open request", why = "Free recall first: it is the most complete and the least influenced.", missed = "The first question about facts was not an open one.",
      better = "“Tell me everything, from wherever you like to begin.”", ref = "abe-2022" },
    { "I9", weight = 12, competency = "evidence", text = "Asks openly for the most part", why = "More than half of the questions about facts were open. They bring more, and more that is right.",
      missed = "Fewer than half of the questions about facts were open.", better = "“Tell me more about that.” “What happened then?”", ref = "mendez-1" },
    { "I10", weight = 8, competency = "evidence", text = "Suggests nothing, repeats nothing, asks one thing at a time", why = "What was said is the person's own.", missed = "Some questions suggested, were repeated or asked several things at once.",
      better = "One question, without your own idea in it; then wait.", ref = "mendez-1" },
    { "I11", weight = 4, competency = "evidence", text = "Uses closed questions late, and opens again after them", why = "A closed question that is needed comes after the account and is followed by an open one.",
      missed = "Closed questions came before an open one on the subject, or stood alone.", better = "After a yes or no: “Tell me about that.”", ref = "abe-2022" },
    { "I12", weight = 7, competency = "trauma_informed", text = "Acknowledges what was hard to say", why = "A word of acknowledgement within two turns.", missed = "After something that was hard to say, the next question came at once.",
      better = "“Thank you for telling me. That sounds hard. Take the time that you need.”", ref = "ovc-5-3" },
    { "I13", weight = 6, competency = "trauma_informed", text = "Offers a break in time, and keeps to it", why = "A break was offered when it was needed.", missed = "There were signs of tiredness or distress, and no break was offered.",
      better = "“Shall we stop for ten minutes? There is no hurry.”", ref = "ovc-5-3" },
    { "I14", weight = 4, competency = "trauma_informed", text = "Says when the subject changes", why = "One can follow where you go, and say no.", missed = "Subjects changed without a word.", better = "“I would like to go to the journey now, if that is all right.”", ref = "abe-2022" },
    { "I15", weight = 4, competency = "lawfulness", text = "Leaves private matters alone, and gives a reason for what is sensitive", why = "Nothing was asked that the case does not need.", missed = "A private or sensitive matter was asked about without need or without a reason.",
      better = "“I ask this because … You need not answer.”", ref = "eu2011-36-12" },
    { "I16", weight = 3, competency = "trauma_informed", text = "Uses the person's own words and no labels", why = "Nobody was named by what was done to them.", missed = "A label was used that is not the person's own.", better = "Say “you”, and use the words that you hear.", ref = "lux-guidelines" },
    { "I17", weight = 3, competency = "recording", text = "Sums up and lets it be corrected", why = "What you understood was heard, and could be mended.", missed = "There was no summary to check.",
      better = "“Let me say what I have understood, and please correct me.”", ref = "abe-2022" },
    { "I18", weight = 5, competency = "lawfulness", types = { "closure", "ground_rules", "choice", "support" },
      words = { "reflection", "time to decide", "time to think", "thirty days", "30 days", "lawyer", "legal", "your right", "have the right", "a right to", "have rights", "not depend", "doesnt depend", "does not depend", "either way", "whatever you decide", "not in trouble", "punish", "not a suspect", "entitled" },
      text = "Tells of rights: time to reflect, help that depends on nothing, advice, non-punishment", why = "A decision can be made with the facts about one's own position.", missed = "Nothing was said of the reflection period, of help without conditions, or of legal advice.",
      better = "“You have time to think before you decide whether to work with us. The help does not depend on it.”", ref = "cets197-13" },
    { "I19", weight = 3, competency = "safeguarding", types = { "closure", "choice" }, words = { "refer", "doctor", "counsel", "lawyer", "shelter", "organisation", "organization", "ngo", "support worker", "caseworker", "adviser", "put you in touch", "introduce you", "appointment", "clinic" },
      text = "Offers a referral and leaves it open", why = "The way to help is open, and nobody is pushed along it.", missed = "No referral was offered.", better = "“Would you like me to put you in touch with …? It is your decision.”", ref = "osce-nrm-2022" },
    { "I20", weight = 5, competency = "safeguarding", text = "Closes: anything to add, what comes next, a safe contact, how the person is", why = "Both know what happens next.", missed = "The end left open what comes next.",
      better = "“Is there anything that you would like to add? I will ring on Thursday, on the number that you choose. How are you now?”", ref = "abe-2022" },
  },

  -- What to say instead, for a weak line; {topic} is what it was about.
  better = {
    option_posing = "“Tell me about {topic}.”",
    suggestive = "“What happened, about {topic}? I was not there.”",
    compound = "“Let us take one thing. Tell me about {topic}.”",
    directive = "“Tell me more about {topic}.”",
    blaming = "“I should not have said that, and I am sorry. What was done was not your doing.”",
    pressure = "“You decide. The help that you get does not depend on it.”",
    unclear = "One short sentence: “Tell me about {topic}.”",
  },

  signpost = { "now", "next", "move on", "another", "turn to", "go to", "come to", "talk about", "ask about", "like to ask", "subject", "topic", "go back", "come back", "change" },
  reason = { "because", "so that", "the reason", "i ask this", "im asking", "i am asking", "in order", "need to know", "to make sure", "to help" },
  labels = { "prostitut", "illegal", "slave", "victim", "your story", "uncooperative", "confess", "admit" },
  summary = { "so", "let me check", "if i", "have i", "understood", "you told me", "summar", "sum up", "correctly", "got it right", "got that right", "first you", "read back", "in my words" },
  addition = { "anything else", "add", "anything that", "something that you would like", "not asked", "missed", "forgot", "like to say", "want to say", "want to ask", "questions for me" },
  next_steps = { "next", "will happen", "from here", "tomorrow", "what happens", "then i", "i will", "ill", "we will", "well" },
  contact = { "contact", "reach you", "number", "ring you", "call you", "phone", "message", "card" },
  wellbeing = { "how are you", "feel", "how do you", "take care", "rest", "are you all right", "are you ok", "doing" },
  stop = { "stop", "enough", "break", "end here", "finish here" },
  own_name = { "my name", "i am", "im", "call me" },
})
