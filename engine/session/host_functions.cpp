#include <fmt/format.h>

#include "session/exercise_inside.hpp"
#include "session/runtime.hpp"

// The functions that scripts call: has(), minutes(), clock(), time_at(), draw(), receive(), schedule(), cancel(), meet(), words_of().
namespace casecraft::session {
namespace {

using Arguments = std::span<const base::Value>;

Runtime& runtime(void* host) { return *static_cast<Runtime*>(static_cast<Turn*>(host)); }

std::string text_argument(Arguments arguments, std::size_t index, const char* call) {
  if (index >= arguments.size() || !arguments[index].is_text()) throw Error(fmt::format("{} needs a text in quotes", call));
  return arguments[index].as_text().str();
}

std::int64_t whole_argument(Arguments arguments, std::size_t index, const char* call) {
  if (index < arguments.size() && arguments[index].is_integer()) return arguments[index].as_integer();
  if (index < arguments.size() && arguments[index].is_number()) {
    const double number = arguments[index].as_number();
    if (number > -1e12 && number < 1e12) return static_cast<std::int64_t>(number);
  }
  throw Error(fmt::format("{} needs a whole number", call));
}

std::string time_text(Runtime& run, std::int64_t seconds, const base::Zone& zone) {
  const CaseFile& file = run.case_file();
  return base::format_short(base::UtcTime{file.opens.seconds + seconds}, zone);
}

}  // namespace

void define_case_functions(script::Machine& machine) {
  machine.define("has", [](void* host, Arguments a) -> base::Value { return runtime(host).has(text_argument(a, 0, "has(\"document\")")); });
  machine.define("minutes", [](void* host, Arguments) -> base::Value { return runtime(host).now() / 60; });
  machine.define("clock", [](void* host, Arguments a) -> base::Value {
    Runtime& run = runtime(host);
    return time_text(run, run.now(), a.empty() ? run.case_file().zone : run.case_file().find_zone(text_argument(a, 0, "clock(\"zone\")")));
  });
  machine.define("time_at", [](void* host, Arguments a) -> base::Value {
    Runtime& run = runtime(host);
    const std::int64_t at = whole_argument(a, 0, "time_at(minutes)") * 60;
    return time_text(run, at, a.size() < 2 ? run.case_file().zone : run.case_file().find_zone(text_argument(a, 1, "time_at(minutes, \"zone\")")));
  });
  machine.define("draw", [](void* host, Arguments a) -> base::Value {
    const std::int64_t sides = whole_argument(a, 1, "draw(\"stream\", n)");
    if (sides < 1) throw Error("draw(\"stream\", n) needs n of at least 1");
    return runtime(host).draw(text_argument(a, 0, "draw(\"stream\", n)"), sides);
  }, true);
  machine.define("receive", [](void* host, Arguments a) -> base::Value {
    runtime(host).receive(text_argument(a, 0, "receive(\"document\")"));
    return {};
  }, true);
  machine.define("schedule", [](void* host, Arguments a) -> base::Value {
    static const char* const kCall = "schedule(\"event\", \"30m\")";
    if (a.size() > 1 && a[1].is_number()) {
      runtime(host).schedule(text_argument(a, 0, kCall), whole_argument(a, 1, kCall) * 60);
      return {};
    }
    const std::string span = text_argument(a, 1, kCall);
    const auto seconds = base::parse_span(span);
    if (!seconds) throw Error(fmt::format("'{}' is no span of time; write \"30m\", \"2h\" or \"1h30m\"", span));
    runtime(host).schedule(text_argument(a, 0, kCall), seconds->count);
    return {};
  }, true);
  machine.define("cancel", [](void* host, Arguments a) -> base::Value {
    runtime(host).cancel(text_argument(a, 0, "cancel(\"event\")"));
    return {};
  }, true);
  machine.define("words_of", [](void* host, Arguments a) -> base::Value {
    Runtime& run = runtime(host);
    const bool has_number = a.size() > 1 && !a[1].is_null();
    return base::Value(run.case_file().words_of(text_argument(a, 0, "words(\"id\")"), has_number ? whole_argument(a, 1, "words(\"id\", n)") : 1, run.machine()));
  });
  machine.define("meet", [](void* host, Arguments a) -> base::Value {
    runtime(host).meet(text_argument(a, 0, "meet(\"person\")"));
    return {};
  }, true);
}

}  // namespace casecraft::session
