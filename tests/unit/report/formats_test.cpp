// The report formats on hand-made results: escapes, order, what is left out.
#include <sstream>

#include <doctest/doctest.h>
#include <nlohmann/json.hpp>

#include "report/report.hpp"

using namespace suluh;

namespace {

Result result(const char* rule, Place at, std::string message, std::string hint = {}, std::string excerpt = {}) {
    const auto* row = find_rule(rule);
    return {row, row->level, at, "K1", std::move(message), std::move(hint), std::move(excerpt)};
}

std::unique_ptr<Batch> batch_of(std::string name, const std::vector<Result>& results) {
    auto batch = std::make_unique<Batch>();
    auto& file = batch->files.emplace_back();
    file.name = std::move(name);
    file.state = FileState::bermasalah;
    file.results = batch->store.put(results);
    batch->summary.files = 1;
    return batch;
}

struct Written {
    std::string out;
    std::string err;
};

Written write(std::string_view format, const Batch& batch, const ReportOptions& options = {}) {
    std::ostringstream out;
    std::ostringstream err;
    for (const auto& one : formats())
        if (one.name == format) one.write(batch, out, err, options);
    return {out.str(), err.str()};
}

} // namespace

TEST_CASE("report: a file name cannot send commands to the terminal") {
    const auto batch = batch_of("a\x1b[31m\n.yaml", {result("bentuk/kunci", {3, 5}, "x")});
    for (const auto* format : {"teks", "gnu"}) {
        const auto text = write(format, *batch, {.quiet = true}).out;
        CHECK(text.find('\x1b') == std::string::npos);
        CHECK(text.find("a\xEF\xBF\xBD[31m .yaml:3:5:") == 0);
    }
}

TEST_CASE("report: csv is RFC 4180, and no cell runs as a formula") {
    const auto batch = batch_of("=desa.yaml", {result("bentuk/kunci", {3, 5}, "kunci \"a,b\"", "+tulis")});
    CHECK_EQ(write("csv", *batch).out,
             "berkas,baris,kolom,tingkat,aturan,objek,pesan,saran,dasar,keadaan\r\n"
             "'=desa.yaml,3,5,galat,bentuk/kunci,K1,\"kunci \"\"a,b\"\"\",'+tulis,,bermasalah\r\n");
}

TEST_CASE("report: json and jsonl are valid whatever bytes a name holds, and say the same") {
    const auto batch =
        batch_of("a\"\\\xff.yaml", {result("bentuk/kunci", {3, 5}, "satu"), result("rujukan/tak-ada", {4, 1}, "dua")});
    const auto json = nlohmann::json::parse(write("json", *batch).out);
    CHECK_EQ(json["versi"], 1);
    CHECK_EQ(json["temuan"].size(), 2);
    CHECK_EQ(json["temuan"][1]["kolom"], 1);
    CHECK_EQ(json["temuan"][0]["objek"], "K1");
    std::istringstream lines{write("jsonl", *batch).out};
    std::vector<nlohmann::json> parsed;
    for (std::string line; std::getline(lines, line);) parsed.push_back(nlohmann::json::parse(line));
    REQUIRE_EQ(parsed.size(), 3);
    CHECK_EQ(parsed[0], json["temuan"][0]);
    CHECK_EQ(parsed[2]["ringkasan"], json["ringkasan"]);
}

TEST_CASE("report: the caret stands under its column, wide signs and long lines included") {
    const auto caret = [](std::string excerpt, std::uint32_t column) {
        std::ostringstream out;
        auto shown = result("bentuk/kunci", {12, column}, "x", {}, std::move(excerpt));
        shown.excerpt_column = column; // the excerpt is the whole line here
        write_finding(out, "a", shown, false);
        const auto text = out.str();
        return text.substr(text.find('\n') + 1);
    };
    CHECK_EQ(caret("a: é b", 6), "   12 | a: é b\n      |      ^\n");
    CHECK_EQ(caret("a: 漢 b", 6), "   12 | a: 漢 b\n      |       ^\n");
    const auto longer = caret(std::string(200, 'x') + "!" + std::string(200, 'y'), 201);
    CHECK_EQ(longer.substr(0, 8), "   12 | ");
    CHECK_LE(longer.size(), 170);
    const auto mark = longer.find('!');
    const auto second = longer.find('\n') + 1;
    CHECK_EQ(longer[second + mark - (std::string{"…"}.size() - 1)], '^');
}

TEST_CASE("report: quiet leaves the summary out") {
    const auto batch = batch_of("a.yaml", {result("bentuk/kunci", {9, 1}, "sembilan")});
    const auto written = write("gnu", *batch, {.quiet = true});
    CHECK_EQ(written.out, "a.yaml:9:1: error: sembilan [bentuk/kunci]\n");
    CHECK_EQ(written.err, "");
}

TEST_CASE("report: more results than memory should hold come back from the disk") {
    ResultStore store;
    std::vector<ResultStore::Handle> handles;
    const std::string message(1000, 'm');
    for (std::uint32_t i = 0; i < 20000; ++i)
        handles.push_back(store.put({result("bentuk/kunci", {i, 1}, message + std::to_string(i))}));
    for (std::uint32_t i = 0; i < 20000; i += 777) {
        if (i % 2 == 0) // what is put after something was got stands behind all the rest
            handles[i] = store.put({result("bentuk/kunci", {i, 1}, message + std::to_string(i))});
        const auto results = store.get(handles[i]);
        REQUIRE_EQ(results.size(), 1);
        CHECK_EQ(results.front().at.line, i);
        CHECK_EQ(results.front().message, message + std::to_string(i));
        CHECK_EQ(results.front().rule->name, "bentuk/kunci");
    }
}

TEST_CASE("report: the summary in one line, with a decimal comma in the time") {
    Summary summary;
    summary.files = 3;
    summary.states = {1, 1, 1};
    summary.levels = {5, 2, 1};
    summary.excepted = 2;
    summary.rules = 36;
    summary.not_judged = 4;
    CHECK_EQ(summary_line(summary, std::chrono::milliseconds{1234}),
             "3 berkas: 1 bersih, 1 bermasalah, 1 tak terbaca; 5 galat (wajib diperbaiki), 2 peringatan, 1 saran; 2 "
             "dikecualikan; 36 aturan, 4 aturan tidak dinilai; 1,23 detik");
}
