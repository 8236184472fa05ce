//! `./x`: every chore of the repository as a Rust program. Stands outside the engine and imports none of it.

use std::process::ExitCode;

use anyhow::{Result, bail};
use xtask::{bench, chores, lighthouse, numpy_parity, serve, setup, site, supply};

const USAGE: &str = "\
usage: ./x CHORE

  serve [PORT]   set up, build the site and serve it on this machine
  preview FOLDER the site with a problem set of yours, written anew when its files change
  build [PART…]  set up and leave the static site in dist/; or only build pack, engine, editor or page anew
  test           everything that must hold: lint, tests, the problem set, the site in a real browser
  lint           formatting and clippy, natively and for WebAssembly
  verify [ID…]   prove problems: accepted solutions pass, wrong ones and mutants fail; all of it with --full, and of what changed since with --full --stale
  fuzz [CASES [SEED]]   random inputs, 10,000 unless told, at every door that takes some
  deny           what we build on: licences, sources, and what is known against it
  soak [COUNT]   so many submissions, 2,000 unless told, in one tab: every verdict is right, and memory does not grow
  verdicts       every solution graded natively and in a browser: the reports are the same
  new-problem ID [--like ID]   begin a problem from the folder of one like it
  bench [NAME…]  start, submit, live, routes, python, numpy, depth, in a browser, beside Pyodide and CPython; all without a name
  lighthouse [PLACE…]   what Lighthouse says of the site, on a phone and on a desk; of the one in dist/ with --built
  numpy-parity   how far our NumPy agrees with NumPy; `./x numpy-parity help` lists the parts
  names          list the names that the editor offers anew
  screenshots    take the pictures of docs/screenshots anew
  size           the sizes of the site in dist/, plain and compressed; by crate and Python module with --crates";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    match run(&words) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("./x: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(words: &[&str]) -> Result<()> {
    match words {
        ["serve"] => serve::run(None),
        ["serve", port] => serve::run(Some(port.parse()?)),
        ["preview", arguments @ ..] => chores::preview(arguments),
        ["build", parts @ ..] if !parts.is_empty() => {
            setup::for_site()?;
            site::build_parts(parts)
        }
        ["build"] => {
            setup::for_site()?;
            site::build()?;
            site::print_sizes()
        }
        ["test"] => chores::test(),
        ["lint"] => chores::lint(),
        ["verify", ids @ ..] => chores::verify(ids),
        ["fuzz"] => chores::fuzz("10000", None),
        ["fuzz", n_cases] => chores::fuzz(n_cases, None),
        ["fuzz", n_cases, seed] => chores::fuzz(n_cases, Some(seed)),
        ["soak"] => chores::soak("2000"),
        ["soak", n_submissions] => chores::soak(n_submissions),
        ["deny"] => supply::report(),
        ["verdicts"] => chores::verdicts(),
        ["new-problem", arguments @ ..] => chores::new_problem(arguments),
        ["bench", words @ ..] => bench::bench(words),
        ["numpy-parity", part @ ..] => numpy_parity::run_part(part),
        ["lighthouse", words @ ..] => lighthouse::judge(words),
        ["names"] => chores::names(),
        ["screenshots"] => chores::screenshots(),
        ["size"] => site::print_sizes(),
        ["size", "--crates"] => site::print_contents(),
        [] | ["help" | "-h" | "--help"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => bail!("no chore `{}`\n\n{USAGE}", words.join(" ")),
    }
}
