-- The unit of Sunda: what it is told now, how it is marked, and what it may do with it.

local asides = require "asides"

scene "first_answer" {
  title = "What Sunda hears now",
  text = { [[
Sena Marouk picks up at once. There is a fan in the room, and somebody puts down a cup.
]], [[
“Good afternoon,” she says. “Or good morning. I do not expect that you know anything yet. What can you give me?”
]] },
  hint = "What helps her this minute, and what has nobody tested yet?",
  choices = {
    { "The three reports, as they are, by the secure web within five minutes. She has somebody in danger and knows best what is useful.", id = "all_three", to = "marking", minutes = 6,
      score = { cooperation = -1, lawfulness = -2, safeguarding = 0 },
      reply = "“Who are they?” she asks. You cannot say it yet.",
      why = "Three names, and nobody has looked at them; one may be quite innocent, and what has gone abroad does not come back. None of them says where the household is.", ref = "led-2016-680-7" },
    { "A name, your direct line, and an agreement: danger by telephone at once, the rest when it is tested.", id = "line_and_promise", to = "marking", minutes = 4,
      score = { cooperation = 2, safeguarding = 2, lawfulness = 0 },
      reply = "“That is what I need,” she says, and gives you a number at which she can be reached until midnight. “Where, and when. Who can come later.”",
      why = "She can plan with it, nothing untested has gone out, and there is a way for the thing that cannot wait.", ref = "fatf-r40" },
    { "That she will have the report when it is finished and signed. Half a picture misleads.", id = "when_finished", to = "marking", minutes = 2,
      score = { cooperation = -1, safeguarding = -2 },
      reply = "“When would that be?” “Tomorrow.” The fan goes on.",
      why = "True of an analysis, and not of an address. A unit passes on what averts danger before the paper is perfect, and says how sure it is.", ref = "fatf-r29" },
    { "First a copy of their police file, and the article of their law on which they ask.", id = "their_law", to = "marking", minutes = 4,
      score = { cooperation = -1, safeguarding = -1, lawfulness = 0 },
      reply = "“It is in the letter,” she says. “The purpose. In the first line.”",
      why = "A stated purpose and protected use are what units ask of each other, and both were in the letter. More may be asked for later, beside the work.", ref = "egmont-principles" },
  },
}

scene "marking" {
  title = "The handling code",
  text = { [[
The form on the secure web has two fields that many leave empty: the handling code, and “may be used for”.
]], [[
In Sunda the protection desk belongs to the police. Sena Marouk's unit does not. Whatever you send her stops at her desk, unless you say something else; and whatever you let go may end up in places that you do not know.
]] },
  hint = "Who has to be able to act on it, and who need not see it?",
  choices = {
    { "TLP:RED. Names of people belong before one pair of eyes, and hers are good.", id = "red", to = "whose_files", minutes = 2,
      score = { cooperation = 0, safeguarding = -1, lawfulness = 0 },
      why = "RED is for those who are addressed and nobody else. She could not tell the team where to go without asking you again.", ref = "tlp-2" },
    { "TLP:GREEN, so that everybody there who can help may have it.", id = "green", to = "whose_files", minutes = 1,
      score = { cooperation = -2, lawfulness = -2, safeguarding = 0 },
      why = "GREEN is for a whole community. Names of people who may be innocent, or in danger, would travel with it.", ref = "tlp-2" },
    { "TLP:AMBER+STRICT, intelligence only; and in advance: the protection desk may use what averts danger.", id = "strict_with_consent", to = "whose_files", minutes = 4,
      score = { cooperation = 2, safeguarding = 1, lawfulness = 1 }, effect = "consent_given = true",
      reply = "Ilse Korvin reads it over your shoulder and signs.",
      why = "It stays in her unit, with one way out that you have thought about: who, and what for. Consent to other use is given beforehand and for a purpose.", ref = "egmont-principles" },
    { "Neither. The principles of the Egmont Group hold between units anyway.", id = "no_code", to = "whose_files", minutes = 1,
      score = { cooperation = 0, lawfulness = -1, safeguarding = 0 },
      why = "They hold, and the next reader may not know them. A code on the page costs two seconds and travels with it.", ref = "tlp-2" },
  },
}

-- ---- the second message: an event, or after the desk ----

asides.twice("second_message_scene", {
  title = "“May they use it?”",
  text = { [[
Sena Marouk has put two questions: may the protection desk use what you tell her, to keep somebody safe? And may your tables go into the court file as they are?
]], { when = "consent_given", [[
The first you have answered this morning, in the field that many leave empty. It is the police who ask now, and they would like to see it once more in a sentence.
]] }, { when = "not danger_passed", [[
Below stands a third line, without a number: “Do you have anything on where they live?” You have passed on nothing yet.
]] }, { when = "danger_passed and not visit_missed", [[
The team has the street and waits for a car.
]] }, [[
For danger, Ilse Korvin's signature lies with the duty line, as the rules say. For everything else one asks her.
]] },
  hint = "Two uses, two answers. Which way leads into a court file?",
  choices = {
    { "Yes to both. They are a reliable unit, it is one case, and she should not have to ask twice.", id = "both", to = "back", minutes = 3,
      score = { cooperation = 0, lawfulness = -1, evidence = -1, safeguarding = 1 }, effect = "consent_given = true",
      why = "The first is right. The second turns intelligence into evidence by a side door: a court wants records from those who keep them, with a way to test them. In many systems the defence could have it thrown out.", ref = "egmont-principles" },
    { "To the first: yes, for safety, in writing. To the second: no; the records by mutual legal assistance.", id = "each_its_answer", to = "back", minutes = 5,
      score = { cooperation = 2, lawfulness = 2, evidence = 1, safeguarding = 1 }, effect = "consent_given = true",
      reply = "Her answer is one line: “Thank you. I tell the prosecutor where to ask.”",
      why = "Consent for a named use, at once where it is about safety. For court there is a road of its own, and you have said which.", ref = "egmont-principles" },
    { "Neither, before Ilse Korvin has seen the whole report.", id = "after_the_report", to = "back", minutes = 1,
      score = { cooperation = -1, safeguarding = -2, lawfulness = 0 },
      why = "The second can wait for her. The first is about danger, and the rules give the duty line her signature for that.", ref = "cc-fiu-varos" },
    { "To the first: yes, by telephone. Writing it down can wait until there is time. The second you pass over.", id = "by_telephone", to = "back", minutes = 2,
      score = { cooperation = 1, safeguarding = 1, lawfulness = 0, recording = -1 }, effect = "consent_given = true",
      why = "Quick where it had to be quick. But she cannot show anybody a telephone call, and a question without an answer is soon taken for a yes.", ref = "fatf-r40" },
  },
})
