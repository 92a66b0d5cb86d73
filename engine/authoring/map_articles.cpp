#include "authoring/map_articles.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "authoring/map_layers.hpp"
#include "authoring/map_picture.hpp"
#include "authoring/map_shapes.hpp"
#include "authoring/xml_text.hpp"
#include "base/counted.hpp"

namespace casecraft::authoring {
namespace {

std::string file_of(const base::Position& where) { return where.file.starts_with("pack/") ? where.file.substr(5) : where.file; }

std::string line_of(const base::Position& where) { return where.file.empty() ? std::string() : where.line > 0 ? fmt::format("{}:{}", file_of(where), where.line) : file_of(where); }

std::string replaced(std::string text, std::string_view what, std::string_view by) {
  for (std::size_t at = text.find(what); at != std::string::npos; at = text.find(what, at + by.size())) text.replace(at, what.size(), by);
  return text;
}

/// What an author wrote, with its quotations marked.
std::string author_text(const std::string& text) { return replaced(replaced(xml_text(text), "[quote]", "<q>"), "[/quote]", "</q>"); }

/// Sound only when every quotation is closed where it is opened.
std::string author_words(const std::string& text) {
  const std::string marked = author_text(text);
  int depth = 0;
  for (std::size_t i = 0; i < marked.size() && depth >= 0 && depth <= 1; ++i) {
    if (marked.compare(i, 3, "<q>") == 0) ++depth;
    else if (marked.compare(i, 4, "</q>") == 0) --depth;
  }
  return depth == 0 ? marked : xml_text(text);
}

/// Paragraphs, and lists of lines that begin with "- ".
std::string paragraphs(const std::string& text) {
  std::string out;
  for (std::size_t from = 0; from < text.size();) {
    const std::size_t end = std::min(text.find("\n\n", from), text.size());
    const std::string part = text.substr(from, end - from);
    from = end + 2;
    if (!part.starts_with("- ")) {
      if (!part.empty()) out += fmt::format("<p>{}</p>\n", author_words(part));
      continue;
    }
    out += "<ul>";
    for (std::size_t at = 0; at < part.size();) {
      const std::size_t next = std::min(part.find("\n- ", at), part.size());
      out += fmt::format("<li>{}</li>", author_words(part.substr(at + 2, next - at - 2)));
      at = next < part.size() ? next + 1 : part.size();
    }
    out += "</ul>\n";
  }
  return out;
}

class Articles {
public:
  explicit Articles(const MapPage& page) : page_(page) {
    for (std::size_t i = 0; i < page.map.nodes.size(); ++i) {
      if (page.map.nodes[i].place != nullptr) numbers_.emplace(page.map.nodes[i].id, i);
    }
    for (const MapLayer layer : {MapLayer::reach, MapLayer::score, MapLayer::time}) read_.push_back(read_layer(page, layer));
    coming_.resize(page.map.nodes.size());
    for (const MapEdge& edge : page.map.edges) {
      if (std::find(coming_[edge.to].begin(), coming_[edge.to].end(), edge.from) == coming_[edge.to].end()) coming_[edge.to].push_back(edge.from);
    }
  }

  std::string articles() {
    for (std::size_t i = 0; i < page_.map.nodes.size(); ++i) add(i);
    return std::move(out_);
  }

private:
  void add(std::size_t i) {
    const MapNode& node = page_.map.nodes[i];
    const base::Position& where = node.event != nullptr ? node.event->where : node.place->where;
    out_ += fmt::format("<article id=\"{}\" data-node=\"{}\" tabindex=\"-1\"><h2{}>{}</h2>\n", anchor_of(page_.map, i), i, lang(), author_words(node.title));
    out_ += fmt::format("<p class=\"meta\"><code>{}</code> · {}{} · <code>{}</code></p>\n", xml_text(node.id), words_for(node.kind), node.is_start ? ", where it begins" : "", xml_text(line_of(where)));
    if (node.place != nullptr) add_figures(i);
    if (node.place != nullptr) out_ += fmt::format("<div{} dir=\"auto\">{}</div>\n", lang(), paragraphs(node.place->text));
    add_ways(node);
    if (!coming_[i].empty()) {
      out_ += "<h3>Comes from</h3>\n<p>";
      for (std::size_t k = 0; k < coming_[i].size(); ++k) out_ += (k == 0 ? "" : " · ") + link(coming_[i][k]);
      out_ += "</p>\n";
    }
    out_ += "</article>\n";
  }

  void add_figures(std::size_t i) {
    const NodeFigures& known = page_.figures.nodes[i];
    out_ += fmt::format("<p class=\"small\">Reached: {}. Time: {}. Score: {}.", words_in_full(read_[0].words[i]), read_[2].words[i], read_[1].words[i]);
    if (known.is_critical) out_ += " <span class=\"wrong\">A critical error can be made here.</span>";
    if (page_.figures.has_sessions) out_ += fmt::format(" {} of {} came here.", known.sessions, base::counted(static_cast<std::int64_t>(page_.figures.sessions), "recorded session", "recorded sessions"));
    out_ += "</p>\n";
  }

  void add_ways(const MapNode& node) {
    if (node.place == nullptr) {
      out_ += "<p>Interrupts whatever goes on, and leads to " + target(node.event->to) + ".</p>\n";
      return;
    }
    if (node.place->ways.empty()) return;
    out_ += "<h3>What can be done</h3>\n<ol class=\"ways\">\n";
    for (const Way& way : node.place->ways) add_way(way);
    out_ += "</ol>\n";
  }

  void add_way(const Way& way) {
    out_ += fmt::format("<li><span{} dir=\"auto\">{}</span> <code>{}</code>", lang(), author_words(way.label), xml_text(way.id));
    if (!way.call.empty()) out_ += "<br/>Visits " + target(way.call) + ", and comes back.";
    if (way.to == "back") out_ += "<br/>→ back to where it came from";
    else if (!way.to.empty()) out_ += "<br/>→ " + target(way.to);
    if (way.is_scored) out_ += "<br/>" + score_of(way);
    add_line("", way.reply, true);
    add_line("Why: ", way.why, true);
    if (way.is_conditional) add_line("Only when ", way.when.empty() ? std::string("a function says so") : way.when, false);
    if (way.has_effect) add_line("Effect: ", way.effect.empty() ? std::string("a function") : way.effect, false);
    std::string last = line_of(way.where);
    if (page_.figures.has_sessions) {
      const auto taken = page_.figures.taken.find(&way);
      last += fmt::format("{}{}", last.empty() ? "" : " · ", taken == page_.figures.taken.end() ? std::string("taken in no recorded session") : "taken in " + base::counted(static_cast<std::int64_t>(taken->second), "recorded session", "recorded sessions"));
    }
    if (!last.empty()) out_ += fmt::format("<br/><span class=\"small\">{}</span>", xml_text(last));
    out_ += "</li>\n";
  }

  void add_line(std::string_view head, const std::string& text, bool is_prose) {
    if (text.empty()) return;
    if (is_prose) out_ += fmt::format("<br/><span class=\"small\">{}</span><span class=\"small\"{}>{}</span>", head, lang(), author_words(text));
    else out_ += fmt::format("<br/><span class=\"small\">{}<code>{}</code></span>", head, xml_text(text));
  }

  [[nodiscard]] static std::string score_of(const Way& way) {
    std::string all;
    for (const auto& [competency, points] : way.score) all += fmt::format("{}{} {}", all.empty() ? "" : ", ", xml_text(replaced(competency, "_", " ")), points_between(points, points));
    std::string out = all.empty() ? std::string() : fmt::format("<span class=\"points\">{}</span>", all);
    if (way.is_critical) out += std::string(all.empty() ? "" : " · ") + "<span class=\"wrong\">critical error</span>";
    return out;
  }

  [[nodiscard]] std::string target(const std::string& id) const {
    const auto found = numbers_.find(id);
    return found == numbers_.end() ? fmt::format("<code>{}</code>", xml_text(id)) : link(found->second);
  }

  [[nodiscard]] std::string link(std::size_t node) const { return fmt::format("<a href=\"#{}\"{}>{}</a>", anchor_of(page_.map, node), lang(), author_words(page_.map.nodes[node].title)); }

  [[nodiscard]] std::string lang() const { return page_.locale.empty() ? std::string() : fmt::format(" lang=\"{}\"", xml_text(page_.locale)); }

  const MapPage& page_;
  std::unordered_map<std::string, std::size_t> numbers_;
  std::vector<ReadLayer> read_;
  std::vector<std::vector<std::size_t>> coming_;
  std::string out_;
};

}  // namespace

std::string map_articles(const MapPage& page) { return Articles(page).articles(); }

std::string map_contents(const MapPage& page) {
  std::vector<std::string> files;
  std::unordered_map<std::string, std::string> lists;
  for (std::size_t i = 0; i < page.map.nodes.size(); ++i) {
    const MapNode& node = page.map.nodes[i];
    const std::string file = file_of(node.event != nullptr ? node.event->where : node.place->where);
    const auto [list, is_new] = lists.emplace(file, "");
    if (is_new) files.push_back(file);
    list->second += fmt::format("<li data-node=\"{}\"><a href=\"#{}\">{}</a>{}</li>\n", i, anchor_of(page.map, i), xml_text(node.title), node.event != nullptr ? " <span class=\"small\">event</span>" : "");
  }
  std::string out;
  for (const std::string& file : files) out += fmt::format("<section><h3>{}</h3><ul>\n{}</ul></section>\n", xml_text(file), lists[file]);
  return out;
}

}  // namespace casecraft::authoring
