//! `./x serve`: the site, built and served on this machine.

use anyhow::Result;
use server::Host;

use crate::{paths, setup, site};

/// The usual port: fixed, because a browser keeps saved work apart by port.
const PORT: u16 = 8737;

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
