#include <fmt/format.h>

#include <algorithm>

#include "base/names.hpp"
#include "exercises/interview/model.hpp"
#include "exercises/interview/reading.hpp"
#include "session/read_case_file.hpp"

namespace casecraft::interview {
namespace {

using script::Node;

/// A share that is written as a fraction: .35 is 3,500. Rounded to the nearest ten-thousandth.
Share share(const Node& node, base::Diagnostics& diagnostics) {
  if (node.is_nothing()) return 0;
  if (node.kind == Node::Kind::data && node.data.is_number()) {
    const double written = node.data.as_number();
    if (written >= -1 && written <= 1) return static_cast<Share>(written * 10'000 + (written < 0 ? -0.5 : 0.5));
  }
  diagnostics.error("interview.share", node.where, "a share from -1 to 1 was expected, such as .06");
  return 0;
}

Effect read_effect_row(const std::string& id, const Node& node, base::Diagnostics& diagnostics) {
  static const std::vector<std::string> known{"reveal", "most", "error", "trust", "control", "distress", "harm", "fatigue", "why"};
  session::check_fields(node, fmt::format("effect '{}'", id), known, diagnostics);
  Effect effect;
  effect.id = id;
  effect.reveal = share(node.at("reveal"), diagnostics);
  effect.error = share(node.at("error"), diagnostics);
  effect.trust = share(node.at("trust"), diagnostics);
  effect.control = share(node.at("control"), diagnostics);
  effect.distress = share(node.at("distress"), diagnostics);
  effect.harm = share(node.at("harm"), diagnostics);
  effect.fatigue = share(node.at("fatigue"), diagnostics);
  const Node& most = node.at("most");
  if (most.kind == Node::Kind::data && most.data.is_integer()) effect.most = std::clamp<std::int64_t>(most.data.as_integer(), 0, 10);
  effect.why = plain_text(node.at("why"), diagnostics);
  return effect;
}

Indicator read_indicator(const Node& node, session::CompileContext& context) {
  static const std::vector<std::string> known{"weight", "competency", "types", "words", "before_facts", "text", "why", "missed", "better", "ref"};
  Indicator indicator;
  indicator.id = first_id(node, "an indicator", context.diagnostics);
  const std::string owner = fmt::format("indicator '{}'", indicator.id);
  session::check_fields(node, owner, known, context.diagnostics);
  const std::string competency = plain_text(node.at("competency"), context.diagnostics);
  if (const auto index = context.framework.index_of(competency)) {
    indicator.competency = static_cast<std::uint32_t>(*index);
  } else {
    context.diagnostics.error("score.competency", node.at("competency").where, fmt::format("'{}' is no competency of the framework", competency),
                              base::nearest_name_hint(competency, context.framework.ids()));
  }
  indicator.weight = static_cast<std::int32_t>(std::clamp<std::int64_t>(whole(node.at("weight"), 0, context.diagnostics), 0, 100));
  indicator.types = types(node.at("types"), context.diagnostics);
  indicator.words = Stems(texts(node.at("words"), context.diagnostics));
  indicator.is_before_facts = session::read_flag(node.at("before_facts"), context.diagnostics);
  indicator.text = plain_text(node.at("text"), context.diagnostics);
  indicator.why = plain_text(node.at("why"), context.diagnostics);
  indicator.missed = plain_text(node.at("missed"), context.diagnostics);
  indicator.better = plain_text(node.at("better"), context.diagnostics);
  context.check_reference(node, owner, true);
  if (node.at("ref").is_text()) indicator.reference = node.at("ref").data.as_text().str();
  return indicator;
}

}  // namespace

const Effect& ResponseModel::effect(std::string_view id) const {
  const auto found = std::find_if(effects.begin(), effects.end(), [&](const Effect& e) { return e.id == id; });
  if (found == effects.end()) throw Error(fmt::format("the response model has no row '{}'; see scripts/casecraft/interview_model.lua", id));
  return *found;
}

ResponseModel read_response_model(const Node& node, session::CompileContext& context) {
  ResponseModel model;
  for (const auto& [id, row] : node.at("effects").fields) model.effects.push_back(read_effect_row(id, row, context.diagnostics));
  for (const Node& indicator : node.at("indicators").items) model.indicators.push_back(read_indicator(indicator, context));
  for (const auto& [cause, one] : node.at("critical").fields) {
    context.check_reference(one, fmt::format("critical error '{}'", cause), true);
    model.critical[cause] = {plain_text(one.at("id"), context.diagnostics), plain_text(one.at("why"), context.diagnostics), plain_text(one.at("ref"), context.diagnostics)};
  }
  for (const auto& [type, words] : node.at("better").fields) model.better[type] = plain_text(words, context.diagnostics);
  const auto stems = [&](const char* name) { return Stems(texts(node.at(name), context.diagnostics)); };
  model.signpost = stems("signpost");
  model.reason = stems("reason");
  model.labels = stems("labels");
  model.summary = stems("summary");
  model.addition = stems("addition");
  model.next_steps = stems("next_steps");
  model.contact = stems("contact");
  model.wellbeing = stems("wellbeing");
  model.stop = stems("stop");
  model.own_name = stems("own_name");
  // What the mechanism asks for by name has to be there.
  for (const char* needed : {"invitation", "cued_invitation", "facilitator", "directive", "option_posing", "forced_choice", "compound", "suggestive", "repeated", "blaming",
                             "pressure", "promise", "intimate", "child", "ignored_stop", "rapport", "support", "apology", "ground_rules", "choice", "closure", "unclear",
                             "pause", "water", "companion"}) {
    if (std::none_of(model.effects.begin(), model.effects.end(), [&](const Effect& e) { return e.id == needed; })) {
      context.diagnostics.error("interview.model", node.at("effects").where, fmt::format("the response model has no effect '{}'", needed));
    }
  }
  return model;
}

}  // namespace casecraft::interview
