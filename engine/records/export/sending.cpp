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
  return base::Value(std::move(kept));
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
      if (is_away_) {
        keep(batch, "waiting", "the record store was not reached");
      } else {
        send(batch);
      }
    }
    return sent_;
  }

private:
  HttpAnswer post(std::span<const Outgoing> batch) {
    base::List list;
    for (const Outgoing& one : batch) list.push_back(one.statement);
    const std::string body = base::to_json(base::Value(std::move(list)));
    std::int64_t pause = options_.first_wait;
    HttpAnswer answer;
    for (int attempt = 1;; ++attempt) {
      answer = http_.post(endpoint_ + "/statements", body);
      const bool is_passing = answer.status == 0 || answer.status == 429 || answer.status >= 500;
      if (!is_passing || attempt >= options_.attempts) return answer;
      options_.wait(answer.retry_after >= 0 ? std::min(answer.retry_after, kLongestAsked) : pause);
      pause = std::min(pause * 2, kLongestWait);
    }
  }

  void send(std::span<const Outgoing> batch) {
    const HttpAnswer answer = post(batch);
    if (answer.status == 0 || answer.status == 429 || answer.status >= 500) {
      is_away_ = true;
      sent_.problem = answer.status == 0 ? fmt::format("the record store was not reached: {}", answer.problem) : fmt::format("the record store stayed busy (it answered {})", answer.status);
      keep(batch, "waiting", sent_.problem);
      return;
    }
    refuse_what_is_no_record_store(answer);
    if (answer.status == 200 || answer.status == 204) {
      keep(batch, "delivered", "");
    } else if (batch.size() > 1) {
      // Too large (413), or one among them is refused: halves find out which, and the others arrive.
      send(batch.first(batch.size() / 2));
      const std::span<const Outgoing> rest = batch.subspan(batch.size() / 2);
      if (is_away_) keep(rest, "waiting", sent_.problem);
      else send(rest);
    } else if (answer.status == 409 && is_there(batch.front())) {
      keep(batch, "delivered", "");
    } else {
      park(batch, answer);
    }
  }

  void refuse_what_is_no_record_store(const HttpAnswer& answer) const {
    if (answer.status == 401 || answer.status == 403) {
      throw Error(fmt::format("the record store at {} refuses the name or password ({}); put them right in CASECRAFT_LRS_USER and CASECRAFT_LRS_PASSWORD, or in the file given with --credentials", endpoint_,
                              answer.status));
    }
    // A server in front of a record store says "too large" as a page.
    if (answer.status != 413 && is_web_page(answer)) {
      throw Error(fmt::format("what answers at {} is a web page and no record store; expected its xAPI endpoint, such as https://lrs.example.org/xapi", endpoint_));
    }
    if (answer.status >= 300 && answer.status < 400) throw Error(fmt::format("{} sends on to another address ({}), which is not followed with a password; write the final address", endpoint_, answer.status));
    if (answer.status == 404 || answer.status == 405) throw Error(fmt::format("there is no record store at {} (it answered {}); expected its xAPI endpoint, such as https://lrs.example.org/xapi", endpoint_, answer.status));
  }

  bool is_there(const Outgoing& one) {
    const HttpAnswer answer = http_.get(endpoint_ + "/statements?statementId=" + one.statement.text_at("id"));
    if (answer.status != 200) return false;
    try {
      return what_we_said(base::parse_json(answer.body, "the record store")) == what_we_said(one.statement);
    } catch (const Error&) {
      return false;
    }
  }

  void park(std::span<const Outgoing> batch, const HttpAnswer& answer) {
    const std::string said = base::harmless(answer.body, kLongestReason);
    const std::string reason = answer.status == 409 ? std::string("409: the record store has another statement of the same id") : fmt::format("{}: {}", answer.status, said.empty() ? "no reason given" : said);
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
  bool is_away_{false};
};

}  // namespace

Sent send_statements(Store& store, Http& http, const std::string& endpoint, const std::vector<Outgoing>& statements, const SendingOptions& options) {
  return Sending(store, http, endpoint, options).all(statements);
}

}  // namespace casecraft::records
