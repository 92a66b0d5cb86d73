#pragma once

#include <cstddef>

namespace casecraft::desktop {

/// The sizes and weights that the window is set in. An em of `body` is 16 pixels at a text size of 100 %.
enum class Face { small, label, body, strong, italic, heading, title };
inline constexpr std::size_t kFaces = 7;

}  // namespace casecraft::desktop
