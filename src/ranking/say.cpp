#include "ranking/say.hpp"

#include <fmt/format.h>

#include "text/utf8.hpp"

namespace suluh {

std::string object_of(const RankingQuestion& question, std::size_t problem) {
    const auto& id = question.problems.items[problem].id;
    return id.present() ? utf8::printable(*id) : std::string{};
}

std::string id_of(const RankingQuestion& question, std::size_t problem) {
    auto id = object_of(question, problem);
    return id.empty() ? fmt::format("ke-{}", problem + 1) : id;
}

std::string called(const RankingQuestion& question, std::size_t problem) {
    return "masalah " + id_of(question, problem);
}

Span place_of(const Masalah& problem, State state, Span key) {
    return state == State::missing ? problem.span : key;
}

} // namespace suluh
