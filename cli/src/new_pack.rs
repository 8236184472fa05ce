//! `katagrad new-pack`: a folder to start a set from, with one problem that is proved and can be packed as it stands.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use anyhow::{Context, Result, bail};
use clap::Args;

/// A template: its files by path.
type Template = &'static [(&'static str, &'static str)];

/// Lists files of `cli/template/`.
macro_rules! template {
    ($folder:literal: $($path:literal),* $(,)?) => {
        &[$(($path, include_str!(concat!("../template/", $folder, "/", $path)))),*]
    };
}

/// A set with Rust: a crate of its own.
const RUST: Template = template!("rust":
    ".gitignore",
    "Cargo.toml",
    "lib.rs",
    "pack.toml",
    "longest_run/mod.rs",
    "longest_run/problem.toml",
    "longest_run/statement.md",
    "longest_run/hints.md",
    "longest_run/explanation.md",
    "longest_run/starter.py",
    "longest_run/accepted/one_pass.py",
    "longest_run/accepted/groups.py",
    "longest_run/wrong/forgets_the_last.py",
    "longest_run/wrong/counts_all.py",
);

/// A set without code.
const DATA: Template = template!("data":
    "pack.toml",
    "prefix_means/problem.toml",
    "prefix_means/cases.toml",
    "prefix_means/solution.py",
    "prefix_means/statement.md",
    "prefix_means/hints.md",
    "prefix_means/explanation.md",
    "prefix_means/starter.py",
    "prefix_means/wrong/whole_numbers.py",
);

/// The Rust that the crate `pack` needs.
const TOOLCHAIN: (&str, &str) = ("rust-toolchain.toml", include_str!("../../rust-toolchain.toml"));

/// What the templates call the set.
const NAME: &str = "my_pack";

/// How the template says where the crate `pack` is.
const SDK: &str = "../../../pack";

/// What to begin.
#[derive(Args)]
pub struct Options {
    /// The set's id, which is also its folder's name: lower-case letters, digits and `_`.
    name: String,
    /// Without Rust: cases in TOML, and a solution in Python that answers a person's own input.
    #[arg(long)]
    data: bool,
    /// Where the crate `pack` is that the set's Rust uses; that of this program if it is not given.
    #[arg(long, value_name = "FOLDER", conflicts_with = "data", default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../pack"), hide_default_value = true)]
    sdk: PathBuf,
}

/// Writes the folder. Errors: the name is no id or taken, or files cannot be written.
pub fn run(options: &Options) -> Result<ExitCode> {
    let Options { name, data, sdk } = options;
    let folder = Path::new(name);
    crate::new_problem::check_id(name)?;
    if folder.exists() {
        bail!("{} is there already", folder.display());
    }
    let sdk = if *data { None } else { Some(fs::canonicalize(sdk).with_context(|| sdk.display().to_string())?) };
    let toolchain = (!data).then_some(&TOOLCHAIN);
    for (path, text) in (if *data { DATA } else { RUST }).iter().chain(toolchain) {
        let path = folder.join(path);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent).with_context(|| parent.display().to_string())?;
        }
        let text = text.replace(NAME, name);
        let text = sdk.as_ref().map_or(text.clone(), |sdk| text.replace(SDK, &sdk.to_string_lossy()));
        fs::write(&path, text).with_context(|| path.display().to_string())?;
    }
    println!("{name}/ holds a set with one problem. From here:");
    let next = [
        (format!("verify --problems {name}"), "proves it"),
        (format!("preview {name}"), "shows it in the page, and again what you save"),
        (format!("new-problem some_id --problems {name}"), "begins another problem"),
        (format!("pack {name} {name}_site"), "writes it for a static host"),
    ];
    let width = next.iter().map(|(command, _)| command.len()).max().unwrap_or_default();
    for (command, does) in next {
        println!("  katagrad {command:width$}    {does}");
    }
    Ok(ExitCode::SUCCESS)
}
