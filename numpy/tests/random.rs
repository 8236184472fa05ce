//! Random streams are NumPy's, draw by draw: compares with what `random/record.py` recorded, 200 seeds for each call, and prints a table of what is equal.
//!
//! `cargo test -p numpy --test random -- --nocapture`

use std::collections::BTreeMap;

use numpy::random::catalog::{self, Samples};
use numpy::random::multivariate::{Hypergeometric, check_probabilities};
use numpy::random::stream::{Stream, seeded};
use numpy::random::{Api, BitGenerator, Choice, Integer, SeedSequence};
use wasm_bindgen_test::wasm_bindgen_test;

const N_DRAWS: usize = 4;

/// As `SEEDS` of `record.py`.
fn seeds() -> impl Iterator<Item = u64> {
    (0..200).map(|i| if i < 150 { i } else { i * 2_654_435_761 % (1 << 32) })
}

fn show<T: ToString>(list: impl IntoIterator<Item = T>) -> Vec<String> {
    list.into_iter().map(|x| x.to_string()).collect()
}

fn reals(list: Vec<f64>) -> Vec<String> {
    list.iter().map(|x| format!("{:016x}", x.to_bits())).collect()
}

fn numbers<T: std::str::FromStr>(text: &str) -> Vec<T> {
    text.split(',').filter(|x| !x.is_empty()).map(|x| x.parse().ok().unwrap()).collect()
}

/// Two's complement of the kind's width, as a number.
fn signed(kind: Integer, bits: u64) -> i128 {
    if kind.limits().0 < 0 { i128::from(bits as i64) } else { i128::from(bits) }
}

fn choice(stream: &mut Stream<'_>, call: &str, parameters: &[&str]) -> Vec<String> {
    let weights: Option<Vec<f64>> = call.starts_with("choice_p").then(|| numbers(parameters[0]));
    let population = weights.as_ref().map_or_else(|| parameters[0].parse().unwrap(), Vec::len);
    let choice = Choice {
        replace: !call.contains("distinct"),
        probabilities: weights.as_deref(),
        shuffle: !call.contains("unordered"),
    };
    show(stream.choice(population, parameters[1].parse().unwrap(), &choice).unwrap())
}

fn draw(stream: &mut Stream<'_>, call: &str, parameters: &[&str]) -> Vec<String> {
    if let Some(distribution) = catalog::find(stream.api, call) {
        let values: Vec<f64> = parameters.iter().map(|text| text.parse().unwrap()).collect();
        let values: Vec<&[f64]> = values.chunks(1).collect();
        return match distribution.draw(stream, &values, N_DRAWS, true).unwrap() {
            Samples::Real(list) => reals(list),
            Samples::Single(list) => list.iter().map(|x| format!("{:08x}", x.to_bits())).collect(),
            Samples::Whole(list) => show(list),
        };
    }
    let whole = |i: usize| parameters[i].parse::<i64>().unwrap();
    match call {
        "integers" => {
            let kind = Integer::parse(parameters[0]).unwrap();
            let [low, high] = [1, 2].map(|i| parameters[i].parse().unwrap());
            let drawn = stream.integers(kind, &[low], &[high], N_DRAWS + 3, false).unwrap();
            show(drawn.into_iter().map(|bits| signed(kind, bits)))
        }
        "permutation" => show(stream.permutation(whole(0) as usize).unwrap()),
        "multinomial" => {
            let p: Vec<f64> = numbers(parameters[1]);
            check_probabilities(&p, "").unwrap();
            show(stream.multinomial(whole(0), &p))
        }
        "dirichlet" => reals(stream.dirichlet(&numbers(parameters[0]), 2).unwrap()),
        "multivariate_hypergeometric" => {
            let method = if parameters[0] == "count" { Hypergeometric::Count } else { Hypergeometric::Marginals };
            show(stream.multivariate_hypergeometric(method, &numbers(parameters[1]), whole(2), 2).unwrap())
        }
        "bytes" => show(stream.bytes(whole(0) as usize)),
        "tomaxint" => show((0..N_DRAWS).map(|_| stream.tomaxint())),
        _ => choice(stream, call, parameters),
    }
}

fn bits_from(name: &str, seed: u64) -> BitGenerator {
    let sequence = SeedSequence::new(&[seed as u32], 4);
    let (n_words, n_bits) = BitGenerator::seed_size(name).unwrap();
    let words = if n_bits == 64 {
        sequence.generate_u64(n_words)
    } else {
        sequence.generate_u32(n_words).into_iter().map(u64::from).collect()
    };
    BitGenerator::from_seed(name, &words).unwrap()
}

/// What the generator `who` draws from a seed.
fn drawn(who: &str, call: &str, parameters: &[&str], seed: u64) -> Vec<String> {
    let api = if who == "RandomState" { Api::RandomState } else { Api::Generator };
    let mut bits = match who {
        "RandomState" => seeded(seed.into()).unwrap(),
        "Generator" => bits_from("PCG64", seed),
        name => bits_from(name, seed),
    };
    match call {
        "jumped" => bits = bits.jumped(parameters[0].parse().unwrap()).unwrap(),
        "advance" => bits.advance(parameters[0].parse().unwrap()).unwrap(),
        _ => {}
    }
    if matches!(call, "jumped" | "advance" | "random_raw") {
        return show((0..N_DRAWS).map(|_| bits.next_raw()));
    }
    draw(&mut Stream { bits: &mut bits, api, gauss: &mut None }, call, parameters)
}

/// As `digest` of `record.py`.
fn digest(draws: &[String]) -> String {
    let text = draws.join(" ");
    let state = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325_u64, |state, byte| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    format!("{:02x}", (state ^ state >> 8 ^ state >> 16 ^ state >> 24) as u8)
}

/// How many representable numbers lie between two reals written as bits.
fn distance(left: &str, right: &str) -> u64 {
    let bits = |text: &str| u64::from_str_radix(text, 16).unwrap();
    bits(left).abs_diff(bits(right))
}

/// How many units in the last place a function of the C library may carry a call away: one, but where more is done with what it gives.
fn most_units(call: &str) -> u64 {
    match call {
        // A number near it is taken away, which leaves the last bits.
        "pareto" => 32,
        "vonmises" => 1000,
        // Quotients of such draws.
        "beta" | "f" => 2,
        _ => 1,
    }
}

/// What a call came to over all seeds and parameters.
#[derive(Default)]
struct Tally {
    n_streams: usize,
    n_differing: usize,
    units: u64,
}

#[wasm_bindgen_test(unsupported = test)]
fn draws_what_numpy_draws() {
    // Streams that the C library decides, by the words that name them.
    let in_full: BTreeMap<[&str; 4], Vec<&str>> = include_str!("random/libm.txt")
        .lines()
        .map(|line| {
            let mut words = line.split(' ');
            ([(); 4].map(|()| words.next().unwrap()), words.collect())
        })
        .collect();
    let mut tallies: BTreeMap<(&str, &str), Tally> = BTreeMap::new();
    let (mut wrong, mut n_decided) = (Vec::new(), 0);
    for line in include_str!("random/streams.txt").lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split(' ').collect();
        let &[who, call, parameters, digests, ref first @ ..] = words.as_slice() else { panic!("{line}") };
        let values: Vec<&str> = parameters.split(';').filter(|&text| text != "-").collect();
        let tally = tallies.entry((who, call)).or_default();
        for (i, seed) in seeds().enumerate() {
            tally.n_streams += 1;
            let found = drawn(who, call, &values, seed);
            let seed = seed.to_string();
            if let Some(expected) = in_full.get(&[who, call, parameters, &seed]) {
                let units = found.iter().zip(expected).map(|(found, expected)| distance(found, expected)).max();
                tally.units = tally.units.max(units.unwrap());
                assert!(tally.units <= most_units(call), "{who} {call} {parameters} {seed}: {} units", tally.units);
                tally.n_differing += 1;
                n_decided += usize::from(units > Some(0) && found.len() == expected.len());
            } else if digests[2 * i..2 * i + 2] != digest(&found) || i == 0 && found != first {
                wrong.push(format!("{who} {call} {parameters} {seed}"));
            }
        }
    }
    println!("{:13} {:28} {:>7} {:>7}  units in the last place at most", "", "", "streams", "equal");
    for ((who, call), Tally { n_streams, n_differing, units }) in &tallies {
        println!("{who:13} {call:28} {n_streams:7} {:7}  {units}", n_streams - n_differing);
    }
    assert!(wrong.is_empty(), "{} streams differ:\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(n_decided, in_full.len(), "libm.txt names streams that are equal");
}
