#include "cli/io.hpp"

int main(int argc, char** argv) {
    return suluh::cli::run_process(argc, argv);
}
