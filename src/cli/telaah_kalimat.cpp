#include "cli/telaah_kalimat.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

#include <fmt/format.h>
#include <fmt/ranges.h>
#include <nlohmann/json.hpp>

#include "suluh/telaah_masalah.hpp"
#include "suluh/telaah_tujuan.hpp"

#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::size_t width = 78;

struct Row {
    char letter; ///< marks the part under the sentence
    std::string_view name;
    std::optional<Part> TelaahTujuan::*part;
};

constexpr std::array<Row, 5> rows{{{'A', "khalayak", &TelaahTujuan::khalayak},
                                   {'B', "perilaku", &TelaahTujuan::perilaku},
                                   {'C', "kondisi", &TelaahTujuan::kondisi},
                                   {'D', "derajat", &TelaahTujuan::derajat},
                                   {'W', "waktu", &TelaahTujuan::waktu}}};

std::string dump(const Json& json) {
    return json.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json json_part(std::string_view text, const std::optional<Part>& part) {
    return part ? Json(std::string{part->of(text)}) : Json(nullptr);
}

Json json_tujuan(std::string_view text, const TelaahTujuan& t) {
    Json json{{"teks", std::string{text}}};
    for (const auto& row : rows) json[std::string{row.name}] = json_part(text, t.*row.part);
    json["smart"] = {{"khas", t.smart.khas},
                     {"terukur", t.smart.terukur},
                     {"dapat_dikerjakan", t.smart.dapat_dikerjakan},
                     {"realistis", t.smart.realistis},
                     {"berbatas_waktu", t.smart.berbatas_waktu}};
    json["lengkap"] = t.lengkap;
    json["catatan"] = t.catatan;
    return json;
}

/// The letter of the narrowest part at a byte of the text, or a blank.
char letter_at(const TelaahTujuan& t, std::size_t byte) {
    char letter = ' ';
    std::size_t narrowest = std::string_view::npos;
    for (const auto& row : rows) {
        const auto& part = t.*row.part;
        if (!part || byte < part->begin || byte >= part->end || part->end - part->begin >= narrowest) continue;
        narrowest = part->end - part->begin;
        letter = row.letter;
    }
    return letter;
}

/// The sentence in lines of the terminal's width, each with the letters of its parts beneath.
class Underlined {
public:
    Underlined(std::string_view text, const TelaahTujuan& t) : text_(text), t_(t) {}

    std::string lines() {
        std::size_t at = 0;
        while (at < text_.size()) {
            const bool space = text_[at] == ' ' || text_[at] == '\n' || text_[at] == '\r' || text_[at] == '\t';
            if (space) {
                ++at;
                continue;
            }
            auto end = text_.find_first_of(" \n\r\t", at);
            if (end == std::string_view::npos) end = text_.size();
            word(at, end);
            at = end;
        }
        flush();
        return result_;
    }

private:
    void word(std::size_t begin, std::size_t end) {
        const auto shown = utf8::printable(text_.substr(begin, end - begin));
        const auto columns = utf8::display_width(shown);
        if (!line_.empty() && column_ + 1 + columns > width) flush();
        if (!line_.empty()) {
            line_ += ' ';
            const char before = letter_at(t_, begin - 1);
            marks_ += before != ' ' && before == letter_at(t_, begin) ? before : ' ';
            ++column_;
        }
        line_ += shown;
        column_ += columns;
        for (auto at = begin; at < end;) {
            const auto bytes = std::max<std::size_t>(1, utf8::decode(text_, at).bytes);
            marks_.append(utf8::display_width(utf8::printable(text_.substr(at, bytes))), letter_at(t_, at));
            at += bytes;
        }
    }

    void flush() {
        if (line_.empty()) return;
        marks_.erase(marks_.find_last_not_of(' ') + 1);
        result_ += line_ + '\n';
        if (!marks_.empty()) result_ += marks_ + '\n';
        line_.clear();
        marks_.clear();
        column_ = 0;
    }

    std::string_view text_;
    const TelaahTujuan& t_;
    std::string result_;
    std::string line_;
    std::string marks_;
    std::size_t column_ = 0;
};

/// A line of the answer, broken at the terminal's width and set in.
std::string wrapped(std::string_view text, std::string_view mark) {
    const std::string inset(2 + utf8::display_width(mark), ' ');
    std::string result = fmt::format("  {}", mark);
    auto column = inset.size();
    bool first = true;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find(' ', at), text.size());
        const auto word = text.substr(at, end - at);
        const auto columns = utf8::display_width(word);
        if (!first && column + 1 + columns > width) {
            result += '\n' + inset;
            column = inset.size();
            first = true;
        }
        if (!first) {
            result += ' ';
            ++column;
        }
        result += word;
        column += columns;
        first = false;
        at = end + 1;
    }
    return result + '\n';
}

std::string found_line(const TelaahTujuan& t) {
    std::vector<std::string> found;
    std::vector<std::string_view> missing;
    for (const auto& row : rows) {
        if (t.*row.part)
            found.push_back(fmt::format("{} {}", row.letter, row.name));
        else
            missing.push_back(row.name);
    }
    auto line =
        found.empty() ? std::string{"tidak ada bagian yang ditemukan"} : fmt::format("ada: {}", fmt::join(found, ", "));
    if (!missing.empty()) line += fmt::format("; kurang: {}", fmt::join(missing, ", "));
    return line;
}

std::string text_of(std::string_view text, const TelaahTujuan& t) {
    auto lines = Underlined{text, t}.lines();
    lines += wrapped(found_line(t), "");
    for (const auto& note : t.catatan) lines += wrapped(utf8::printable(note), "- ");
    if (t.lengkap && t.catatan.empty()) lines += "  lengkap: memenuhi ABCD dan berbatas waktu\n";
    return lines;
}

} // namespace

Said say_tujuan(std::string_view text) {
    const auto t = telaah_tujuan(text);
    return {dump(json_tujuan(text, t)), text_of(text, t)};
}

Said say_tujuan_with_saran(std::string_view text) {
    const auto t = telaah_tujuan(text);
    auto json = json_tujuan(text, t);
    const auto saran = saran_tujuan(text, t);
    json["saran"] = saran;
    return {dump(json), text_of(text, t) + wrapped(utf8::printable(saran), "saran: ")};
}

Said say_masalah(std::string_view text) {
    const auto m = telaah_masalah(text);
    const Json json{{"teks", std::string{text}},
                    {"jenis", name_of(m.jenis)},
                    {"faktor", m.faktor ? Json(name_of(*m.faktor)) : Json(nullptr)},
                    {"sifat", m.sifat ? Json(name_of(*m.sifat)) : Json(nullptr)},
                    {"alasan", m.alasan}};
    auto line = fmt::format("  {}", name_of(m.jenis));
    if (m.faktor) line += fmt::format(", faktor {}", name_of(*m.faktor));
    for (const auto other : m.faktor_lain) line += fmt::format(" dan {}", name_of(other));
    if (m.sifat) line += fmt::format(", {}", name_of(*m.sifat));
    return {dump(json),
            fmt::format("\"{}\"\n{}\n{}", utf8::printable(text), line, wrapped(utf8::printable(m.alasan), ""))};
}

} // namespace suluh::cli
