-- What can be asked about the work, the money, the house, the telephone, the others, how she left, and herself.
-- A cued invitation is on offer once its fact has been told; closed and poor ones come and go.
local now = "interviewed('utterances') % 3 == 0"
local now_too = "interviewed('utterances') % 3 == 1"

return {
  -- the work
  { "What did you do all day?", id = "work_tasks", type = "directive", topic = "work", fact = "work_what" },
  { "From when until when did you work?", id = "work_when", type = "directive", topic = "work", fact = "work_hours" },
  { "Did you have days off?", id = "work_off", type = "option_posing", topic = "work", fact = "work_days", when = now },
  { "You said that you wrote messages to guests. Tell me more about that.", id = "work_cued", type = "cued_invitation", topic = "work", fact = "work_chat", when = "has_told('work_chat')" },
  { "And when you took the guests' money for them, did you know that it was wrong?", id = "work_suspect", type = "blaming", topic = "work", fact = "work_chat", when = now_too },
  { "For whom did you work?", id = "work_whom", type = "directive", topic = "work", fact = "work_company" },

  -- wages and debt
  { "How much did you receive in all?", id = "wages_sum", type = "directive", topic = "wages", fact = "wages_paid" },
  { "Were you never paid, or only late?", id = "wages_forced", type = "option_posing", fine = "forced_choice", topic = "wages", fact = "wages_paid", when = now },
  { "You mentioned a debt. Describe to me how that was kept.", id = "wages_cued", type = "cued_invitation", topic = "wages", fact = "wages_debt", when = "has_told('wages_debt')" },
  { "What could one be fined for, who decided that, and how much was it?", id = "wages_three", type = "compound", topic = "wages", fact = "wages_fines", when = now_too },
  { "What is there in writing about the money?", id = "wages_writing", type = "directive", topic = "wages", fact = "wages_book" },
  { "How did you keep count yourself?", id = "wages_count", type = "directive", topic = "wages", fact = "own_tally" },
  { "Why would you sign a book every Sunday without reading it?", id = "wages_why_sign", type = "blaming", topic = "wages", fact = "wages_book", when = now_too },

  -- the house
  { "How did one get out of the house?", id = "house_out", type = "directive", topic = "house", fact = "door_code" },
  { "Were you allowed to go out?", id = "house_allowed", type = "option_posing", topic = "house", fact = "ask_out", when = now },
  { "You spoke of the code at the door. Tell me what that meant for you.", id = "house_cued", type = "cued_invitation", topic = "house", fact = "door_code", when = "has_told('door_code')" },
  { "You were locked in, weren't you?", id = "house_locked", type = "suggestive", topic = "house", fact = "door_code", when = now_too },
  { "You carried linen through the town alone. Why did you go back each time?", id = "house_why_back", type = "blaming", topic = "house", when = now_too },
  { "What was said in the house about the police?", id = "house_police", type = "directive", topic = "house", fact = "police_said" },
  { "Was there a camera?", id = "house_camera", type = "option_posing", topic = "house", fact = "camera", when = now },

  -- telephone and accounts
  { "When could you use your telephone?", id = "telephone_when", type = "directive", topic = "telephone", fact = "phone_kept" },
  { "Is there a bank account in your name?", id = "telephone_account", type = "option_posing", topic = "telephone", fact = "account_opened", when = now },
  { "You spoke of a bank account. Tell me how that came about.", id = "telephone_cued", type = "cued_invitation", topic = "telephone", fact = "account_opened", when = "has_told('account_opened')" },
  { "The bank has already told us about the transfers, so you can be open about them.", id = "telephone_bank_told", type = "suggestive", topic = "telephone", fact = "account_moves", when = now_too },
  { "Give me the telephone for a moment, and I will look through it.", id = "telephone_give", type = "pressure", topic = "telephone", when = now_too },
  { "Who else used your Lantern profile?", id = "telephone_lantern", type = "directive", topic = "telephone", fact = "lantern_account" },
  { "The next questions are about money and accounts. I ask because the bank can still keep what shows whose it was. May I?", id = "reason_first", type = "choice", topic = "telephone" },

  -- the other workers
  { "How many were you?", id = "others_many", type = "directive", topic = "others", fact = "others_who" },
  { "Are any of them still there?", id = "others_still_there", type = "option_posing", topic = "others", fact = "others_still", when = now },
  { "You spoke of the others in the house. Tell me what you want to tell about them.", id = "others_cued", type = "cued_invitation", topic = "others", fact = "others_who", when = "has_told('others_who')" },
  { "There were five of you, one of the others has told us so.", id = "others_told_us", type = "suggestive", topic = "others", fact = "others_who", when = now_too },
  { "What can we do for those who are still there, in your view?", id = "others_view", type = "directive", topic = "others", fact = "others_still" },
  { "You do want the others to get out too, don't you?", id = "guilt", type = "pressure", topic = "others", when = now_too },

  -- how she left
  { "You told me how you left that day. What happened from there on?", id = "leaving_cued", type = "cued_invitation", topic = "leaving", fact = "leaving_day", when = "has_told('leaving_day')" },
  { "Who helped you?", id = "leaving_who", type = "directive", topic = "leaving", fact = "library" },
  { "Did you take anything with you?", id = "leaving_took", type = "option_posing", topic = "leaving", fact = "bag", when = now },
  { "You ran away at night, didn't you?", id = "leaving_night", type = "suggestive", topic = "leaving", fact = "leaving_day", when = now_too },
  { "How did you come to the Landing?", id = "leaving_landing", type = "directive", topic = "leaving", fact = "ngo" },

  -- family
  { "You mentioned your sister. Tell me what worries you there.", id = "family_cued", type = "cued_invitation", topic = "family", fact = "sister", when = "has_told('sister')" },
  { "What has your sister heard from them?", id = "family_heard", type = "directive", topic = "family", fact = "sister_message" },
  { "Does your mother know about it?", id = "family_mother", type = "option_posing", topic = "family", fact = "mother_told", when = now },
  { "They have been to your family's house, haven't they?", id = "family_visited", type = "suggestive", topic = "family", fact = "sister_message", when = now_too },

  -- her cousin: the right thing is the act that refers
  { "What has your cousin answered them?", id = "cousin_answered", type = "directive", topic = "cousin", when = "cousin_known" },
  { "Could we ring your cousin together for a minute?", id = "cousin_ring", type = "option_posing", topic = "cousin", when = "cousin_known" },

  -- safety now
  { "Who knows where you are?", id = "safety_who", type = "directive", topic = "safety", fact = "who_knows" },
  { "Have they tried to reach you since?", id = "safety_reach", type = "option_posing", topic = "safety", fact = "come_alone", when = now },
  { "You said that the old telephone was on. Tell me about that.", id = "safety_cued", type = "cued_invitation", topic = "safety", fact = "phone_on", when = "has_told('phone_on')" },
  { "You should not have switched that telephone on, you know that?", id = "safety_blame", type = "blaming", topic = "safety", when = "phone_known" },
  { "I promise you that he will never come near you again.", id = "promise_never", type = "pressure", fine = "promise", topic = "safety", when = now_too },

  -- health needs
  { "What would help you with your health in the next days?", id = "health_help", type = "directive", topic = "health" },
  { "Can you read this sheet without glasses?", id = "health_glasses", type = "option_posing", topic = "health", fact = "glasses", when = now },
  { "How do you sleep?", id = "health_sleep", type = "directive", topic = "health", fact = "sleep" },

  -- what she wants
  { "What matters to you first?", id = "wants_first", type = "directive", topic = "wants", fact = "want_sister" },
  { "Do you want your wages?", id = "wants_wages_q", type = "option_posing", topic = "wants", fact = "want_wages", when = now },
  { "You spoke of what you do not want, later on. Tell me what would make it easier.", id = "wants_cued", type = "cued_invitation", topic = "wants", fact = "want_apart", when = "has_told('want_apart')" },
  { "You want him punished, of course.", id = "wants_punished", type = "suggestive", topic = "wants", when = now_too },
}
