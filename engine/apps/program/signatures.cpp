#include "apps/program/signatures.hpp"

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <string>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

namespace casecraft::program {
namespace {

/// Fewer are examined before a thread has begun.
constexpr std::size_t kMany = 64;
constexpr std::size_t kMostThreads = 8;

}  // namespace

void examine_remarks(std::span<const records::Store::RemarksOn> all, const records::KnownKeys& known) {
  std::vector<std::pair<const std::string*, records::Annotation*>> remarks;
  for (const records::Store::RemarksOn& one : all) {
    for (records::Annotation& remark : one.remarks) remarks.emplace_back(&one.session, &remark);
  }
  std::atomic<std::size_t> next{0};
  const auto work = [&remarks, &next, &known] {
    for (std::size_t at = next++; at < remarks.size(); at = next++) records::examine_remark(*remarks[at].first, *remarks[at].second, known);
  };
  std::vector<std::jthread> others;
  const std::size_t threads = std::min<std::size_t>(std::max(std::thread::hardware_concurrency(), 1U), kMostThreads);
  try {
    while (remarks.size() >= kMany && others.size() + 1 < threads) others.emplace_back(work);
  } catch (const std::system_error&) {
    // The computer gives no more threads: those that are there do it.
  }
  work();
}

}  // namespace casecraft::program
