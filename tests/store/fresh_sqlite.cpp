#include "fresh.hpp"
#include "records/store/sqlite.hpp"
#include "temporary_folder.hpp"

namespace casecraft::tests {

struct Fresh::Inside {
  TemporaryFolder folder;
};

Fresh::Fresh() : inside_(std::make_unique<Inside>()) {}
Fresh::~Fresh() = default;

std::shared_ptr<records::Connection> Fresh::connect() const { return records::connect_sqlite(inside_->folder / "sessions.sqlite"); }

}  // namespace casecraft::tests
