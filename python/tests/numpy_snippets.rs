//! Asks our NumPy what real NumPy was asked: every snippet in `tests/numpy/snippets` prints what `record.py` recorded.

use std::cell::RefCell;
use std::fs;
use std::path::Path;
use std::rc::Rc;

use python::{Session, Stream};

/// How many snippets there are at least; a reader of the folder should not have to count.
const N_SNIPPETS: usize = 300;

fn check(file: &Path, harness: &str) -> usize {
    let expected = fs::read_to_string(file.with_extension("out")).unwrap();
    let snippets = fs::read_to_string(file).unwrap();
    let source = format!("{harness}\nrun_all({snippets:?})\n", snippets = Python(&snippets));
    let printed = Rc::new(RefCell::new((String::new(), String::new())));
    let sink = printed.clone();
    let status = Session::new().run_script(&source, "snippets.py", &[], move |stream, text| match stream {
        Stream::Stdout => sink.borrow_mut().0.push_str(text),
        Stream::Stderr => sink.borrow_mut().1.push_str(text),
    });
    let (stdout, stderr) = &*printed.borrow();
    assert_eq!(status, 0, "{}: {stderr}", file.display());
    let split = |text: &str| text.split(">>> ").map(str::to_owned).collect::<Vec<_>>();
    let (expected, found) = (split(&expected), split(stdout));
    for (expected, found) in expected.iter().zip(&found) {
        assert_eq!(expected, found, "in {}", file.display());
    }
    assert_eq!(expected.len(), found.len(), "in {}", file.display());
    expected.len() - 1
}

/// Text that is written as a Python literal.
struct Python<'a>(&'a str);

impl std::fmt::Debug for Python<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "'''{}'''", self.0.replace('\\', "\\\\").replace('\'', "\\'"))
    }
}

#[test]
fn snippets_print_what_numpy_prints() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/numpy");
    let harness = fs::read_to_string(folder.join("harness.py")).unwrap();
    let mut files: Vec<_> = fs::read_dir(folder.join("snippets")).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let files = files.iter().filter(|file| file.extension().is_some_and(|extension| extension == "py"));
    let n_snippets: usize = files.map(|file| check(file, &harness)).sum();
    assert!(n_snippets >= N_SNIPPETS, "only {n_snippets} snippets");
}
