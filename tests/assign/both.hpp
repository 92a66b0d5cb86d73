#pragma once

#include <string>

#include "base/value.hpp"
#include "samples.hpp"

namespace casecraft::test {

/// An instructor's machine and a trainee's, with a small exercise of the tests on each.
struct Both {
  Both();
  /// Assigns it: course "Spring", two attempts with the cases 7 and 8. The file lies on the trainee's machine.
  [[nodiscard]] Outcome assign(const std::string& more = "") const;
  [[nodiscard]] std::string file() const;
  /// Plays the file in the terminal, without `input` to the end, which takes one round. The lines are joined: the terminal breaks them anywhere between words.
  [[nodiscard]] Outcome play(const std::string& words = "--pseudonym Heron", const std::string& input = "1\n2\n") const;
  /// What is typed into the trainee's catalogue in the terminal, lines joined. `store`: " --store …", empty for their own.
  [[nodiscard]] std::string catalogue(const std::string& input, const std::string& store = "") const;
  [[nodiscard]] base::List sessions(const Scratch& scratch) const;
  /// " --store …" that names the instructor's own store: what an academy's machines share.
  [[nodiscard]] std::string shared() const;
  /// A pseudonym in the trainee's settings.
  void name(const std::string& pseudonym) const;

  Scratch instructor;
  Scratch trainee;
};

}  // namespace casecraft::test
