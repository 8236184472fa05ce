//! The clock of an engine's process: what a submission may take, in seconds of computing. Seconds on the wall would depend on what else the machine does, and a verdict must not.

use std::process;
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

use cpu_time::ProcessTime;

/// The exit status of a process that the clock ended, as of `timeout`.
pub const OUT_OF_TIME: i32 = 124;

/// How often the clock is looked at.
const TICK: Duration = Duration::from_millis(500);

/// Who computes less than this in a tick was waiting for something other than a processor, and the whole tick counts: sleeping is no way to last.
const IDLE: Duration = Duration::from_micros(500);

/// What is left of the time for the present step; nothing is counted between submissions.
#[derive(Clone, Default)]
pub struct Clock(Arc<Mutex<Option<Duration>>>);

impl Clock {
    /// A clock that ends this process as soon as the time it was last given is used up.
    pub fn start() -> Clock {
        let clock = Clock::default();
        let watched = clock.clone();
        thread::spawn(move || {
            let mut before = ProcessTime::now();
            loop {
                thread::sleep(TICK);
                let now = ProcessTime::now();
                if watched.spend(counted(now.duration_since(before))) {
                    process::exit(OUT_OF_TIME);
                }
                before = now;
            }
        });
        clock
    }

    /// Gives the next step this much time; `None` stops the clock.
    pub fn set(&self, time: Option<Duration>) {
        if let Ok(mut left) = self.0.lock() {
            *left = time;
        }
    }

    /// Takes time away; whether it is used up.
    fn spend(&self, time: Duration) -> bool {
        let Ok(mut left) = self.0.lock() else { return false };
        let Some(left) = left.as_mut() else { return false };
        *left = left.saturating_sub(time);
        left.is_zero()
    }
}

/// What a tick counts in which so much was computed.
fn counted(computed: Duration) -> Duration {
    if computed < IDLE { TICK } else { computed }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_what_is_computed_and_what_is_slept() {
        assert_eq!(counted(Duration::from_millis(3)), Duration::from_millis(3), "a busy machine gives little");
        assert_eq!(counted(Duration::from_micros(30)), TICK);
    }

    #[test]
    fn time_is_used_up_once_it_was_given() {
        let clock = Clock::default();
        assert!(!clock.spend(TICK));
        clock.set(Some(2 * TICK));
        assert!(!clock.spend(TICK));
        assert!(clock.spend(TICK));
        clock.set(None);
        assert!(!clock.spend(TICK));
    }
}
