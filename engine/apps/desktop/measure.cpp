#include "apps/desktop/measure.hpp"

#include <algorithm>
#include <cmath>
#include <vector>

#include <fmt/format.h>

#include "base/json.hpp"

namespace casecraft::desktop {

namespace {

using Clock = std::chrono::steady_clock;

double milliseconds(Clock::duration span) { return std::round(std::chrono::duration<double, std::milli>(span).count() * 1000) / 1000; }

}  // namespace

void measure_frames(SdlWindow& window, App& app, int frames, Clock::time_point began) {
  window.lay_out(app, {});
  window.show();
  const double first = milliseconds(Clock::now() - began);
  std::vector<double> times;
  for (int i = 0; i < std::max(frames, 1); ++i) {
    SDL_PumpEvents();
    // The pointer goes over the screen, so that what is under it is drawn as it is when somebody uses it.
    Input input;
    input.mouse_x = app.ui.window().w * 0.35F;
    input.mouse_y = static_cast<float>((i * 7) % static_cast<int>(app.ui.window().h));
    input.has_event = true;
    const Clock::time_point start = Clock::now();
    window.lay_out(app, input);
    window.show();
    times.push_back(milliseconds(Clock::now() - start));
  }
  std::sort(times.begin(), times.end());
  const base::Value figures{base::Map{{"first_frame_ms", first},
                                      {"frame_ms_median", times[times.size() / 2]},
                                      {"frame_ms_p95", times[std::min(times.size() - 1, times.size() * 95 / 100)]},
                                      {"frame_ms_worst", times.back()},
                                      {"frames", static_cast<std::int64_t>(times.size())},
                                      {"renderer", window.renderer_name()},
                                      {"width", static_cast<std::int64_t>(app.ui.window().w)},
                                      {"height", static_cast<std::int64_t>(app.ui.window().h)}}};
  fmt::print("{}\n", base::to_json(figures));
}

}  // namespace casecraft::desktop
