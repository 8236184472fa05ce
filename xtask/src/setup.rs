//! What the chores need and the Rust toolchain does not bring: cargo tools, npm packages, a browser.
//!
//! Each is looked for first, so a machine that has everything needs no network.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::paths;
use crate::process::{cargo, command, exists, output, run};

/// A cargo tool of a pinned version.
struct Tool {
    package: &'static str,
    binary: &'static str,
    version: &'static str,
    options: &'static [&'static str],
}

/// What the site is built with. Why these versions: see ARCHITECTURE.md, "Pins".
const TOOLS: [Tool; 2] = [
    Tool { package: "wasm-bindgen-cli", binary: "wasm-bindgen", version: "0.2.129", options: &[] },
    Tool {
        package: "trunk",
        binary: "trunk",
        version: "0.22.1",
        options: &["--no-default-features", "--features", "rustls"],
    },
];

/// What looks at everything that we build on.
const DENY: Tool =
    Tool { package: "cargo-deny", binary: "cargo-deny", version: "0.20.2", options: &["--no-default-features"] };

/// Names under which Chromium and its kin are installed.
pub const BROWSERS: [&str; 4] = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/// The pinned version of a cargo tool.
pub fn version_of(package: &str) -> Option<&'static str> {
    TOOLS.iter().find(|tool| tool.package == package).map(|tool| tool.version)
}

/// Everything that building the site needs.
pub fn for_site() -> Result<()> {
    for tool in &TOOLS {
        install_tool(tool)?;
    }
    install_npm_packages()
}

/// What looking at the supply chain needs.
pub fn for_supply() -> Result<()> {
    install_tool(&DENY)
}

/// Everything that trying the site in a browser needs.
pub fn for_browser() -> Result<()> {
    let given = std::env::var_os("CHROME").is_some();
    if given || BROWSERS.iter().any(|browser| exists(browser)) {
        return Ok(());
    }
    // The fonts are for the pictures: a bare machine has none.
    apt_install("Chromium", &["chromium", "fonts-dejavu-core", "fonts-liberation"])
}

fn install_tool(tool: &Tool) -> Result<()> {
    let root = paths::tools();
    let Tool { package, binary, version, options } = tool;
    let found = output(command(root.join("bin").join(binary)).arg("--version")).unwrap_or_default();
    if found.split_whitespace().any(|word| word == *version) {
        return Ok(());
    }
    println!("── installing {package} {version} (once, some minutes)");
    // Its own target directory: the checkout's would be filled with what is used once. Quick to build matters more than quick to run.
    let build = root.join("build");
    run(cargo()
        .args(["install", "--locked", "--version", version, "--root"])
        .arg(&root)
        .args(*options)
        .arg(package)
        .env("CARGO_TARGET_DIR", &build)
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16")
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1"))?;
    fs::remove_dir_all(&build).with_context(|| format!("cannot remove {}", build.display()))
}

fn install_npm_packages() -> Result<()> {
    if !exists("npm") {
        apt_install("Node.js", &["nodejs", "npm"])?;
    }
    let lock = fs::read(paths::root().join("package-lock.json")).context("cannot read package-lock.json")?;
    let stamp = paths::root().join("node_modules/.installed-lock.json");
    if fs::read(&stamp).is_ok_and(|installed| installed == lock) {
        return Ok(());
    }
    println!("── installing npm packages");
    // No package of ours needs to run code when it is installed.
    run(command("npm").args(["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"]))?;
    fs::write(&stamp, lock).with_context(|| format!("cannot write {}", stamp.display()))
}

/// Installs Debian packages when that needs no questions, and says what is missing otherwise.
fn apt_install(what: &str, packages: &[&str]) -> Result<()> {
    let is_root = output(Command::new("id").arg("-u")).is_ok_and(|id| id.trim() == "0");
    if !is_root || !exists("apt-get") {
        bail!("{what} is missing; install it, on Debian and Ubuntu with `sudo apt-get install {}`", packages.join(" "));
    }
    println!("── installing {what}");
    let apt = || {
        let mut apt = command("apt-get");
        apt.args(["-qq", "-o", "Dpkg::Use-Pty=0"]).env("DEBIAN_FRONTEND", "noninteractive");
        apt
    };
    run(apt().arg("update"))?;
    run(apt().args(["install", "-y", "--no-install-recommends"]).args(packages))
}
