start "arrival"

scene "arrival" {
  title = "The door opens",
  text = "The household wanted a cleaner from eight to one. Irma Sole has lived in the laundry room for two years.",
  choices = {
    { "Speak to the family.", id = "bad_1", to = "kitchen", score = { trauma_informed = -1 }, why = "Whoever is spoken about is spoken to, and knows who is in the house.", ref = "mendez-3" },
    { "Introduce yourself to her as well as to the family, with your name, your office and the reason for your visit.", id = "good_1", to = "kitchen", score = { trauma_informed = 2 }, why = "Whoever is spoken about is spoken to, and knows who is in the house.", ref = "mendez-3" },
    { "Nod to her.", id = "third_1", to = "kitchen", score = { trauma_informed = 0 }, why = "It is neither harm nor help. Whoever is spoken about is spoken to, and knows who is in the house.", ref = "mendez-3" },
  },
}

scene "kitchen" {
  title = "In the kitchen",
  text = "The lady of the house stays in the doorway.",
  choices = {
    { "Ask the lady to sit down.", id = "third_2", to = "papers", score = { safeguarding = 0 }, why = "It is neither harm nor help. A workplace may be looked at, and a walk to it is a way to be alone.", ref = "who-2003-5" },
    { "Ask Irma here.", id = "bad_2", to = "papers", score = { safeguarding = -1 }, why = "A workplace may be looked at, and a walk to it is a way to be alone.", ref = "who-2003-5" },
    { "Ask to see the laundry room, which is a workplace, and go there with Irma Sole alone while your colleague stays here.", id = "good_2", to = "papers", score = { safeguarding = 2 }, why = "A workplace may be looked at, and a walk to it is a way to be alone.", ref = "who-2003-5" },
  },
}

scene "papers" {
  title = "Her papers",
  text = "Her identity card lies in a drawer of the study.",
  choices = {
    { "Ask Irma Sole whether she would like to have her card, and tell the family that a card belongs to the person whose name stands on it.", id = "good_3", to = "telephone", score = { safeguarding = 2 }, why = "The card is hers and the decision is hers; taking it from one keeper to another changes little.", ref = "cets197-10" },
    { "Leave the card.", id = "third_3", to = "telephone", score = { safeguarding = 0 }, why = "It is neither harm nor help. The card is hers and the decision is hers; taking it from one keeper to another changes little.", ref = "cets197-10" },
    { "Take the card with you.", id = "bad_3", to = "telephone", score = { safeguarding = -1 }, why = "The card is hers and the decision is hers; taking it from one keeper to another changes little.", ref = "cets197-10" },
  },
}

scene "telephone" {
  title = "A telephone",
  text = "She has not rung home since May.",
  choices = {
    { "Dial for her.", id = "bad_4", to = "neighbour", score = { trauma_informed = -1 }, why = "A call of her own, in a room of her own, is worth more than a promise.", ref = "who-2003-1" },
    { "Offer her your service telephone, show her how to delete the number afterwards, and wait in the hall until she has finished.", id = "good_4", to = "neighbour", score = { trauma_informed = 2 }, why = "A call of her own, in a room of her own, is worth more than a promise.", ref = "who-2003-1" },
    { "Ask whom she would ring.", id = "third_4", to = "neighbour", score = { trauma_informed = 0 }, why = "It is neither harm nor help. A call of her own, in a room of her own, is worth more than a promise.", ref = "who-2003-1" },
  },
}

scene "neighbour" {
  title = "The neighbour",
  text = "A neighbour calls over the hedge that he has always wondered.",
  choices = {
    { "Wave to him.", id = "third_5", to = "doctor", score = { evidence = 0 }, why = "It is neither harm nor help. What he saw can wait for a quiet hour. What is said over a hedge is heard in two gardens.", ref = "cop-initial-accounts" },
    { "Ask him now.", id = "bad_5", to = "doctor", score = { evidence = -1 }, why = "What he saw can wait for a quiet hour. What is said over a hedge is heard in two gardens.", ref = "cop-initial-accounts" },
    { "Take his name and the hours at which he can be reached, and say that somebody will ask him what he has seen himself.", id = "good_5", to = "doctor", score = { evidence = 2 }, why = "What he saw can wait for a quiet hour. What is said over a hedge is heard in two gardens.", ref = "cop-initial-accounts" },
  },
}

scene "doctor" {
  title = "A doctor",
  text = "Her hands are sore from the cleaning agents.",
  choices = {
    { "Tell her that a doctor can look at her hands today without a fee and without a report to anybody, and that she can say no.", id = "good_6", to = "record", score = { trauma_informed = 2 }, why = "An offer has a no in it, and says what it costs and who hears of it.", ref = "eu2012-29-20" },
    { "Recommend a cream.", id = "third_6", to = "record", score = { trauma_informed = 0 }, why = "It is neither harm nor help. An offer has a no in it, and says what it costs and who hears of it.", ref = "eu2012-29-20" },
    { "Book a doctor.", id = "bad_6", to = "record", score = { trauma_informed = -1 }, why = "An offer has a no in it, and says what it costs and who hears of it.", ref = "eu2012-29-20" },
  },
}

scene "record" {
  title = "The record",
  text = "You write in the car.",
  choices = {
    { "Write a summary.", id = "bad_7", to = "evening", score = { evidence = -1 }, why = "Three sources stay three sources. A summary cannot be taken apart again.", ref = "cop-record" },
    { "Write down which hours she worked by her own account, which by the account of the family, and what you have seen of the room yourself.", id = "good_7", to = "evening", score = { evidence = 2 }, why = "Three sources stay three sources. A summary cannot be taken apart again.", ref = "cop-record" },
    { "Draw the room.", id = "third_7", to = "evening", score = { evidence = 0 }, why = "It is neither harm nor help. Three sources stay three sources. A summary cannot be taken apart again.", ref = "cop-record" },
  },
}

scene "evening" {
  title = "Seven in the evening",
  text = "The family asks whether she may stay until Sunday.",
  choices = {
    { "Come back on Sunday.", id = "third_8", to = "night", score = { safeguarding = 0 }, why = "It is neither harm nor help. Where she sleeps is her decision, and a decision needs something to choose from.", ref = "osce-nrm-2022" },
    { "Let them decide.", id = "bad_8", to = "night", score = { safeguarding = -1 }, why = "Where she sleeps is her decision, and a decision needs something to choose from.", ref = "osce-nrm-2022" },
    { "Put the question to Irma Sole and not to the family, and tell her which two places are free tonight, and what she would need to decide.", id = "good_8", to = "night", score = { safeguarding = 2 }, why = "Where she sleeps is her decision, and a decision needs something to choose from.", ref = "osce-nrm-2022" },
  },
}

scene "night" { ending = "a_key" }
ending "a_key" { title = "A key of her own", text = "The room has a key, and it lies on the inside." }
