#include "ranking/respondents.hpp"

#include <set>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "text/disguise.hpp"
#include "text/suggest.hpp"
#include "text/utf8.hpp"

namespace suluh {

bool has_respondents(const RankingQuestion& question, std::string_view example, Findings& findings) {
    const auto& list = question.how.perbandingan;
    if (list.state == State::invalid) return false;
    std::set<std::string> met;
    for (const auto& one : list)
        if (one.penilai.present() && !met.insert(fold_word(*one.penilai)).second)
            findings.push_back({comparison_rule,
                                one.penilai.span,
                                {},
                                fmt::format("{} menjawab dua kali, dan keduanya dihitung", respondent(one)),
                                "hapus salah satunya, atau bedakan namanya bila dua orang",
                                Level::peringatan});
    if (!list.empty()) return true;
    findings.push_back({comparison_rule,
                        list.state == State::empty ? list.span : question.how.span,
                        {},
                        "belum ada perbandingan dari seorang penilai pun",
                        fmt::format("tambahkan perbandingan, misalnya \"- {{penilai: Karto, {}}}\"", example)});
    return false;
}

std::string respondent(const Perbandingan& one) {
    return one.penilai.present() ? utf8::excerpt(*one.penilai) : std::string{"seorang penilai tanpa nama"};
}

Span place_in(const Perbandingan& one, State state, Span key) {
    return state == State::missing ? one.span : key;
}

std::optional<std::size_t> find_problem(const RankingQuestion& question, std::string_view id, Span at,
                                        Findings& findings) {
    const auto wanted = utf8::trim(id);
    std::vector<std::string_view> known;
    for (std::size_t i = 0; i < question.problems.size(); ++i) {
        const auto& own = question.problems.items[i].id;
        if (own.present() && *own == wanted) return i;
        if (own.present()) known.push_back(*own);
    }
    if (known.size() < question.problems.size()) return std::nullopt; // of one without an id nobody knows what it is
    auto message = fmt::format("masalah \"{}\" tidak ada dalam dokumen ini", utf8::excerpt(wanted));
    auto hint = did_you_mean(wanted, known);
    if (wanted.find_first_of(",;") != std::string_view::npos) hint = "tulis sebagai daftar, misalnya [M3, M1, M4]";
    if (hint.empty()) hint = "tulis id salah satu masalah";
    name_disguise(wanted, message, hint);
    findings.push_back({"rujukan/tak-ada", at, {}, std::move(message), std::move(hint)});
    return std::nullopt;
}

} // namespace suluh
