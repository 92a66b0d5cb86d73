#pragma once

#include <chrono>

#include "apps/desktop/sdl_window.hpp"

namespace casecraft::desktop {

/// Draws `frames` frames and prints {"first_frame_ms", "frame_ms_median", "frame_ms_p95", "frame_ms_worst", "frames", "renderer", "width", "height"}; the first
/// frame's time counts from `began`.
void measure_frames(SdlWindow& window, App& app, int frames, std::chrono::steady_clock::time_point began);

}  // namespace casecraft::desktop
