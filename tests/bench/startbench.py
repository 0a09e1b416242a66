#!/usr/bin/python3
# SPDX-License-Identifier: EUPL-1.2
"""From starting the program to the painted unlock screen, warm (issue 2: at most 400 ms). Reads Xvfb's own picture memory, so
that what counts is what a user would see, and not what the program believes. Prints one line; exit code 1 when too slow.

    startbench.py MELDWIJZER MELDWIJZER-CLI
"""
import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time

LIMIT = 400  # milliseconds
TURNS = 7
SETTLED = 2.5  # seconds after which the picture is taken to be final
ALIKE = 0.99  # share of the final picture that must stand: the caret blinks


def sample(picture):
    return picture[4096::397]


def milliseconds_until_painted(program, vault, display, picture, environment):
    seen = []
    begin = time.monotonic()
    window = subprocess.Popen([program, vault], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        while time.monotonic() - begin < SETTLED:
            now = sample(picture)
            if not seen or now != seen[-1][1]:
                seen.append((time.monotonic() - begin, now))
            time.sleep(0.001)
    finally:
        window.terminate()
        window.wait()
    empty, final = seen[0][1], seen[-1][1]
    if final == empty:
        raise SystemExit("nothing was painted at all")
    changed = [i for i in range(len(final)) if final[i] != empty[i]]
    for moment, state in seen:
        if sum(state[i] == final[i] for i in changed) >= ALIKE * len(changed):
            return moment * 1000
    raise AssertionError("the last picture is not like itself")


def main():
    program, cli = sys.argv[1:3]
    with tempfile.TemporaryDirectory() as folder:
        os.chmod(folder, 0o700)
        vault = os.path.join(folder, "start.meldwijzer")
        subprocess.run([cli, "create", vault, "--role", "adviser", "--passphrase-file", "-"], check=True, text=True,
                       input="een lange wachtzin om te meten\n", stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        display = ":%d" % (500 + os.getpid() % 400)
        server = subprocess.Popen(["Xvfb", display, "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-fbdir", folder],
                                  stderr=subprocess.DEVNULL)
        try:
            time.sleep(1)
            environment = dict(os.environ, DISPLAY=display, QT_QPA_PLATFORM="xcb", XDG_CONFIG_HOME=folder, XDG_RUNTIME_DIR=folder)
            with open(os.path.join(folder, "Xvfb_screen0"), "rb") as file:
                picture = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
                turns = [milliseconds_until_painted(program, vault, display, picture, environment) for _ in range(TURNS + 1)]
        finally:
            server.terminate()
            server.wait()
    warm = turns[1:]
    middle = statistics.median(warm)
    print("%s start to painted unlock screen: %.0f ms, median of %d warm (least %.0f, most %.0f; limit %d)"
          % ("ok   " if middle <= LIMIT else "FAIL ", middle, len(warm), min(warm), max(warm), LIMIT))
    return 0 if middle <= LIMIT else 1


if __name__ == "__main__":
    sys.exit(main())
