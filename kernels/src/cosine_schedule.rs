//! A learning rate that warms up and decays along a cosine.

use std::f64::consts::PI;

use crate::math;

/// A linear warm-up from 0 to the peak, half a wave of a cosine down to the floor, then the floor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct CosineSchedule {
    /// How many steps warm up, w; 0 for none.
    pub n_warmup: usize,
    /// The step at which the floor is reached, T; at least w.
    pub n_total: usize,
    /// The rate at the end of the warm-up.
    pub peak: f64,
    /// The rate at the end.
    pub floor: f64,
}

impl CosineSchedule {
    /// The learning rate at a step, counted from 0.
    ///
    /// `peak · s / w` for s < w, `floor + (peak − floor) (1 + cos(π (s − w) / (T − w))) / 2` for w ≤ s < T, and `floor` from T on.
    ///
    /// Edge: without a warm-up step 0 has the peak; without a decay, w = T, step T has the floor.
    /// Source: Loshchilov, Hutter, *SGDR: Stochastic Gradient Descent with Warm Restarts*, ICLR (2017), §3.
    ///
    /// ```
    /// let schedule = kernels::CosineSchedule { n_warmup: 2, n_total: 10, peak: 1.0, floor: 0.5 };
    /// assert_eq!([0, 1, 2, 6, 10].map(|step| schedule.rate(step)), [0.0, 0.5, 1.0, 0.75, 0.5]);
    /// ```
    pub fn rate(&self, step: usize) -> f64 {
        let Self { n_warmup, n_total, peak, floor } = *self;
        if step >= n_total {
            return floor;
        }
        if step < n_warmup {
            return peak * step as f64 / n_warmup as f64;
        }
        let progress = (step - n_warmup) as f64 / (n_total - n_warmup) as f64;
        floor + (peak - floor) * (1.0 + math::cos(PI * progress)) / 2.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(n_warmup: usize, n_total: usize, rates: &[f64]) {
        let schedule = CosineSchedule { n_warmup, n_total, peak: 1.0, floor: 0.5 };
        for (step, rate) in rates.iter().enumerate() {
            assert!((schedule.rate(step) - rate).abs() < 1e-15, "step {step} of {schedule:?}");
        }
    }

    #[test]
    fn rises_and_falls_and_stays() {
        check(2, 5, &[0.0, 0.5, 1.0, 0.875, 0.625, 0.5, 0.5]);
    }

    #[test]
    fn may_have_no_warm_up_or_no_decay() {
        check(0, 2, &[1.0, 0.75, 0.5]);
        check(2, 2, &[0.0, 0.5, 0.5]);
    }
}
