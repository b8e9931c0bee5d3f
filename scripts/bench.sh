#!/usr/bin/env bash
# Measures the release build on SQLite and on a private, durable PostgreSQL. crate `bench` does the measuring.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

need_postgres
scripts/assets.sh --if-node
say "Building the release binary"
cargo build --locked --release --bin entwine --bin bench
export ENTWINE_POSTGRES_STATE=target/bench-postgres.env
trap 'scripts/postgres.sh stop' EXIT
trap 'exit 130' INT TERM
eval "$(scripts/postgres.sh start)"
export ENTWINE_TEST_POSTGRES
export ENTWINE_BINARY="${CARGO_TARGET_DIR:-$PWD/target}/release/entwine"
"${CARGO_TARGET_DIR:-$PWD/target}/release/bench" --binary "$ENTWINE_BINARY" "$@"
