#pragma once

#include <set>
#include <string>
#include <vector>

#include "exercises/requests/model.hpp"
#include "session/read_case_file.hpp"
#include "session/reading.hpp"

namespace casecraft::requests {

/// What the readers of declarations share.
class PartReader {
public:
  PartReader(session::CompileContext& context, RequestActivities& model) : context_(context), model_(model) {}

protected:
  using Node = script::Node;

  void error(const char* code, const base::Position& where, std::string message, std::string hint = {}) { context_.diagnostics.error(code, where, std::move(message), std::move(hint)); }
  script::TextTemplate text(const Node& node) { return script::TextTemplate::read(node, context_.machine, context_.diagnostics); }
  std::string word(const Node& node) { return session::plain_text(node, context_.diagnostics); }
  KeptWords kept_words(const Node& node) {
    const std::string source = word(node);
    return {source, node.shown.empty() ? source : node.shown};
  }
  std::vector<std::string> words(const Node& node) { return session::texts(node, context_.diagnostics); }
  script::Chunk condition(const Node& node) { return session::read_condition(node, context_.machine, context_.diagnostics); }
  script::Chunk request_condition(const Node& node);
  std::string reference(const Node& node, const std::string& owner, bool is_needed);
  std::int64_t number(const Node& node, const char* name, std::int64_t otherwise, std::int64_t least, std::int64_t most);
  /// "6h" in seconds.
  std::int64_t span(const Node& node, std::int64_t otherwise);
  std::vector<std::string> phrases(const Node& node);
  /// The document called so; one that the case does not have is reported.
  std::string document(const Node& node, const std::string& owner);
  /// Each of `wanted` that is not among `known` is reported.
  void check_names(const std::vector<std::string>& wanted, const std::vector<std::string>& known, const Node& node, const std::string& what);
  template <typename Things>
  std::size_t index_of(const Things& things, const std::string& id, const Node& node, const std::string& what);

  session::CompileContext& context_;
  RequestActivities& model_;
};

template <typename Things>
std::vector<std::string> ids_of(const Things& things) {
  std::vector<std::string> all;
  for (const auto& one : things) all.push_back(one.id);
  return all;
}

template <typename Things>
std::size_t PartReader::index_of(const Things& things, const std::string& id, const Node& node, const std::string& what) {
  for (std::size_t i = 0; i < things.size(); ++i) {
    if (things[i].id == id) return i;
  }
  check_names({id}, ids_of(things), node, what);
  return 0;
}

/// The stock: `requests_model { … }`, `channel`, `rule` and `calendar`.
class StockReader : PartReader {
public:
  using PartReader::PartReader;
  void model(const Node& node);
  void calendar(const script::Declaration& declaration);
  void rule(const script::Declaration& declaration);
  void channel(const script::Declaration& declaration);

private:
  FormField field(const Node& node);
  void holiday(const Node& node, Calendar& calendar);
  void check_rules(const Channel& channel, const Node& node);
};

/// The case: `body`, `fact`, `identifier` and `holding`.
class CaseReader : PartReader {
public:
  using PartReader::PartReader;
  void identifier(const script::Declaration& declaration);
  void fact(const script::Declaration& declaration);
  void body(const script::Declaration& declaration);
  void holding(const script::Declaration& declaration);
  /// Whether those who may have a fact are kinds of body or bodies; once all bodies are known.
  void check_listeners();

private:
  std::vector<std::pair<std::string, base::Position>> listeners_;
  Reply reply(const Node& node, const std::string& owner);
};

/// The board: `requests "id" { … }`.
class BoardReader : PartReader {
public:
  using PartReader::PartReader;
  void board(const script::Declaration& declaration);

private:
  void step(const Node& node);
};

}  // namespace casecraft::requests
