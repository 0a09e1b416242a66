// SPDX-License-Identifier: EUPL-1.2
// From bytes to a tree of YamlNode: the only place that knows yaml-cpp. Used by YamlSheet alone.
// We take yaml-cpp's events and build our own tree, because its nodes lose the line of a key and swallow a key given
// twice.
#pragma once

#include "model/core/yamlsheet.h"

namespace model {

constexpr qsizetype longestYaml = 1024 * 1024;

[[nodiscard]] YamlNode readYamlTree(const QByteArray &yaml, const YamlSheet &sheet);

} // namespace model
