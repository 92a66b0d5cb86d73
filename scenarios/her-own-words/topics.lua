-- What can be talked about. A word matches at its beginning; the label is what the debrief calls it.

return {
  { "offer", label = "the job offer", words = { "offer", "advert", "post", "promis", "contract", "hotel", "reception", "job" } },
  { "recruiter", label = "those who recruited her", words = { "recruit", "mila", "davo", "profile", "agent", "contact with", "harbour staff" } },
  { "journey", label = "the journey", words = { "journey", "travel", "trip", "flight", "flew", "fly", "bus", "plane", "aeroplane", "ticket", "left home", "leave home", "leaving home" } },
  { "documents", label = "her documents", words = { "document", "passport", "visa", "papers", "permit" } },
  { "arrival", label = "the arrival", words = { "arriv", "airport", "first day", "first evening", "first night", "larch" } },
  { "others", label = "the other workers", words = { "others", "women", "workmate", "colleague", "co-worker", "coworker" } },
  { "work", label = "the work", words = { "work", "clean", "laundr", "flats", "hours", "shift", "guest", "tablet", "company", "stays" } },
  { "wages", label = "wages and debt", words = { "wage", "pay", "paid", "money", "debt", "owe", "fine", "salary", "deduct", "calendar" } },
  { "house", label = "the house and its rules", words = { "house", "door", "code", "camera", "rule", "go out", "control" } },
  { "telephone", label = "telephone and accounts", words = { "phone", "telephone", "mobile", "sim", "account", "bank", "card", "password", "lantern" }, sensitive = true },
  { "leaving", label = "how she left", words = { "leave", "leaving", "left", "library", "landing", "got away", "get away", "maud", "shelter", "organisation", "ngo" } },
  { "family", label = "her family", words = { "family", "sister", "irsa", "mother", "home", "relative", "parent" } },
  { "cousin", label = "her cousin", words = { "cousin" }, no_questions = true, known = "cousin_known",
    why = "Her cousin is sixteen. What she has said by herself is enough for a referral; whoever asks further begins an interview on a child through a relative. The right act is to pass it on now, with what she said in her own words.",
    ref = "lanzarote-12" },
  { "safety", label = "safety now", words = { "safe", "danger", "threat", "worr", "afraid", "fear", "protect", "risk", "message" } },
  { "health", label = "health needs", words = { "health", "doctor", "glasses", "tooth", "teeth", "dentist", "sleep", "medic", "unwell" } },
  { "wants", label = "what she wants", words = { "do you want", "want from", "want to happen", "wish", "hope", "you need", "expect", "outcome", "matters", "important to you", "come out of this" } },
}
