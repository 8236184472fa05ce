//! Everything that the built-in pack says can be shown: every formula is read, and no dollar sign is left over.
//!
//! Why: a formula that cannot be read is shown as its source, which its author never sees.

use std::path::Path;

use frontend::markdown::to_html;
use pack::folder::{self, Folder};

/// Checks one piece of Markdown.
#[track_caller]
fn check(name: &str, markdown: &str) {
    let html = to_html(markdown, 1);
    assert!(!html.contains("unread-formula"), "{name}: a formula cannot be read: {html}");
    let prose = without_code(&html);
    assert!(!prose.contains(" style="), "{name}: the browser refuses styles in attributes: {prose}");
    assert!(!prose.contains('$'), "{name}: a dollar sign is left over: {prose}");
}

/// HTML without what stands in `<code>`, where a dollar sign is one.
fn without_code(html: &str) -> String {
    let mut parts = html.split("<code");
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |text, part| text + part.split_once("</code>").map_or("", |(_, rest)| rest))
}

fn builtin() -> Folder {
    let problems = Path::new(env!("CARGO_MANIFEST_DIR")).join("../problems");
    folder::read(&problems).unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn cards_can_be_shown() {
    let Folder { deck, .. } = builtin();
    let n_cards: usize = deck.topics.iter().map(|topic| topic.cards.len()).sum();
    assert!(n_cards >= 150, "only {n_cards} cards");
    for card in deck.topics.iter().flat_map(|topic| &topic.cards) {
        check(&format!("the question of {}", card.id), &card.question);
        check(&format!("the answer of {}", card.id), &card.answer);
        for answer in card.choice.iter().flat_map(|choice| std::iter::once(&choice.right).chain(&choice.wrong)) {
            check(&format!("a choice of {}", card.id), answer);
        }
    }
}

#[test]
fn problems_can_be_shown() {
    let Folder { manifest, solutions, .. } = builtin();
    for (entry, solutions) in manifest.problems.iter().zip(&solutions) {
        check(&format!("the statement of {}", entry.id), &entry.statement);
        check(&format!("the explanation of {}", entry.id), &solutions.explanation);
        for hint in &entry.hints {
            check(&format!("a hint of {}", entry.id), hint);
        }
    }
}
