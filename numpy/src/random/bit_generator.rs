//! The generators a stream of random bits may come from.

use super::mt19937::Mt19937;
use super::pcg64::{JUMP, Output, Pcg64};
use super::philox::Philox;
use super::sfc64::Sfc64;

/// What makes the bits.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Engine {
    Pcg64(Pcg64),
    Mt19937(Mt19937),
    Philox(Philox),
    Sfc64(Sfc64),
}

/// A stream of random bits.
///
/// All but the Mersenne Twister make 64 at a time; where 32 are asked for, the other half waits for the next such call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BitGenerator {
    engine: Engine,
    has_half: bool,
    half: u32,
}

impl BitGenerator {
    /// How many words of how many bits seed the generator of that name; `None` if there is no such one.
    pub fn seed_size(name: &str) -> Option<(usize, u32)> {
        Some(match name {
            "PCG64" | "PCG64DXSM" => (4, 64),
            "MT19937" => (Mt19937::N_WORDS, 32),
            "Philox" => (2, 64),
            "SFC64" => (3, 64),
            _ => return None,
        })
    }

    /// As the constructor of that name does with words of a [`super::SeedSequence`]; `None` unless these are as many as [`BitGenerator::seed_size`] says.
    pub fn from_seed(name: &str, words: &[u64]) -> Option<BitGenerator> {
        let engine = match (name, words) {
            ("PCG64", &[a, b, c, d]) => Engine::Pcg64(Pcg64::from_seed(Output::XslRr, [a, b, c, d])),
            ("PCG64DXSM", &[a, b, c, d]) => Engine::Pcg64(Pcg64::from_seed(Output::Dxsm, [a, b, c, d])),
            ("Philox", &[a, b]) => Engine::Philox(Philox::new([0; 4], [a, b])),
            ("SFC64", &[a, b, c]) => Engine::Sfc64(Sfc64::from_seed([a, b, c])),
            ("MT19937", words) => Engine::Mt19937(Mt19937::from_words(words)?),
            _ => return None,
        };
        Some(engine.into())
    }

    /// NumPy's name of the class.
    pub fn name(&self) -> &'static str {
        match &self.engine {
            Engine::Pcg64(pcg64) => pcg64.output.name(),
            Engine::Mt19937(_) => "MT19937",
            Engine::Philox(_) => "Philox",
            Engine::Sfc64(_) => "SFC64",
        }
    }

    /// All that decides what comes next, apart from [`BitGenerator::half`].
    pub fn state(&self) -> Vec<u128> {
        match &self.engine {
            Engine::Pcg64(pcg64) => vec![pcg64.state, pcg64.increment],
            Engine::Mt19937(mt19937) => mt19937.state().map(u128::from).collect(),
            Engine::Philox(philox) => philox.state().map(u128::from).collect(),
            Engine::Sfc64(sfc64) => sfc64.state.map(u128::from).to_vec(),
        }
    }

    /// Whether a half is left, and which was the last, used or not.
    pub fn half(&self) -> (bool, u32) {
        (self.has_half, self.half)
    }

    /// From what [`BitGenerator::state`] and [`BitGenerator::half`] gave; `None` if it is no state of the generator of that name.
    pub fn from_state(name: &str, state: &[u128], half: (bool, u32)) -> Option<BitGenerator> {
        let narrow = || state.iter().map(|&word| word.try_into().ok()).collect::<Option<Vec<u64>>>();
        let pcg64 = |output| match *state {
            [state, increment] => Some(Engine::Pcg64(Pcg64 { output, state, increment })),
            _ => None,
        };
        let engine = match name {
            "PCG64" => pcg64(Output::XslRr)?,
            "PCG64DXSM" => pcg64(Output::Dxsm)?,
            "MT19937" => Engine::Mt19937(Mt19937::from_state(&narrow()?)?),
            "Philox" => Engine::Philox(Philox::from_state(&narrow()?)?),
            "SFC64" => Engine::Sfc64(Sfc64 { state: narrow()?.try_into().ok()? }),
            _ => return None,
        };
        Some(BitGenerator { engine, has_half: half.0, half: half.1 })
    }

    /// Moves as if `delta` draws of 64 bits had been made and drops a leftover half; `None` if this kind cannot.
    pub fn advance(&mut self, delta: u128) -> Option<()> {
        match &mut self.engine {
            Engine::Pcg64(pcg64) => pcg64.advance(delta),
            Engine::Philox(philox) => philox.advance(delta, 0),
            Engine::Mt19937(_) | Engine::Sfc64(_) => return None,
        }
        (self.has_half, self.half) = (false, 0);
        Some(())
    }

    /// The generator `n_jumps` very long ways ahead; `None` if this kind cannot.
    pub fn jumped(&self, n_jumps: u128) -> Option<BitGenerator> {
        let mut engine = self.engine.clone();
        match &mut engine {
            Engine::Pcg64(pcg64) => pcg64.advance(JUMP.wrapping_mul(n_jumps)),
            Engine::Philox(philox) => philox.advance(0, n_jumps),
            Engine::Mt19937(_) | Engine::Sfc64(_) => return None,
        }
        Some(engine.into())
    }

    /// The next 32 bits: the lower half of a draw, then its upper half.
    pub fn next_u32(&mut self) -> u32 {
        if let Engine::Mt19937(mt19937) = &mut self.engine {
            return mt19937.next_u32();
        }
        self.has_half = !self.has_half;
        if !self.has_half {
            return self.half;
        }
        let next = self.next_u64();
        self.half = (next >> 32) as u32;
        next as u32
    }

    /// The next 64 bits.
    pub fn next_u64(&mut self) -> u64 {
        match &mut self.engine {
            Engine::Pcg64(pcg64) => pcg64.next_u64(),
            Engine::Mt19937(mt19937) => mt19937.next_u64(),
            Engine::Philox(philox) => philox.next_u64(),
            Engine::Sfc64(sfc64) => sfc64.next_u64(),
        }
    }

    /// What the generator makes at one step: 32 bits from the Mersenne Twister, 64 from the others.
    pub fn next_raw(&mut self) -> u64 {
        match &mut self.engine {
            Engine::Mt19937(mt19937) => mt19937.next_u32().into(),
            _ => self.next_u64(),
        }
    }

    /// The next multiple of 2⁻⁵³ in [0, 1).
    pub fn next_f64(&mut self) -> f64 {
        match &mut self.engine {
            Engine::Mt19937(mt19937) => mt19937.next_f64(),
            _ => (self.next_u64() >> 11) as f64 * (1.0 / 9_007_199_254_740_992.0),
        }
    }

    /// The next multiple of 2⁻²⁴ in [0, 1).
    pub fn next_f32(&mut self) -> f32 {
        (self.next_u32() >> 8) as f32 * (1.0 / 16_777_216.0)
    }
}

impl From<Engine> for BitGenerator {
    fn from(engine: Engine) -> BitGenerator {
        BitGenerator { engine, has_half: false, half: 0 }
    }
}

impl From<Mt19937> for BitGenerator {
    fn from(mt19937: Mt19937) -> BitGenerator {
        Engine::Mt19937(mt19937).into()
    }
}
