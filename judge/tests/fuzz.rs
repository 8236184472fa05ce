//! Whatever a person's code returns and a pack asks for, the judge answers and does not panic.
#![cfg(not(target_arch = "wasm32"))]

use judge::{
    Answer, Args, Array, CaseId, Check, Data, Group, Heat, Law, Metric, Nan, Scale, Signature, Source, Type, Value,
    Vectors, Verdict, compare, error_in_tolerances, explain,
};
use proptest::collection::vec;
use proptest::prelude::*;

/// Numbers around which comparisons go wrong.
fn floats() -> impl Strategy<Value = f64> {
    prop_oneof![
        any::<f64>(),
        -3.0..3.0,
        prop::sample::select(vec![0.0, -0.0, f64::NAN, f64::INFINITY, f64::NEG_INFINITY, f64::MAX, f64::MIN_POSITIVE]),
    ]
}

/// Arrays of every dtype with a few axes, empty ones among them.
fn arrays() -> impl Strategy<Value = Value> {
    vec(0usize..4, 0..4).prop_flat_map(|shape| {
        let n_elements = shape.iter().product::<usize>();
        let data = prop_oneof![
            vec(any::<bool>(), n_elements).prop_map(Data::Bool),
            vec(any::<i64>(), n_elements).prop_map(Data::Int64),
            vec(floats(), n_elements).prop_map(Data::Float64),
        ];
        data.prop_map(move |data| match Array::new(shape.clone(), data) {
            Ok(array) => Value::Array(array),
            Err(error) => panic!("{error}"),
        })
    })
}

/// Values of every kind, nested a little.
fn values() -> impl Strategy<Value = Value> {
    let leaves = prop_oneof![
        Just(Value::None),
        any::<bool>().prop_map(Value::Bool),
        (-3i64..4).prop_map(Value::from),
        (any::<i128>(), 0u32..5).prop_map(|(int, power)| Value::Int(num_bigint::BigInt::from(int).pow(power))),
        floats().prop_map(Value::Float),
        "\\PC{0,5}".prop_map(Value::Str),
        arrays(),
    ];
    leaves.prop_recursive(4, 40, 5, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..5).prop_map(Value::List),
            vec(inner.clone(), 0..5).prop_map(Value::Tuple),
            vec(inner.clone(), 0..5).prop_map(Value::Set),
            vec((inner.clone(), inner), 0..4).prop_map(Value::Dict),
        ]
    })
}

/// Rules of every kind, one in another.
fn checks() -> impl Strategy<Value = Check> {
    let tolerance = || prop_oneof![Just(0.0), Just(1e-6), 0.0..2.0];
    let scale = prop::sample::select(vec![Scale::One, Scale::Largest]);
    let nan = prop::sample::select(vec![Nan::Reject, Nan::Match]);
    let metric = prop::sample::select(vec![Metric::Value, Metric::Cost, Metric::Accuracy, Metric::RSquared]);
    let law = prop::sample::select(vec![Law::Counts, Law::Quantiles]);
    let of = || prop::sample::select(vec![Vectors::Rows, Vectors::Columns]);
    let leaves = prop_oneof![
        Just(Check::Exact),
        (tolerance(), tolerance(), scale, nan).prop_map(|(rtol, atol, scale, nan)| Check::Close {
            rtol,
            atol,
            scale,
            nan
        }),
        (0usize..3).prop_map(|arg| Check::Permutation { arg }),
        vec(any::<i64>(), 0..2).prop_map(|fixed| Check::UpToLabels { fixed }),
        (of(), tolerance()).prop_map(|(of, tol)| Check::Subspace { of, tol }),
        (0usize..3, 0usize..3, tolerance()).prop_map(|(a, b, tol)| Check::Residual { a, b, tol }),
        (0usize..3, tolerance()).prop_map(|(arg, tol)| Check::Factors { arg, tol }),
        (metric, tolerance()).prop_map(|(metric, margin)| Check::Score { metric, margin }),
        law.prop_map(|law| Check::Distribution { law, false_alarm: 1e-6 }),
    ];
    leaves.prop_recursive(3, 12, 3, move |inner| {
        let each = || inner.clone().prop_map(Box::new);
        let named = || prop::collection::btree_map("[ab]", inner.clone(), 0..2);
        prop_oneof![
            each().prop_map(|each| Check::Strict { each }),
            (0u32..4, each()).prop_map(|(depth, each)| Check::Unordered { depth, each }),
            each().prop_map(|each| Check::Set { each }),
            each().prop_map(|each| Check::Multiset { each }),
            each().prop_map(|each| Check::AnyOf { each }),
            (of(), each()).prop_map(|(of, each)| Check::UpToSign { of, each }),
            (of(), each()).prop_map(|(of, each)| Check::UpToScale { of, each }),
            each().prop_map(|each| Check::Items { each }),
            vec(inner.clone(), 0..3).prop_map(|items| Check::Tuple { items }),
            (named(), each()).prop_map(|(keys, each)| Check::Dict { keys, each }),
            (named(), each()).prop_map(|(methods, each)| Check::Operations { methods, each }),
            vec(inner.clone(), 0..3).prop_map(|checks| Check::All { checks }),
        ]
    })
}

fn signature() -> Signature {
    Signature::Function { name: "solve".to_owned(), params: vec![], returns: Type::Any }
}

/// Whether a value equals itself: NaN does not, and neither does what has one key twice.
fn is_sound(value: &Value) -> bool {
    match value {
        Value::Float(float) => !float.is_nan(),
        Value::List(items) | Value::Tuple(items) | Value::Set(items) => items.iter().all(is_sound),
        Value::Dict(pairs) => pairs.len() < 2 && pairs.iter().all(|(key, value)| is_sound(key) && is_sound(value)),
        Value::Array(array) => !matches!(array.data(), Data::Float64(data) if data.iter().any(|float| float.is_nan())),
        _ => true,
    }
}

proptest! {
    #[test]
    fn every_rule_has_an_answer_to_every_value(
        check in checks(),
        args in vec(values(), 0..3),
        expected in values(),
        found in values(),
    ) {
        if let Err(mismatch) = compare(&check, Answer { args: &args, expected: &expected, found: &found }) {
            // What a person reads about it is made too.
            let said = explain(&Verdict::WrongAnswer(mismatch), &signature());
            prop_assert!(!said.title.is_empty());
        }
        let _ = error_in_tolerances(&check, &expected, &found);
        let _ = Heat::of(&expected, &found, "");
        prop_assert!(found.brief(50).chars().count() <= 60);
    }

    #[test]
    fn a_value_is_its_own_answer(value in values()) {
        if !is_sound(&value) {
            return Ok(());
        }
        for check in [Check::Exact, Check::Strict { each: Box::default() }, Check::close(0.0, 0.0)] {
            let answer = Answer { args: &[], expected: &value, found: &value };
            prop_assert_eq!(compare(&check, answer), Ok(()), "{:?}", check);
        }
    }

    #[test]
    fn values_come_back_from_bytes(value in values()) {
        let bytes = postcard::to_stdvec(&value)?;
        let back: Value = postcard::from_bytes(&bytes)?;
        // NaN differs from itself, the bytes do not.
        prop_assert_eq!(postcard::to_stdvec(&back)?, bytes);
    }

    #[test]
    fn bytes_are_a_value_or_an_error(bytes in vec(any::<u8>(), 0..400)) {
        let _ = postcard::from_bytes::<Args>(&bytes);
        let _ = postcard::from_bytes::<Check>(&bytes);
        let _ = postcard::from_bytes::<Group>(&bytes);
        let _ = postcard::from_bytes::<Source>(&bytes);
    }

    #[test]
    fn text_is_a_type_or_an_error(text in "[a-z0-9\\[\\], |()<>\\PC]{0,40}") {
        if let Ok(kind) = text.parse::<Type>() {
            prop_assert_eq!(kind.to_string().parse::<Type>(), Ok(kind));
        }
    }

    #[test]
    fn text_is_a_case_or_an_error(text in "[a-z/@#:0-9]{0,40}|\\PC{0,40}") {
        if let Ok(id) = text.parse::<CaseId>() {
            prop_assert_eq!(id.to_string().parse::<CaseId>(), Ok(id));
        }
    }

    #[test]
    fn whatever_is_replayed_stays_within_its_bounds(
        choices in vec(any::<u64>(), 0..40),
        low in any::<i64>(),
        high in any::<i64>(),
        len in 0usize..50,
    ) {
        let mut source = Source::replay(choices);
        let int = source.integer(low..=high);
        prop_assert!((low..=high.max(low)).contains(&int));
        prop_assert!((len..=len + 9).contains(&source.size(len..=len + 9)));
        prop_assert!(source.index(len) < len.max(1));
        let float = source.float(-1.5..=2.5);
        prop_assert!((-1.5..=2.5).contains(&float), "{}", float);
    }
}
