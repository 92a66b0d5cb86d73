-- Wednesday evening to Friday: services, a letter, the prosecutor, the contact, and yourself.

scene "referral" {
  title = "Who helps with what",
  text = { [[
The plan has a box for referrals. Glasses, a tooth, sleep; a lawyer for the account and the visa, somebody for the wages; the Landing for everything else. Some of it she told you, some Maud passed on with her leave.
]], [[
There is a form for each service, and each form has room for more than the service needs. It is half past five.
]] },
  hint = "For each: does she want it, and what does it have to know?",
  choices = {
    { "One by one through Maud: she says yes, no or later, and sees what is passed on.", id = "one_by_one", to = "thursday", minutes = 20,
      score = { trauma_informed = 2, lawfulness = 1, cooperation = 1 }, effect = "lawyer_offered = true",
      reply = "Glasses yes, tooth yes, lawyer yes, wages yes. Sleep: later. [quote]She says sleep is her own affair for now.[/quote]",
      why = "Help that is chosen is used. Each service gets what it needs, and no more leaves the file than she has seen.", ref = "cets197-12" },
    { "Send the record to all of them, so that she need not tell it again each time and nobody asks twice.", id = "send_record", to = "thursday", minutes = 6,
      score = { lawfulness = -2, trauma_informed = -1 },
      why = "It spares her a repetition and takes from her the decision about who knows. An optician needs an appointment and a language.", ref = "led-2016-680-4" },
    { "Leave it to the Landing. They know her.", id = "leave_landing", to = "thursday", minutes = 3,
      score = { cooperation = -1, trauma_informed = 0 },
      why = "They will do most of it. Lawyer and reflection period are also a duty of your side, and she heard of them from you.", ref = "osce-nrm-2022" },
    { "When the statement has been signed, all in one. Until then it may still change.", id = "after_statement", to = "thursday", minutes = 2,
      score = { trauma_informed = -2, lawfulness = -1 },
      why = "Glasses in exchange for a signature: so it will be understood, also if nobody means it so. Help does not depend on taking part.", ref = "cets197-12" },
  },
}

scene "thursday" {
  title = "Thursday",
  text = { [[
On Thursday two things lie on your desk before the coffee is through: a letter and a slip with a telephone number. The letter is from a law office. The number is the prosecutor's.
]], { when = "employer_told", [[
At the public desk somebody has asked for you by name, and left without giving his.
]] } },
  enter = "receive('passport_letter')",
  to = "passport", label = "The letter first", minutes = 840,
}

scene "passport" {
  title = "A passport, to be fetched in person",
  text = { [[
A law office writes to the unit, on behalf of Larch Hill Stays: a passport can be fetched there by its owner, in person, on any working day. [quote]Our client regrets the misunderstanding.[/quote]
]], { when = "message_known", [[
You know the offer. She had it on her telephone already: come alone, nobody is angry.
]] }, { when = "has_told('passport_where')", [[
You also know of a grey box under a printer with three passports in it, not with one.
]] }, [[
It is one of the things that she wants, and it lies three kilometres from here. "Ten minutes by car," says Ivo Strand.
]] },
  hint = "Who would learn what, by each of the ways?",
  choices = {
    { "Drive there with her. With an officer beside her nothing can happen, and she has it in her hand.", id = "drive_with_her", to = "prosecutor", minutes = 40,
      score = { safeguarding = -3, trauma_informed = -1 },
      reply = "\"She says no,\" Maud tells you, in a voice that you have not heard before.",
      why = "It brings her to the door that she left, shows that she is with the police, and tells those who are still in the house what follows from that.", ref = "cets197-28" },
    { "Nobody goes. Papers through the prosecutor and the consulate, and she hears of the letter.", id = "lawful_way", to = "prosecutor", minutes = 20,
      score = { safeguarding = 2, lawfulness = 2, trauma_informed = 1 }, effect = "if others_known then duty_told = true end",
      reply = "Osvald Rime's office takes it on, and Tove Maring plans the hour with those in mind who may still be in the house. [quote]She says a new one has a better photograph anyway[/quote], writes Maud.",
      why = "Papers as evidence and papers as her right, each by its own way; nothing confirmed to anybody; and a plan that does not fall on those who are still there.", ref = "cets197-11" },
    { "Ring the law office and ask them to send it by post to the station.", id = "by_post", to = "prosecutor", minutes = 8,
      score = { safeguarding = -1, evidence = -2 }, effect = "employer_told = true",
      why = "It confirms that she is with you, and lets those who hold the papers decide what is in the envelope. Where and how they were kept is lost as evidence.", ref = "who-2003-5" },
    { "Do not tell her of it. It would only give her hope, and upset her.", id = "keep_from_her", to = "prosecutor", minutes = 2,
      score = { trauma_informed = -2, safeguarding = 0 },
      why = "Somebody is writing to the police about her. She judges the danger, and she cannot judge what she does not know.", ref = "who-2003-7" },
  },
}

scene "prosecutor" {
  title = "Friday at nine",
  text = { [[
Osvald Rime has read your first page. "Good. I want her on Friday at nine, before a judge, while it is fresh. Then the permit is a formality. Without a statement I cannot do much for her there." He says it in a friendly way; he has eleven files like this one.
]], { when = "interviewed('stopped')", [[
"And why does it stop in the middle?" he asks.
]] }, [[
You have told her something about time to think. He waits, and somebody puts a new pile on his desk.
]] },
  hint = "When does the time to think begin, and what hangs on it?",
  choices = {
    { "\"I will ask her whether Friday suits her. It is her decision.\"", id = "ask_friday", to = "contact", minutes = 6,
      score = { trauma_informed = -1, lawfulness = -1 },
      reply = "Maud asks you if Kessa knows that she may also say no, and until when.",
      why = "It sounds like choice. Without the period, without a lawyer, and with a permit in the same sentence it is none.", ref = "cets197-13" },
    { "\"She will be there. I will drive her myself.\"", id = "bring_her", to = "contact", minutes = 4,
      score = { trauma_informed = -3, lawfulness = -2 }, effect = "pushed_after = true",
      reply = "On Friday at nine there is an empty chair. On the telephone Maud is very polite.",
      why = "She had been told that she decides. A statement two days later, with a permit hanging on it, takes back everything that the first five minutes gave.", ref = "greta-reflection-2024" },
    { "\"The period runs from the grounds and not from a statement. She hears from a lawyer first; you get the record and what can be kept.\"", id = "period", to = "contact", minutes = 15,
      score = { lawfulness = 2, trauma_informed = 2, cooperation = 1 }, effect = "period_kept = true",
      reply = "He is silent for a moment. \"Send me the grounds in writing. And I will write to the bank today.\"",
      why = "The period comes from the grounds and not from the statement. He has work that does not need her, knows the conditions, and she keeps the time in which a decision can be her own.", ref = "greta-reflection-2024" },
    { "\"It is not ready yet.\" You keep the file until she is.", id = "keep_file", to = "contact", minutes = 2,
      score = { cooperation = -2, evidence = -1 },
      why = "It protects her from Friday, and it also keeps the bank data, the other people in the house and her period away from the one who can order them.", ref = "osce-nrm-2022" },
  },
}

scene "contact" {
  title = "How you reach her",
  text = { [[
You said that she would hear from you by Friday. The file has a field for contact. She has a new telephone from the Landing, with a number that four people know, and a lock screen that shows messages.
]] },
  hint = "What would somebody see who picks up that telephone by chance?",
  choices = {
    { "What she proposes, and today the first news, although there is little.", id = "her_way", to = "evaluate", minutes = 10,
      score = { safeguarding = 2, trauma_informed = 1 }, effect = "contact_safe = true",
      reply = "Through Maud, on Tuesdays and Fridays; if that fails, through the lawyer; and a word that shows that it is you: [quote]swan[/quote]. Maud does not know why.",
      why = "Agreed with her, unremarkable, with a second way; and the one thing that you had said you would do was done.", ref = "murad-2022" },
    { "Your card, so that she can ring whenever something is the matter.", id = "card", to = "evaluate", minutes = 3,
      score = { safeguarding = -1, trauma_informed = 0 },
      why = "It leaves the door open, and it leaves the whole work to her, with a police card in her pocket.", ref = "who-2003-1" },
    { "A message to her new number with your name and [quote]regarding your statement[/quote]. Short and clear.", id = "text_her", to = "evaluate", minutes = 2,
      score = { safeguarding = -2, trauma_informed = -1 },
      why = "It stands on a lock screen, in a house with others, and says everything about her that she has told nobody.", ref = "who-2003-5" },
    { "A fixed call from the unit, every Monday at ten, so that she knows that somebody thinks of her.", id = "monday_call", to = "evaluate", minutes = 4,
      score = { safeguarding = 0, trauma_informed = -1 },
      why = "Reliable, and decided for her. The unit's number is shown, and on some Mondays she will want to be left alone.", ref = "who-2003-7" },
  },
}

scene "evaluate" {
  title = "Looking at it again",
  text = { [[
Friday, four o'clock. The last letter of PEACE: evaluation. What was recorded and written lies there, the debrief form has one page, and Noor Halden has an hour if you want it.
]], { when = "interviewed('harm') > 0", [[
There is a place in it that you know without looking for it.
]] }, { when = "interviewed('stopped')", [[
It is short. You have thought more often about its end than about the rest.
]] } },
  hint = "What would you like to know before the next interview?",
  choices = {
    { "Count what came out, heading by heading, and compare it with your plan.", id = "count", to = "going_home", minutes = 25,
      score = { evidence = 0, recording = 0 },
      why = "What was told depends on her day as much as on you. Your own questions are the part that you can change.", ref = "unodc-m8" },
    { "Look for the worst question and go over it until you know it by heart.", id = "worst", to = "going_home", minutes = 40,
      score = { wellbeing = -2 },
      why = "That is punishment and not evaluation. One learns as much from what worked, and somebody else hears both better than oneself.", ref = "ovc-vt" },
    { "With Noor: what each question did; two that opened something, one that you would put differently, and how. Half a page for the file.", id = "with_noor", to = "going_home", minutes = 50,
      score = { evidence = 1, recording = 1, wellbeing = 1 },
      reply = "\"Here,\" says Noor, with a finger on the place. \"You waited four seconds. Keep that.\"",
      why = "Looking at one's own questions with a second person, soon afterwards, is what changes the next interview.", ref = "mendez-4" },
    { "\"Went well\", date, signature. The form has the room for it.", id = "went_well", to = "going_home", minutes = 2,
      score = { recording = -1, evidence = 0 },
      why = "Perhaps it did. Then it would be worth knowing why.", ref = "mendez-5" },
  },
}

scene "going_home" {
  title = "The way home",
  text = { [[
The desk is empty but for a pot of tea that nobody has taken back. Ivo Strand is watering his plants. "You are quiet," he says.
]], { when = "annex_read", [[
You think of the annex. Nobody had needed it.
]] }, [[
Your friend has written to ask if you are coming on Sunday, and how the week was.
]] },
  hint = "What can be said about a week, without what was said in it?",
  choices = {
    { "\"All as usual.\" You run until it is dark.", id = "as_usual", to = "last", minutes = 5,
      score = { wellbeing = 0 },
      why = "Running is good. It is better together with somebody who knows that there was something.", ref = "shift-2010" },
    { "Tell Ivo the parts that will not leave you. He was nearly in the room, after all, and he can keep things to himself.", id = "tell_ivo", to = "last", minutes = 15,
      score = { wellbeing = -1, lawfulness = -1 },
      why = "He did not ask for it, and it was not said to him. To be less alone with it needs neither her words nor her details.", ref = "tend-low-impact" },
    { "\"A full week. Have you ten minutes, without details?\" And to your friend: Sunday, yes.", id = "with_warning", to = "last", minutes = 12,
      score = { wellbeing = 2 },
      reply = "Ivo puts the can down. \"With tea,\" he says. It is from a machine.",
      why = "A warning, a question, no details: in this way one can speak about a heavy week without handing anybody a load that they did not choose.", ref = "tend-low-impact" },
    { "Take the record home. On Sunday there is quiet to go through it again.", id = "take_home", to = "last", minutes = 3,
      score = { wellbeing = -2, lawfulness = -2 },
      why = "Her words do not belong in your kitchen, for her sake and for yours.", ref = "led-2016-680-29" },
  },
}
