#pragma once

#include <memory>
#include <string>

#include "base/diagnostics.hpp"
#include "session/activity.hpp"
#include "session/session.hpp"

namespace casecraft::test {

/// The bundle of a pack whose main.lua is `lua`, with the program's own vocabulary, framework, references and zones.
scenario::Bundle bundle_of(const std::string& lua, session::Mode mode = session::Mode::practice);
/// Loads it; fails the test when it has mistakes.
std::shared_ptr<session::Exercise> exercise_of(const std::string& lua, session::Mode mode = session::Mode::practice);
/// Loads it in a language; fails the test when it has mistakes.
std::shared_ptr<session::Exercise> exercise_in(const scenario::Bundle& bundle, const std::string& locale);
/// The mistakes that loading finds.
base::Diagnostics mistakes_of(const std::string& lua);

session::Action choose(const std::string& id);
session::Action action(const std::string& kind, base::Map payload = {});
/// All words of a view, a block a line.
std::string words_of(const session::View& view);
std::string ids_of(const session::View& view);

/// A journal that can be told to fail.
class FailingJournal final : public session::JournalSink {
public:
  void append(const session::JournalRow& row) override {
    if (fails) throw Error("the disk is full");
    rows.push_back(row);
  }
  bool fails{false};
  std::vector<session::JournalRow> rows;
};

}  // namespace casecraft::test
