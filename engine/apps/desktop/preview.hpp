#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "apps/desktop/chart_view.hpp"
#include "apps/desktop/pack_watch.hpp"
#include "apps/desktop/pack_worker.hpp"
#include "apps/desktop/preview_worker.hpp"
#include "apps/desktop/running.hpp"
#include "authoring/inspector.hpp"

namespace casecraft::desktop {

class App;

/// What is shown of a pack; the map stands beside the others where there is room.
enum class PreviewTab { map, scene, state, findings, tests };

/// A pack that an instructor looks into. The session in it is `App::running`, which is null as long as the pack cannot be loaded. Nothing is recorded.
struct Preview {
  program::CatalogueEntry entry;
  std::uint64_t seed{1};                          ///< The case in which ways are looked for; a recorded session has one of its own.
  session::Mode mode{session::Mode::practice};
  PackWatch watch;
  std::string came;                               ///< How the session came to where it stands, in one sentence.

  PreviewWorker worker;
  std::shared_ptr<const MappedPack> map;          ///< Null until the worker has made it.
  std::shared_ptr<const authoring::WaysIn> ways;
  std::vector<authoring::RecordedWay> recorded;
  std::string problem;                            ///< Of the worker.
  PackWorker checker;
  bool wants_check{true};
  std::optional<PackWorker::Done> checked;
  std::map<std::string, std::size_t> findings_at; ///< How many there are at each place.
  std::optional<authoring::Inspector> inspector;
  const session::Exercise* inspected{nullptr};    ///< The exercise that the inspector looks into,
  std::uint64_t inspected_seed{0};                ///< and the case.

  PreviewTab tab{PreviewTab::map};
  bool wants_focus{true};                         ///< The map takes the keyboard with the next frame.
  float bar_height{0};                            ///< As drawn last.
  ChartView chart;
  std::shared_ptr<const MappedPack> charted;      ///< What `chart` was made of.
  std::string marked_from;                        ///< What the marks on the map were made from.
  std::string here;                               ///< The place that the map showed last as the present one.
  float detail_height{0};
  std::size_t shown_findings{100};
  Draft search, test_name, case_number;
  std::string test_news;                          ///< What became of the last recording.
  Scroll detail_scroll, state_scroll, findings_scroll, tests_scroll;
};

/// Opens a pack (an id or a folder) at its beginning. What is wrong with it is shown; it is played once that is mended. Says why not when the exercise is an
/// assessment that is open for who sits here. Throws Error when there is no such pack.
void open_preview(App& app, const std::string& pack, std::uint64_t seed, session::Mode mode);
void close_preview(App& app);
/// Looks at the files, and takes what was found out meanwhile. Milliseconds until it wants to be called again.
int tick_preview(App& app);
/// Loads the pack as it is on the disk now, at the same scene; the last good version stays as long as it has mistakes.
void reload_preview(App& app, bool was_asked);
/// Plays `way` as far as `count` of its actions.
void follow_way(App& app, const authoring::WayIn& way, std::size_t count);
/// The recorded sessions that come to a place, those with the fewest actions first; none for the place at which all begin.
std::vector<const authoring::RecordedWay*> recorded_to(const Preview& preview, const std::string& place);
/// Goes to a place by the fewest actions. Says why not when no way is known.
void go_to_place(App& app, const std::string& place);
/// The present session from its beginning in another case or mode.
void choose_case(App& app, std::uint64_t seed, session::Mode mode);
/// Keeps what was played as a recorded session of the pack, under the name that was typed.
void record_test(App& app);
void show_tab(App& app, PreviewTab tab);
/// The inspector, brought to where the session stands. Null when there is no session, or it cannot be looked into.
const authoring::Inspector* inspect(App& app);
/// The file on the disk that a place in the pack's scripts names.
std::filesystem::path file_of(const App& app, const std::string& shown);

}  // namespace casecraft::desktop
