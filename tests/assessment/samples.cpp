#include "samples.hpp"

namespace casecraft::assessment {

Framework sample_framework() {
  return {"sample", "A sample", {{"safety", "Safety", "Puts safety first.", {}}, {"evidence", "Evidence", "Keeps it whole.", {}}, {"record", "Record", "Writes it down.", {}}}};
}

Rubric sample_rubric() { return {"sample", 70, {}, {3, 2, 1}, {0, 0, 0}}; }

CriticalError tip_off(bool is_proposed) { return {4, "call", "tip_off", "They were told.", "fatf-21", is_proposed}; }

}  // namespace casecraft::assessment
