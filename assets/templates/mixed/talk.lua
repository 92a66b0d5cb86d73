-- The conversation. The trainee types any question, in English, or picks one of the lines under `offers`. The program reads what kind of question it is and moves
-- her trust, distress, fatigue and control; what she tells depends on these and on the facts. docs/interviews.md says how, and lists all that may stand here.

interview "talk" {
  title = "The room behind the help point",
  with = "yara",
  text = "There is tea. Yara Quellin sits where she can see the door. “What happens now?” she asks.",
  hint = "Who you are, that she decides, whether she is safe: then an open question, and time.",
  -- In per cent, before anybody has said a word.
  start = { trust = 45, distress = 35, fatigue = 30, control = 40 },
  minutes = 2,

  topics = {
    { "offer", label = "the offer", words = { "offer", "promise", "job", "work", "contract", "message" } },
    { "seven", label = "seven o'clock", words = { "seven", "fetch", "driver", "who" } },
    { "now", label = "who may be in danger", words = { "safe", "sister", "afraid", "tonight", "need", "danger" } },
  },

  -- What she knows, from what she says to anybody to what needs trust. `sensitivity`: how much. `memory`: how well she knows it. `after`: a fact that must be told before it.
  -- `words`: what a closed question must name to reach it. `says`: one of these is drawn; `short`: when she is strained. `wrong`: what a bad question may plant. `needs`: counts double.
  -- board.lua asks for two of them, has_told('account') and has_told('sister'): what she did not tell cannot stand in a letter. Rename them there too.
  facts = {
    { "account", topic = "offer", sensitivity = 15, memory = 95, words = { "who", "account", "message", "find" },
      says = { "Somebody called Juno wrote to me, on Fennel. Cleaning on ships, she said.", "It was on Fennel. The account is called ship-jobs." }, short = { "Juno. On Fennel." },
      wrong = { words = { "newspaper", "agency" }, says = "No, no agency. Only messages.", planted = "Maybe an agency, yes." } },
    { "papers", topic = "offer", after = "account", sensitivity = 25, memory = 85, words = { "passport", "paper", "photo", "document" },
      says = { "I sent a photo of my passport. The real one the driver wants to have today.", "The driver is to get the passport, for the ship." }, short = { "The driver wants it." } },
    { "driver", topic = "seven", sensitivity = 20, memory = 90, words = { "seven", "driver", "car", "come" },
      says = { "A grey van, at the second stop. I am to wear something red.", "At seven, a grey van. He has a photo of me." }, short = { "A grey van." } },
    { "sister", topic = "now", sensitivity = 40, memory = 100, needs = true, words = { "sister", "safe", "danger", "afraid" },
      says = { "I am all right, here. My sister comes today, on the evening coach. They don't know yet that I am not there.", "Me, yes. My sister arrives this evening, for the same work. I can't reach her." }, short = { "My sister. This evening." } },
  },

  -- How she takes what is said. “…” is speech, the rest is what she does.
  replies = {
    nothing = { "That is all I know.", "There is nothing more to it." }, not_ready = { "Can that wait a little?", "Not yet." },
    dont_know = { "I don't know.", "I would have to guess." }, unclear = { "I am not sure what you mean.", "Can you say that in another way?" },
    yes = { "Yes.", "Yes, I think so." }, no = { "No.", "No, I don't think so." }, already = { "I told you that, I think.", "As I said." },
    facilitated = { "She nods and waits.", "She drinks some tea." }, rapport = { "“Thank you.”", "She smiles for a moment." },
    ground_rules = { "“All right.”", "“Good to know.”" }, choice = { "“I'll say so.”", "She nods. “Good.”" }, support = { "She breathes out.", "“Thank you.”" },
    closure = { "“Yes. I wait here.”", "“Good. Please do that.”" }, blamed = { "She looks at the door.", "“You think that it is my fault.”" },
    pressed = { "She puts the cup down.", "“You said that I decide.”" }, intimate = { "“What has that to do with it?”", "“I don't talk about that.”" },
    distress = { "She holds the cup with both hands.", "She has stopped looking up." }, silence = { "She says nothing.", "She shakes her head." },
    stops = { "“I would like to stop now.” She means it.", "“No more, please.”" },
  },

  -- What the service does not do is left out of what is looked for: nothing is recorded here (I4), and she needs no interpreter (I5).
  indicators = { I4 = false, I5 = false },

  -- What she asks herself; the next line answers it. `turn`: after so many lines of the trainee. `topic`: once she has told something of it.
  asks = {
    { "must_sign", turn = 2, says = "“Do I have to make a complaint, to be helped?”", answered_by = { "choice" }, good = "“Then I can think about it,” she says.", bad = "She looks at the form on the table.",
      score = { trauma_informed = 2 }, why = "She asked what help depends on, and was given a choice.", missed = "Whether help depends on a complaint stayed open, and she had asked.", ref = "cets197-12" },
    { "who_meets_her", topic = "now", says = "“And who meets my sister?”", answered_by = { "closure" }, good = "She breathes out.", bad = "She looks at the clock.",
      score = { safeguarding = 1 }, why = "She asked about the one who is in danger, and the conversation turned to what happens next.", missed = "She asked who meets her sister, and the next question came.", ref = "who-2003-1" },
  },

  -- Lines to pick; `type` says what kind each is (docs/interviews.md, "What a line is"). Good and bad ones stand mixed. `pressure` ("a_deal") and `blaming` ("odd") are critical errors.
  offers = {
    { "My name is Ada Brandt, I work at this help point. What you say goes into a file that two of us read. If somebody is in danger I must act on it, and would tell you first.", id = "who_i_am", type = "ground_rules" },
    { "If you tell me everything now, I can do a lot more for you.", id = "a_deal", type = "pressure", fine = "inducement" },
    { "You decide what you tell. You can leave out a question, and we can stop at any time. If you don't know something, just say so.", id = "you_decide", type = "choice", fine = "stop" },
    { "Are you safe here for the moment, and is there anybody else who may be in danger?", id = "anybody_else", type = "choice", topic = "now", fact = "sister" },
    { "Did it not strike you as odd that they wanted your passport?", id = "odd", type = "blaming", topic = "offer" },
    { "Tell me how the offer came to you. Begin wherever you like.", id = "offer_open", type = "invitation", topic = "offer" },
    { "Was it an agency or a newspaper?", id = "agency", type = "option_posing", topic = "offer", fact = "account" },
    { "I would like to come to seven o'clock now, if that is all right. Tell me what was to happen.", id = "seven_open", type = "invitation", topic = "seven" },
    { "And it is a trafficker who sends the van, isn't it?", id = "suggests", type = "suggestive", topic = "seven", fact = "driver" },
    { "Thank you for telling me. Take the time that you need.", id = "time", type = "support" },
    { "Let me say what I have understood, and please correct me.", id = "say_back", type = "closure", fine = "summary" },
    { "You have time to think about what you want. A bed at Harbour House and a lawyer do not depend on it. Would you like me to put you in touch with them?", id = "bed", type = "choice" },
    { "I will write to those who can meet your sister now, and come back to you here in an hour. Is there anything that you would like to add? How are you now?", id = "next_step", type = "closure" },
  },
  acts = {
    { "water", says = { "She nods, and holds the glass." } },
    { "break", says = { "She stands at the wall for a while, and sits down again." } },
    { "stop", says = { "“Yes. Thank you.”" } },
  },
  -- Where it leads on, also when she stops.
  close = { label = "Thank her, and go and write the letters.", to = "board" },
  stopped = { to = "board" },
}
