#include "records/reach/reaching_store.hpp"
#include "records/store/location.hpp"
#include "records/store/opening.hpp"
#include "records/store/postgres.hpp"

namespace casecraft::records {
namespace {

// Short: a person waits for it in the middle of a session.
constexpr std::chrono::seconds kConnect{3};
constexpr std::chrono::milliseconds kUnanswered{3000};
constexpr std::chrono::milliseconds kStatement{3000};

}  // namespace

std::unique_ptr<Store> reaching_store(const std::string& remote, const std::string& local, std::function<bool()> may_try, bool carries_out_erasures) {
  Way way;
  way.home = shown_location(remote);
  way.connect = [remote, may_try = std::move(may_try)] {
    if (may_try && !may_try()) throw StoreAway("the store " + shown_location(remote) + " could not be reached when it was tried last");
    NetworkPatience patience;
    patience.connect = kConnect;
    patience.unanswered = kUnanswered;
    patience.statement = kStatement;
    return connect_postgres(remote, patience);
  };
  way.now = [] { return std::chrono::steady_clock::now(); };
  way.carries_out_erasures = carries_out_erasures;
  return reaching_store(std::move(way), connect(local));
}

}  // namespace casecraft::records
