start "room"

person "senna" { name = "Senna Vale", role = "Survivor", about = "She asked for this appointment herself." }

interview "room" {
  title = "A first conversation",
  with = "senna",
  text = [[ A small room with a window. Senna Vale has taken the chair near the door. ]],
  start = { trust = 40, distress = 30, fatigue = 15, control = 40 },
  minutes = 2,
  topics = {
    { "offer", label = "the job offer", words = { "offer", "advert", "job", "post", "message" } },
    { "house", label = "the house", words = { "house", "room", "live", "key", "door" } },
    { "now", label = "how she is now", words = { "safe", "now", "tonight", "sleep", "need" } },
  },
  facts = {
    { "advert", topic = "offer", sensitivity = 10, memory = 95, words = { "advert", "see", "saw", "find", "hear about" },
      says = { "I saw a post on my phone, in a group for people from our town.", "It was a post. Somebody had shared it in the group of our town." },
      short = { "A post. On my phone." },
      wrong = { words = { "newspaper", "agency" }, says = "No, not a newspaper. It was on my phone.", planted = "Yes… maybe a newspaper." } },
    { "salary", topic = "offer", after = "advert", sensitivity = 15, memory = 90, words = { "pay", "salary", "money", "earn" },
      says = { "They wrote six hundred a month, with food and a room.", "Six hundred a month. Food and a room with it, they wrote." } },
    { "recruiter", topic = "offer", after = "advert", sensitivity = 30, memory = 85, words = { "who", "man", "woman", "name", "wrote" },
      says = { "A woman answered me. She wrote her name as Dina.", "She called herself Dina. I never heard her voice." }, short = { "Dina. She wrote Dina." } },
    { "key", topic = "house", sensitivity = 35, memory = 90, words = { "key", "lock", "door" },
      says = { "We had no key. The house was opened for us in the morning.", "The key was with them. In the morning they opened." }, short = { "No key." } },
    { "rent", topic = "house", sensitivity = 25, memory = 80, words = { "rent", "cost", "debt", "pay" },
      says = { "They took the rent from the wages, and then there were no wages.", "For the room we owed more each month than we earned." } },
    { "sister", topic = "now", sensitivity = 45, memory = 100, needs = true, words = { "safe", "afraid", "worried", "family" },
      says = { "I am safe. My sister is not sure that she is; they have her address.", "Here, yes. But they know where my sister lives." }, short = { "Me, yes. My sister, I don't know." } },
  },
  replies = {
    nothing = { "That is what I know of it.", "There is no more to that, I think." },
    not_ready = { "Not yet, please.", "Can we leave that for later?" },
    dont_know = { "I don't know.", "I would have to guess." },
    unclear = { "I am not sure what you mean.", "Sorry, can you say that in another way?" },
    yes = { "Yes.", "Yes, I suppose." }, no = { "No.", "No, I don't think so." },
    facilitated = { "She waits.", "She nods, and is quiet." },
    rapport = { "Thank you.", "She smiles for a moment." }, ground_rules = { "Okay. That is good to know.", "I understand." },
    choice = { "Thank you for asking.", "I will tell you if I want to stop." }, support = { "She breathes out.", "Thank you." },
    closure = { "Yes, that is right.", "Good. I will wait for your call." },
    blamed = { "She looks at the door.", "“Everybody asks me that.” She does not go on." }, pressed = { "She moves her chair back.", "“You said that I decide.”" },
    intimate = { "That has nothing to do with it.", "I don't want to talk about that." },
    distress = { "She has stopped looking up.", "She holds on to the edge of the table." }, silence = { "She says nothing.", "She shakes her head." },
    stops = { "“I would like to stop now.” She stands up.", "“No more for today.”" },
  },
  asks = {
    { "have_to", turn = 2, says = "“Do I have to answer everything?”", answered_by = { "choice", "ground_rules" }, good = "“Okay.” She sits back.", bad = "She looks at her hands.",
      score = { trauma_informed = 2 }, why = "She asked who decides, and heard that she does.", missed = "Her question was left without an answer.", ref = "mendez-2" },
  },
  offers = {
    { "My name is Ada Brandt, I work for the advice centre. I listen and I write down what you want to be kept.", id = "who_i_am", type = "ground_rules" },
    { "You can leave a question out or stop, at any time.", id = "may_stop", type = "choice" },
    { "Are you safe where you sleep tonight?", id = "safe_tonight", type = "choice", topic = "now", fact = "sister" },
    { "Tell me how the offer came to you. Start wherever you like.", id = "offer_open", type = "invitation", topic = "offer" },
    { "Was it in the newspaper or from an agency?", id = "offer_forced", type = "option_posing", fine = "forced_choice", topic = "offer", fact = "advert" },
    { "Tell me about the house.", id = "house_open", type = "invitation", topic = "house" },
    { "They locked you in, didn't they?", id = "house_tag", type = "suggestive", topic = "house", fact = "key" },
    { "Why did you not simply ask for the key?", id = "house_why", type = "blaming", topic = "house" },
    { "I will ring you on Thursday, on the number that you choose. Is there anything that you would like to add?", id = "next", type = "closure" },
  },
  acts = {
    { "break", says = { "She goes to the window, and comes back after a while." } },
    { "water", says = { "She takes the glass and holds it." } },
    { "stop", says = { "“Yes. Thank you.”" } },
  },
  close = { label = "Thank her and close the conversation.", to = "afterwards" },
  stopped = { to = "afterwards" },
}

scene "afterwards" {
  title = "What stands in the note",
  text = "You have ${told_share()} per cent of what she could have told, and a note to write.",
  choices = {
    { "Write it in her words.", id = "her_words", to = "done", score = { recording = 1 }, why = "A record is hers first.", ref = "cop-record" },
    { "Write what it amounts to.", id = "summary", to = "done", score = { recording = -1 }, why = "Your summary cannot be checked against her words.", ref = "cop-record" },
  },
}

scene "done" { ending = "noted" }
ending "noted" { title = "Noted", text = "${interviewed('stopped') and 'She stopped when she wanted to, and that was respected.' or 'She leaves with the number of the centre.'}" }
