// Which problems of several programa are the same, agreed by people (`jenis: padan`): a recap merges them.
#pragma once

#include "suluh/field.hpp"

namespace suluh {

/// One problem under the name that all agree on, and the problems that it stands for.
struct BarisPadan : Record {
    Text uraian;
    List<Text> sama; ///< "99.08.03.2004/2027#M1"
};

struct Padan : Record {
    Text jenis;
    List<BarisPadan> masalah;
};

} // namespace suluh
