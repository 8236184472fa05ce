//! Runs a Python file, as the command line does: `cargo run -p python --example run -- FILE`.

use python::{Session, Stream};

fn main() {
    let mut args = std::env::args().skip(1);
    let Some(file) = args.next() else { return eprintln!("usage: run FILE") };
    let source = match std::fs::read_to_string(&file) {
        Ok(source) => source,
        Err(error) => return eprintln!("{file}: {error}"),
    };
    let argv: Vec<String> = args.collect();
    let started = std::time::Instant::now();
    let mut session = Session::new();
    eprintln!("[session ready after {:?}]", started.elapsed());
    let status = session.run_script(&source, &file, &argv, |stream, text| match stream {
        Stream::Stdout => print!("{text}"),
        Stream::Stderr => eprint!("{text}"),
    });
    eprintln!("[status {status} after {:?}]", started.elapsed());
}
