-- What can be said about the interview itself: opening, rules, choice, support, closing. Good and poor stand mixed, as they come to mind.
-- Which of them are on offer changes with the conversation: early, late, or in turns, so that what nobody wants to say does not stand in the way of the rest.
local early = "interviewed('utterances') < 7"
local first_half = "interviewed('utterances') < 20"
local in_turn = "interviewed('utterances') > 4 and interviewed('utterances') < 30 and interviewed('utterances') % 2 == 0"
local no_facts = "interviewed('utterances') >= 3 and told_share() < 4"
local late = "interviewed('stopped') or (interviewed('utterances') >= 24 and interviewed('utterances') % 3 ~= 0)"
local first = "interviewed('utterances') > 6 and told_share() > 3 and interviewed('utterances') % 3 == 0"
local second = "interviewed('utterances') > 6 and told_share() > 3 and interviewed('utterances') % 3 == 1"
local third = "interviewed('utterances') > 6 and told_share() > 3 and interviewed('utterances') % 3 == 2"

return {
  -- opening
  { "Good morning, and thank you for coming. Did you get here all right?", id = "greet", type = "rapport", when = early },
  { "I am a police officer and I look into how people are brought here for work. My part is to listen to what you want to say, to write it down as you say it, and to tell you what can follow from it.", id = "who_i_am", type = "ground_rules", when = first_half },
  { "You will have to sign this form first, otherwise we cannot begin.", id = "sign_form", type = "pressure", fine = "insisting", when = early },
  { "You need not answer anything that you do not want to answer. You can stop at any time, and I will not ask why.", id = "may_stop", type = "choice" },
  { "I would like to understand how you came to be in Maren. Please tell me all of it, in your own order, and begin wherever you like.", id = "free_account", type = "invitation", when = no_facts },
  { "Do you understand each other well, you and the interpreter, and is she all right for you?", id = "interpreter_ok", type = "choice", when = first_half },
  { "Everything that you say stays between us in this room.", id = "total_secrecy", type = "pressure", fine = "secrecy", when = early },
  { "What we write here is read by a few people: my unit, the prosecutor, later perhaps a court and those who are accused. If you tell me that somebody under eighteen is in danger, I have to pass that on, and I would tell you so first.", id = "limits", type = "ground_rules" },
  { "Is it all right for you that we record, sound and picture?", id = "recording_ok", type = "choice", when = first_half },
  { "Before anything else: are you safe where you sleep tonight?", id = "safe_tonight", type = "choice" },
  { "First I have to tell you that it is important to tell the truth, because false statements have consequences.", id = "truth_warning", type = "pressure", fine = "threat", when = early },
  { "If you do not know something, then \"I do not know\" is a good answer. Please do not guess for my sake.", id = "dont_know_rule", type = "ground_rules" },
  { "How would you like me to address you?", id = "address", type = "rapport", when = early },
  { "Your room, the doctor and the advice of the Landing do not depend on this talk in any way.", id = "not_tied", type = "ground_rules", when = in_turn },
  { "You must have been through terrible things, you poor woman.", id = "pity", type = "suggestive", when = early },
  { "If I get something wrong, please tell me. If a question is not clear, that is the fault of the question.", id = "correct_me", type = "ground_rules", when = in_turn },
  { "Where would you like to sit? You can have the chair by the door.", id = "seat", type = "choice", when = in_turn },
  { "Is there anything that you need today, a doctor, a telephone call, something to eat?", id = "need_today", type = "choice", when = in_turn },
  { "It is warm in here; that is the old pipe. There is tea, if you would like some before we begin.", id = "small_talk", type = "rapport", when = in_turn },
  { "Who should be in the room? Maud can sit with us, or wait next door, or come in later.", id = "who_is_here", type = "choice", when = in_turn },
  { "We record this talk, so that nobody has to ask you the same thing twice, and so that my questions can be checked as well.", id = "recording_why", type = "ground_rules", when = in_turn },
  { "The interpreter says everything that is said here, mine and yours, in the first person and without leaving anything out. She takes no side and tells nobody.", id = "interpreter_part", type = "ground_rules", when = in_turn },
  { "I know very little: two pages from the Landing, with what you told Maud. I was not there, so you are the one who knows.", id = "you_know", type = "ground_rules", when = in_turn },
  { "What shall we begin with: the offer, the time here, or what worries you most?", id = "choose_order", type = "choice", when = no_facts },

  -- closing
  { "I will tell you now what I have understood, and you tell me where it is wrong.", id = "summary", type = "closure", when = late },
  { "Good, then we have enough to arrest him.", id = "enough_to_arrest", type = "pressure", fine = "promise", when = late },
  { "Is there anything that you would like to add, or to put differently?", id = "anything_to_add", type = "closure", when = late },
  { "You have time now. There is a period of at least thirty days in which nobody may press you and nobody may send you away; you decide afterwards if you want to go on with the police, and you can ask a lawyer first.", id = "reflection", type = "closure", when = late },
  { "One last thing, quickly, before you go: you are certain of the dates, aren't you?", id = "last_quick", type = "suggestive", when = late },
  { "Would you like us to arrange the optician, the dentist and a lawyer? One by one, you say yes or no, and I pass on only what each of them needs.", id = "referral", type = "closure", when = late },
  { "Next I will write this down, and it is read back to you before anybody works with it. You will hear from me by Friday, whatever there is.", id = "next_steps", type = "closure", when = late },
  { "How shall we reach you, so that nobody else notices it?", id = "safe_contact", type = "closure", when = late },
  { "How are you now, and what does the rest of your day look like?", id = "how_are_you", type = "closure", when = late },
  { "Whether you help the police or not: you keep the room, the doctor, and the lawyer.", id = "help_stays", type = "closure", when = late },
  { "Is there something that I have not asked and should know?", id = "not_asked", type = "closure", when = late },
  { "For things that somebody was made to do there is a rule that they need not be punished. A prosecutor decides on it, not I, and a lawyer can explain it to you.", id = "non_punishment", type = "closure", when = "trouble_known" },
  { "Thank you. That you stop here is quite all right; the next time, if there is one, is when you say.", id = "stop_is_fine", type = "closure", when = "interviewed('stopped')" },

  -- going on
  { "Take your time.", id = "take_time", type = "facilitator", when = first },
  { "Thank you for telling me that.", id = "thanks", type = "support", when = first },
  { "Why did you not simply go to somebody on the street?", id = "why_not_street", type = "blaming", when = first },
  { "Let us leave that there. The next thing that I would like to hear about is another part; tell me if you want to stay with this one first.", id = "signpost", type = "choice", when = first },
  { "I ask you again: who was it, where was it, and what did they want?", id = "again_three", type = "compound", when = first },
  { "What others did with that offer is not your fault.", id = "not_your_fault", type = "support", when = first },
  { "Mm-hm. Go on.", id = "go_on", type = "facilitator", when = second },
  { "I can see that this is not easy to say. There is no hurry.", id = "no_hurry", type = "support", when = second },
  { "Just answer yes or no, please, then we are through more quickly.", id = "yes_or_no", type = "pressure", fine = "insisting", when = second },
  { "What happened after that?", id = "after_that", type = "invitation", when = second },
  { "Would you like a break now? Five minutes, ten, as you like.", id = "offer_break", type = "choice", when = second },
  { "Are you sure about that? It does not fit with what I have here.", id = "are_you_sure", type = "blaming", when = second },
  { "It is all right to be angry about it.", id = "angry", type = "support", when = second },
  { "The sooner we have this complete, the sooner you can go home.", id = "sooner_home", type = "pressure", fine = "inducement", when = second },
  { "And then?", id = "and_then", type = "facilitator", when = third },
  { "Most people would have had that contract translated first.", id = "most_people", type = "blaming", when = third },
  { "You kept count of every hour, on your own. That took strength, and it helps.", id = "strength", type = "support", when = "tally_known" },
  { "Many people do not remember dates well, and that is all right here.", id = "dates_hard", type = "support", when = third },
  { "Is it all right for you to go on, or is it enough for today?", id = "enough_today", type = "choice", when = third },
  { "I know exactly how you feel.", id = "know_how", type = "support", when = third },
  { "I am listening.", id = "listening", type = "facilitator", when = third },
  { "Tell me what else belongs to that.", id = "what_else", type = "invitation", when = third },
  { "Pull yourself together a little, we are nearly through.", id = "pull_together", type = "blaming", when = third },
  { "I am sorry, that was badly asked. Please forget the question.", id = "sorry", type = "support", fine = "apology", when = third },
}
