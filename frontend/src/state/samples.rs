//! Made-up things that tests of several modules share.

use judge::{Limits, Signature, Type};
use pack::manifest::{Asset, Difficulty, Entry, FORMAT, Kind, Manifest};

/// An easy problem of 15 minutes about arrays and hash tables.
pub fn entry(id: &str, title: &str) -> Entry {
    Entry {
        id: id.to_owned(),
        revision: 1,
        title: title.to_owned(),
        kind: Kind::Function,
        difficulty: Difficulty::Easy,
        minutes: 15,
        topics: vec!["arrays".to_owned(), "hash tables".to_owned()],
        patterns: vec!["complement lookup".to_owned()],
        prerequisites: vec![],
        frequency: None,
        signature: Signature::Function { name: id.to_owned(), params: vec![], returns: Type::Any },
        statement: String::new(),
        examples: vec![],
        starter: String::new(),
        hints: vec![],
        limits: Limits::default(),
        solutions: Asset { path: String::new(), bytes: 0, sha256: String::new() },
    }
}

/// A pack with this id and these problems.
pub fn manifest(id: &str, problems: Vec<Entry>) -> Manifest {
    Manifest {
        format: FORMAT,
        id: id.to_owned(),
        title: String::new(),
        description: String::new(),
        authors: vec![],
        license: String::new(),
        wasm: None,
        data: None,
        cards: None,
        plans: None,
        problems,
    }
}
