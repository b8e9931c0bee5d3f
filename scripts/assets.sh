#!/usr/bin/env bash
# Builds what browsers load (scripts, styles, icons) from front-end/ into front-end/dist, which the program embeds.
#
# With `--if-node` it is content without Node: every page works without script, so a machine that has only Rust still
# gets a program that runs; it says so.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

if [ ! -f front-end/package.json ]; then
  say "Assets: there is no front-end yet, nothing to build"
  exit 0
fi
if ! command -v npm >/dev/null; then
  if [ "${1:-}" = --if-node ]; then
    say "Assets: Node is not installed, so the pages come without script and styles (install nodejs and npm, then make assets)"
    exit 0
  fi
  need_node
fi
npm_packages front-end
newest=$(find front-end -path front-end/node_modules -prune -o -path front-end/dist -prune -o -type f -newer front-end/dist -print -quit 2>/dev/null || echo missing)
if [ -d front-end/dist ] && [ -z "$newest" ]; then
  exit 0
fi
say "Assets: bundling front-end/"
(cd front-end && npm run --silent build && touch dist)
