//! `entwine audit verify`.

use crate::{exit, opening, say, settings::Settings};
use std::process::ExitCode;

/// Checks every line of the audit log and says what is wrong.
pub async fn verify(settings: &Settings) -> anyhow::Result<ExitCode> {
    let db = opening::open_database(settings).await?;
    let (lines, faults) = db.read(|tx| Box::pin(spine::audit::verify(tx))).await?;
    db.close();
    for fault in &faults {
        say::line(&format!("chain {}, line {}: {}", fault.chain, fault.seq, fault.what));
    }
    say::line(&format!("{lines} lines checked, {} faults", faults.len()));
    Ok(if faults.is_empty() { ExitCode::SUCCESS } else { exit::FAULTS.into() })
}
