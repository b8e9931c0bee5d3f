//! The house is opened: database, files, index, texts.

use crate::{exit::WrongUse, features, settings::Settings};
use anyhow::Context;
use database::{Blobs, Database};
use i18n::Catalogue;
use spine::{Clock, Ids, Parts, Spine, finding::Finder};
use std::{fs, path::Path, sync::Arc};

/// What a command holds.
pub struct Opened {
    /// The database and all that stands around it.
    pub spine: Spine,
    /// All texts.
    pub catalogue: Arc<Catalogue>,
    /// Held as long as this process is the one that serves this file.
    lock: Option<fs::File>,
}

/// Whether a command may share the embedded database with a server that runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alone {
    /// It is the one process that serves, follows the index and runs jobs.
    Yes,
    /// It does one thing and goes; the index is left to the server.
    No,
}

/// Opens the database and brings it to this version's shape.
pub async fn open(settings: &Settings, alone: Alone) -> anyhow::Result<Opened> {
    prepare_folder(&settings.data_dir)?;
    let lock = match settings.sqlite_path() {
        Some(path) if alone == Alone::Yes => Some(lock(&path)?),
        _ => None,
    };
    let db = open_database(settings).await?;
    let clock = Clock::System;
    let applied =
        db.migrate(&features::migrations(), clock.now().0).await.context("the database could not be migrated")?;
    if !applied.is_empty() {
        tracing::info!(steps = applied.join(" "), "the database was brought to this version");
    }
    let blobs = Blobs::open(&settings.data_dir.join("files"))?;
    let finder = match alone {
        Alone::Yes => {
            let ids = Ids::random_node();
            let epoch = spine::finding::epoch(&db, format!("{:x}", ids.next(clock.now())), clock.now()).await?;
            Finder::open(&settings.data_dir.join("index"), &epoch).context("the search index could not be opened")?
        }
        Alone::No => Finder::in_memory()?,
    };
    let base_url = settings.base_url.clone();
    let spine = Spine::new(Parts { db, clock, ids: Ids::random_node(), blobs, finder, base_url });
    let catalogue = Arc::new(Catalogue::build(&features::texts())?);
    Ok(Opened { spine, catalogue, lock })
}

/// Opens the database as it is.
pub async fn open_database(settings: &Settings) -> anyhow::Result<Database> {
    Database::open(&settings.database_url).await.context("the database could not be opened")
}

/// The folder of everything kept in files, readable by this user only: it holds what people wrote.
pub fn prepare_folder(folder: &Path) -> anyhow::Result<()> {
    let told = || format!("data_dir: {} cannot be made", folder.display());
    if !folder.exists() {
        fs::create_dir_all(folder).with_context(told)?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            fs::set_permissions(folder, fs::Permissions::from_mode(0o700)).with_context(told)?;
        }
    }
    Ok(())
}

/// One process serves one file: a second would run every job and answer every promise twice.
pub fn lock(database: &Path) -> anyhow::Result<fs::File> {
    let mut name = database.as_os_str().to_owned();
    name.push(".lock");
    let path = Path::new(&name);
    if let Some(folder) = path.parent().filter(|f| !f.as_os_str().is_empty()) {
        fs::create_dir_all(folder)?;
    }
    let file = fs::File::options().create(true).truncate(false).write(true).open(path)?;
    match file.try_lock() {
        Ok(()) => Ok(file),
        Err(fs::TryLockError::WouldBlock) => Err(WrongUse(format!(
            "{} is served by another process (it holds {}); stop that one, or use another data_dir",
            database.display(),
            path.display()
        ))
        .into()),
        Err(fs::TryLockError::Error(e)) => Err(e.into()),
    }
}

impl Opened {
    /// Ends the threads of the database and lets another process have it.
    pub fn close(self) {
        self.spine.db.close();
        drop(self.lock);
    }
}
