#include "form/person.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include <fmt/format.h>

#include "suluh/form.hpp"

#include "form/plan.hpp"
#include "form/row.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

namespace {

constexpr std::array leading_titles{"ir", "drs", "dra", "dr", "drh", "h", "hj", "prof"};
constexpr std::array degrees{"sp",  "spt",  "stp", "sst", "spi", "shut", "skel", "se",  "st", "sh",   "ssos", "spd",
                             "sag", "skom", "ssi", "sip", "sap", "mp",   "msi",  "mm",  "ma", "mt",   "mpd",  "mh",
                             "msc", "phd",  "amd", "ama", "drh", "apt",  "ipm",  "bsc", "ba", "sptr", "strp", "mpi"};

std::string letters(std::string_view text) {
    std::string only;
    for (const char c : utf8::lower(text))
        if (c != '.' && c != ' ') only += c;
    return only;
}

/// "S.P.", "SP", "A.Md.P": a degree, as it stands after a name and a comma.
bool is_degree(std::string_view text) {
    if (std::ranges::find(degrees, letters(text)) != degrees.end()) return true;
    constexpr std::size_t longest_part = 4;
    if (text.find('.') == std::string_view::npos || text.find(' ') != std::string_view::npos) return false;
    std::size_t part = 0;
    for (const char c : text) {
        part = c == '.' ? 0 : part + 1;
        if (part > longest_part) return false;
    }
    return true;
}

/// "SP" and "S.Pt" after a name without a comma. Where it could as well be a name ("Ma"), its capitals or points tell.
bool is_plain_degree(std::string_view word, bool name_in_capitals) {
    if (std::ranges::find(degrees, letters(word)) == degrees.end()) return false;
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    const bool no_vowel = word.find_first_of("aeiouAEIOU") == std::string_view::npos;
    return no_vowel || word.find('.') != std::string_view::npos ||
           (!name_in_capitals && std::ranges::any_of(word.substr(1), is_capital));
}

std::string_view without_degrees(std::string_view name) {
    while (true) {
        name = utf8::trim(name);
        const auto blank = name.rfind(' ');
        if (blank == std::string_view::npos) return name;
        const auto before = name.substr(0, blank);
        const bool in_capitals = std::ranges::none_of(before, [](char c) { return c >= 'a' && c <= 'z'; });
        if (!is_plain_degree(name.substr(blank + 1), in_capitals)) return name;
        name = before;
    }
}

std::string without_remarks(std::string_view text) {
    std::string kept;
    int depth = 0;
    for (const char c : text) {
        if (c == '(') ++depth;
        if (depth == 0) kept += c;
        if (c == ')' && depth > 0) --depth;
    }
    return kept;
}

std::string_view without_titles(std::string_view name) {
    while (true) {
        name = utf8::trim(name);
        const auto end = name.find_first_of(". ");
        if (end == std::string_view::npos || end + 1 == name.size()) return name;
        if (std::ranges::find(leading_titles, utf8::lower(name.substr(0, end))) == leading_titles.end()) return name;
        name.remove_prefix(end + 1);
    }
}

/// "Ir. Siti Rahma, S.P. (penyuluh)", "Siti Rahma SP" and "SITI  RAHMA" are "siti rahma".
std::string bare_name(std::string_view text) {
    const auto plain = without_remarks(text);
    return fold_word(without_degrees(without_titles(std::string_view{plain}.substr(0, plain.find(',')))));
}

/// The digits of a text that is nothing but a NIP, else "".
std::string nip_digits(std::string_view text) {
    const auto nip = read_nip(text);
    return nip.ok() ? nip.value.digits : std::string{};
}

template <class Visit>
void each_row(const Programa& programa, Visit visit) {
    for (const auto& row : programa.kegiatan) visit(row);
    for (const auto& row : programa.ikhtiar) visit(row);
}

/// Everybody whom the document gives a name, and some a NIP.
std::vector<Person> named_people(const Programa& programa) {
    std::vector<Person> people;
    const auto add = [&](const Text& name, const Value<Nip>& nip) {
        if (name.present()) people.push_back({std::string{*name}, nip.present() ? nip->digits : std::string{}});
    };
    add(programa.penyuluh.nama, programa.penyuluh.nip);
    for (const auto& penyusun : programa.pengesahan.penyusun) add(penyusun.nama, penyusun.nip);
    each_row(programa, [&](const Baris& row) {
        for (const auto& text : row.pelaksana)
            if (text.present())
                for (auto& one : names_in(*text)) people.push_back({std::move(one), {}});
    });
    return people;
}

/// Whether the row's pelaksana hold the person's name as words: "Tim Siti Rahma dkk".
bool mentions(const Person& person, const Baris& row) {
    const auto words = [](std::string_view text) {
        std::string spaced = " ";
        for (const char c : fold_word(text))
            spaced += std::string_view{"()[],.;:/&\"'"}.find(c) != std::string_view::npos ? ' ' : c;
        return spaced + " ";
    };
    const auto name = bare_name(person.name);
    return !name.empty() && std::ranges::any_of(row.pelaksana, [&](const Text& one) {
        return one.present() && words(*one).find(words(name)) != std::string::npos;
    });
}

/// It names nobody, or "PPL", "Penyuluh Desa Sukamaju".
bool is_left_open(const Baris& row) {
    const auto is_nobody = [](const std::string& one) {
        const auto name = bare_name(one) + " ";
        return name.starts_with("penyuluh ") || name.starts_with("ppl ");
    };
    return row.pelaksana.absent() || std::ranges::any_of(row.pelaksana, [&](const Text& one) {
               return one.present() && std::ranges::any_of(names_in(*one), is_nobody);
           });
}

} // namespace

Person find_person(const Programa& programa, std::string_view asked) {
    const auto people = named_people(programa);
    const auto wanted = utf8::trim(asked);
    if (wanted.empty()) return programa.penyuluh.nama.present() ? people.front() : Person{};
    const auto nip = nip_digits(wanted);
    const auto person = std::ranges::find_if(people, [&](const Person& one) {
        return nip.empty() ? bare_name(one.name) == bare_name(wanted) : one.nip == nip;
    });
    if (person != people.end()) return *person;
    return nip.empty() ? Person{std::string{wanted}, {}} : Person{{}, nip};
}

bool is_called(const Person& person, std::string_view text) {
    return (!person.name.empty() && bare_name(text) == bare_name(person.name)) ||
           (!person.nip.empty() && nip_digits(text) == person.nip);
}

bool carries_out(const Person& person, const Baris& row) {
    const auto is_person = [&](std::string_view text) { return is_called(person, text); };
    return std::ranges::any_of(row.pelaksana, [&](const Text& one) {
        return one.present() && (is_person(*one) || std::ranges::any_of(names_in(*one), is_person));
    });
}

std::vector<std::string> names_in(std::string_view text) {
    std::vector<std::string> people;
    std::string one;
    const auto finish = [&] {
        if (const auto name = utf8::trim(one); !name.empty()) people.emplace_back(name);
        one.clear();
    };
    const auto folded = utf8::lower(text);
    constexpr std::string_view conjunction = " dan ";
    int depth = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        depth += c == '(' ? 1 : c == ')' && depth > 0 ? -1 : 0;
        if (depth > 0) {
            one += c;
        } else if (c == ';' || c == '/' || c == '&') {
            finish();
        } else if (folded.size() == text.size() && std::string_view{folded}.substr(i).starts_with(conjunction)) {
            finish();
            i += conjunction.size() - 2; // its last blank may begin the next one
        } else if (c == ',') {
            auto next = text.substr(i + 1);
            next = next.substr(0, next.find_first_of(",;/&("));
            next = utf8::trim(next.substr(0, utf8::lower(next).find(conjunction)));
            if (is_degree(next))
                one += c;
            else
                finish();
        } else {
            one += c;
        }
    }
    finish();
    return people;
}

bool is_unsure(const Programa& programa, const Person& person, const Baris& row) {
    if (carries_out(person, row)) return false;
    const auto& own = programa.penyuluh.nama;
    const bool is_own = !own.present() || is_called(person, *own);
    return mentions(person, row) || (is_own && is_left_open(row));
}

std::string said_unsure(const Baris& row) {
    const auto names = joined(row.pelaksana, ", ");
    return fmt::format("{} ({})", utf8::printable(row.id.present() ? std::string{*row.id} : written(row.kegiatan)),
                       names.empty() ? "tanpa pelaksana" : "\"" + utf8::printable(names) + "\"");
}

std::string other_nip(const Programa& programa, const Person& person) {
    if (person.nip.empty()) return {};
    for (const auto& one : named_people(programa))
        if (!one.nip.empty() && one.nip != person.nip && bare_name(one.name) == bare_name(person.name)) return one.nip;
    return {};
}

std::vector<std::string> names_known_in(const Programa& programa) {
    std::vector<std::string> names;
    for (auto& one : named_people(programa)) names.push_back(std::move(one.name));
    return names;
}

bool has_rows(const Programa& programa, std::string_view penyuluh) {
    const auto person = find_person(programa, penyuluh);
    if (is_plan(programa)) return person.known() && person.name == find_person(programa, {}).name;
    bool found = false;
    each_row(programa, [&](const Baris& row) { found = found || carries_out(person, row); });
    return found;
}

std::vector<std::string> people_with_rows(const Programa& programa) {
    std::vector<std::string> people;
    std::vector<std::string> seen;
    each_row(programa, [&](const Baris& row) {
        for (const auto& text : row.pelaksana) {
            if (!text.present()) continue;
            for (auto& one : names_in(*text)) {
                if (std::ranges::find(seen, bare_name(one)) != seen.end()) continue;
                seen.push_back(bare_name(one));
                people.push_back(std::move(one));
            }
        }
    });
    return people;
}

} // namespace suluh
