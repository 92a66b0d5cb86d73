#pragma once

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "exercises/interview/coder/type.hpp"

namespace casecraft::coder {

/// What was said before. All of it may be empty.
struct Context {
  std::string_view previous{};                 ///< What the interviewee said last.
  std::span<const std::string> disclosed{};    ///< Words and phrases that she has disclosed so far; empty: not known.
  std::span<const std::string> asked{};        ///< The interviewer's earlier utterances.
};

/// Why an utterance was coded so, for a person: a rule's sentence, or words of the utterance and how much they weighed.
struct Reason {
  std::string words;
  int weight{0};   ///< Per mille of the type's lead; 1000 for a rule.
};

struct Coding {
  Type type{Type::unclear};
  std::string fine;            ///< The finer class of the field ("tag", "forced_choice"); empty where none is told.
  int confidence{0};           ///< Per mille: how many of a thousand such codings were right on text by other hands.
  std::vector<Reason> reasons;
  bool is_repeated{false};
  bool is_irrelevant_intimate{false};
  std::string rule;            ///< The rule that decided; empty when the model did.
};

/// Codes an interviewer's utterance by rules that need the context and a linear model in whole numbers: the same bytes of utterance, context and
/// model give the same coding on every machine. Copies share the model; coding from several threads is safe.
class Coder {
public:
  /// `bytes`: a model file (`assets/coder/model-1.bin`). Throws Error when it is none, is damaged or of another version.
  static Coder read(std::string_view bytes);

  /// Any bytes, however long: of a very long line the beginning and the end are read.
  [[nodiscard]] Coding code(std::string_view utterance, const Context& context = {}) const;
  /// The number of the model's format and the first digits of its hash: "1-0123456789ab".
  [[nodiscard]] std::string version() const;

private:
  struct Inside;
  explicit Coder(std::shared_ptr<const Inside> inside) : inside_(std::move(inside)) {}
  std::shared_ptr<const Inside> inside_;
};

}  // namespace casecraft::coder
