#include "apps/desktop/line_opener.hpp"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <optional>

#include <SDL_clipboard.h>
#include <fmt/format.h>

namespace casecraft::desktop {

namespace {

namespace fs = std::filesystem;

/// How a line is named to an editor: each word of the list with {file} and {line}.
struct KnownEditor {
  std::string_view name;
  std::string_view with_line;
};
constexpr KnownEditor kEditors[] = {
    {"code", "--goto {file}:{line}"}, {"codium", "--goto {file}:{line}"}, {"vscodium", "--goto {file}:{line}"}, {"subl", "{file}:{line}"},   {"zed", "{file}:{line}"},
    {"gedit", "+{line} {file}"},      {"gnome-text-editor", "+{line} {file}"}, {"pluma", "+{line} {file}"},     {"xed", "+{line} {file}"},   {"geany", "+{line} {file}"},
    {"gvim", "+{line} {file}"},       {"emacs", "+{line} {file}"},        {"kate", "--line {line} {file}"},    {"kwrite", "--line {line} {file}"}, {"mousepad", "--line={line} {file}"},
    {"featherpad", "{file}"},         {"leafpad", "{file}"},              {"l3afpad", "{file}"},
};

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (const char c : text) {
    if (c != ' ') word += c;
    else if (!word.empty()) words.push_back(std::move(word)), word.clear();
  }
  if (!word.empty()) words.push_back(std::move(word));
  return words;
}

std::string filled(std::string word, const fs::path& file, int line) {
  for (const auto& [name, value] : {std::pair<std::string_view, std::string>{"{file}", file.string()}, {"{line}", std::to_string(line)}}) {
    if (const std::size_t at = word.find(name); at != std::string::npos) word.replace(at, name.size(), value);
  }
  return word;
}

bool is_installed(const std::string& program) {
  if (program.find('/') != std::string::npos) return access(program.c_str(), X_OK) == 0;
  const char* path = std::getenv("PATH");
  std::string_view folders = path == nullptr ? "" : path;
  while (!folders.empty()) {
    const std::size_t colon = folders.find(':');
    const std::string candidate = fmt::format("{}/{}", folders.substr(0, colon), program);
    if (access(candidate.c_str(), X_OK) == 0) return true;
    folders = colon == std::string_view::npos ? "" : folders.substr(colon + 1);
  }
  return false;
}

/// Started on its own: it outlives the window, and the window does not wait for it.
bool start(const std::vector<std::string>& words) {
  std::vector<char*> arguments;
  for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
  arguments.push_back(nullptr);
  const pid_t child = fork();
  if (child < 0) return false;
  if (child == 0) {
    setsid();
    const pid_t editor = fork();
    if (editor == 0) {
      execvp(arguments[0], arguments.data());
      _exit(127);
    }
    _exit(editor < 0 ? 1 : 0);
  }
  int status = 0;
  return waitpid(child, &status, 0) == child && status == 0;
}

}  // namespace

std::vector<std::string> editor_words(std::string_view editor, const fs::path& file, int line) {
  std::vector<std::string> words = words_of(editor);
  if (words.empty()) return {};
  const std::string name = fs::path(words.front()).filename().string();
  for (const KnownEditor& known : kEditors) {
    if (known.name != name) continue;
    if (name == "emacs" && editor.find("-nw") != std::string_view::npos) return {};
    if (line == 0) words.push_back(file.string());
    else for (const std::string& word : words_of(known.with_line)) words.push_back(filled(word, file, line));
    return words;
  }
  return {};
}

std::string open_line(const base::Language& language, const fs::path& file, int line) {
  for (const char* variable : {"VISUAL", "EDITOR"}) {
    const char* editor = std::getenv(variable);
    const std::vector<std::string> words = editor == nullptr ? std::vector<std::string>{} : editor_words(editor, file, line);
    if (!words.empty() && is_installed(words.front()) && start(words)) return language.say("Opened in {}.", fs::path(words.front()).filename().string());
  }
  const std::string place = line == 0 ? file.string() : fmt::format("{}:{}", file.string(), line);
  SDL_SetClipboardText(place.c_str());
  return language.say("Copied to the clipboard: {}. With VISUAL set to a graphical editor, such as gedit, the line opens there.", place);
}

}  // namespace casecraft::desktop
