//! Markdown with formulas as HTML. Packs may be anyone's: raw HTML is shown as text, links lead to the web or within the page and say which, and nothing is loaded from elsewhere: a picture is a link to it, for the person to follow or not.

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The HTML of Markdown of one paragraph as part of a line.
pub fn to_line(markdown: &str) -> String {
    to_html(markdown, 1).trim().replace("<p>", "").replace("</p>", "")
}

/// A longer formula is shown as its source: reading one takes the page's own stack.
const MAX_FORMULA_BYTES: usize = 1000;

/// So is one that nests deeper.
const MAX_DEPTH: usize = 40;

/// The HTML of Markdown that stands under a heading of level `under`, from 1. All text in it is escaped, and styles wait in `data-style`.
pub fn to_html(markdown: &str, under: u8) -> String {
    let maths = LatexToMathML::new(MathCoreConfig::default()).unwrap_or_default();
    let options = Options::ENABLE_MATH | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    // Whether each link that is open is shown: those of pictures lie in those around them.
    let mut links = Vec::new();
    let events = Parser::new_ext(markdown, options).filter_map(|event| match event {
        Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) => {
            let is_shown = is_safe(&dest_url) && !links.contains(&true);
            links.push(is_shown);
            is_shown.then(|| Event::InlineHtml(opening(&dest_url).into()))
        }
        Event::End(TagEnd::Link | TagEnd::Image) => {
            links.pop().unwrap_or_default().then_some(Event::InlineHtml("</a>".into()))
        }
        Event::Start(Tag::Heading { level, id, classes, attrs }) => {
            Some(Event::Start(Tag::Heading { level: lower(level, under), id, classes, attrs }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level, under)))),
        Event::Html(text) | Event::InlineHtml(text) => Some(Event::Text(text)),
        Event::InlineMath(latex) => Some(Event::InlineHtml(formula(&maths, &latex, MathDisplay::Inline))),
        Event::DisplayMath(latex) => Some(Event::InlineHtml(formula(&maths, &latex, MathDisplay::Block))),
        other => Some(other),
    });
    let mut text = String::new();
    html::push_html(&mut text, events);
    with_styles_waiting(&text)
}

/// HTML whose tags have `data-style` in place of `style`, which our content security policy does not allow.
fn with_styles_waiting(html: &str) -> String {
    let mut parts = html.split('<');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |done, part| {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        done + "<" + &tag.replace(" style=\"", " data-style=\"") + ">" + text
    })
}

/// Whether a link may be followed: no scripts, no data.
fn is_safe(address: &str) -> bool {
    ["https://", "http://", "#", "mailto:"].iter().any(|start| address.to_ascii_lowercase().starts_with(start))
}

/// The start of a link; one that leads away opens beside the page, and the page there learns nothing of this one.
fn opening(address: &str) -> String {
    let away =
        if address.starts_with('#') { "" } else { " class=\"is-away\" target=\"_blank\" rel=\"noopener noreferrer\"" };
    format!("<a href=\"{}\"{away}>", escaped(address))
}

/// Markdown's `##` comes right below the heading that the text stands under.
fn lower(level: HeadingLevel, under: u8) -> HeadingLevel {
    let level = (level as usize).max(2) + usize::from(under) - 1;
    HeadingLevel::try_from(level).unwrap_or(HeadingLevel::H6)
}

/// A formula as MathML, or as its source where it cannot be read.
fn formula(maths: &LatexToMathML, latex: &str, display: MathDisplay) -> CowStr<'static> {
    if latex.len() > MAX_FORMULA_BYTES || depth(latex) > MAX_DEPTH {
        return format!("<code class=\"unread-formula\">{}</code>", escaped(latex)).into();
    }
    match maths.convert_with_local_state(latex, display) {
        Ok(converted) => converted.mathml.into(),
        Err(_) => format!("<code class=\"unread-formula\">{}</code>", escaped(latex)).into(),
    }
}

/// How many brackets are open at once at most, whichever they are.
fn depth(latex: &str) -> usize {
    let (mut open, mut deepest) = (0usize, 0);
    for c in latex.chars() {
        match c {
            '{' | '(' | '[' => open += 1,
            '}' | ')' | ']' => open = open.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(open);
    }
    deepest
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(markdown: &str, html: &str) {
        assert_eq!(to_html(markdown, 1).trim(), html, "{markdown}");
    }

    #[test]
    fn headings_come_right_below_the_one_they_stand_under() {
        check("## Constraints", "<h2>Constraints</h2>");
        check("# Constraints", "<h2>Constraints</h2>");
        assert_eq!(to_html("## Idea\n### Proof", 2), "<h3>Idea</h3>\n<h4>Proof</h4>\n");
        assert_eq!(to_html("###### Deep", 2), "<h6>Deep</h6>\n");
    }

    #[test]
    fn nothing_dangerous_gets_through() {
        check("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;");
        check("a <b onclick=x>b</b>", "<p>a &lt;b onclick=x&gt;b&lt;/b&gt;</p>");
        check("[a](javascript:alert(1))", "<p>a</p>");
        check("[a](JaVaScRiPt:alert(1)) [b](#c)", "<p>a <a href=\"#c\">b</a></p>");
        check("[a](data:text/html,x)", "<p>a</p>");
        check("[a](JAVASCRIPT&colon;alert(1))", "<p>a</p>");
        check("[a](\u{1}javascript:alert(1))", "<p>[a](\u{1}javascript:alert(1))</p>");
        check("[a](vbscript:x) <javascript:alert(1)>", "<p>a javascript:alert(1)</p>");
        check(
            "[a]( https://h/\"onclick=x )",
            "<p><a href=\"https://h/&quot;onclick=x\" class=\"is-away\" target=\"_blank\" rel=\"noopener noreferrer\">a</a></p>",
        );
        check("![a](javascript:alert(1)) ![\"onerror=x](data:x)", "<p>a \"onerror=x</p>");
        check("[a <img src=x onerror=y>](#b)", "<p><a href=\"#b\">a &lt;img src=x onerror=y&gt;</a></p>");
        check("```x\" onclick=\"y\n<b>\n```", "<pre><code class=\"language-x&quot;\">&lt;b&gt;\n</code></pre>");
        check(
            "$\\href{javascript:alert(1)}{x}$",
            "<p><code class=\"unread-formula\">\\href{javascript:alert(1)}{x}</code></p>",
        );
        check("$\\text{<img src=x>}$ ", "<p><math><mtext>&lt;img\u{a0}src=x&gt;</mtext></math></p>");
    }

    #[test]
    fn what_leads_away_says_so_and_nothing_is_loaded() {
        let away = |address: &str, text: &str| {
            format!("<a href=\"{address}\" class=\"is-away\" target=\"_blank\" rel=\"noopener noreferrer\">{text}</a>")
        };
        check("[a](https://h/?x=1&y)", &format!("<p>{}</p>", away("https://h/?x=1&amp;y", "a")));
        check("![alt](https://h/p.png)", &format!("<p>{}</p>", away("https://h/p.png", "alt")));
        check("[![alt](https://h/p.png)](https://h)", &format!("<p>{}</p>", away("https://h", "alt")));
    }

    #[test]
    fn what_nests_without_end_takes_no_stack() {
        let nested = || {
            for (open, close) in [
                ("{", "}"),
                ("\\sqrt{", "}"),
                ("\\sqrt", ""),
                ("x^{", "}"),
                ("\\frac1", ""),
                ("\\left(", "\\right)"),
                ("x^", ""),
            ] {
                for n_times in [30, 80, 150, 250, 60_000] {
                    let html = to_html(&format!("${}x{}$", open.repeat(n_times), close.repeat(n_times)), 1);
                    assert!(html.contains("math") || html.contains("unread-formula"), "{open} {n_times}");
                }
            }
            for deep in [">".repeat(20_000), "[".repeat(20_000), "- ".repeat(20_000), "*a ".repeat(20_000)] {
                assert!(!to_html(&deep, 1).is_empty());
            }
        };
        // As much as the page has.
        let thread = std::thread::Builder::new().stack_size(1 << 20).spawn(nested).expect("a thread starts");
        thread.join().expect("its stack is enough");
    }

    #[test]
    fn styles_wait_where_tags_have_them_and_text_is_left_alone() {
        check("a < b style=\"c\"", "<p>a &lt; b style=\"c\"</p>");
        check("`<b style=\"c\">`", "<p><code>&lt;b style=\"c\"&gt;</code></p>");
        let table = to_html("| a |\n| -: |\n| b |", 1);
        assert!(table.contains("<td data-style=\"text-align: right\">"), "{table}");
    }

    #[test]
    fn formulas_become_mathml() {
        check("$x^2$", "<p><math><msup><mi>x</mi><mn>2</mn></msup></math></p>");
        check("$\\nonsense<b$", "<p><code class=\"unread-formula\">\\nonsense&lt;b</code></p>");
    }
}
