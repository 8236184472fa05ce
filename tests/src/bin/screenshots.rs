//! Takes the pictures of the README: the list, a problem, a failing case, a wrong axis and a wrong shape, an accepted solution, the dark colours, a phone.
//!
//! usage: `screenshots SITE FOLDER`

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};
use tests::app::App;
use tests::tab::Scheme;

const RIGHT: &str = include_str!("../../../problems/two_sum/accepted/dictionary.py");
const OTHER_AXIS: &str = include_str!("../../../problems/softmax/wrong/over_the_batch.py");
const OTHER_SHAPE: &str = "import numpy as np\n\n\ndef softmax(x):\n    return np.exp(x - x.max()).sum(axis=-1)\n";
const WRONG: &str = include_str!("../../../problems/softmax/wrong/no_shift.py");

fn main() -> Result<()> {
    let words: Vec<PathBuf> = env::args_os().skip(1).map(PathBuf::from).collect();
    let [site, folder] = &words[..] else { bail!("usage: screenshots SITE FOLDER") };
    let app = App::open(site)?;
    let take = |name: &str| {
        // What moves has come to rest by then.
        std::thread::sleep(std::time::Duration::from_millis(500));
        app.save_picture(&folder.join(format!("{name}.png")))
    };
    app.tab.set_scheme(Scheme::Light)?;
    app.tab.resize(1280, 900)?;

    app.open_problem("two_sum")?;
    app.write(RIGHT)?;
    app.submit()?;
    app.verdict()?;
    take("accepted")?;

    app.open_problem("softmax")?;
    app.wait_for_engine()?;
    take("problem")?;
    app.write(without_promise(WRONG))?;
    app.submit()?;
    app.verdict()?;
    take("failing")?;

    app.write(without_promise(OTHER_AXIS))?;
    app.submit()?;
    app.part("heat")?;
    take("heat")?;
    app.write(OTHER_SHAPE)?;
    app.submit()?;
    app.part("shapes")?;
    take("shapes")?;

    app.write(without_promise(WRONG))?;
    app.submit()?;
    app.sees("numerical stability")?;
    app.tab.set_scheme(Scheme::Dark)?;
    take("dark")?;
    app.tab.set_scheme(Scheme::Light)?;

    app.open_list()?;
    app.sees("Softmax")?;
    take("list")?;

    app.tab.resize(390, 844)?;
    app.open_problem("two_sum")?;
    take("phone")
}

/// A wrong solution without its first line, which says what is wrong with it.
fn without_promise(code: &str) -> &str {
    code.split_once('\n').map_or(code, |(_, rest)| rest)
}
