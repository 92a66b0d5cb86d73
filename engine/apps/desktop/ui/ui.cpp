#include "apps/desktop/ui/ui.hpp"

#include <algorithm>
#include <cmath>
#include <functional>

#include <imgui.h>

#include "apps/desktop/ui/utf8.hpp"

namespace casecraft::desktop {

Id make_id(std::string_view name, std::size_t index) noexcept {
  return (std::hash<std::string_view>{}(name) ^ (index * 0x9e3779b97f4a7c15ULL)) | 1U;
}

float Ui::em(float ems) const noexcept { return std::round(fonts_.em(Face::body) * ems); }

void Ui::begin(const Input& input, float width, float height) {
  input_ = input;
  width_ = width;
  height_ = height;
  draw_ = ImGui::GetBackgroundDrawList();
  draw_->Flags = ImDrawListFlags_None;
  parts_.clear();
  clip_ = window();
  clips_.clear();
  wants_frame_ = false;
  pointer_ = Pointer::arrow;
  ++frame_;
  last_pictures_ = std::move(pictures_);
  pictures_.clear();
  if (input_.key || !input_.typed.empty()) shows_focus_ = true;
  if (input_.mouse_pressed) {
    shows_focus_ = false;
    clear_focus();
  }
  if (wanted_focus_ != 0) {
    focus_moved_ = focus_moved_ || focus_ != wanted_focus_;
    focus_ = wanted_focus_;
    wanted_focus_ = 0;
  }
  const auto focused = std::find_if(last_stops_.begin(), last_stops_.end(), [this](const Stop& s) { return s.id == focus_; });
  is_typing_ = focused != last_stops_.end() && focused->focus == Focus::field;
  move_focus();
  stops_.clear();
  fill(window(), theme_->page);
}

void Ui::end() {
  last_stops_ = stops_;
  focus_moved_ = false;
  if (std::none_of(stops_.begin(), stops_.end(), [this](const Stop& s) { return s.id == focus_; })) {
    focus_ = 0;
    focus_pane_ = 0;
  }
  if (input_.mouse_released) held_ = 0;
  if (wanted_focus_ != 0) wants_frame_ = true;
  if (frame_ % 64 == 0) {
    std::erase_if(layouts_, [this](const auto& kept) { return kept.second.used + 300 < frame_ || kept.second.generation != fonts_.generation(); });
  }
}

void Ui::change_screen() {
  ++screens_;
  focus_ = 0;
  wanted_focus_ = 0;
  held_ = 0;
  focus_pane_ = 0;
  last_stops_.clear();
  is_typing_ = false;
  wants_frame_ = true;
}

Rect Ui::focused_rect() const noexcept {
  const auto at = std::find_if(last_stops_.begin(), last_stops_.end(), [this](const Stop& s) { return s.id == focus_; });
  return at == last_stops_.end() ? Rect{} : at->rect;
}

void Ui::clear_focus() {
  focus_ = 0;
  wanted_focus_ = 0;
  focus_pane_ = 0;
  is_typing_ = false;
}

void Ui::move_focus() {
  if (!input_.key || input_.key->has_ctrl || last_stops_.empty()) return;
  const Key key = input_.key->key;
  const auto at = std::find_if(last_stops_.begin(), last_stops_.end(), [this](const Stop& s) { return s.id == focus_; });
  const bool is_field = at != last_stops_.end() && at->focus == Focus::field;
  const bool is_area = at != last_stops_.end() && at->focus == Focus::area;
  const bool by_arrow = !is_field && !is_area && (key == Key::up || key == Key::down);
  if (key != Key::tab && !by_arrow) return;
  const bool back = key == Key::up || (key == Key::tab && input_.key->has_shift);
  const auto count = static_cast<std::ptrdiff_t>(last_stops_.size());
  const std::ptrdiff_t from = at == last_stops_.end() ? (back ? count : -1) : at - last_stops_.begin();
  focus_ = last_stops_[static_cast<std::size_t>((from + (back ? -1 : 1) + count) % count)].id;
  focus_moved_ = true;
  wants_frame_ = true;
  input_.key.reset();
}

bool Ui::take(Key key, bool may_repeat) {
  if (!input_.key || input_.key->key != key || input_.key->has_ctrl || (input_.key->is_repeat && !may_repeat)) return false;
  input_.key.reset();
  return true;
}

bool Ui::take_ctrl(char letter) {
  if (!input_.key || !input_.key->has_ctrl || input_.key->letter != letter) return false;
  input_.key.reset();
  return true;
}

bool Ui::take_ctrl(Key key) {
  if (!input_.key || !input_.key->has_ctrl || input_.key->key != key || input_.key->is_repeat) return false;
  input_.key.reset();
  return true;
}

bool Ui::take_letter(char letter) {
  if (is_typing_ || input_.typed_by_repeat || input_.typed.size() != 1) return false;
  const char typed = input_.typed.front();
  const char lower = typed >= 'A' && typed <= 'Z' ? static_cast<char>(typed - 'A' + 'a') : typed;
  if (lower != letter) return false;
  input_.typed.clear();
  return true;
}

Response Ui::interact(Id id, const Rect& rect, Focus focus) {
  stops_.push_back({id, focus, rect});
  Response response;
  const Rect seen = common_part(rect, clip_);
  response.is_hovered = seen.contains(input_.mouse_x, input_.mouse_y) && (held_ == 0 || held_ == id);
  if (response.is_hovered && input_.mouse_pressed) {
    held_ = id;
    // What is pressed by the mouse does not keep the keyboard, so that Enter goes on with the exercise; a field does.
    if (focus == Focus::field) {
      focus_ = id;
      is_typing_ = true;
    }
  }
  response.is_held = held_ == id;
  response.is_pressed = response.is_held && input_.mouse_released && response.is_hovered;
  if (response.is_hovered && focus == Focus::button) set_pointer(Pointer::hand);
  response.has_focus = focus_ == id;
  if (response.has_focus) {
    focus_pane_ = panes_.empty() ? 0 : panes_.back().id;
    if (focus_moved_ && !panes_.empty()) {
      Pane& pane = panes_.back();
      const float margin = em(1.5F);
      if (rect.y - margin < pane.rect.y) pane.scroll->offset -= pane.rect.y - rect.y + margin;
      else if (rect.bottom() + margin > pane.rect.bottom())
        pane.scroll->offset += std::min(rect.bottom() + margin - pane.rect.bottom(), rect.y - margin - pane.rect.y);
      wants_frame_ = true;
    }
    if (focus == Focus::button && input_.key && (input_.key->key == Key::enter || input_.key->key == Key::space) && !input_.key->is_repeat &&
        !input_.key->has_ctrl) {
      response.is_pressed = true;
      input_.key.reset();
      input_.typed.clear();
    }
  }
  return response;
}

void Ui::scroll_by_keys(Id id, Scroll& scroll, bool takes_keys) {
  const bool is_target = focus_pane_ == id || (focus_pane_ == 0 && takes_keys);
  if (!is_target || is_typing_ || !input_.key || input_.key->has_ctrl) return;
  const auto at = std::find_if(last_stops_.begin(), last_stops_.end(), [this](const Stop& s) { return s.id == focus_; });
  const bool is_area = at != last_stops_.end() && at->focus == Focus::area;
  const float page = std::max(em(2), scroll.view - em(3));
  float by = 0;
  switch (input_.key->key) {
    case Key::page_up: by = -page; break;
    case Key::page_down: by = page; break;
    case Key::space: if (focus_ == 0 || is_area) by = input_.key->has_shift ? -page : page; break;
    case Key::up: if (is_area) by = -em(3); break;
    case Key::down: if (is_area) by = em(3); break;
    case Key::home: by = -scroll.content; break;
    case Key::end: by = scroll.content; break;
    default: break;
  }
  if (by == 0) return;
  scroll.offset += by;
  input_.key.reset();
  input_.typed.clear();
}

void Ui::begin_pane(Id id, const Rect& rect, Scroll& scroll, bool takes_keys) {
  scroll.view = rect.h;
  scroll_by_keys(id, scroll, takes_keys);
  scroll.offset = std::clamp(scroll.offset, 0.0F, std::max(0.0F, scroll.content - scroll.view));
  panes_.push_back({id, rect, &scroll, clip_});
  push_clip(rect);
}

void Ui::end_pane(float content_height) {
  const Pane pane = panes_.back();
  Scroll& scroll = *pane.scroll;
  if (std::abs(scroll.content - content_height) > 0.5F) wants_frame_ = true;
  scroll.content = content_height;
  if (clip_.contains(input_.mouse_x, input_.mouse_y) && input_.wheel != 0 && scroll.content > scroll.view) {
    scroll.offset -= input_.wheel * em(4);
    input_.wheel = 0;
    wants_frame_ = true;
  }
  const float most = std::max(0.0F, scroll.content - scroll.view);
  if (most > 0) {
    const float bar = em(0.4F);
    const float length = std::max(em(2), scroll.view * scroll.view / scroll.content);
    const Rect track{pane.rect.right() - bar - em(0.2F), pane.rect.y, bar, pane.rect.h};
    const Rect thumb{track.x, track.y + (track.h - length) * std::clamp(scroll.offset / most, 0.0F, 1.0F), bar, length};
    const Id id = pane.id ^ 0x5c011ULL;
    const Rect grab{thumb.x - em(0.4F), track.y, bar + em(0.6F), track.h};
    const bool is_hovered = common_part(grab, clip_).contains(input_.mouse_x, input_.mouse_y) && (held_ == 0 || held_ == id);
    if (is_hovered && input_.mouse_pressed) {
      held_ = id;
      drag_from_ = input_.mouse_y;
      if (!Rect{grab.x, thumb.y, grab.w, thumb.h}.contains(input_.mouse_x, input_.mouse_y))
        scroll.offset = std::clamp((input_.mouse_y - track.y - length / 2) / (track.h - length), 0.0F, 1.0F) * most;
      drag_offset_ = scroll.offset;
      wants_frame_ = true;
    }
    if (held_ == id && input_.mouse_held) {
      scroll.offset = drag_offset_ + (input_.mouse_y - drag_from_) / std::max(1.0F, track.h - length) * most;
      wants_frame_ = true;
    }
    fill(thumb, held_ == id || is_hovered ? theme_->border : mix(theme_->line, theme_->border, 0.35));
  }
  scroll.offset = std::clamp(scroll.offset, 0.0F, most);
  pop_clip();
  panes_.pop_back();
}

void Ui::begin_part(const Rect& rect) {
  parts_.push_back(rect);
  push_clip(rect);
}

void Ui::end_part() {
  pop_clip();
  parts_.pop_back();
}

void Ui::push_clip(const Rect& rect) {
  clips_.push_back(clip_);
  clip_ = common_part(clip_, rect);
  draw_->PushClipRect({clip_.x, clip_.y}, {clip_.right(), clip_.bottom()});
}

void Ui::pop_clip() {
  clip_ = clips_.back();
  clips_.pop_back();
  draw_->PopClipRect();
}

}  // namespace casecraft::desktop
