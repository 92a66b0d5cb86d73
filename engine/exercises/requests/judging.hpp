#pragma once

#include <array>
#include <set>
#include <vector>

#include "exercises/requests/period.hpp"
#include "exercises/requests/request.hpp"

namespace casecraft::requests {

/// What a request comes to, read by whoever gets it.
struct Read {
  const Channel* channel{nullptr};
  const Body* body{nullptr};
  std::set<std::string> facts;         ///< Attached, or told in one of its texts.
  std::vector<const Identifier*> identifiers;
  std::vector<std::string> categories;
  Period period;
  bool has_period{false};              ///< Whether the form has one.
  base::Value value;                   ///< What rules see as `request`.
};

struct Judged {
  std::vector<const Rule*> failed;
  std::int64_t quality{1000};                        ///< Thousandths.
  std::array<std::int64_t, kQualities> qualities{};  ///< Thousandths, by side; 1000 where no rule looks.
};

/// What rules and replies ask about is there under the name `request`, as long as this lives, and never afterwards.
class InSight {
public:
  InSight(const base::Value& request, session::Turn& turn);
  ~InSight();
  InSight(const InSight&) = delete;
  InSight& operator=(const InSight&) = delete;

private:
  session::Turn& turn_;
};

/// Whether the case file has it by now.
bool is_known(const std::string& document, const script::Chunk& when, session::Turn& turn);
/// Reads a request as it stands. Throws script::ScriptError from a pack's conditions.
Read read_request(const RequestActivities& model, const Request& request, session::Turn& turn);
/// Which of the channel's rules hold.
Judged judge(const RequestActivities& model, const Read& read, session::Turn& turn);

/// The zone that a form names, or nullptr.
const base::Zone* zone_called(std::string_view id, const session::CaseFile& case_file) noexcept;

}  // namespace casecraft::requests
