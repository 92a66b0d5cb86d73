#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "apps/desktop/ui/canvas.hpp"
#include "apps/desktop/ui/fonts.hpp"
#include "apps/desktop/ui/geometry.hpp"
#include "apps/desktop/ui/input.hpp"
#include "apps/desktop/ui/text_layout.hpp"
#include "apps/desktop/ui/theme.hpp"
#include "base/language.hpp"

struct ImDrawList;

namespace casecraft::desktop {

/// Names a thing on the screen from one frame to the next.
using Id = std::uint64_t;
Id make_id(std::string_view name, std::size_t index = 0) noexcept;

/// How a thing takes the keyboard.
enum class Focus {
  button,   ///< Enter and the space bar press it.
  field,    ///< Takes typed text and the arrow keys.
  area,     ///< Takes the keys that scroll.
};

/// What a person does to a thing in this frame.
struct Response {
  bool is_hovered{false};
  bool is_held{false};
  bool has_focus{false};
  bool is_pressed{false};   ///< By the mouse, Enter or the space bar.
};

/// Where a scrolled pane stands.
struct Scroll {
  float offset{0};
  float content{0};
  float view{0};
};

/// Draws the window and says what a person did in it. One order of focus for the whole window: Tab and the arrow keys go through what `interact` was
/// called for, in that order; what has the focus is ringed.
class Ui {
public:
  Ui(Fonts& fonts, const Theme& theme) : fonts_(fonts), theme_(&theme) {}

  void set_theme(const Theme& theme) { theme_ = &theme; }
  [[nodiscard]] const Theme& theme() const noexcept { return *theme_; }
  [[nodiscard]] Fonts& fonts() noexcept { return fonts_; }

  void begin(const Input& input, float width, float height);
  void end();
  /// What a screen is drawn into: the window, or the part of it that `begin_part` set.
  [[nodiscard]] Rect window() const noexcept { return parts_.empty() ? Rect{0, 0, width_, height_} : parts_.back(); }
  /// Until `end_part`, screens are drawn into `rect`.
  void begin_part(const Rect& rect);
  void end_part();
  /// Pixels of `ems` body sizes, rounded.
  [[nodiscard]] float em(float ems) const noexcept;

  // Words
  void set_language(const base::Language& language) { language_ = &language; }
  [[nodiscard]] const base::Language& language() const noexcept { return *language_; }
  /// In the language of the interface; with arguments, a format of fmt.
  template <class... Filled>
  [[nodiscard]] auto say(std::string_view english, const Filled&... filled) const { return language_->say(english, filled...); }
  [[nodiscard]] base::Wording say_in(std::string_view context, std::string_view english) const { return language_->say_in(context, english); }
  template <class... More>
  [[nodiscard]] std::string say_count(std::string_view one, std::string_view many, std::int64_t count, const More&... more) const { return language_->say_count(one, many, count, more...); }
  /// What an exercise said.
  [[nodiscard]] std::string shown(std::string_view text) const { return language_->shown(text); }

  // Input
  [[nodiscard]] const Input& input() const noexcept { return input_; }
  /// True when a key goes into a field: no letter or digit is a command then.
  [[nodiscard]] bool is_typing() const noexcept { return is_typing_; }
  /// Takes the key if it was pressed (not by auto-repeat unless asked) and nobody took it before.
  bool take(Key key, bool may_repeat = false);
  bool take_ctrl(char letter);
  bool take_ctrl(Key key);
  /// Takes a typed letter or digit as a command; never while a field has the focus.
  bool take_letter(char letter);
  void take_typed() { input_.typed.clear(); }
  void take_key() { input_.key.reset(); }

  // Focus
  Response interact(Id id, const Rect& rect, Focus focus = Focus::button);
  void set_focus(Id id) { wanted_focus_ = id; }
  void clear_focus();
  [[nodiscard]] Id focus() const noexcept { return focus_; }
  /// Where what has the focus stood in the last frame; nothing when nothing has it.
  [[nodiscard]] Rect focused_rect() const noexcept;
  [[nodiscard]] bool shows_focus() const noexcept { return shows_focus_; }
  /// Another frame is wanted at once: something moved that was drawn before it was known.
  void ask_frame() { wants_frame_ = true; }
  [[nodiscard]] bool wants_frame() const noexcept { return wants_frame_; }
  /// No field of the last screen may keep the focus or the mouse.
  void change_screen();
  /// Rises with each change of the screen: who must take the focus on arrival knows by it.
  [[nodiscard]] unsigned screens() const noexcept { return screens_; }

  // Panes
  /// What is drawn until `end_pane` is clipped to `rect` and moved up by the scroll. `takes_keys`: Page Up, Page Down, Home and End are for this pane when
  /// nothing else has claim to them.
  void begin_pane(Id id, const Rect& rect, Scroll& scroll, bool takes_keys = true);
  void end_pane(float content_height);
  [[nodiscard]] bool is_visible(const Rect& rect) const noexcept { return clip_.overlaps(rect); }
  void push_clip(const Rect& rect);
  void pop_clip();

  // Painting
  void fill(const Rect& rect, Colour colour);
  void fill_rounded(const Rect& rect, Colour colour);
  void outline(const Rect& rect, Colour colour);
  void focus_ring(const Rect& rect);
  void text(float x, float y, std::string_view words, Face face, Colour colour);
  /// Shortened with "…" when it is wider than `width`.
  void text_within(float x, float y, float width, std::string_view words, Face face, Colour colour);
  [[nodiscard]] float text_width(std::string_view words, Face face);
  [[nodiscard]] float text_height(Face face) const noexcept { return fonts_.size(face); }
  /// The layout of `source` at `width`; kept as long as it is asked for.
  const TextLayout& laid_out(std::string_view source, float width, const TextStyle& style = {});
  void paint(const TextLayout& layout, float x, float y, Colour colour, Colour quote);
  /// A picture of the size of `rect`; kept until the frame after has been shown.
  void picture(const Rect& rect, std::shared_ptr<const Canvas> canvas);
  /// The shape that the mouse's pointer takes from what is under it.
  enum class Pointer { arrow, hand, text };
  void set_pointer(Pointer pointer) { pointer_ = pointer; }
  [[nodiscard]] Pointer pointer() const noexcept { return pointer_; }

private:
  void corners(const Rect& rect, const Disc& disc, float radius, Colour colour);
  void move_focus();
  void scroll_by_keys(Id id, Scroll& scroll, bool takes_keys);

  Pointer pointer_{Pointer::arrow};
  Fonts& fonts_;
  const Theme* theme_;
  const base::Language* language_{&base::english()};
  ImDrawList* draw_{nullptr};
  Input input_;
  float width_{0}, height_{0};

  struct Stop { Id id; Focus focus; Rect rect; };
  std::vector<Stop> stops_, last_stops_;
  Id focus_{0}, wanted_focus_{0}, held_{0};
  bool shows_focus_{false}, focus_moved_{false}, is_typing_{false}, wants_frame_{false};

  struct Pane { Id id; Rect rect; Scroll* scroll; Rect outer_clip; };
  std::vector<Pane> panes_;
  std::vector<Rect> clips_, parts_;
  Rect clip_;
  Id focus_pane_{0};
  float drag_from_{0}, drag_offset_{0};

  struct Kept { TextLayout layout; unsigned generation; std::uint64_t used; };
  std::unordered_map<std::uint64_t, Kept> layouts_;
  std::vector<std::shared_ptr<const Canvas>> pictures_, last_pictures_;
  std::uint64_t frame_{0};
  unsigned screens_{0};
};

}  // namespace casecraft::desktop
