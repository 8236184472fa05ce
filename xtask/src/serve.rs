//! `./x serve`, and the static server behind it: what any static host does and nothing more.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::thread::{self, JoinHandle};

use anyhow::{Result, anyhow};
use tiny_http::{Header, Method, Request, Response, Server};

use crate::{paths, setup, site};

/// The usual port: fixed, because a browser keeps saved work apart by port.
const PORT: u16 = 8737;
const N_THREADS: usize = 4;

/// Sets up, builds and serves until interrupted; on `port` if one is asked for.
pub fn run(port: Option<u16>) -> Result<()> {
    setup::for_site()?;
    site::build()?;
    let host = match port {
        Some(port) => Host::start(&paths::dist(), "/", port)?,
        None => Host::start(&paths::dist(), "/", PORT).or_else(|_| Host::start(&paths::dist(), "/", 0))?,
    };
    println!("\nkatagrad is at {} (Ctrl+C ends it)", host.address());
    host.wait();
    Ok(())
}

/// A folder being served on this machine; dropping it takes it off the net.
#[must_use]
pub struct Host {
    server: Arc<Server>,
    base: String,
    threads: Vec<JoinHandle<()>>,
}

impl Host {
    /// Serves `folder` under `base`, which starts and ends with a slash; port 0 stands for any free one.
    pub fn start(folder: &Path, base: &str, port: u16) -> Result<Host> {
        let server =
            Server::http(("127.0.0.1", port)).map_err(|error| anyhow!("cannot serve on port {port}: {error}"))?;
        let server = Arc::new(server);
        let serve = || {
            let (server, folder, base) = (server.clone(), folder.to_owned(), base.to_owned());
            thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    // A browser that hangs up early is no concern of the server's.
                    let _ = answer(request, &folder, &base);
                }
            })
        };
        let threads = (0..N_THREADS).map(|_| serve()).collect();
        Ok(Host { server, base: base.to_owned(), threads })
    }

    /// The address of the folder.
    pub fn address(&self) -> String {
        let port = self.server.server_addr().to_ip().map_or(0, |address| address.port());
        format!("http://localhost:{port}{}", self.base)
    }

    /// Serves until the process ends.
    pub fn wait(mut self) {
        for thread in self.threads.drain(..) {
            // A thread ends only when the server is gone.
            let _ = thread.join();
        }
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        for _ in &self.threads {
            self.server.unblock();
        }
    }
}

fn answer(request: Request, folder: &Path, base: &str) -> io::Result<()> {
    if !matches!(request.method(), Method::Get | Method::Head) {
        return request.respond(Response::empty(405));
    }
    let Some((path, bytes)) =
        locate(folder, base, request.url()).and_then(|path| Some((path.clone(), fs::read(path).ok()?)))
    else {
        return request.respond(Response::from_string("not found").with_status_code(404));
    };
    let etag = format!("\"{}\"", site::digest(&bytes));
    let known =
        request.headers().iter().any(|header| header.field.equiv("If-None-Match") && header.value == etag.as_str());
    // `no-cache` means "ask before using": a rebuilt site shows at once.
    let headers = [("ETag", etag.as_str()), ("Cache-Control", "no-cache"), ("Content-Type", mime(&path))];
    let headers = headers.iter().filter_map(|(name, value)| Header::from_bytes(*name, *value).ok());
    if known {
        request.respond(headers.fold(Response::empty(304), Response::with_header))
    } else {
        // Never chunked, so that the page can show progress.
        let response = Response::from_data(bytes).with_chunked_threshold(usize::MAX);
        request.respond(headers.fold(response, Response::with_header))
    }
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
        check("/sub/src/main.rs", Some("src/main.rs"));
        check("/Cargo.toml", None);
        check("/sub/src", None);
        check("/sub/missing", None);
        check("/sub/../Cargo.toml", None);
        check("/sub//etc/hosts", None);
    }
}
