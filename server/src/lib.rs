//! A static server on this machine: what any static host does and nothing more. `./x serve`, `katagrad preview` and the tests serve with it.
//!
//! Written here because it is small, and because the server crate tried first (tiny_http 0.12) lets a connection wait for ever when two arrive at once.

use std::collections::hash_map::DefaultHasher;
use std::fs;
use std::hash::{Hash, Hasher};
use std::io::{self, BufRead, BufReader, Write};
use std::mem;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::path::{Component, Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

/// A browser that says nothing for so long is gone.
const PATIENCE: Duration = Duration::from_secs(30);

/// What is served.
struct Served {
    folder: PathBuf,
    base: String,
    is_shared: bool,
    line: Option<Throttle>,
}

/// A line slower than the machine's own, which all connections share.
pub struct Throttle {
    latency: Duration,
    bytes_a_second: f64,
    /// When all that was given to it will have gone through.
    is_free: Mutex<Instant>,
}

impl Throttle {
    /// An answer begins after `latency`, and `bytes_a_second` go through.
    pub fn new(latency: Duration, bytes_a_second: f64) -> Throttle {
        Throttle { latency, bytes_a_second, is_free: Mutex::new(Instant::now()) }
    }

    /// Waits until these bytes have gone through, behind those of other connections.
    fn carry(&self, n_bytes: usize) {
        let takes = Duration::from_secs_f64(n_bytes as f64 / self.bytes_a_second);
        let done = {
            let mut is_free = self.is_free.lock().unwrap_or_else(PoisonError::into_inner);
            *is_free = (*is_free).max(Instant::now() - LATENESS) + takes;
            *is_free
        };
        thread::sleep(done.saturating_duration_since(Instant::now()));
    }
}

/// A sender that wakes up late makes up for this much, or a busy machine would make the line slower still.
const LATENESS: Duration = Duration::from_millis(100);

/// What goes through a slow line at once: small enough that connections take turns.
const PARCEL: usize = 16 * 1024;

/// A folder being served on this machine; dropping it takes it off the net.
#[must_use]
pub struct Host {
    address: SocketAddr,
    base: String,
    is_over: Arc<AtomicBool>,
    listening: Option<JoinHandle<()>>,
}

impl Host {
    /// Serves `folder` under `base`, which starts and ends with a slash; port 0 stands for any free one. Errors: the port is taken.
    pub fn start(folder: &Path, base: &str, port: u16) -> io::Result<Host> {
        Host::serve(Served { folder: folder.to_owned(), base: base.to_owned(), is_shared: false, line: None }, port)
    }

    /// As [`Host::start`], and pages of other hosts may read the files, as most hosts of static files allow.
    pub fn start_shared(folder: &Path, base: &str, port: u16) -> io::Result<Host> {
        Host::serve(Served { folder: folder.to_owned(), base: base.to_owned(), is_shared: true, line: None }, port)
    }

    /// As [`Host::start`], on any free port, over a slow line if there is one.
    pub fn start_behind(folder: &Path, base: &str, line: Option<Throttle>) -> io::Result<Host> {
        Host::serve(Served { folder: folder.to_owned(), base: base.to_owned(), is_shared: false, line }, 0)
    }

    fn serve(served: Served, port: u16) -> io::Result<Host> {
        let taken = |error: io::Error| io::Error::new(error.kind(), format!("cannot serve on port {port}: {error}"));
        let listener = TcpListener::bind(("127.0.0.1", port)).map_err(taken)?;
        let address = listener.local_addr()?;
        let is_over = Arc::new(AtomicBool::new(false));
        let base = served.base.clone();
        let served = Arc::new(served);
        let over = is_over.clone();
        let listening = thread::spawn(move || {
            for stream in listener.incoming().flatten().take_while(|_| !over.load(Ordering::SeqCst)) {
                let served = served.clone();
                let over = over.clone();
                // A browser that hangs up early is no concern of the server's.
                thread::spawn(move || answer_all(&stream, &served, &over));
            }
        });
        Ok(Host { address, base, is_over, listening: Some(listening) })
    }

    /// The address of the folder.
    pub fn address(&self) -> String {
        format!("http://localhost:{}{}", self.address.port(), self.base)
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        if let Some(listening) = self.listening.take() {
            // The thread ends only when the server is gone.
            let _ = listening.join();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        self.is_over.store(true, Ordering::SeqCst);
        // Wakes the listener, so that it sees that it is over and frees the port.
        let _ = TcpStream::connect(self.address);
        if let Some(listening) = self.listening.take() {
            let _ = listening.join();
        }
    }
}

/// Answers the requests of a connection, one after the other, until the browser hangs up or the server is gone.
fn answer_all(stream: &TcpStream, served: &Served, is_over: &AtomicBool) -> io::Result<()> {
    stream.set_read_timeout(Some(PATIENCE))?;
    stream.set_write_timeout(Some(PATIENCE))?;
    stream.set_nodelay(true)?;
    let mut reader = BufReader::new(stream);
    let mut request = String::new();
    while reader.read_line(&mut request)? > 0 && !is_over.load(Ordering::SeqCst) {
        let is_last = answer(stream, served, &mem::take(&mut request), &mut reader)?;
        if is_last {
            break;
        }
    }
    Ok(())
}

/// Reads the rest of a request and answers it; returns whether it is the last of its connection. Where a file has its Brotli beside it, as `FILE.br`, that is sent to who takes it.
fn answer(stream: &TcpStream, served: &Served, request: &str, reader: impl BufRead) -> io::Result<bool> {
    let mut known = String::new();
    let mut takes_brotli = false;
    let mut is_last = false;
    for line in reader.lines() {
        let line = line?;
        match line.split_once(':') {
            Some((name, value)) if name.eq_ignore_ascii_case("If-None-Match") => known = value.trim().to_owned(),
            Some((name, value)) if name.eq_ignore_ascii_case("Accept-Encoding") => {
                takes_brotli = value.split(',').any(|encoding| encoding.trim() == "br");
            }
            Some((name, value)) if name.eq_ignore_ascii_case("Connection") => {
                is_last = value.trim().eq_ignore_ascii_case("close");
            }
            Some(_) => {}
            None => break,
        }
    }
    let mut words = request.trim_end().split(' ');
    let (method, url) = (words.next().unwrap_or_default(), words.next().unwrap_or_default());
    let file = locate(&served.folder, &served.base, url).and_then(|path| {
        let compressed = takes_brotli.then(|| fs::read(path.with_added_extension("br")).ok()).flatten();
        let encoding = compressed.as_ref().map(|_| "br");
        Some((mime(&path), encoding, compressed.or_else(|| fs::read(&path).ok())?))
    });
    if let Some(line) = &served.line {
        thread::sleep(line.latency);
    }
    let respond = |status: &str, headers: &[(&str, &str)], body: &[u8]| {
        respond(stream, served.line.as_ref(), status, headers, body)
    };
    let shared = served.is_shared.then_some(("Access-Control-Allow-Origin", "*"));
    match file {
        _ if !["GET", "HEAD"].contains(&method) => respond("405 Method Not Allowed", &[], b"")?,
        None => {
            let headers: Vec<_> = [("Content-Type", "text/plain")].into_iter().chain(shared).collect();
            respond("404 Not Found", &headers, b"not found")?;
        }
        Some((mime, encoding, bytes)) => {
            let etag = etag(&bytes);
            // `no-cache` means "ask before using": a rebuilt site shows at once.
            let mut headers = vec![("ETag", etag.as_str()), ("Cache-Control", "no-cache"), ("Content-Type", mime)];
            headers.extend(encoding.map(|encoding| ("Content-Encoding", encoding)));
            headers.extend(shared);
            match method {
                _ if known == etag => respond("304 Not Modified", &headers, b"")?,
                "HEAD" => respond("200 OK", &headers, b"")?,
                _ => respond("200 OK", &headers, &bytes)?,
            }
        }
    }
    Ok(is_last)
}

/// A name of what a file holds; another when it changes.
fn etag(bytes: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    bytes.hash(&mut hasher);
    format!("\"{:016x}\"", hasher.finish())
}

fn respond(
    mut stream: &TcpStream,
    line: Option<&Throttle>,
    status: &str,
    headers: &[(&str, &str)],
    body: &[u8],
) -> io::Result<()> {
    let mut head = format!("HTTP/1.1 {status}\r\nContent-Length: {}\r\n", body.len());
    for (name, value) in headers {
        head += &format!("{name}: {value}\r\n");
    }
    stream.write_all(format!("{head}\r\n").as_bytes())?;
    match line {
        None => stream.write_all(body)?,
        Some(line) => {
            for parcel in body.chunks(PARCEL) {
                line.carry(parcel.len());
                stream.write_all(parcel)?;
            }
        }
    }
    stream.flush()
}

/// The file that `url` names, if it is one of `folder`.
fn locate(folder: &Path, base: &str, url: &str) -> Option<PathBuf> {
    let path = url.split(['?', '#']).next()?;
    let relative = Path::new(path.strip_prefix(base)?);
    let inside = relative.components().all(|part| matches!(part, Component::Normal(_)));
    let file = folder.join(relative);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    (inside && file.is_file()).then_some(file)
}

fn mime(path: &Path) -> &'static str {
    match path.extension().and_then(|extension| extension.to_str()) {
        Some("css") => "text/css; charset=utf-8",
        Some("html") => "text/html; charset=utf-8",
        Some("js" | "mjs") => "text/javascript; charset=utf-8",
        Some("json") => "application/json",
        Some("png") => "image/png",
        Some("svg") => "image/svg+xml",
        Some("wasm") => "application/wasm",
        Some("webmanifest") => "application/manifest+json",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(url: &str, expected: Option<&str>) {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let found = locate(folder, "/sub/", url);
        assert_eq!(found, expected.map(|path| folder.join(path)), "{url}");
    }

    #[test]
    fn serves_files_of_the_folder_and_nothing_else() {
        check("/sub/Cargo.toml", Some("Cargo.toml"));
        check("/sub/Cargo.toml?pack=x#y", Some("Cargo.toml"));
        check("/sub/src/lib.rs", Some("src/lib.rs"));
        check("/Cargo.toml", None);
        check("/sub/src", None);
        check("/sub/missing", None);
        check("/sub/../Cargo.toml", None);
        check("/sub//etc/hosts", None);
    }

    #[test]
    fn connections_share_a_slow_line() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR"));
        let bytes = fs::metadata(folder.join("Cargo.toml")).expect("it is there").len() as f64;
        // Alone, an answer takes 0.4 seconds.
        let line = Throttle::new(Duration::from_millis(50), bytes * 2.5);
        let host = Host::start_behind(folder, "/", Some(line)).expect("a port is free");
        let address = host.address;
        let start = Instant::now();
        let asked: Vec<_> = (0..2)
            .map(|_| {
                thread::spawn(move || {
                    let mut stream = TcpStream::connect(address).expect("it listens");
                    write!(stream, "GET /Cargo.toml HTTP/1.1\r\nConnection: close\r\n\r\n").expect("it reads");
                    io::read_to_string(stream).expect("it answers").len()
                })
            })
            .collect();
        let lengths: Vec<usize> = asked.into_iter().map(|asked| asked.join().expect("it is answered")).collect();
        assert!(lengths.iter().all(|length| *length as f64 > bytes));
        assert!(start.elapsed() >= Duration::from_millis(700));
    }

    #[test]
    fn a_connection_takes_requests_until_one_is_the_last() {
        let host = Host::start(Path::new(env!("CARGO_MANIFEST_DIR")), "/", 0).expect("a port is free");
        let mut stream = TcpStream::connect(host.address).expect("it listens");
        for last in ["", "", "Connection: close\r\n"] {
            write!(stream, "HEAD /Cargo.toml HTTP/1.1\r\nHost: localhost\r\n{last}\r\n").expect("it reads");
        }
        let answers = io::read_to_string(stream).expect("it hangs up");
        assert_eq!(answers.matches("HTTP/1.1 200 OK").count(), 3, "{answers}");
    }

    #[test]
    fn answers_many_at_once_and_is_gone_when_dropped() {
        let host = Host::start(Path::new(env!("CARGO_MANIFEST_DIR")), "/sub/", 0).expect("a port is free");
        let address = host.address;
        let ask = |path: &str| {
            let mut stream = TcpStream::connect(address).expect("it listens");
            write!(stream, "GET {path} HTTP/1.1\r\nHost: localhost\r\n\r\n").expect("it reads");
            let mut answer = String::new();
            BufReader::new(stream).read_line(&mut answer).expect("it answers");
            answer.trim_end().to_owned()
        };
        // Connections that say nothing must not keep others waiting.
        let silent: Vec<TcpStream> = (0..8).map(|_| TcpStream::connect(address).expect("it listens")).collect();
        assert_eq!(ask("/sub/Cargo.toml"), "HTTP/1.1 200 OK");
        assert_eq!(ask("/Cargo.toml"), "HTTP/1.1 404 Not Found");
        drop((silent, host));
        assert!(TcpStream::connect(address).is_err());
    }
}
