//! The functions `worker.js` calls.

use std::cell::RefCell;
use std::collections::BTreeMap;

use js_sys::WebAssembly::Module;
use judge::{Fault, Verdict, grade};
use pack::data::Data;
use pack::host::{Opened, browser};
use protocol::{Grade, Request, Response, Submission, decode, encode};
use python::Session;
use wasm_bindgen::prelude::*;
use web_sys::DedicatedWorkerGlobalScope;

/// Memory that a worker may keep between jobs, in WebAssembly's pages of 64 KiB: 256 MiB, three times what a start and the usual submissions take.
const KEPT_PAGES: usize = 4096;

thread_local! {
    static ENGINE: RefCell<Engine> = RefCell::new(Engine::default());
}

#[derive(Default)]
struct Engine {
    session: Option<Session>,
    packs: BTreeMap<String, Opened>,
    received: Option<(Request, Option<Module>)>,
}

/// Starts the Python session and says that the worker listens.
#[wasm_bindgen]
pub fn start() {
    ENGINE.with_borrow_mut(|engine| {
        engine.session();
    });
    post(&Response::Ready);
}

/// Takes one message from the page, for [`work`] to handle.
#[wasm_bindgen]
pub fn receive(bytes: &[u8], module: Option<Module>) -> Result<(), JsError> {
    let request: Request = decode(bytes)?;
    ENGINE.with_borrow_mut(|engine| engine.received = Some((request, module)));
    Ok(())
}

/// Handles the message received. A function without arguments or result, as `worker.js` can call on any stack.
#[wasm_bindgen]
pub fn work() {
    ENGINE.with_borrow_mut(|engine| {
        if let Some((request, module)) = engine.received.take() {
            engine.handle(request, module);
        }
    });
    if core::arch::wasm32::memory_size::<0>() > KEPT_PAGES {
        post(&Response::Grown);
    }
}

/// The message that says memory ran out, for `worker.js` to keep until it is needed.
#[wasm_bindgen]
pub fn out_of_memory() -> Vec<u8> {
    encode(&Response::Died { verdict: Verdict::MemoryLimit })
}

/// The message that says the browser's stack ran out below Python's own limit, where only data nested too deep can bring it.
#[wasm_bindgen]
pub fn out_of_stack() -> Vec<u8> {
    let fault = Fault::Exception {
        kind: "RecursionError".to_owned(),
        message: "something is nested too deep for the browser's stack".to_owned(),
        traceback: String::new(),
        line: None,
    };
    encode(&Response::Died { verdict: Verdict::RuntimeError(fault) })
}

/// Whether an allocation has failed; may be asked after a trap.
#[wasm_bindgen]
pub fn is_exhausted() -> bool {
    python::memory::is_exhausted()
}

impl Engine {
    fn session(&mut self) -> &mut Session {
        self.session.get_or_insert_with(Session::new)
    }

    fn handle(&mut self, request: Request, module: Option<Module>) {
        match request {
            Request::Open { pack, data } => {
                let error = match open(data.as_deref(), module) {
                    Ok(opened) => {
                        self.packs.insert(pack.clone(), opened);
                        None
                    }
                    Err(error) => Some(error),
                };
                post(&Response::Opened { pack, error });
            }
            Request::Grade(grade) => self.grade(grade),
            Request::Parse { job, signature, texts } => {
                let values = self.session().parse_args(&signature, &texts);
                post(&Response::Parsed { job, values });
            }
        }
    }

    fn grade(&mut self, request: Grade) {
        let Grade { job, pack, problem, signature, submission, plan, limits } = request;
        python::memory::reset();
        let Some(pack) = self.packs.get(&pack) else {
            post(&Response::Failed { job, message: format!("The problem set `{pack}` is not open.") });
            return;
        };
        let mut emit = |event| post(&Response::Event { job, event });
        let session = self.session.get_or_insert_with(Session::new);
        let graded = pack.problem(&problem, &plan, &signature, session, &limits).and_then(|mut problem| {
            let problem = problem.as_mut();
            match submission {
                Submission::Python(source) => grade(problem, &signature, session, &source, &plan, &limits, &mut emit),
                Submission::Kernel(wasm) => {
                    grade(problem, &signature, &mut browser::kernel(&wasm), "", &plan, &limits, &mut emit)
                }
            }
        });
        if let Err(error) = graded {
            post(&Response::Failed { job, message: error.to_string() });
        }
    }
}

/// Opens a pack from what came of it. Errors: why it cannot be opened.
fn open(data: Option<&[u8]>, module: Option<Module>) -> Result<Opened, String> {
    let opened = match (data, module) {
        (Some(data), _) => Data::from_json(data).map(Opened::Data),
        (None, Some(module)) => browser::open(&module).map(Opened::Code),
        (None, None) => return Err("the pack came without code or cases".to_owned()),
    };
    opened.map_err(|error| error.to_string())
}

fn post(response: &Response) {
    let scope: DedicatedWorkerGlobalScope = js_sys::global().unchecked_into();
    // A closed channel means the page is gone; nobody is left to tell.
    let _ = scope.post_message(&js_sys::Uint8Array::from(encode(response).as_slice()));
}
