//! `katagrad` on a terminal: the engine of the page for authors, CI and teachers. A thin shell: every decision is in the crates below.

mod check;
mod clock;
mod code;
mod engine;
mod kernel;
mod library;
mod new_pack;
mod new_problem;
mod pack;
mod pool;
mod preview;
mod python;
mod verify;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Refuses memory past the engine's limit, so that a memory hog gets a verdict; the other commands run without a limit.
#[global_allocator]
static ALLOCATOR: ::python::memory::Limited = ::python::memory::Limited;

#[derive(Parser)]
#[command(name = "katagrad", version, about = "Grades Python against problem sets, on a terminal.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run a script in the runtime of the page, as `python FILE` would.
    Python {
        /// The script.
        file: PathBuf,
        /// What the script finds in `sys.argv[1:]`.
        #[arg(trailing_var_arg = true, allow_hyphen_values = true)]
        args: Vec<String>,
    },
    /// Grade files as submissions: Python, or a kernel in a `.wasm`.
    Check(check::Options),
    /// Prove a problem set: starters fail, accepted solutions pass on many seeds, each wrong one gets the verdict it promises, mutants are found out.
    Verify(verify::Options),
    /// Begin a set of problems that you can share: with Rust, or with --data without.
    NewPack(new_pack::Options),
    /// Begin a problem: a folder like another problem's, without its prose, and its place in the lists.
    NewProblem(new_problem::Options),
    /// Answer in Rust.
    #[command(subcommand)]
    Kernel(kernel::Options),
    /// Look at a problem set in the page: serves the site with the set in it, written anew when its files change.
    Preview(preview::Options),
    /// Write a problem set for a static host.
    Pack(pack::Options),
    /// Grade what arrives on standard input; `check` and `verify` start this, and it ends itself when time is up.
    #[command(hide = true)]
    Engine(library::Options),
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let outcome = match arguments.command {
        Command::Python { file, args } => python::run(&file, &args),
        Command::Check(options) => check::run(&options),
        Command::Verify(options) => verify::run(&options),
        Command::NewPack(options) => new_pack::run(&options),
        Command::NewProblem(options) => new_problem::run(&options),
        Command::Kernel(options) => kernel::run(&options),
        Command::Preview(options) => preview::run(&options),
        Command::Pack(options) => pack::run(&options),
        Command::Engine(options) => engine::serve(&options),
    };
    outcome.unwrap_or_else(|error| {
        eprintln!("katagrad: {error:#}");
        ExitCode::from(2)
    })
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    #[test]
    fn the_arguments_do_not_contradict_each_other() {
        super::Arguments::command().debug_assert();
    }
}
