//! Formulas, links and pictures in a problem's prose: what a reader would see broken.

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};
use pack::manifest::{Entry, Solutions};
use pulldown_cmark::{Event, Options, Parser, Tag};

use super::Proof;

/// Checks every piece of Markdown.
pub(super) fn check(entry: &Entry, whys: &[String], solutions: &Solutions, proof: &mut Proof) {
    let why = whys.iter().map(|why| ("problem.toml", why));
    let hints = entry.hints.iter().map(|hint| ("hints.md", hint));
    let pages = [("statement.md", &entry.statement), ("explanation.md", &solutions.explanation)];
    for (file, markdown) in pages.into_iter().chain(hints).chain(why) {
        let unread = unread(markdown);
        proof.promise(unread.is_empty(), || format!("{file}: {}", unread.join("; ")));
    }
}

/// What cannot be shown: formulas that cannot be read, dollar signs that begin none, links that lead nowhere, pictures, which packs have none of.
fn unread(markdown: &str) -> Vec<String> {
    let Ok(maths) = LatexToMathML::new(MathCoreConfig::default()) else { return vec![] };
    let mut unread = Vec::new();
    let formula = |latex: &str, display: MathDisplay| {
        let converted = maths.convert_with_local_state(latex, display);
        converted.err().map(|error| format!("`{latex}` cannot be read: {error:?}"))
    };
    let mut in_code = false;
    for event in Parser::new_ext(markdown, Options::ENABLE_MATH | Options::ENABLE_TABLES) {
        let broken = match &event {
            Event::InlineMath(latex) => formula(latex, MathDisplay::Inline),
            Event::DisplayMath(latex) => formula(latex, MathDisplay::Block),
            Event::Start(Tag::CodeBlock(_)) => {
                in_code = true;
                None
            }
            Event::End(pulldown_cmark::TagEnd::CodeBlock) => {
                in_code = false;
                None
            }
            Event::Text(text) if text.contains('$') && !in_code => Some(format!("a lone dollar sign: {text}")),
            Event::Start(Tag::Link { dest_url, .. }) if !dest_url.starts_with("https://") => {
                Some(format!("`{dest_url}` is no link that starts with https://"))
            }
            Event::Start(Tag::Image { dest_url, .. }) => Some(format!("a picture, `{dest_url}`, which is not shown")),
            Event::Html(html) | Event::InlineHtml(html) => Some(format!("HTML, which is not shown: {html}")),
            _ => None,
        };
        unread.extend(broken);
    }
    unread
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn says_what_cannot_be_shown() {
        let check = |markdown: &str, part: &str| {
            let unread = unread(markdown).join("; ");
            assert!(if part.is_empty() { unread.is_empty() } else { unread.contains(part) }, "{markdown}: {unread}");
        };
        check("$x^2$ and [a source](https://example.org), `$HOME`\n\n```\n$ ls\n```", "");
        check("$\\nonsense$", "cannot be read");
        check("it costs 5$", "lone dollar sign");
        check("[a](page.html)", "no link");
        check("![a](https://example.org/a.png)", "a picture");
        check("<b>x</b>", "HTML");
    }
}
