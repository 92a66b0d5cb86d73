#pragma once

#include <functional>
#include <string>

namespace casecraft::tests {

/// Runs `work` in a process of its own, as a user without privileges when `unprivileged` and this one has them, and returns what it returned; of
/// what it threw, the sentence after "threw: ".
std::string in_child(const std::function<std::string()>& work, bool unprivileged = false);

}  // namespace casecraft::tests
