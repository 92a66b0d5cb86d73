#include "authoring/prove_words.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

constexpr std::size_t kMostListed = 6;
constexpr std::size_t kMostBytes = 90;   ///< Of what somebody typed.

/// Cut at a space, or else between letters.
std::string cut_short(std::string_view words) {
  if (words.size() <= kMostBytes) return std::string(words);
  std::size_t end = words.rfind(' ', kMostBytes);
  if (end == std::string_view::npos || end == 0) {
    for (end = kMostBytes; end > 0 && (static_cast<unsigned char>(words[end]) & 0xC0U) == 0x80U; --end) {
    }
  }
  return std::string(words.substr(0, end)) + " …";
}

/// "small_round on 5 payments"; a list by its first parts; else as it stands.
std::string value_in_words(const base::Value& value) {
  if (value.is_text()) return cut_short(value.as_text().view());
  if (value.is_list()) {
    std::string all;
    std::size_t listed = 0;
    for (const base::Value& one : value.as_list()) {
      if (listed == kMostListed) {
        all += fmt::format(" and {} more", value.as_list().size() - listed);
        break;
      }
      all += (listed++ == 0 ? "" : ", ") + value_in_words(one);
    }
    return value.as_list().empty() ? std::string("nothing") : all;
  }
  if (value.is_map()) {
    const std::string indicator = value.text_at("indicator");
    if (!indicator.empty() && value["rows"].is_list()) return fmt::format("{} on {} rows", indicator, value["rows"].as_list().size());
    std::string all;
    for (const auto& [key, one] : value.as_map()) all += fmt::format("{}{} {}", all.empty() ? "" : ", ", key, value_in_words(one));
    return all.empty() ? std::string("nothing") : all;
  }
  std::string json;
  base::append_json(json, value);
  return json;
}

/// Everything in `payload` but what `said` names.
std::string rest_in_words(const base::Map& payload, std::initializer_list<std::string_view> said) {
  std::string all;
  for (const auto& [key, one] : payload) {
    if (std::find(said.begin(), said.end(), std::string_view(key)) == said.end()) all += fmt::format("{}{} {}", all.empty() ? "" : ", ", key, value_in_words(one));
  }
  return all;
}

std::string with_rest(std::string words, const base::Map& payload, std::initializer_list<std::string_view> said) {
  const std::string rest = rest_in_words(payload, said);
  return rest.empty() ? words : fmt::format("{} ({})", words, rest);
}

}  // namespace

std::string action_in_words(const session::Action& action) {
  const base::Value& payload = action.payload;
  if (action.kind == "choose") return fmt::format("'{}'", payload.text_at("choice"));
  if (action.kind == "wait") return "waiting for the next thing";
  if (action.kind == "time_passed") return "letting the time pass";
  if (!payload.is_map() || payload.as_map().empty()) return action.kind;
  const base::Map& map = payload.as_map();
  if (action.kind == "enter") {
    std::string fields;
    for (const auto& [field, words] : map) fields += fmt::format("{}'{}' in {}", fields.empty() ? "" : ", ", words.is_text() ? words.as_text().view() : std::string_view("…"), field);
    return "the entry " + fields;
  }
  if (action.kind == "ask" && payload.has("text")) return fmt::format("ask “{}”", cut_short(payload.text_at("text")));
  if (action.kind == "ask" && payload.has("offer")) return fmt::format("ask what is offered as '{}'", payload.text_at("offer"));
  if (action.kind == "ask" && payload.has("party")) return with_rest(fmt::format("ask about {}{}", payload.text_at("party"), payload.has("what") ? fmt::format(": {}", payload.text_at("what")) : std::string()), map, {"party", "what"});
  if (action.kind == "act" && payload.has("act")) return with_rest(fmt::format("do '{}'", payload.text_at("act")), map, {"act"});
  if (action.kind == "draft") return with_rest(fmt::format("draft a request to '{}'", payload.text_at("body")), map, {"body"});
  if (action.kind == "send" && payload.has("request")) return with_rest(fmt::format("send request {}", value_in_words(payload["request"])), map, {"request"});
  if (action.kind == "fill" && payload["fields"].is_map()) return fmt::format("fill in request {}: {}", value_in_words(payload["request"]), rest_in_words(payload["fields"].as_map(), {}));
  if (action.kind == "fill" && payload.has("field")) return fmt::format("fill in request {}: only {} {}", value_in_words(payload["request"]), payload.text_at("field"), value_in_words(payload["value"]));
  if (action.kind == "open" && payload.has("party")) return with_rest(fmt::format("open the file of {}", payload.text_at("party")), map, {"party"});
  if (action.kind == "flag" && payload.has("party")) return with_rest(fmt::format("flag {} as {}", payload.text_at("party"), payload.has("role") ? payload.text_at("role") : std::string("…")), map, {"party", "role"});
  if (action.kind == "escalate" && payload.has("party")) return with_rest(fmt::format("pass on that {} may be in danger", payload.text_at("party")), map, {"party"});
  return fmt::format("{}: {}", action.kind, rest_in_words(map, {}));
}

}  // namespace casecraft::authoring
