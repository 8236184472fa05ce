//! Asks our NumPy what real NumPy was asked: every snippet in `tests/numpy/snippets` prints what `record.py` recorded.

mod parity;

use std::cell::RefCell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::thread;

use parity::{Area, Tally};
use python::{Session, Stream};

/// How many snippets there are at least; a reader of the folder should not have to count.
const N_SNIPPETS: usize = 2_000;

/// Python frames live on the stack, and a test's own has room for few.
const STACK_BYTES: usize = 256 << 20;

/// What an area prints, and how it ended if not well.
fn ask(area: &Area) -> (String, String) {
    let printed = Rc::new(RefCell::new((String::new(), String::new())));
    let sink = printed.clone();
    let ended = catch_unwind(AssertUnwindSafe(|| {
        Session::new().run_script(&area.script(), "snippets.py", &[], move |stream, text| match stream {
            Stream::Stdout => sink.borrow_mut().0.push_str(text),
            Stream::Stderr => sink.borrow_mut().1.push_str(text),
        })
    }));
    let (stdout, stderr) = printed.borrow().clone();
    (stdout, if ended.is_ok() { stderr } else { format!("{stderr}it panicked") })
}

#[test]
fn snippets_print_what_numpy_prints() {
    let areas = Area::all();
    let mut tally = Tally::default();
    thread::scope(|scope| {
        for area in &areas {
            let thread = thread::Builder::new().stack_size(STACK_BYTES).spawn_scoped(scope, || ask(area));
            let answer = thread.expect("a thread starts").join();
            let (stdout, ending) = answer.unwrap_or_else(|_| ("".to_owned(), "the thread died".to_owned()));
            tally.add(area, &stdout, &ending);
        }
    });
    assert!(tally.n_snippets() >= N_SNIPPETS, "only {} snippets", tally.n_snippets());
    tally.conclude();
}
