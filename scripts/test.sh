#!/usr/bin/env bash
# Everything that must hold before a change lands. `make test` runs it all; one step alone: scripts/test.sh step clippy
#
# Steps run in the order below even when an earlier one found something, so that one run shows every fault; the table at
# the end says what each took. Cheap steps come first. Compilation happens once: same profile, same features
# (`--workspace`), and clippy is the compiler of our own crates, so that what it says costs no second pass over everything.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

steps=(format assets fetch rules deny build clippy both docs front-end e2e)
alone=(unit api mail)
target=${CARGO_TARGET_DIR:-$PWD/target}
# Compiles as rustc does and lints besides; what it makes lies beside what plain cargo makes, and neither disturbs the other.
lint_driver=$(rustup which clippy-driver 2>/dev/null || command -v clippy-driver || true)

step_format() { cargo fmt --all --check; }

step_assets() { scripts/assets.sh; }

# All crates of Cargo.lock, once; afterwards nothing below needs the network.
step_fetch() { twice cargo fetch --locked --quiet; }

step_rules() { cargo run --locked --quiet --bin xtask -- check; }

# Our own reading of deny.toml runs everywhere; cargo-deny itself, which reads more of it, where somebody installed it.
step_deny() {
  cargo run --locked --quiet --bin xtask -- deny
  if command -v cargo-deny >/dev/null; then
    cargo deny --offline --log-level error check licenses bans sources
  else
    echo "    cargo-deny is not installed; xtask deny held deny.toml against Cargo.lock (cargo install --locked cargo-deny)"
  fi
}

# Separate from the tests so that the table tells compiling from testing.
step_build() { cargo build --locked --workspace --all-targets --quiet 2>/dev/null || cargo build --locked --workspace --all-targets; }

# What the linter said while it compiled; cargo says it again without compiling. Where the driver is not to be found,
# clippy goes over everything on its own.
step_clippy() {
  local said
  if [ -z "${RUSTC_WORKSPACE_WRAPPER:-}" ]; then
    cargo clippy --locked --workspace --all-targets --quiet -- -D warnings
    return
  fi
  said=$(cargo build --locked --workspace --all-targets --quiet --message-format=short 2>&1) || true
  if [ -n "$said" ]; then
    printf '%s\n' "$said"
    return 1
  fi
}

run_tests() {
  if command -v cargo-nextest >/dev/null; then
    cargo nextest run --locked --workspace --all-targets --no-tests=pass --status-level=slow --final-status-level=fail
  else
    echo "    cargo-nextest is not installed; cargo test does the same, slower"
    cargo test --locked --workspace --all-targets --quiet
  fi
}

# The quick half for `make check`: SQLite alone.
step_unit() { run_tests; }

# Every test, those of the databases on both of them; a missing PostgreSQL is a failure here, not a skip.
step_both() {
  : "${ENTWINE_TEST_POSTGRES:?the step both needs ENTWINE_TEST_POSTGRES (scripts/postgres.sh start --fast)}"
  ENTWINE_REQUIRE_POSTGRES=1 run_tests
}

# The worked examples in the documentation comments.
step_docs() { cargo test --locked --workspace --doc --quiet; }

step_front-end() {
  if [ ! -f front-end/package.json ]; then
    echo "    there is no front-end/package.json"
    return
  fi
  npm_packages front-end
  local script
  for script in lint check test; do
    if npm_has front-end "$script"; then (cd front-end && npm run --silent "$script"); fi
  done
}

# Alone, because what it finds depends on chance: the API of the program just built, held against its description on each database, and the description against linters.
step_api() {
  : "${ENTWINE_TEST_POSTGRES:?the step api needs ENTWINE_TEST_POSTGRES (scripts/postgres.sh start --fast)}"
  ENTWINE="$target/debug/entwine" scripts/api-check.sh both
}

# Mail the whole way, through real servers, on both databases; what it installs stands in the script.
step_mail() {
  : "${ENTWINE_TEST_POSTGRES:?the step mail needs ENTWINE_TEST_POSTGRES (scripts/postgres.sh start --fast)}"
  ENTWINE="$target/debug/entwine" scripts/mail-check.sh both
}

# The journeys, in a real browser, against the program just built, on both databases beside each other: each waits for its
# browser more than it works.
step_e2e() {
  if [ ! -f e2e/package.json ]; then
    echo "    there is no e2e/package.json"
    return
  fi
  : "${ENTWINE_TEST_POSTGRES:?the step e2e needs ENTWINE_TEST_POSTGRES (scripts/postgres.sh start --fast)}"
  need_chromium
  npm_packages e2e
  if npm_has e2e check; then (cd e2e && npm run --silent check); fi
  export ENTWINE_BIN="$target/debug/entwine" E2E_CHROMIUM="$CHROMIUM"
  local failed=0 book postgres
  # The book of parts: every component in all its states, without a server or a database.
  if [ -x "$target/debug/examples/gallery" ]; then
    book=$(mktemp -t entwine-gallery.XXXXXX.html)
    "$target/debug/examples/gallery" "$book"
  fi
  local log
  log=$(mktemp -t entwine-journeys.XXXXXX)
  say "Journeys on both databases; those on SQLite first"
  (cd e2e && E2E_DATABASE=postgres npm test --silent) >"$log" 2>&1 &
  postgres=$!
  (cd e2e && E2E_DATABASE=sqlite E2E_GALLERY=${book:-} npm test --silent) || failed=1
  wait "$postgres" || failed=1
  say "Journeys on PostgreSQL"
  cat "$log"
  rm -f "$log"
  return "$failed"
}

everything() {
  local began=$SECONDS name from failed=() table=()
  command -v cargo >/dev/null || fail "Rust is not installed: https://rustup.rs"
  command -v cc >/dev/null || debian gcc libc6-dev
  need_node
  need_postgres
  if [ -f e2e/package.json ]; then need_chromium; fi
  export CARGO_TERM_COLOR=never
  export ENTWINE_POSTGRES_STATE="target/test-postgres-$$.env"
  leftovers=$(mktemp -d -t entwine-test.XXXXXX)
  trap 'scripts/postgres.sh stop; rm -rf "$leftovers"' EXIT
  trap 'exit 130' INT TERM
  say "Starting a private PostgreSQL"
  eval "$(scripts/postgres.sh start --fast)"
  export ENTWINE_TEST_POSTGRES
  if [ -n "$lint_driver" ]; then export RUSTC_WORKSPACE_WRAPPER=$lint_driver; fi
  # What tests leave in the temporary folder goes with it.
  export TMPDIR=$leftovers
  for name in "${steps[@]}"; do
    say "$name"
    from=$SECONDS
    # A shell of its own, or `set -e` would be off inside the step.
    if "$0" step "$name"; then
      table+=("$(printf '%-10s ok      %4d s' "$name" $((SECONDS - from)))")
    else
      table+=("$(printf '%-10s FAILED  %4d s' "$name" $((SECONDS - from)))")
      failed+=("$name")
    fi
  done
  say "What it took ($((SECONDS - began)) s)"
  printf '    %s\n' "${table[@]}"
  if [ ${#failed[@]} -gt 0 ]; then
    fail "failed: ${failed[*]} (one alone: scripts/test.sh step ${failed[0]})"
  fi
  say "All of it holds."
}

case "${1:-}" in
  '') everything ;;
  step)
    for name in "${steps[@]}" "${alone[@]}"; do
      if [ "$name" = "${2:-}" ]; then
        "step_$name"
        exit 0
      fi
    done
    fail "the steps are: ${steps[*]} ${alone[*]}"
    ;;
  *) fail "usage: scripts/test.sh [step NAME]" ;;
esac
