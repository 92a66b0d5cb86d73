#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/requests/reading_parts.hpp"

// What belongs to one case: who can be asked, what is known, and what is held where.
namespace casecraft::requests {

using script::Declaration;

void CaseReader::identifier(const Declaration& declaration) {
  static const std::vector<std::string> known{"label", "kind", "subject", "from", "when"};
  const Node& node = declaration.node;
  Identifier one;
  one.id = declaration.id;
  const std::string owner = fmt::format("identifier '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.label = text(node.at("label"));
  one.kind = word(node.at("kind"));
  one.subject = node.has("subject") ? word(node.at("subject")) : one.id;
  one.from = document(node.at("from"), owner);
  one.when = condition(node.at("when"));
  if (one.label.empty() || one.kind.empty()) error("requests.identifier", declaration.where, fmt::format("{} needs a label and a kind", owner), "label = \"acct 4471-20\", kind = \"account\"");
  model_.identifiers.push_back(std::move(one));
}

void CaseReader::fact(const Declaration& declaration) {
  static const std::vector<std::string> known{"text", "from", "when", "shows", "phrases", "only", "may_use"};
  const Node& node = declaration.node;
  Fact one;
  one.id = declaration.id;
  const std::string owner = fmt::format("fact '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.text = text(node.at("text"));
  one.from = document(node.at("from"), owner);
  one.when = condition(node.at("when"));
  one.shows = words(node.at("shows"));
  one.phrases = phrases(node.at("phrases"));
  one.only = words(node.at("only"));
  for (const std::string& listener : one.only) listeners_.emplace_back(listener, node.at("only").where);
  one.may_use = request_condition(node.at("may_use"));
  if (one.text.empty()) error("requests.fact", declaration.where, fmt::format("{} has no text", owner));
  model_.facts.push_back(std::move(one));
}

void CaseReader::check_listeners() {
  std::vector<std::string> known = ids_of(model_.bodies);
  for (const Body& body : model_.bodies) known.push_back(body.kind);
  for (const Channel& channel : model_.channels) known.insert(known.end(), channel.kinds.begin(), channel.kinds.end());
  for (const auto& [listener, where] : listeners_) {
    if (!contains(known, listener)) error("requests.name", where, fmt::format("'{}' is neither a body nor a kind of body", listener), base::nearest_name_hint(listener, known));
  }
}

Reply CaseReader::reply(const Node& node, const std::string& owner) {
  static const std::vector<std::string> known{"channel", "results", "when", "text", "conditions", "gives", "effect"};
  Reply one;
  one.id = session::first_id(node, "a reply", context_.diagnostics);
  const std::string name = fmt::format("reply '{}' of {}", one.id, owner);
  session::check_fields(node, name, known, context_.diagnostics);
  one.channel = word(node.at("channel"));
  if (!one.channel.empty()) check_names({one.channel}, ids_of(model_.channels), node.at("channel"), "channel");
  for (const std::string& id : words(node.at("results"))) {
    if (const auto result = result_from(id)) one.results.push_back(*result);
    else error("requests.result", node.at("results").where, fmt::format("'{}' is nothing that can come of a request", id));
  }
  if (one.results.empty()) one.results = {Result::answered, Result::partial};
  one.when = request_condition(node.at("when"));
  one.text = text(node.at("text"));
  one.conditions = text(node.at("conditions"));
  one.gives = document(node.at("gives"), name);
  one.effect = session::read_effect(node.at("effect"), context_.machine, context_.diagnostics);
  return one;
}

void CaseReader::body(const Declaration& declaration) {
  static const std::vector<std::string> known{"name", "role", "about", "kind", "country", "channels", "languages", "always", "goodwill", "slow", "partial", "redirect", "replies"};
  const Node& node = declaration.node;
  Body one;
  one.id = declaration.id;
  const std::string owner = fmt::format("body '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.name = text(node.at("name"));
  one.role = text(node.at("role"));
  one.about = text(node.at("about"));
  one.redirect = text(node.at("redirect"));
  one.kind = word(node.at("kind"));
  one.country = word(node.at("country"));
  one.calendar = index_of(model_.calendars, one.country, node.at("country").is_nothing() ? node : node.at("country"), "calendar");
  one.channels = words(node.at("channels"));
  check_names(one.channels, ids_of(model_.channels), node.at("channels"), "channel");
  for (const std::string& id : one.channels) {
    const Channel* channel = model_.channel(id);
    if (channel == nullptr || contains(channel->kinds, one.kind)) continue;
    error("requests.kind", node.at("channels").where, fmt::format("{} is of the kind '{}', and channel '{}' goes to: {}", owner, one.kind, id, fmt::join(channel->kinds, ", ")), "take the channel out, or mend the kind");
  }
  one.languages = words(node.at("languages"));
  one.is_always = session::read_flag(node.at("always"), context_.diagnostics);
  one.goodwill = number(node, "goodwill", 60, 0, 100);
  one.partial = number(node, "partial", 0, 0, 100);
  one.slow = condition(node.at("slow"));
  for (const Node& item : node.at("replies").items) one.replies.push_back(reply(item, owner));
  if (one.name.empty() || one.kind.empty()) error("requests.body", declaration.where, fmt::format("{} needs a name and a kind", owner), "name = \"Tidewire\", kind = \"provider\"");
  one.standing = context_.initial.add(base::Value(base::Map{}));
  model_.bodies.push_back(std::move(one));
}

void CaseReader::holding(const Declaration& declaration) {
  static const std::vector<std::string> known{"label", "body", "category", "about", "from", "till", "kept", "gives", "part", "wanted", "through"};
  const Node& node = declaration.node;
  Holding one;
  one.id = declaration.id;
  const std::string owner = fmt::format("holding '{}'", one.id);
  session::check_fields(node, owner, known, context_.diagnostics);
  one.label = text(node.at("label"));
  one.body = word(node.at("body"));
  check_names({one.body}, ids_of(model_.bodies), node.at("body").is_nothing() ? node : node.at("body"), "body");
  one.through = words(node.at("through"));
  check_names(one.through, ids_of(model_.bodies), node.at("through"), "body");
  one.category = word(node.at("category"));
  const bool is_known = std::any_of(model_.channels.begin(), model_.channels.end(), [&](const Channel& channel) { return contains(channel.categories, one.category); });
  if (!one.category.empty() && !is_known) error("requests.category", node.at("category").where, fmt::format("no channel can bring data of the category '{}' of {}", one.category, owner));
  one.about = words(node.at("about"));
  check_names(one.about, ids_of(model_.identifiers), node.at("about"), "identifier");
  const auto moment = [&](const char* name) -> std::optional<base::UtcTime> {
    if (!node.has(name)) return std::nullopt;
    const std::string written = word(node.at(name));
    auto at = base::parse_local(written.size() == 10 ? written + "T00:00" : written, base::utc());
    if (!at) error("requests.moment", node.at(name).where, fmt::format("'{}' of {} is a time in UTC: \"2026-03-01\" or \"2026-03-01T14:30\"", name, owner));
    return at;
  };
  one.from = moment("from");
  one.until = moment("till");
  if (node.at("kept").is_text()) {
    if (base::parse_span(node.at("kept").data.as_text().view())) one.kept_span = span(node.at("kept"), 0);
  }
  if (!one.kept_span) one.kept = condition(node.at("kept"));
  one.gives = document(node.at("gives"), owner);
  one.part = document(node.at("part"), owner);
  one.is_wanted = session::read_flag(node.at("wanted"), context_.diagnostics);
  if (one.about.empty()) error("requests.holding", declaration.where, fmt::format("{} is about no identifier, so that nothing finds it", owner), "about = { \"account\" }");
  if (one.from && one.until && *one.until <= *one.from) error("requests.moment", node.at("till").where, fmt::format("{} ends before it begins; a day without an hour is its beginning", owner));
  if (one.label.empty() || one.gives.empty() || one.category.empty()) error("requests.holding", declaration.where, fmt::format("{} needs a label, a category and the document that it gives", owner));
  one.ends = context_.initial.add(base::Value(-1));
  one.kept_by = context_.initial.add(base::Value(0));
  one.obtained = context_.initial.add(base::Value(-1));
  model_.holdings.push_back(std::move(one));
}

}  // namespace casecraft::requests
