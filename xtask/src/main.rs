//! Every chore of the repository as a Rust program.

fn main() {}
