//! NumPy in a browser prints what NumPy prints: the snippets that `python/tests/numpy_snippets.rs` asks natively.

#[path = "../../python/tests/parity/mod.rs"]
mod parity;

use anyhow::Context;
use parity::{Area, Tally};
use tests::engine::Engine;

use crate::scenario::scenario;

#[test]
fn snippets_print_what_numpy_prints() {
    scenario(|app| {
        let engine = Engine::start(app)?;
        let mut tally = Tally::default();
        for area in Area::all() {
            match engine.printed(&area.script()).with_context(|| area.name.clone())? {
                Ok(printed) => tally.add(&area, &printed, ""),
                Err(ending) => tally.add(&area, "", &ending),
            }
        }
        assert!(tally.n_snippets() > 0, "there are no snippets");
        tally.conclude();
        Ok(())
    });
}
