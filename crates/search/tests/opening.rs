//! The index on a disk: what survives, what is thrown away, who may look.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on fails here")]

use std::path::Path;

use domain::Timestamp;
use search::{Change, Document, Index, Position, Query};

fn put(id: i64) -> Change {
    Change::Put(Document {
        id,
        kind: "ticket".into(),
        title: "Printer jam".into(),
        scopes: vec![1],
        ..Document::default()
    })
}

fn at(seq: i64) -> Position {
    Position { epoch: "cluster 7 / first".into(), xid: 40 + seq, seq }
}

fn found(index: &Index) -> usize {
    index.search(&Query { limit: 100, ..Query::new("printer", vec![1], Timestamp(0)) }).unwrap().hits.len()
}

fn only_directory(dir: &Path) -> std::path::PathBuf {
    let mut all: Vec<_> = std::fs::read_dir(dir).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert_eq!(all.len(), 1);
    all.remove(0)
}

#[test]
fn it_goes_on_where_the_last_commit_ended() {
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("talk");
    let (index, position) = Index::open(&place, &at(0).epoch).unwrap();
    assert_eq!(position, None);
    index.apply(&[put(1), put(2)]).unwrap();
    index.commit(&at(2)).unwrap();
    // Taken in, but never committed: as if the process had died here.
    index.apply(&[put(3), Change::Gone { id: 1 }]).unwrap();
    drop(index);

    let (index, position) = Index::open(&place, &at(0).epoch).unwrap();
    assert_eq!(position, Some(at(2)));
    assert_eq!((found(&index), index.documents()), (2, 2));
    assert!(index.is_sound().unwrap());
    // And it can be written again, in spite of the lock file the other left.
    index.apply(&[put(3), Change::Gone { id: 1 }]).unwrap();
    index.commit(&at(4)).unwrap();
    assert_eq!(index.position().unwrap(), Some(at(4)));
    assert_eq!(found(&index), 2);
    index.clear().unwrap();
    assert_eq!((index.position().unwrap(), index.documents()), (None, 0));
}

#[test]
fn it_is_written_again_after_a_rest() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = Index::open(dir.path(), &at(0).epoch).unwrap();
    index.rest().unwrap();
    for n in 1..12 {
        index.apply(&[put(n)]).unwrap();
        index.commit(&at(n)).unwrap();
    }
    // What was taken in and not committed is forgotten, as after an error.
    index.apply(&[put(12)]).unwrap();
    index.rest().unwrap();
    assert_eq!((found(&index), index.documents()), (11, 11));
    assert_eq!(index.position().unwrap(), Some(at(11)));
    index.apply(&[put(12), Change::Gone { id: 1 }]).unwrap();
    index.commit(&at(13)).unwrap();
    assert_eq!((found(&index), index.position().unwrap()), (11, Some(at(13))));
}

#[test]
fn another_epoch_begins_again() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = Index::open(dir.path(), &at(0).epoch).unwrap();
    index.apply(&[put(1)]).unwrap();
    index.commit(&at(1)).unwrap();
    drop(index);
    let (index, position) = Index::open(dir.path(), "restored").unwrap();
    assert_eq!((position, index.documents()), (None, 0));
}

#[test]
fn a_damaged_index_is_thrown_away_and_old_ones_are_removed() {
    let dir = tempfile::tempdir().unwrap();
    let (index, _) = Index::open(dir.path(), &at(0).epoch).unwrap();
    index.apply(&[put(1)]).unwrap();
    index.commit(&at(1)).unwrap();
    drop(index);
    let place = only_directory(dir.path());
    std::fs::write(place.join("meta.json"), "{").unwrap();
    std::fs::create_dir(dir.path().join("index-0000000000000000")).unwrap();
    let (index, position) = Index::open(dir.path(), &at(0).epoch).unwrap();
    assert_eq!((position, index.documents()), (None, 0));
    assert_eq!(only_directory(dir.path()), place);
    index.apply(&[put(1)]).unwrap();
    index.commit(&at(1)).unwrap();
    assert_eq!(found(&index), 1);

    // A file of a segment that is missing shows at the opening too.
    drop(index);
    let segment = std::fs::read_dir(&place)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .find(|path| path.extension().is_some_and(|extension| extension == "term"))
        .unwrap();
    std::fs::remove_file(segment).unwrap();
    let (_, position) = Index::open(dir.path(), &at(0).epoch).unwrap();
    assert_eq!(position, None);
}

#[cfg(unix)]
#[test]
fn only_its_owner_may_look_inside() {
    use std::os::unix::fs::PermissionsExt;
    let dir = tempfile::tempdir().unwrap();
    let place = dir.path().join("below").join("talk");
    let (_index, _) = Index::open(&place, "first").unwrap();
    for inside in [place.clone(), only_directory(&place)] {
        assert_eq!(std::fs::metadata(inside).unwrap().permissions().mode() & 0o777, 0o700);
    }
}
