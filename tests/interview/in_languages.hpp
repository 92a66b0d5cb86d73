#pragma once

#include <memory>
#include <string>
#include <vector>

#include "authoring/played_session.hpp"
#include "scenario/bundle.hpp"
#include "session/journal.hpp"
#include "session/session.hpp"

namespace casecraft::test {

/// Everything of a pack of scenarios/, with en-XA beside the languages that it has: each of its words in accented letters, within brackets.
scenario::Bundle bundle_with_pseudo(const std::string& pack, session::Mode mode);
std::shared_ptr<session::Exercise> exercise_in(const std::string& pack, session::Mode mode, const std::string& locale);
/// The recorded sessions of a pack of scenarios/, by the names of their files.
std::vector<authoring::PlayedSession> recorded_sessions(const std::string& pack);

/// A session that was played, with all that was to be seen on the way.
struct PlayedAgain {
  session::MemoryJournal journal;
  std::vector<session::View> views;
  std::unique_ptr<session::Session> session;
};
/// Plays `played` on `exercise`; after `leave` the session is put together anew from its journal.
void play_in(PlayedAgain& into, const authoring::PlayedSession& played, const std::shared_ptr<session::Exercise>& exercise);

/// Whether two journals of one bundle hold the same rows, with the same hashes.
bool has_same_rows(const session::MemoryJournal& one, const session::MemoryJournal& other);

}  // namespace casecraft::test
