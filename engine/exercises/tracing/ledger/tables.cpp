#include "exercises/tracing/ledger/tables.hpp"

namespace casecraft::ledger {
namespace {

/// Takes the entries of a table that rows use, in the order in which they first use them.
template <class Index>
class Used {
public:
  explicit Used(std::vector<std::string>& table) : table_(table), place_(table.size(), kNone) {}
  Index operator()(Index index) {
    if (place_[index] == kNone) {
      place_[index] = used_.size();
      used_.push_back(std::move(table_[index]));
    }
    return static_cast<Index>(place_[index]);
  }
  void keep() { table_ = std::move(used_); }

private:
  static constexpr std::size_t kNone = SIZE_MAX;
  std::vector<std::string>& table_;
  std::vector<std::size_t> place_;
  std::vector<std::string> used_;
};

}  // namespace

void keep_used_tables(Ledger& ledger) {
  Used<std::uint32_t> texts(ledger.texts);
  Used<std::uint16_t> purposes(ledger.purposes), agents(ledger.agents);
  for (Transaction& row : ledger.transactions) {
    row.information = texts(row.information);
    row.purpose = purposes(row.purpose);
    row.agent = agents(row.agent);
  }
  texts.keep();
  purposes.keep();
  agents.keep();
}

}  // namespace casecraft::ledger
