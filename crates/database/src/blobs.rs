//! Files people attach: kept in a folder under the digest of their content, so that the same file is kept once.

use crate::DbError;
use sha2::{Digest, Sha256};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// A folder of files named by the SHA-256 of their content.
#[derive(Clone, Debug)]
pub struct Blobs {
    folder: PathBuf,
}

impl Blobs {
    /// Uses `folder`, which is made when missing, readable by this user only.
    pub fn open(folder: &Path) -> Result<Self, DbError> {
        fs::create_dir_all(folder)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
        }
        Ok(Self { folder: folder.to_owned() })
    }

    /// Keeps `content`, durable before it returns, and gives its digest: 64 hexadecimal digits.
    pub fn put(&self, content: &[u8]) -> Result<String, DbError> {
        let digest = hex(&Sha256::digest(content));
        let place = self.place(&digest);
        if place.exists() {
            return Ok(digest);
        }
        let folder = place.parent().unwrap_or(&self.folder);
        fs::create_dir_all(folder)?;
        let mut random = [0u8; 8];
        getrandom::fill(&mut random).map_err(|e| DbError::Away(e.to_string()))?;
        let draft = folder.join(format!(".{}", hex(&random)));
        let written = (|| {
            let mut file = fs::File::create(&draft)?;
            file.write_all(content)?;
            file.sync_all()?;
            fs::rename(&draft, &place)?;
            fs::File::open(folder)?.sync_all()
        })();
        if written.is_err() {
            let _ = fs::remove_file(&draft);
        }
        written?;
        Ok(digest)
    }

    /// The content of a digest, if it is here.
    pub fn get(&self, digest: &str) -> Result<Option<Vec<u8>>, DbError> {
        if digest.len() != 64 || !digest.bytes().all(|b| b.is_ascii_hexdigit()) {
            return Ok(None);
        }
        match fs::read(self.place(digest)) {
            Ok(content) => Ok(Some(content)),
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e.into()),
        }
    }

    /// The folder.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    fn place(&self, digest: &str) -> PathBuf {
        self.folder.join(digest.get(..2).unwrap_or("00")).join(digest)
    }
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, b| {
        use std::fmt::Write as _;
        let _ = write!(text, "{b:02x}");
        text
    })
}
