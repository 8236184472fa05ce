//! The engine as a child process, as it is a Web Worker in the browser: what loops or crashes can be ended without ending us. Time is kept by the child itself, see [`Clock`].

use std::io::{self, BufReader, Read, Write};
use std::process::{Child, ChildStdin, Command, ExitCode, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::thread;
use std::time::Duration;

use anyhow::{Context, Result, bail};
use judge::{Event, Fault, Report, Verdict, grade};
use pack::host::native;
use protocol::{Grade, Request, Response, Submission, decode, encode};

use crate::clock::{Clock, OUT_OF_TIME};
use crate::library::{self, Library};

/// What one submission may allocate, as in the browser.
const MEMORY_BYTES: usize = 1 << 30;
/// What an engine may hold between submissions, as in the browser: some things Python never frees, such as a class with slots, and one that is kept for thousands would run full.
const KEPT_BYTES: usize = 256 << 20;
/// Python frames live on this stack; the browser has its own limit.
const STACK_BYTES: usize = 256 << 20;

/// A running engine; dropping it ends it.
#[must_use]
pub struct Engine {
    options: library::Options,
    process: Option<Process>,
}

struct Process {
    child: Child,
    stdin: ChildStdin,
    responses: Receiver<Response>,
    stderr: thread::JoinHandle<String>,
}

impl Engine {
    /// An engine for the problems of `options`; its process starts with the first submission.
    pub fn new(options: &library::Options) -> Self {
        Engine { options: options.clone(), process: None }
    }

    /// Grades one submission. Errors: the engine cannot be started, or the pack failed.
    pub fn grade(&mut self, request: &Grade) -> Result<Report> {
        let process = match self.process.take() {
            Some(process) => process,
            None => Process::start(&self.options)?,
        };
        let (report, process) = process.grade(request)?;
        self.process = process;
        Ok(report)
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Process {
    fn start(options: &library::Options) -> Result<Self> {
        let mut child = Command::new(std::env::current_exe()?)
            .arg("engine")
            .args(options.to_args())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .context("the engine cannot be started")?;
        let (Some(stdin), Some(stdout), Some(mut stderr)) =
            (child.stdin.take(), child.stdout.take(), child.stderr.take())
        else {
            bail!("the engine has no pipes");
        };
        let (sender, responses) = channel();
        thread::spawn(move || {
            let mut stdout = BufReader::new(stdout);
            while let Ok(bytes) = read_frame(&mut stdout) {
                let Ok(response) = decode(&bytes) else { break };
                if sender.send(response).is_err() {
                    break;
                }
            }
        });
        let stderr = thread::spawn(move || {
            let mut text = String::new();
            let _ = stderr.read_to_string(&mut text);
            text
        });
        Ok(Process { child, stdin, responses, stderr })
    }

    /// The report, and the process if it can be used again.
    fn grade(mut self, request: &Grade) -> Result<(Report, Option<Self>)> {
        write_frame(&mut self.stdin, &encode(&Request::Grade(request.clone())))
            .context("the engine does not listen")?;
        let seconds = request.limits.seconds;
        let mut report = Report::default();
        let mut has_grown = false;
        loop {
            match self.responses.recv() {
                Ok(Response::Event { event, .. }) => {
                    let finished = matches!(event, Event::Finished { .. });
                    report.apply(event);
                    if finished {
                        return Ok((report, (!has_grown).then_some(self)));
                    }
                }
                Ok(Response::Failed { message, .. }) => bail!("{message}"),
                Ok(Response::Grown) => has_grown = true,
                Ok(_) => {}
                Err(_) => {
                    report.stop(self.cause_of_death(seconds));
                    return Ok((report, None));
                }
            }
        }
    }

    fn cause_of_death(mut self, seconds: f64) -> Verdict {
        let status = self.child.wait();
        if status.as_ref().is_ok_and(|status| status.code() == Some(OUT_OF_TIME)) {
            return Verdict::TimeLimit { seconds };
        }
        let stderr = std::mem::replace(&mut self.stderr, thread::spawn(String::new)).join().unwrap_or_default();
        // What Rust prints before it aborts on a refused allocation.
        if stderr.contains("memory allocation of") {
            return Verdict::MemoryLimit;
        }
        let status = status.map_or_else(|error| error.to_string(), |status| status.to_string());
        Verdict::RuntimeError(Fault::Crashed { message: format!("{status}\n{stderr}").trim().to_owned() })
    }
}

/// The child's side: grades what arrives on standard input until it closes.
pub fn serve(options: &library::Options) -> Result<ExitCode> {
    let options = options.clone();
    with_deep_stack(move || {
        serve_on_this_thread(&Library::open(&options)?)?;
        Ok(ExitCode::SUCCESS)
    })
}

/// Runs `work` where Python has room to recurse.
pub fn with_deep_stack(work: impl FnOnce() -> Result<ExitCode> + Send + 'static) -> Result<ExitCode> {
    let thread = thread::Builder::new().stack_size(STACK_BYTES).spawn(work)?;
    thread.join().unwrap_or_else(|_| bail!("the engine panicked"))
}

fn serve_on_this_thread(library: &Library) -> Result<()> {
    let mut session = python::Session::new();
    python::memory::set_limit(MEMORY_BYTES);
    let clock = Clock::start();
    let mut stdin = io::stdin().lock();
    while let Ok(bytes) = read_frame(&mut stdin) {
        let Request::Grade(Grade { job, problem, signature, submission, plan, limits, .. }) = decode(&bytes)? else {
            continue;
        };
        python::memory::reset();
        let time = Some(Duration::from_secs_f64(limits.seconds));
        clock.set(time);
        let post = |response: Response| write_frame(&mut io::stdout().lock(), &encode(&response));
        let mut problem = match library.problem_for(&problem, &plan, &signature, &mut session, &limits) {
            Ok(problem) => problem,
            Err(error) => {
                clock.set(None);
                post(Response::Failed { job, message: error.to_string() })?;
                continue;
            }
        };
        let mut emit = |event| {
            // Whoever listens takes the time it takes.
            clock.set(None);
            // Before the end, after which nobody listens until there is another submission.
            if matches!(event, Event::Finished { .. }) && python::memory::used() > KEPT_BYTES {
                let _ = post(Response::Grown);
            }
            // A closed pipe means the parent is gone; the next read ends this process.
            let _ = post(Response::Event { job, event });
            clock.set(time);
        };
        let problem = problem.as_mut();
        let graded = match submission {
            Submission::Python(source) => grade(problem, &signature, &mut session, &source, &plan, &limits, &mut emit),
            Submission::Kernel(wasm) => {
                grade(problem, &signature, &mut native::kernel(&wasm), "", &plan, &limits, &mut emit)
            }
        };
        if let Err(error) = graded {
            post(Response::Failed { job, message: error.to_string() })?;
        }
        clock.set(None);
    }
    Ok(())
}

fn write_frame(pipe: &mut impl Write, bytes: &[u8]) -> io::Result<()> {
    let length = u32::try_from(bytes.len()).map_err(io::Error::other)?;
    pipe.write_all(&length.to_le_bytes())?;
    pipe.write_all(bytes)?;
    pipe.flush()
}

fn read_frame(pipe: &mut impl Read) -> io::Result<Vec<u8>> {
    let mut length = [0; 4];
    pipe.read_exact(&mut length)?;
    let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
    pipe.read_exact(&mut bytes)?;
    Ok(bytes)
}
