#pragma once

#include <cstdint>
#include <string>

namespace casecraft::records {

/// What a server answered. `status` 0: it was not reached, and `problem` says why, without any credential.
struct HttpAnswer {
  long status{0};
  std::string body;
  std::string content_type;
  std::int64_t retry_after{-1};   ///< Seconds that the server asks to wait; negative: it does not say.
  std::string problem;
};

struct Credentials {
  std::string user;
  std::string password;
};

/// Sends JSON to a learning record store. A test puts another behind it.
class Http {
public:
  virtual ~Http() = default;
  virtual HttpAnswer post(const std::string& url, const std::string& body) = 0;
  /// One statement, by id.
  virtual HttpAnswer get(const std::string& url) = 0;
};

/// Over libcurl: basic authentication, certificates checked, no redirect followed (it would carry the credentials elsewhere), 30 s at most to an answer.
class CurlHttp final : public Http {
public:
  explicit CurlHttp(Credentials credentials) : credentials_(std::move(credentials)) {}
  HttpAnswer post(const std::string& url, const std::string& body) override;
  HttpAnswer get(const std::string& url) override;

private:
  HttpAnswer ask(const std::string& url, const std::string* body) const;
  Credentials credentials_;
};

}  // namespace casecraft::records
