#pragma once

#include <memory>

#include "records/store/connection.hpp"

namespace casecraft::tests {

/// An empty database that goes when this does. Each kind of database has its own source file.
class Fresh {
public:
  Fresh();
  ~Fresh();
  /// Another connection to the same database each time.
  [[nodiscard]] std::shared_ptr<records::Connection> connect() const;

private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace casecraft::tests
