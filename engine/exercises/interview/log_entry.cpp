#include "exercises/interview/log_entry.hpp"

namespace casecraft::interview {
namespace {

base::List list_of(const std::vector<std::string>& texts) { return {texts.begin(), texts.end()}; }

std::vector<std::string> texts_of(const base::Value& list) {
  std::vector<std::string> texts;
  for (const base::Value& one : list.as_list()) texts.push_back(one.as_text().str());
  return texts;
}

}  // namespace

base::Value to_value(const LogEntry& e) {
  return base::Map{{"action", e.action},
                   {"act", e.act},
                   {"text", e.text},
                   {"type", coder::to_string(e.type)},
                   {"fine", e.fine},
                   {"effect", e.effect},
                   {"confidence", e.confidence},
                   {"picked", e.is_picked},
                   {"about_facts", e.is_about_facts},
                   {"signposted", e.is_signposted},
                   {"changes_topic", e.changes_topic},
                   {"reasoned", e.is_reasoned},
                   {"topic", e.topic},
                   {"state", base::List{e.after.trust, e.after.distress, e.after.fatigue, e.after.control, e.after.harm}},
                   {"said", list_of(e.said)},
                   {"told", list_of(e.told)},
                   {"planted", e.planted},
                   {"shows", list_of(e.shows)},
                   {"critical", e.critical}};
}

LogEntry log_entry_from(const base::Value& value) {
  LogEntry e;
  e.action = value.integer_at("action");
  e.act = value.text_at("act");
  e.text = value.text_at("text");
  e.shown = e.text;
  e.type = coder::type_from(value.text_at("type")).value_or(coder::Type::unclear);
  e.fine = value.text_at("fine");
  e.effect = value.text_at("effect");
  e.confidence = value.integer_at("confidence");
  e.is_picked = value.bool_at("picked");
  e.is_about_facts = value.bool_at("about_facts");
  e.is_signposted = value.bool_at("signposted");
  e.changes_topic = value.bool_at("changes_topic");
  e.is_reasoned = value.bool_at("reasoned");
  e.topic = value.integer_at("topic", -1);
  const base::List& state = value["state"].as_list();
  e.after = {state[0].as_integer(), state[1].as_integer(), state[2].as_integer(), state[3].as_integer(), state[4].as_integer()};
  e.said = texts_of(value["said"]);
  e.told = texts_of(value["told"]);
  e.planted = value.text_at("planted");
  e.shows = texts_of(value["shows"]);
  e.critical = value.text_at("critical");
  return e;
}

}  // namespace casecraft::interview
