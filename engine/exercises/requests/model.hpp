#pragma once

#include <algorithm>
#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/requests/calendar.hpp"
#include "exercises/requests/latency.hpp"
#include "script/text_template.hpp"
#include "session/act.hpp"
#include "session/activity.hpp"
#include "session/case_file.hpp"
#include "session/measure.hpp"

namespace casecraft::requests {

inline constexpr std::int64_t kWhole = session::kWholeMeasure;

/// An end that does not come; and the longest time that anything here takes or is kept, in seconds.
inline constexpr std::int64_t kNever = INT64_MAX;
inline constexpr std::int64_t kLongestSpan = 20 * 365 * base::kDay;

inline bool contains(const std::vector<std::string>& all, std::string_view one) noexcept { return std::find(all.begin(), all.end(), one) != all.end(); }

/// What a body makes of a request, from best to worst.
enum class Result { answered, partial, question, narrowing, refused, bounced, silent };
std::string_view to_string(Result result) noexcept;
std::optional<Result> result_from(std::string_view name) noexcept;

/// The sides of a request's quality.
enum class Quality { completeness, precision, lawfulness, proportionality, urgency };
inline constexpr std::size_t kQualities = 5;
std::string_view to_string(Quality quality) noexcept;

struct FormField {
  enum class Type { line, paragraph, option, options, facts, identifiers, time, zone };   ///< Their names: to_string.
  std::string id, label, help;
  Type type{Type::line};
  std::vector<std::pair<std::string, std::string>> options;   ///< (value, label).
};

/// A holiday that only some cases have.
struct SomeHoliday {
  std::size_t calendar{0};
  std::int64_t day{0};                   ///< Local, since 1970-01-01.
  script::Chunk when;
};

std::string_view to_string(FormField::Type type) noexcept;

/// Words that a state keeps, as their author wrote them, and as they are shown: the same where the locale has none of its own.
struct KeptWords {
  std::string source, shown;
  [[nodiscard]] bool empty() const noexcept { return source.empty(); }
};

/// What a desk looks for in a request. `holds` sees the request under the name `request` (judging.hpp).
struct Rule {
  std::string id, field, why, better, critical, reference;
  KeptWords text, says;
  std::string source;                    ///< The reference in words: a debrief is read where its list is not.
  Quality quality{Quality::completeness};
  std::int64_t weight{1};
  Result otherwise{Result::answered};   ///< What happens when it does not hold; `answered`: nothing but that it costs quality.
  std::int64_t chance{100};             ///< Per cent.
  std::int64_t goodwill{0};             ///< Lost when it does not hold.
  script::Chunk holds;
};

struct Channel {
  enum class Gives { keeps, data, help, word };
  std::string id, label, help, basis, reference;
  std::vector<std::string> kinds;        ///< Kinds of body that receive it.
  Gives gives{Gives::data};
  std::vector<std::string> categories;   ///< Of data that it can bring.
  Latency latency;
  bool is_office{true};                  ///< Answered in office hours only.
  std::int64_t keeps{0};                 ///< Seconds for which data are kept.
  std::int64_t urgent{100}, emergency{100};   ///< Per cent of the latency; an emergency, as quick as what is urgent unless it says so, waits for no office hours.
  std::vector<std::size_t> form;         ///< Fields, in order.
  std::vector<std::size_t> rules;
};

/// Words and consequences of an answer in this case.
struct Reply {
  std::string id, channel;
  std::vector<Result> results;
  script::Chunk when, effect;
  script::TextTemplate text, conditions;
  std::string gives;                     ///< A document.
};

struct Body {
  std::string id, kind, country;
  script::TextTemplate name, role, about, redirect;
  std::vector<std::string> channels, languages;
  std::size_t calendar{0};
  bool is_always{false};                 ///< On duty day and night.
  std::int64_t goodwill{60};
  script::Chunk slow;                    ///< Per cent of the latency; none: 100.
  std::int64_t partial{0};               ///< Per cent of answers that hold only a part, however good the request.
  std::vector<Reply> replies;
  script::Slot standing;                 ///< {value, log: [{change, why, time}]}; changes by a request are with that request.
};

struct Fact {
  std::string id, from;
  script::TextTemplate text;
  std::vector<std::string> shows;        ///< "offence", "link", "danger" …
  std::vector<std::string> phrases;      ///< Normalised.
  std::vector<std::string> only;         ///< Kinds or ids of bodies that may have it; empty: all.
  script::Chunk when;                    ///< Known only then.
  script::Chunk may_use;                 ///< Onward use is allowed only then; none: always. Sees to whom it goes: request.body, kind, country, channel, is_abroad.
};

struct Identifier {
  std::string id, kind, subject, from;
  script::TextTemplate label;
  script::Chunk when;
};

/// Data that a body holds.
struct Holding {
  std::string id, body, category, gives, part;
  std::vector<std::string> through;      ///< Bodies that ask `body` for it: a contact point, a central authority.
  script::TextTemplate label;
  std::vector<std::string> about;        ///< Identifiers that find it.
  std::optional<base::UtcTime> from, until;
  script::Chunk kept;                    ///< Minutes since the case opened until it is deleted; none: it stays.
  std::optional<std::int64_t> kept_span; ///< The same in seconds, when it was written as a span.
  bool is_wanted{false};
  script::Slot ends;                     ///< Simulated seconds at which it is deleted, as far as is known now; -1: not worked out, -2: it stays.
  script::Slot kept_by;                  ///< Number of the request that preserved it; 0: none.
  script::Slot obtained;                 ///< Simulated seconds; -1: not yet.
};

/// A step of the best time line.
struct PathStep {
  std::string id, channel, body;
  script::TextTemplate text;
  std::vector<std::string> about;        ///< Identifiers, which find the same draws as the trainee's request.
  std::vector<std::string> after;        ///< Steps.
  std::int64_t from{0};                  ///< Seconds since the case opened: not before.
  std::string urgency;                   ///< "urgent", "emergency" or empty.
};

struct Board {
  std::string id;
  script::TextTemplate title, text, hint;
  std::size_t calendar{0};               ///< Our own office's.
  std::int64_t safe_within{0};           ///< Seconds; 0: nobody is at risk.
  std::vector<session::Act> acts;
  std::vector<session::Measure> measures;
  std::vector<PathStep> path;
  script::TextTemplate conclude_label;
  std::string to;
  base::Position where;

  script::Slot entered;                  ///< Simulated seconds; -1: not yet.
  script::Slot count;                    ///< Requests so far,
  script::Slot drafts, waiting, returned;   ///< and how many of them are drafts, are out, and came back.
  std::vector<script::Slot> requests;    ///< One for each request: request.hpp.
  script::Slot agenda;                   ///< [{at, request}], in order of time.
  script::Slot safe_at;                  ///< Simulated seconds; -1: not yet.
  script::Slot help_at;                  ///< When those who are on their way will be there; -1: nobody is.
  script::Slot is_over;
  script::Slot scored;                   ///< {measure: {share, words}}, as it was when the board was closed.
};

/// Everything that the requests of a pack are made of: shared by all sessions.
class RequestActivities final : public session::ActivityModel {
public:
  std::vector<Calendar> calendars;
  std::vector<SomeHoliday> some_holidays;
  std::vector<FormField> fields;
  std::map<std::string, std::string, std::less<>> identifier_kinds;   ///< What a kind is called where it is read.
  std::vector<Rule> rules;
  std::vector<Channel> channels;
  std::vector<Body> bodies;
  std::vector<Fact> facts;
  std::vector<Identifier> identifiers;
  std::vector<Holding> holdings;
  std::map<std::string, std::int64_t, std::less<>> seconds;   ///< That an action takes.
  std::string missed_risk_why, missed_risk_reference;
  std::vector<std::pair<base::Text, base::Text>> channel_options, field_options;   ///< For forms: (id, label).
  Board board;

  [[nodiscard]] std::string_view kind() const noexcept override { return "requests"; }
  [[nodiscard]] bool knows(std::string_view place) const override { return place == board.id; }
  [[nodiscard]] std::vector<std::string> places() const override { return {board.id}; }
  [[nodiscard]] std::unique_ptr<session::Activity> start() const override;

  [[nodiscard]] const Rule* rule(std::string_view id) const noexcept;
  [[nodiscard]] const Channel* channel(std::string_view id) const noexcept;
  [[nodiscard]] const Body* body(std::string_view id) const noexcept;
  [[nodiscard]] const Fact* fact(std::string_view id) const noexcept;
  [[nodiscard]] const Identifier* identifier(std::string_view id) const noexcept;
  [[nodiscard]] const Holding* holding(std::string_view id) const noexcept;
  [[nodiscard]] const FormField* field(std::string_view id) const noexcept;
  /// "address with port and time" for "ip"; a kind without words is its own.
  [[nodiscard]] std::string kind_in_words(const std::string& of_identifier) const;
  [[nodiscard]] std::int64_t cost(std::string_view action) const noexcept;
  /// Why goodwill changed, as it is shown: what a rule looks for is kept as its author wrote it, and everything else stays.
  [[nodiscard]] std::string reason_shown(const std::string& why) const;
  /// The calendar with the holidays of this session's case.
  [[nodiscard]] Calendar calendar(std::size_t index, session::Turn& turn) const;
};

/// Compiles a pack's declarations; mistakes go to the context's diagnostics.
std::unique_ptr<session::ActivityModel> compile_requests(session::CompileContext& context);

}  // namespace casecraft::requests
