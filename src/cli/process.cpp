#include <array>
#include <cerrno>
#include <csignal>
#include <iostream>
#include <streambuf>
#include <system_error>
#include <unistd.h>
#include <vector>

#include <fmt/format.h>

#include "cli/io.hpp"
#include "cli/run.hpp"

namespace suluh::cli {

namespace {

/// Writes to a descriptor and remembers why that failed: std::cout can only say that it did.
class DescriptorBuffer : public std::streambuf {
public:
    explicit DescriptorBuffer(int descriptor) : descriptor_(descriptor) {
        setp(buffer_.data(), buffer_.data() + buffer_.size());
    }
    DescriptorBuffer(const DescriptorBuffer&) = delete;
    DescriptorBuffer& operator=(const DescriptorBuffer&) = delete;
    ~DescriptorBuffer() override { sync(); }

    int error() const { return error_; }

protected:
    int_type overflow(int_type c) override {
        if (sync() != 0) return traits_type::eof();
        if (!traits_type::eq_int_type(c, traits_type::eof())) sputc(traits_type::to_char_type(c));
        return traits_type::not_eof(c);
    }

    int sync() override {
        const char* at = pbase();
        while (error_ == 0 && at < pptr()) {
            const auto written = ::write(descriptor_, at, static_cast<std::size_t>(pptr() - at));
            if (written >= 0)
                at += written;
            else if (errno != EINTR)
                error_ = errno;
        }
        setp(buffer_.data(), buffer_.data() + buffer_.size());
        return error_ == 0 ? 0 : -1;
    }

private:
    int descriptor_;
    int error_ = 0;
    std::array<char, 65536> buffer_{};
};

} // namespace

int run_process(int argc, char** argv) {
    std::signal(SIGPIPE, SIG_IGN);
    DescriptorBuffer out_buffer{STDOUT_FILENO};
    DescriptorBuffer err_buffer{STDERR_FILENO};
    std::ostream out{&out_buffer};
    std::ostream err{&err_buffer};
    Io io{std::cin, out, err, ::isatty(STDOUT_FILENO) != 0};
    int status = run({argv + 1, argv + (argc > 0 ? argc : 1)}, io);
    out.flush();
    if (out_buffer.error() != 0 && out_buffer.error() != EPIPE) {
        err << "suluh: keluaran tidak dapat ditulis: " << std::generic_category().message(out_buffer.error()) << '\n';
        status = std::max<int>(status, Status::failed);
    }
    err.flush();
    return status;
}

} // namespace suluh::cli
