// Documents given together, in a test's own memory.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "rules/facts.hpp"

namespace suluh::test {

class GivenTogether : public Submissions {
public:
    void add(std::string name, Facts facts) {
        names_.push_back(std::move(name));
        facts_.push_back(std::move(facts));
    }

    std::size_t size() const override { return facts_.size(); }
    const Facts& facts(std::size_t i) const override { return facts_[i]; }
    std::vector<Result> pending(std::size_t i) const override { return facts_[i].pending; }
    std::string file(std::size_t i) const override { return names_[i]; }

private:
    std::vector<std::string> names_;
    std::vector<Facts> facts_;
};

} // namespace suluh::test
