-- After the call: the tone, the note, what may be passed on, a voice that asks for the number, a colleague, tomorrow, and you.

--- A word that the content check looks for, put together so that a list of words to look for in a note is not itself found.
local function word(a, b)
  return a .. b
end

-- ---- only when the call ended before its goodbye ----

scene "line_closed" {
  title = "The tone",
  text = { [[
The call is over. There is the tone in the headset, and your own breath.
]], { when = "callback_on", [[
Before you can do anything the set dials by itself. It rings once at the other end until you cut it off.
]] }, { when = "not display_off", [[
The number is still on the display.
]] }, [[
As far as you know his break has some minutes left. Perhaps somebody came; perhaps it was enough for today. He is free to end a call, and it says nothing yet about how it was for him.
]] },
  hint = "Who decides about a second contact?",
  choices = {
    { "Ring the number once, for a moment. Lines break off, and he should not think that it was you.", id = "ring_once", to = "call_note", minutes = 2, when = "not display_off",
      score = { safeguarding = -3, trauma_informed = -1 }, critical = true, effect = "called_back = true",
      reply = "It is picked up at once. “Who is that?” asks a voice that is not his.",
      why = "You could not know in whose hand it would ring. The line's rule against ringing back exists for this minute: contact is made by him, in the way that he knows to be safe.", ref = "who-2003-1" },
    { "Through Marit Esk, ask the telephone company where the call came from. One should at least know it.", id = "trace_it", to = "call_note", minutes = 9,
      score = { safeguarding = -1, lawfulness = -2 }, effect = "tracing_asked = true",
      reply = "“On what ground?” asks Marit Esk. She hears you out, and rings nobody.",
      why = "Worry alone is no ground, and a caller may rely on not being traced. The exception is danger to life now; if you heard something of that kind, say exactly what it was.", ref = "cc-line" },
    { "Keep line 1 free until his break must be over, and write down his last sentence as he said it.", id = "keep_free", to = "call_note", minutes = 12,
      score = { safeguarding = 1, trauma_informed = 2 },
      reply = "Line 1 stays dark. After a quarter of an hour you let it go again.",
      why = "He can come back in his own way, and will not find the line engaged. The last sentence is what the next colleague can pick up from.", ref = "who-2003-7" },
    { "Go through the call sentence by sentence, until you find the one that drove him away.", id = "find_the_one", to = "call_note", minutes = 15,
      score = { safeguarding = 0, trauma_informed = 0, wellbeing = -1 },
      why = "There will be a time for that, and a second person with it. A caller who stops has used a right. Done alone and straight afterwards, the search mostly finds fault with oneself.", ref = "who-pfa-2011" },
  },
}

-- ---- the note ----

scene "call_note" {
  title = "The note of the call",
  text = { [[
The form has five fields. Tomorrow at seven Sol Teague reads it, and nobody else needs to. If he rings, she has ten seconds for it.
]], { when = "interviewed('stopped')", [[
The call ended before its goodbye. What you do not know is part of the note.
]] }, [[
Write what he said as he said it, and do not give it a name that he did not give it. Say what he needs and wants, who rings whom, and what may be passed on.
]] },
  hint = "His words, his aims, his conditions. And what must not be done.",
  entry = {
    minutes = 8,
    fields = {
      { name = "said", label = "What he said, and what he did not say", type = "paragraph", required = true },
      { name = "wants", label = "What he needs and wants", type = "paragraph", required = true },
      { name = "contact", label = "Next contact: who rings whom, when, and what must not be done", type = "paragraph", required = true },
      { name = "passed", label = "Passed on: what, to whom, with whose agreement", type = "paragraph", required = true },
      { name = "police", label = "The police", type = "option", required = true,
        options = { { "exception", "Told under the exception" }, { "later", "To be decided by the team tomorrow" }, { "none", "Not told; he has not asked for it" }, { "assumed", "He would agree, if asked" } } },
    },
    checks = {
      { id = "in_his_words", label = "His own words, marked as his", field = "said",
        any = { "he said", "he says", "says", "said", "he told", "in his words", "his words", "he asked", "asked", "he calls", "he wants" }, score = { recording = 1 },
        why = "A note shows whose words it holds.", missing = "From this field nobody can tell what he said and what was understood. “He said” is enough.", ref = "cop-record" },
      { id = "no_verdict", label = "No judgement of him in the note", field = "said",
        none = { "refused", word("unco", "operative"), "not cooperative", "would not cooperate", "difficult caller", "evasive", "suspicious", "lied", "lying", word("ad", "mitted"), word("al", "leges") },
        score = { trauma_informed = 2 },
        why = "What somebody chooses not to say is his right, and a note says it in that way: he did not say, he preferred not to.",
        missing = "The note judges him for what he did not say. Write instead what was asked, and that he left it open.", ref = "eu2012-29-1" },
      { id = "the_gap", label = "What is not known is named", field = "said",
        any = { "not known", "unknown", "did not say", "didn't say", "has not said", "not said", "did not ask", "not asked", "do not know", "don't know", "no name", "no address", "no place", "not where", "left open", "preferred not", "did not want to say" },
        score = { evidence = 1, recording = 1 },
        why = "A gap that is named is not filled with a guess.", missing = "What he did not say is missing. The next reader may take it for known, or may ask him for it.", ref = "gdpr-5" },
      { id = "his_aims", label = "What he needs and wants", field = "wants",
        any = { "information", "know what", "passport", "papers", "wages", "nights", "notebook", "hand", "cut", "doctor", "clinic", "room", "place", "leave", "decide", "decides", "options", "lawyer", "advice", "not known", "did not say", "has not said", "unknown" },
        score = { safeguarding = 2 },
        why = "The next call begins with what he wants.", missing = "The field does not say what he is after: information, a room, a doctor, his papers; or that he has not said it.", ref = "who-pfa-2011" },
      { id = "he_rings", label = "He rings; nobody rings him", field = "contact",
        any = { "he rings", "he will ring", "he calls", "he will call", "from him", "only he", "do not ring", "don't ring", "never ring", "not ring", "do not call", "don't call", "never call", "not call", "no call", "no calls", "no text", "no message", "no messages", "no ringing back" },
        score = { safeguarding = 2 },
        why = "The note says who rings whom, and that nobody rings back.", missing = "It does not say that nobody rings him. One friendly call by a colleague could undo the evening.", ref = "cc-line" },
      { id = "when_next", label = "When, or that it is open", field = "contact",
        any = { "tomorrow", "wednesday", "thursday", "sunday", "this hour", "same time", "same hour", "half past seven", "twenty past", "19:20", "19:30", "19.30", "7:30", "break", "mission", "not agreed", "not arranged", "open", "not known", "when he can", "when he likes" },
        score = { recording = 1 },
        why = "It gives the time that he named, or says that there is none.", missing = "No time is given, and it is not said that there is none.", ref = "who-handover-2007" },
      { id = "consent_named", label = "With whose agreement", field = "passed",
        any = { "agreed", "agrees", "agreement", "consent", "asked him", "he asked", "permission", "wanted", "nothing", "nobody", "no one", "none", "not passed" },
        score = { lawfulness = 2 },
        why = "What leaves the house has his agreement beside it, or the field says: nothing.", missing = "The field does not say with whose agreement. It is the first thing that anybody will ask.", ref = "who-2003-5" },
      { id = "not_the_police", label = "The police: not told", when = "answer.police == 'none'", score = { lawfulness = 2 },
        why = "No life was in danger now, and he has not asked for it. So it stands in the note in these words, and the question stays his.",
        missing = "There was no danger to life, so the exception did not apply; and neither a team nor a guess can agree in his place.", ref = "cc-line" },
    },
    to = "passing_on",
  },
}

-- ---- what may be passed on ----

scene "passing_on" {
  title = "What Tallow House may hear",
  text = { { when = "place_tonight", [[
“I have the room warm,” says Priya Anselm. “Tell me about him, so that I do not do everything wrong. Who is he, which plant is it, what has happened there?”
]] }, { when = "not place_tonight", [[
“Marit says that you may have somebody for the room,” says Priya Anselm. “Shall I keep it? And who is it, roughly? I know the plants here, I could think ahead.”
]] }, [[
She means it well. She has stood at that door for six years, and there is a bowl of soup on the table behind her.
]] },
  hint = "What does she need for tonight? What did he agree to?",
  choices = {
    { "Your whole note, read aloud from the first line to the last. She should know whom she lets in, and he should not have to say it all a third time.", id = "whole_note", to = "police_rings", minutes = 6, when = "place_tonight",
      score = { lawfulness = -2, trauma_informed = -1, safeguarding = 0, cooperation = 0 },
      why = "To spare him a repetition is a good reason, and he can be asked for it. Without that, somebody whom he has never met knows all of it before he has taken off his coat.", ref = "gdpr-5" },
    { "The hour, the language, what he may be called, that he may turn round, that nobody rings him.", id = "for_the_door", to = "police_rings", minutes = 4, when = "place_tonight",
      score = { lawfulness = 2, trauma_informed = 1, safeguarding = 1, cooperation = 1 },
      reply = "“Oreshi, before eleven, and he may turn round,” she repeats. “Soup he may also leave.”",
      why = "It is what one needs to open a door well, and it is what he agreed to before the room was held. Everything else he can tell or keep.", ref = "who-2003-6" },
    { "Only that somebody may come before eleven. She will see.", id = "she_will_see", to = "police_rings", minutes = 1, when = "place_tonight",
      score = { lawfulness = 1, trauma_informed = 0, safeguarding = -1, cooperation = -1 },
      why = "Nothing has leaked, and she may greet him in a language that he cannot follow, or ask for a name at the door. A little had been agreed, and it would have helped him.", ref = "osce-nrm-2022" },
    { "Ask her to keep the room until eleven for nobody in particular, and what a late arrival would need.", id = "nobody_in_particular", to = "police_rings", minutes = 3, when = "not place_tonight",
      score = { lawfulness = 2, trauma_informed = 0, safeguarding = 1, cooperation = 1 },
      reply = "“Then it is for nobody in particular,” says Priya Anselm, and does not ask further.",
      why = "The room stays possible, and nothing about him has left the house. If he rings again tonight, you know what to tell him.", ref = "gdpr-5" },
    { "No name, of course; only roughly, so that she can think ahead: an Oreshi man of thirty-one, packs fish at night, papers with the firm.", id = "roughly", to = "police_rings", minutes = 3, when = "not place_tonight",
      score = { lawfulness = -2, trauma_informed = -1, safeguarding = -1, cooperation = 0 },
      reply = "“Oh,” says Priya Anselm. “Then I think that I know which one.”",
      why = "In a small town four details are a name. He has agreed to nothing of this, and she needs none of it to keep a bed.", ref = "who-2003-5" },
    { "Tell her to give the room to somebody else; he has not asked for it.", id = "give_it_away", to = "police_rings", minutes = 1, when = "not place_tonight",
      score = { lawfulness = 1, trauma_informed = 0, safeguarding = -1, cooperation = 0 },
      why = "He has not said yes, that is so, and the evening is not over. If nobody else needs it, a bed that is kept until eleven costs little, and it leaves him the choice.", ref = "cets197-12" },
  },
}

-- ---- a voice that asks for the number ----

scene "police_rings" {
  title = "A sergeant on line 2",
  text = { [[
“Sergeant Anneke Voss, harbour station. We are looking at a fish plant, and we hear that one of the men there has been ringing you. I need his number, and a name if you have one. I want to get him out of there before something happens.”
]], [[
You have never spoken with her. She sounds tired, and as if she meant it.
]], { when = "not display_off", [[
You have read a number this evening, and you have a good memory for numbers.
]] } },
  hint = "Who may answer such a request, in what form? And what would even a half answer tell her?",
  choices = {
    { "“He rings again tomorrow. I will ask him then whether he would like to speak with you.”", id = "will_ask_him", to = "colleague", minutes = 2,
      score = { lawfulness = -1, safeguarding = -1, cooperation = 0, trauma_informed = 0 },
      reply = "“So he does ring you,” she says. “Thank you. That helps already.”",
      why = "To ask him is right, and to say so told her that there is a caller, that he is a man from there, and when he rings. Offer it for anybody who might call, and confirm nobody.", ref = "who-2003-5" },
    { "“I neither confirm nor deny it. Please write to Marit Esk. And may I give your number to callers who ask?”", id = "neither_nor", to = "colleague", minutes = 4,
      score = { lawfulness = 2, safeguarding = 1, cooperation = 1, trauma_informed = 1 },
      reply = "A pause. “Fair enough,” says Anneke Voss, and spells her number and her extension. “For whoever asks.”",
      why = "Nothing confirmed, the right address named, and a way left open that a caller can choose for himself. In this way you can work with the police, and callers can still rely on you.", ref = "cets197-11" },
    { "The number, and not a word of what he said. She is the police, and it is for his protection.", id = "the_number", to = "colleague", minutes = 2, when = "not display_off",
      score = { lawfulness = -3, safeguarding = -2, cooperation = 0, trauma_informed = -2 }, critical = true, effect = "told_police = true",
      reply = "She reads it back to you, digit by digit.",
      why = "It is a borrowed telephone, or it could be one; you do not know who is asking; and callers are told that this does not happen. A lawful request has a form and an addressee, and you can tell her both.", ref = "gdpr-6" },
    { "Only when he rang and for how long, and that it is one of the plants by the water, so that she has somewhere to begin; the rest she has to find herself.", id = "when_and_where", to = "colleague", minutes = 3,
      score = { lawfulness = -3, safeguarding = -2, cooperation = 0, trauma_informed = -2 }, critical = true, effect = "told_police = true",
      reply = "“With that I get further,” she says.",
      why = "No name, and yet enough: whoever asks at a plant who was on the telephone at that hour has found him. He had agreed to none of it, and no life was in danger.", ref = "cc-line" },
    { "“Nobody from any plant has ever rung here.”", id = "never_rang", to = "colleague", minutes = 1,
      score = { lawfulness = -1, safeguarding = 0, cooperation = -1, trauma_informed = 0 },
      why = "Meant as protection, and untrue. When it comes out, your next “neither confirm nor deny” is worth nothing. The line may decline to answer; it does not need to lie.", ref = "osce-nrm-2022" },
  },
}

-- ---- a colleague who would like to report it ----

scene "colleague" {
  title = "“We should just report it”",
  text = { [[
Filip Arne has come for the late shift and has read your note standing up. “Papers that the firm keeps, a debt, night after night. I did not sleep,” he says. “We should just report it. Without a name, from a telephone box. If it were my brother, I would want somebody to.”
]], { when = "told_police", [[
You think of the call on line 2, and do not mention it.
]] }, [[
There is nothing stupid in what he says. He has his bicycle helmet still on.
]] },
  hint = "Whose decision is it? What can the two of you do tonight that is yours?",
  choices = {
    { "“It is his to decide, and a car there may harm him. Come up to Marit with me; and how was your night?”", id = "his_to_decide", to = "handover", minutes = 9,
      score = { lawfulness = 2, safeguarding = 2, cooperation = 1, wellbeing = 1 },
      reply = "“Badly,” says Filip Arne. He goes up with you. Marit Esk has known both halves of it since yesterday.",
      why = "A reason instead of a prohibition, a place where worry may be taken, and a report that stays possible: with him, when he wants it, in a way that he has weighed. Where a law obliges your line to report, callers hear so at the start.", ref = "cets197-12" },
    { "He is right, and it need not lead to anybody: two lines, no name, from the box at the ferry. Those who are paid for it can then look for themselves.", id = "two_lines", to = "handover", minutes = 6,
      score = { lawfulness = -3, safeguarding = -2, cooperation = 0, trauma_informed = -2 }, critical = true, effect = "reported = true",
      reply = "He goes out with a coin in his hand. It takes him ten minutes, and he comes back relieved.",
      why = "There are few such plants, and one man who was on a telephone. He hung up yesterday when somebody was to be sent: he knows this risk better than you do, and the exception was not met.", ref = "who-2003-7" },
    { "“It is no longer your case. You had him on the line yesterday, and you saw how it ended.”", id = "your_call", to = "handover", minutes = 1,
      score = { lawfulness = 0, safeguarding = 0, cooperation = -2, wellbeing = -1 },
      reply = "He takes off the helmet and hangs it up. He does not say anything more tonight.",
      why = "It ends the talk, and not the thought. He may go and do it alone; and his night was hard as well.", ref = "tend-low-impact" },
    { "“Not tonight. Put it on the list for Thursday, and the team decides.”", id = "team_decides", to = "handover", minutes = 2,
      score = { lawfulness = -1, safeguarding = 0, cooperation = 1 },
      why = "Nothing hasty happens, and that is good. But seven people at a table are as little entitled to it as one: without his agreement and without danger to life there is nothing to vote on.", ref = "who-2003-6" },
  },
}

-- ---- tomorrow ----

scene "handover" {
  title = "The card for tomorrow",
  text = { [[
Sol Teague has line 1 tomorrow. In the box beside the set there is room for one card for each caller who may ring again. It stays with the line, and whoever wants none has none.
]], { when = "word_agreed", [[
A sentence about fish that is late belongs on it. To anybody else it says nothing.
]] }, { when = "contact_known", [[
You know when he can ring, if he can.
]] }, { when = "interviewed('stopped')", [[
There may have been no time to ask him about a card. Which question he would like to be spared, yesterday's note shows.
]] }, [[
You would like to be there yourself when he rings. Tomorrow is your free day.
]] },
  hint = "What must she be able to say in the first ten seconds? And what should lie there, if somebody else looks into the box?",
  choices = {
    { "Swap with Sol Teague. He has begun to trust you, a third voice in three days would be too much, and nobody else knows what he has not said.", id = "swap", to = "going_home", minutes = 5,
      score = { recording = 0, trauma_informed = 0, wellbeing = -1 },
      reply = "“If you like,” Sol Teague answers. “Are you all right, though? It would be your ninth day.”",
      why = "A fair thought for him. But the line is what has to be reliable, and not one person; a good card carries more than a tired voice does.", ref = "ovc-vt" },
    { "One card: what he may be called, his question, what not to ask, that nobody rings him.", id = "one_card", to = "going_home", minutes = 6,
      score = { recording = 2, trauma_informed = 2 },
      reply = "You read it aloud once. It takes nine seconds.",
      why = "He is met where he stopped, and by somebody who knows what not to do. Whoever finds the card learns from it neither place nor family nor debt.", ref = "who-handover-2007" },
    { "Tell her in the kitchen. What is not written down cannot be found.", id = "in_the_kitchen", to = "going_home", minutes = 6,
      score = { recording = -1, trauma_informed = 0 },
      why = "That is careful with him as far as paper goes. Tomorrow at this hour she has your voice in her memory, and two other cases beside it; and the kitchen has ears of its own.", ref = "who-handover-2007" },
    { "Print the whole note and put it into the box, so that nothing is missing tomorrow.", id = "print_note", to = "going_home", minutes = 3,
      score = { recording = 0, trauma_informed = -1, lawfulness = -1 },
      why = "Complete, and open to everybody who takes the set. The note is in the system for those who need it; the card is for ten seconds.", ref = "gdpr-5" },
  },
}

-- ---- and you ----

scene "going_home" {
  title = "The end of your shift",
  text = { [[
Filip Arne has line 1 now. Marit Esk stands at the stairs. “How are you?” she asks. She has her keys in her hand, and she waits for the answer.
]], { when = "place_tonight", [[
It is some hours until his second break. Tallow House will ring Filip Arne, whichever way it goes.
]] }, { when = "interviewed('stopped')", [[
You still hear how it clicked.
]] }, [[
The bus goes in twelve minutes. At home somebody is still up.
]] },
  hint = "How one is may be said without what.",
  choices = {
    { "“Fine.” On the bus you go through his sentences once more, in order.", id = "fine", to = "last", minutes = 1,
      score = { wellbeing = -1 },
      why = "She asked because she wanted to know. What nobody hears goes on working, mostly at night.", ref = "ovc-vt" },
    { "At home you tell it, without the name and without the town. It has to go somewhere.", id = "tell_at_home", to = "last", minutes = 2,
      score = { wellbeing = -1, lawfulness = -1 },
      why = "That it has to go somewhere is true. His account is not the part that has to go; and the listener at home has not been asked, and cannot give it back.", ref = "tend-low-impact" },
    { "Stay until midnight, beside line 1. It could be that he rings from his second break, and then he would have a voice that he knows already.", id = "stay_on", to = "last", minutes = 220,
      score = { wellbeing = -1, cooperation = 0 },
      why = "The line is staffed until midnight by somebody who knows the note. To stay helps no caller, and takes an evening from you that you need.", ref = "who-pfa-2011" },
    { "“Tired, and he is still in my ear. Ten minutes with you now, without details; and please ask me on Thursday.”", id = "ten_minutes", to = "last", minutes = 11,
      score = { wellbeing = 2 },
      reply = "She puts the keys down. There is another bus in half an hour.",
      why = "Said, heard, and with a second date. Nobody had to carry the content for it.", ref = "tend-low-impact" },
  },
}

-- ---- what must not be left undone ----

duty "next_contact" { title = "He could say how and when a contact is safe for him", done = "contact_known", when = "not interviewed('stopped')", score = { safeguarding = 2 },
  why = "You know from him when he can ring, so that nobody has to guess.",
  missed = "The call was ended without a time or a way that he called safe. Before a goodbye, ask how a next contact would be good for him.", ref = "murad-2022" }
duty "a_word" { title = "Something was arranged for the case that somebody comes", done = "word_agreed or has_told('interrupted')", score = { safeguarding = 1 },
  why = "It was clear between you what a sudden end would mean.",
  missed = "Nothing was arranged for the moment in which somebody walks in. On a telephone that can be overheard this comes early.", ref = "murad-2022" }
duty "rest_said" { title = "You said how you were before you began", done = "rested", score = { wellbeing = 1 },
  why = "Somebody knew, and could have stepped in.",
  missed = "Nobody knew how you were when the line opened.", ref = "ovc-vt" }
