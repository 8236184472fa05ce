//! The page: Trunk compiles the Yew app and fills in `index.html`.

use std::path::PathBuf;

use anyhow::{Context, Result};

use super::{digest, parts, read, write};
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
    let (html, script) = without_inline_script(&String::from_utf8(read(&index)?)?)?;
    let name = format!("start-{}.js", digest(script.as_bytes()));
    write(&folder().join(&name), script)?;
    write(&index, html.replace(START, &format!("<script type=\"module\" src=\"./{name}\"></script>")))
}

/// Stands in the page where the initialiser was.
const START: &str = "<!-- start -->";

/// Takes Trunk's initialiser out of the page: our content security policy allows no inline script.
fn without_inline_script(html: &str) -> Result<(String, String)> {
    let open = "<script type=\"module\">";
    let (before, rest) = html.split_once(open).context("the page has no inline initialiser")?;
    let (script, after) = rest.split_once("</script>").context("the initialiser has no end")?;
    Ok((format!("{before}{START}{after}"), format!("{}\n", script.trim())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moves_the_initialiser_out_of_the_page() {
        let html = "<head><script src=\"a.js\"></script><script type=\"module\">\nimport x;\n\n</script></head>";
        let (html, script) = without_inline_script(html).expect("there is one");
        assert_eq!(html, "<head><script src=\"a.js\"></script><!-- start --></head>");
        assert_eq!(script, "import x;\n");
    }

    #[test]
    fn a_page_without_an_initialiser_is_an_error() {
        assert!(without_inline_script("<head></head>").is_err());
    }
}
