//! Random streams are NumPy's, draw by draw: compares with `random/streams.txt`, which `random/record.py` records.

use std::collections::BTreeMap;

use numpy::random::catalog::{self, Distribution, Samples};
use numpy::random::{Choice, Generator, Integer, RandomState, SeedSequence, words};
use wasm_bindgen_test::wasm_bindgen_test;

/// Streams that pass through a logarithm, exponential or power which glibc rounds the other way, so far as the recorded ones do: API, call, how many draws differ, and by how many units in the last place.
const DECIDED_BY_LIBM: &[(&str, &str, u32, u64)] = &[
    ("generator", "chisquare", 1, 1),
    ("generator", "f", 1, 2),
    ("generator", "pareto", 1, 1),
    ("generator", "power", 1, 1),
    ("generator", "weibull", 1, 1),
    ("random_state", "lognormal", 2, 1),
    // A difference, `exp(e / a) − 1`, makes the unit a large one.
    ("random_state", "pareto", 1, 32),
    ("random_state", "rayleigh", 1, 1),
    ("random_state", "vonmises", 1, 2),
    ("random_state", "weibull", 1, 1),
];

fn draw<S>(list: &'static [Distribution<S>], state: &mut S, call: &str, parameters: &[&str]) -> Option<Vec<String>> {
    let distribution = catalog::find(list, call)?;
    let values: Vec<f64> = parameters.iter().map(|text| text.parse().unwrap()).collect();
    let values: Vec<&[f64]> = values.chunks(1).collect();
    Some(match distribution.draw(state, &values, 4, true).unwrap() {
        Samples::Real(list) => reals(list),
        Samples::Whole(list) => show(list),
    })
}

fn show<T: ToString>(list: impl IntoIterator<Item = T>) -> Vec<String> {
    list.into_iter().map(|x| x.to_string()).collect()
}

fn reals(list: Vec<f64>) -> Vec<String> {
    list.iter().map(|x| format!("{:016x}", x.to_bits())).collect()
}

fn singles(list: Vec<f32>) -> Vec<String> {
    list.iter().map(|x| format!("{:08x}", x.to_bits())).collect()
}

fn numbers<T: std::str::FromStr>(text: &str) -> Vec<T> {
    text.split(',').map(|x| x.parse().ok().unwrap()).collect()
}

fn kind(name: &str) -> Integer {
    use Integer::*;
    [Bool, I8, I16, I32, I64, U8, U16, U32, U64].into_iter().find(|kind| kind.name() == name).unwrap()
}

/// Two's complement of the kind's width, as a number.
fn signed(kind: Integer, bits: u64) -> i128 {
    if kind.limits().0 < 0 { i128::from(bits as i64) } else { i128::from(bits) }
}

fn choice<'a>(call: &str, parameters: &[&str], p: &'a [f64]) -> (usize, usize, Choice<'a>) {
    let is_weighted = call.starts_with("choice_p");
    let population = if is_weighted { p.len() } else { parameters[0].parse().unwrap() };
    let n = parameters[1].parse().unwrap();
    let choice = Choice {
        replace: !call.contains("distinct"),
        probabilities: is_weighted.then_some(p),
        shuffle: !call.contains("unordered"),
    };
    (population, n, choice)
}

fn generator(call: &str, parameters: &[&str], seed: u128) -> Vec<String> {
    let mut state = Generator::from_sequence(&SeedSequence::new(words(seed)));
    if let Some(draws) = draw(catalog::GENERATOR, &mut state, call, parameters) {
        return draws;
    }
    match call {
        "integers" => {
            let kind = kind(parameters[0]);
            let (low, high) = (parameters[1].parse().unwrap(), parameters[2].parse().unwrap());
            show(state.integers(kind, &[low], &[high], 7, false).unwrap().into_iter().map(|x| signed(kind, x)))
        }
        "permutation" => show(state.permutation(parameters[0].parse().unwrap())),
        "multinomial" => show(state.multinomial(parameters[0].parse().unwrap(), &numbers(parameters[1])).unwrap()),
        "dirichlet" => reals(state.dirichlet(&numbers(parameters[0])).unwrap()),
        "multivariate_hypergeometric" => {
            let colors = numbers(parameters[0].trim_end_matches(','));
            show(state.multivariate_hypergeometric(&colors, parameters[1].parse().unwrap()).unwrap())
        }
        "bytes" => show(state.bytes(parameters[0].parse().unwrap())),
        "random_f32" => singles(state.random_f32(4)),
        "standard_normal_f32" => singles(state.standard_normal_f32(4)),
        "standard_exponential_f32" => singles(state.standard_exponential_f32(4)),
        _ => {
            let p = if call.starts_with("choice_p") { numbers(parameters[0]) } else { Vec::new() };
            let (population, n, choice) = choice(call, parameters, &p);
            show(state.choice(population, n, &choice).unwrap())
        }
    }
}

fn random_state(call: &str, parameters: &[&str], seed: u128) -> Vec<String> {
    let mut state = RandomState::from_seed(seed as i128).unwrap();
    if let Some(draws) = draw(catalog::RANDOM_STATE, &mut state, call, parameters) {
        return draws;
    }
    match call {
        "randint" => {
            let kind = kind(parameters[0]);
            let (low, high) = (parameters[1].parse().unwrap(), parameters[2].parse().unwrap());
            show(state.randint(kind, &[low], &[high], 7).unwrap().into_iter().map(|x| signed(kind, x)))
        }
        "permutation" => show(state.permutation(parameters[0].parse().unwrap())),
        "multinomial" => show(state.multinomial(parameters[0].parse().unwrap(), &numbers(parameters[1])).unwrap()),
        "dirichlet" => reals(state.dirichlet(&numbers(parameters[0])).unwrap()),
        "bytes" => show(state.bytes(parameters[0].parse().unwrap())),
        "tomaxint" => show((0..4).map(|_| state.tomaxint())),
        _ => {
            let p = if call.starts_with("choice_p") { numbers(parameters[0]) } else { Vec::new() };
            let (population, n, choice) = choice(call, parameters, &p);
            show(state.choice(population, n, &choice).unwrap())
        }
    }
}

/// How many representable numbers lie between two reals written as bits.
fn distance(left: &str, right: &str) -> u64 {
    let bits = |text: &str| u64::from_str_radix(text, 16).unwrap();
    if left == right { 0 } else { bits(left).abs_diff(bits(right)) }
}

#[wasm_bindgen_test(unsupported = test)]
fn draws_what_numpy_draws() {
    // Per API and call: how many draws, how many of them differ, by how many units at most, and one stream that does.
    let mut differing: BTreeMap<(&str, &str), (u32, u32, u64, String)> = BTreeMap::new();
    for line in include_str!("random/streams.txt").lines().filter(|line| !line.starts_with('#')) {
        let words: Vec<&str> = line.split(' ').collect();
        let &[api, call, parameters, seed, ref expected @ ..] = words.as_slice() else { panic!("{line}") };
        let parameters: Vec<&str> = parameters.split(';').filter(|&text| text != "-").collect();
        let seed = seed.parse().unwrap();
        let found =
            if api == "generator" { generator(call, &parameters, seed) } else { random_state(call, &parameters, seed) };
        assert_eq!(found.len(), expected.len(), "{line}");
        let entry = differing.entry((api, call)).or_default();
        for (found, &expected) in found.iter().zip(expected) {
            entry.0 += 1;
            if found != expected {
                entry.1 += 1;
                let units = if found.len() == 16 { distance(found, expected) } else { u64::MAX };
                if units > entry.2 {
                    entry.2 = units;
                    entry.3 = format!("{line}\n  found {found}");
                }
            }
        }
    }
    let expected = DECIDED_BY_LIBM.iter().map(|&(api, call, n, units)| ((api, call), (n, units)));
    let found = differing.iter().filter(|(_, entry)| entry.1 > 0).map(|(&name, entry)| (name, (entry.1, entry.2)));
    let streams: Vec<&String> = differing.values().map(|entry| &entry.3).filter(|stream| !stream.is_empty()).collect();
    assert_eq!(found.collect::<Vec<_>>(), expected.collect::<Vec<_>>(), "{streams:#?}");
}
