#!/usr/bin/env bash
# Measures the release build on SQLite and on a private, durable PostgreSQL. bench/run does the measuring.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

[ -x bench/run ] || fail "there is nothing to measure with yet: bench/run does not exist"
need_postgres
scripts/assets.sh --if-node
say "Building the release binary"
cargo build --locked --release --bin entwine
export ENTWINE_POSTGRES_STATE=target/bench-postgres.env
trap 'scripts/postgres.sh stop' EXIT
trap 'exit 130' INT TERM
eval "$(scripts/postgres.sh start)"
export ENTWINE_TEST_POSTGRES
export ENTWINE_BINARY="${CARGO_TARGET_DIR:-$PWD/target}/release/entwine"
bench/run "$@"
