//! Bytes between page and worker are a message or an error, whatever happened to them on the way.

use judge::{Event, Limits, Plan, Signature, Type, Value, Verdict};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use protocol::{Grade, Request, Response, Submission, decode, encode};

fn signature() -> Signature {
    Signature::Function { name: "solve".to_owned(), params: vec![], returns: Type::Any }
}

/// A message of each kind, as bytes.
fn messages() -> Vec<Vec<u8>> {
    let (job, pack) = (7, "pack".to_owned());
    let grade = Grade {
        job,
        pack: pack.clone(),
        problem: "problem".to_owned(),
        signature: signature(),
        submission: Submission::Python("def solve():\n    return 1\n".to_owned()),
        plan: Plan::Submit { seed: 3, shrink_calls: 9, ideas: vec![] },
        limits: Limits::default(),
    };
    let requests = [
        Request::Open { pack: pack.clone(), data: Some(b"{}".to_vec()) },
        Request::Grade(grade),
        Request::Parse { job, signature: signature(), texts: vec!["[1, 2]".to_owned()] },
    ];
    let responses = [
        Response::Ready,
        Response::Opened { pack, error: None },
        Response::Failed { job, message: "why".to_owned() },
        Response::Parsed { job, values: vec![Ok(Value::list([1, 2])), Err("no".to_owned())] },
        Response::Died { verdict: Verdict::MemoryLimit },
        Response::Grown,
    ];
    requests.iter().map(encode).chain(responses.iter().map(encode)).collect()
}

proptest! {
    #[test]
    fn any_bytes(bytes in vec(any::<u8>(), 0..600)) {
        let _ = decode::<Request>(&bytes);
        let _ = decode::<Response>(&bytes);
        let _ = decode::<Event>(&bytes);
    }

    #[test]
    fn messages_that_were_damaged(
        message in prop::sample::select(messages()),
        damage in vec((any::<Index>(), any::<u8>()), 1..6),
        keep in any::<Index>(),
    ) {
        let mut bytes = message;
        for (place, byte) in damage {
            let place = place.index(bytes.len());
            bytes[place] = byte;
        }
        let cut = &bytes[..keep.index(bytes.len() + 1)];
        for bytes in [cut, bytes.as_slice()] {
            let _ = decode::<Request>(bytes);
            let _ = decode::<Response>(bytes);
        }
    }
}
