#include "apps/program/results.hpp"

#include <cstdint>
#include <tuple>

namespace casecraft::program {
namespace {

// "87.50" in hundredths; -1 when it is no such number.
std::int64_t hundredths(std::string_view share) {
  std::int64_t whole = 0;
  int decimals = -1;
  for (const char c : share) {
    if (c == '.' && decimals < 0) {
      decimals = 0;
    } else if (c >= '0' && c <= '9' && decimals < 2 && whole < 1'000'000) {
      whole = whole * 10 + (c - '0');
      decimals += decimals >= 0 ? 1 : 0;
    } else {
      return -1;
    }
  }
  for (int i = decimals < 0 ? 0 : decimals; i < 2; ++i) {
    whole *= 10;
  }
  return share.empty() ? -1 : whole;
}

}  // namespace

std::map<std::string, BestResult> best_results(std::span<const records::SessionRecord> sessions) {
  std::map<std::string, BestResult> best;
  std::map<std::string, std::tuple<bool, std::int64_t>> rank;
  // Sessions come newest first, and of equal results the earlier one stays: hence from the back.
  for (auto record = sessions.rbegin(); record != sessions.rend(); ++record) {
    const base::Value& card = record->result["scorecard"];
    if (record->state != "ended" || !card.is_map()) {
      continue;
    }
    const std::string total = card.text_at("total");
    const std::string verdict = card.text_at("verdict");
    const std::tuple<bool, std::int64_t> own{verdict == "passed", hundredths(total)};
    const auto known = rank.find(record->pack);
    if (known == rank.end() || own > known->second) {
      rank[record->pack] = own;
      best[record->pack] = {record->id, readable_share(total), verdict, record->mode, record->updated};
    }
  }
  return best;
}

std::string readable_wall_time(std::string_view wall_time) {
  if (wall_time.size() < 17 || wall_time[10] != 'T') {
    return std::string(wall_time);
  }
  return std::string(wall_time.substr(0, 10)) + " " + std::string(wall_time.substr(11, 5));
}

std::string readable_share(std::string_view share) {
  std::string text(share);
  if (text.find('.') != std::string::npos) {
    while (text.ends_with('0')) {
      text.pop_back();
    }
    if (text.ends_with('.')) {
      text.pop_back();
    }
  }
  return text;
}

}  // namespace casecraft::program
