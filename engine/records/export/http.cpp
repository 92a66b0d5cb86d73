#include "records/export/http.hpp"

#include <curl/curl.h>

#include <memory>

namespace casecraft::records {
namespace {

constexpr long kLongestAnswer = 30;
constexpr std::size_t kMostBytes = 4U << 20U;

std::size_t take(char* bytes, std::size_t size, std::size_t count, void* into) {
  std::string& body = *static_cast<std::string*>(into);
  if (body.size() + size * count > kMostBytes) return 0;
  body.append(bytes, size * count);
  return size * count;
}

struct EndEasy {
  void operator()(CURL* curl) const { curl_easy_cleanup(curl); }
};
struct EndList {
  void operator()(curl_slist* list) const { curl_slist_free_all(list); }
};

}  // namespace

HttpAnswer CurlHttp::ask(const std::string& url, const std::string* body) const {
  HttpAnswer answer;
  const std::unique_ptr<CURL, EndEasy> curl(curl_easy_init());
  if (curl == nullptr) {
    answer.problem = "the HTTP library could not be started";
    return answer;
  }
  CURL* const easy = curl.get();
  const std::unique_ptr<curl_slist, EndList> first(curl_slist_append(nullptr, "X-Experience-API-Version: 1.0.3"));
  curl_slist* const headers = curl_slist_append(first.get(), "Content-Type: application/json");
  curl_slist_append(headers, "Expect:");
  curl_easy_setopt(easy, CURLOPT_URL, url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "casecraft");
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_TIMEOUT, kLongestAnswer);
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take);
  curl_easy_setopt(easy, CURLOPT_WRITEDATA, &answer.body);
  if (!credentials_.user.empty()) {
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, static_cast<long>(CURLAUTH_BASIC));
    curl_easy_setopt(easy, CURLOPT_USERNAME, credentials_.user.c_str());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, credentials_.password.c_str());
  }
  if (body != nullptr) {
    curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(body->size()));
    curl_easy_setopt(easy, CURLOPT_POSTFIELDS, body->c_str());
  }
  const CURLcode code = curl_easy_perform(easy);
  if (code != CURLE_OK) {
    answer.problem = curl_easy_strerror(code);
    return answer;
  }
  curl_easy_getinfo(easy, CURLINFO_RESPONSE_CODE, &answer.status);
  const char* type = nullptr;
  curl_easy_getinfo(easy, CURLINFO_CONTENT_TYPE, &type);
  answer.content_type = type == nullptr ? "" : type;
  curl_off_t wait = 0;
  if (curl_easy_getinfo(easy, CURLINFO_RETRY_AFTER, &wait) == CURLE_OK && wait > 0) answer.retry_after = static_cast<std::int64_t>(wait);
  return answer;
}

HttpAnswer CurlHttp::post(const std::string& url, const std::string& body) { return ask(url, &body); }
HttpAnswer CurlHttp::get(const std::string& url) { return ask(url, nullptr); }

}  // namespace casecraft::records
