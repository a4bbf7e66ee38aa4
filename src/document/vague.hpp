// Words that say nothing ("secukupnya", "lihat lampiran"), by the question that they fail to answer: the seven of
// SIA DI BI BA; whom, with what money, measured how, known from where; and ABCD of an objective.
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
    bagaimana, ///< the last of the seven
    sasaran,
    sumber_biaya,
    indikator,
    sumber_data,
    khalayak,
    perilaku,
    kondisi,
    derajat,
    bab, ///< a chapter of text
};

/// Whether a cell's text is one of the words listed for that question in schemas/words/tidak-jelas.yaml; a year alone
/// does not say when, and a gap still to be filled in says nothing.
bool is_vague(Question question, std::string_view text);

/// Whether a cell that does answer takes it back with a word listed for that: "Maret (tentatif)", "Siti Rahma dll".
bool is_hedged(Question question, std::string_view text);

} // namespace suluh
