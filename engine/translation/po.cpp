#include "translation/po.hpp"

#include <fmt/format.h>
#include <gettext-po.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <memory>
#include <mutex>

#include "base/error.hpp"

namespace casecraft::translation {
namespace {

/// What the library reports of the file that is being read or written. It has one reader for the whole process, and its handlers get no pointer of ours.
struct Reports {
  std::string path;
  base::Diagnostics* diagnostics;
};
std::mutex& library() {
  static std::mutex only_one;
  return only_one;
}
Reports*& reports() {
  static Reports* of_this_file = nullptr;
  return of_this_file;
}

/// The library demands not to be returned to.
struct GivenUp {};

void report(int severity, po_message_t, const char* file, size_t line, size_t column, int, const char* words) {
  Reports& here = *reports();
  std::string sentence(words);
  while (!sentence.empty() && (sentence.back() == '\n' || sentence.back() == ' ')) sentence.pop_back();
  base::Position where{here.path, 0, 0};
  constexpr auto kUnknown = static_cast<size_t>(-1);
  if (file != nullptr && line != kUnknown) where.line = static_cast<int>(line);
  if (file != nullptr && line != kUnknown && column != kUnknown) where.column = static_cast<int>(column);
  if (severity != PO_SEVERITY_WARNING && !sentence.empty()) here.diagnostics->error("translation.syntax", where, sentence, "a message is msgctxt, msgid and msgstr, each in quotes; msgfmt -c FILE says the same");
  if (severity == PO_SEVERITY_FATAL_ERROR) throw GivenUp{};
}

void report_two(int severity, po_message_t message, const char* file, size_t line, size_t column, int is_long, const char* words, po_message_t, const char*, size_t, size_t, int, const char*) {
  report(severity, message, file, line, column, is_long, words);
}

const po_xerror_handler kHandler{report, report_two};

/// A file without a name, since the library reads and writes by name only.
class Memory {
public:
  Memory() : descriptor_(memfd_create("po", MFD_CLOEXEC)) {
    if (descriptor_ < 0) throw Error(fmt::format("a gettext file cannot be handled: {}", std::strerror(errno)));
  }
  Memory(const Memory&) = delete;
  Memory& operator=(const Memory&) = delete;
  ~Memory() { close(descriptor_); }

  [[nodiscard]] std::string name() const { return fmt::format("/proc/self/fd/{}", descriptor_); }

  void put(std::string_view bytes) const {
    while (!bytes.empty()) {
      const ssize_t written = write(descriptor_, bytes.data(), bytes.size());
      if (written < 0) throw Error(fmt::format("a gettext file cannot be handled: {}", std::strerror(errno)));
      bytes.remove_prefix(static_cast<std::size_t>(written));
    }
  }

  [[nodiscard]] std::string bytes() const {
    std::string all;
    char part[1U << 16U];
    for (off_t at = 0;;) {
      const ssize_t got = pread(descriptor_, part, sizeof part, at);
      if (got < 0) throw Error(fmt::format("a gettext file cannot be handled: {}", std::strerror(errno)));
      if (got == 0) return all;
      all.append(part, static_cast<std::size_t>(got));
      at += got;
    }
  }

private:
  int descriptor_;
};

using FilePtr = std::unique_ptr<struct po_file, decltype(&po_file_free)>;
using IteratorPtr = std::unique_ptr<struct po_message_iterator, decltype(&po_message_iterator_free)>;

std::string text_or_empty(const char* words) { return words == nullptr ? std::string() : std::string(words); }

PoMessage message_of(po_message_t from) {
  PoMessage message;
  message.id = text_or_empty(po_message_msgctxt(from));
  message.source = text_or_empty(po_message_msgid(from));
  message.plural = text_or_empty(po_message_msgid_plural(from));
  if (po_message_msgid_plural(from) == nullptr) {
    message.words = {text_or_empty(po_message_msgstr(from))};
  } else {
    for (int i = 0; po_message_msgstr_plural(from, i) != nullptr; ++i) message.words.emplace_back(po_message_msgstr_plural(from, i));
  }
  message.comments = text_or_empty(po_message_comments(from));
  message.extracted = text_or_empty(po_message_extracted_comments(from));
  for (int i = 0; po_filepos_t place = po_message_filepos(from, i); ++i) {
    const size_t line = po_filepos_start_line(place);
    message.places.emplace_back(po_filepos_file(place), line == static_cast<size_t>(-1) ? 0 : static_cast<int>(line));
  }
  message.before = text_or_empty(po_message_prev_msgid(from));
  message.plural_before = text_or_empty(po_message_prev_msgid_plural(from));
  message.is_fuzzy = po_message_is_fuzzy(from) != 0;
  message.is_obsolete = po_message_is_obsolete(from) != 0;
  return message;
}

po_message_t made_of(const PoMessage& message, bool is_header) {
  po_message_t made = po_message_create();
  if (!is_header) po_message_set_msgctxt(made, message.id.c_str());
  po_message_set_msgid(made, message.source.c_str());
  if (message.plural.empty()) {
    po_message_set_msgstr(made, message.words.empty() ? "" : message.words.front().c_str());
  } else {
    po_message_set_msgid_plural(made, message.plural.c_str());
    for (std::size_t i = 0; i < message.words.size(); ++i) po_message_set_msgstr_plural(made, static_cast<int>(i), message.words[i].c_str());
  }
  po_message_set_comments(made, message.comments.c_str());
  po_message_set_extracted_comments(made, message.extracted.c_str());
  for (const auto& [file, line] : message.places) po_message_add_filepos(made, file.c_str(), line == 0 ? static_cast<size_t>(-1) : static_cast<size_t>(line));
  if (!message.before.empty()) po_message_set_prev_msgid(made, message.before.c_str());
  if (!message.before.empty() && !message.plural_before.empty()) po_message_set_prev_msgid_plural(made, message.plural_before.c_str());
  if (!message.before.empty() && !is_header) po_message_set_prev_msgctxt(made, message.id.c_str());
  po_message_set_fuzzy(made, message.is_fuzzy ? 1 : 0);
  po_message_set_obsolete(made, message.is_obsolete ? 1 : 0);
  return made;
}

}  // namespace

bool PoMessage::has_words() const noexcept {
  for (const std::string& one : words) {
    if (!one.empty()) return true;
  }
  return false;
}

std::string PoFile::field(std::string_view name) const {
  char* found = po_header_field(header.c_str(), std::string(name).c_str());
  std::string value = text_or_empty(found);
  std::free(found);
  return value;
}

void PoFile::set_field(std::string_view name, std::string_view value) {
  char* changed = po_header_set_field(header.c_str(), std::string(name).c_str(), std::string(value).c_str());
  header = text_or_empty(changed);
  std::free(changed);
}

PoFile read_po(const std::string& path, std::string_view bytes, base::Diagnostics& diagnostics) {
  PoFile file;
  const std::scoped_lock alone(library());
  const Memory memory;
  memory.put(bytes);
  Reports here{path, &diagnostics};
  reports() = &here;
  try {
    const FilePtr read(po_file_read(memory.name().c_str(), &kHandler), &po_file_free);
    if (read == nullptr) {
      if (!diagnostics.has_errors()) diagnostics.error("translation.syntax", {path, 0, 0}, "the file is no gettext file");
      return file;
    }
    const IteratorPtr at(po_message_iterator(read.get(), nullptr), &po_message_iterator_free);
    while (po_message_t message = po_next_message(at.get())) {
      PoMessage one = message_of(message);
      po_message_set_msgctxt(message, nullptr);   // The library frees a message without its context.
      if (one.source.empty() && one.id.empty() && !one.is_obsolete) {
        file.header = one.words.front();
        file.header_comments = one.comments;
        file.is_header_fuzzy = one.is_fuzzy;
      } else {
        file.messages.push_back(std::move(one));
      }
    }
  } catch (const GivenUp&) {
    if (!diagnostics.has_errors()) diagnostics.error("translation.syntax", {path, 0, 0}, "the file cannot be read as a gettext file");
  }
  return file;
}

std::string write_po(const PoFile& file) {
  base::Diagnostics diagnostics;
  Reports here{"the gettext file", &diagnostics};
  const std::scoped_lock alone(library());
  reports() = &here;
  const Memory memory;
  try {
    const FilePtr made(po_file_create(), &po_file_free);
    const IteratorPtr at(po_message_iterator(made.get(), nullptr), &po_message_iterator_free);
    PoMessage header;
    header.words = {file.header};
    header.comments = file.header_comments;
    header.is_fuzzy = file.is_header_fuzzy;
    po_message_insert(at.get(), made_of(header, true));
    std::vector<po_message_t> all;
    for (const PoMessage& message : file.messages) {
      all.push_back(made_of(message, false));
      po_message_insert(at.get(), all.back());
    }
    po_file_write(made.get(), memory.name().c_str(), &kHandler);
    // The library frees a message without its context.
    for (po_message_t message : all) po_message_set_msgctxt(message, nullptr);
  } catch (const GivenUp&) {
    diagnostics.error("translation.syntax", {}, "it cannot be written");
  }
  if (diagnostics.has_errors()) throw Error(fmt::format("the gettext file cannot be written: {}", diagnostics.all().front().message));
  return memory.bytes();
}

}  // namespace casecraft::translation
