//! Several engines at once, for what grades many submissions.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use anyhow::{Result, anyhow};
use judge::Report;
use protocol::Grade;

use crate::engine::Engine;
use crate::library;

/// Grades every request with `n_engines` engines and gives what `read` makes of each report, in order. Reports are large, so none is kept.
///
/// Errors: an engine cannot be started, or a pack fails; then what is left is not graded.
pub fn grade_all<T: Send>(
    options: &library::Options,
    n_engines: usize,
    requests: &[Grade],
    read: impl Fn(&Report) -> T + Sync,
) -> Result<Vec<T>> {
    let next = AtomicUsize::new(0);
    let graded: Mutex<Vec<Option<T>>> = Mutex::new(requests.iter().map(|_| None).collect());
    let work = || -> Result<()> {
        let mut engine = Engine::new(options);
        while let Some((idx, request)) = at(requests, next.fetch_add(1, Ordering::Relaxed)) {
            let outcome = engine.grade(request);
            if outcome.is_err() {
                next.store(requests.len(), Ordering::Relaxed);
            }
            let read = read(&outcome?);
            if let Ok(mut graded) = graded.lock() {
                graded[idx] = Some(read);
            }
        }
        Ok(())
    };
    thread::scope(|scope| {
        let workers: Vec<_> = (0..n_engines.clamp(1, requests.len().max(1))).map(|_| scope.spawn(work)).collect();
        workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("a worker panicked"))?)
    })?;
    let graded = graded.into_inner().map_err(|_| anyhow!("a worker panicked"))?;
    graded.into_iter().collect::<Option<Vec<T>>>().ok_or_else(|| anyhow!("a submission was not graded"))
}

fn at(requests: &[Grade], idx: usize) -> Option<(usize, &Grade)> {
    requests.get(idx).map(|request| (idx, request))
}
