#!/usr/bin/env bash
# Mail the whole way through real servers: swaks, Postfix (STARTTLS), LMTP and Dovecot (IMAP, also by OAuth 2) into a running
# desk, an agent's answer out and the answer to that back in; then a crowd of mails with `kill -9` in the middle. Each server is
# private: a folder of its own, free ports, gone afterwards.
#
#   scripts/mail-check.sh                     on SQLite
#   scripts/mail-check.sh both                on SQLite and on the PostgreSQL of ENTWINE_TEST_POSTGRES (`scripts/test.sh step mail`)
#   MESSAGES=1000 scripts/mail-check.sh       a larger crowd
#   ENTWINE=target/release/entwine scripts/…  another binary
#
# It installs postfix, dovecot-imapd, dovecot-lmtpd, swaks and openssl from Debian where they are missing, and says so; Postfix
# gets no configuration of its own, so it does not begin to serve this machine. Postfix has to be started by root: where that
# cannot be had it says so and checks nothing; with CI or ENTWINE_REQUIRE_MAIL_CHECK set that is a failure.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.sh
. scripts/tools.sh

need_python
missing=()
[ -x /usr/sbin/postfix ] || missing+=(postfix)
[ -x /usr/sbin/dovecot ] || missing+=(dovecot-imapd)
[ -x /usr/lib/dovecot/lmtp ] || missing+=(dovecot-lmtpd)
command -v swaks >/dev/null || missing+=(swaks libio-socket-ssl-perl)
command -v openssl >/dev/null || missing+=(openssl)
if [ "$(id -u)" != 0 ] && ! sudo -n true 2>/dev/null; then
  echo "    Postfix has to be started by root, which cannot be had here: mail is NOT checked through real servers"
  if [ -n "${CI:-}${ENTWINE_REQUIRE_MAIL_CHECK:-}" ]; then exit 1; fi
  exit 0
fi
if [ ${#missing[@]} -gt 0 ]; then
  echo "postfix postfix/main_mailer_type select No configuration" | as_root debconf-set-selections
  debian "${missing[@]}"
fi
if [ -z "${ENTWINE:-}" ]; then
  [ -x "${CARGO_TARGET_DIR:-target}/debug/entwine" ] || cargo build --locked --quiet --workspace --bin entwine
  ENTWINE=${CARGO_TARGET_DIR:-$PWD/target}/debug/entwine
fi
ENTWINE=$(realpath "$ENTWINE")
databases=(sqlite)
if [ "${1:-one}" = both ]; then
  : "${ENTWINE_TEST_POSTGRES:?scripts/mail-check.sh both needs ENTWINE_TEST_POSTGRES (scripts/postgres.sh start --fast)}"
  databases+=(postgres)
fi
# Both beside each other: they wait more than they work.
failed=0
log=$(mktemp -t entwine-mail.XXXXXX)
for database in "${databases[@]}"; do
  as_root env ENTWINE="$ENTWINE" MESSAGES="${MESSAGES:-60}" KEEP="${KEEP:-}" ENTWINE_TEST_POSTGRES="${ENTWINE_TEST_POSTGRES:-}" \
    python3 scripts/mail_check.py "$database" >"$log.$database" 2>&1 &
done
for _ in "${databases[@]}"; do wait -n || failed=1; done
for database in "${databases[@]}"; do
  say "Mail through Postfix and Dovecot, on $database"
  cat "$log.$database"
done
rm -f "$log" "$log".*
exit "$failed"
