#pragma once

#include <cstddef>
#include <string_view>

namespace casecraft::authoring {

/// Syllables of a word, by its groups of vowels; at least 1. `locale`: "en", where a silent e at the end counts for nothing, or "es".
std::size_t syllables_of(std::string_view word, std::string_view locale);

/// School years that a text asks for: Flesch-Kincaid grade level, .39 words/sentence + 11.8 syllables/word - 15.59
/// (J. P. Kincaid et al., Derivation of new readability formulas, Research Branch Report 8-75, Naval Technical Training Command, 1975). For English.
double flesch_kincaid_grade(std::size_t sentences, std::size_t words, std::size_t syllables);

/// Ease of reading from 0 (very hard) to 100 (very easy): 206.84 - 60 syllables/word - 1.02 words/sentence (J. Fernández Huerta, Medidas sencillas de
/// lecturabilidad, Consigna 214, 1959, with words per sentence as in the corrected form). For Spanish.
double fernandez_huerta_ease(std::size_t sentences, std::size_t words, std::size_t syllables);

}  // namespace casecraft::authoring
