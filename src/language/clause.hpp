// An objective cut into clauses, and what each says of audience, behaviour and condition.
#pragma once

#include <optional>
#include <vector>

#include "language/deadline.hpp"
#include "language/degree.hpp"

namespace suluh {

enum class Lead : std::uint8_t {
    main,
    result, ///< after "sehingga", "agar"
    means,  ///< after "melalui", "dengan", "karena"
    beside, ///< after a comma or "dan"
};

struct Clause {
    Range range;
    Lead lead = Lead::main;
};

/// A sentence with its times and degrees marked.
class Marked {
public:
    Marked(const Sentence& sentence, const Deadline& deadline, const std::vector<Degree>& degrees);

    const Sentence& sentence() const { return s_; }
    const Token& operator[](std::size_t i) const { return s_[i]; }
    std::size_t size() const { return s_.size(); }
    bool is_time(std::size_t i) const { return i < time_.size() && time_[i]; }
    bool is_degree(std::size_t i) const { return i < degree_.size() && degree_[i]; }
    bool is_taken(std::size_t i) const { return is_time(i) || is_degree(i); }

private:
    const Sentence& s_;
    std::vector<bool> time_;
    std::vector<bool> degree_;
};

std::vector<Clause> clauses_of(const Marked& marked);

/// The audience phrase in a range: head, attributes, names, place; no headcount (ruling: and no "seluruh").
std::optional<Range> audience_in(const Marked& marked, Range range);
/// The audience phrase whose head stands at `i`.
std::optional<Range> audience_at(const Marked& marked, std::size_t i, std::size_t last);

struct Said {
    std::optional<Range> audience;
    std::optional<Range> behaviour;
    std::optional<Range> condition;
    bool existence = false; ///< the condition is that something exists
    bool yes_or_no = false; ///< and whether it does can be seen: "tersusunnya"
    bool problem = false;   ///< "belum", "kurangnya": no aim
    bool supplied = false;  ///< a noun phrase without a verb, taken for want of better
    bool study = false;     ///< a research aim
    bool goal = false;      ///< an aim of its own: something is to rise, fall, exist or be known
    bool trainer = false;   ///< the trainer's own act
};

Said read_clause(const Marked& marked, const Clause& clause);

} // namespace suluh
