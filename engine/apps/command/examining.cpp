#include "apps/command/examining.hpp"

#include <algorithm>
#include <map>
#include <memory>
#include <ostream>

#include "apps/command/in_words.hpp"
#include "apps/program/library.hpp"
#include "records/seal/verify.hpp"

namespace casecraft::command {
namespace {

/// What is wrong with one session: none of it can be mended but the numbers beside it.
struct Examined {
  std::string problem;
  bool is_miscounted{false};
  bool is_named{false};   ///< The problem names the session.
};

Examined examine_session(records::Store& store, const std::string& id, const records::LoadExercise& load, const base::Language& ui) {
  Examined examined;
  try {
    const records::Verdict verdict = records::verify(records::read_whole(store, id), load);
    examined.is_miscounted = !verdict.miscounted.empty();
    if (examined.is_miscounted) {
      examined.problem = ui.say("what lists and cohorts show of it is not what it says ({})", ui.shown(verdict.miscounted));
    } else if (verdict.finding == records::Finding::altered) {
      examined.problem = finding_in_words(ui, verdict.sentence);
    }
  } catch (const Error& error) {
    examined.problem = ui.shown(error.what());
    examined.is_named = examined.problem.find(id) != std::string::npos;
  }
  return examined;
}

}  // namespace

std::size_t examine_sessions(const std::string& location, bool mends, const std::vector<std::string>& said, const base::Language& ui, std::ostream& out) {
  const std::unique_ptr<records::Store> store = records::Store::open(location);
  // Loading an exercise takes much longer than playing a session of it again.
  std::map<base::Hash, std::shared_ptr<session::Exercise>> loaded;
  const records::LoadExercise load = [&loaded](const scenario::Bundle& bundle) {
    std::shared_ptr<session::Exercise>& exercise = loaded[bundle.hash()];
    if (exercise == nullptr) exercise = program::load(bundle);
    return exercise;
  };
  std::size_t left = 0;
  for (const records::SessionRecord& record : store->sessions()) {
    if (std::any_of(said.begin(), said.end(), [&](const std::string& sentence) { return sentence.find(record.id) != std::string::npos; })) continue;
    const Examined examined = examine_session(*store, record.id, load, ui);
    if (examined.problem.empty()) continue;
    if (examined.is_miscounted && mends) {
      store->count_again(record.id);
      out << ui.say("Mended: the session {}: {}; it was counted again.", record.id, examined.problem) << '\n';
      continue;
    }
    ++left;
    out << (examined.is_miscounted ? ui.say("Problem: the session {}: {}; casecraft store check --mend counts it again.", record.id, examined.problem)
            : examined.is_named    ? ui.say("Problem: {}.", examined.problem)
                                   : ui.say("Problem: the session {}: {}.", record.id, examined.problem))
        << '\n';
  }
  return left;
}

}  // namespace casecraft::command
