#include "exercises/requests/request.hpp"

#include <algorithm>

namespace casecraft::requests {
namespace {

constexpr std::array<std::string_view, 7> kStages{"draft", "sent", "returned", "answered", "refused", "bounced", "withdrawn"};

base::List to_list(const std::vector<std::string>& texts) {
  base::List list;
  for (const std::string& text : texts) list.push_back(text);
  return list;
}

std::vector<std::string> from_list(const base::List& list) {
  std::vector<std::string> texts;
  for (const base::Value& value : list) texts.push_back(value.is_text() ? value.as_text().str() : std::string());
  return texts;
}

std::string_view word_at(const base::Value& value, std::string_view key) {
  const base::Value& word = value[key];
  return word.is_text() ? word.as_text().view() : std::string_view();
}

Stage stage_from(std::string_view name) {
  const auto found = std::find(kStages.begin(), kStages.end(), name);
  return found == kStages.end() ? Stage::draft : static_cast<Stage>(found - kStages.begin());
}

}  // namespace

std::string_view to_string(Stage stage) noexcept { return kStages[static_cast<std::size_t>(stage)]; }

std::string Request::text(std::string_view field) const {
  const auto found = fields.find(std::string(field));
  return found != fields.end() && found->second.is_text() ? found->second.as_text().str() : std::string();
}

std::vector<std::string> Request::list(std::string_view field) const {
  const auto found = fields.find(std::string(field));
  return found != fields.end() && found->second.is_list() ? from_list(found->second.as_list()) : std::vector<std::string>();
}

Request load(const Board& board, std::int64_t number, session::Turn& turn) {
  const base::Value& value = turn.state().get(board.requests[static_cast<std::size_t>(number - 1)]);
  Request request;
  request.number = number;
  request.channel = value.text_at("channel");
  request.body = value.text_at("body");
  if (value["fields"].is_map()) request.fields = value["fields"].as_map();
  if (value["first_fields"].is_map()) request.first_fields = value["first_fields"].as_map();
  request.stage = stage_from(value.text_at("stage"));
  request.attempt = value.integer_at("attempt");
  request.sent_at = value.integer_at("sent_at", -1);
  request.last_sent = value.integer_at("last_sent", -1);
  request.due_at = value.integer_at("due_at", -1);
  request.answered_at = value.integer_at("answered_at", -1);
  request.brought_at = value.integer_at("brought_at", -1);
  request.reminded_at = value.integer_at("reminded_at", -1);
  request.told = from_list(value.list_at("told"));
  request.replied_at = value.integer_at("replied_at", -1);
  request.result = result_from(value.text_at("result")).value_or(Result::answered);
  request.quality = value.integer_at("quality");
  request.first_quality = value.integer_at("first_quality", -1);
  request.failed = from_list(value.list_at("failed"));
  request.first_failed = from_list(value.list_at("first_failed"));
  request.reply = value.text_at("reply");
  request.conditions = value.text_at("conditions");
  request.obtained = from_list(value.list_at("obtained"));
  for (const base::Value& one : value.list_at("history")) request.history.push_back({one.integer_at("at"), one.text_at("what"), one.text_at("words")});
  for (const base::Value& one : value.list_at("impressions")) request.impressions.push_back({one.integer_at("change"), one.text_at("why"), one.integer_at("time")});
  return request;
}

void save(const Board& board, const Request& request, session::Turn& turn) {
  const script::Slot slot = board.requests[static_cast<std::size_t>(request.number - 1)];
  const base::Value before = turn.state().get(slot);
  const auto count = [&](script::Slot counter, Stage stage) {
    const bool was = before.is_map() && word_at(before, "stage") == to_string(stage);
    const bool is = request.stage == stage;
    if (was != is) turn.state().add_to(counter, is ? 1 : -1);
  };
  count(board.drafts, Stage::draft);
  count(board.waiting, Stage::sent);
  count(board.returned, Stage::returned);
  base::List impressions;
  for (const Impression& one : request.impressions) impressions.push_back(base::Map{{"change", one.change}, {"why", one.why}, {"time", one.time}});
  base::List history;
  for (const Happening& one : request.history) history.push_back(base::Map{{"at", one.at}, {"what", one.what}, {"words", one.words}});
  turn.state().set(slot,
                   base::Map{{"channel", request.channel},
                             {"body", request.body},
                             {"fields", base::Value(request.fields)},
                             {"stage", to_string(request.stage)},
                             {"attempt", request.attempt},
                             {"sent_at", request.sent_at},
                             {"last_sent", request.last_sent},
                             {"due_at", request.due_at},
                             {"answered_at", request.answered_at},
                             {"brought_at", request.brought_at},
                             {"reminded_at", request.reminded_at},
                             {"told", to_list(request.told)},
                             {"replied_at", request.replied_at},
                             {"result", to_string(request.result)},
                             {"quality", request.quality},
                             {"first_quality", request.first_quality},
                             {"failed", to_list(request.failed)},
                             {"first_failed", to_list(request.first_failed)},
                             {"first_fields", base::Value(request.first_fields)},
                             {"reply", request.reply},
                             {"conditions", request.conditions},
                             {"obtained", to_list(request.obtained)},
                             {"history", std::move(history)},
                             {"impressions", std::move(impressions)}});
}

std::vector<Brief> all_briefs(const Board& board, session::Turn& turn) {
  std::vector<Brief> all;
  const std::int64_t count = turn.state().integer(board.count);
  for (std::int64_t number = 1; number <= count; ++number) {
    const base::Value& value = turn.state().get(board.requests[static_cast<std::size_t>(number - 1)]);
    Brief brief;
    brief.number = number;
    brief.channel = word_at(value, "channel");
    brief.body = word_at(value, "body");
    brief.stage = stage_from(word_at(value, "stage"));
    brief.result = result_from(word_at(value, "result")).value_or(Result::answered);
    brief.is_partly_answered = brief.stage == Stage::answered && brief.result == Result::partial;
    brief.sent_at = value.integer_at("sent_at", -1);
    brief.last_sent = value.integer_at("last_sent", -1);
    brief.replied_at = value.integer_at("replied_at", -1);
    brief.answered_at = value.integer_at("answered_at", -1);
    if (value["reply"].is_text()) brief.reply = value["reply"].as_text();
    all.push_back(std::move(brief));
  }
  return all;
}

std::vector<Request> all_requests(const Board& board, session::Turn& turn) {
  std::vector<Request> all;
  const std::int64_t count = turn.state().integer(board.count);
  for (std::int64_t number = 1; number <= count; ++number) all.push_back(load(board, number, turn));
  return all;
}

}  // namespace casecraft::requests
