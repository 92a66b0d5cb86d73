#pragma once

#include <set>
#include <string>

namespace casecraft::records {

/// Which sessions of the store on this machine are being played, in this program and in every other. Each is a lock of the operating system on one byte of a file beside the
/// store ("…-played", which is always empty): it goes with the program that holds it, however that ends. Where there can be no such file or lock, what others play is not
/// known, and nobody is kept from playing. Used from one thread.
class Played {
public:
  /// `store` is its path.
  explicit Played(const std::string& store) : file_(store + "-played") {}
  ~Played();
  Played(const Played&) = delete;
  Played& operator=(const Played&) = delete;

  /// Between the two the session is being played; it is ended as often as it was begun.
  void begin(const std::string& session);
  void end(const std::string& session) noexcept;
  /// Also by another program, or through another object of this one.
  [[nodiscard]] bool is_played(const std::string& session);

private:
  /// False where there is no file and none can be made, or is to be made.
  bool open(bool makes) noexcept;

  std::string file_;
  int descriptor_{-1};
  std::multiset<std::string> here_;
};

}  // namespace casecraft::records
