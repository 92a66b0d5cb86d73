#include "records/export/sending.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <span>

#include "base/error.hpp"
#include "base/harmless.hpp"
#include "base/json.hpp"

namespace casecraft::records {
namespace {

constexpr std::int64_t kLongestWait = 60;
constexpr std::int64_t kLongestAsked = 600;
constexpr std::size_t kLongestReason = 300;

bool is_web_page(const HttpAnswer& answer) { return answer.content_type.starts_with("text/html") || answer.body.starts_with("<!DOCTYPE") || answer.body.starts_with("<html"); }

/// 1 and 1.0 are one number to JSON, and a record store may write either.
base::Value with_plain_numbers(const base::Value& value) {
  if (value.is_list()) {
    base::List list;
    for (const base::Value& one : value.as_list()) list.push_back(with_plain_numbers(one));
    return base::Value(std::move(list));
  }
  if (value.is_map()) {
    base::Map map;
    for (const auto& [key, one] : value.as_map()) map.emplace(key, with_plain_numbers(one));
    return base::Value(std::move(map));
  }
  return value.is_integer() ? base::Value(value.as_number()) : value;
}

/// What a record store sets or may write otherwise is left out; the rest has to be equal.
base::Value what_we_said(const base::Value& statement) {
  base::Map kept;
  for (const char* key : {"id", "actor", "object", "result", "timestamp"}) {
    if (statement.has(key)) kept[key] = statement[key];
  }
  kept["verb"] = statement["verb"]["id"];
  // A store may keep names of activities in one place only.
  kept["object"] = statement["object"]["id"];
  // 03Z, 03.000Z: the same time.
  std::string time = statement.text_at("timestamp");
  if (const std::size_t point = time.find(".000"); point != std::string::npos) time.erase(point, 4);
  kept["timestamp"] = time;
  return with_plain_numbers(base::Value(std::move(kept)));
}

class Sending {
public:
  Sending(Store& store, Http& http, std::string endpoint, const SendingOptions& options) : store_(store), http_(http), endpoint_(std::move(endpoint)), options_(options) {}

  Sent all(const std::vector<Outgoing>& statements) {
    std::set<std::string> done;
    for (const Delivery& one : store_.deliveries(endpoint_)) {
      if (one.state == "delivered") done.insert(one.statement);
    }
    std::vector<Outgoing> left;
    for (const Outgoing& one : statements) {
      if (done.contains(one.statement.text_at("id"))) {
        ++sent_.delivered_before;
      } else {
        left.push_back(one);
      }
    }
    for (std::size_t at = 0; at < left.size(); at += options_.batch) {
      const std::span<const Outgoing> batch(left.data() + at, std::min(options_.batch, left.size() - at));
      if (is_stopped_) {
        keep(batch, "waiting", sent_.problem);
      } else {
        send(batch);
      }
    }
    return sent_;
  }

private:
  /// The server is busy or not reached: the same request may succeed later.
  static bool is_passing(const HttpAnswer& answer) { return answer.status == 0 || answer.status == 429 || answer.status >= 500; }

  HttpAnswer post(std::span<const Outgoing> batch) {
    base::List list;
    for (const Outgoing& one : batch) list.push_back(one.statement);
    const std::string body = base::to_json(base::Value(std::move(list)));
    return patiently([&] { return http_.post(endpoint_ + "/statements", body); });
  }

  HttpAnswer patiently(const std::function<HttpAnswer()>& request) const {
    std::int64_t pause = options_.first_wait;
    for (int attempt = 1;; ++attempt) {
      HttpAnswer answer = request();
      if (!is_passing(answer) || attempt >= options_.attempts) return answer;
      options_.wait(answer.retry_after >= 0 ? std::min(answer.retry_after, kLongestAsked) : pause);
      pause = std::min(pause * 2, kLongestWait);
    }
  }

  void send(std::span<const Outgoing> batch) {
    const HttpAnswer answer = post(batch);
    if (is_passing(answer)) {
      wait_for_another_time(batch, answer);
      return;
    }
    const bool may_not_void = answer.status == 403 && std::any_of(batch.begin(), batch.end(), is_voiding);
    if (!may_not_void) refuse_what_is_no_record_store(answer);
    if (answer.status >= 200 && answer.status < 300) {
      look_at_ids(batch, answer);
    } else if (batch.size() > 1) {
      // Too large (413), or one among them is refused: halves find out which, and the others arrive.
      send(batch.first(batch.size() / 2));
      const std::span<const Outgoing> rest = batch.subspan(batch.size() / 2);
      if (is_stopped_) keep(rest, "waiting", sent_.problem);
      else send(rest);
    } else if (answer.status == 409) {
      look_at_conflict(batch, answer);
    } else {
      park(batch, answer);
    }
  }

  /// A record store names the statements that it has taken: what it does not name has not arrived, whatever else it answers.
  void look_at_ids(std::span<const Outgoing> batch, const HttpAnswer& answer) {
    const std::set<std::string> named = ids_in(answer);
    std::vector<Outgoing> taken;
    std::vector<Outgoing> unnamed;
    for (const Outgoing& one : batch) (named.contains(one.statement.text_at("id")) ? taken : unnamed).push_back(one);
    if (!taken.empty()) keep(taken, "delivered", "");
    if (unnamed.empty()) return;
    is_stopped_ = true;
    const std::string said = base::harmless(answer.body, kLongestReason);
    sent_.problem = fmt::format("{} answered {}, but not with the ids of the statements that it was sent, so nothing shows that it has taken them; expected an endpoint of xAPI 1.0.3. It said: {}", endpoint_,
                                answer.status, said.empty() ? "nothing" : said);
    keep(unnamed, "waiting", sent_.problem);
  }

  static std::set<std::string> ids_in(const HttpAnswer& answer) {
    std::set<std::string> ids;
    try {
      const base::Value list = base::parse_json(answer.body, "the record store");
      if (!list.is_list()) return ids;
      for (const base::Value& one : list.as_list()) {
        if (!one.is_text()) continue;
        std::string id(one.as_text().view());
        // A UUID is the same in capitals.
        for (char& c : id) c = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
        ids.insert(std::move(id));
      }
    } catch (const Error&) {
      ids.clear();   // A body that is no JSON names nothing.
    }
    return ids;
  }

  static bool is_voiding(const Outgoing& one) { return one.statement["object"].text_at("objectType") == "StatementRef"; }

  void wait_for_another_time(std::span<const Outgoing> batch, const HttpAnswer& answer) {
    is_stopped_ = true;
    sent_.problem = answer.status == 0 ? fmt::format("the record store was not reached: {}", answer.problem) : fmt::format("the record store stayed busy (it answered {})", answer.status);
    keep(batch, "waiting", sent_.problem);
  }

  /// A statement of this id is there: the same one has been delivered; another is a conflict; and when the server does not tell which, it is asked another time.
  void look_at_conflict(std::span<const Outgoing> batch, const HttpAnswer& conflict) {
    const Outgoing& one = batch.front();
    const HttpAnswer answer = patiently([&] { return http_.get(endpoint_ + "/statements?statementId=" + one.statement.text_at("id")); });
    if (is_passing(answer)) {
      wait_for_another_time(batch, answer);
      return;
    }
    refuse_what_is_no_record_store(answer, Asked::for_a_statement);
    if (answer.status == 200 && is_same(answer, one)) {
      keep(batch, "delivered", "");
    } else {
      park(batch, conflict);
    }
  }

  enum class Asked { to_take, for_a_statement };

  void refuse_what_is_no_record_store(const HttpAnswer& answer, Asked asked = Asked::to_take) const {
    if (answer.status == 401 || answer.status == 403) {
      throw Error(fmt::format("the record store at {} refuses the name or password ({}); put them right in CASECRAFT_LRS_USER and CASECRAFT_LRS_PASSWORD, or in the file given with --credentials", endpoint_,
                              answer.status));
    }
    // A server in front of a record store says "too large" as a page.
    if (answer.status != 413 && is_web_page(answer)) {
      throw Error(fmt::format("what answers at {} is a web page and no record store; expected its xAPI endpoint, such as https://lrs.example.org/xapi", endpoint_));
    }
    if (answer.status >= 300 && answer.status < 400) throw Error(fmt::format("{} sends on to another address ({}), which is not followed with a password; write the final address", endpoint_, answer.status));
    // A single statement that is not found is an answer of a record store.
    if (asked == Asked::to_take && (answer.status == 404 || answer.status == 405)) throw Error(fmt::format("there is no record store at {} (it answered {}); expected its xAPI endpoint, such as https://lrs.example.org/xapi", endpoint_, answer.status));
  }

  static bool is_same(const HttpAnswer& answer, const Outgoing& one) {
    try {
      return what_we_said(base::parse_json(answer.body, "the record store")) == what_we_said(one.statement);
    } catch (const Error&) {
      return false;
    }
  }

  void park(std::span<const Outgoing> batch, const HttpAnswer& answer) {
    const std::string said = base::harmless(answer.body, kLongestReason);
    const std::string reason = answer.status == 409   ? fmt::format("409: the record store has another statement of the same id")
                               : answer.status == 403 ? fmt::format("403: the record store does not let this name void statements; its administrator can allow it, and until then it shows the earlier verdict too")
                                                      : fmt::format("{}: {}", answer.status, said.empty() ? "no reason given" : said);
    if (sent_.problem.empty()) sent_.problem = fmt::format("the record store refused {}", reason);
    keep(batch, "parked", reason);
  }

  void keep(std::span<const Outgoing> batch, const std::string& state, const std::string& reason) {
    std::vector<Delivery> deliveries;
    for (const Outgoing& one : batch) {
      Delivery delivery;
      delivery.statement = one.statement.text_at("id");
      delivery.session = one.session;
      delivery.state = state;
      delivery.reason = reason;
      deliveries.push_back(std::move(delivery));
    }
    store_.keep_deliveries(endpoint_, deliveries);
    std::int64_t& count = state == "delivered" ? sent_.delivered : state == "parked" ? sent_.parked : sent_.waiting;
    count += static_cast<std::int64_t>(batch.size());
  }

  Store& store_;
  Http& http_;
  std::string endpoint_;
  const SendingOptions& options_;
  Sent sent_;
  bool is_stopped_{false};   ///< Not reached, busy, or no record store that can be relied on: the rest waits.
};

}  // namespace

Sent send_statements(Store& store, Http& http, const std::string& endpoint, const std::vector<Outgoing>& statements, const SendingOptions& options) {
  return Sending(store, http, endpoint, options).all(statements);
}

}  // namespace casecraft::records
