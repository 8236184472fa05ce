//! katagrad on a terminal: the same engine for authors, CI and teachers.

fn main() {}
