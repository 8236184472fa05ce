//! What starting and calling cost: `cargo run -p python --example overhead`.

use std::time::Instant;

use judge::{Limits, Runner, Signature, Type};
use python::Session;

fn main() {
    let signature = Signature::Function { name: "f".to_owned(), params: vec![], returns: Type::Int };
    let started = Instant::now();
    let mut session = Session::new();
    println!("session      {:?}", started.elapsed());
    for imports in ["", "import heapq, math, random, collections", "import dataclasses, typing, statistics"] {
        let source = format!("{imports}\ndef f():\n    return 1");
        let started = Instant::now();
        let loaded = session.load(&source, &signature);
        println!("load         {:?} {loaded:?} `{imports}`", started.elapsed());
        let started = Instant::now();
        session.call(&vec![], &Limits::default());
        println!("first call   {:?}", started.elapsed());
        let started = Instant::now();
        for _ in 0..1000 {
            session.call(&vec![], &Limits::default());
        }
        println!("another call {:?}", started.elapsed() / 1000);
    }
}
