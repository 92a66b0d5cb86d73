-- The open request on each subject. They stand before all others, so that a new subject begins openly.

return {
  { "Tell me how the offer came to you.", id = "offer_open", type = "invitation", topic = "offer" },
  { "Tell me about the people with whom you were in contact before the journey.", id = "recruiter_open", type = "invitation", topic = "recruiter" },
  { "Describe the journey to me, from your door at home to the airport here.", id = "journey_open", type = "invitation", topic = "journey" },
  { "Tell me what happened with your papers.", id = "documents_open", type = "invitation", topic = "documents" },
  { "Tell me about the day when you arrived here.", id = "arrival_open", type = "invitation", topic = "arrival" },
  { "Take me through a usual day there, from getting up until you slept.", id = "work_open", type = "invitation", topic = "work" },
  { "Tell me how it was with the money.", id = "wages_open", type = "invitation", topic = "wages" },
  { "Tell me how life in the house was arranged.", id = "house_open", type = "invitation", topic = "house" },
  { "Tell me about the telephones and about what ran in your name.", id = "telephone_open", type = "invitation", topic = "telephone" },
  { "If you want to, tell me about the people with whom you worked.", id = "others_open", type = "invitation", topic = "others" },
  { "Tell me about the day on which you left.", id = "leaving_open", type = "invitation", topic = "leaving" },
  { "Tell me about those at home, as much as you like.", id = "family_open", type = "invitation", topic = "family" },
  { "Tell me how you see your safety at the moment.", id = "safety_open", type = "invitation", topic = "safety" },
  { "Tell me how you are at the moment, as far as you want to.", id = "health_open", type = "invitation", topic = "health" },
  { "Tell me what you would like to come out of this, for yourself.", id = "wants_open", type = "invitation", topic = "wants" },
}
