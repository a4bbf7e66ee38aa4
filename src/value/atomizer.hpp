// How a time cell is cut into atoms: one method for each thing that may stand there. A method that finds its thing
// moves the cursor behind it, pushes what it means (perhaps nothing) and returns true; otherwise it leaves all as it
// was.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "months_atoms.hpp"
#include "scan.hpp"

namespace suluh {

/// 1…`most` for "II", "2", "kedua", else 0.
int ordinal(const scan::Token& token, int most);
bool is_list_joint(const scan::Token& token);

class Atomizer {
public:
    explicit Atomizer(scan::TokenSpan tokens) : cursor_(tokens) {}
    std::vector<Atom> run();

private:
    Atom& push(Atom::Kind kind, int number = 0, std::string text = {});
    bool pushed(Atom::Kind kind, int number = 0, std::string text = {}) {
        push(kind, number, std::move(text));
        return true;
    }

    // months_repeats.cpp
    int take_count();
    bool short_year();
    bool clock_time();
    bool frequency();
    bool all_year();
    bool every();
    bool every_unit();
    bool duration();

    // months_atoms.cpp
    struct Numbered {
        int value;
        Atom::Kind joint; ///< what joins it to the one before
    };
    std::vector<Numbered> ordinals(int most, std::initializer_list<std::string_view> heads);
    bool season();
    bool period();
    bool week();
    bool weekday();
    bool numeric_date();
    bool figures_with_separators();
    bool number();
    bool plain_word();
    bool event();
    bool joint();

    scan::Cursor cursor_;
    std::vector<Atom> atoms_;
    bool between_ = false; ///< "antara" came: the next "dan" means until
};

} // namespace suluh
