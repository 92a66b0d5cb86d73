#pragma once

#include <string>
#include <vector>

#include "apps/terminal/console.hpp"
#include "assessment/framework.hpp"
#include "session/view.hpp"

namespace casecraft::terminal {

/// One block of what a trainee reads. `references` resolves the source of feedback.
void show_block(Console& console, const session::Block& block, const assessment::References& references);

/// Numbered choices.
void show_offers(Console& console, const session::View& view);
/// The limit of time that is on offer here, if one is.
void show_drill_offer(Console& console, const session::View& view);

/// The blocks of the present scene (its heading and paragraphs), as against what has just happened.
std::vector<session::Block> scene_of(const session::View& view);
/// What has just happened: the echo, feedback, notices.
std::vector<session::Block> news_of(const session::View& view);

/// "Document, section (year)" of a reference, or its id when nobody knows it.
std::string short_reference(const base::Language& language, const assessment::References& references, std::string_view id);

}  // namespace casecraft::terminal
