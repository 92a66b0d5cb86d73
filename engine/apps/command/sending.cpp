#include "apps/command/sending.hpp"

#include <fmt/format.h>
#include <sys/stat.h>

#include <chrono>
#include <cstdlib>
#include <ostream>
#include <sstream>
#include <thread>

#include "apps/command/arguments.hpp"
#include "apps/program/files_on_disk.hpp"
#include "records/export/sending.hpp"

namespace casecraft::command {
namespace {

std::string from_environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

records::Credentials read_credentials(const std::string& file) {
  records::Credentials credentials;
  if (file.empty()) {
    credentials.user = from_environment("CASECRAFT_LRS_USER");
    credentials.password = from_environment("CASECRAFT_LRS_PASSWORD");
    return credentials;
  }
  struct stat status {};
  if (stat(file.c_str(), &status) != 0) throw Error(fmt::format("cannot read the credentials in '{}': there is no such file, or its folder cannot be entered", file));
  if ((status.st_mode & (S_IRWXG | S_IRWXO)) != 0) throw Error(fmt::format("others can read the credentials in '{0}'; make it yours alone with chmod 600 '{0}', and change the password if anybody may have seen it", file));
  std::istringstream lines(program::read_file(file, 4096));
  std::getline(lines, credentials.user);
  std::getline(lines, credentials.password);
  if (credentials.user.empty() || credentials.password.empty()) throw Error(fmt::format("'{}' holds no credentials; expected two lines, the name and the password", file));
  return credentials;
}

std::string checked_endpoint(std::string endpoint) {
  while (endpoint.ends_with('/')) endpoint.pop_back();
  // The whole host: a name that only begins like this computer's own may be anybody's.
  bool is_local = false;
  for (const std::string_view here : {"http://localhost", "http://127.0.0.1", "http://[::1]"}) {
    is_local = is_local || (endpoint.starts_with(here) && (endpoint.size() == here.size() || endpoint[here.size()] == ':' || endpoint[here.size()] == '/'));
  }
  if (endpoint.find('@') != std::string::npos) throw UsageError("an address with a password in it ends up in histories and logs; give them in CASECRAFT_LRS_USER and CASECRAFT_LRS_PASSWORD");
  if (!endpoint.starts_with("https://") && !is_local) throw UsageError(fmt::format("'{}' is no safe address of a record store; expected https://…, or http:// on this computer", endpoint));
  return endpoint;
}

}  // namespace

int send_sessions(records::Store& store, const std::vector<records::ExportedSession>& sessions, const records::XapiNames& names, std::string endpoint, const std::string& credentials,
                  const base::Language& ui, std::ostream& out) {
  endpoint = checked_endpoint(std::move(endpoint));
  std::vector<records::Outgoing> outgoing;
  for (const records::ExportedSession& session : sessions) {
    for (base::Value& one : records::xapi_statements(session, names)) {
      records::Outgoing next;
      next.session = session.record.id;
      next.statement = std::move(one);
      outgoing.push_back(std::move(next));
    }
  }
  records::CurlHttp http(read_credentials(credentials));
  records::SendingOptions options;
  options.wait = [](std::int64_t seconds) { std::this_thread::sleep_for(std::chrono::seconds(seconds)); };
  const records::Sent sent = records::send_statements(store, http, endpoint, outgoing, options);
  out << ui.say("{}: {} delivered, {} had been before, {} refused, {} wait", endpoint, ui.say_count("{} xAPI statement", "{} xAPI statements", sent.delivered), sent.delivered_before, sent.parked, sent.waiting) << '\n';
  const std::string problem = ui.shown(sent.problem);
  if (!problem.empty()) out << (sent.waiting > 0 ? ui.say("{}; the same command sends what waits", problem) : problem) << '\n';
  return sent.parked == 0 && sent.waiting == 0 ? 0 : 1;
}

}  // namespace casecraft::command
