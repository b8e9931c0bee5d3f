# Sourced by the other scripts: says what it does, installs what is missing, and tries twice.
# shellcheck shell=bash

say() { printf '\n==> %s\n' "$*"; }

fail() {
  printf '\nerror: %s\n' "$*" >&2
  exit 1
}

# twice COMMAND ...: package mirrors hiccup; one more try after a pause, then the failure is real.
twice() {
  "$@" && return 0
  printf '    did not work, once more in 5 s: %s\n' "$*"
  sleep 5
  "$@"
}

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

apt_updated=
# debian PACKAGE ...: installs Debian packages, or says in one sentence what a person has to do.
debian() {
  command -v apt-get >/dev/null || fail "please install these by hand (no apt-get on this machine): $*"
  if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
    fail "not allowed to install packages; please run: sudo apt-get install -y --no-install-recommends $*"
  fi
  export DEBIAN_FRONTEND=noninteractive
  if [ -z "$apt_updated" ]; then
    say "apt-get update"
    twice as_root apt-get -qq update
    apt_updated=yes
  fi
  say "Installing Debian packages: $*"
  twice as_root apt-get -qq -y --no-install-recommends install "$@" >/dev/null
}

# The folder of PostgreSQL's own programs, newest version first; empty where there is none.
postgres_programs() {
  local folder
  for folder in $(printf '%s\n' /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql*/bin | sort -rV); do
    if [ -x "$folder/initdb" ]; then
      echo "$folder"
      return
    fi
  done
  if command -v initdb >/dev/null; then dirname "$(command -v initdb)"; fi
}

need_postgres() {
  [ -n "$(postgres_programs)" ] || debian postgresql
}

# Prints nothing; leaves the browser's path in CHROMIUM.
need_chromium() {
  CHROMIUM=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
  if [ -z "$CHROMIUM" ]; then
    debian chromium fonts-dejavu-core fonts-noto-core
    CHROMIUM=$(command -v chromium)
  fi
  export CHROMIUM
}

need_node() {
  command -v npm >/dev/null || debian nodejs npm
}

# Python with what makes a folder of packages of its own; Debian keeps that apart.
need_python() {
  if ! python3 -c 'import ensurepip, venv' 2>/dev/null; then debian python3 python3-venv; fi
}

# npm_packages FOLDER: the packages of its lock file, skipped while they are as the lock file wants them.
npm_packages() {
  if [ "$1/node_modules/.package-lock.json" -nt "$1/package-lock.json" ]; then return; fi
  say "Installing npm packages of $1"
  (
    cd "$1" || exit
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 PUPPETEER_SKIP_DOWNLOAD=1
    twice npm ci --no-audit --no-fund --loglevel=error
    touch node_modules/.package-lock.json
  )
}

# npm_has FOLDER SCRIPT: whether the folder's package.json knows that script.
npm_has() {
  node -e 'process.exit(require(process.argv[1]).scripts?.[process.argv[2]] ? 0 : 1)' "$(realpath "$1")/package.json" "$2"
}
