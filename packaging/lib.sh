# shellcheck shell=bash
# SPDX-License-Identifier: EUPL-1.2
# What packaging/run, packaging/test and packaging/ci/* share: speaking to the user and getting Debian packages.
# It must never install anything without having said what and why, and never call apt when nothing is missing.

top=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd)

say() { printf '==> %s\n' "$*"; }
die() { printf '%s: %s\n' "${0##*/}" "$*" >&2; exit 1; }

debian_release() { (. /etc/os-release && printf '%s' "${VERSION_ID:-0}") 2>/dev/null || printf 0; }

# Names on the given lists that fit this release of Debian.
listed_packages() {
    local list name only release
    release=$(debian_release)
    for list in "$@"; do
        while read -r name only; do
            if [[ -z $only || $only == "[$release]" ]]; then printf '%s\n' "$name"; fi
        done < <(sed 's/#.*//; /^[[:space:]]*$/d' "$top/packaging/dependencies/$list")
    done
}

missing_packages() {
    local installed
    # ${db:Status-Status} is dpkg's placeholder, not the shell's.
    # shellcheck disable=SC2016
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status}\n' 2>/dev/null | sed -n 's/ installed$//p' | sort -u)
    comm -23 <(listed_packages "$@" | sort -u) <(printf '%s\n' "$installed")
}

# as_root COMMAND…: directly when we are root, by sudo otherwise.
as_root() {
    if ((EUID == 0)); then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo -- "$@"
    else
        die "this needs root and there is no sudo here. As root, run: $*"
    fi
}

# need_packages WHY LIST…: installs what the lists name and this machine lacks.
need_packages() {
    local why=$1
    shift
    command -v apt-get >/dev/null || die "only Debian 12 and 13 are set up by this command. Install yourself what is listed in packaging/dependencies."
    local -a missing
    mapfile -t missing < <(missing_packages "$@")
    if ((${#missing[@]} == 0)); then return 0; fi
    say "Missing $why: ${missing[*]}"
    if ((EUID != 0)); then say "They come from Debian by apt, which needs root: sudo may ask for your password."; fi
    local -a apt=(env DEBIAN_FRONTEND=noninteractive apt-get -q -o Acquire::Retries=3 -o DPkg::Lock::Timeout=300)
    # A mirror of something else that does not answer is no reason to stop: the next line decides.
    as_root "${apt[@]}" update || say "Some package lists could not be read; trying with those at hand."
    as_root "${apt[@]}" install -y --no-install-recommends "${missing[@]}" ||
        die "apt could not install: ${missing[*]}. Its own message stands above."
}

# build PRESET [TARGET…]
build() {
    local preset=$1
    shift
    # shellcheck disable=SC2119
    (cd "$top" && cmake --preset "$preset" >"$(log_file configure "$preset")" 2>&1) ||
        { tail -n 30 "$(log_file configure "$preset")" >&2; die "CMake could not configure; its last lines stand above."; }
    (cd "$top" && cmake --build --preset "$preset" ${1:+--target "$@"}) || die "the build failed; the first error stands above."
}

log_file() { mkdir -p "$top/build/$2" && printf '%s' "$top/build/$2/$1.log"; }
