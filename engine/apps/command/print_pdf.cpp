#include "apps/command/print_pdf.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <sstream>
#include <thread>
#include <vector>

#include "apps/program/files_on_disk.hpp"
#include "base/error.hpp"

namespace casecraft::command {
namespace {

namespace fs = std::filesystem;

constexpr std::chrono::seconds kLongestPrint{120};

/// A folder of its own, for this user alone, that goes with all that is in it.
class PrintFolder {
public:
  PrintFolder() {
    std::string name = (fs::temp_directory_path() / "casecraft-print-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) throw Error(fmt::format("cannot make a folder in '{}' to print in", fs::temp_directory_path().string()));
    path_ = name;
  }
  ~PrintFolder() {
    std::error_code ignored;
    fs::remove_all(path_, ignored);
  }
  PrintFolder(const PrintFolder&) = delete;
  PrintFolder& operator=(const PrintFolder&) = delete;
  [[nodiscard]] fs::path operator/(const char* name) const { return path_ / name; }

private:
  fs::path path_;
};

fs::path browser() {
  const char* path = std::getenv("PATH");
  std::istringstream folders(path == nullptr ? "" : path);
  for (std::string folder; std::getline(folders, folder, ':');) {
    for (const char* name : {"chromium", "chromium-browser", "google-chrome"}) {
      const fs::path program = fs::path(folder) / name;
      if (!folder.empty() && access(program.c_str(), X_OK) == 0) return program;
    }
  }
  throw Error("there is no Chromium on PATH to print a PDF with; install it (Debian: apt-get install chromium), or write HTML and print it from any browser");
}

/// Whether the process ended well in time. It is a process group of its own, which is ended as a whole when it takes too long.
bool ends_well(pid_t process) {
  const auto until = std::chrono::steady_clock::now() + kLongestPrint;
  int status = 0;
  while (std::chrono::steady_clock::now() < until) {
    if (waitpid(process, &status, WNOHANG) == process) return WIFEXITED(status) && WEXITSTATUS(status) == 0;
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
  }
  kill(-process, SIGKILL);
  waitpid(process, &status, 0);
  return false;
}

/// The page as it is printed: on that paper, and with what is folded away on a screen open, also where the browser cannot do that by itself. Words that somebody wrote are
/// escaped, so that nothing of theirs is found here.
std::string for_paper(std::string html, std::string_view paper) {
  constexpr std::string_view kFolded = "<details>";
  constexpr std::string_view kOpen = "<details open>";
  for (std::size_t at = html.find(kFolded); at != std::string::npos; at = html.find(kFolded, at + kOpen.size())) html.replace(at, kFolded.size(), kOpen);
  const std::size_t head = html.find("</head>");
  if (head != std::string::npos) html.insert(head, fmt::format("<style>@page {{ size: {}; }}</style>\n", paper == "letter" ? "letter" : "A4"));
  return html;
}

}  // namespace

std::string print_pdf(const std::string& html, std::string_view paper) {
  const fs::path program = browser();
  const PrintFolder folder;
  const fs::path page = folder / "report.html";
  const fs::path made = folder / "report.pdf";
  program::replace_file(page, for_paper(html, paper));
  std::vector<std::string> words{program.string(), "--headless", "--disable-gpu", "--no-pdf-header-footer", "--no-first-run", "--disable-dev-shm-usage",
                                 "--user-data-dir=" + (folder / "profile").string(), "--print-to-pdf=" + made.string(), "file://" + page.string()};
  // Chromium's own sandbox refuses to run as root. The page has no scripts and asks for nothing.
  if (geteuid() == 0) words.insert(words.begin() + 1, "--no-sandbox");
  std::vector<char*> arguments;
  for (std::string& word : words) arguments.push_back(word.data());
  arguments.push_back(nullptr);
  const pid_t process = fork();
  if (process < 0) throw Error("cannot start Chromium to print the report: no process is left; close other programs and try again");
  if (process == 0) {
    setpgid(0, 0);
    const int nowhere = open("/dev/null", O_RDWR);
    for (int handle = 0; handle < 3; ++handle) dup2(nowhere, handle);
    execv(arguments.front(), arguments.data());
    _exit(127);
  }
  std::error_code ignored;
  const std::string bytes = ends_well(process) && fs::exists(made, ignored) ? program::read_file(made) : std::string();
  if (!bytes.starts_with("%PDF-")) throw Error(fmt::format("'{}' could not print the report; write HTML (--format html) and print it from a browser", program.string()));
  return bytes;
}

}  // namespace casecraft::command
