// How often random tests go round.
#pragma once

namespace suluh::test {

/// A tenth of `all` under sanitizers, which are thirty times as slow; the fuzzers go on where this ends.
constexpr int rounds(int all) {
#ifdef SULUH_SANITIZED
    return all / 10;
#else
    return all;
#endif
}

} // namespace suluh::test
