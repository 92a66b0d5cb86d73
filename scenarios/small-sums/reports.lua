-- The three senders whom Tidewire has reported: which letter carries whom, and in which words. The label and the reason tell nobody which of them is honest.

-- What a compliance officer can see: one company, one counter, six months. Two wordings for each sender.
local words = {
  reported_1 = {
    { label = "Medium", reason = "Small payments in round figures to one person in Lirang. At the counter the sender gave a tie to the receiver in May and another one in August. Asked about it, the sender changed the subject." },
    { label = "Medium", reason = "The single payments have nearly doubled since May. The receiver is always the same. The descriptions on the slips change and do not fit each other." },
  },
  reported_2 = {
    { label = "Low (automated)", reason = "Payments in the evening and late at night, in small sums. The sender has no tie to Lirang that we know of." },
    { label = "Low (automated)", reason = "The automated check marked the hour of the payments. A colleague looked at it, found the sums too small to matter, and passed it on because the receiver is known from another report." },
  },
  reported_honest = {
    { label = "HIGH (automated, sum)", reason = "The largest single payments of the three, all to Lirang, and larger now than in May. At the counter the sender was upset when asked what the money was for, and did not want to answer." },
    { label = "HIGH (automated, sum)", reason = "Single payments above our limit for Lirang, twice a month, and growing. The sender told the clerk that it was none of the clerk's business." },
  },
}

--- One way of dealing the three senders to three letters, with one of two wordings of each.
local function deal(a, b, c, wording)
  local function report(tag) return { tag = tag, label = words[tag][wording].label, reason = words[tag][wording].reason } end
  return { a = report(a), b = report(b), c = report(c) }
end

return {
  orders = {
    deal("reported_1", "reported_2", "reported_honest", 1),
    deal("reported_1", "reported_honest", "reported_2", 2),
    deal("reported_2", "reported_1", "reported_honest", 2),
    deal("reported_2", "reported_honest", "reported_1", 1),
    deal("reported_honest", "reported_1", "reported_2", 1),
    deal("reported_honest", "reported_2", "reported_1", 2),
  },
}
