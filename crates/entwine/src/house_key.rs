//! The key of the house: what seals reports, kept in a file outside the database.
//!
//! Made at the first start, readable by this user only. Every node of one house needs the same file. A backup does not hold
//! it, so that a stolen backup shows no words; whoever restores one brings the file along by hand.

use crate::exit::WrongUse;
use anyhow::Context;
use std::{
    fs,
    io::{ErrorKind, Write},
    path::Path,
};
use web::private::HouseKey;

/// Reads the key; makes it where there is none.
pub fn read_or_make(path: &Path) -> anyhow::Result<HouseKey> {
    let told = || format!("house_key_file: {} cannot be read or made", path.display());
    if let Some(key) = read(path)? {
        return Ok(key);
    }
    let mut bytes = [0u8; 32];
    getrandom::fill(&mut bytes).map_err(|e| anyhow::anyhow!("no randomness to be had: {e}"))?;
    let mut options = fs::File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    match options.open(path) {
        Ok(mut file) => {
            file.write_all(format!("{}\n", spine::timeline::hex(&bytes)).as_bytes()).with_context(told)?;
            file.sync_all().with_context(told)?;
            tracing::info!(file = %path.display(), "a key of the house was made; keep a copy apart from the backups");
            Ok(HouseKey(bytes))
        }
        // Another process was first.
        Err(e) if e.kind() == ErrorKind::AlreadyExists => read(path)?.with_context(told),
        Err(e) => Err(e).with_context(told),
    }
}

fn read(path: &Path) -> anyhow::Result<Option<HouseKey>> {
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(e) if e.kind() == ErrorKind::NotFound => return Ok(None),
        Err(e) => return Err(e).with_context(|| format!("house_key_file: {} cannot be read", path.display())),
    };
    let text = text.trim();
    let mut key = [0u8; 32];
    let pairs: Vec<u8> = (0..text.len())
        .step_by(2)
        .filter_map(|n| text.get(n..n + 2).and_then(|p| u8::from_str_radix(p, 16).ok()))
        .collect();
    if text.len() != 64 || pairs.len() != 32 {
        return Err(
            WrongUse(format!("house_key_file: {} holds no key of 64 hexadecimal digits", path.display())).into()
        );
    }
    key.copy_from_slice(&pairs);
    Ok(Some(HouseKey(key)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_made_once_and_for_this_user_only() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("house.key");
        let key = read_or_make(&path).unwrap();
        assert_eq!(read_or_make(&path).unwrap(), key);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o600);
        }
        fs::write(&path, "short").unwrap();
        assert!(read_or_make(&path).is_err(), "a broken key is not replaced by another");
    }
}
