#include <cstring>
#include <stdexcept>

#include "report/report.hpp"

namespace suluh {

namespace {

void put_number(std::string& bytes, std::uint32_t number) {
    char raw[sizeof number];
    std::memcpy(raw, &number, sizeof number);
    bytes.append(raw, sizeof number);
}

void put_text(std::string& bytes, std::string_view text) {
    put_number(bytes, static_cast<std::uint32_t>(text.size()));
    bytes += text;
}

class Reader {
public:
    explicit Reader(std::string_view bytes) : bytes_(bytes) {}
    bool done() const { return bytes_.empty(); }

    std::uint32_t number() {
        std::uint32_t value = 0;
        std::memcpy(&value, bytes_.data(), sizeof value);
        bytes_.remove_prefix(sizeof value);
        return value;
    }

    std::string text() {
        const auto size = number();
        std::string value{bytes_.substr(0, size)};
        bytes_.remove_prefix(size);
        return value;
    }

private:
    std::string_view bytes_;
};

} // namespace

ResultStore::~ResultStore() {
    if (file_ != nullptr) std::fclose(file_);
}

ResultStore::Handle ResultStore::put(const std::vector<Result>& results) {
    if (results.empty()) return {};
    std::string bytes;
    for (const auto& result : results) {
        put_number(bytes, static_cast<std::uint32_t>(result.rule - rules().data()));
        put_number(bytes, static_cast<std::uint32_t>(result.level));
        put_number(bytes, result.at.line);
        put_number(bytes, result.at.column);
        put_number(bytes, result.excerpt_column);
        for (const auto* text : {&result.object, &result.message, &result.hint, &result.excerpt})
            put_text(bytes, *text);
    }
    const std::scoped_lock lock{mutex_};
    if (memory_.size() + bytes.size() > memory_limit_) {
        spill(memory_);
        memory_.clear();
    }
    const Handle handle{in_file_ + memory_.size(), static_cast<std::uint32_t>(bytes.size())};
    memory_ += bytes;
    return handle;
}

void ResultStore::spill(std::string_view bytes) {
    if (file_ == nullptr) file_ = std::tmpfile();
    if (file_ == nullptr || std::fseek(file_, 0, SEEK_END) != 0 ||
        std::fwrite(bytes.data(), 1, bytes.size(), file_) != bytes.size())
        throw std::runtime_error("berkas sementara untuk temuan tidak dapat ditulis (folder sementara penuh?)");
    in_file_ += bytes.size();
}

std::vector<Result> ResultStore::get(Handle handle) const {
    if (handle.bytes == 0) return {};
    std::string bytes;
    if (handle.at >= in_file_) {
        bytes = memory_.substr(handle.at - in_file_, handle.bytes);
    } else {
        bytes.resize(handle.bytes);
        if (std::fseek(file_, static_cast<long>(handle.at), SEEK_SET) != 0 ||
            std::fread(bytes.data(), 1, bytes.size(), file_) != bytes.size())
            throw std::runtime_error("berkas sementara untuk temuan tidak dapat dibaca kembali");
    }
    std::vector<Result> results;
    for (Reader reader{bytes}; !reader.done();) {
        auto& result = results.emplace_back();
        result.rule = &rules()[reader.number()];
        result.level = static_cast<Level>(reader.number());
        result.at.line = reader.number();
        result.at.column = reader.number();
        result.excerpt_column = reader.number();
        for (auto* text : {&result.object, &result.message, &result.hint, &result.excerpt}) *text = reader.text();
    }
    return results;
}

} // namespace suluh
