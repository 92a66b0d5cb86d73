#include <algorithm>

#include "exercises/tracing/ledger/read_settings.hpp"

namespace casecraft::ledger {
namespace {

constexpr std::int64_t kManyMembers = 100'000;

void take_texts(const Part& part, std::string_view key, std::vector<std::string>& into) {
  if (part.has(key)) into = part.texts(key, true);
}

Group::Rhythm read_rhythm(const Part& part, Group::Rhythm otherwise) {
  static const std::vector<std::string> names{"month", "fortnight", "week", "irregular"};
  const auto index = part.one_of("every", "rhythm", names, false);
  return index ? static_cast<Group::Rhythm>(*index) : otherwise;
}

}  // namespace

Member read_member(const Part& part, const Known& known, Member member) {
  static const std::vector<std::string> fields{"count",   "organisation", "names",  "countries", "provider", "occupations", "funds", "ties", "notes",
                                               "born",    "address",      "pool",   "tags",      "name_like", "pays",       "paid_by"};
  if (part.value().is_null() || !part.is_object("a member (payer, payee, receiver …)", fields)) return member;
  member.count = part.range("count", member.count, 1, kManyMembers);
  member.is_organisation = part.yes("organisation", member.is_organisation);
  take_texts(part, "names", member.names);
  if (part.has("countries")) {
    member.countries.clear();
    for (const std::size_t country : part.some_of("countries", "country", known.countries)) member.countries.push_back(static_cast<std::uint16_t>(country));
  }
  if (const auto provider = part.one_of("provider", "provider", known.providers, false)) member.provider = static_cast<std::uint16_t>(*provider);
  take_texts(part, "occupations", member.occupations);
  take_texts(part, "funds", member.funds);
  take_texts(part, "ties", member.ties);
  take_texts(part, "notes", member.notes);
  member.born = part.range("born", member.born, 1900, 2100);   // Adults only: read_settings compares with the period.
  if (part.has("address")) member.address = part.text("address");
  member.pool = part.whole("pool", member.pool, 0, kManyMembers);
  take_texts(part, "tags", member.tags);
  if (part.has("name_like")) member.like = part.text("name_like");
  if (part.has("pays")) member.pays = part.some_of("pays", "group", known.groups);
  if (part.has("paid_by")) member.paid_by = part.some_of("paid_by", "group", known.groups);
  return member;
}

Group read_group(const Part& part, const Known& known, const std::vector<Group>& earlier) {
  static const std::vector<std::string> fields{"id",     "as",     "share", "units",  "payer",     "payee", "home",     "kin",      "every",  "times", "after_payday", "hours", "other_hours",
                                               "amount", "varies", "round", "growth", "festivals", "texts", "one_text", "numbered", "paid_out", "purpose", "apart"};
  Group group;
  if (!part.is_object("a group of the population", fields)) return group;
  if (part.has("as")) {
    std::vector<std::string> ids;
    for (const Group& other : earlier) ids.push_back(other.id);
    if (const auto base = part.one_of("as", "group that stands before this one", ids)) group = earlier[*base];
    group.share = group.units = 0;
    group.apart.clear();
    group.payer.tags.clear();
    group.payee.tags.clear();
  }
  group.id = part.text("id");
  group.share = part.whole("share", group.share, 0, 1'000'000);
  group.units = part.whole("units", group.units, 0, 1'000'000);
  group.payer = read_member(part.at("payer"), known, group.payer);
  group.payee = read_member(part.at("payee"), known, group.payee);
  group.is_home = part.yes("home", group.is_home);
  group.is_kin = part.yes("kin", group.is_kin);
  group.rhythm = read_rhythm(part, group.rhythm);
  group.times = part.range("times", group.times, 1, 10'000);
  group.after_payday = part.range("after_payday", group.after_payday, 0, 27);
  if (part.has("hours")) group.hours = part.hours("hours", {});
  group.other_hours = part.whole("other_hours", group.other_hours, 0, 100);
  group.amount = part.amounts("amount", group.amount, known.digits);
  group.varies = part.whole("varies", group.varies, 0, 90);
  group.round = part.whole("round", group.round, 0, 100);
  group.growth = part.whole("growth", group.growth, 0, 1000);
  group.has_festivals = part.yes("festivals", group.has_festivals);
  take_texts(part, "texts", group.texts);
  if (group.texts.empty()) group.texts = {""};
  group.one_text = part.whole("one_text", group.one_text, 0, 100);
  group.paid_out = part.whole("paid_out", group.paid_out, 0, 100);
  group.is_numbered = part.yes("numbered", group.is_numbered);
  if (part.has("purpose") || group.purpose.empty()) group.purpose = part.text("purpose");
  group.apart = part.text("apart", false);
  for (const Member* member : {&group.payer, &group.payee}) {
    if (member->is_organisation && member->names.empty()) part.wrong(member == &group.payer ? "payer" : "payee", "an organisation needs \"names\": a list of invented ones");
  }
  if (group.payer.pool > 0 && group.payee.pool > 0) part.wrong("payee", "only one side of a group can be a pool; leave \"pool\" out of the other");
  return group;
}

}  // namespace casecraft::ledger
