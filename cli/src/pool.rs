//! Several engines at once, for what grades many submissions.

use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use anyhow::{Result, anyhow};
use judge::Report;
use protocol::Grade;

use crate::engine::Engine;
use crate::library;

/// Engines that are kept from one lot of submissions to the next.
pub struct Pool<'a> {
    options: &'a library::Options,
    n_engines: usize,
    idle: Mutex<Vec<Engine>>,
}

impl<'a> Pool<'a> {
    /// Room for `n_engines` engines for the problems of `options`; each starts when it is first needed.
    pub fn new(options: &'a library::Options, n_engines: usize) -> Pool<'a> {
        Pool { options, n_engines, idle: Mutex::default() }
    }

    /// Grades every request and gives what `read` makes of each report and of the seconds it took, in order. Reports are large, so none is kept.
    ///
    /// Errors: an engine cannot be started, or a pack fails; then what is left is not graded.
    pub fn grade_all<T: Send>(&self, requests: &[Grade], read: impl Fn(&Report, f64) -> T + Sync) -> Result<Vec<T>> {
        let next = AtomicUsize::new(0);
        let graded: Mutex<Vec<Option<T>>> = Mutex::new(requests.iter().map(|_| None).collect());
        let work = || -> Result<()> {
            let mut engine = self.take();
            while let Some((idx, request)) = at(requests, next.fetch_add(1, Ordering::Relaxed)) {
                let started = Instant::now();
                let outcome = engine.grade(request);
                if outcome.is_err() {
                    next.store(requests.len(), Ordering::Relaxed);
                }
                let read = read(&outcome?, started.elapsed().as_secs_f64());
                if let Ok(mut graded) = graded.lock() {
                    graded[idx] = Some(read);
                }
            }
            if let Ok(mut idle) = self.idle.lock() {
                idle.push(engine);
            }
            Ok(())
        };
        thread::scope(|scope| {
            let n_workers = self.n_engines.clamp(1, requests.len().max(1));
            let workers: Vec<_> = (0..n_workers).map(|_| scope.spawn(work)).collect();
            workers.into_iter().try_for_each(|worker| worker.join().map_err(|_| anyhow!("a worker panicked"))?)
        })?;
        let graded = graded.into_inner().map_err(|_| anyhow!("a worker panicked"))?;
        graded.into_iter().collect::<Option<Vec<T>>>().ok_or_else(|| anyhow!("a submission was not graded"))
    }

    fn take(&self) -> Engine {
        let idle = self.idle.lock().ok().and_then(|mut idle| idle.pop());
        idle.unwrap_or_else(|| Engine::new(self.options))
    }
}

fn at(requests: &[Grade], idx: usize) -> Option<(usize, &Grade)> {
    requests.get(idx).map(|request| (idx, request))
}
