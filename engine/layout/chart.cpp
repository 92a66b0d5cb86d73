#include "layout/chart.hpp"

#include <fmt/format.h>
#include <gvc.h>

#include <cstring>
#include <memory>

#include "base/error.hpp"
#include "base/utf8.hpp"

namespace casecraft::layout {
namespace {

/// What Graphviz has said since this was last emptied; left to itself it writes to the terminal.
std::string& messages() {
  static std::string text;
  return text;
}

extern "C" int casecraft_layout_hear(char* message) {
  if (messages().size() < 2000) messages() += message;
  return 0;
}

/// One context for the program: making one reads the list of plug-ins and loads them.
class Context {
public:
  Context() : context_(gvContext()) {
    agseterrf(casecraft_layout_hear);
    agseterr(AGWARN);
  }
  ~Context() { gvFreeContext(context_); }
  Context(const Context&) = delete;
  Context& operator=(const Context&) = delete;
  [[nodiscard]] GVC_t* get() const noexcept { return context_; }

private:
  GVC_t* context_;
};

GVC_t* context() {
  static const Context only;
  return only.get();
}

std::mutex& turn() {
  static std::mutex mutex;
  return mutex;
}

/// Graphviz's C interface takes texts that it only reads as `char*`.
char* text_of(const char* text) { return const_cast<char*>(text); }
char* text_of(const std::string& text) { return const_cast<char*>(text.c_str()); }

/// What was said, as the end of a sentence.
std::string what_was_said() {
  std::string said = messages();
  for (char& c : said) {
    if (c == '\n') c = ' ';
  }
  while (!said.empty() && (said.back() == ' ' || said.back() == '.')) said.pop_back();
  return said.empty() ? "without saying why" : "with \"" + said + '"';
}

}  // namespace

Chart::Chart(const std::string& name) : lock_(turn()) {
  context();   // before any graph, and after it at the program's end
  graph_ = agopen(text_of(name), Agdirected, nullptr);
  if (graph_ == nullptr) throw Error("The chart cannot be placed: Graphviz could not make an empty graph.");
}

Chart::~Chart() {
  if (is_laid_out_) gvFreeLayout(context(), graph_);
  agclose(graph_);
}

void Chart::of_graph(const char* name, const std::string& value) { agattr(graph_, AGRAPH, text_of(name), text_of(value)); }
void Chart::of_nodes(const char* name, const std::string& value) { agattr(graph_, AGNODE, text_of(name), text_of(value)); }
void Chart::of_edges(const char* name, const std::string& value) { agattr(graph_, AGEDGE, text_of(name), text_of(value)); }

Agnode_t* Chart::add_node(const std::string& name) {
  std::string unused = name;   // sound names of two ids may be the same
  while (agnode(graph_, text_of(unused), 0) != nullptr) unused += '\'';
  return agnode(graph_, text_of(unused), 1);
}

Agedge_t* Chart::add_edge(Agnode_t* from, Agnode_t* to) { return agedge(graph_, from, to, nullptr, 1); }

void Chart::set(void* object, const char* name, const std::string& value) { agset(object, text_of(name), text_of(value)); }

void Chart::lay_out(const char* engine) {
  messages().clear();
  is_laid_out_ = true;   // half of it may be there when it fails
  if (gvLayout(context(), graph_, engine) != 0) throw Error(fmt::format("The chart cannot be placed: Graphviz's \"{}\" refused {}.", engine, what_was_said()));
}

std::string Chart::render(const char* format) const {
  messages().clear();
  char* bytes = nullptr;
  unsigned size = 0;
  const int failed = gvRenderData(context(), graph_, format, &bytes, &size);
  const std::unique_ptr<char, void (*)(char*)> owned(bytes, gvFreeRenderData);
  if (failed != 0 || bytes == nullptr || size == 0) {
    throw Error(fmt::format("The chart cannot be drawn as {}: Graphviz refused {}; install the package libgvc6, which holds its renderers.", format, what_was_said()));
  }
  return {bytes, size};
}

std::string sound_text(const std::string& text) {
  std::string sound;
  sound.reserve(text.size());
  std::string_view rest = text;
  while (!rest.empty()) {
    const std::size_t good = base::first_bad_utf8(rest).value_or(rest.size());
    for (const char c : rest.substr(0, good)) sound += static_cast<unsigned char>(c) < 0x20 && c != '\n' ? ' ' : c;
    rest.remove_prefix(good);
    if (rest.empty()) break;
    sound += "\xEF\xBF\xBD";
    rest.remove_prefix(1);
  }
  // DEL is a control character too, and U+FFFE and U+FFFF may stand in no XML.
  for (char& c : sound) c = c == '\x7F' ? ' ' : c;
  for (const char* const none : {"\xEF\xBF\xBE", "\xEF\xBF\xBF"}) {
    for (std::size_t at = sound.find(none); at != std::string::npos; at = sound.find(none, at)) sound.replace(at, 3, "\xEF\xBF\xBD");
  }
  return sound;
}

std::string as_label(const std::string& text) {
  std::string label;
  for (const char c : sound_text(text)) {
    switch (c) {
      case '\\': label += "\\\\"; break;
      case '\n': label += "\\n"; break;
      case '&': label += "&amp;"; break;
      default: label += c;
    }
  }
  return label;
}

std::string as_name(const std::string& text) {
  std::string name;
  for (const char c : sound_text(text)) {
    if (c == '&') name += "&amp;";
    else name += c == '\n' ? ' ' : c;
  }
  if (name.starts_with('%')) name.insert(0, " ");   // would be a name of Graphviz's own
  return name;
}

}  // namespace casecraft::layout
