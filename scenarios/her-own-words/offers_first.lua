-- What can be asked about the offer, the journey, the papers and the arrival.
-- A cued invitation is on offer once its fact has been told; closed and poor ones come and go.
local now = "interviewed('utterances') % 3 == 0"
local now_too = "interviewed('utterances') % 3 == 1"

return {
  -- the offer
  { "You spoke of a post. Tell me everything that you remember about it.", id = "offer_cued", type = "cued_invitation", topic = "offer", fact = "advert", when = "has_told('advert')" },
  { "What work was described there?", id = "offer_what", type = "directive", topic = "offer", fact = "promise_job" },
  { "How much were you to earn?", id = "offer_pay", type = "directive", topic = "offer", fact = "promise_pay" },
  { "Was it in a newspaper or with an agency?", id = "offer_forced", type = "option_posing", fine = "forced_choice", topic = "offer", fact = "advert", when = now },
  { "Did you sign a contract?", id = "offer_contract", type = "option_posing", topic = "offer", fact = "contract", when = now },
  { "So the contract had been translated for you, hadn't it?", id = "offer_tag", type = "suggestive", topic = "offer", fact = "contract", when = now_too },
  { "Did you not check any of it?", id = "offer_negative", type = "blaming", topic = "offer", fact = "checked", when = now_too },
  { "What could you find out about them beforehand?", id = "offer_found_out", type = "directive", topic = "offer", fact = "checked" },

  -- those who recruited her
  { "You mentioned Mila. Tell me more about that contact.", id = "recruiter_cued", type = "cued_invitation", topic = "recruiter", fact = "recruiter_name", when = "has_told('recruiter_name')" },
  { "Who wrote to you?", id = "recruiter_who", type = "directive", topic = "recruiter", fact = "recruiter_name" },
  { "Whom did you meet in person?", id = "recruiter_met", type = "directive", topic = "recruiter", fact = "met_davo" },
  { "Was Mila a man or a woman?", id = "recruiter_forced", type = "option_posing", fine = "forced_choice", topic = "recruiter", fact = "recruiter_voice", when = now },
  { "It was Torin who wrote as Mila, right?", id = "recruiter_tag", type = "suggestive", topic = "recruiter", fact = "recruiter_name", when = now_too },
  { "What did she want to know about you, how often did she write, and from which number?", id = "recruiter_three", type = "compound", topic = "recruiter", when = now_too },
  { "What did Mila ask you about yourself?", id = "recruiter_asked", type = "directive", topic = "recruiter", fact = "asked_family" },

  -- the journey
  { "When did you leave?", id = "journey_when", type = "directive", topic = "journey", fact = "journey_date" },
  { "Which way did you travel?", id = "journey_route", type = "directive", topic = "journey", fact = "route" },
  { "Did you travel alone?", id = "journey_alone", type = "option_posing", topic = "journey", fact = "journey_with", when = now },
  { "You left in January, the Landing says. Correct?", id = "journey_january", type = "suggestive", topic = "journey", fact = "journey_date", when = now_too },
  { "You said that the journey was paid for you. Tell me how that was arranged.", id = "journey_cued", type = "cued_invitation", topic = "journey", fact = "loan", when = "has_told('loan')" },
  { "Who paid for the ticket?", id = "journey_paid", type = "directive", topic = "journey", fact = "loan" },

  -- documents
  { "Where is your passport now, as far as you know?", id = "documents_where", type = "directive", topic = "documents", fact = "passport_where" },
  { "Do you have a copy of your passport?", id = "documents_copy", type = "option_posing", topic = "documents", fact = "passport_copy", when = now },
  { "When Torin took the passport away from you, who else was there?", id = "documents_presumed", type = "suggestive", topic = "documents", fact = "passport_taken", when = now_too },
  { "You said that your passport is with Mrs Aken. Please tell me how that came about.", id = "documents_cued", type = "cued_invitation", topic = "documents", fact = "passport_taken", when = "has_told('passport_taken')" },
  { "What kind of visa did you come with?", id = "documents_visa", type = "directive", topic = "documents", fact = "visa" },
  { "You do know that you are here without a valid visa?", id = "documents_you_know", type = "pressure", fine = "threat", topic = "documents", fact = "visa", when = now_too },
  { "If you tell me everything today, I can do more for you with the visa.", id = "visa_deal", type = "pressure", fine = "inducement", topic = "documents", when = now_too },

  -- the arrival
  { "Who met you?", id = "arrival_who", type = "directive", topic = "arrival", fact = "met_airport" },
  { "Where did they bring you?", id = "arrival_where", type = "directive", topic = "arrival", fact = "arrival_house" },
  { "Was it Mrs Aken who met you, or Torin?", id = "arrival_forced", type = "option_posing", fine = "forced_choice", topic = "arrival", fact = "met_airport", when = now },
  { "You say that nothing came of the reception. Tell me what you were told about it.", id = "arrival_cued", type = "cued_invitation", topic = "arrival", fact = "no_hotel", when = "has_told('no_hotel')" },
  { "Surely you noticed in the first minute that something was wrong?", id = "arrival_surely", type = "blaming", topic = "arrival", when = now_too },
  { "How did you live there?", id = "arrival_live", type = "directive", topic = "arrival", fact = "room" },
}
