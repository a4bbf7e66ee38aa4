#include "cli/batch.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <map>
#include <mutex>
#include <ostream>
#include <set>
#include <thread>
#include <utility>

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rules/rdkk.hpp"
#include "rules/rdkk_csv.hpp"
#include "text/mask_nik.hpp"
#include "text/utf8.hpp"

namespace suluh::cli {

namespace {

/// What one file leaves behind besides its entry. There may be very many: what few files have stands elsewhere.
struct Left {
    std::array<std::uint32_t, 3> levels{};
    bool unreadable = false;
    bool cannot_open = false;
    bool unplaced = false; ///< unreadable, of no known kind, or a programa without a region
};

/// The facts of one document; what is pending waits in the store.
struct Told {
    std::size_t document = 0;
    Facts facts;
    ResultStore::Handle pending{};
};

class Given : public Submissions {
public:
    Given(const std::vector<Told>& told, const Batch& batch) : told_(told), batch_(batch) {}

    std::size_t size() const override { return told_.size(); }
    const Facts& facts(std::size_t i) const override { return told_[i].facts; }
    std::vector<Result> pending(std::size_t i) const override { return batch_.pending.get(told_[i].pending); }
    std::string file(std::size_t i) const override { return utf8::printable(batch_.files[told_[i].document].name); }

private:
    const std::vector<Told>& told_;
    const Batch& batch_;
};

Checked unopened(const std::string& problem) {
    Checked checked;
    checked.unreadable = true;
    checked.results.push_back({find_rule("berkas/tak-terbaca"),
                               Level::galat,
                               {},
                               {},
                               problem,
                               "periksa nama, letak dan izin berkas itu",
                               {}});
    return checked;
}

class Run {
public:
    Run(std::vector<Input> inputs, const BatchOptions& options, Io& io, Batch& batch)
        : inputs_(std::move(inputs)), options_(options), io_(io), batch_(batch), left_(inputs_.size()) {
        read_standard_input(inputs_, io_.in);
        batch_.files.resize(inputs_.size());
        if (options_.outlines) batch_.outlines.resize(inputs_.size());
    }

    void work() {
        const auto threads = std::min<std::size_t>(std::max(1U, options_.threads), inputs_.size());
        std::vector<std::jthread> others;
        for (std::size_t i = 1; i < threads; ++i) others.emplace_back([this] { worker(); });
        worker();
        others.clear(); // joins
        if (error_) std::rethrow_exception(error_);
        judge_late();
        summarise();
    }

private:
    void worker() {
        try {
            for (auto i = next_.fetch_add(1); i < inputs_.size(); i = next_.fetch_add(1)) one(i);
        } catch (...) {
            const std::scoped_lock lock{mutex_};
            if (!error_) error_ = std::current_exception();
            next_ = inputs_.size();
        }
    }

    void one(std::size_t i) {
        auto& input = inputs_[i];
        auto bytes = input.is_read ? Bytes{std::move(input.content), {}} : read_input(input, io_.in);
        auto& left = left_[i];
        left.cannot_open = !bytes.problem.empty();
        Checked checked;
        if (left.cannot_open) {
            checked = unopened(bytes.problem);
        } else if (input.is_csv) {
            checked = check_csv(Source{input.path, std::move(bytes.content)}, policy(), options_.selection);
        } else {
            const auto document = read_document(Source{input.path, std::move(bytes.content)});
            left.unplaced = !document->has_kind() && kind_name(*document).empty();
            checked = check(*document, options_.context, options_.selection);
            if (options_.outlines) {
                batch_.outlines[i] = outline_of(*document, options_.context);
                if (!options_.selection.open_nik)
                    for (auto* text : {&batch_.outlines[i].title, &batch_.outlines[i].person}) mask_nik(*text);
                batch_.outlines[i].not_judged = checked.not_judged;
                batch_.outlines[i].pedoman = checked.pedoman;
            }
        }
        for (const auto& result : checked.results) ++left.levels[static_cast<std::size_t>(result.level)];
        left.unreadable = checked.unreadable;
        const bool is_programa = checked.facts.kind == Facts::Kind::programa;
        left.unplaced =
            left.unplaced || (checked.unreadable && !input.is_csv) || (is_programa && checked.facts.region.empty());
        const auto excepted = checked.excepted;
        const auto handle = batch_.store.put(checked.results);
        keep(i, std::move(checked));
        auto& entry = batch_.files[i];
        entry.name = std::move(input.path);
        entry.excepted = excepted;
        entry.results = handle;
    }

    void keep(std::size_t i, Checked checked) {
        auto& facts = checked.facts;
        if (!facts.tells() && checked.not_judged.empty() && checked.acuan.empty()) return;
        const auto pending = batch_.pending.put(facts.pending);
        const std::scoped_lock lock{mutex_};
        not_judged_.insert(checked.not_judged.begin(), checked.not_judged.end());
        if (!checked.acuan.empty()) batch_.summary.acuan = std::move(checked.acuan);
        if (!checked.pedoman.empty()) unknown_values_.insert(std::move(checked.pedoman));
        if (!facts.tells()) return;
        facts.pending = std::vector<Result>{}; // "= {}" would keep the room
        facts_.push_back({i, std::move(facts), pending});
    }

    const RdkkPolicy& policy() const { return rdkk_policy_for(options_.context); }

    /// What needed all the documents. Facts came in no order.
    void judge_late() {
        std::ranges::sort(facts_, {}, &Told::document);
        const Given given{facts_, batch_};
        std::map<std::size_t, std::vector<Result>> late;
        for (auto& one : judge_together(given)) late[facts_[one.document].document].push_back(std::move(one.result));
        for (auto& one : judge_farmers(given, policy(), options_.selection))
            late[facts_[one.document].document].push_back(std::move(one.result));
        if (options_.register_input) batch_.missing = missing_villages(options_.expected, given, unplaced());
        for (const auto& village : batch_.missing)
            if (village.standing == ExpectedVillage::Standing::expected &&
                options_.selection.includes(village.if_missing.rule->name))
                late[*options_.register_input].push_back(village.if_missing);
        for (auto& [i, more] : late) {
            auto results = batch_.results(batch_.files[i]);
            for (auto& result : more) {
                if (!options_.selection.open_nik)
                    for (auto* text : {&result.object, &result.message, &result.hint}) mask_nik(*text);
                ++left_[i].levels[static_cast<std::size_t>(result.level)];
                results.push_back(std::move(result));
            }
            std::ranges::stable_sort(results, comes_before);
            batch_.files[i].results = batch_.store.put(results);
        }
    }

    /// Files that may be of a village that seems to be missing.
    std::size_t unplaced() const {
        return static_cast<std::size_t>(std::ranges::count_if(left_, [](const Left& left) { return left.unplaced; }));
    }

    void summarise() {
        auto& summary = batch_.summary;
        summary.files = inputs_.size();
        summary.not_judged = not_judged_.size();
        summary.unknown_values = fmt::format("{}", fmt::join(unknown_values_, " dan "));
        for (const auto& rule : rules())
            if (options_.selection.includes(rule.name)) ++summary.rules;
        for (std::size_t i = 0; i < left_.size(); ++i) {
            const auto& left = left_[i];
            auto& entry = batch_.files[i];
            const bool fails = left.levels[0] > 0 || (options_.strict && left.levels[1] > 0);
            entry.state = left.unreadable ? FileState::tak_terbaca : fails ? FileState::bermasalah : FileState::bersih;
            ++summary.states[static_cast<std::size_t>(entry.state)];
            for (std::size_t level = 0; level < left.levels.size(); ++level)
                summary.levels[level] += left.levels[level];
            summary.excepted += entry.excepted;
            batch_.any_unopened = batch_.any_unopened || left.cannot_open;
            if (left.cannot_open)
                io_.err << "suluh: " << utf8::printable(entry.name) << ": " << batch_.results(entry).front().message
                        << '\n';
        }
    }

    std::vector<Input> inputs_; ///< each gives its name to its entry once read
    const BatchOptions& options_;
    Io& io_;
    Batch& batch_;
    std::vector<Left> left_;
    std::vector<Told> facts_; ///< only of what tells or asks something
    std::set<const Rule*> not_judged_;
    std::set<std::string> unknown_values_;
    std::atomic<std::size_t> next_ = 0;
    std::mutex mutex_;
    std::exception_ptr error_;
};

} // namespace

std::unique_ptr<Batch> check_batch(std::vector<Input> inputs, const BatchOptions& options, Io& io) {
    auto batch = std::make_unique<Batch>();
    Run{std::move(inputs), options, io, *batch}.work();
    return batch;
}

int status_of(const Batch& batch) {
    if (batch.any_unopened) return Status::failed;
    const bool failed = batch.summary.states[0] < batch.summary.files;
    return failed ? Status::findings : Status::clean;
}

} // namespace suluh::cli
