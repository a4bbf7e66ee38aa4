// Words that say nothing ("secukupnya", "lihat lampiran"), by the question that they fail to answer: SIA DI BI BA of an
// activity, ABCD of an objective.
#pragma once

#include <cstdint>
#include <string_view>

namespace suluh {

enum class Question : std::uint8_t {
    siapa,
    apa,
    dimana,
    bilamana,
    berapa_hasil,
    berapa_korbanan,
    bagaimana,
    khalayak,
    perilaku,
    kondisi,
    derajat,
};

/// Whether a cell's text is one of the words listed for that question in schemas/words/tidak-jelas.yaml; a year alone
/// does not say when.
bool is_vague(Question question, std::string_view text);

} // namespace suluh
