#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <unordered_map>

#include "authoring/checks.hpp"
#include "authoring/phrases.hpp"
#include "base/json.hpp"

namespace casecraft::authoring {
namespace {

using script::Node;

/// A label as it is read: without capitals and punctuation.
std::string as_read(const std::string& label) {
  std::string words;
  for (const char c : in_lower_case(without_marks(label))) {
    const bool is_read = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
    if (is_read) words += c;
    else if (!words.empty() && words.back() != ' ') words += ' ';
  }
  while (words.ends_with(' ')) words.pop_back();
  return words;
}

/// What a choice does, as it is written; empty when a function stands in it, of which nothing can be compared.
std::string doings(const Way& way) {
  std::string all;
  for (const std::string_view name : {"to", "call", "effect", "when", "minutes", "reply", "score", "critical", "once", "sticky"}) {
    const Node& node = way.node->at(name);
    if (node.is_function()) return {};
    all += fmt::format("{}={};", name, node.is_nothing() ? std::string() : base::to_json(node.to_value()));
  }
  // A scored choice teaches by its feedback: two wrong ones may be wrong for different reasons.
  if (way.is_scored) all += "why=" + way.why;
  return all;
}

/// "place/choice" of every taken("place", "choice") in the pack's Lua files.
std::set<std::string, std::less<>> asked_for(const std::vector<ShownFile>& files) {
  std::set<std::string, std::less<>> asked;
  for (const auto& [path, source] : files) {
    if (!path.ends_with(".lua")) continue;
    for (std::size_t at = source.find("taken("); at != std::string_view::npos; at = source.find("taken(", at + 1)) {
      const std::string_view call = source.substr(at + 6, std::min(source.find(')', at), source.size()) - at - 6);
      std::vector<std::string> ids(1);
      for (const char c : call) {
        if (c == ',') ids.emplace_back();
        else if (c != '"' && c != '\'' && c != '\\' && c != ' ') ids.back() += c;
      }
      if (ids.size() == 2) asked.insert(ids[0] + "/" + ids[1]);
    }
  }
  return asked;
}

class Choosing {
public:
  Choosing(const Place& place, const std::set<std::string, std::less<>>& asked, base::Diagnostics& diagnostics) : place_(place), choices_(choices_of(place)), asked_(asked), diagnostics_(diagnostics) {}

  void check() {
    alike();
    same_words();
    same_feedback();
    const bool is_alone = choices_.size() == 1 && choices_.front()->is_scored && !place_.is_hub;
    if (is_alone) {
      diagnostics_.info("choice.alone", choices_.front()->where, fmt::format("'{}' of scene '{}' is scored, and it is the only choice there: nobody decides anything", choices_.front()->id, place_.id),
                        "offer what a tired colleague might do instead, or take the score away");
    }
  }

private:
  void alike() {
    std::unordered_map<std::string, const Way*> known;
    for (const Way* choice : choices_) {
      const std::string does = asked_.count(place_.id + "/" + choice->id) != 0 ? std::string() : doings(*choice);
      if (does.empty()) continue;
      const auto [first, is_new] = known.emplace(does, choice);
      if (is_new) continue;
      diagnostics_.warning("choice.no-difference", choice->where, fmt::format("'{}' and '{}' of scene '{}' differ in nothing but their words", first->second->id, choice->id, place_.id),
                           "let one of them lead elsewhere, cost or earn something, or be answered otherwise; or make one choice of both");
    }
  }

  void same_words() {
    std::unordered_map<std::string, const Way*> known;
    for (const Way* choice : choices_) {
      const std::string words = as_read(choice->label);
      if (words.empty()) continue;
      const auto [first, is_new] = known.emplace(words, choice);
      // One label under two conditions is one choice that does different things.
      if (is_new || (choice->is_conditional && first->second->is_conditional)) continue;
      diagnostics_.warning("choice.same-words", choice->where, fmt::format("'{}' and '{}' of scene '{}' have the same words", first->second->id, choice->id, place_.id), "write what makes them different");
    }
  }

  void same_feedback() {
    std::unordered_map<std::string, const Way*> known;
    for (const Way* choice : choices_) {
      if (choice->why.empty() || !choice->is_scored) continue;
      const auto [first, is_new] = known.emplace(choice->why, choice);
      if (is_new || first->second->score == choice->score) continue;
      diagnostics_.info("feedback.same", choice->where, fmt::format("'{}' and '{}' of scene '{}' earn different points for the same reason", first->second->id, choice->id, place_.id), "say in each why what that decision did");
    }
  }

  const Place& place_;
  std::vector<const Way*> choices_;
  const std::set<std::string, std::less<>>& asked_;
  base::Diagnostics& diagnostics_;
};

}  // namespace

void check_choices(const PackUnderCheck& pack, base::Diagnostics& diagnostics) {
  const std::set<std::string, std::less<>> asked = asked_for(pack.files);
  for (const Place& place : pack.outline.places) Choosing(place, asked, diagnostics).check();
}

}  // namespace casecraft::authoring
