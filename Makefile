# Thin on purpose: each line calls a tool or a script one could call oneself. `make help` lists the targets.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help run demo build assets test check fmt sample fuzz bench postgres clean-postgres

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-15s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

# The development build on purpose: it is there in a few minutes, where the release build takes three times as long.
# `--bin` without `-p`, so that everything in the workspace agrees on features and nothing is compiled twice.
run: ## Build and start on http://127.0.0.1:8080 with everything in ./data
	@scripts/assets.sh --if-node
	cargo run --locked --bin entwine -- serve

# Apart from ./data, so that a look at the demo never mixes with one's own desk.
demo: export ENTWINE_DATA_DIR ?= ./data/demo
demo: ## The same with a lived-in demo in ./data/demo; prints who can sign in
	@scripts/assets.sh --if-node
	cargo run --locked --bin entwine -- demo
	cargo run --locked --bin entwine -- serve

build: ## The release binary: target/release/entwine (needs Node for the assets inside it)
	@scripts/assets.sh
	cargo build --locked --release --bin entwine

assets: ## Bundle the scripts and styles of front-end/ (needs Node)
	@scripts/assets.sh

test: ## Everything that must hold, from a clean checkout; installs what is missing and says so
	@scripts/test.sh

check: ## The quick loop: formatting, house rules, types, tests on SQLite alone
	cargo fmt --all --check
	cargo run --locked --quiet --bin xtask -- check
	cargo check --locked --workspace --all-targets
	@scripts/test.sh step unit

fmt: ## Format the code
	cargo fmt --all

sample: ## Invent 38,000 tickets to import: data/sample/tickets.csv
	cargo run --locked --quiet --bin xtask -- sample --rows 38000 --out data/sample/tickets.csv

fuzz: ## Mails that nobody wrote, for ten minutes or ENTWINE_FUZZ_SECONDS
	ENTWINE_FUZZ_SECONDS=$${ENTWINE_FUZZ_SECONDS:-600} cargo test --locked --workspace --test fuzz -- --nocapture

bench: ## Measure the release build on both databases; writes bench/RESULTS.md
	@scripts/bench.sh

postgres: ## Start a private PostgreSQL and print its address
	@scripts/postgres.sh start

clean-postgres: ## Stop it and remove every trace
	@scripts/postgres.sh stop
