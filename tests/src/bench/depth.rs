//! How deep Python recurses in the browser: a row for each kind of recursion.

use anyhow::{Context, Result};

use super::Setting;
use super::table::Table;
use crate::app::App;
use crate::recursion;

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    let app = App::open(&setting.site)?;
    let levels = recursion::levels(&app).with_context(|| app.evidence("bench-depth"))?;
    let mut table = Table::new("Recursion: how deep it goes before it ends in RecursionError", &["levels", "frames"]);
    for level in levels {
        table.row(level.kind, [f64::from(level.depth), f64::from(level.depth * level.frames)]);
    }
    Ok(table)
}
