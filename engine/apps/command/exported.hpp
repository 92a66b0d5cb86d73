#pragma once

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "records/export/export.hpp"
#include "records/store/store.hpp"
#include "session/exercise.hpp"

namespace casecraft::command {

/// Gathers sessions for an export. A bundle is loaded once for all sessions that were played on it.
class Exporter {
public:
  explicit Exporter(records::Store& store) : store_(store) {}
  /// Plays the session again for the points of each action and for what was on offer, where this program has its behaviour; when that is not possible, or gives something else, it has none.
  /// A session for assessment that has not ended is not played again, and has neither points nor a result.
  [[nodiscard]] records::ExportedSession of(const records::SessionRecord& record);

private:
  void add_points(records::ExportedSession& session);

  records::Store& store_;
  std::map<base::Hash, std::shared_ptr<session::Exercise>> exercises_;
};

}  // namespace casecraft::command
