#pragma once

#include "base/xml_text.hpp"

namespace casecraft::authoring {

using base::xml_text;

}  // namespace casecraft::authoring
