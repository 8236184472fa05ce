//! Markdown with formulas as HTML. Packs may be anyone's: raw HTML is shown as text, links lead to the web or within the page, nothing is loaded from elsewhere.

use math_core::{LatexToMathML, MathCoreConfig, MathDisplay};
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use yew::{AttrValue, Html, html as view};

/// Renders Markdown that stands under a heading of level `under`, from 1.
pub fn render(markdown: &str, under: u8) -> Html {
    let body = Html::from_html_unchecked(AttrValue::from(to_html(markdown, under)));
    view! { <div class="prose">{ body }</div> }
}

/// Renders Markdown of one paragraph as part of a line: for what stands in buttons and lists.
pub fn render_line(markdown: &str) -> Html {
    let html = to_html(markdown, 1);
    let line = html.trim().replace("<p>", "").replace("</p>", "");
    let body = Html::from_html_unchecked(AttrValue::from(line));
    view! { <span class="prose-line">{ body }</span> }
}

/// The HTML of Markdown. All text in it is escaped.
pub fn to_html(markdown: &str, under: u8) -> String {
    let maths = LatexToMathML::new(MathCoreConfig::default()).unwrap_or_default();
    let options = Options::ENABLE_MATH | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let mut skipped = 0;
    let events = Parser::new_ext(markdown, options).filter_map(|event| match event {
        Event::Start(Tag::Image { .. }) => None,
        Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Link { ref dest_url, .. }) if !is_safe(dest_url) => {
            skipped += 1;
            None
        }
        Event::End(TagEnd::Link) if skipped > 0 => {
            skipped -= 1;
            None
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
    text
}

/// Whether a link may be followed: no scripts, no data.
fn is_safe(address: &str) -> bool {
    ["https://", "http://", "#", "mailto:"].iter().any(|start| address.to_ascii_lowercase().starts_with(start))
}

/// Markdown's `##` comes right below the heading that the text stands under.
fn lower(level: HeadingLevel, under: u8) -> HeadingLevel {
    let level = (level as usize).max(2) + usize::from(under) - 1;
    HeadingLevel::try_from(level).unwrap_or(HeadingLevel::H6)
}

/// A formula as MathML, or as its source where it cannot be read.
fn formula(maths: &LatexToMathML, latex: &str, display: MathDisplay) -> CowStr<'static> {
    match maths.convert_with_local_state(latex, display) {
        Ok(converted) => converted.mathml.into(),
        Err(_) => format!("<code class=\"unread-formula\">{}</code>", escaped(latex)).into(),
    }
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
        check("![alt](https://host/pixel.png)", "<p>alt</p>");
        check("$\\text{<img src=x>}$ ", "<p><math><mtext>&lt;img\u{a0}src=x&gt;</mtext></math></p>");
    }

    #[test]
    fn formulas_become_mathml() {
        check("$x^2$", "<p><math><msup><mi>x</mi><mn>2</mn></msup></math></p>");
        check("$\\nonsense<b$", "<p><code class=\"unread-formula\">\\nonsense&lt;b</code></p>");
    }
}
