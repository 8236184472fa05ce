#!/bin/sh
# Every chore starts here: makes sure the pinned Rust toolchain is there, then hands over to xtask.
set -eu
cd "$(dirname "$0")"

PATH="$PATH:$HOME/.cargo/bin"
if ! command -v rustup >/dev/null; then
    echo "./x needs rustup, Rust's toolchain manager; see https://rustup.rs" >&2
    exit 1
fi

RUSTUP_TOOLCHAIN=$(sed -n 's/^channel = "\(.*\)"$/\1/p' rust-toolchain.toml)
export RUSTUP_TOOLCHAIN
# Asked first, because installing asks the network even when nothing is missing.
if ! rustup target list --installed 2>/dev/null | grep -q wasm32-unknown-unknown ||
    ! rustup component list --installed 2>/dev/null | grep -q clippy; then
    echo "installing Rust $RUSTUP_TOOLCHAIN" >&2
    rustup toolchain install "$RUSTUP_TOOLCHAIN" --no-self-update --profile minimal \
        --component clippy --component rustfmt --target wasm32-unknown-unknown
fi

exec cargo run --quiet --package xtask -- "$@"
