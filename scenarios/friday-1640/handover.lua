-- 21:10 to 22:00: the night shift.

scene "night_desk" {
  title = "Sigrid Oyen comes on",
  enter = "at_handover = true",
  text = { [[
Sigrid Oyen hangs up her jacket, looks at the board and pours herself what is left of the tea. "Talk," she says. "I have had four hours of sleep, and I can listen for ten minutes before the first call."
]], { when = "not protection_told", [[
Her eye goes along the lines and stops. "Who is with Tern Street?" she asks.
]] }, { when = "household_safe", [[
Her eye stops at Tern Street. "Good," she says.
]] }, [[
You have a board, a log, and a head full of voices. The form for the hand-over has seven fields.
]] },
  hint = "What did you miss from Bram this afternoon?",
  choices = {
    { "Tell it as it happened, from 16:40 on; she can ask if something is unclear.", id = "tell_all", to = "handover", minutes = 14,
      score = { recording = 0, cooperation = 0, safeguarding = 0 }, when = "protection_told",
      why = "You remember it in that order, but she does not need it in that order.", ref = "who-handover-2007" },
    { "The note first, risk on top; then you go through it together, and she asks.", id = "note_then_talk", to = "handover", minutes = 16,
      score = { recording = 2, cooperation = 1, safeguarding = 0 }, when = "protection_told",
      why = "What is written stays when you are asleep; what is asked shows what is missing. It takes both.", ref = "who-handover-2007" },
    { "Talk only. A note costs twenty minutes, and she is a good listener.", id = "talk_only", to = "readback", minutes = 10,
      score = { recording = -2, cooperation = 0, safeguarding = 0 },
      why = "At three in the morning she will have a call and your voice in her memory. A night shift works from paper.", ref = "who-handover-2007" },
    { "Before all else: ring child protection together, now, on the loudspeaker.", id = "ring_together", to = "protection_at_ten", minutes = 3,
      score = { recording = 2, cooperation = 1, safeguarding = 2 }, when = "not protection_told",
      effect = "protection_told = true; protection_at = minutes(); plan_agreed = true; receive('plan')",
      reply = "\"Verrin,\" says the loudspeaker. \"Since when do you have this?\"",
      why = "Very late, and the only right thing. Nothing in the note weighs as much.", ref = "lanzarote-12" },
    { "It is on the list, third line. She will see it.", id = "third_line", to = "handover", minutes = 2,
      score = { recording = -1, cooperation = -1, safeguarding = -3 }, when = "not protection_told",
      why = "A household at risk has become a line on a list. Lists are read when there is time.", ref = "lanzarote-12" },
  },
}

scene "protection_at_ten" {
  title = "Since when?",
  text = { [[
"Since Wednesday in the country, since 16:40 on this desk," you could say. You do not say it yet. A drawer opens at the other end, car keys, a coat: Nadia Verrin is getting ready while she listens. Sigrid Oyen has stopped stirring her tea and has taken up a pen.
]], { when = "meeting_passed", [[
The hour in the report is over. There is a message from the hospital that nobody has connected with Tern Street.
]] } },
  hint = "What does she need from you now?",
  choices = {
    { "The hour, the street, the names, in four sentences; the rest you put into the log as it was.", id = "four_sentences", to = "handover", minutes = 6,
      score = { safeguarding = 1, recording = 2 },
      why = "First what she needs, then the truth about the time, unadorned, where it belongs.", ref = "cop-ndm" },
    { "That the report was labelled wrongly, that the feed had broken, that three had come at once.", id = "excuses", to = "handover", minutes = 6,
      score = { safeguarding = -1, recording = 0 },
      why = "All of it is true, and none of it brings her to a door. That belongs in Monday's review.", ref = "cop-ndm" },
    { "That it has just come in.", id = "just_in", to = "handover", minutes = 2,
      score = { safeguarding = 0, recording = -3 },
      why = "The log, the feed and the paper say otherwise. From here on no other line of yours would be believed.", ref = "iso-27037" },
  },
}

scene "handover" {
  title = "The hand-over note",
  text = { [[
Seven fields. Sigrid Oyen will work from them until six; then somebody reads them who has never heard of Tern Street. You write for a tired person who is good at the job.
]], [[
Say who is at risk and how you know. Keep what is known apart from what is inferred. Name those who have agreed to something. Write times so that they cannot be misread. What you did not do goes into the note as well: a gap that is named can be closed.
]] },
  hint = "The case file has the people, the documents and the open deadlines.",
  entry = {
    fields = {
      { name = "risk", label = "Risk: who, of what kind, when, and how do you know?", type = "paragraph", required = true },
      { name = "facts", label = "Known, with source; inferred; unknown", type = "paragraph", required = true },
      { name = "done", label = "Done, and by whom", type = "paragraph", required = true },
      { name = "open", label = "Open: what is still to come or to do", type = "paragraph", required = true },
      { name = "deadlines", label = "Deadlines, with day and hour", type = "paragraph", required = true },
      { name = "zone", label = "The zone of these deadlines", type = "option",
        options = { { "report", "As in the reports" }, { "maren", "Maren time (MRT)" }, { "utc", "UTC" }, { "mixed", "Different, see each" } } },
      { name = "agreed", label = "Who has agreed to what", type = "paragraph", required = true },
    },
    checks = {
      { id = "who_is_at_risk", label = "Who is at risk", field = "risk", any = { "renn", "dalia", "tern street", "tern st", "household", "family", "mother", "child", "children" }, score = { safeguarding = 2 },
        why = "The note names who is at risk.", missing = "The field on risk does not say who is at risk. It should be the first word.", ref = "who-handover-2007" },
      { id = "when_at_risk", label = "When the risk is", field = "risk", any = { "tonight", "this evening", "evening", "this night", "night", "today", "friday", "fri", "20:35", "20:50", "21:15", "now" }, score = { recording = 1 },
        why = "It says when.", missing = "A risk without an hour cannot be put in order.", ref = "who-handover-2007" },
      { id = "how_known", label = "How the risk is known", field = "risk", any = { "report", "reports", "reported", "platform", "clearing house", "reviewer", "hotline", "sister", "source", "sources" }, score = { evidence = 1 },
        why = "It says from where you know.", missing = "It does not say how you know. The next reader cannot weigh it.", ref = "led-2016-680-7" },
      { id = "known_apart", label = "What is known, apart from what is not", field = "facts", any = { "inferred", "infer", "inference", "unknown", "not known", "we do not know", "don't know", "not confirmed", "unconfirmed", "not certain", "uncertain", "not clear", "unclear", "assumed", "assumption", "presumed", "not stated", "not verified", "unverified", "possible", "possibly", "probably" },
        score = { evidence = 2 }, why = "What is known is kept apart from what is not.", missing = "Everything reads as equally certain. It was not.", ref = "led-2016-680-7" },
      { id = "source_of_facts", label = "The source of the facts", field = "facts", any = { "report", "reports", "reported", "platform", "clearing house", "reviewer", "hotline", "provider", "sister", "odile", "according", "says", "said", "source", "sources" }, score = { evidence = 1 },
        why = "The facts have a source.", missing = "Facts without a source cannot be checked by the next shift.", ref = "led-2016-680-7" },
      { id = "no_verdict", label = "Nobody is called guilty", field = "facts", none = { "guilty", "the offender is", "the perpetrator is", "culprit", "orsk did", "it was orsk", "orsk is the" }, score = { lawfulness = 2 },
        why = "Nobody has been convicted in the note.", missing = "The note treats a person as proved to have done it. A lead is a lead.", ref = "udhr-11" },
      { id = "what_was_done", label = "What has been done", field = "done", any = { "preserve", "preserved", "preservation", "referral", "referred", "child protection", "duty line", "inspector", "maring", "verrin", "called", "rang", "sent", "asked", "told", "informed", "nothing", "not yet" },
        score = { recording = 1 }, why = "What has been done can be followed.", missing = "From this field nobody can tell what has been done.", ref = "who-handover-2007" },
      { id = "what_is_open", label = "What is still open", field = "open", any = { "open", "await", "awaiting", "awaited", "waiting", "wait", "waits", "pending", "outstanding", "still", "answer", "answers", "reply", "replies", "expected", "due", "monday", "ring", "call", "to do", "follow", "follow up", "disclosure", "not yet", "missing" },
        score = { recording = 1 }, why = "What is open has a place of its own.", missing = "The night shift cannot see what it still has to watch.", ref = "who-handover-2007" },
      { id = "the_drive", label = "The drive and its form", field = "open", any = { "drive", "seal", "seals", "custody", "exhibit", "exhibits", "gap", "cabinet", "transfer form" }, score = { recording = 1 },
        why = "The drive and its form are named.", missing = "The drive with its two seal numbers is missing. The gap should not be found by accident.", ref = "iso-27037" },
      { id = "hours", label = "An hour for the deadlines", when = "string.find(answer.deadlines, '%d%d?[:.h ]%d%d') ~= nil", score = { recording = 2 },
        why = "The deadlines have an hour.", missing = "A deadline without an hour, such as 20:15, is read as any hour of the day.", ref = "iso-27037" },
      { id = "one_zone", label = "One zone, and its name", when = "answer.zone == 'maren' or answer.zone == 'utc'", score = { evidence = 1, recording = 1 },
        why = "One zone for all, and it is named.", missing = "\"As in the reports\" and \"different\" send a tired reader back to three documents. One named zone does not.", ref = "iso-27037" },
      { id = "who_agreed", label = "Who has agreed, by name", field = "agreed", any = { "verrin", "nadia", "maring", "tove", "anselm", "priya", "sarre", "mina", "tamm", "joss", "odile", "amsel", "child protection", "tallow house", "nobody", "no one", "none" },
        score = { cooperation = 2 }, why = "Agreements carry a name.", missing = "An agreement without a name cannot be rung at three in the morning.", ref = "osce-nrm-2022" },
      { id = "no_promise", label = "No promise about what will happen", field = "agreed", none = { "will be safe", "promised", "guarantee", "guaranteed", "nothing will happen" }, score = { trauma_informed = 1 },
        why = "No promise that the night shift would have to keep.", missing = "The note holds a promise about an outcome. The night shift cannot keep it.", ref = "who-2003-3" },
    },
    to = "readback",
  },
}

scene "readback" {
  title = "Read back",
  text = { [[
Sigrid Oyen has sat down. "I read it back to you," she says, "and you stop me." She begins. At the third field she looks up. "This here: who said that it was agreed, and since when? And what do I do if the sister rings again?"
]], { when = "relative_promised", [[
You remember the sentence that you did not write down.
]] }, { when = "relative_contact", [[
You have the number and the word, and you show her where they are.
]] }, [[
It has gone half past nine. You would like to be on the bus.
]] },
  hint = "What does she need to be able to say at two o'clock?",
  choices = {
    { "\"It is in there somewhere. Ring me if anything is unclear, at any hour.\"", id = "ring_me", to = "review", minutes = 2,
      score = { recording = -1, cooperation = 0, wellbeing = -1 },
      why = "You will be asleep, or you will not sleep because of it. Both are bad for the note.", ref = "ovc-vt" },
    { "You add two lines with names and times, and for the sister: what may be said, what may not, and who rings her.", id = "add_lines", to = "review", minutes = 7,
      score = { recording = 2, cooperation = 1, wellbeing = 0 }, effect = "receive('night_receipt')",
      reply = "She signs. So do you.",
      why = "Reading back found what was missing. It nearly always does.", ref = "who-handover-2007" },
    { "\"You will know what to do.\"", id = "you_will_know", to = "review", minutes = 1,
      score = { recording = -1, cooperation = -1, wellbeing = 0 },
      why = "A compliment in place of an answer. She asked because she does not know.", ref = "who-handover-2007" },
  },
}

scene "review" {
  title = "What went wrong today",
  text = { [[
The log has one field left: "For review". On Monday somebody will ask why three reports lay for two days behind a broken feed, and what was done here between 16:40 and now. They will have the log, the portal's own record of who opened what, and this field.
]], { when = "triaged == 'wrong'", [[
You think of the first half hour and the wrong report on top.
]] }, { when = "logs_lost", [[
You think of the access logs.
]] }, { when = "custody == 'false'", [[
You think of the form of the drive, and of the time that you put on it.
]] }, { when = "colleague_looked", [[
You think of the portal, and of what the portal records.
]] }, [[
The field has no required length. It can stay empty.
]] },
  hint = "Who could learn something from it?",
  choices = {
    { "Only the fault in the feed, which is nobody's here. The rest is between you and the board.", id = "only_feed", to = "close", minutes = 3,
      score = { recording = 0, lawfulness = 0 },
      why = "True, and half. The other half is what your own unit could have learned from.", ref = "cop-ndm" },
    { "Leave it empty. Nobody reads that field.", id = "empty_review", to = "close", minutes = 1,
      score = { recording = -1, lawfulness = 0 },
      why = "Nobody reads empty fields, that is so. And next Friday it will be the same.", ref = "cop-ndm" },
    { "Write down the fault in the feed, and your own mistakes, in plain sentences.", id = "plain_review", to = "close", minutes = 5,
      score = { recording = 2, lawfulness = 1 },
      effect = "if custody == 'false' then custody = 'recorded' end",
      why = "What is reported can be mended, with you and without you. A mistake that one reports oneself is still one; it is no longer hidden.", ref = "cop-ndm" },
  },
}

scene "close" {
  title = "Going home",
  text = { [[
Your coat is still warm from the radiator. Sigrid Oyen is on the telephone and lifts one hand without turning round. The board is hers now.
]], { when = "exposed and not exposure_logged", [[
There is still something that nobody knows about, and it comes down the stairs with you.
]] }, { when = "colleague_heard", [[
Emre Halvik is waiting by the door. "Same bus?" he says.
]] }, [[
The bus goes in nine minutes. Your sister has asked by message how the day was. You have read a good deal today which does not belong in a message.
]] },
  hint = "What does a Friday evening need, so that Monday is possible?",
  choices = {
    { "Ring her and tell her the whole thing, without the names, in order to get rid of it. She can keep a secret.", id = "tell_sister", to = "last", minutes = 5,
      score = { wellbeing = -1, lawfulness = -2 },
      why = "To talk is good. The details belong neither to you nor to her, and they stay with her.", ref = "tend-low-impact" },
    { "\"All good.\" You stay up and go through the evening once more.", id = "all_good", to = "last", minutes = 3,
      score = { wellbeing = -1, lawfulness = 0 },
      why = "The head works on when nobody stops it. Somebody would have been there.", ref = "ovc-vt" },
    { "\"A heavy day, I may say nothing about it. Will you ring me tomorrow?\" And a line to Maring, for Monday.", id = "heavy_day", to = "last", minutes = 4,
      score = { wellbeing = 2, lawfulness = 1 }, effect = "if exposed then exposure_logged = true end",
      reply = "Your sister sends a picture of her dog.",
      why = "How one is may be said, without what. Somebody who asks again on Monday is worth more than a good intention.", ref = "tend-low-impact" },
  },
}
