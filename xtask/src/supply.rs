//! What we build on: whether we may, where it is from, and what is known against it.

use anyhow::Result;
use serde_json::Value;

use crate::process::{cargo, command, run, section};
use crate::setup;

/// Licences, sources and bans of all crates, as deny.toml has them; and what the npm registry knows against our packages, as a report that fails nothing.
pub fn check() -> Result<()> {
    setup::for_supply()?;
    deny("error", &FROM_HERE)?;
    println!("npm packages: {}", audit());
    Ok(())
}

/// The same with its warnings, such as crates in several versions, and what is known against crates, from a database that is fetched from GitHub.
pub fn report() -> Result<()> {
    setup::for_supply()?;
    deny("warn", &FROM_HERE)?;
    println!("npm packages: {}", audit());
    section("advisories", || deny("warn", &["advisories"]))
}

/// What is asked of no database.
const FROM_HERE: [&str; 3] = ["licenses", "bans", "sources"];

fn deny(level: &str, checks: &[&str]) -> Result<()> {
    // Doubles are told without the tree that leads to them.
    run(cargo().args(["deny", "--log-level", level, "--locked", "check", "--hide-inclusion-graph"]).args(checks))
}

/// What the npm registry knows of our packages, in a line.
fn audit() -> String {
    let told = command("npm").args(["audit", "--json", "--fetch-retries=0"]).output();
    let report = told.ok().and_then(|told| serde_json::from_slice(&told.stdout).ok()).unwrap_or(Value::Null);
    words(&report)
}

/// A report of `npm audit`; not every registry answers.
fn words(report: &Value) -> String {
    let counts = &report["metadata"]["vulnerabilities"];
    match counts["total"].as_u64() {
        Some(0) => "nothing is known against them".to_owned(),
        Some(total) => format!("{total} are known, `npm audit` tells more: {counts}"),
        None => "the registry gives no audit".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn an_audit_is_told_in_a_line() {
        let check = |report: Value, part: &str| assert!(words(&report).contains(part), "{report}");
        check(json!({ "metadata": { "vulnerabilities": { "total": 0 } } }), "nothing");
        check(json!({ "metadata": { "vulnerabilities": { "high": 2, "total": 2 } } }), "\"high\":2");
        check(json!({ "error": { "code": "ENOAUDIT" } }), "no audit");
        check(Value::Null, "no audit");
    }
}
