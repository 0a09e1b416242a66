#!/bin/sh
# SPDX-License-Identifier: EUPL-1.2
# Runs one script of this folder with the system's Python, the only one that has the accessibility bindings.
set -eu
if ! command -v Xvfb >/dev/null || ! /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")' 2>/dev/null; then
    echo "Xvfb or AT-SPI is not installed: this test was not run"
    exit 77
fi
here=$(dirname -- "$0")
script=$1
shift
exec /usr/bin/python3 "$here/$script" "$@"
