#!/usr/bin/env bash
# Holds a running desk against docs/openapi.json: schemathesis (all phases, all checks) as an agent, as somebody who asks and as
# an operator, and the linters redocly and spectral on the description itself.
#
#   scripts/api-check.sh                        builds, starts a desk of its own on a free port, checks it, stops it
#   scripts/api-check.sh both                   on SQLite and on the PostgreSQL of ENTWINE_TEST_POSTGRES (`scripts/test.sh step api`)
#   scripts/api-check.sh lint                   the linters alone
#   EXAMPLES=200 SEED=7 scripts/api-check.sh    more examples an operation, and others than in the gate
#   WHO=user scripts/api-check.sh               as one of them alone: agent, user, operator
#   ENTWINE=target/release/entwine scripts/…    another binary
#
# It installs schemathesis, openapi-spec-validator, @redocly/cli and @stoplight/spectral-cli below target/api-tools, once,
# and says so. Exit code 1 when something was found. Where the tools cannot be had (no network) it says so and checks
# nothing; with CI or ENTWINE_REQUIRE_API_CHECK set that is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

tools=$(realpath -m "${API_TOOLS:-target/api-tools}")
examples=${EXAMPLES:-5}
# Without a seed the requests are the same each time, so that a gate that was green stays green.
if [ -n "${SEED:-}" ]; then chance=(--seed "$SEED" --generation-database none); else chance=(--seed 1 --generation-deterministic); fi
document=docs/openapi.json

install() {
  mkdir -p "$tools"
  if [ ! -f "$tools/venv/installed" ]; then
    need_python
    say "Installing schemathesis and openapi-spec-validator into $tools/venv"
    python3 -m venv "$tools/venv" &&
      twice "$tools/venv/bin/pip" install --quiet --disable-pip-version-check 'schemathesis==4.32.5' 'openapi-spec-validator==0.9.0' &&
      touch "$tools/venv/installed" || return 1
  fi
  if [ ! -f "$tools/node_modules/installed" ]; then
    need_node
    say "Installing redocly and spectral into $tools/node_modules"
    twice npm install --silent --no-audit --no-fund --prefix "$tools" '@redocly/cli@2.77.0' '@stoplight/spectral-cli@6.16.3' &&
      touch "$tools/node_modules/installed" || return 1
  fi
}

lint() {
  "$tools/venv/bin/openapi-spec-validator" "$document"
  printf 'extends: [recommended-strict]\n' > "$tools/redocly.yaml"
  REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true "$tools/node_modules/.bin/redocly" lint --config "$tools/redocly.yaml" "$document"
  printf 'extends: ["spectral:oas"]\n' > "$tools/spectral.yaml"
  "$tools/node_modules/.bin/spectral" lint --ruleset "$tools/spectral.yaml" --fail-severity=warn "$document"
}

check() {
  local folder port server found=0 who agent user operator
  folder=$(mktemp -d)
  port=$("$tools/venv/bin/python" -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
  # The limit would end the check, not the desk: it is tested on its own.
  export ENTWINE_DATA_DIR=$folder ENTWINE_LISTEN=127.0.0.1:$port ENTWINE_BASE_URL=http://127.0.0.1:$port ENTWINE_API_PER_MINUTE=1000000 ENTWINE_LOG=warn
  export ENTWINE_DATABASE_URL=${1:-sqlite:$folder/entwine.db}
  "$ENTWINE" demo --small > "$folder/demo.txt"
  add() {
    printf 'checker-%s%s\n' "$RANDOM" "$RANDOM" | "$ENTWINE" person add --email "checker.$1@example.org" --name "Checker $1" --role "$2" --password-stdin > /dev/null
  }
  add agent lead:it
  add user user
  add operator operator
  agent=$("$ENTWINE" token create --email checker.agent@example.org --scope admin)
  user=$("$ENTWINE" token create --email checker.user@example.org --scope work)
  operator=$("$ENTWINE" token create --email checker.operator@example.org --scope admin)
  "$ENTWINE" serve > "$folder/log.txt" 2>&1 &
  server=$!
  # shellcheck disable=SC2064
  trap "kill $server 2>/dev/null || true; wait $server 2>/dev/null || true; rm -rf '$folder'" EXIT
  for _ in $(seq 100); do
    curl --silent --fail --output /dev/null "http://127.0.0.1:$port/readyz" && break
    sleep 0.1
  done
  for who in ${WHO:-${2:-agent user operator}}; do
    say "schemathesis as $who on ${ENTWINE_DATABASE_URL%%:*}"
    "$tools/venv/bin/schemathesis" run "http://127.0.0.1:$port/api/v1/openapi.json" --phases examples,coverage,fuzzing,stateful --checks all \
      --max-examples "$examples" --workers 1 "${chance[@]}" --suppress-health-check all -H "Authorization: Bearer ${!who}" > "$folder/found.txt" 2>&1 || {
      found=1
      cat "$folder/found.txt"
    }
    grep -E 'test cases|Tested|passed|failed|No issues' "$folder/found.txt" | tail -4 || true
  done
  if grep -E '"level":"ERROR"| ERROR ' "$folder/log.txt"; then found=1; fi
  return "$found"
}

if ! install; then
  echo "    the tools cannot be installed here, so the API is NOT held against its description (see above; pip and npm need their registries)"
  if [ -n "${CI:-}${ENTWINE_REQUIRE_API_CHECK:-}" ]; then exit 1; fi
  exit 0
fi
lint
[ "${1:-one}" = lint ] && exit 0

if [ -z "${ENTWINE:-}" ]; then
  cargo build --locked --quiet --bin entwine
  ENTWINE=${CARGO_TARGET_DIR:-target}/debug/entwine
fi
failed=0
# Each in a shell of its own, whose end stops its server; both beside each other, because each waits more than it works.
if [ "${1:-one}" = both ]; then
  : "${ENTWINE_TEST_POSTGRES:?scripts/api-check.sh both needs ENTWINE_TEST_POSTGRES (scripts/postgres.sh start --fast)}"
  name=entwine_api_$$
  psql -q -c "create database $name" "$ENTWINE_TEST_POSTGRES"
  log=$(mktemp -t entwine-api.XXXXXX)
  # What differs by who asks does not differ by database.
  (check "${ENTWINE_TEST_POSTGRES%/*}/$name" agent) > "$log" 2>&1 &
  postgres=$!
fi
(check "${API_DATABASE_URL:-}") || failed=1
if [ "${1:-one}" = both ]; then
  wait "$postgres" || failed=1
  cat "$log"
  rm -f "$log"
fi
exit "$failed"
