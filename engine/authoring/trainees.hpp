#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "assessment/scorecard.hpp"
#include "authoring/prove.hpp"
#include "session/fork.hpp"

namespace casecraft::authoring {

class KnownCase;

/// Simulated trainees. Each goes the best way that is known of its case, with more or less skill. They are no model of any person: what they tell is whether an exercise's score follows skill, and
/// whether a trick beats it.
enum class Trainee {
  expert,     ///< Goes the best way that is known.
  careful,    ///< Mostly so; else by chance what is no critical error, and from there on as well as is known.
  novice,     ///< Every second time.
  guesser,    ///< By chance.
  reckless,   ///< Mostly the worst way that is known.
  longest,    ///< A player of tricks: always the option with most words.
  first,      ///< Another: always the one that stands first.
};
inline constexpr Trainee kTrainees[] = {Trainee::expert, Trainee::careful, Trainee::novice, Trainee::guesser, Trainee::reckless, Trainee::longest, Trainee::first};
std::string_view to_string(Trainee trainee) noexcept;

/// One played session.
struct Sitting {
  struct Item {
    std::string place;
    std::int64_t points{0}, of{0};
  };
  std::int64_t total{0};       ///< Hundredths of a per cent.
  bool has_ended{false}, has_passed{false}, has_critical{false};
  std::size_t actions{0};
  std::vector<Item> items;     ///< Decisions that were scored.
  std::vector<session::Action> path;
};
/// Plays the exercise's case `seed`; who chooses by chance does so by `luck`. Where nothing is `known` of the case, the best is what scores best at once, and the worst what scores worst. Ends after `most`
/// actions at the latest; and, without an ending, as soon as `is_over`, if given, says so: it is asked before each action, and each option that is looked at. Throws Error when a script fails.
Sitting play(const std::shared_ptr<session::Exercise>& exercise, Trainee trainee, std::uint64_t seed, std::uint64_t luck, std::size_t most = 500, const std::function<bool()>& is_over = {}, const KnownCase* known = nullptr);
/// Ways through one case by trainees of all skills who know nothing of it, for exploring; as many as are found in `seconds` of the wall's clock, looking at `looks` options and taking as many actions.
/// 0 seconds: the expert's only, however long that takes.
std::vector<std::vector<session::Action>> guides_of(const std::shared_ptr<session::Exercise>& exercise, std::uint64_t seed, double seconds, std::size_t looks = 100'000);

struct Group {
  Trainee trainee{Trainee::expert};
  std::size_t sittings{0}, ended{0}, passed{0}, criticals{0};
  std::int64_t mean{0}, low{0}, middle{0}, high{0};   ///< Of totals; low and high: the 10th and the 90th percentile.
  std::vector<std::int64_t> totals;                   ///< Sorted.
};

/// How well a decision tells the skilled from the others.
struct Discrimination {
  std::string place;
  std::size_t sittings{0};
  std::int64_t easiness{0};            ///< Mean share of its points, in hundredths of a per cent.
  std::optional<std::int64_t> correlation;   ///< With the rest of the score, in hundredths; nothing: everybody did the same.
};

struct Figures {
  std::vector<Group> groups;
  std::optional<std::int64_t> separation;   ///< Of experts from novices: the area under the curve, in hundredths (50: none, 100: whole).
  std::vector<Discrimination> decisions;
  std::int64_t luck{0};                     ///< Share of the variance of scores that the seed alone makes, in hundredths of a per cent.
  std::size_t wanted{0};                    ///< Sittings of each that were asked for.
  bool is_whole{true};                      ///< All of them were played; otherwise as many of each as the time allowed.
  std::vector<Finding> findings;            ///< What should make an author think.
  std::vector<SilencedFinding> silenced;
};

struct SimulateOptions {
  std::size_t sittings{500};   ///< Of each trainee.
  unsigned workers{1};
  double seconds{0.0};         ///< Of the wall's clock, at most; 0: no limit. What is not whole by then is not counted.
  std::function<void(std::size_t done, std::size_t all)> progress{};
  std::size_t states{2'000};   ///< Explored of each case, so that a best way through it is known.
  std::vector<RecordedGuide> recorded{};   ///< Ways that are known.
};
/// Cases that are played at most: with more sittings, several share one.
inline constexpr std::size_t kMostCases = 10;

/// Each trainee's sessions with the seeds from 1 to `kMostCases`, over and over. `load` gives each worker an exercise of its own. The result does not depend on the number of workers, unless `seconds` run out.
Figures simulate(const std::function<std::shared_ptr<session::Exercise>()>& load, const SimulateOptions& options);

/// What the figures say of an exercise; `places` are where its places stand.
std::vector<Finding> findings_of(const Figures& figures, const std::map<std::string, base::Position>& places);

/// As lines to read, with what should make an author think; `is_long`: with every decision.
std::string figures_as_text(const Figures& figures, bool is_long = false);
base::Value figures_as_value(const Figures& figures);

}  // namespace casecraft::authoring
