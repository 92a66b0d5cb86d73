start "call"

variables { lodging_ready = false, recall_asked = false }

scene "call" {
  title = "What you ask first",
  text = [[
Thursday, ten past one. You have the police desk for doubtful offers of work in Maren.

Ivo Tarn, a baker, is on the telephone. He is to work in a warehouse abroad. He has paid a deposit to Halden Crew Services, and they keep his passport for the visa. “The minibus goes at eight tonight,” he says, “and now they want a second deposit.”
]],
  hint = "What must you know before anything else?",
  choices = {
    { "Ask him for the name of the firm, the account and the sums, for the report.", id = "sums_first", to = "desk", minutes = 6,
      score = { safeguarding = 0, evidence = 1 },
      reply = "He reads all of it to you. He speaks quickly, and in a low voice.",
      why = "The sums can wait for an hour. Whether he can speak, and whether he is safe, cannot.", ref = "who-2003-1" },
    { "Tell him to pay the second deposit, so that they suspect nothing until you have a plan.", id = "pay_it", to = "desk", minutes = 3,
      score = { safeguarding = -2, evidence = 0 },
      reply = "“With what?” he asks. There is a pause.",
      why = "It costs him money that will not come back, and makes him a part of your plan. Whoever reports something is asked what he knows, not sent to act.", ref = "who-2003-1" },
    { "Ask whether he can speak freely, and whether he is safe until tonight.", id = "safe_first", to = "desk", minutes = 4,
      score = { safeguarding = 2, evidence = 1 },
      reply = "He is in the yard of the bakery, alone. They know where his mother lives, he says, and they have mentioned it.",
      why = "First whether somebody is in danger now, and whether the line is safe. Then the rest.", ref = "who-2003-1" },
  },
}

scene "desk" {
  title = "Before he comes to the desk",
  text = "It is ${clock()}. Ivo Tarn can be here at three. The minibus goes at eight. What do you do until then?",
  hint = "What will be gone this afternoon, and who should not hear of it?",
  hub = true,
  choices = {
    { "Talk with him about the messages that he has from the firm.", id = "ask_messages", call = "messages", minutes = 5,
      score = { evidence = 1 },
      why = "Messages can be deleted by the one who sent them. They are kept today or not at all.", ref = "iso-27037" },
    { "Ring the firm and ask for its licence.", id = "ring_firm", to = "warned", minutes = 5,
      critical = true, score = { safeguarding = -3 },
      why = "The firm hears that somebody has asked, while it has his passport and his mother's address.", ref = "who-2003-1" },
    { "Ring his bank, with his consent.", id = "ring_bank", call = "bank", minutes = 5,
      score = { cooperation = 1 },
      why = "A transfer can be recalled for a few hours only. He agreed to the call.", ref = "fatf-2018" },
    { "Ring Lantern, who support people after fraud at work.", id = "ring_lantern", call = "lantern", minutes = 5,
      score = { cooperation = 1 },
      why = "Support that is asked early is there when somebody wants it.", ref = "osce-nrm-2022" },
    { "Wait until three, and go down to meet him.", id = "go_down", to = "companion", minutes = 75, when = "taken('desk', 'ask_messages') or taken('desk', 'ring_bank') or taken('desk', 'ring_lantern')",
      why = "You meet him when something is arranged, and the minibus has not gone.", ref = "who-2003-2" },
  },
}

scene "messages" {
  title = "How the messages are kept",
  text = "“I have all of it on my telephone,” says Ivo Tarn. “Shall I do something?”",
  hint = "What changes a message, and what does not?",
  choices = {
    { "Leave them as they are, and bring the telephone. You photograph the screen together.", id = "as_they_are", to = "back", minutes = 5,
      score = { evidence = 2 },
      reply = "“I leave it alone,” he says.",
      why = "Nothing is changed, and it can be said later how each picture was made, and by whom.", ref = "acpo-digital" },
    { "Ask him to copy the important ones into an e-mail for you, and to tidy up the rest, so that there is less to read.", id = "copy_tidy", to = "back", minutes = 5,
      score = { evidence = -1 },
      reply = "“Which ones are important?” he asks.",
      why = "A copied text has lost its time and its sender, and what he tidies up is gone.", ref = "acpo-digital" },
    { "Ask him to write to the firm, to see what it answers.", id = "write_firm", to = "back", minutes = 5,
      score = { evidence = -2 },
      reply = "“I'd rather not,” he says.",
      why = "It makes him an agent of the police, and changes what you want to keep. He is asked what he has, not sent to get more.", ref = "who-2003-1" },
  },
}

scene "bank" {
  title = "What the bank hears",
  text = "The bank's desk for fraud answers. “What do you have for us?” asks a clerk.",
  hint = "What does she need in order to act within the hour?",
  choices = {
    { "The whole of what he told you, with his family and his plans, so that she understands it.", id = "whole_story", to = "back", minutes = 8,
      effect = "recall_asked = true", score = { lawfulness = -1 },
      reply = "She listens politely, and asks for the date of the transfer.",
      why = "The bank acts on a transfer. His family is no part of that.", ref = "led-2016-680-4" },
    { "The date, the sum and the receiver, that he suspects fraud, and that he agrees.", id = "what_bank_needs", to = "back", minutes = 5,
      effect = "recall_asked = true", score = { lawfulness = 1 },
      reply = "“We ask for it back before the cut-off,” she says. “I promise nothing.”",
      why = "She can act on these, and nothing travels without need.", ref = "led-2016-680-4" },
  },
}

scene "lantern" {
  title = "What Lantern hears",
  text = "Petra Osk answers. “What should I know?” she asks.",
  hint = "What can she prepare without a name?",
  choices = {
    { "His name, his mother's address and his employer, so that she can ring them.", id = "all_names", to = "back", minutes = 5,
      effect = "lodging_ready = true", score = { lawfulness = -1 },
      reply = "“I would not ring anybody without him,” she says.",
      why = "He was not asked. Lantern can prepare help without a name.", ref = "who-2003-5" },
    { "Somebody may need a lawyer, and a room for one tonight.", id = "need_only", to = "back", minutes = 5,
      effect = "lodging_ready = true", score = { lawfulness = 1 },
      reply = "“Both can be had until ten,” she says.",
      why = "She can prepare both, and he decides later whether he wants them.", ref = "who-2003-5" },
  },
}

scene "warned" {
  title = "Ten minutes later",
  text = "Ivo Tarn rings. The firm has asked him who he has talked to, and the minibus goes at four now.",
  ending = "too_soon",
}

scene "companion" {
  title = "Who sits in the room",
  text = {
    "Ivo Tarn stands in the entrance, with a man in a grey coat. “A friend,” says the man. “I come with him. He gets nervous.”",
    { when = "lodging_ready", "Petra Osk is in the building, in case he wants her." },
    { when = "not lodging_ready", "There is nobody else in the building whom he could want beside him." },
  },
  hint = "How does he get to choose, without having to say it in front of the man?",
  choices = {
    { "Ask Ivo Tarn, here, whether the man may come along.", id = "ask_here", to = "room", minutes = 3,
      score = { safeguarding = -1, trauma_informed = 0 },
      reply = "He looks at the man. “It's all right,” he says. Upstairs the man sits down beside him, and you send for coffee to speak alone after all.",
      why = "In front of the man, he can only say yes.", ref = "who-2003-1" },
    { "Take both of them upstairs, and let the man sit beside him. A friend calms him, and you have your account sooner.", id = "both_up", to = "statement", minutes = 15,
      score = { safeguarding = -2, trauma_informed = -1 },
      reply = "The man answers for him. Then his telephone rings, and he goes down to the street. Ivo Tarn looks after him.",
      why = "You do not know who the man is. Beside him there is no account that anybody could rely on.", ref = "cop-initial-accounts" },
    { "Everybody is first seen alone here, you say. Upstairs you ask him whom he wants with him.", id = "alone_first", to = "room", minutes = 4,
      score = { safeguarding = 2, trauma_informed = 1 },
      reply = "“He is from the firm,” says Ivo Tarn on the stairs. “I want nobody, thank you.”",
      why = "A rule that holds for everybody points at nobody, and the choice is his where nobody listens.", ref = "eu2012-29-20" },
  },
}

person "ivo" { name = "Ivo Tarn", role = "Baker, applicant", about = "Adult. Rang the desk himself. Speaks the language of the exercise well.", known = "taken('companion', 'alone_first') or taken('companion', 'ask_here')" }
person "osk" { name = "Petra Osk", role = "Lantern, support after fraud at work", about = "In the building until ten tonight.", known = "lodging_ready" }

interview "room" {
  title = "The small room upstairs",
  with = "ivo",
  text = "Ivo Tarn has flour on his sleeve. He lays the telephone on the table, with the screen down. “I feel rather foolish,” he says.",
  hint = "Who you are, that he decides, whether he and his mother are safe. Then an open question, and time.",
  start = { trust = 45, distress = 35, fatigue = 20, control = 40 },
  minutes = 2,
  topics = {
    { "offer", label = "the offer", words = { "offer", "job", "work", "advert", "firm", "warehouse" } },
    { "money", label = "the deposit", words = { "deposit", "money", "pay", "paid", "transfer", "account" } },
    { "passport", label = "his passport", words = { "passport", "visa", "paper", "document" } },
    { "now", label = "how he is now", words = { "safe", "now", "tonight", "mother", "need", "afraid" } },
  },
  facts = {
    { "post", topic = "offer", sensitivity = 10, memory = 95, words = { "post", "see", "saw", "find", "how" },
      says = { "It was a post in the group of our street. A warehouse, they wrote, with a room.", "Somebody shared it in our street's group. Warehouse work, and a room with it." }, short = { "A post. A warehouse." },
      wrong = { words = { "newspaper", "agency" }, says = "No, it was in the group, on my telephone.", planted = "An agency, perhaps. Yes." } },
    { "grey_coat", topic = "offer", after = "post", sensitivity = 30, memory = 90, words = { "who", "man", "coat", "name" },
      says = { "The man downstairs collects the papers. He says that he is called Gerd.", "The one in the grey coat came to the bakery twice. Gerd, he says." }, short = { "He says Gerd." } },
    { "first_deposit", topic = "money", sensitivity = 20, memory = 95, words = { "first", "much", "when", "monday" },
      says = { "Four hundred, on Monday, for the visa. From my own account.", "On Monday I sent four hundred. For the visa, they said." }, short = { "Four hundred. On Monday." } },
    { "second_deposit", topic = "money", after = "first_deposit", sensitivity = 30, memory = 90, words = { "second", "more", "again", "today" },
      says = { "Now it is six hundred more, for the room. Before the minibus goes.", "They want six hundred by tonight. Otherwise I owe them the whole journey, they say." }, short = { "Six hundred more." } },
    { "keeps_it", topic = "passport", sensitivity = 25, memory = 95, words = { "passport", "who", "has", "where" },
      says = { "They have had it since Tuesday. I asked for it back, and heard that it is at the consulate.", "Gerd took it on Tuesday. It comes back on the bus, he says." }, short = { "They have it." } },
    { "mother", topic = "now", sensitivity = 40, memory = 100, needs = true, words = { "safe", "mother", "afraid", "worried", "home" },
      says = { "They wrote down where my mother lives. She is alone there tonight.", "I'm all right. But they have my mother's address, and they have mentioned it." }, short = { "My mother. They have her address." } },
    { "not_going", topic = "now", sensitivity = 30, memory = 100, needs = true, words = { "want", "bus", "go", "tonight" },
      says = { "I don't want to go. I only want the passport back, and some peace.", "I would rather not get on that bus. I don't know how to say it to them." }, short = { "I would rather not go." } },
  },
  replies = {
    nothing = { "That's all I have on it.", "There is no more to that." }, not_ready = { "Can we come back to that?", "Not yet, please." },
    dont_know = { "I don't know.", "I'd have to guess." }, unclear = { "How do you mean?", "Sorry, can you say it another way?" },
    yes = { "Yes.", "Yes, I think so." }, no = { "No.", "No, I don't think so." },
    facilitated = { "He nods.", "He turns the telephone round, and back." }, rapport = { "“Thank you.”", "He smiles for a moment." },
    ground_rules = { "“All right.”", "“Good to know.”" }, choice = { "“Thank you for asking.”", "“Good.” He sits back." }, support = { "He breathes out.", "“Thanks.”" },
    closure = { "“Yes, that's right.”", "“Good. Thank you.”" }, blamed = { "He looks at his sleeve.", "“I ask myself that every night.”" },
    pressed = { "He moves his chair back.", "“I thought that I decide.”" }, intimate = { "“Does that matter?”", "“I'd rather leave that out.”" },
    distress = { "His hand is on the telephone.", "He looks at the door." }, silence = { "He says nothing.", "He shakes his head." },
    stops = { "“I'd like to stop here.” He stands up.", "“That's enough for me today.”" },
  },
  asks = {
    { "who_reads", turn = 2, says = "“Who reads what you write there?”", answered_by = { "ground_rules", "choice" }, good = "“All right,” he says.", bad = "He looks at your pen.",
      score = { trauma_informed = 2 }, why = "He asked who reads it, and was told.", missed = "Who reads it stayed open, and he had asked.", ref = "who-2003-6" },
  },
  indicators = { I4 = false, I5 = false },
  offers = {
    { "Did you not wonder why a job costs money?", id = "wonder", type = "blaming", topic = "money" },
    { "I have the desk for doubtful offers of work. I write down what you say. The detectives for fraud read it, and nobody from the firm does.", id = "who_i_am", type = "ground_rules" },
    { "You can leave a question out, or stop, whenever you like. If you don't know, say so; I was not there.", id = "you_decide", type = "choice", fine = "stop" },
    { "Are you safe for the moment, you and your mother, and is there anything that you need tonight?", id = "safe_tonight", type = "choice", topic = "now", fact = "mother" },
    { "They threatened your mother, didn't they?", id = "threat_tag", type = "suggestive", topic = "now", fact = "mother" },
    { "Tell me how the offer came to you. Begin wherever you like.", id = "offer_open", type = "invitation", topic = "offer" },
    { "Was it in a newspaper or from an agency?", id = "either_or", type = "option_posing", fine = "forced_choice", topic = "offer", fact = "post" },
    { "Thank you. Take your time.", id = "take_time", type = "support" },
    { "I'd like to come to the money, if that is all right. Tell me about the deposit.", id = "money_open", type = "invitation", topic = "money" },
    { "Without the name of the man I can do nothing for you.", id = "no_name", type = "pressure" },
    { "And the passport: tell me what happened with it.", id = "passport_open", type = "invitation", topic = "passport" },
    { "I promise that you get your money back.", id = "promise_money", type = "pressure", fine = "promise" },
    { "What would you like to happen tonight?", id = "what_he_wants", type = "choice", topic = "now", fact = "not_going" },
    { "Let me say what I have understood, and please correct me.", id = "say_back", type = "closure", fine = "summary" },
    { "Somebody from Lantern can see to a lawyer and a room. It is your decision, and it does not depend on what you tell me.", id = "lantern_offer", type = "choice" },
    { "Tomorrow at nine I ring the number that you choose. Is there anything that you would like to add? And how are you now?", id = "next_step", type = "closure" },
  },
  acts = { { "water", says = { "He drinks half of it." } }, { "break", says = { "He stands at the window for a while." } }, { "stop", says = { "“Yes. Thank you.”" } } },
  close = { label = "Thank him, and close the conversation.", to = "statement" },
  stopped = { to = "statement" },
}

scene "statement" {
  title = "Where the statement lies",
  text = {
    { when = "taken('companion', 'both_up')", "You have a page about a man who hardly spoke, and the number of his telephone." },
    { when = "not taken('companion', 'both_up')", "You have three pages, in his words. A colleague from the district asks for a copy, for a talk to the press." },
  },
  hint = "Who needs it for their work, and who only would like to have it?",
  choices = {
    { "On the shared drive of the station, so that everybody can help.", id = "shared_drive", to = "journey", minutes = 5,
      score = { lawfulness = -1 },
      why = "Everybody can read it there, and nobody knows who did. Who needs it for the work has access, and nobody else.", ref = "led-2016-680-29" },
    { "In the case file with access for those who work on it. The press gets nothing of it.", id = "case_file", to = "journey", minutes = 5,
      score = { lawfulness = 2 },
      why = "Those who need it can read it, and each reading leaves a trace.", ref = "led-2016-680-29" },
    { "Give the colleague a copy without the name, since a talk may warn others who have such an offer.", id = "press_copy", to = "journey", minutes = 5,
      score = { lawfulness = -2 },
      why = "A bakery, a street and a minibus are a name for those who know him. He gave it for the case.", ref = "eu2012-29-21" },
  },
}

scene "journey" {
  title = "Who decides about tonight",
  text = {
    "It is ${clock()}. The minibus goes at eight, and his passport with it.",
    { when = "has_told('mother')", "His mother's address is with the firm." },
  },
  hint = "Whose risk is it, and who knows it best?",
  choices = {
    { "Ask what he wants for himself and his mother, say what you can do, and plan it with him.", id = "with_him", to = "cutoff", minutes = 15,
      score = { safeguarding = 2, trauma_informed = 2 },
      reply = "He stays in town. A patrol asks for the passport at the stop; that is your colleagues' part, not his.",
      why = "He knows best what the firm may do, and what his mother can bear.", ref = "who-2003-7" },
    { "Ask him to get on, with a patrol car behind the minibus, to see where it goes and who else is sent there.", id = "get_on", to = "cutoff", minutes = 10,
      score = { safeguarding = -2, trauma_informed = -2 },
      reply = "“No,” he says. It is the first time today that he is loud.",
      why = "He would carry the risk for your case. No account is worth that.", ref = "who-2003-1" },
    { "Tell him that he stays here tonight, for his own good.", id = "stays_here", to = "cutoff", minutes = 3,
      score = { safeguarding = 0, trauma_informed = -1 },
      reply = "“And my mother?” he asks.",
      why = "It decides over an adult, and forgets the one he worries about. Asked first, he plans with you.", ref = "who-2003-7" },
  },
}

scene "cutoff" {
  title = "Until when the bank can act",
  enter = "receive('bank_note')",
  text = "The detectives ask until when, by the clock of Maren, the transfer can be recalled today. The bank's note is in your case file. Maren is two hours ahead of UTC today.",
  hint = "East of Greenwich the local clock is ahead.",
  entry = { label = "Local time", accept = {
      { "17:30", "17.30", "1730", "5:30 pm", "5.30 pm", id = "right", to = "note", minutes = 2, score = { evidence = 1 },
        why = "A time is worth most with its zone beside it: those who read it know when to act.", ref = "iso-27037" },
      { "15:30", "15.30", "1530", "3:30 pm", id = "as_it_stands", to = "note", minutes = 2, score = { evidence = 0 },
        why = "This is the time in UTC. East of Greenwich the local clock is ahead: add the hours.", ref = "iso-27037" },
      { "13:30", "13.30", "1330", "1:30 pm", id = "wrong_way", to = "note", minutes = 2, score = { evidence = 0 },
        why = "The hours were taken away. East of Greenwich the local clock is ahead of UTC.", ref = "iso-27037" },
    }, otherwise = { reply = "Write a time such as 09:40." } },
}

scene "note" {
  title = "The note for the next shift",
  text = "Whoever has the desk tonight reads this and nothing else.",
  hint = "Who said what, what does he want, and what does nobody know yet?",
  entry = {
    fields = {
      { name = "said", label = "What was said and seen, and by whom", type = "paragraph", required = true },
      { name = "open", label = "What is not known, and what is still to do", type = "paragraph" },
    },
    checks = {
      { id = "source", field = "said", any = { "tarn", "ivo", "he said", "he says" }, score = { recording = 2 },
        why = "A note says from whom you know.", missing = "The note does not say from whom it comes: Ivo Tarn, by telephone and here.", ref = "led-2016-680-7" },
      { id = "no_finding", none = { "fraudster", "trafficker", "criminal gang", "naive" }, score = { recording = 1 },
        why = "A note says what was said and seen. What it amounts to is decided later, by others.", missing = "The note decides what somebody is. Write what was said and seen.", ref = "led-2016-680-7" },
      { id = "something_open", field = "open", any = { "mother", "passport", "not know", "unknown", "whether", "17:30", "17.30", "nine" }, score = { recording = 1 },
        why = "A note says what is open, so that somebody goes on with it.", missing = "Nothing is said of what is open: his passport, his mother, the call at nine.", ref = "cop-record" },
    },
    to = "colleague",
  },
}

scene "colleague" {
  title = "How you speak of it afterwards",
  text = "In the corridor a young colleague asks: “How was it? You were in there for ages.”",
  hint = "What do you need, and what does she need?",
  choices = {
    { "“Fine.” You take the next call.", id = "fine", to = "evening", minutes = 1, score = { wellbeing = -1 },
      why = "Strain that nobody speaks of stays. A break before the next call is part of the work.", ref = "ovc-vt" },
    { "“It was long. I'd like a coffee and five minutes, without the details. Have you time?”", id = "coffee", to = "evening", minutes = 10, score = { wellbeing = 1 },
      why = "You say what you need, ask first, and leave out what she does not need to carry.", ref = "tend-low-impact" },
    { "You tell her all of it, from the beginning. She asked, after all.", id = "all_of_it", to = "evening", minutes = 15, score = { wellbeing = -1, lawfulness = -1 },
      why = "She asked how it was, not what he said. His account is for those who work on it, and details weigh on those who hear them unasked.", ref = "tend-low-impact" },
  },
}

scene "evening" { ending = "handed_over" }

document "bank_note" { title = "Recall of transfers, note for the police", from = "Bank of Maren, desk for fraud",
  text = [[
All times are in UTC.

- A transfer of this week can be recalled until 15:30 on each working day.
- After that, the receiver's bank is asked, and need not agree.
]] }

document "report" { title = "First report, desk for doubtful offers", from = "The desk", received = true,
  text = [[
Ivo Tarn, adult. Rang at ten past one. Agrees that the bank is asked about his transfer. Wants nobody else to be rung without being asked.
]] }

deadline "recall" { label = "The bank can recall the transfer", due = "4h20m", met = "recall_asked",
  missed = { text = "Half past five. The transfer can no longer be recalled by his own bank.", score = { evidence = -1 },
    why = "Somebody had to ask the bank today; he had agreed to it.", ref = "fatf-2018" } }

ending "handed_over" {
  title = "Thursday evening",
  text = [[
${taken('journey', 'with_him') and 'Ivo Tarn is at his mother’s, with the number of the desk and of Lantern.' or 'Ivo Tarn has left, and nobody here knows where he sleeps.'}

The next shift takes over.
]],
}

ending "too_soon" { title = "Four o'clock", text = "The minibus has left. Nobody at the bakery has seen Ivo Tarn since noon." }
