//! A solution or a failing case in a link: all of it is in the part of the address behind `#`, which browsers send to nobody.
//!
//! `#/problems/builtin/two_sum?shared=1.…` names the problem, then the version of what follows, which is deflated JSON in base64url. Whatever stands there is taken or refused with one sentence. It can be read, and nothing of it runs.

use base64ct::{Base64UrlUnpadded, Encoding};
use pack::manifest::{Entry, is_hidden};
use serde::{Deserialize, Serialize};

use super::query::Query;
use super::text;
use crate::route::Route;
use crate::site::ProblemKey;

/// What it is called in the query of the address.
pub const PARAM: &str = "shared";

/// The version of what is written; it is also the only one that is read.
const VERSION: &str = "1";

/// How long the part behind `?shared=` may be. Mail and chats cut longer addresses off.
pub const MAX_LETTERS: usize = 32_000;

/// How much it may hold once inflated: as much as the longest code of a problem set.
pub const MAX_BYTES: usize = 256 << 10;

/// The longest title and the longest address, in bytes.
const MAX_LINE_BYTES: usize = 2_000;

/// What is too long to be shared.
const TOO_LONG: &str = "It is too long for a link, which mail and chats would cut off. Send it as a file instead.";

/// What a link holds, but for the problem, which its path names.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedWork {
    /// Where the `pack.json` of the problem's set is; missing for a set of the site itself, and for one that came from files.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub set: Option<String>,
    /// The revision of the problem that it was made for.
    pub revision: u32,
    /// The code; missing where a case is shared alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<SharedCode>,
    /// A case; missing where a solution is shared alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub case: Option<SharedCase>,
}

/// Code.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedCode {
    /// What it is written in.
    pub language: Language,
    /// As it was.
    pub source: String,
}

/// What code can be written in. A kernel of Rust is compiled, and nothing that could be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Language {
    /// Python.
    Python,
}

/// A case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SharedCase {
    /// What it was called.
    pub title: String,
    /// The value of each parameter as Python writes it: the form for input of one's own takes the same.
    pub inputs: Vec<String>,
}

impl SharedWork {
    /// As JSON. Errors: it cannot be shared; a whole sentence.
    pub fn to_json(&self) -> Result<Vec<u8>, String> {
        self.check().map_err(|why| format!("This cannot be shared: {why}."))?;
        let json = serde_json::to_vec(self).map_err(|error| format!("This cannot be shared: {error}."))?;
        if json.len() > MAX_BYTES { Err(TOO_LONG.to_owned()) } else { Ok(json) }
    }

    /// Reads what [`SharedWork::to_json`] wrote. Errors: why not, a whole sentence.
    pub fn from_json(json: &[u8]) -> Result<SharedWork, String> {
        let work: SharedWork =
            serde_json::from_slice(json).map_err(|_| refusal("it does not hold what it should".to_owned()))?;
        work.check().map_err(refusal)?;
        Ok(work)
    }

    /// What is true of all that may be shared. Errors: what is not, as the end of a sentence.
    fn check(&self) -> Result<(), String> {
        if self.code.is_none() && self.case.is_none() {
            return Err("there is nothing in it".to_owned());
        }
        let lines = self.set.iter().chain(self.case.iter().map(|case| &case.title));
        for line in lines {
            if line.trim().is_empty() || line.len() > MAX_LINE_BYTES || line.contains(is_hidden) {
                return Err("a name in it is empty, too long, or has hidden letters".to_owned());
            }
        }
        let texts = self.code.iter().map(|code| &code.source);
        for text in texts.chain(self.case.iter().flat_map(|case| &case.inputs)) {
            // Who reads code must see all of it, as it will run.
            if text.contains(|c| is_hidden(c) && !matches!(c, '\n' | '\r' | '\t')) {
                return Err("it has hidden letters, which make it read as something else".to_owned());
            }
        }
        Ok(())
    }

    /// Whether it may be an answer to this problem. Errors: why not, a whole sentence.
    pub fn fits(&self, entry: &Entry) -> Result<(), String> {
        let (n_given, n_taken) =
            (self.case.as_ref().map(|case| case.inputs.len()), text::inputs(&entry.signature).len());
        match n_given {
            Some(n_given) if n_given != n_taken => {
                Err(refusal(format!("its case has {} and this problem takes {n_taken}", text::count(n_given, "input"))))
            }
            _ => Ok(()),
        }
    }

    /// What it is, as a heading.
    pub fn heading(&self) -> &'static str {
        match (&self.code, &self.case) {
            (Some(_), None) => "A shared solution",
            (None, _) => "A shared case",
            (Some(_), Some(_)) => "A shared solution and a case",
        }
    }

    /// What else there is to know before it is used for this problem of a set at `address`, in whole sentences.
    pub fn caveats(&self, entry: &Entry, address: &str) -> Vec<String> {
        let mut caveats = Vec::new();
        if self.revision != entry.revision {
            caveats.push(format!(
                "It was made for revision {} of this problem; here is revision {}.",
                self.revision, entry.revision
            ));
        }
        if let Some(set) = self.set.as_ref().filter(|set| *set != address) {
            caveats.push(format!("It was made for a problem of the set at {set}, which is another than the one here."));
        }
        caveats
    }
}

/// A link to this problem with something shared. `page` is the address of the page, of which the host and the path count; `deflated` is deflated JSON. Errors: it is too long; whole sentences.
pub fn link(page: &str, problem: &ProblemKey, deflated: &[u8]) -> Result<String, String> {
    let letters = format!("{VERSION}.{}", Base64UrlUnpadded::encode_string(deflated));
    if letters.len() > MAX_LETTERS {
        return Err(TOO_LONG.to_owned());
    }
    let page = page.split(['?', '#']).next().unwrap_or_default();
    let route = Route::Problem { pack: problem.pack.clone(), problem: problem.problem.clone() };
    Ok(format!("{page}{route}?{}", Query::default().with(PARAM, &letters)))
}

/// The deflated JSON in what stands behind `?shared=`. Errors: why there is none, a whole sentence.
pub fn deflated(letters: &str) -> Result<Vec<u8>, String> {
    if letters.len() > MAX_LETTERS {
        return Err(refusal("it is longer than such links are".to_owned()));
    }
    match letters.split_once('.') {
        Some((VERSION, code)) => Base64UrlUnpadded::decode_vec(code).map_err(|_| damaged()),
        Some((version, _)) if !version.is_empty() && version.bytes().all(|byte| byte.is_ascii_digit()) => {
            Err(refusal(format!(
                "it is of version {version}, and this katagrad reads version {VERSION}; reload the page to get a newer one"
            )))
        }
        _ => Err(refusal("it does not begin as such links do".to_owned())),
    }
}

/// What is told of a link that does not inflate.
pub fn damaged() -> String {
    refusal("it was cut off or changed on its way".to_owned())
}

/// What is told of a link that inflates to more than [`MAX_BYTES`].
pub fn swollen() -> String {
    refusal(format!("it holds more than {}", text::size(MAX_BYTES as u64)))
}

fn refusal(why: String) -> String {
    format!("What this link shares cannot be opened: {why}. Your own work is as it was.")
}

#[cfg(test)]
mod tests {
    use judge::{Param, Signature, Type};

    use super::*;
    use crate::state::samples;

    fn work() -> SharedWork {
        SharedWork {
            set: Some("https://example.org/pack.json".to_owned()),
            revision: 1,
            code: Some(SharedCode { language: Language::Python, source: "def f(x):\n\treturn x\n".to_owned() }),
            case: Some(SharedCase { title: "Smallest failing input".to_owned(), inputs: vec!["nan".to_owned()] }),
        }
    }

    fn entry() -> Entry {
        let params = vec![Param { name: "x".to_owned(), ty: Type::Any }];
        let signature = Signature::Function { name: "f".to_owned(), params, returns: Type::Any };
        Entry { signature, ..samples::entry("f", "F") }
    }

    #[test]
    fn a_link_holds_what_was_put_into_it() {
        let json = work().to_json().expect("it can be shared");
        let key = ProblemKey { pack: "builtin".to_owned(), problem: "two_sum".to_owned() };
        let link = link("https://host/folder/?pack=x#/problems", &key, &json).expect("it is short");
        let (page, hash) = link.split_once('#').expect("it has a fragment");
        assert_eq!(page, "https://host/folder/");
        let (path, query) = crate::route::halves(hash);
        assert_eq!(path, "problems/builtin/two_sum");
        let bytes = deflated(Query::parse(query).get(PARAM)).expect("it can be read");
        assert_eq!(SharedWork::from_json(&bytes), Ok(work()));
    }

    #[test]
    fn a_link_of_another_kind_says_why_it_is_refused() {
        let check = |letters: &str, why: &str| {
            let refusal = deflated(letters).expect_err(letters);
            assert!(refusal.contains(why), "{letters}: {refusal}");
        };
        check("2.AAAA", "it is of version 2");
        check("99999999999999999999.AAAA", "it is of version 999");
        check("AAAA", "it does not begin as such links do");
        check(".AAAA", "it does not begin as such links do");
        check("<script>.AAAA", "it does not begin as such links do");
        check("1.<b>", "it was cut off or changed");
        check("1.AA=", "it was cut off or changed");
        check("1.A", "it was cut off or changed");
        check(&format!("1.{}", "A".repeat(MAX_LETTERS)), "it is longer than such links are");
    }

    #[test]
    fn what_is_in_it_is_checked() {
        let check = |json: &str, why: &str| {
            let refusal = SharedWork::from_json(json.as_bytes()).expect_err(json);
            assert!(refusal.contains(why), "{json}: {refusal}");
        };
        let hold = "it does not hold what it should";
        check("", hold);
        check("[]", hold);
        check(&"[".repeat(10_000), hold);
        check(r#"{"revision": -1}"#, hold);
        check(r#"{"revision": 1, "code": {"language": "perl", "source": ""}}"#, hold);
        check(r#"{"revision": 1, "code": {"language": "python", "source": ""}, "run": true}"#, hold);
        check(r#"{"revision": 1, "case": {"title": "T", "inputs": 3}}"#, hold);
        check(r#"{"revision": 1}"#, "there is nothing in it");
        check(r#"{"revision": 1, "case": {"title": "a\nb", "inputs": []}}"#, "a name in it");
        check(r#"{"revision": 1, "case": {"title": " ", "inputs": []}}"#, "a name in it");
        check(r#"{"revision": 1, "set": "a\u202eb", "case": {"title": "T", "inputs": []}}"#, "a name in it");
        check(r#"{"revision": 1, "code": {"language": "python", "source": "a\u202eb"}}"#, "hidden letters");
        check(r#"{"revision": 1, "case": {"title": "T", "inputs": ["\u0000"]}}"#, "hidden letters");
    }

    #[test]
    fn what_is_too_long_is_not_shared() {
        let code = |n: usize| Some(SharedCode { language: Language::Python, source: "x".repeat(n) });
        assert_eq!(SharedWork { code: code(MAX_BYTES), ..work() }.to_json(), Err(TOO_LONG.to_owned()));
        let key = ProblemKey { pack: "p".to_owned(), problem: "q".to_owned() };
        assert_eq!(link("https://host/", &key, &[0; MAX_LETTERS]), Err(TOO_LONG.to_owned()));
    }

    #[test]
    fn a_case_fits_problems_of_as_many_inputs() {
        assert_eq!(work().fits(&entry()), Ok(()));
        let case = Some(SharedCase { title: "T".to_owned(), inputs: vec![String::new(); 3] });
        let refusal = SharedWork { case, ..work() }.fits(&entry()).expect_err("it has three");
        assert!(refusal.contains("its case has 3 inputs and this problem takes 1"), "{refusal}");
    }

    #[test]
    fn another_revision_and_another_set_are_told() {
        assert_eq!(work().caveats(&entry(), "https://example.org/pack.json"), Vec::<String>::new());
        let caveats = work().caveats(&Entry { revision: 3, ..entry() }, "");
        assert_eq!(caveats.len(), 2, "{caveats:?}");
    }
}
