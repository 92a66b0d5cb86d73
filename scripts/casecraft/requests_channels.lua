-- Ways to ask. Times are those within which half and nine of ten are answered; they are models for exercises and no promise of any real desk.

local who = { "right_body", "authority", "contact", "basis", "offence" }
local when = { "period", "period_zone", "period_words", "period_read", "period_real", "period_order", "period_past", "period_clock", "period_narrow" }
local links = { "facts", "link", "identifiers", "not_a_shown_name", "ip_whole" }
local careful = { "confidential_stated", "confidential", "need_to_know", "conditions" }

local function all(...)
  local joined = {}
  for _, part in ipairs({ ... }) do
    for _, one in ipairs(part) do
      joined[#joined + 1] = one
    end
  end
  return joined
end

local head = { "authority", "contact", "basis", "offence", "facts", "explanation", "identifiers" }
local period = { "from", "till", "zone" }

channel "preservation_home" { label = "Preservation request, at home", kinds = { "provider" }, gives = "keeps", categories = { "subscriber", "traffic", "payments", "content" },
  basis = "Budapest Convention, article 16", help = "The provider keeps what it has and discloses nothing. Ask first, at once; an order follows.",
  median = "4h", p90 = "2d", keeps = "90d", urgent = 60,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "next" }),
  rules = all(who, links, when, { "categories", "urgency_stated", "urgency_reason", "urgency_shown", "what_follows" }, careful), ref = "bc-16" }

channel "preservation_abroad" { label = "Preservation request, through the 24/7 network", kinds = { "contact_point" }, gives = "keeps", categories = { "subscriber", "traffic", "payments", "content" },
  basis = "Budapest Convention, articles 29 and 35", help = "From contact point to contact point, day and night. Data are kept at least sixty days; mutual assistance must follow.",
  median = "8h", p90 = "3d", always = true, keeps = "60d", urgent = 60, emergency = 40,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "next", "language" }),
  rules = all(who, links, when, { "categories", "urgency_stated", "urgency_reason", "urgency_shown", "assistance_follows", "language" }, careful), ref = "bc-29" }

channel "traffic_partial" { label = "Partial disclosure of traffic data", kinds = { "provider", "contact_point" }, gives = "data", categories = { "traffic" },
  basis = "Budapest Convention, articles 17 and 30", help = "As much as shows the path of a communication, to find the next provider.",
  median = "3d", p90 = "12d", urgent = 60,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "language" }),
  rules = all(who, links, when, { "categories", "categories_fit", "urgency_stated", "language" }, careful), ref = "bc-17" }

channel "subscriber_direct" { label = "Subscriber data, directly from a provider abroad", kinds = { "provider" }, gives = "data", categories = { "subscriber" },
  basis = "Second Additional Protocol to the Budapest Convention, article 7", help = "Subscriber data only, never content.",
  median = "10d", p90 = "30d", urgent = 70,
  form = all(head, { "categories", "urgency", "reason", "confidential", "form", "language" }),
  rules = all(who, links, { "categories", "categories_fit", "categories_few", "urgency_stated", "certified", "language" }, careful), ref = "cets224-7" }

channel "order_home" { label = "Production order, at home", kinds = { "provider" }, gives = "data", categories = { "subscriber", "traffic", "payments", "content" },
  basis = "Domestic law on production orders; Budapest Convention, article 18", help = "From the court, to a provider at home.",
  median = "6d", p90 = "20d", urgent = 60,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "form" }),
  rules = all(who, links, when, { "categories", "categories_few", "urgency_stated", "certified" }, careful), ref = "bc-18" }

channel "emergency" { label = "Emergency disclosure", kinds = { "provider", "contact_point" }, gives = "data", categories = { "subscriber", "traffic" },
  basis = "Second Additional Protocol to the Budapest Convention, article 9, through the contact points; a provider's own emergency form, directly",
  help = "What averts a danger to somebody's life or safety, within hours. A provider's answer is voluntary in many places.",
  median = "3h", p90 = "12h", always = true, emergency = 70,
  form = all(head, { "categories", "urgency", "reason", "confidential", "language" }),
  rules = all(who, links, { "categories", "categories_fit", "danger", "urgency_shown", "language" }, careful), ref = "cets224-9" }

channel "mutual_assistance" { label = "Mutual legal assistance", kinds = { "central_authority" }, gives = "data", categories = { "subscriber", "traffic", "payments", "content" },
  basis = "A treaty between the states; UNTOC, article 18; Budapest Convention, article 31", help = "From central authority to central authority: content, and evidence for a court. Months.",
  median = "50d", p90 = "110d", urgent = 70,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "form", "language", "purpose" }),
  rules = all(who, links, when, { "categories", "categories_few", "urgency_stated", "certified", "language", "purpose" }, careful), ref = "bc-31" }

channel "eu_preservation" { label = "European preservation order", kinds = { "provider" }, gives = "keeps", categories = { "subscriber", "traffic", "content" },
  basis = "Regulation (EU) 2023/1543", help = "Between states of the Union: kept for sixty days.", median = "12h", p90 = "3d", keeps = "60d", urgent = 60,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "next" }),
  rules = all(who, links, when, { "categories", "urgency_stated", "what_follows" }, careful), ref = "eu2023-1543" }

channel "eu_production" { label = "European production order", kinds = { "provider" }, gives = "data", categories = { "subscriber", "traffic", "content" },
  basis = "Regulation (EU) 2023/1543", help = "Between states of the Union: ten days, eight hours in an emergency.", median = "7d", p90 = "10d", emergency = 5,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "form" }),
  rules = all(who, links, when, { "categories", "categories_few", "urgency_stated", "urgency_shown", "certified" }, careful), ref = "eu2023-1543" }

channel "fiu" { label = "Financial intelligence unit to unit", kinds = { "fiu" }, gives = "data", categories = { "payments", "subscriber" },
  basis = "Principles for information exchange of the Egmont Group", help = "Financial intelligence, for a stated purpose. No evidence; onward use needs prior consent.",
  median = "5d", p90 = "18d", urgent = 60,
  form = all(head, period, { "categories", "urgency", "reason", "confidential", "handling", "purpose", "language" }),
  rules = all(who, links, when, { "categories", "categories_fit", "urgency_stated", "handling", "purpose", "language" }, careful), ref = "egmont-principles" }

channel "police" { label = "Police to police", kinds = { "police" }, gives = "word", categories = {},
  basis = "Domestic police law; INTERPOL's rules on the processing of data", help = "Checks, locations, coordination. With a handling code.",
  median = "18h", p90 = "6d", urgent = 50, emergency = 20,
  form = { "authority", "contact", "basis", "facts", "explanation", "identifiers", "urgency", "reason", "handling", "purpose", "language" },
  rules = { "right_body", "authority", "contact", "basis", "link", "urgency_stated", "urgency_shown", "handling", "purpose", "language", "need_to_know", "conditions" }, ref = "interpol-rpd-10" }

channel "spontaneous" { label = "Spontaneous information", kinds = { "police", "fiu", "contact_point" }, gives = "word", categories = {},
  basis = "Budapest Convention, article 26", help = "What the other side should know, unasked. It may be given under conditions.",
  median = "4h", p90 = "2d", always = true,
  form = { "authority", "contact", "facts", "explanation", "identifiers", "handling", "purpose", "language" },
  rules = { "right_body", "authority", "contact", "link", "handling", "purpose", "language", "need_to_know", "conditions" }, ref = "bc-26" }

channel "platform_follow_up" { label = "Follow-up to a platform's report", kinds = { "provider" }, gives = "data", categories = { "subscriber", "traffic" },
  basis = "The platform's report and its follow-up form", help = "What belongs to the report that the platform itself sent.",
  median = "4d", p90 = "14d", emergency = 20,
  form = { "authority", "contact", "basis", "facts", "identifiers", "from", "till", "zone", "categories", "urgency", "reason", "confidential", "language" },
  rules = all({ "right_body", "authority", "contact", "basis" }, links, when, { "categories", "categories_fit", "urgency_stated", "urgency_shown", "language" }, careful), ref = "ncmec-report-act" }

channel "referral" { label = "Referral to protection and support", kinds = { "protection", "support" }, gives = "help", categories = {},
  basis = "National referral mechanism; Council of Europe Convention 197, article 12", help = "Safety, health, shelter, legal aid. With an adult's consent; for a child there is a duty to refer.",
  median = "45m", p90 = "4h", always = true, emergency = 50,
  form = { "authority", "contact", "facts", "explanation", "identifiers", "urgency", "reason", "consent", "handling" },
  rules = { "right_body", "authority", "contact", "danger_for_protection", "place", "consent", "urgency_stated", "need_to_know", "conditions" }, ref = "osce-nrm-2022" }

channel "deconfliction" { label = "Deconfliction", kinds = { "deconfliction" }, gives = "word", categories = {},
  basis = "Agreement of the units that take part", help = "Who else works on this person or account. Before any contact with a subject.",
  median = "5h", p90 = "20h",
  form = { "authority", "contact", "identifiers", "purpose", "handling" },
  rules = { "right_body", "authority", "contact", "identifiers", "purpose", "handling" }, ref = "untoc-27" }
