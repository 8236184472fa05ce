//! What the page reads from outside, saved work, imported files, addresses and prose, it takes or refuses; nothing panics and nothing is lost.

use frontend::markdown::to_html;
use frontend::route::Route;
use frontend::site::{ProblemKey, packs_of_query};
use frontend::state::kinds::{Joined, KINDS};
use frontend::state::query::Query;
use frontend::state::share::{self, SharedWork};
use frontend::state::store::{Memory, Store};
use frontend::state::transfer;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

/// A record of each shape, as it is kept.
const RECORDS: &[(&str, &str)] = &[
    ("draft", r#"{"version":1,"data":{"text":"def f():\n    pass\n","revision":3,"tab":"a","saved_at":1.5}}"#),
    ("progress", r#"{"version":1,"data":{"attempts":2,"solved_at":1.0,"hints":1,"peeked":false,"last":null}}"#),
    (
        "history",
        r#"{"version":1,"data":{"submissions":[{"at":1.0,"verdict":"Accepted","n_passed":1,"n_cases":1,"source":"x"}],"n_forgotten":0}}"#,
    ),
    ("note", r#"{"version":1,"data":{"text":"of mine","saved_at":2.0}}"#),
    (
        "layout",
        r#"{"version":1,"data":{"statement":{"percent":40.0,"is_collapsed":false},"results":{"percent":30.0,"is_collapsed":true}}}"#,
    ),
    ("settings", r#"{"version":1,"data":{"theme":"dark","text_percent":100}}"#),
    ("activity", r#"{"version":1,"data":{"days":{"2026-01-05":{"submissions":1,"accepted":1,"cards":0}}}}"#),
    ("draft-copy", r#"{"version":1,"data":{"text":"x = 1\n","saved_at":1.5}}"#),
    ("custom-input", r#"{"version":1,"data":{"texts":["[1, 2]","3"]}}"#),
    ("sheets", r#"{"version":1,"data":{"numbers":[1,3],"selected":3}}"#),
    ("backup", r#"{"version":1,"data":{"exported_at":null,"reminded_at":2.0}}"#),
    (
        "recall",
        r#"{"version":1,"data":{"memory":{"due":9e8,"reviewed":1.0,"stability":2.5,"difficulty":5.0,"reps":1,"lapses":0,"phase":"review"},"first":1.0,"last":{"rating":"good","at":1.0,"before":null},"seen":[1,0]}}"#,
    ),
    (
        "plan",
        r#"{"version":1,"data":{"pack":"builtin","plan":"weeks","from":"2026-01-05","until":"2026-02-01","minutes":[60,0,60,0,60,90,0],"ticked":{"goal":"2026-01-06"},"changed_at":1.0}}"#,
    ),
    (
        "mock",
        r#"{"version":1,"data":{"began":1.0,"minutes":45,"mix":"both","role":"","parts":[{"pack":"builtin","problem":"two_sum","minutes":20,"attempts":1,"tried":2.0,"solved":null}],"questions":[{"pack":"builtin","card":"p_value","minutes":3,"graded":null}],"ended":null}}"#,
    ),
    ("journal", r#"{"version":1,"data":{"text":"Read *a paper*.","day":"2026-01-05","saved_at":1.0}}"#),
    (
        "set",
        r#"{"version":1,"data":{"title":"Mine","address":"https://elsewhere.example/pack.json","sha256":"00","added_at":1.0}}"#,
    ),
];

/// What may stand where it should not.
const STRANGE: &[&str] = &[
    "",
    "null",
    "-1",
    "1e999",
    "-1e308",
    "99999999999999999999",
    "\"",
    "\\",
    "{}",
    "[]",
    "[[[[[[[[",
    "{\"a\":",
    ",",
    "true",
    "\"0000-00-00\"",
    "\"9999999-12-31\"",
    "\u{202e}",
    "\\u0000",
    "\\ud800",
    "<script>",
    "katagrad:",
    "version",
    "data",
];

/// Pieces of Markdown and LaTeX that a parser has to tell apart.
const PROSE: &[&str] = &[
    "$",
    "$$",
    "\\frac{",
    "}{",
    "\\begin{matrix}",
    "\\end{matrix}",
    "&",
    "\\\\",
    "^",
    "_",
    "{",
    "}",
    "\\left(",
    "\\right.",
    "\\sqrt[",
    "]",
    "\\text{",
    "\\def\\a{\\a}",
    "\\a",
    "\\color{red}",
    "\\href{javascript:alert(1)}{x}",
    "x",
    "\n",
    "\n\n",
    "# ",
    "- ",
    "1. ",
    "> ",
    "```\n",
    "`",
    "*",
    "**",
    "_a_",
    "| a | b |\n| - | - |\n",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<b onclick=alert(1)>",
    "[a](javascript:alert(1))",
    "[a](JaVaScRiPt:alert(1))",
    "[a](data:text/html,x)",
    "[a](https://elsewhere.example)",
    "![a](https://elsewhere.example/x.png)",
    "[a]: java",
    "&lt;script&gt;",
    "&#x6a;avascript:",
    "<a href=\"",
    "\">",
    "<!--",
    "-->",
    "\u{0}",
    "\u{202e}",
    "€",
    "𝒳",
    "\t",
    "\\",
];

/// What a link may share.
const SHARED: &str = r#"{"set":"https://example.org/pack.json","revision":2,"code":{"language":"python","source":"def f():\n\tpass\n"},"case":{"title":"Smallest failing input","inputs":["[1, 2]","nan"]}}"#;

/// Pieces of formulas, between spaces.
const LATEX: &str = r"x 1 + = & \\ ^ _ { } ' \frac \sqrt [ ] \left \right ( | . \begin{aligned} \end{aligned} \begin{cases}
    \end{cases} \begin{array}{c|c} \end{array} \sum \limits \operatorname{a} \mathbb{R} \text{a$b$} \hat \underbrace \overset
    \substack \not \tag{1} \label{a} \def\a{\a\a} \newcommand{\b}[1]{#1#1} \b \hspace{1em} \char` \verb| % #1 ~ < é";

/// What opens something, again and again, mostly without a bracket that could be counted.
const OPENERS: &str = r"\sqrt \hat x^ x_ \frac1 \left| \not \overset\a \begin{cases} \text { \mathbf \operatorname '";

fn words(text: &'static str) -> Vec<&'static str> {
    text.split_whitespace().collect()
}

fn joined(pieces: Vec<&'static str>, most: usize) -> impl Strategy<Value = String> {
    vec(select(pieces), 0..most).prop_map(|pieces| pieces.concat())
}

/// A text with a few places replaced by strange ones.
fn slipped(text: String, slips: Vec<(Index, usize, &str)>) -> String {
    let mut chars: Vec<char> = text.chars().collect();
    for (place, n_removed, strange) in slips {
        let start = place.index(chars.len() + 1);
        let end = (start + n_removed).min(chars.len());
        chars.splice(start..end, strange.chars());
    }
    chars.into_iter().collect()
}

fn slips() -> impl Strategy<Value = Vec<(Index, usize, &'static str)>> {
    vec((any::<Index>(), 0usize..10, select(STRANGE)), 0..4)
}

/// A store with every record of [`RECORDS`].
fn filled() -> Memory {
    let store = Memory::default();
    for (kind, text) in RECORDS {
        assert!(store.write(&format!("katagrad:{kind}:builtin/two_sum"), text).is_ok());
    }
    store
}

#[test]
fn the_records_are_right_before_they_slip() {
    for (kind, text) in RECORDS {
        let kind = KINDS.iter().find(|it| it.name == *kind).expect("a kind of record");
        assert!(matches!(kind.join(None, text), Some(Joined::New(_))), "{}", kind.name);
    }
    for kind in KINDS {
        assert!(RECORDS.iter().any(|(name, _)| *name == kind.name), "no record of the kind {} slips", kind.name);
    }
    assert!(SharedWork::from_json(SHARED.as_bytes()).is_ok());
}

proptest! {
    #[test]
    fn a_record_is_read_or_set_aside(record in select(RECORDS), other in select(RECORDS), slips in slips()) {
        let text = slipped(record.1.to_owned(), slips);
        for kind in KINDS {
            let Some(joined) = kind.join(Some(other.1), &text) else { continue };
            // What came in can be read again, so it never has to be set aside later.
            if let Joined::New(kept) | Joined::Changed(kept) = joined {
                prop_assert!(kind.join(None, &kept).is_some(), "{} became {}", text, kept);
            }
        }
    }

    #[test]
    fn an_import_is_planned_or_refused(slips in slips(), is_empty in any::<bool>()) {
        let text = slipped(transfer::export(&filled(), 3.0), slips);
        let store = if is_empty { Memory::default() } else { filled() };
        let before = store.keys();
        if let Ok(plan) = transfer::plan(&store, &text, 4.0) {
            prop_assert!(transfer::apply(&store, &plan).is_ok());
        }
        let after = store.keys();
        prop_assert!(before.iter().all(|key| after.contains(key)), "{before:?} became {after:?}");
        let _ = transfer::export(&store, 5.0);
    }

    #[test]
    fn prose_never_becomes_code(markdown in joined(PROSE.to_vec(), 24)) {
        let html = to_html(&markdown, 1).to_lowercase();
        // Whatever is a tag was made here, and none of ours has these.
        for tag in html.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
            let name = tag.trim_start_matches('/').split(|it: char| !it.is_ascii_alphanumeric()).next().unwrap_or_default();
            prop_assert!(!["script", "img", "iframe", "object", "style", "form", "base", "meta"].contains(&name), "{html}");
            prop_assert!(!tag.contains(" on"), "{html}");
            prop_assert!(!tag.contains("javascript:") && !tag.contains("data:"), "{html}");
        }
    }

    #[test]
    fn any_formula_can_be_shown(latex in joined(words(LATEX), 24), (opener, n) in (select(words(OPENERS)), 0usize..1000), is_block in any::<bool>()) {
        let dollars = if is_block { "$$" } else { "$" };
        let _ = to_html(&format!("{dollars}{latex}{dollars}"), 1);
        let _ = to_html(&format!("{dollars}{}{dollars}", opener.repeat(n)), 1);
    }

    #[test]
    fn any_prose_can_be_shown(markdown in "\\PC{0,200}") {
        let _ = to_html(&markdown, 6);
    }

    #[test]
    fn what_a_link_shares_is_read_or_refused(slips in slips(), letters in "([0-9]{0,3}\\.)?[A-Za-z0-9_=<%-]{0,40}|\\PC{0,40}") {
        if let Ok(work) = SharedWork::from_json(slipped(SHARED.to_owned(), slips).as_bytes()) {
            let json = work.to_json().expect("what was taken can be shared again");
            prop_assert_eq!(SharedWork::from_json(&json), Ok(work));
        }
        if let Err(sentence) = share::deflated(&letters) {
            prop_assert!(sentence.ends_with("Your own work is as it was."), "{sentence}");
        }
    }

    #[test]
    fn any_bytes_come_back_from_a_link(bytes in vec(any::<u8>(), 0..200), pack in "[a-z_]{1,9}", problem in "[a-z_]{1,9}") {
        let key = ProblemKey { pack: pack.clone(), problem: problem.clone() };
        let link = share::link("https://example.org/katagrad/?x=1#/plan", &key, &bytes).expect("it is short");
        let hash = link.strip_prefix("https://example.org/katagrad/").expect("it leads here");
        prop_assert_eq!(Route::from_hash(hash), Route::Problem { pack, problem });
        let letters = Query::parse(frontend::route::halves(hash).1).get(share::PARAM).to_owned();
        prop_assert_eq!(share::deflated(&letters), Ok(bytes));
    }

    #[test]
    fn any_address_leads_somewhere(hash in "#?[a-z/?&=%#.]{0,40}|\\PC{0,40}") {
        let _ = Route::from_hash(&hash).to_string();
        let query = Query::parse(&hash);
        prop_assert_eq!(Query::parse(&query.to_string()), query);
        let _ = packs_of_query(&hash, |text| Some(text.to_owned()));
    }
}
