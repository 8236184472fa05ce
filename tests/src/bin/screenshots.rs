//! Takes the pictures of the README: a problem, a failing case, a wrong axis and a wrong shape, an accepted solution, one that is too slow, a known mistake, a phone, and every place in light and dark.
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
const TOO_SLOW: &str = include_str!("../../../problems/two_sum/wrong/every_pair.py");
const KNOWN_MISTAKE: &str = include_str!("../../../problems/attention/wrong/no_scale.py");
const WRONG: &str = include_str!("../../../problems/softmax/wrong/no_shift.py");

/// Address, what is seen there, and name of the picture.
const PLACES: [(&str, &str, &str); 9] = [
    ("#/", "The curriculum", "today"),
    ("#/problems", "Softmax", "list"),
    ("#/problems/roadmap", "Roadmap", "roadmap"),
    ("#/plan", "Plan", "plan"),
    ("#/review", "Review", "review"),
    ("#/cards", "Card 1 of", "cards"),
    ("#/mock", "Begin", "mock"),
    ("#/journal", "Journal", "journal"),
    ("#/settings", "High contrast", "settings"),
];

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

    app.write(without_promise(TOO_SLOW))?;
    app.submit()?;
    app.part("growth")?;
    take("growth")?;

    app.open_problem("attention")?;
    app.write(without_promise(KNOWN_MISTAKE))?;
    app.submit()?;
    app.part("diagnosis")?;
    app.tab.evaluate("find('[data-part=diagnosis] summary').click()")?;
    take("diagnosis")?;

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

    for (address, heading, name) in PLACES {
        app.open_place(address)?;
        app.sees(heading)?;
        for (scheme, suffix) in [(Scheme::Light, ""), (Scheme::Dark, "-dark")] {
            app.tab.set_scheme(scheme)?;
            take(&format!("{name}{suffix}"))?;
        }
    }
    app.tab.set_scheme(Scheme::Light)?;

    app.tab.resize(390, 844)?;
    app.open_problem("two_sum")?;
    take("phone")
}

/// A wrong solution without its first line, which says what is wrong with it.
fn without_promise(code: &str) -> &str {
    code.split_once('\n').map_or(code, |(_, rest)| rest)
}
