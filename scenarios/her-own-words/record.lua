-- Wednesday afternoon: two dates, and the record in her words.

scene "difference" {
  title = "Two dates",
  text = { { when = "has_told('journey_date')", [[
Ivo Strand has put your notes beside the note of the Landing. "End of January there, second of February here. That is what the defence will live on. [quote]Inconsistent[/quote], and we have not even begun."
]] }, { when = "not has_told('journey_date')", [[
Ivo Strand has put your notes beside the note of the Landing. "They write end of January and five women. You have no date at all, and no number that fits. That is what the defence will live on. [quote]Inconsistent[/quote], and we have not even begun."
]] }, { when = "has_told('others_who')", [[
"And five women there, four here," he adds.
]] }, [[
You have both papers in front of you. One was written by a tired adviser in the evening, from memory. The other was spoken in a dialect, interpreted and written down by you.
]] },
  hint = "What do two different statements show, and what do they not show?",
  choices = {
    { "Take the Landing's version; it was written closer to the time.", id = "take_ngo", to = "record", minutes = 3,
      score = { evidence = -2, recording = -2 }, effect = "record_true = false",
      reply = "With one keystroke the files agree.",
      why = "The record no longer says what she said. Whoever checks it later will find that it was your file that changed, and not her account.", ref = "led-2016-680-7" },
    { "Write both, each with its source, and leave it open.", id = "both_sources", to = "record", minutes = 8,
      score = { evidence = 2, recording = 1 },
      reply = "\"And which is right?\" asks Ivo. \"That we ask at the next meeting, openly, if there is one,\" you say.",
      why = "A difference between two papers has many possible reasons: a tired writer, a word, an hour, a memory. Writing down both keeps all of them open.", ref = "nij-2024" },
    { "Explain it in the report: gaps and shifts of that kind are typical of trauma and support what she says.", id = "typical", to = "record", minutes = 6,
      score = { evidence = -1, recording = -1 },
      why = "Well meant, and without a foundation. Stress can leave memory better, worse or unchanged; a difference proves neither that something happened nor that it did not.", ref = "bhatt-brandon-2019" },
    { "Ring her through Maud and clear it up while it is fresh. Two minutes.", id = "clear_up", to = "record", minutes = 10,
      score = { trauma_informed = -1, evidence = -1 },
      reply = "\"She is asleep in a chair,\" says Maud. \"Is it urgent?\" It is not.",
      why = "It is a second interview, by telephone, with the difference held out to her. She will hear that she is doubted, and the answer will have been made by the question.", ref = "eu2012-29-20" },
  },
}

scene "record" {
  title = "The record",
  text = { [[
Six fields. Whatever was recorded is kept beside it; the record is what most people will read. A prosecutor will, perhaps a judge, perhaps those who are accused. Above all Kessa Imrel will, or she will have it read to her, and she will listen for where it stops being hers.
]], [[
Write what she said in her words. Keep apart what came from elsewhere. Where something came only because it was asked for, or was agreed to when she was tired, say so: it is the question's fault and not hers. If you have little, write little.
]], { when = "interviewed('stopped')", [[
That the interview ended early is one line: when, and that it was respected. It needs no reason.
]] } },
  hint = "The case file has the note of the Landing. What did you hear from her, and what from there?",
  entry = {
    minutes = 35,
    fields = {
      { name = "words", label = "What she said, in her words", type = "paragraph", required = true, help = "Two or three of her sentences, as she said them, with what they were about." },
      { name = "sources", label = "From other sources, and where they differ", type = "paragraph", required = true },
      { name = "caused", label = "What came from a question, was guessed, corrected, or left unsure", type = "paragraph", required = true },
      { name = "needs", label = "Needs, risks, and what she wants", type = "paragraph", required = true },
      { name = "conditions", label = "Conditions: what she has agreed to, and who may not learn what", type = "paragraph", required = true },
      { name = "heading", label = "What stands at the head of the page", type = "option",
        options = { { "account", "Account of Kessa Imrel" }, { "story", "Kessa's [quote]story[/quote]" }, { "allegations", "Allegations of K. I. against T. Aken" }, { "statement", "Statement of the [quote]victim[/quote]" } } },
    },
    checks = {
      { id = "her_words", label = "Her own words, marked as hers", when = [[string.find(answer.words, '"', 1, true) ~= nil or string.find(answer.words, '“', 1, true) ~= nil or string.find(answer.words, "'", 1, true) ~= nil
        or string.find(string.lower(answer.words), 'she said', 1, true) ~= nil or string.find(string.lower(answer.words), 'she says', 1, true) ~= nil
        or string.find(string.lower(answer.words), 'in her words', 1, true) ~= nil or string.find(string.lower(answer.words), 'her own words', 1, true) ~= nil
        or string.find(answer.words, '«', 1, true) ~= nil or string.find(string.lower(answer.words), 'ella dijo', 1, true) ~= nil or string.find(string.lower(answer.words), 'ella dice', 1, true) ~= nil
        or string.find(string.lower(answer.words), 'sus palabras', 1, true) ~= nil]],
        score = { recording = 2, evidence = 1 },
        why = "What she said stands as she said it, and is marked as hers.", missing = "Nothing is marked as her own wording. A summary is your text; put at least some of her sentences in quotation marks, or say that it is she who speaks.", ref = "abe-2022" },
      { id = "no_doubt_words", label = "No word that casts doubt on her", field = "words", none = { "story", "version", "claims", "claimed", "alleges", "alleged", "allegedly", "admit" .. "ted", "confess" .. "ed" }, score = { recording = 1, trauma_informed = 1 },
        why = "She says, states, reports. Such words decide nothing.", missing = "A word in it casts doubt or makes a suspect of her. Write: she says.", ref = "cc-interview" },
      { id = "no_labels", label = "No judgement of her as a person", none = { "inconsistent", "unco" .. "operative", "hysterical", "emotional", "credible", "not credible", "liar", "lying", "naive", "willingly" }, score = { recording = 1, trauma_informed = 1 },
        why = "No judgement about the person, neither a good nor a bad one.", missing = "There is a judgement about her in the record. What was seen or heard can be written down; what she is like cannot.", ref = "led-2016-680-7" },
      { id = "source_named", label = "The other sources, by name", field = "sources", any = { "landing", "note", "maud", "ferrin", "adviser", "larch hill", "message", "form", "ngo" }, score = { evidence = 1 },
        why = "What did not come from her has a name on it.", missing = "The other sources are not named. The note of the Landing is one, the message through the form is another.", ref = "led-2016-680-7" },
      { id = "difference_marked", label = "Where the sources differ", field = "sources", any = { "january", "february", "date", "dates", "five", "four", "differ", "differs", "different", "difference", "differences", "does not match", "do not match", "not the same", "both" }, score = { evidence = 2 },
        why = "The difference is marked and left open.", missing = "The note of the Landing gives a time and a number of its own. That they differ, or were not spoken of, belongs here, without an explanation.", ref = "nij-2024" },
      { id = "question_marked", label = "What came from a question, or was unsure", field = "caused", any = { "question", "questions", "asked", "i asked", "my", "suggested", "suggestion", "leading", "closed", "yes or no", "prompt", "corrected", "correction", "guess", "guessed", "unsure", "not sure", "uncertain", "tired", "nothing", "none", "do not know", "did not know" },
        score = { evidence = 2, recording = 1 },
        why = "It can be seen what came by itself and what came through a question. The difference is attributed to the question.", missing = "It cannot be seen what she brought herself and what your questions brought. If there is nothing of that kind, say that.", ref = "cop-initial-accounts" },
      { id = "needs_named", label = "Her needs, and what she wants", field = "needs", any = { "glasses", "optician", "tooth", "dentist", "sleep", "doctor", "passport", "documents", "papers", "wages", "lawyer", "interpreter", "telephone", "shelter" }, score = { recording = 1, trauma_informed = 1 },
        why = "Needs and aims are on paper, so that somebody acts on them.", missing = "What she needs and wants is missing: papers, wages, and what she said about her health.", ref = "cop-record" },
      { id = "family_risk", label = "The risk to her family", field = "needs", any = { "sister", "irsa", "cousin", "family", "ashtal" }, score = { safeguarding = 2 },
        why = "The risk to her family stands where it will be read.", missing = "The pressure on her sister and the concern for her cousin are missing from the field on risks.", ref = "cets197-28" },
      { id = "conditions_named", label = "Her conditions", field = "conditions", any = { "consent", "consents", "agreed", "agrees", "agreement", "may", "not", "only", "nobody", "mother", "maud", "landing", "employer", "torin", "aken", "stop", "stopped" }, score = { lawfulness = 1, recording = 1 },
        why = "Her conditions travel with the paper.", missing = "Who may learn what, and what she has agreed to, is not there. The next reader will not know, for example, who in her family may hear of it.", ref = "who-2003-6" },
      { id = "no_promise", label = "No promise in the record", none = { "promised her", "guaranteed", "guarantee", "will be safe", "will be punished", "will get her" }, score = { trauma_informed = 1 },
        why = "The record promises nothing.", missing = "There is a promise in it that nobody can keep.", ref = "who-2003-3" },
      { id = "heading_word", label = "A heading that judges nobody", when = "answer.heading == 'account'", score = { recording = 1 },
        why = "It is her account. A plain word, and it fits.", missing = "An account is what somebody gives. The other headings doubt it, accuse somebody, or make a case of her.", ref = "cc-interview" },
    },
    to = "referral",
  },
}
