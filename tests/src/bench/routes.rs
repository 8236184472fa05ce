//! From place to place: from the change of the address to the picture of the new place. What takes a tenth of a second seems like at once: Nielsen, *Usability Engineering* (1993), §5.5.

use anyhow::{Context, Result};
use serde_json::json;

use super::Setting;
use super::table::{Table, median};
use crate::app::App;
use crate::browser::Browser;

/// Address, and what is there once the place is.
const PLACES: [(&str, &str); 10] = [
    ("#/", ".curriculum"),
    ("#/problems", "[data-problem]"),
    ("#/problems/roadmap", ".roadmap"),
    ("#/plan", ".plans"),
    ("#/review", ".lead + p"),
    ("#/cards", ".card"),
    ("#/mock", ".mock-form"),
    ("#/journal", ".journal-new"),
    ("#/settings", ".settings"),
    ("#/problems/builtin/two_sum", ".reading-page .prose"),
];

/// Goes to an address and gives the milliseconds until what is there has been painted.
const GO: &str = "
window.timeTo = (address, selector) => new Promise((done, fail) => {
    const start = performance.now();
    const look = () => {
        if (performance.now() - start > 10_000) return fail(new Error(`${selector} is not at ${address}`));
        if (!find(selector)) return requestAnimationFrame(look);
        // The frame in which it is there is painted before the next one begins.
        requestAnimationFrame(() => done(performance.now() - start));
    };
    location.hash = address;
    requestAnimationFrame(look);
});
0";

pub(super) fn measure(setting: &Setting) -> Result<Table> {
    let app = App::open_in(&Browser::start()?, &setting.site)?;
    app.open_list()?;
    app.wait_for_engine()?;
    app.tab.evaluate(GO)?;
    let mut times = vec![Vec::new(); PLACES.len()];
    // The first round fetches what the places need, and does not count.
    for round in 0..=setting.n_rounds {
        for ((address, selector), times) in PLACES.iter().zip(&mut times) {
            let time = app.tab.evaluate(&format!("timeTo({}, {})", json!(address), json!(selector)))?;
            let time = time.as_f64().context("the page measured nothing")?;
            if round > 0 {
                times.push(time);
            }
        }
    }
    let mut table = Table::new("From place to place: milliseconds until the picture is there", &["median", "longest"]);
    for ((address, _), times) in PLACES.iter().zip(times) {
        let longest = times.iter().copied().fold(0.0, f64::max);
        table.row(*address, [median(times), longest]);
    }
    table.sum_up("longest", |times| times.into_iter().fold(0.0, f64::max));
    Ok(table)
}
