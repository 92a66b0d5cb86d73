-- The benchmark story: 200 scenes, three choices each, written by bench/story_pack.py.
start "k0"
variables { trust = 0, risk = 0, n = 0 }
ending "never" { title = "The end", text = "The story does not come here." }

scene "k0" { title = "Scene k0", text = "Paragraph 0. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 0", id = "c0", to = "k82", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 0", id = "c1", to = "k166", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 0", id = "c2", to = "k137", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k1" { title = "Scene k1", text = "Paragraph 1. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 1", id = "c0", to = "k149", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 1", id = "c1", to = "k9", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 1", id = "c2", to = "k107", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k2" { title = "Scene k2", text = "Paragraph 2. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 2", id = "c0", to = "k23", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 2", id = "c1", to = "k15", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 2", id = "c2", to = "k57", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k3" { title = "Scene k3", text = "Paragraph 3. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 3", id = "c0", to = "k147", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 3", id = "c1", to = "k12", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 3", id = "c2", to = "k142", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k4" { title = "Scene k4", text = "Paragraph 4. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 4", id = "c0", to = "k107", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 4", id = "c1", to = "k146", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 4", id = "c2", to = "k26", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k5" { title = "Scene k5", text = "Paragraph 5. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 5", id = "c0", to = "k95", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 5", id = "c1", to = "k144", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 5", id = "c2", to = "k127", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k6" { title = "Scene k6", text = "Paragraph 6. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 6", id = "c0", to = "k198", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 6", id = "c1", to = "k149", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 6", id = "c2", to = "k76", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k7" { title = "Scene k7", text = "Paragraph 7. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 7", id = "c0", to = "k178", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 7", id = "c1", to = "k147", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 7", id = "c2", to = "k87", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k8" { title = "Scene k8", text = "Paragraph 8. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 8", id = "c0", to = "k73", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 8", id = "c1", to = "k30", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 8", id = "c2", to = "k42", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k9" { title = "Scene k9", text = "Paragraph 9. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 9", id = "c0", to = "k125", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 9", id = "c1", to = "k171", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 9", id = "c2", to = "k87", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k10" { title = "Scene k10", text = "Paragraph 10. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 10", id = "c0", to = "k152", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 10", id = "c1", to = "k17", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 10", id = "c2", to = "k121", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k11" { title = "Scene k11", text = "Paragraph 11. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 11", id = "c0", to = "k15", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 11", id = "c1", to = "k165", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 11", id = "c2", to = "k72", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k12" { title = "Scene k12", text = "Paragraph 12. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 12", id = "c0", to = "k171", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 12", id = "c1", to = "k118", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 12", id = "c2", to = "k156", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k13" { title = "Scene k13", text = "Paragraph 13. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 13", id = "c0", to = "k15", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 13", id = "c1", to = "k33", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 13", id = "c2", to = "k101", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k14" { title = "Scene k14", text = "Paragraph 14. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 14", id = "c0", to = "k20", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 14", id = "c1", to = "k102", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 14", id = "c2", to = "k35", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k15" { title = "Scene k15", text = "Paragraph 15. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 15", id = "c0", to = "k180", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 15", id = "c1", to = "k174", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 15", id = "c2", to = "k38", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k16" { title = "Scene k16", text = "Paragraph 16. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 16", id = "c0", to = "k38", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 16", id = "c1", to = "k3", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 16", id = "c2", to = "k67", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k17" { title = "Scene k17", text = "Paragraph 17. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 17", id = "c0", to = "k37", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 17", id = "c1", to = "k156", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 17", id = "c2", to = "k32", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k18" { title = "Scene k18", text = "Paragraph 18. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 18", id = "c0", to = "k116", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 18", id = "c1", to = "k101", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 18", id = "c2", to = "k26", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k19" { title = "Scene k19", text = "Paragraph 19. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 19", id = "c0", to = "k15", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 19", id = "c1", to = "k53", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 19", id = "c2", to = "k28", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k20" { title = "Scene k20", text = "Paragraph 20. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 20", id = "c0", to = "k26", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 20", id = "c1", to = "k137", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 20", id = "c2", to = "k157", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k21" { title = "Scene k21", text = "Paragraph 21. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 21", id = "c0", to = "k53", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 21", id = "c1", to = "k38", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 21", id = "c2", to = "k88", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k22" { title = "Scene k22", text = "Paragraph 22. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 22", id = "c0", to = "k121", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 22", id = "c1", to = "k124", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 22", id = "c2", to = "k123", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k23" { title = "Scene k23", text = "Paragraph 23. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 23", id = "c0", to = "k36", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 23", id = "c1", to = "k189", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 23", id = "c2", to = "k177", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k24" { title = "Scene k24", text = "Paragraph 24. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 24", id = "c0", to = "k52", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 24", id = "c1", to = "k37", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 24", id = "c2", to = "k194", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k25" { title = "Scene k25", text = "Paragraph 25. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 25", id = "c0", to = "k164", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 25", id = "c1", to = "k132", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 25", id = "c2", to = "k91", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k26" { title = "Scene k26", text = "Paragraph 26. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 26", id = "c0", to = "k162", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 26", id = "c1", to = "k61", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 26", id = "c2", to = "k51", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k27" { title = "Scene k27", text = "Paragraph 27. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 27", id = "c0", to = "k91", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 27", id = "c1", to = "k7", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 27", id = "c2", to = "k66", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k28" { title = "Scene k28", text = "Paragraph 28. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 28", id = "c0", to = "k114", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 28", id = "c1", to = "k93", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 28", id = "c2", to = "k26", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k29" { title = "Scene k29", text = "Paragraph 29. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 29", id = "c0", to = "k50", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 29", id = "c1", to = "k123", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 29", id = "c2", to = "k122", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k30" { title = "Scene k30", text = "Paragraph 30. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 30", id = "c0", to = "k164", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 30", id = "c1", to = "k99", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 30", id = "c2", to = "k122", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k31" { title = "Scene k31", text = "Paragraph 31. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 31", id = "c0", to = "k162", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 31", id = "c1", to = "k184", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 31", id = "c2", to = "k102", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k32" { title = "Scene k32", text = "Paragraph 32. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 32", id = "c0", to = "k185", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 32", id = "c1", to = "k32", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 32", id = "c2", to = "k151", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k33" { title = "Scene k33", text = "Paragraph 33. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 33", id = "c0", to = "k156", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 33", id = "c1", to = "k168", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 33", id = "c2", to = "k140", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k34" { title = "Scene k34", text = "Paragraph 34. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 34", id = "c0", to = "k5", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 34", id = "c1", to = "k134", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 34", id = "c2", to = "k111", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k35" { title = "Scene k35", text = "Paragraph 35. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 35", id = "c0", to = "k7", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 35", id = "c1", to = "k74", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 35", id = "c2", to = "k195", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k36" { title = "Scene k36", text = "Paragraph 36. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 36", id = "c0", to = "k66", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 36", id = "c1", to = "k33", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 36", id = "c2", to = "k117", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k37" { title = "Scene k37", text = "Paragraph 37. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 37", id = "c0", to = "k128", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 37", id = "c1", to = "k134", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 37", id = "c2", to = "k112", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k38" { title = "Scene k38", text = "Paragraph 38. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 38", id = "c0", to = "k198", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 38", id = "c1", to = "k36", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 38", id = "c2", to = "k142", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k39" { title = "Scene k39", text = "Paragraph 39. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 39", id = "c0", to = "k174", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 39", id = "c1", to = "k198", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 39", id = "c2", to = "k63", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k40" { title = "Scene k40", text = "Paragraph 40. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 40", id = "c0", to = "k10", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 40", id = "c1", to = "k143", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 40", id = "c2", to = "k113", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k41" { title = "Scene k41", text = "Paragraph 41. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 41", id = "c0", to = "k177", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 41", id = "c1", to = "k130", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 41", id = "c2", to = "k129", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k42" { title = "Scene k42", text = "Paragraph 42. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 42", id = "c0", to = "k143", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 42", id = "c1", to = "k35", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 42", id = "c2", to = "k100", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k43" { title = "Scene k43", text = "Paragraph 43. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 43", id = "c0", to = "k18", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 43", id = "c1", to = "k109", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 43", id = "c2", to = "k171", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k44" { title = "Scene k44", text = "Paragraph 44. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 44", id = "c0", to = "k198", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 44", id = "c1", to = "k36", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 44", id = "c2", to = "k119", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k45" { title = "Scene k45", text = "Paragraph 45. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 45", id = "c0", to = "k101", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 45", id = "c1", to = "k170", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 45", id = "c2", to = "k180", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k46" { title = "Scene k46", text = "Paragraph 46. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 46", id = "c0", to = "k86", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 46", id = "c1", to = "k91", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 46", id = "c2", to = "k184", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k47" { title = "Scene k47", text = "Paragraph 47. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 47", id = "c0", to = "k86", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 47", id = "c1", to = "k112", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 47", id = "c2", to = "k98", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k48" { title = "Scene k48", text = "Paragraph 48. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 48", id = "c0", to = "k131", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 48", id = "c1", to = "k58", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 48", id = "c2", to = "k67", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k49" { title = "Scene k49", text = "Paragraph 49. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 49", id = "c0", to = "k199", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 49", id = "c1", to = "k193", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 49", id = "c2", to = "k173", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k50" { title = "Scene k50", text = "Paragraph 50. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 50", id = "c0", to = "k38", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 50", id = "c1", to = "k179", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 50", id = "c2", to = "k71", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k51" { title = "Scene k51", text = "Paragraph 51. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 51", id = "c0", to = "k108", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 51", id = "c1", to = "k4", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 51", id = "c2", to = "k66", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k52" { title = "Scene k52", text = "Paragraph 52. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 52", id = "c0", to = "k17", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 52", id = "c1", to = "k116", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 52", id = "c2", to = "k141", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k53" { title = "Scene k53", text = "Paragraph 53. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 53", id = "c0", to = "k159", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 53", id = "c1", to = "k134", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 53", id = "c2", to = "k28", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k54" { title = "Scene k54", text = "Paragraph 54. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 54", id = "c0", to = "k12", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 54", id = "c1", to = "k79", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 54", id = "c2", to = "k135", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k55" { title = "Scene k55", text = "Paragraph 55. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 55", id = "c0", to = "k114", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 55", id = "c1", to = "k69", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 55", id = "c2", to = "k64", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k56" { title = "Scene k56", text = "Paragraph 56. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 56", id = "c0", to = "k4", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 56", id = "c1", to = "k131", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 56", id = "c2", to = "k114", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k57" { title = "Scene k57", text = "Paragraph 57. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 57", id = "c0", to = "k168", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 57", id = "c1", to = "k129", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 57", id = "c2", to = "k58", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k58" { title = "Scene k58", text = "Paragraph 58. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 58", id = "c0", to = "k180", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 58", id = "c1", to = "k103", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 58", id = "c2", to = "k33", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k59" { title = "Scene k59", text = "Paragraph 59. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 59", id = "c0", to = "k160", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 59", id = "c1", to = "k110", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 59", id = "c2", to = "k21", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k60" { title = "Scene k60", text = "Paragraph 60. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 60", id = "c0", to = "k129", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 60", id = "c1", to = "k153", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 60", id = "c2", to = "k11", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k61" { title = "Scene k61", text = "Paragraph 61. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 61", id = "c0", to = "k40", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 61", id = "c1", to = "k0", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 61", id = "c2", to = "k84", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k62" { title = "Scene k62", text = "Paragraph 62. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 62", id = "c0", to = "k62", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 62", id = "c1", to = "k55", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 62", id = "c2", to = "k0", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k63" { title = "Scene k63", text = "Paragraph 63. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 63", id = "c0", to = "k21", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 63", id = "c1", to = "k128", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 63", id = "c2", to = "k63", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k64" { title = "Scene k64", text = "Paragraph 64. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 64", id = "c0", to = "k23", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 64", id = "c1", to = "k36", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 64", id = "c2", to = "k100", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k65" { title = "Scene k65", text = "Paragraph 65. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 65", id = "c0", to = "k77", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 65", id = "c1", to = "k21", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 65", id = "c2", to = "k168", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k66" { title = "Scene k66", text = "Paragraph 66. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 66", id = "c0", to = "k195", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 66", id = "c1", to = "k38", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 66", id = "c2", to = "k11", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k67" { title = "Scene k67", text = "Paragraph 67. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 67", id = "c0", to = "k187", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 67", id = "c1", to = "k134", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 67", id = "c2", to = "k175", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k68" { title = "Scene k68", text = "Paragraph 68. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 68", id = "c0", to = "k21", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 68", id = "c1", to = "k34", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 68", id = "c2", to = "k26", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k69" { title = "Scene k69", text = "Paragraph 69. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 69", id = "c0", to = "k142", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 69", id = "c1", to = "k160", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 69", id = "c2", to = "k125", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k70" { title = "Scene k70", text = "Paragraph 70. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 70", id = "c0", to = "k116", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 70", id = "c1", to = "k168", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 70", id = "c2", to = "k190", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k71" { title = "Scene k71", text = "Paragraph 71. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 71", id = "c0", to = "k64", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 71", id = "c1", to = "k60", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 71", id = "c2", to = "k59", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k72" { title = "Scene k72", text = "Paragraph 72. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 72", id = "c0", to = "k126", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 72", id = "c1", to = "k122", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 72", id = "c2", to = "k196", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k73" { title = "Scene k73", text = "Paragraph 73. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 73", id = "c0", to = "k19", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 73", id = "c1", to = "k84", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 73", id = "c2", to = "k159", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k74" { title = "Scene k74", text = "Paragraph 74. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 74", id = "c0", to = "k3", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 74", id = "c1", to = "k124", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 74", id = "c2", to = "k177", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k75" { title = "Scene k75", text = "Paragraph 75. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 75", id = "c0", to = "k74", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 75", id = "c1", to = "k118", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 75", id = "c2", to = "k196", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k76" { title = "Scene k76", text = "Paragraph 76. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 76", id = "c0", to = "k79", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 76", id = "c1", to = "k4", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 76", id = "c2", to = "k19", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k77" { title = "Scene k77", text = "Paragraph 77. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 77", id = "c0", to = "k68", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 77", id = "c1", to = "k53", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 77", id = "c2", to = "k36", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k78" { title = "Scene k78", text = "Paragraph 78. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 78", id = "c0", to = "k92", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 78", id = "c1", to = "k28", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 78", id = "c2", to = "k59", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k79" { title = "Scene k79", text = "Paragraph 79. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 79", id = "c0", to = "k100", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 79", id = "c1", to = "k0", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 79", id = "c2", to = "k103", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k80" { title = "Scene k80", text = "Paragraph 80. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 80", id = "c0", to = "k106", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 80", id = "c1", to = "k80", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 80", id = "c2", to = "k0", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k81" { title = "Scene k81", text = "Paragraph 81. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 81", id = "c0", to = "k101", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 81", id = "c1", to = "k182", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 81", id = "c2", to = "k64", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k82" { title = "Scene k82", text = "Paragraph 82. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 82", id = "c0", to = "k100", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 82", id = "c1", to = "k92", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 82", id = "c2", to = "k12", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k83" { title = "Scene k83", text = "Paragraph 83. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 83", id = "c0", to = "k13", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 83", id = "c1", to = "k162", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 83", id = "c2", to = "k68", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k84" { title = "Scene k84", text = "Paragraph 84. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 84", id = "c0", to = "k48", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 84", id = "c1", to = "k7", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 84", id = "c2", to = "k141", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k85" { title = "Scene k85", text = "Paragraph 85. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 85", id = "c0", to = "k184", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 85", id = "c1", to = "k187", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 85", id = "c2", to = "k157", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k86" { title = "Scene k86", text = "Paragraph 86. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 86", id = "c0", to = "k124", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 86", id = "c1", to = "k43", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 86", id = "c2", to = "k87", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k87" { title = "Scene k87", text = "Paragraph 87. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 87", id = "c0", to = "k65", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 87", id = "c1", to = "k103", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 87", id = "c2", to = "k77", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k88" { title = "Scene k88", text = "Paragraph 88. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 88", id = "c0", to = "k30", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 88", id = "c1", to = "k19", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 88", id = "c2", to = "k140", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k89" { title = "Scene k89", text = "Paragraph 89. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 89", id = "c0", to = "k85", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 89", id = "c1", to = "k35", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 89", id = "c2", to = "k62", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k90" { title = "Scene k90", text = "Paragraph 90. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 90", id = "c0", to = "k87", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 90", id = "c1", to = "k81", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 90", id = "c2", to = "k66", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k91" { title = "Scene k91", text = "Paragraph 91. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 91", id = "c0", to = "k5", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 91", id = "c1", to = "k98", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 91", id = "c2", to = "k96", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k92" { title = "Scene k92", text = "Paragraph 92. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 92", id = "c0", to = "k192", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 92", id = "c1", to = "k71", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 92", id = "c2", to = "k32", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k93" { title = "Scene k93", text = "Paragraph 93. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 93", id = "c0", to = "k23", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 93", id = "c1", to = "k98", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 93", id = "c2", to = "k110", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k94" { title = "Scene k94", text = "Paragraph 94. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 94", id = "c0", to = "k32", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 94", id = "c1", to = "k181", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 94", id = "c2", to = "k0", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k95" { title = "Scene k95", text = "Paragraph 95. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 95", id = "c0", to = "k135", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 95", id = "c1", to = "k63", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 95", id = "c2", to = "k39", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k96" { title = "Scene k96", text = "Paragraph 96. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 96", id = "c0", to = "k184", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 96", id = "c1", to = "k21", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 96", id = "c2", to = "k0", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k97" { title = "Scene k97", text = "Paragraph 97. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 97", id = "c0", to = "k145", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 97", id = "c1", to = "k32", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 97", id = "c2", to = "k135", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k98" { title = "Scene k98", text = "Paragraph 98. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 98", id = "c0", to = "k178", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 98", id = "c1", to = "k18", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 98", id = "c2", to = "k99", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k99" { title = "Scene k99", text = "Paragraph 99. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 99", id = "c0", to = "k153", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 99", id = "c1", to = "k137", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 99", id = "c2", to = "k71", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k100" { title = "Scene k100", text = "Paragraph 100. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 100", id = "c0", to = "k121", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 100", id = "c1", to = "k140", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 100", id = "c2", to = "k105", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k101" { title = "Scene k101", text = "Paragraph 101. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 101", id = "c0", to = "k14", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 101", id = "c1", to = "k127", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 101", id = "c2", to = "k20", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k102" { title = "Scene k102", text = "Paragraph 102. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 102", id = "c0", to = "k170", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 102", id = "c1", to = "k58", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 102", id = "c2", to = "k178", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k103" { title = "Scene k103", text = "Paragraph 103. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 103", id = "c0", to = "k92", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 103", id = "c1", to = "k50", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 103", id = "c2", to = "k189", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k104" { title = "Scene k104", text = "Paragraph 104. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 104", id = "c0", to = "k52", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 104", id = "c1", to = "k79", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 104", id = "c2", to = "k119", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k105" { title = "Scene k105", text = "Paragraph 105. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 105", id = "c0", to = "k194", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 105", id = "c1", to = "k159", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 105", id = "c2", to = "k57", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k106" { title = "Scene k106", text = "Paragraph 106. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 106", id = "c0", to = "k170", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 106", id = "c1", to = "k100", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 106", id = "c2", to = "k6", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k107" { title = "Scene k107", text = "Paragraph 107. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 107", id = "c0", to = "k106", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 107", id = "c1", to = "k47", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 107", id = "c2", to = "k182", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k108" { title = "Scene k108", text = "Paragraph 108. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 108", id = "c0", to = "k20", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 108", id = "c1", to = "k48", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 108", id = "c2", to = "k8", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k109" { title = "Scene k109", text = "Paragraph 109. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 109", id = "c0", to = "k95", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 109", id = "c1", to = "k43", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 109", id = "c2", to = "k20", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k110" { title = "Scene k110", text = "Paragraph 110. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 110", id = "c0", to = "k89", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 110", id = "c1", to = "k143", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 110", id = "c2", to = "k91", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k111" { title = "Scene k111", text = "Paragraph 111. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 111", id = "c0", to = "k22", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 111", id = "c1", to = "k50", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 111", id = "c2", to = "k49", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k112" { title = "Scene k112", text = "Paragraph 112. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 112", id = "c0", to = "k188", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 112", id = "c1", to = "k161", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 112", id = "c2", to = "k160", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k113" { title = "Scene k113", text = "Paragraph 113. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 113", id = "c0", to = "k96", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 113", id = "c1", to = "k16", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 113", id = "c2", to = "k49", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k114" { title = "Scene k114", text = "Paragraph 114. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 114", id = "c0", to = "k155", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 114", id = "c1", to = "k69", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 114", id = "c2", to = "k67", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k115" { title = "Scene k115", text = "Paragraph 115. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 115", id = "c0", to = "k70", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 115", id = "c1", to = "k184", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 115", id = "c2", to = "k6", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k116" { title = "Scene k116", text = "Paragraph 116. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 116", id = "c0", to = "k121", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 116", id = "c1", to = "k198", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 116", id = "c2", to = "k110", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k117" { title = "Scene k117", text = "Paragraph 117. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 117", id = "c0", to = "k127", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 117", id = "c1", to = "k189", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 117", id = "c2", to = "k155", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k118" { title = "Scene k118", text = "Paragraph 118. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 118", id = "c0", to = "k81", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 118", id = "c1", to = "k152", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 118", id = "c2", to = "k100", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k119" { title = "Scene k119", text = "Paragraph 119. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 119", id = "c0", to = "k104", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 119", id = "c1", to = "k123", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 119", id = "c2", to = "k41", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k120" { title = "Scene k120", text = "Paragraph 120. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 120", id = "c0", to = "k18", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 120", id = "c1", to = "k53", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 120", id = "c2", to = "k127", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k121" { title = "Scene k121", text = "Paragraph 121. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 121", id = "c0", to = "k44", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 121", id = "c1", to = "k106", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 121", id = "c2", to = "k191", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k122" { title = "Scene k122", text = "Paragraph 122. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 122", id = "c0", to = "k199", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 122", id = "c1", to = "k71", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 122", id = "c2", to = "k95", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k123" { title = "Scene k123", text = "Paragraph 123. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 123", id = "c0", to = "k50", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 123", id = "c1", to = "k47", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 123", id = "c2", to = "k39", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k124" { title = "Scene k124", text = "Paragraph 124. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 124", id = "c0", to = "k83", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 124", id = "c1", to = "k64", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 124", id = "c2", to = "k166", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k125" { title = "Scene k125", text = "Paragraph 125. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 125", id = "c0", to = "k9", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 125", id = "c1", to = "k121", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 125", id = "c2", to = "k95", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k126" { title = "Scene k126", text = "Paragraph 126. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 126", id = "c0", to = "k59", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 126", id = "c1", to = "k48", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 126", id = "c2", to = "k19", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k127" { title = "Scene k127", text = "Paragraph 127. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 127", id = "c0", to = "k114", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 127", id = "c1", to = "k198", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 127", id = "c2", to = "k27", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k128" { title = "Scene k128", text = "Paragraph 128. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 128", id = "c0", to = "k55", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 128", id = "c1", to = "k87", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 128", id = "c2", to = "k52", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k129" { title = "Scene k129", text = "Paragraph 129. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 129", id = "c0", to = "k153", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 129", id = "c1", to = "k2", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 129", id = "c2", to = "k173", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k130" { title = "Scene k130", text = "Paragraph 130. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 130", id = "c0", to = "k158", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 130", id = "c1", to = "k52", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 130", id = "c2", to = "k140", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k131" { title = "Scene k131", text = "Paragraph 131. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 131", id = "c0", to = "k104", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 131", id = "c1", to = "k169", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 131", id = "c2", to = "k163", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k132" { title = "Scene k132", text = "Paragraph 132. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 132", id = "c0", to = "k167", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 132", id = "c1", to = "k178", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 132", id = "c2", to = "k72", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k133" { title = "Scene k133", text = "Paragraph 133. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 133", id = "c0", to = "k106", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 133", id = "c1", to = "k190", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 133", id = "c2", to = "k106", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k134" { title = "Scene k134", text = "Paragraph 134. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 134", id = "c0", to = "k196", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 134", id = "c1", to = "k100", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 134", id = "c2", to = "k52", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k135" { title = "Scene k135", text = "Paragraph 135. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 135", id = "c0", to = "k40", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 135", id = "c1", to = "k23", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 135", id = "c2", to = "k117", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k136" { title = "Scene k136", text = "Paragraph 136. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 136", id = "c0", to = "k3", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 136", id = "c1", to = "k164", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 136", id = "c2", to = "k146", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k137" { title = "Scene k137", text = "Paragraph 137. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 137", id = "c0", to = "k188", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 137", id = "c1", to = "k37", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 137", id = "c2", to = "k41", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k138" { title = "Scene k138", text = "Paragraph 138. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 138", id = "c0", to = "k17", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 138", id = "c1", to = "k125", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 138", id = "c2", to = "k32", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k139" { title = "Scene k139", text = "Paragraph 139. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 139", id = "c0", to = "k80", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 139", id = "c1", to = "k22", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 139", id = "c2", to = "k163", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k140" { title = "Scene k140", text = "Paragraph 140. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 140", id = "c0", to = "k157", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 140", id = "c1", to = "k46", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 140", id = "c2", to = "k10", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k141" { title = "Scene k141", text = "Paragraph 141. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 141", id = "c0", to = "k98", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 141", id = "c1", to = "k38", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 141", id = "c2", to = "k10", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k142" { title = "Scene k142", text = "Paragraph 142. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 142", id = "c0", to = "k170", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 142", id = "c1", to = "k99", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 142", id = "c2", to = "k140", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k143" { title = "Scene k143", text = "Paragraph 143. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 143", id = "c0", to = "k166", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 143", id = "c1", to = "k149", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 143", id = "c2", to = "k99", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k144" { title = "Scene k144", text = "Paragraph 144. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 144", id = "c0", to = "k114", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 144", id = "c1", to = "k45", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 144", id = "c2", to = "k158", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k145" { title = "Scene k145", text = "Paragraph 145. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 145", id = "c0", to = "k60", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 145", id = "c1", to = "k45", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 145", id = "c2", to = "k27", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k146" { title = "Scene k146", text = "Paragraph 146. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 146", id = "c0", to = "k91", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 146", id = "c1", to = "k23", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 146", id = "c2", to = "k10", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k147" { title = "Scene k147", text = "Paragraph 147. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 147", id = "c0", to = "k21", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 147", id = "c1", to = "k199", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 147", id = "c2", to = "k13", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k148" { title = "Scene k148", text = "Paragraph 148. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 148", id = "c0", to = "k167", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 148", id = "c1", to = "k16", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 148", id = "c2", to = "k49", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k149" { title = "Scene k149", text = "Paragraph 149. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 149", id = "c0", to = "k73", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 149", id = "c1", to = "k16", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 149", id = "c2", to = "k40", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k150" { title = "Scene k150", text = "Paragraph 150. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 150", id = "c0", to = "k116", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 150", id = "c1", to = "k128", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 150", id = "c2", to = "k151", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k151" { title = "Scene k151", text = "Paragraph 151. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 151", id = "c0", to = "k81", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 151", id = "c1", to = "k50", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 151", id = "c2", to = "k41", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k152" { title = "Scene k152", text = "Paragraph 152. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 152", id = "c0", to = "k173", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 152", id = "c1", to = "k43", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 152", id = "c2", to = "k196", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k153" { title = "Scene k153", text = "Paragraph 153. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 153", id = "c0", to = "k162", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 153", id = "c1", to = "k142", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 153", id = "c2", to = "k64", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k154" { title = "Scene k154", text = "Paragraph 154. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 154", id = "c0", to = "k188", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 154", id = "c1", to = "k96", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 154", id = "c2", to = "k92", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k155" { title = "Scene k155", text = "Paragraph 155. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 155", id = "c0", to = "k113", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 155", id = "c1", to = "k157", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 155", id = "c2", to = "k75", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k156" { title = "Scene k156", text = "Paragraph 156. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 156", id = "c0", to = "k79", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 156", id = "c1", to = "k187", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 156", id = "c2", to = "k56", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k157" { title = "Scene k157", text = "Paragraph 157. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 157", id = "c0", to = "k157", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 157", id = "c1", to = "k106", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 157", id = "c2", to = "k12", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k158" { title = "Scene k158", text = "Paragraph 158. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 158", id = "c0", to = "k58", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 158", id = "c1", to = "k5", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 158", id = "c2", to = "k145", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k159" { title = "Scene k159", text = "Paragraph 159. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 159", id = "c0", to = "k27", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 159", id = "c1", to = "k136", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 159", id = "c2", to = "k149", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k160" { title = "Scene k160", text = "Paragraph 160. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 160", id = "c0", to = "k52", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 160", id = "c1", to = "k40", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 160", id = "c2", to = "k62", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k161" { title = "Scene k161", text = "Paragraph 161. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 161", id = "c0", to = "k115", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 161", id = "c1", to = "k163", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 161", id = "c2", to = "k102", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k162" { title = "Scene k162", text = "Paragraph 162. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 162", id = "c0", to = "k14", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 162", id = "c1", to = "k152", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 162", id = "c2", to = "k154", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k163" { title = "Scene k163", text = "Paragraph 163. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 163", id = "c0", to = "k63", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 163", id = "c1", to = "k11", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 163", id = "c2", to = "k103", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k164" { title = "Scene k164", text = "Paragraph 164. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 164", id = "c0", to = "k40", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 164", id = "c1", to = "k3", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 164", id = "c2", to = "k36", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k165" { title = "Scene k165", text = "Paragraph 165. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 165", id = "c0", to = "k132", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 165", id = "c1", to = "k156", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 165", id = "c2", to = "k16", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k166" { title = "Scene k166", text = "Paragraph 166. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 166", id = "c0", to = "k185", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 166", id = "c1", to = "k96", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 166", id = "c2", to = "k20", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k167" { title = "Scene k167", text = "Paragraph 167. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 167", id = "c0", to = "k44", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 167", id = "c1", to = "k66", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 167", id = "c2", to = "k31", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k168" { title = "Scene k168", text = "Paragraph 168. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 168", id = "c0", to = "k182", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 168", id = "c1", to = "k162", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 168", id = "c2", to = "k175", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k169" { title = "Scene k169", text = "Paragraph 169. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 169", id = "c0", to = "k75", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 169", id = "c1", to = "k21", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 169", id = "c2", to = "k43", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k170" { title = "Scene k170", text = "Paragraph 170. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 170", id = "c0", to = "k190", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 170", id = "c1", to = "k191", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 170", id = "c2", to = "k99", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k171" { title = "Scene k171", text = "Paragraph 171. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 171", id = "c0", to = "k97", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 171", id = "c1", to = "k120", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 171", id = "c2", to = "k6", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k172" { title = "Scene k172", text = "Paragraph 172. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 172", id = "c0", to = "k146", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 172", id = "c1", to = "k100", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 172", id = "c2", to = "k144", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k173" { title = "Scene k173", text = "Paragraph 173. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 173", id = "c0", to = "k8", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 173", id = "c1", to = "k27", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 173", id = "c2", to = "k88", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k174" { title = "Scene k174", text = "Paragraph 174. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 174", id = "c0", to = "k7", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 174", id = "c1", to = "k177", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 174", id = "c2", to = "k178", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k175" { title = "Scene k175", text = "Paragraph 175. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 175", id = "c0", to = "k16", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 175", id = "c1", to = "k51", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 175", id = "c2", to = "k193", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k176" { title = "Scene k176", text = "Paragraph 176. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 176", id = "c0", to = "k27", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 176", id = "c1", to = "k52", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 176", id = "c2", to = "k8", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k177" { title = "Scene k177", text = "Paragraph 177. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 177", id = "c0", to = "k192", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 177", id = "c1", to = "k122", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 177", id = "c2", to = "k25", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k178" { title = "Scene k178", text = "Paragraph 178. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 178", id = "c0", to = "k75", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 178", id = "c1", to = "k108", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 178", id = "c2", to = "k89", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k179" { title = "Scene k179", text = "Paragraph 179. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 179", id = "c0", to = "k12", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 179", id = "c1", to = "k82", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 179", id = "c2", to = "k73", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k180" { title = "Scene k180", text = "Paragraph 180. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 180", id = "c0", to = "k105", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 180", id = "c1", to = "k132", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 180", id = "c2", to = "k120", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k181" { title = "Scene k181", text = "Paragraph 181. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 181", id = "c0", to = "k137", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 181", id = "c1", to = "k182", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 181", id = "c2", to = "k43", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k182" { title = "Scene k182", text = "Paragraph 182. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 182", id = "c0", to = "k134", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 182", id = "c1", to = "k195", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 182", id = "c2", to = "k89", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k183" { title = "Scene k183", text = "Paragraph 183. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 183", id = "c0", to = "k125", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 183", id = "c1", to = "k126", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 183", id = "c2", to = "k131", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k184" { title = "Scene k184", text = "Paragraph 184. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 184", id = "c0", to = "k72", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 184", id = "c1", to = "k127", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 184", id = "c2", to = "k162", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k185" { title = "Scene k185", text = "Paragraph 185. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 185", id = "c0", to = "k178", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 185", id = "c1", to = "k160", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 185", id = "c2", to = "k24", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k186" { title = "Scene k186", text = "Paragraph 186. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 186", id = "c0", to = "k190", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 186", id = "c1", to = "k165", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 186", id = "c2", to = "k52", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k187" { title = "Scene k187", text = "Paragraph 187. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 187", id = "c0", to = "k109", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 187", id = "c1", to = "k97", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 187", id = "c2", to = "k117", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k188" { title = "Scene k188", text = "Paragraph 188. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 188", id = "c0", to = "k89", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 188", id = "c1", to = "k133", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 188", id = "c2", to = "k169", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k189" { title = "Scene k189", text = "Paragraph 189. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 189", id = "c0", to = "k43", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 189", id = "c1", to = "k176", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 189", id = "c2", to = "k32", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k190" { title = "Scene k190", text = "Paragraph 190. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 190", id = "c0", to = "k164", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 190", id = "c1", to = "k129", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 190", id = "c2", to = "k77", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k191" { title = "Scene k191", text = "Paragraph 191. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 191", id = "c0", to = "k185", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 191", id = "c1", to = "k185", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 191", id = "c2", to = "k41", when = "trust >= -1000000", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k192" { title = "Scene k192", text = "Paragraph 192. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 192", id = "c0", to = "k48", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 192", id = "c1", to = "k42", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 192", id = "c2", to = "k50", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k193" { title = "Scene k193", text = "Paragraph 193. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 193", id = "c0", to = "k37", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 193", id = "c1", to = "k111", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 193", id = "c2", to = "k27", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k194" { title = "Scene k194", text = "Paragraph 194. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 194", id = "c0", to = "k71", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 194", id = "c1", to = "k118", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 194", id = "c2", to = "k102", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k195" { title = "Scene k195", text = "Paragraph 195. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 195", id = "c0", to = "k128", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 195", id = "c1", to = "k118", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 195", id = "c2", to = "k65", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k196" { title = "Scene k196", text = "Paragraph 196. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 196", id = "c0", to = "k1", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 196", id = "c1", to = "k110", effect = "trust = trust + 2; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 196", id = "c2", to = "k58", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k197" { title = "Scene k197", text = "Paragraph 197. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 197", id = "c0", to = "k173", effect = "trust = trust + -1; risk = risk + -1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 197", id = "c1", to = "k116", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 197", id = "c2", to = "k66", when = "trust >= -1000000", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k198" { title = "Scene k198", text = "Paragraph 198. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 198", id = "c0", to = "k107", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 198", id = "c1", to = "k182", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 198", id = "c2", to = "k64", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + 1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
scene "k199" { title = "Scene k199", text = "Paragraph 199. The provider confirms the account was opened at the branch.", each_visit = true, choices = {
  { "Option 0 of 199", id = "c0", to = "k116", effect = "trust = trust + -1; risk = risk + 1; n = n + 1", reply = "You choose 0.", score = { evidence = 0 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 1 of 199", id = "c1", to = "k132", effect = "trust = trust + 2; risk = risk + -1; n = n + 1", reply = "You choose 1.", score = { evidence = 1 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
  { "Option 2 of 199", id = "c2", to = "k167", when = "trust >= -1000000", effect = "trust = trust + 1; risk = risk + -1; n = n + 1", reply = "You choose 2.", score = { evidence = 2 }, why = "A benchmark decision.", ref = "iso-27037", minutes = 0 },
} }
