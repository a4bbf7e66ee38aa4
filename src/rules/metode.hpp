// The methods of penyuluhan (schemas/metode.yaml): what each is called, whom it reaches, how it is done.
#pragma once

#include <array>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "rules/words.hpp"

namespace suluh {

enum class Pendekatan : std::uint8_t { perorangan, kelompok, massal };
inline constexpr std::array<std::string_view, 3> pendekatan_names{"perorangan", "kelompok", "massal"};

struct MetodePenyuluhan {
    std::string nama;
    std::vector<std::string> ejaan; ///< other spellings, as people write them
    Pendekatan pendekatan = Pendekatan::kelompok;
    std::string indera;
    std::string ringkas; ///< one line in a list
    std::string tujuan;
    std::string khalayak;
    std::vector<std::string> langkah;
    std::string perlu;                   ///< who must take part ("peneliti"), or empty
    std::vector<std::string> kata_perlu; ///< words that show such people, normalised
};

/// All methods, in the order of the file.
std::span<const MetodePenyuluhan> metode_penyuluhan();

/// The method of that name or spelling, or nullptr.
const MetodePenyuluhan* find_metode(std::string_view name);

/// The methods that a cell or sentence names ("Ceramah & diskusi"), in its order, each once.
std::vector<const MetodePenyuluhan*> metode_in(std::string_view text);

/// `mungkin maksudnya "…"` for a name that is not known, or "".
std::string suggest_metode(std::string_view typed);

} // namespace suluh
