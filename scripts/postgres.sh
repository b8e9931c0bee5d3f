#!/usr/bin/env bash
# A private PostgreSQL made from the installed packages: its own folder, its own port, its own password, gone afterwards.
#
#   scripts/postgres.sh start [--fast] [--tls]
#                                        starts it (or finds it running) and prints ENTWINE_TEST_POSTGRES=postgres://…
#   scripts/postgres.sh url              prints the address alone
#   scripts/postgres.sh halt             stops it as a crash would, and leaves everything: for tests of faults
#   scripts/postgres.sh resume           starts it again where it was
#   scripts/postgres.sh stop             stops it and removes every trace
#
#   eval "$(scripts/postgres.sh start --fast)"; export ENTWINE_TEST_POSTGRES; cargo nextest run; scripts/postgres.sh stop
#
# `--fast` turns durability off (fsync, synchronous_commit): for tests, never for measuring or for data one wants back.
# `--tls` gives it a certificate made out to localhost and signed by `root.pem` in its folder, and speaks of both:
# ENTWINE_TEST_POSTGRES_ROOT=….
# ENTWINE_POSTGRES_STATE names the file that remembers the server, so that two of them can run beside each other.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

state=${ENTWINE_POSTGRES_STATE:-target/postgres.env}

# PostgreSQL refuses to run as root: root becomes the user its packages made for it.
as_server() {
  if [ "$(id -u)" != 0 ]; then
    "$@"
  elif id postgres >/dev/null 2>&1; then
    runuser -u postgres -- "$@"
  else
    runuser -u nobody -- "$@"
  fi
}

programs() {
  local found
  found=$(postgres_programs)
  [ -n "$found" ] || fail "PostgreSQL is not installed (Debian: apt-get install postgresql)"
  echo "$found"
}

# Reads folder, port and url of a server started earlier; false when there is none.
recall() {
  [ -f "$state" ] || return 1
  # shellcheck disable=SC1090
  . "$state"
  [ -n "${folder:-}" ] && [ -n "${port:-}" ] && [ -n "${url:-}" ]
}

answers() {
  [ -d "$folder/data" ] && "$(programs)/pg_isready" -q -h 127.0.0.1 -p "$port"
}

start() {
  local fast='' tls='' bin password word
  for word in "$@"; do
    case "$word" in
      --fast) fast=yes ;;
      --tls) tls=yes ;;
    esac
  done
  if recall; then
    if answers; then
      tell
      return
    fi
    stop
  fi
  bin=$(programs)
  # Not below TMPDIR: the server's own user could not come in where that is closed to others.
  folder=$(env -u TMPDIR mktemp -d -t entwine-postgres.XXXXXX)
  password=$(od -An -N16 -tx1 /dev/urandom | tr -d ' \n')
  printf '%s' "$password" >"$folder/password"
  if [ "$(id -u)" = 0 ]; then
    if id postgres >/dev/null 2>&1; then chown -R postgres "$folder"; else chown -R nobody "$folder"; fi
  fi
  mkdir -p "$(dirname "$state")"
  as_server "$bin/initdb" --pgdata="$folder/data" --username=entwine --pwfile="$folder/password" --auth=scram-sha-256 \
    --encoding=UTF8 --locale=C.UTF-8 ${fast:+--no-sync} >"$folder/initdb.log" 2>&1 || {
    cat "$folder/initdb.log" >&2
    fail "initdb did not make a database"
  }
  {
    echo "listen_addresses = '127.0.0.1'"
    echo "unix_socket_directories = ''"
    echo "max_connections = 200"
    echo "timezone = 'UTC'"
    echo "log_timezone = 'UTC'"
    if [ -n "$fast" ]; then
      echo "fsync = off"
      echo "synchronous_commit = off"
      echo "full_page_writes = off"
      echo "autovacuum_naptime = 10min"
    fi
  } | as_server tee -a "$folder/data/postgresql.conf" >/dev/null
  if [ -n "$tls" ]; then
    certificates
    printf '%s\n' "ssl = on" "ssl_cert_file = '$folder/server.pem'" "ssl_key_file = '$folder/server.key'" |
      as_server tee -a "$folder/data/postgresql.conf" >/dev/null
  fi
  # A free port is only known by taking it: try some, the server itself says whether it got it.
  local try
  for try in 1 2 3 4 5 6 7 8 9 10; do
    port=$((20000 + (RANDOM * 32768 + RANDOM) % 12000))
    if as_server "$bin/pg_ctl" start --silent --wait --timeout=60 --pgdata="$folder/data" --log="$folder/server.log" \
      --options="-p $port" >/dev/null 2>&1; then
      break
    fi
    port=
  done
  if [ -z "$port" ]; then
    cat "$folder/server.log" >&2 || true
    rm -rf "$folder"
    fail "PostgreSQL did not start in $try tries (its own words are above)"
  fi
  url="postgres://entwine:$password@127.0.0.1:$port/postgres"
  (
    umask 077
    printf 'folder=%q\nport=%q\nurl=%q\n' "$folder" "$port" "$url" >"$state"
  )
  tell
}

tell() {
  echo "ENTWINE_TEST_POSTGRES=$url"
  if [ -f "$folder/root.pem" ]; then echo "ENTWINE_TEST_POSTGRES_ROOT=$folder/root.pem"; fi
}

# One that signs and one that is signed, for a day.
certificates() {
  command -v openssl >/dev/null || fail "openssl is not installed (Debian: apt-get install openssl)"
  (
    cd "$folder"
    printf 'subjectAltName=DNS:localhost\nbasicConstraints=critical,CA:FALSE\n' >server.ext
    openssl req -x509 -newkey rsa:2048 -noenc -days 1 -subj "/CN=A root for a day" -keyout root.key -out root.pem \
      -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign
    openssl req -newkey rsa:2048 -noenc -subj "/CN=localhost" -keyout server.key -out server.csr
    openssl x509 -req -in server.csr -CA root.pem -CAkey root.key -CAcreateserial -days 1 -extfile server.ext -out server.pem
    chmod 600 server.key
    chmod 644 root.pem
    if [ "$(id -u)" = 0 ]; then chown --reference=data server.key server.pem; fi
  ) 2>"$folder/openssl.log" || {
    cat "$folder/openssl.log" >&2
    fail "openssl did not make certificates"
  }
}

stop() {
  if ! recall; then
    return 0
  fi
  if [ -d "$folder/data" ]; then
    as_server "$(programs)/pg_ctl" stop --silent --mode=immediate --pgdata="$folder/data" >/dev/null 2>&1 || true
  fi
  case "$folder" in
    */entwine-postgres.*) rm -rf "$folder" ;;
  esac
  rm -f "$state"
}

halt() {
  recall || fail "no private PostgreSQL was started here (scripts/postgres.sh start)"
  as_server "$(programs)/pg_ctl" stop --silent --mode=immediate --pgdata="$folder/data" >/dev/null
}

resume() {
  recall || fail "no private PostgreSQL was started here (scripts/postgres.sh start)"
  as_server "$(programs)/pg_ctl" start --silent --wait --timeout=60 --pgdata="$folder/data" --log="$folder/server.log" --options="-p $port" >/dev/null
}

case "${1:-}" in
  start) start "${@:2}" ;;
  halt) halt ;;
  resume) resume ;;
  stop) stop ;;
  url) if recall && answers; then echo "$url"; else fail "no private PostgreSQL runs here (scripts/postgres.sh start)"; fi ;;
  *) sed -n '2,16s/^# \{0,1\}//p' "$0"; exit 2 ;;
esac
