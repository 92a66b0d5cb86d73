#pragma once

#include <functional>

#include "apps/desktop/app.hpp"

namespace casecraft::desktop {

/// How the transcript is drawn where it is a conversation.
struct TranscriptLook {
  bool shows_coding{true};
  /// Called below the block of the newest coding; may be empty.
  std::function<void(Column&)> below_newest_coding{};
};

/// What has been read so far, the older part in a quieter colour; gives where the new part begins.
float draw_transcript(Column& column, const Running& running, const TranscriptLook& look = {});

/// What can be done now: numbered choices and forms. Sends what the person picks.
void draw_offers(App& app, Column& column);

/// "Convention on Cybercrime, Article 16 (2001)" for a reference id.
std::string reference_words(const base::Language& language, const assessment::References& references, std::string_view id);

}  // namespace casecraft::desktop
