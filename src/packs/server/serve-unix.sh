#!/bin/sh
# Opens this pack to the devices of one room.
cd "$(dirname "$0")" || exit 1
has_python() {
  command -v python3 >/dev/null 2>&1 || return 1
  # On a Mac without developer tools this name only asks to install them.
  [ "$(uname)" != Darwin ] || [ "$(command -v python3)" != /usr/bin/python3 ] ||
    xcode-select -p >/dev/null 2>&1
}
if has_python; then exec python3 pack/serve.py "$@"; fi
if command -v node >/dev/null 2>&1; then exec node pack/serve.mjs "$@"; fi
echo "请先安装 Python 3（python.org）或 Node.js（nodejs.org）。"
echo "Please install Python 3 (python.org) or Node.js (nodejs.org) first."
exit 1
