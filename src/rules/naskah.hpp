// naskah/*: the chapters of the programa document.
#pragma once

#include "rules/rule.hpp"

namespace suluh::naskah {

/// A chapter that other parts of the programa point into.
struct Chapter {
    std::string_view missing; ///< what is said where it is not there
    std::string_view hint;
};
inline constexpr Chapter keadaan{"bab B. Keadaan Umum belum ada",
                                 "gambarkan sumber daya pertanian wilayah ini pada \"keadaan\", \"umum: |\""};
inline constexpr Chapter tujuan{"bab C. Tujuan belum ada", "tulis tujuan pada \"tujuan\", dimulai dengan \"- id: T1\""};
inline constexpr Chapter masalah{"bab D. Masalah belum ada",
                                 "tulis masalah pada \"masalah\", dimulai dengan \"- id: M1\""};
inline constexpr Chapter kegiatan{"bab E. Rencana Kegiatan belum ada",
                                  "tulis kegiatan penyuluhan pada \"kegiatan\", dimulai dengan \"- id: K1\""};

void pedoman(const Document&, const Context&, Findings&);
void bab(const Document&, const Context&, Findings&);
void penutup(const Document&, const Context&, Findings&);

} // namespace suluh::naskah
