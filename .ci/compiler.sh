# shellcheck shell=bash
# Read by the other recipes: where the build cache is, which compiler runs, and whether its warnings
# fail a run.
#
# A newer compiler knows lints that nobody here has seen yet. So only the one that Cargo.toml names as
# the oldest is held to having no warnings; with any other they are shown and fail nothing.
export CARGO_TARGET_DIR="${CARGO_TARGET_DIR:-${XDG_CACHE_HOME:-$HOME/.cache}/amends-target}"

OLDEST=$(sed -n 's/^rust-version = "\(.*\)"$/\1/p' Cargo.toml)
COMPILER=$(rustc --version)
echo "compiler: $COMPILER; $(cargo --version)"
case "${COMPILER#rustc } " in
  "$OLDEST "* | "$OLDEST".*) LINTS="-D warnings" ;;
  *)
    # Also what a newer one refuses by itself is only shown.
    LINTS="--cap-lints warn"
    echo "this is not $OLDEST: its warnings and its formatting are shown and fail nothing"
    ;;
esac

formatted() {
  cargo fmt --check || [ "$LINTS" != "-D warnings" ]
}

linted() {
  # shellcheck disable=SC2086 # two words
  cargo clippy --all-targets -- $LINTS
}
