-- What is offered by deed. The first seven are known to the response model; the others belong to this case.

return {
  { "break", says = {
    "She goes to the end of the corridor and back. “Good. Now I hear again.”",
    "She stands at the window with her cup. Nobody says anything. After some minutes she sits down by herself.",
    "She takes the scarf with her and comes back without it. “It was only the air.”",
    "She goes out to Maud for five minutes. One hears a short laugh through the door.",
    "She stays seated and closes her eyes. The interpreter goes out, as she should. After a while: “All right.”",
  } },
  { "water", says = {
    "She drinks half of the glass at once. “I had not noticed it.”",
    "“Yes, please. Without bubbles.”",
    "She holds the glass more than she drinks from it. “Thank you.”",
    "“No, thank you. But it is good that it stands there.”",
  } },
  { "interpreter", effect = "interpreter_offered = true", says = {
    "She thinks about it. “I have nothing against her. But ask me again later.”",
    "“She is good. We stay as we are. I wanted only to know that it is possible.”",
    "“If there is one who knows our words, I would like that. Until then slowly.”",
    "She says a sentence in the speech of the hills and listens to how it comes back. “It will do. Thank you.”",
  } },
  { "support_person", effect = "support_offered = true", says = {
    "“Maud, yes. She should sit where I do not see her all the time.”",
    "“Alone it is better at the moment. But it is good that she is there.”",
    "“Later, when it is about the papers. Then with Maud.”",
    "She knocks at the other door herself. Maud comes in, sits down by the wall and says nothing.",
  } },
  { "other_interviewer", says = {
    "She looks at you, as if to check. “No. I have got used to you now.”",
    "“A woman, a man, that is all the same to me. One who listens.”",
    "“Not today. If that changes, I will say so.”",
    "“That is possible too? Good. We leave it like this.”",
  } },
  { "recording", effect = "recording_offered = true", says = {
    "“Off for a moment, please.” You both look at the small light until it is out. Then she asks for nothing special at all.",
    "“It can run. I only wanted to know that it can be stopped.”",
    "“The picture off, the sound on. Is that possible?” It is.",
    "She looks at the light. “Leave it on. Then nobody can say later that I said it otherwise.”",
  } },
  { "stop", says = {
    "“Then here. Thank you.” She lets out a long breath and looks for her scarf.",
    "“Already? Good. I had not dared to say it.”",
    "She nods at once. “Yes. That is enough for today.”",
  } },

  { "refer_child", label = "Interrupt for two minutes: pass what she said about her cousin to child protection now", when = "cousin_known and not child_referred",
    score = { safeguarding = 4, lawfulness = 1 }, effect = "child_referred = true",
    why = "A person of sixteen has had the same offer. Child protection heard it from you at once, in her words and with its source, and takes over the contact with the colleagues in her country. She heard from you that it was passed on, and to whom. Nobody was asked any further.",
    ref = "lanzarote-12", says = {
    "Nadia Verrin reads it back to you in three sentences. Kessa hears that you have rung, and with whom. “Good. Then one thing of today is already done.”",
    "It takes four minutes. When you come back she asks only: “Somebody who knows how?” You say yes. She nods.",
  } },
  { "phone_off", label = "Ask her leave to tell the shelter now that the old telephone was switched on there", when = "phone_known and not phone_handled",
    score = { safeguarding = 3, trauma_informed = 1 }, effect = "phone_handled = true",
    why = "Her own shelter may be known. With her agreement the shelter hears of it before the evening and acts by its own plan, the telephone stays off, and a specialist looks at it only if she says so. It was said without blame and answered without blame.",
    ref = "who-2003-1", says = {
    "“Yes, please, now. I should have said it on Saturday.” You say that she has said it in time. Maud is already on the telephone to the shelter.",
    "She gives the telephone to Maud herself, switched off, wrapped in the scarf. “Like a hot potato,” the interpreter says for her.",
  } },
  { "legal_advice", label = "Set the account aside, and arrange a lawyer of her own before anything more on it", when = "account_known and not lawyer_offered",
    score = { lawfulness = 3, trauma_informed = 1 }, effect = "lawyer_offered = true",
    why = "What she says about an account in her name could be turned against her. Legal advice comes before any further question, and what somebody was compelled to do is looked at under the rule of non-punishment. That decision is not yours to make; seeing that she is advised before it is.",
    ref = "cets197-26", says = {
    "“One who is only for me? And who pays?” You tell her. “Then I would like that.”",
    "She draws a small line on the table with her finger. “So here it stops until then. Good.”",
  } },
  { "duty_desk", label = "Pass on, without her name, that two people are still in the house, and that nobody goes there unprepared", when = "others_known and not duty_told",
    score = { safeguarding = 2, cooperation = 1 }, effect = "duty_told = true",
    why = "Two people may need help and may be made to pay for a visit. The duty inspector can plan that with those who know how, and your interview room gives neither a name nor a date.",
    ref = "who-2003-1", says = {
    "You ring Tove Maring from the corridor. “With a plan, and not with a blue light,” you say to Kessa afterwards. She asks to have that interpreted twice.",
    "She listens at the half-open door to how you say it. “Good. You have said nothing about me.”",
  } },
  { "read_aloud", label = "Have the sheet with her rights read to her aloud, since she has no glasses", when = "glasses_known and not sheet_read",
    score = { trauma_informed = 2, lawfulness = 1 }, effect = "sheet_read = true",
    why = "Consent to a page that one cannot read is no consent. Read aloud, in a language that she understands and with time for questions, it can become one; and the need for glasses goes on the list.",
    ref = "eu2012-29-4", says = {
    "The interpreter reads, sentence by sentence. At the fourth point Kessa lifts her hand. “That one again.”",
    "“So that is what stands there.” She asks two questions, good ones, and then signs where she has been told what it says.",
  } },
}
