// Words that say nothing ("secukupnya", "menyesuaikan"), by the SIA DI BI BA question that they fail to answer.
#pragma once

#include <cstdint>
#include <string_view>

namespace suluh {

enum class Question : std::uint8_t { siapa, apa, dimana, bilamana, berapa_hasil, berapa_korbanan, bagaimana };

/// Whether a cell's text is one of the words listed for that question in schemas/words/tidak-jelas.yaml; a year alone
/// does not say when.
bool is_vague(Question question, std::string_view text);

} // namespace suluh
