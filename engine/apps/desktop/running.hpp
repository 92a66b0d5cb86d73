#pragma once

#include <array>
#include <chrono>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "apps/desktop/conversation.hpp"
#include "apps/desktop/desk.hpp"
#include "apps/desktop/pack_watch.hpp"
#include "apps/desktop/requests_board.hpp"
#include "apps/desktop/ui/editor.hpp"
#include "apps/desktop/ui/ui.hpp"
#include "apps/program/play.hpp"

namespace casecraft::desktop {

/// The pages of the case file.
enum class CaseTab { documents, people, deadlines, notes };

/// A wall-clock limit that a trainee accepted for one scene. It stands still while the session is paused.
struct Drill {
  std::string place;
  std::chrono::steady_clock::time_point until;
  std::chrono::steady_clock::duration left{};   ///< While paused.
  bool is_running{false};
};

/// What a person has typed into a field and not sent yet.
struct Draft {
  Editor editor;
  Scroll scroll;
};

/// The session on the screen: what the window remembers of it from one frame to the next. Everything here is derived from the session or is only about
/// showing it.
class Running {
public:
  explicit Running(std::shared_ptr<program::Play> play);

  [[nodiscard]] program::Play& play() noexcept { return *play_; }
  [[nodiscard]] const program::Play& play() const noexcept { return *play_; }
  [[nodiscard]] const session::View& view() const noexcept { return view_; }
  [[nodiscard]] const std::vector<session::Block>& transcript() const noexcept { return transcript_; }
  /// Blocks from here on are new since the last action.
  [[nodiscard]] std::size_t fresh_from() const noexcept { return fresh_from_; }
  /// Blocks from here on are the present scene's and what has just happened; those before are over.
  [[nodiscard]] std::size_t present_from() const noexcept { return present_from_; }
  [[nodiscard]] const session::Page& page(CaseTab which) const { return pages_[static_cast<std::size_t>(which)]; }
  [[nodiscard]] const std::string& clock() const noexcept { return clock_; }       ///< "Fri 16:55 MRT".
  [[nodiscard]] const std::string& clock_utc() const noexcept { return clock_utc_; }
  [[nodiscard]] const std::string& scene_title() const noexcept { return scene_title_; }

  /// Everything that is shown is read again in the language.
  void speak(const base::Language& language);
  /// Sends an action. Empty when it was taken; else the sentence that says why not, and nothing has changed.
  std::string send(std::string_view kind, base::Value payload = base::Value(base::Map{}));
  std::string send(const session::ActionTemplate& offer);
  /// Sends a form; what was typed is kept until the action has been taken.
  std::string send_form(const session::ActionTemplate& offer);
  /// Takes the last decision back.
  std::string rewind();
  /// What the person typed into `field` of the offer; empty at first.
  Draft& draft(const session::ActionTemplate& offer, const session::Field& field);
  /// What the person has typed for the interview at `place` and not said yet.
  Draft& words_for(std::string_view place);
  /// What the person has typed into a field of the present desk's own forms.
  Draft& desk_words(std::string_view name);
  /// Number of the last utterance whose coding is in the transcript, and where that block stands; 0 when there is none.
  [[nodiscard]] std::int64_t coded_action() const noexcept { return coded_action_; }
  [[nodiscard]] std::size_t coded_block() const noexcept { return coded_block_; }
  /// All that was typed and not sent, by field; and the way back.
  [[nodiscard]] std::map<std::string, std::string> typed_words() const;
  void restore_typed_words(const std::map<std::string, std::string>& words);
  /// Narrows documents and notes to those that hold `search`.
  void refresh_pages();

  /// Puts another play of the same exercise in this one's place: a reload. Drafts are kept.
  void replace(std::shared_ptr<program::Play> play);

  bool scroll_to_fresh{true};
  Scroll scroll;
  CaseTab tab{CaseTab::documents};
  std::string open_document;
  std::map<std::string, bool> has_read;
  Scroll panel_scroll;
  Draft search;
  Draft note;
  std::size_t choice_group{0};     ///< Which nine choices the digits mean.
  bool shows_case_file{false};     ///< Where the window is too narrow for both.
  bool is_hidden{false};           ///< Paused on the screen although the session could not be told.
  std::string missing_field;       ///< A needed field that was left empty when the form was sent.
  Drill drill;
  Conversation conversation;
  Desk desk;
  RequestsBoard board;
  PackWatch watch;
  Scroll mistakes_scroll;
  base::Diagnostics mistakes;      ///< Of the pack, after a reload.
  std::string stopped_at;          ///< Where a reload could not follow.

private:
  void take_view(session::View view, std::string_view kind);
  void read_transcript();
  std::shared_ptr<program::Play> play_;
  session::View view_;
  std::vector<session::Block> transcript_;
  std::size_t fresh_from_{0};
  std::size_t present_from_{0};
  std::int64_t coded_action_{0};
  std::size_t coded_block_{0};
  std::array<session::Page, 4> pages_;
  std::string clock_, clock_utc_, scene_title_;
  std::map<std::string, Draft> drafts_;
};

}  // namespace casecraft::desktop
