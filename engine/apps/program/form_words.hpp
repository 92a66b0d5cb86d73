#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "records/marking/items.hpp"

namespace casecraft::program {

/// What the forms of exercises call their fields and ask for, read from the exercises that sessions were played on; each is loaded once, when it is first asked about.
class FormWords {
public:
  /// In the language of `locale`, where an exercise is translated.
  FormWords(records::Store& store, std::string locale) : store_(store), locale_(std::move(locale)) {}

  /// Names what was typed into a field by the field's label instead of its id, and adds what was asked for. Where the exercise cannot be loaded any more, or it cannot be told
  /// which of several fields it was, the items stay as they are. Throws Error as the store does.
  void put(const records::SessionRecord& record, std::vector<records::Item>& items);

private:
  struct Field {
    std::string place, name;   ///< The scene's id, and the field's.
    std::string label, help;
    std::vector<std::string> looked_for;
  };
  [[nodiscard]] const std::vector<Field>& fields_of(const base::Hash& bundle);

  records::Store& store_;
  std::string locale_;
  std::map<base::Hash, std::vector<Field>> known_;
};

}  // namespace casecraft::program
