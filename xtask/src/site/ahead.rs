//! What the page's program will ask for, said in its HTML already, so that the browser fetches it while the program is still on its way: on a slow line each of these would wait for the one before it.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::json;

use super::{digest, read, write};

/// Asks for modules where a problem is open. Elsewhere nobody needs them yet.
const SCRIPT: &str = r##"// Asks for the editor while the page's own program is still on its way.
if (location.hash.startsWith("#/problems/")) {
  for (const href of MODULES) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href }));
  }
}
"##;

/// Changes the page of a site: `files` are needed everywhere, `modules` where a problem is open.
pub fn say(site: &Path, files: &[&str], modules: &[String]) -> Result<()> {
    let script = SCRIPT.replace("MODULES", &json!(modules).to_string());
    let name = format!("ahead-{}.js", digest(script.as_bytes()));
    write(&site.join(&name), script)?;
    let index = site.join("index.html");
    write(&index, with_links(&String::from_utf8(read(&index)?)?, &name, files)?)
}

fn with_links(html: &str, script: &str, files: &[&str]) -> Result<String> {
    let (head, rest) = html.split_once("</head>").context("the page has no head")?;
    let link = |file: &&str| format!("<link rel=\"preload\" href=\"./{file}\" crossorigin=\"anonymous\" as=\"fetch\">");
    let links: String = files.iter().map(link).collect();
    Ok(format!("{head}<script async src=\"./{script}\"></script>{links}</head>{rest}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_files_and_script_in_the_head() {
        let html = with_links("<head><title>x</title></head><body></body>", "ahead-1.js", &["site.json"]);
        assert_eq!(
            html.expect("it has a head"),
            "<head><title>x</title><script async src=\"./ahead-1.js\"></script><link rel=\"preload\" href=\"./site.json\" crossorigin=\"anonymous\" as=\"fetch\"></head><body></body>"
        );
        assert!(with_links("<body></body>", "ahead-1.js", &[]).is_err());
    }
}
