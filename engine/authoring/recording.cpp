#include "authoring/recording.hpp"

#include <fmt/format.h>

#include <vector>

#include "assessment/scorecard.hpp"
#include "base/error.hpp"
#include "base/json.hpp"
#include "session/exercise.hpp"

namespace casecraft::authoring {
namespace {

bool gives(const base::Value& form, const session::Action& action) {
  try {
    const session::Action read = session::action_from_value(form, "action");
    return read.kind == action.kind && read.role == action.role && read.payload == action.payload;
  } catch (const Error&) {
    return false;
  }
}

base::Value expectation(const session::Session& session) {
  const assessment::Scorecard card = session.scorecard();
  base::Map expect;
  if (session.has_ended()) expect.emplace("ending", session.debrief().ending);
  else expect.emplace("place", session.view().place);
  expect.emplace("verdict", to_string(card.verdict));
  expect.emplace("total_at_least", card.total / 100);
  expect.emplace("total_at_most", (card.total + 99) / 100);
  base::List critical;
  for (const assessment::CriticalError& error : card.critical_errors) {
    critical.push_back(error.choice.empty() ? base::Value(error.decision) : base::Value(fmt::format("{}/{}", error.decision.view(), error.choice.view())));
  }
  expect.emplace("critical", std::move(critical));
  return expect;
}

}  // namespace

base::Value short_form(const session::Action& action) {
  std::vector<base::Value> forms{base::Value(action.kind)};
  if (action.kind == "ask" && action.payload.has("offer")) forms.emplace_back(base::Map{{"pick", action.payload["offer"]}});
  if (action.payload.is_map() && action.payload.as_map().size() == 1) forms.emplace_back(base::Map{{action.kind, action.payload.as_map().begin()->second}});
  forms.emplace_back(base::Map{{action.kind, action.payload}});
  for (const base::Value& form : forms) {
    if (gives(form, action)) return form;
  }
  base::Map whole{{"kind", action.kind}, {"payload", action.payload}};
  if (action.role != "trainee") whole.emplace("role", action.role);
  return whole;
}

std::string recorded_session(std::string_view name, std::span<const session::Action> actions, const session::Session& session) {
  std::string lines;
  for (const session::Action& action : actions) lines += fmt::format("{}\n    {}", lines.empty() ? "" : ",", base::to_json(short_form(action)));
  return fmt::format("{{\n  \"name\": {},\n  \"seed\": {},\n  \"mode\": \"{}\",\n  \"actions\": [{}{}],\n  \"expect\": {}\n}}\n", base::to_json(base::Value(name)), session.seed(),
                     session::to_string(session.exercise().mode()), lines, lines.empty() ? "" : "\n  ", base::to_json(expectation(session)));
}

std::string recorded_file_name(std::string_view name) {
  std::string file;
  for (const char c : name) {
    const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const bool may_be = (low >= 'a' && low <= 'z') || (low >= '0' && low <= '9');
    if (may_be) file += low;
    else if (!file.empty() && file.back() != '-') file += '-';
  }
  while (!file.empty() && file.back() == '-') file.pop_back();
  constexpr std::size_t kLongest = 60;
  if (file.size() > kLongest) file.resize(kLongest);
  if (file.empty()) throw Error("the recorded session needs a name with letters or digits in it, such as: careful, no hints");
  return file + ".json";
}

}  // namespace casecraft::authoring
