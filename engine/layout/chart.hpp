#pragma once

#include <cgraph.h>

#include <mutex>
#include <string>

namespace casecraft::layout {

/// A graph of the Graphviz library with its layout, given back at the end. Graphviz keeps much to itself in globals: while one chart lives, the next waits.
class Chart {
public:
  explicit Chart(const std::string& name);
  ~Chart();
  Chart(const Chart&) = delete;
  Chart& operator=(const Chart&) = delete;

  /// Attributes: the graph's own, and what nodes and edges have unless said. Values are taken as they are: `escaped` is for labels.
  void of_graph(const char* name, const std::string& value);
  void of_nodes(const char* name, const std::string& value);
  void of_edges(const char* name, const std::string& value);

  Agnode_t* add_node(const std::string& name);
  Agedge_t* add_edge(Agnode_t* from, Agnode_t* to);
  /// Of one node or edge. Precondition: `of_nodes` or `of_edges` has named the attribute.
  static void set(void* object, const char* name, const std::string& value);

  /// Throws Error with what Graphviz says.
  void lay_out(const char* engine);
  /// The bytes of a picture. Throws Error with what Graphviz says. Precondition: it is laid out.
  [[nodiscard]] std::string render(const char* format) const;

private:
  std::unique_lock<std::mutex> lock_;
  Agraph_t* graph_;
  bool is_laid_out_{false};
};

/// UTF-8 without what no picture can hold: U+FFFD for bytes that are no character, a space for control characters but the line break.
std::string sound_text(const std::string& text);
/// `sound_text` as a Graphviz label that says just that: its escapes ("\N", "&amp;") taken literally.
std::string as_label(const std::string& text);
/// `sound_text` in one line as the name of a chart or node, which Graphviz writes into SVG: it would leave alone what looks like an entity ("&x;").
std::string as_name(const std::string& text);

}  // namespace casecraft::layout
