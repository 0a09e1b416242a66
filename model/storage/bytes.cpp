// SPDX-License-Identifier: EUPL-1.2
#include "model/storage/bytes.h"

#include <sodium.h>

namespace model {

void fillRandom(unsigned char *bytes, std::size_t size)
{
    randombytes_buf(bytes, size); // aborts the process rather than return predictable bytes
}

} // namespace model
