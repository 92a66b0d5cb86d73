#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "base/value.hpp"
#include "records/export/http.hpp"
#include "records/store/store.hpp"

namespace casecraft::records {

/// A statement and the session that it is of.
struct Outgoing {
  std::string session;
  base::Value statement;
};

struct SendingOptions {
  std::size_t batch{100};           ///< Statements in one request at most.
  int attempts{6};                  ///< Of one request, when the server is busy or not reached.
  std::int64_t first_wait{1};       ///< Seconds before the second attempt; doubled each time, at most 60.
  std::function<void(std::int64_t seconds)> wait;   ///< How one waits.
};

struct Sent {
  std::int64_t delivered{0};
  std::int64_t delivered_before{0};   ///< Known as delivered, and not sent again.
  std::int64_t parked{0};             ///< Refused for good; why is in the store.
  std::int64_t waiting{0};            ///< The server was not reached, stayed busy, or did not say that it has taken them.
  std::string problem;                ///< Why some wait, or the first reason why some were parked; one sentence.
};

/// Posts the statements to `endpoint`/statements in batches, and keeps in the store how each fared: what was delivered is not sent again. Delivered is what the answer names by
/// its id; the rest waits, whatever the status. 429 and 5xx are tried again, as late as the server asks; 413 halves the batch; 409 is a delivery when the server has the same statement, and waits when
/// it does not say what it has; another 4xx, or a 403 on a voiding statement, is looked for statement by statement and parked.
/// Throws Error when what answers is a web page, or refuses the credentials: nothing is parked then.
Sent send_statements(Store& store, Http& http, const std::string& endpoint, const std::vector<Outgoing>& statements, const SendingOptions& options);

}  // namespace casecraft::records
