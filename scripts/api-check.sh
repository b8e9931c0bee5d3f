#!/usr/bin/env bash
# Holds a running desk against docs/openapi.json: schemathesis (all phases, all checks) as an agent, as somebody who asks and as
# an operator, and the linters redocly and spectral on the description itself.
#
#   scripts/api-check.sh                        builds, starts a desk of its own on a free port, checks it, stops it
#   scripts/api-check.sh lint                   the linters alone
#   EXAMPLES=200 SEED=7 scripts/api-check.sh    more examples an operation, another seed
#   ENTWINE=target/release/entwine scripts/…    another binary
#
# It installs schemathesis, openapi-spec-validator, @redocly/cli and @stoplight/spectral-cli below target/api-tools, once,
# and says so. Exit code 1 when something was found.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=${API_TOOLS:-target/api-tools}
examples=${EXAMPLES:-10}
seed=${SEED:-1}
document=docs/openapi.json

install() {
  mkdir -p "$tools"
  if [ ! -x "$tools/venv/bin/schemathesis" ]; then
    echo "installing schemathesis and openapi-spec-validator into $tools/venv"
    python3 -m venv "$tools/venv"
    "$tools/venv/bin/pip" install --quiet --disable-pip-version-check 'schemathesis==4.32.5' 'openapi-spec-validator==0.9.0'
  fi
  if [ ! -x "$tools/node_modules/.bin/spectral" ] || [ ! -x "$tools/node_modules/.bin/redocly" ]; then
    echo "installing redocly and spectral into $tools/node_modules"
    npm install --silent --no-audit --no-fund --prefix "$tools" '@redocly/cli@2.77.0' '@stoplight/spectral-cli@6.16.3'
  fi
}

lint() {
  "$tools/venv/bin/openapi-spec-validator" "$document"
  printf 'extends: [recommended-strict]\n' > "$tools/redocly.yaml"
  REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true "$tools/node_modules/.bin/redocly" lint --config "$tools/redocly.yaml" "$document"
  printf 'extends: ["spectral:oas"]\n' > "$tools/spectral.yaml"
  "$tools/node_modules/.bin/spectral" lint --ruleset "$tools/spectral.yaml" --fail-severity=warn "$document"
}

install
lint
[ "${1:-all}" = lint ] && exit 0

if [ -z "${ENTWINE:-}" ]; then
  cargo build --locked --quiet --bin entwine
  ENTWINE=${CARGO_TARGET_DIR:-target}/debug/entwine
fi
folder=$(mktemp -d)
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
# The limit would end the check, not the desk: it is tested on its own.
export ENTWINE_DATA_DIR=$folder ENTWINE_LISTEN=127.0.0.1:$port ENTWINE_BASE_URL=http://127.0.0.1:$port ENTWINE_API_PER_MINUTE=1000000 ENTWINE_LOG=warn
export ENTWINE_DATABASE_URL=${API_DATABASE_URL:-sqlite:$folder/entwine.db}
"$ENTWINE" demo > "$folder/demo.txt"
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
trap 'kill "$server" 2>/dev/null || true; wait "$server" 2>/dev/null || true; rm -rf "$folder"' EXIT
for _ in $(seq 100); do
  curl --silent --fail --output /dev/null "http://127.0.0.1:$port/healthz" && break
  sleep 0.1
done

found=0
for who in agent user operator; do
  echo "schemathesis as $who"
  "$tools/venv/bin/schemathesis" run "http://127.0.0.1:$port/api/v1/openapi.json" --phases examples,coverage,fuzzing,stateful --checks all \
    --max-examples "$examples" --workers 2 --seed "$seed" --suppress-health-check all -H "Authorization: Bearer ${!who}" || found=1
done
grep -E '"level":"ERROR"| ERROR ' "$folder/log.txt" && found=1
exit "$found"
