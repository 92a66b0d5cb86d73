#include "child.hpp"

#include <sys/wait.h>
#include <unistd.h>

#include <exception>
#include <stdexcept>

namespace casecraft::tests {

std::string in_child(const std::function<std::string()>& work, bool unprivileged) {
  int ends[2];
  if (::pipe(ends) != 0) {
    throw std::runtime_error("no pipe");
  }
  const pid_t child = ::fork();
  if (child == 0) {
    constexpr uid_t kNobody = 65534;
    std::string said;
    if (unprivileged && ::geteuid() == 0 && (::setgid(kNobody) != 0 || ::setuid(kNobody) != 0)) {
      said = "could not give up privileges";
    } else {
      try {
        said = work();
      } catch (const std::exception& error) {
        said = std::string("threw: ") + error.what();
      }
    }
    const bool is_sent = ::write(ends[1], said.data(), said.size()) == static_cast<ssize_t>(said.size());
    ::_exit(is_sent ? 0 : 1);
  }
  ::close(ends[1]);
  std::string said;
  char part[1024];
  for (ssize_t got = 0; (got = ::read(ends[0], part, sizeof part)) > 0;) {
    said.append(part, static_cast<std::size_t>(got));
  }
  ::close(ends[0]);
  int status = 0;
  ::waitpid(child, &status, 0);
  return status == 0 ? said : said + " (the process failed)";
}

}  // namespace casecraft::tests
