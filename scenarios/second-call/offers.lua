-- What those who pick can say. `type` is what it is and `fact` the one that it is about; `when` keeps a cue from being on offer before he gave it.
-- What has no topic fits at any moment. Good and poor ones stand in no order. Most of what is good on a helpline is no question at all.

local function said(fact)
  return "has_told('" .. fact .. "')"
end

-- What tempts in the first minutes is no longer on offer later, and the other way round.
local early = "interviewed('utterances') < 5"
local middle = "interviewed('utterances') >= 4 and interviewed('utterances') < 12"
local late = "interviewed('utterances') >= 7"

return {
  -- ---- towards the end. They stand first, so that they come round again when the beginning is over ----
  { "Give me a number, an address and the best time, so that we can reach you.", id = "number_address", type = "compound", fact = "borrowed", when = late },
  { "Let me say back what I have understood, and you tell me what is wrong with it.", id = "say_back", type = "closure", fine = "summary", when = late },
  { "You ring us, and we never ring you. The line is open every evening from seven, on Sundays from noon.", id = "you_ring_us", type = "closure", when = late },
  { "If you like, I will leave a card for my colleague tomorrow, so that you do not have to begin again. It need not have a name on it.", id = "a_card", type = "closure", when = late },
  { "Is there anything that you would like to ask or to add?", id = "anything_to_add", type = "closure", when = late },
  { "If it becomes dangerous, the emergency number costs nothing. They are not this line: they may see the number, send somebody or ring back.", id = "emergency_number", type = "closure", when = late },
  { "How are you now, before we stop?", id = "how_now", type = "closure", when = late },
  { "Ring off whenever you like. I wish you a quiet night.", id = "quiet_night", type = "closure", when = late },

  -- ---- at any time: to begin with ----
  { "Good evening. I am glad that you rang.", id = "greet", type = "rapport" },
  { "Where are you exactly, who is with you, and how long can you talk?", id = "now_many", type = "compound", when = early },
  { "Is this a good moment to talk, or would another be better?", id = "good_moment", type = "choice" },
  { "I am an adviser on the Causeway line. We are an NGO, not the police and not an authority. Nothing is recorded.", id = "who_we_are", type = "ground_rules" },
  { "Please give me your full name and your date of birth.", id = "full_name", type = "directive", fact = "name", when = early },
  { "I pass on nothing unless you want it. There is one exception: if a life is in danger now. I would tell you first if I can.", id = "the_exception", type = "ground_rules" },
  { "Yes, a real person. I sit at a desk in Maren, and my tea has gone cold.", id = "real_person", type = "rapport" },
  { "Are you safe where you are standing now?", id = "safe_now", type = "choice" },
  { "My display is switched off. I do not see your number.", id = "number_dark", type = "ground_rules", when = "display_off" },
  { "I can see a number on the display. I cover it now, I do not keep it, and nobody rings it.", id = "number_seen", type = "ground_rules", when = "not display_off" },
  { "Thank you for trying a second time. That was not a small thing after yesterday.", id = "thanks_second", type = "rapport" },
  { "Before I can tell you anything about help, I need the name of the firm.", id = "name_of_firm", type = "pressure", fine = "threat", when = early },
  { "You can stop and hang up at any time, without a reason. I will not mind.", id = "hang_up_any_time", type = "choice", fine = "stop" },
  { "What would you like this call to be about? Begin where you wish.", id = "opens_wishes", type = "invitation", when = "not has_told('wants')" },
  { "If I use a word that you do not know, stop me, and I will say it more simply.", id = "stop_me", type = "ground_rules" },
  { "If I get something wrong, please correct me. And what you do not want to answer we leave out.", id = "correct_me", type = "ground_rules" },
  { "I will take a few notes for my colleague tomorrow, without your name. Tell me if you do not want that.", id = "about_notes", type = "ground_rules" },

  -- ---- at any time: on the way ----
  { "Begin wherever you like. I listen, and I do not interrupt.", id = "begin_anywhere", type = "invitation" },
  { "Thank you for telling me that.", id = "thank_you", type = "support" },
  { "If I were you I would not stay there one more night. You really must get out.", id = "must_get_out", type = "pressure", fine = "insisting", when = middle },
  { "There are three things that I can tell you about: a room, a doctor and a lawyer. You need none of them in order to ring again.", id = "three_things", type = "closure", when = "list_read" },
  { "Take your time.", id = "take_time", type = "facilitator" },
  { "Tell me how we could stay in touch without any risk to you.", id = "opens_contact", type = "invitation", when = "not has_told('safe_time')" },
  { "That is a lot to carry through a night shift.", id = "a_lot", type = "support" },
  { "Nobody will ever learn that you rang. You have my word.", id = "nobody_ever", type = "pressure", fine = "secrecy", when = middle },
  { "I am listening.", id = "listening", type = "facilitator" },
  { "If you leave, there is a room with a door that opens from inside, a person who lets you in, and time. What comes after that is open.", id = "if_you_leave", type = "closure", when = "list_read" },
  { "Tell me how you are, with your health and with everything.", id = "opens_health", type = "invitation", when = "not has_told('hand')" },
  { "I cannot promise how it turns out. What I can tell you is what is free tonight, and who would be there.", id = "cannot_promise", type = "ground_rules" },
  { "I really think that you have to report this. It is a crime.", id = "have_to_report", type = "pressure", fine = "insisting", when = middle },
  { "Go on, if you like.", id = "go_on", type = "facilitator" },
  { "Tell me about your papers or your money, if one of them is on your mind.", id = "opens_papers", type = "invitation", when = "not has_told('passport')" },
  { "There can be a period of at least thirty days to recover and to decide. An authority decides on it, not us. It does not depend on a statement, and we can help to ask for it.", id = "reflection", type = "closure" },
  { "May I ask one thing about this evening? You can say no.", id = "may_i_ask", type = "choice" },
  { "You see your situation better than I do. I can add what I know.", id = "you_see_better", type = "support" },
  { "Tell me about where you live, as far as it matters for tonight.", id = "opens_house", type = "invitation", when = "not has_told('house')" },
  { "What would be good for you on this call?", id = "good_for_you", type = "directive", fact = "wants" },
  { "Mm-hm.", id = "mm_hm", type = "facilitator" },
  { "I am sorry, that question was not a good one.", id = "not_a_good_one", type = "support", fine = "apology" },
  { "Would you like to go on now, or shall we leave it here for today?", id = "go_on_or_leave", type = "choice", fine = "stop" },

  -- ---- where he stands ----
  { "Tell me how it is around you at the moment, as far as you want to.", id = "now_open", type = "invitation", topic = "now" },
  { "Are you ringing from the house or from the office?", id = "house_or_office", type = "option_posing", fine = "forced", topic = "now", fact = "alone" },
  { "How long do you have?", id = "how_long", type = "directive", topic = "now", fact = "break_time" },
  { "You said that you are alone for the moment. Tell me more about how far you can rely on that.", id = "alone_cued", type = "cued_invitation", topic = "now", fact = "alone", when = said("alone") },
  { "Shall we agree a word, in case somebody comes?", id = "word_offer", type = "choice", topic = "now" },
  { "Somebody is standing next to you, isn't he?", id = "next_to_you", type = "suggestive", topic = "now", fact = "alone" },
  { "Can anybody hear you?", id = "can_anybody_hear", type = "choice", topic = "now", fact = "alone" },
  { "What will you do if somebody comes?", id = "if_somebody_comes", type = "directive", topic = "now", fact = "interrupted" },
  { "Stay on the line now. If you keep hanging up I cannot do anything for you.", id = "stay_on", type = "pressure", fine = "threat", topic = "now" },

  -- ---- yesterday ----
  { "Was my colleague unfriendly to you?", id = "unfriendly", type = "option_posing", topic = "call", fact = "hung_up" },
  { "If you like, tell me how yesterday's call was for you.", id = "call_open", type = "invitation", topic = "call" },
  { "You said what it was that went wrong yesterday. Tell me more about it, so that I do it differently.", id = "fast_cued", type = "cued_invitation", topic = "call", fact = "hung_up", when = said("hung_up") },
  { "I have yesterday's note here. You need not repeat any of it.", id = "need_not_repeat", type = "ground_rules", topic = "call" },
  { "My colleague must have frightened you with the address.", id = "must_have_frightened", type = "suggestive", topic = "call", fact = "hung_up" },
  { "I am sorry that it went too fast yesterday.", id = "sorry_yesterday", type = "support", fine = "apology", topic = "call" },
  { "What was it that made you end the call yesterday?", id = "what_ended", type = "directive", topic = "call", fact = "hung_up" },
  { "Yesterday you hung up on somebody who wanted to help you. What do you expect us to do?", id = "hung_up_on_us", type = "blaming", topic = "call" },

  -- ---- name and language ----
  { "Would you like to give me a name by which I can call you? Any will do, and you need none.", id = "any_name", type = "choice", topic = "name" },
  { "Tell me about yourself as much as you like, or nothing; both are fine.", id = "name_open", type = "invitation", topic = "name", fact = "name" },
  { "You said that I can call you Jorin. Tell me more about how you would like to be spoken to here.", id = "name_cued", type = "cued_invitation", topic = "name", fact = "name", when = said("name") },
  { "You understand me well enough, don't you?", id = "well_enough", type = "suggestive", topic = "language", fact = "language" },
  { "Would you rather speak Oreshi? A colleague in the house speaks it.", id = "rather_oreshi", type = "choice", topic = "language" },
  { "Tell me how the language is for you on this call.", id = "language_open", type = "invitation", topic = "language", fact = "language" },
  { "Is there a workmate who could translate for us?", id = "workmate_translates", type = "option_posing", topic = "language", fact = "not_from_town" },
  { "You said that you speak Oreshi. Tell me more about what would suit you there.", id = "language_cued", type = "cued_invitation", topic = "language", fact = "language", when = said("language") },
  { "Which language do you like best for this?", id = "which_language", type = "directive", topic = "language", fact = "language" },

  -- ---- the work ----
  { "Where is the plant?", id = "where_is_it", type = "directive", topic = "work", fact = "where" },
  { "If you want to, tell me about the work. I do not need it for anything that I can offer.", id = "work_open", type = "invitation", topic = "work" },
  { "You do not have to say where it is. Everything that I know I can tell you without it.", id = "without_where", type = "choice", topic = "work" },
  { "You said that you pack fish. Tell me more about how the work goes, if you like.", id = "nights_cued", type = "cued_invitation", topic = "work", fact = "plant", when = said("plant") },
  { "They make you work through every night, don't they?", id = "every_night", type = "suggestive", topic = "work", fact = "hours" },
  { "How many nights a week do you work?", id = "how_many_nights", type = "directive", topic = "work", fact = "hours" },
  { "What is the firm called, what street is it in, and who is in charge?", id = "work_many", type = "compound", topic = "work", fact = "where" },
  { "Is it one of the plants on the north quay?", id = "north_quay", type = "option_posing", topic = "work", fact = "where" },

  -- ---- money ----
  { "Tell me about the money, as much or as little as you like.", id = "debt_open", type = "invitation", topic = "debt" },
  { "Did you borrow it from your family or from a bank?", id = "family_or_bank", type = "option_posing", fine = "forced", topic = "debt", fact = "sum" },
  { "You mentioned a sum that they hold against you. Tell me more about how it has gone on.", id = "sum_cued", type = "cued_invitation", topic = "debt", fact = "sum", when = said("sum") },
  { "You signed what was put in front of you. That is no fault of yours.", id = "no_fault", type = "support", topic = "debt" },
  { "Did you not read it before you put your name under it?", id = "not_read", type = "blaming", topic = "debt", fact = "signed" },
  { "How much do they say that you owe?", id = "how_much", type = "directive", topic = "debt", fact = "sum" },
  { "Many people who ring here were given papers that they could not read. Whether such a debt holds at all is a question for a lawyer.", id = "many_people", type = "support", topic = "debt" },
  { "So it is a debt that nobody can ever pay off, right?", id = "never_paid_off", type = "suggestive", topic = "debt", fact = "grows" },
  { "How much was it at first, what is it now, and what have they taken off?", id = "debt_many", type = "compound", topic = "debt", fact = "sum" },

  -- ---- papers ----
  { "Did you lose it, or did the police take it?", id = "lost_or_police", type = "option_posing", fine = "forced", topic = "papers", fact = "passport" },
  { "Tell me how it is with your papers, if you want to.", id = "papers_open", type = "invitation", topic = "papers" },
  { "You said that the office has your passport. Tell me more about that.", id = "passport_cued", type = "cued_invitation", topic = "papers", fact = "passport", when = said("passport") },
  { "I cannot get your passport myself. If you want, a lawyer can ask for it in writing, or an embassy may be able to issue another. You would not have to go back for it.", id = "about_passport", type = "closure", topic = "papers" },
  { "Within a week you will have your passport back, I promise you that.", id = "promise_passport", type = "pressure", fine = "promise", topic = "papers" },
  { "Where is your passport now?", id = "where_passport", type = "directive", topic = "papers", fact = "passport" },
  { "How could you give your passport to people whom you did not know?", id = "gave_away", type = "blaming", topic = "papers" },
  { "When you demanded your passport back, how did they threaten you?", id = "how_threaten", type = "suggestive", topic = "papers", fact = "asked_back" },

  -- ---- the house ----
  { "Tell me about the place where you sleep, if it is all right to speak of it.", id = "house_open", type = "invitation", topic = "house" },
  { "They lock the house at night, I suppose?", id = "lock_suppose", type = "suggestive", topic = "house", fact = "house" },
  { "You spoke of the house where you sleep. Tell me more about coming and going there.", id = "house_cued", type = "cued_invitation", topic = "house", fact = "house", when = said("house") },
  { "When would somebody notice that you are not there?", id = "when_notice", type = "directive", topic = "house", fact = "count" },
  { "Do you have a key?", id = "a_key", type = "option_posing", topic = "house", fact = "house" },
  { "On which days can you go into town?", id = "which_days", type = "directive", topic = "house", fact = "sunday" },
  { "Who lives there, who pays for it, and who has the key?", id = "house_many", type = "compound", topic = "house", fact = "house" },

  -- ---- who decides there ----
  { "Is the foreman the owner as well?", id = "foreman_owner", type = "option_posing", topic = "office", fact = "foreman" },
  { "I ask only so that nothing I advise can harm you: who must not learn of this call?", id = "must_not_learn", type = "directive", topic = "office", fact = "foreman" },
  { "You mentioned the foreman. Tell me more about him, as far as it matters for your safety.", id = "foreman_cued", type = "cued_invitation", topic = "office", fact = "foreman", when = said("foreman") },
  { "Without the foreman's name our hands are tied.", id = "hands_tied", type = "pressure", fine = "threat", topic = "office" },
  { "If it helps you to say it, tell me about those who decide there. You can leave out every name.", id = "office_open", type = "invitation", topic = "office" },
  { "They obviously belong to a gang, so what are they called?", id = "a_gang", type = "suggestive", topic = "office", fact = "foreman" },

  -- ---- the police ----
  { "You decide whether you ever speak to the police. What we offer does not depend on it.", id = "yours_to_decide", type = "choice", topic = "police" },
  { "If you report it tomorrow, everything else becomes much easier.", id = "easier", type = "pressure", fine = "inducement", topic = "police" },
  { "You spoke about the police. Tell me more about that, if you like.", id = "police_cued", type = "cued_invitation", topic = "police", fact = "told_of_police", when = said("told_of_police") },
  { "Tell me what you think about the police, whichever way it is. I do not want to talk you into anything.", id = "police_open", type = "invitation", topic = "police" },
  { "Have you been to the police before?", id = "been_before", type = "option_posing", topic = "police", fact = "told_of_police" },
  { "If you would like to know one day what a statement means, a lawyer can explain it to you first, and one of us can come along.", id = "lawyer_first", type = "closure", topic = "police" },
  { "What have you been told about the police here?", id = "what_told", type = "directive", topic = "police", fact = "told_of_police" },

  -- ---- at home ----
  { "Does your mother know how you live here?", id = "mother_know", type = "option_posing", topic = "family", fact = "family" },
  { "Tell me about your people at home, if you would like to.", id = "family_open", type = "invitation", topic = "family" },
  { "You mentioned your brother. Tell me more about what weighs on you there.", id = "family_cued", type = "cued_invitation", topic = "family", fact = "family", when = said("family") },
  { "They have threatened your family, haven't they?", id = "threatened_family", type = "suggestive", topic = "family", fact = "agency_visit" },
  { "We tell nobody at home anything. If you want it one day, we look for an advice centre near them, together with you.", id = "nobody_at_home", type = "ground_rules", topic = "family" },
  { "Did you not think of your mother before you signed?", id = "think_of_mother", type = "blaming", topic = "family" },
  { "I ask because it is part of your safety, and you need not answer: who at home would have to be thought of if you left?", id = "thought_of", type = "directive", topic = "family", fact = "family" },

  -- ---- health ----
  { "Do you need a doctor tonight, or medicine?", id = "doctor_tonight", type = "choice", topic = "health", fact = "hand" },
  { "You spoke of your hand. Tell me more about it.", id = "hand_cued", type = "cued_invitation", topic = "health", fact = "hand", when = said("hand") },
  { "A cut that does not heal, and you have still not been to a doctor?", id = "still_no_doctor", type = "blaming", topic = "health", when = said("hand") },
  { "The harbour clinic sees people tomorrow evening and on Sunday afternoon. No papers, no charge, and nothing goes to an employer.", id = "about_clinic", type = "closure", topic = "health", when = "list_read" },
  { "Tell me how it is with your health, as far as you like.", id = "health_open", type = "invitation", topic = "health" },
  { "Has a doctor seen you since you came?", id = "doctor_seen", type = "option_posing", topic = "health", fact = "no_doctor" },
  { "What would you need for the hand?", id = "hand_need", type = "directive", topic = "health", fact = "no_doctor", when = said("hand") },

  -- ---- how to reach each other ----
  { "Is it your own phone?", id = "own_phone", type = "option_posing", topic = "contact", fact = "borrowed" },
  { "Tell me about a way to stay in touch that would be safe for you.", id = "contact_open", type = "invitation", topic = "contact" },
  { "You said that the phone is borrowed. Tell me more, so that nothing we do harms the man it belongs to.", id = "phone_cued", type = "cued_invitation", topic = "contact", fact = "borrowed", when = said("borrowed") },
  { "When would be a good time for you to ring again?", id = "when_again", type = "directive", topic = "contact", fact = "safe_time" },
  { "So that we make no mistake with it: whose telephone is it?", id = "whose_phone", type = "directive", topic = "contact", fact = "borrowed" },

  -- ---- the others ----
  { "They all want to get out of there as well, surely?", id = "surely_out", type = "suggestive", topic = "others", fact = "others" },
  { "Everybody who rings may speak for themselves alone. The line is open to the others too.", id = "for_himself", type = "ground_rules", topic = "others" },
  { "You spoke of the others. Tell me more about what you would like for them, or only for yourself.", id = "others_cued", type = "cued_invitation", topic = "others", fact = "others", when = said("others") },
  { "If the others matter to you in this, tell me about them as far as you wish.", id = "others_open", type = "invitation", topic = "others" },
  { "Think of the others. If you say nothing, it goes on for them.", id = "think_of_others", type = "pressure", fine = "guilt", topic = "others" },
  { "How many of you are there?", id = "how_many", type = "directive", topic = "others", fact = "others" },
  { "Do the others also owe money?", id = "others_owe", type = "option_posing", topic = "others", fact = "others" },

  -- ---- what he wants ----
  { "Start wherever you like: what is on your mind this evening?", id = "wishes_open", type = "invitation", topic = "wishes" },
  { "You want to get away from there as fast as possible, of course.", id = "of_course_away", type = "suggestive", topic = "wishes", fact = "bag" },
  { "You said what you would like. Tell me more about what matters most to you in it.", id = "wants_cued", type = "cued_invitation", topic = "wishes", fact = "wants", when = said("wants") },
  { "You said that your things are ready. Tell me more about what you have thought of.", id = "bag_cued", type = "cued_invitation", topic = "wishes", fact = "bag", when = said("bag") },
  { "What would you like to do about tonight, if anything?", id = "about_tonight", type = "choice", topic = "wishes", fact = "tonight", when = said("bag") },
  { "Shall I tell you first about a place to sleep, about the papers, or about neither?", id = "what_first", type = "choice", topic = "wishes" },
  { "Why did you stay there for so long?", id = "why_stay", type = "blaming", topic = "wishes" },
  { "What would help you most tonight?", id = "help_most", type = "directive", topic = "wishes", fact = "wants" },
  { "You will be completely safe at our place, I guarantee it.", id = "completely_safe", type = "pressure", fine = "promise", topic = "wishes" },
  { "Have you packed already?", id = "packed_already", type = "option_posing", topic = "wishes", fact = "bag" },
}
