//! Problem sets from elsewhere: what one says of itself before it is accepted, whether it may be added, and what is remembered of it.

use std::collections::BTreeMap;

use pack::manifest::{Asset, FORMAT, Manifest};
use serde::{Deserialize, Serialize};

use super::saved::Progress;
use super::store::Record;
use super::text;
use crate::site::Library;

/// A set that the person accepted, under its id. Its files are kept beside, by their digests.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct KeptSet {
    /// As it called itself.
    pub title: String,
    /// Where its `pack.json` is; empty if it came from files.
    pub address: String,
    /// The SHA-256 of the `pack.json` that was accepted.
    pub sha256: String,
    /// When, in milliseconds since 1970.
    pub added_at: f64,
}

impl Record for KeptSet {
    const KIND: &'static str = "set";
    const VERSION: u32 = 1;

    /// What was accepted here stays.
    fn merge(self, _imported: KeptSet) -> KeptSet {
        self
    }
}

/// A set that was looked at. Nothing of it is kept or runs before the person accepts it.
#[derive(Clone, Debug, PartialEq)]
pub struct Offer {
    /// Where its `pack.json` is; empty if it came from files.
    pub address: String,
    /// The SHA-256 of the `pack.json`.
    pub sha256: String,
    /// What it says.
    pub manifest: Manifest,
}

/// What accepting an offer would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// It adds a set.
    New,
    /// Nothing: this very version is here.
    Here,
    /// It takes the place of another version of the same set.
    Update,
    /// It is refused; whole sentences.
    Refused(String),
}

/// Of any `pack.json`, also of a later format, in which everything else may be different.
#[derive(Deserialize)]
struct Head {
    format: u32,
}

/// The address of a `pack.json` in what a person typed or pasted: that of the file, of its folder, or a link that opens it here.
pub fn address_of(typed: &str, decode: impl Fn(&str) -> Option<String>) -> String {
    let typed = typed.trim();
    let asked = typed.split_once('?').map_or("", |(_, query)| query.split('#').next().unwrap_or_default());
    let address = crate::site::packs_of_query(asked, decode).into_iter().next().unwrap_or_else(|| typed.to_owned());
    if address.ends_with('/') { format!("{address}pack.json") } else { address }
}

/// Whether sets may come from an absolute address; if not, why, in whole sentences.
pub fn is_fetchable(address: &str) -> Result<(), String> {
    let starts = |start: &str| address.starts_with(start);
    if starts("https://") || ["http://localhost:", "http://localhost/"].into_iter().any(starts) {
        return Ok(());
    }
    let scheme = address.split(':').next().unwrap_or_default();
    Err(format!(
        "A set cannot be opened from an address that starts with `{scheme}:`. Give one that starts with `https:`, or download the set and add it from its files."
    ))
}

/// Why a file could not be fetched, where the browser does not say; as the end of a sentence.
pub fn unreachable(address: &str, is_online: bool) -> String {
    if is_online {
        format!(
            "{address} gives no answer that this page may read. Either nothing is there, or its host does not allow other sites to read it: it must send the header `Access-Control-Allow-Origin: *`, as most hosts of static files do. Check the address, ask whoever hosts it, or download the set and add it from its files"
        )
    } else {
        "you are offline. Connect to a network and try again, or add the set from its files".to_owned()
    }
}

impl Offer {
    /// Reads a `pack.json` that was fetched from `address`, or picked as a file if that is empty. Errors: whole sentences.
    pub fn read(address: &str, bytes: &[u8]) -> Result<Offer, String> {
        let place = if address.is_empty() { "The `pack.json` picked" } else { address };
        let text = std::str::from_utf8(bytes)
            .map_err(|_| format!("{place} is not the `pack.json` of a set: it is no text."))?;
        if text.trim_start().starts_with('<') {
            return Err(format!(
                "{place} is a web page, not the `pack.json` of a set. Ask for the address of the file itself."
            ));
        }
        let Head { format } = serde_json::from_str(text)
            .map_err(|error| format!("{place} is not the `pack.json` of a set: {error}. Check the address."))?;
        if format > FORMAT {
            return Err(format!(
                "This set is of format {format}, and this version of katagrad reads format {FORMAT}. Reload the page to get a newer version, or ask the author for the set in the older format."
            ));
        }
        let manifest =
            Manifest::from_json(text).map_err(|error| format!("{place} cannot be used: {error}. Tell its author."))?;
        let sha256 = Asset::describe("pack.json", bytes).sha256;
        Ok(Offer { address: address.to_owned(), sha256, manifest })
    }

    /// What the person is told before anything is kept: a name and what there is to say, a line each.
    pub fn facts(&self) -> Vec<(&'static str, String)> {
        let manifest = &self.manifest;
        let or_nobody = |names: String| if names.is_empty() { "nobody is named".to_owned() } else { names };
        let mut contents = vec![text::count(manifest.problems.len(), "problem")];
        contents.extend(manifest.cards.as_ref().map(|_| "cards".to_owned()));
        contents.extend(manifest.plans.as_ref().map(|_| "plans".to_owned()));
        let code = match manifest.wasm {
            Some(_) => {
                "It brings code that makes its tests. The code can compute and nothing else: it sees no page, no network and no file."
            }
            None => "None: its tests are written down.",
        };
        let from = if self.address.is_empty() { "files of yours" } else { &self.address };
        vec![
            ("Made by", or_nobody(manifest.authors.join(", "))),
            ("Licence", manifest.license.clone()),
            ("Contains", contents.join(", ")),
            ("Size", text::size(self.n_bytes())),
            ("Code", code.to_owned()),
            ("From", from.to_owned()),
        ]
    }

    /// The size of all its files but the `pack.json`.
    pub fn n_bytes(&self) -> u64 {
        self.manifest.assets().iter().map(|asset| asset.bytes).sum()
    }

    /// What accepting it would do.
    pub fn standing(&self, library: &Library, kept: &BTreeMap<String, KeptSet>) -> Standing {
        let id = &self.manifest.id;
        if library.packs.iter().any(|pack| !pack.origin.is_foreign && pack.manifest.id == *id) {
            return Standing::Refused(format!(
                "This set calls itself `{id}`, as a set of this site does, and would take over your work on that one. Ask its author for another id."
            ));
        }
        match kept.get(id) {
            None => Standing::New,
            Some(other) if other.address != self.address => {
                let place = if other.address.is_empty() { "files of yours" } else { &other.address };
                Standing::Refused(format!(
                    "A set from elsewhere is called `{id}` too: “{}”, from {place}. If this is the same set in another place, remove that one first: your work on it stays. If it is not, ask its author for another id.",
                    other.title
                ))
            }
            Some(other) if other.sha256 == self.sha256 => Standing::Here,
            Some(_) => Standing::Update,
        }
    }

    /// Why an update is not taken without asking. The person accepted what the set was then.
    pub fn must_ask(&self, before: &Manifest) -> Option<&'static str> {
        (before.wasm.is_none() && self.manifest.wasm.is_some()).then_some("now brings code")
    }

    /// As it is remembered.
    pub fn kept(&self, now: f64) -> KeptSet {
        KeptSet {
            title: self.manifest.title.clone(),
            address: self.address.clone(),
            sha256: self.sha256.clone(),
            added_at: now,
        }
    }
}

/// What another version of a set changes, as the end of a sentence.
pub fn changes(before: &Manifest, after: &Manifest) -> String {
    let n_new = after.problems.iter().filter(|entry| before.problem(&entry.id).is_none()).count();
    let is_raised = |revision: u32, id: &str| before.problem(id).is_some_and(|it| it.revision < revision);
    let n_raised = after.problems.iter().filter(|entry| is_raised(entry.revision, &entry.id)).count();
    let n_gone = before.problems.iter().filter(|entry| after.problem(&entry.id).is_none()).count();
    let told = [(n_new, "new"), (n_raised, "with other tests"), (n_gone, "no longer in it")];
    let told: Vec<String> = told
        .into_iter()
        .filter(|(n, _)| *n > 0)
        .map(|(n, how)| format!("{} {how}", text::count(n, "problem")))
        .collect();
    if told.is_empty() { "its tests are as they were".to_owned() } else { told.join(", ") }
}

/// Whether a problem was solved, but in an earlier revision than this: other cases may find what those did not.
pub fn is_stale(progress: &Progress, revision: u32) -> bool {
    progress.solved_at.is_some() && progress.solved_revision.is_some_and(|solved| solved < revision)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::{OpenPack, Origin};
    use crate::state::samples;

    const ADDRESS: &str = "https://host/pack.json";

    fn offer(id: &str) -> Offer {
        let manifest = samples::manifest(id, vec![samples::entry("two_sum", "Two Sum")]);
        Offer { address: ADDRESS.to_owned(), sha256: "a".repeat(64), manifest }
    }

    #[test]
    fn finds_the_address_in_what_people_paste() {
        let decode = |text: &str| Some(text.replace("%2F", "/").replace("%3A", ":"));
        let check = |typed: &str, expected: &str| assert_eq!(address_of(typed, decode), expected, "{typed}");
        check(" https://host/set/pack.json\n", "https://host/set/pack.json");
        check("https://host/set/", "https://host/set/pack.json");
        check("https://app/?pack=https%3A%2F%2Fhost%2Fpack.json#/problems", "https://host/pack.json");
        check("https://app/?pack=https://host/", "https://host/pack.json");
        check("https://host/pack.json?version=2", "https://host/pack.json?version=2");
        check("", "");
    }

    #[test]
    fn sets_come_from_the_web_alone() {
        for address in ["https://host/pack.json", "http://localhost:80/x"] {
            assert_eq!(is_fetchable(address), Ok(()), "{address}");
        }
        for address in [
            "javascript:alert(1)",
            "data:application/json,{}",
            "blob:x",
            "file:///etc/passwd",
            "http://host/x",
            "http://localhost.evil/",
            "",
        ] {
            assert!(is_fetchable(address).is_err(), "{address}");
        }
    }

    #[test]
    fn says_what_was_found_instead_of_a_set() {
        let check = |bytes: &[u8], part: &str| {
            let sentence = Offer::read(ADDRESS, bytes).expect_err("it is no set");
            assert!(sentence.contains(part) && sentence.ends_with('.'), "{sentence}");
        };
        check(b"<!doctype html>", "https://host/pack.json is a web page");
        check(b"\xff", "it is no text");
        check(b"{", "is not the `pack.json` of a set");
        check(b"[]", "is not the `pack.json` of a set");
        check(br#"{"format": 99, "anything": []}"#, "of format 99, and this version");
        check(br#"{"format": 1}"#, "cannot be used");
        check("[".repeat(100_000).as_bytes(), "is not the `pack.json` of a set");
    }

    #[test]
    fn a_set_may_not_take_the_place_of_another() {
        let open = |id: &str, is_foreign: bool| OpenPack {
            origin: Origin { url: String::new(), is_foreign },
            manifest: samples::manifest(id, vec![]),
        };
        let mut library = Library::default();
        library.add(open("builtin", false));
        library.add(open("theirs", true));
        let kept = BTreeMap::from([("theirs".to_owned(), offer("theirs").kept(0.0))]);
        let check = |offer: &Offer, expected: &str| {
            let standing = match offer.standing(&library, &kept) {
                Standing::Refused(sentence) => sentence,
                standing => format!("{standing:?}"),
            };
            assert!(standing.contains(expected), "{standing}");
        };
        check(&offer("another"), "New");
        check(&offer("theirs"), "Here");
        check(&Offer { sha256: "b".repeat(64), ..offer("theirs") }, "Update");
        check(&offer("builtin"), "as a set of this site does");
        check(
            &Offer { address: "https://evil/pack.json".to_owned(), ..offer("theirs") },
            "from https://host/pack.json",
        );
        check(&Offer { address: String::new(), ..offer("theirs") }, "remove that one first");
    }

    #[test]
    fn tells_what_an_update_changes() {
        let of = |problems: &[(&str, u32)]| {
            let entry =
                |(id, revision): &(&str, u32)| pack::manifest::Entry { revision: *revision, ..samples::entry(id, id) };
            samples::manifest("p", problems.iter().map(entry).collect())
        };
        let before = of(&[("a", 1), ("b", 1), ("c", 2)]);
        assert_eq!(changes(&before, &before), "its tests are as they were");
        assert_eq!(
            changes(&before, &of(&[("a", 2), ("b", 1), ("d", 1)])),
            "1 problem new, 1 problem with other tests, 1 problem no longer in it"
        );
    }

    #[test]
    fn an_update_that_brings_code_asks_first() {
        let asset = samples::entry("x", "x").solutions;
        let (plain, mut with_code) = (offer("p"), offer("p"));
        with_code.manifest.wasm = Some(asset);
        assert_eq!(with_code.must_ask(&plain.manifest), Some("now brings code"));
        assert_eq!(with_code.must_ask(&with_code.manifest), None);
        assert_eq!(plain.must_ask(&with_code.manifest), None);
    }

    #[test]
    fn a_raised_revision_makes_a_pass_stale() {
        let solved = Progress { solved_at: Some(1.0), solved_revision: Some(2), ..Progress::default() };
        assert!(is_stale(&solved, 3));
        assert!(!is_stale(&solved, 2));
        assert!(!is_stale(&Progress { solved_revision: None, ..solved.clone() }, 3), "from before it was written down");
        assert!(!is_stale(&Progress { solved_at: None, ..solved }, 3));
    }
}
