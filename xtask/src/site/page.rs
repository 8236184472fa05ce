//! The page: Trunk compiles the Yew app and fills in `index.html`.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::leave_out::mangled;
use super::split::{self, Parts};
use super::{digest, parts, read, wasm_file, write};
use crate::process::{command, run};

/// The page's folder, as it will be served.
pub fn folder() -> PathBuf {
    parts().join("page")
}

pub fn build() -> Result<()> {
    // Offline: Trunk must take the tools that `setup` installed and fetch none of its own.
    run(command("trunk")
        .args(["build", "--release", "--cargo-profile", "page", "--offline", "--locked"])
        .args(["--public-url", "./", "--log", "warn", "--dist"])
        .arg(folder())
        .env_remove("NO_COLOR"))?;
    let index = folder().join("index.html");
    let html = split_wasm(&String::from_utf8(read(&index)?)?)?;
    let (html, script) = without_inline_script(&html)?;
    let name = format!("start-{}.js", digest(script.as_bytes()));
    write(&folder().join(&name), script)?;
    write(&index, html.replace(START, &format!("<script type=\"module\" src=\"./{name}\"></script>")))
}

/// Puts two parts in the place of the page's WebAssembly, and their names into the page.
fn split_wasm(html: &str) -> Result<String> {
    let (_, rest) = html.split_once("module_or_path: './").context("the page loads no WebAssembly")?;
    let (whole, _) = rest.split_once('\'').context("the name of the page's WebAssembly has no end")?;
    let behind = split::behind(&read(&wasm_file("frontend", "page"))?, is_door)?;
    let Parts { first, second } = split::split(&read(&folder().join(whole))?, &behind)?;
    let (name, second_name) = (format!("page-{}.wasm", digest(&first)), format!("{SECOND}{}.wasm", digest(&second)));
    fs::remove_file(folder().join(whole))?;
    write(&folder().join(&name), first)?;
    write(&folder().join(&second_name), second)?;
    let link = format!(
        "<link id=\"second-part\" rel=\"preload\" href=\"./{second_name}\" crossorigin=\"anonymous\" as=\"fetch\" type=\"application/wasm\"></head>"
    );
    Ok(html.replace(whole, &name).replace("</head>", &link))
}

/// Whether a file of the site is the page's second part.
pub fn is_second_part(name: &str) -> bool {
    name.starts_with(SECOND)
}

/// How the name of the second part begins.
const SECOND: &str = "rest-";

/// Whether a function, by its mangled name, is called only when both parts are there: `frontend/src/doors.rs`, and the `show` of every place but home.
fn is_door(name: &str) -> bool {
    let place = name.split_once(&mangled("frontend::pages")).map_or("", |(_, place)| place);
    name.contains(&mangled("frontend::doors")) || place.contains("5PLACE") && !place.starts_with("5today")
}

/// Stands in the page where the initialiser was.
const START: &str = "<!-- start -->";

/// Takes Trunk's initialiser out of the page, because our content security policy allows no inline script, and returns the one in its place.
fn without_inline_script(html: &str) -> Result<(String, String)> {
    let open = "<script type=\"module\">";
    let (before, rest) = html.split_once(open).context("the page has no inline initialiser")?;
    let (script, after) = rest.split_once("</script>").context("the initialiser has no end")?;
    let quoted = |mark: &str| {
        let (_, rest) = script.split_once(mark)?;
        Some(rest.split_once('\'')?.0)
    };
    let js = quoted("from '").context("the initialiser imports nothing")?;
    let wasm = quoted("module_or_path: '").context("the initialiser loads no WebAssembly")?;
    Ok((format!("{before}{START}{after}"), SCRIPT.replace("JS", js).replace("WASM", wasm)))
}

/// Starts the app. What stands in the page is painted before anything else is done in the page's thread; a page out of sight is not painted.
const SCRIPT: &str = "\
import init from 'JS';
// A host may not say that it is WebAssembly.
const whole = async () => WebAssembly.compile(await (await fetch('WASM')).arrayBuffer());
const module = WebAssembly.compileStreaming(fetch('WASM')).catch(whole);
const painted = new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
const patience = new Promise((resolve) => setTimeout(resolve, 500));
await Promise.race([painted, patience]);
await init({ module_or_path: module });
";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_the_initialiser_out_of_the_page() {
        let html = "<head><script src=\"a.js\"></script><script type=\"module\">\nimport init, * as bindings from './a.js';\nconst wasm = await init({ module_or_path: './b.wasm' });\n</script></head>";
        let (html, script) = without_inline_script(html).expect("there is one");
        assert_eq!(html, "<head><script src=\"a.js\"></script><!-- start --></head>");
        assert!(script.contains("import init from './a.js';") && script.contains("fetch('./b.wasm')"), "{script}");
    }

    #[test]
    fn a_page_without_an_initialiser_is_an_error() {
        assert!(without_inline_script("<head></head>").is_err());
    }
}
