# Shared by the other scripts: where things are kept, what to install and how to say it.
# Everything that can be kept between runs lies in one cache folder of the user, never in the clone.
# shellcheck shell=bash

ROOT=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
CACHE=${XDG_CACHE_HOME:-$HOME/.cache}/remigratiewijzer
export CARGO_TARGET_DIR=${CARGO_TARGET_DIR:-$CACHE/cargo}
DIST=$ROOT/dist
DEBIAN_TOOLCHAIN=$CACHE/debian-rust

DX_VERSION=0.7.10
SERVER_VERSION=2.44.1
DENY_VERSION=0.20.2
WASM_TARGET=wasm32-unknown-unknown

# Set it to 1 to do without what comes from elsewhere than package registries, even if that is there.
REGISTRY_ONLY=${REGISTRY_ONLY:-}

say() { printf '%s\n' "$*"; }

fail() {
  printf '%s\n' "$*" >&2
  exit 1
}

# step TEXT: a line of progress, with the seconds since the script began.
step() { printf '[%4d s] %s\n' "$SECONDS" "$*"; }

# quietly NAME COMMAND...: runs it with its output in a log, of which only a failure shows the end.
quietly() {
  local log=$CACHE/log/$1.log
  shift
  mkdir -p "$CACHE/log"
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 20 "$log" >&2
    say "The whole output is in $log" >&2
    return 1
  fi
}

# locked NAME COMMAND...: one at a time on this machine's cache, so that two clones don't trip over each other.
locked() {
  local name=$1
  shift
  mkdir -p "$CACHE"
  if ! command -v flock >/dev/null; then
    "$@"
    return
  fi
  (
    flock -n 9 || {
      say "Waiting for another $name on this machine to end."
      flock 9
    }
    "$@" 9>&-
  ) 9>"$CACHE/$name.lock"
}

# apt_install PACKAGE...: with sudo if needed; says what to do by hand if it can't.
apt_install() {
  local as_root=()
  command -v apt-get >/dev/null ||
    fail "Please install these with your package manager, then run this again: $*"
  if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null ||
      fail "Please run this once as root, then run this again: apt-get install $*"
    as_root=(sudo)
    # sudo may ask for a password only if somebody can type it.
    [ -t 0 ] || as_root+=(-n)
    "${as_root[@]}" true || fail "Please run this once, then run this again: sudo apt-get install $*"
  fi
  say "Installing Debian packages: $* (a minute or less)"
  quietly apt-update "${as_root[@]}" apt-get update -q ||
    say "The list of packages could not be renewed; trying with the one that is here."
  quietly apt-install "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -q -y --no-install-recommends -o DPkg::Lock::Timeout=300 "$@" ||
    fail "Debian packages could not be installed; please install them by hand, then run this again: $*"
}

# The Rust that rust-toolchain.toml names, or if it is not here and cannot be fetched the one that is.
ensure_rust() {
  command -v cargo >/dev/null || fail "Please install Rust with rustup (https://rustup.rs), then run this again."
  if ! (cd "$ROOT" && cargo --version) >/dev/null 2>&1; then
    RUSTUP_TOOLCHAIN=$(rustup default | cut -d ' ' -f 1)
    export RUSTUP_TOOLCHAIN
    say "The Rust that rust-toolchain.toml names is not here and cannot be fetched; taking $RUSTUP_TOOLCHAIN."
  fi
}

ensure_node() {
  if ! command -v node >/dev/null || ! command -v npm >/dev/null; then apt_install nodejs npm; fi
  node -e 'process.exit(parseInt(process.versions.node) >= 20 ? 0 : 1)' ||
    fail "Please install Node.js 20 or newer (https://nodejs.org), then run this again."
}

# What Rust crates with C in them are compiled with.
ensure_c_compiler() {
  if ! command -v cc >/dev/null || ! pkg-config --exists openssl 2>/dev/null; then
    apt_install build-essential pkg-config libssl-dev
  fi
}

# ensure_crate CRATE VERSION BINARY TIME [OPTION...]: a program from crates.io in a folder of its own, so that clones that need
# different versions get along. Compiled, never fetched ready-made: cargo compares each source with the checksum of the
# registry, and nobody vouches so for a binary.
ensure_crate() {
  local crate=$1 version=$2 binary=$3 time=$4
  local folder=$CACHE/tools/$crate-$version
  shift 4
  [ -x "$folder/bin/$binary" ] && return
  ensure_c_compiler
  say "Compiling $crate $version ($time, once)"
  # These only have to run, not to run fast, and optimising them takes most of the time.
  local compile=(env CARGO_TARGET_DIR="$CACHE/tools-build/$crate" CARGO_PROFILE_RELEASE_OPT_LEVEL=0
    CARGO_PROFILE_RELEASE_LTO=off CARGO_PROFILE_RELEASE_CODEGEN_UNITS=16 CARGO_PROFILE_RELEASE_DEBUG=0
    CARGO_PROFILE_RELEASE_STRIP=true
    cargo install --root "$folder" "$crate@$version")
  # With the versions that its makers tried. Not every registry has each of them.
  quietly "$crate" "${compile[@]}" --locked "$@" 2>/dev/null || quietly "$crate" "${compile[@]}" "$@" ||
    fail "$crate $version could not be compiled; the lines above say why."
  rm -rf "$CACHE/tools-build/$crate"
}

# modules_folder FOLDER: where the npm packages that FOLDER's lock file names are kept.
modules_folder() {
  printf '%s/npm/%s' "$CACHE" "$(cat "$1/package.json" "$1/package-lock.json" | sha256sum | cut -c 1-16)"
}

# ensure_modules FOLDER NAME
ensure_modules() {
  local folder
  folder=$(modules_folder "$1")
  [ -d "$folder" ] && return
  say "Installing $2 from npm (a minute or less)"
  rm -rf "$folder.new"
  mkdir -p "$folder.new"
  cp "$1/package.json" "$1/package-lock.json" "$folder.new/"
  # None of them needs its install script; it would only fetch or check a binary.
  quietly npm npm ci --ignore-scripts --no-audit --no-fund --prefix "$folder.new" ||
    fail "The npm packages of $1 could not be installed; the lines above say why."
  mv "$folder.new" "$folder"
}

# The version of wasm-bindgen in Cargo.lock; its command-line tool must be exactly that one.
bindgen_version() {
  awk '/^name = "wasm-bindgen"$/ { getline; gsub(/version = |"/, ""); print; exit }' "$ROOT/Cargo.lock"
}

# in_sysroot PATTERN: whether there are such files in the folder of the compiler.
in_sysroot() { (cd "$ROOT" && compgen -G "$(rustc --print sysroot)/lib/rustlib/$1" >/dev/null); }

# The standard library for WebAssembly and the sources of all of it, from rustup; or Debian's if rustup's server is out
# of reach.
ensure_wasm_target() {
  if [ -z "$REGISTRY_ONLY" ]; then
    has_wasm_target || (cd "$ROOT" && quietly rustup-target timeout 300 rustup target add "$WASM_TARGET" 2>/dev/null) || true
    has_rust_sources || (cd "$ROOT" && quietly rustup-sources timeout 300 rustup component add rust-src 2>/dev/null) || true
  fi
  if ! wants_debian || [ -d "$DEBIAN_TOOLCHAIN" ]; then return; fi
  say "The $WASM_TARGET target is not to be had from rustup's server; taking Debian's compiler, and building it from its sources."
  apt_install rustc-web rust-web-src
  make_debian_toolchain
}

has_wasm_target() { in_sysroot "$WASM_TARGET/lib/libstd-*.rlib"; }
has_rust_sources() { in_sysroot src/rust/library; }
wants_debian() { [ -n "$REGISTRY_ONLY" ] || ! has_wasm_target; }

# Debian's compiler and sources, with the cargo, linker and objcopy of rustup's toolchain, put together as one that rustup
# and dx take for any other. dx wants to see a folder of the target; what would be in it is built with the app.
make_debian_toolchain() {
  local new=$DEBIAN_TOOLCHAIN.new rustup host
  rustup=$(cd "$ROOT" && rustc --print sysroot)
  host=$(rustc -vV | awk '/^host:/ { print $2 }')
  rm -rf "$new"
  mkdir -p "$new/bin" "$new/lib/rustlib/$WASM_TARGET" "$new/lib/rustlib/$host"
  ln -s "/usr/lib/rustlib/$host/lib" "$new/lib/rustlib/$host/lib"
  ln -s "$rustup/lib/rustlib/$host/bin" "$new/lib/rustlib/$host/bin"
  ln -s "$rustup"/lib/libLLVM* "$new/lib/"
  ln -s /usr/lib/rustlib/src "$new/lib/rustlib/src"
  ln -s "$rustup/bin/cargo" "$new/bin/cargo"
  printf '#!/bin/sh\nexec /usr/bin/rustc --sysroot "%s" "$@"\n' "$DEBIAN_TOOLCHAIN" >"$new/bin/rustc"
  chmod +x "$new/bin/rustc"
  mv "$new" "$DEBIAN_TOOLCHAIN"
}

# Builds the standard library with the app from here on.
build_std() { export RUSTC_BOOTSTRAP=1 CARGO_UNSTABLE_BUILD_STD=std,panic_abort; }

# From here on the app gets a standard library that is built for size, and a panic stops it at once, without a text that
# would have to be in the WebAssembly; boot.js sees it stop (docs/decisions/0002-small-standard-library.md).
use_small_std() {
  local flags='-Zunstable-options -Cpanic=immediate-abort -Zfmt-debug=none -Zlocation-detail=none'
  # shellcheck disable=SC2086
  if has_rust_sources && RUSTC_BOOTSTRAP=1 rustc $flags --print cfg >/dev/null 2>&1; then
    build_std
    export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size RUSTFLAGS="${RUSTFLAGS:-} $flags"
  else
    say "Without Rust's sources (rustup component add rust-src) the app gets the ordinary standard library: 25 kB more."
  fi
}

ensure_build_tools() {
  ensure_rust
  ensure_node
  ensure_wasm_target
  [ -f "$ROOT/Cargo.lock" ] || fail "Cargo.lock is missing; it belongs in the repository."
  ensure_modules "$ROOT/script/node-tools" "esbuild and wasm-opt"
  ensure_crate wasm-bindgen-cli "$(bindgen_version)" wasm-bindgen "4 minutes"
  ensure_crate dioxus-cli "$DX_VERSION" dx "5 to 8 minutes" --features no-downloads,disable-telemetry
  ensure_crate static-web-server "$SERVER_VERSION" static-web-server "2 minutes" --no-default-features
}

find_chromium() {
  command -v chromium || command -v chromium-browser || command -v google-chrome
}

# What the tests in JavaScript need.
ensure_test_modules() {
  ensure_modules "$ROOT/tests/browser" "what the browser tests need"
  # Node looks for a module's imports beside the module, so the tests get a link (git ignores it).
  ln -sfn "$(modules_folder "$ROOT/tests/browser")/node_modules" "$ROOT/tests/browser/node_modules"
}

# What the desktop program is built with and runs in.
ensure_desktop_libraries() {
  ensure_c_compiler
  if ! pkg-config --exists webkit2gtk-4.1 2>/dev/null || ! [ -f /usr/include/xdo.h ]; then
    apt_install libwebkit2gtk-4.1-dev libxdo-dev
  fi
}

ensure_test_tools() {
  if ! find_chromium >/dev/null; then apt_install chromium; fi
  # Without these, Arabic is boxes in a screenshot.
  [ -n "$(fc-list :lang=ar family 2>/dev/null)" ] || apt_install fontconfig fonts-noto-core
  ensure_test_modules
  ensure_crate cargo-deny "$DENY_VERSION" cargo-deny "3 minutes" --no-default-features
}

server_binary() { printf '%s/tools/static-web-server-%s/bin/static-web-server' "$CACHE" "$SERVER_VERSION"; }

# The environment in which dx finds its tools and fetches none of its own.
use_web_environment() {
  local modules
  ensure_rust
  modules=$(modules_folder "$ROOT/script/node-tools")/node_modules/.bin
  export PATH="$CACHE/tools/dioxus-cli-$DX_VERSION/bin:$CACHE/tools/wasm-bindgen-cli-$(bindgen_version)/bin:$modules:$PATH"
  export NO_DOWNLOADS=1 DX_TELEMETRY_ENABLED=false
  if wants_debian; then
    export RUSTUP_TOOLCHAIN=$DEBIAN_TOOLCHAIN
    build_std
  fi
}

# add_helper FROM TO: puts what only the helper's edition has, a built app, beside the visitor's.
add_helper() {
  local glue wasm
  glue=$(basename "$1"/assets/remigratiewijzer-*.js)
  wasm=$(basename "$1"/assets/remigratiewijzer_bg*.wasm)
  cp "$1"/assets/helper*.css "$2/assets/"
  cp "$1/assets/$wasm" "$2/assets/remigratiewijzer-helper_bg.wasm"
  sed "s|$wasm|remigratiewijzer-helper_bg.wasm|g" "$1/assets/$glue" >"$2/assets/remigratiewijzer-helper.js"
  sed "s|$glue|remigratiewijzer-helper.js|g; s|$wasm|remigratiewijzer-helper_bg.wasm|g" "$1/index.html" >"$2/helper.html"
}
