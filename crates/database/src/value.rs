//! Values that go in and rows that come out, the same for both databases.

use crate::DbError;
use domain::{
    AttachmentId, Channel, ConsumerId, EntryId, HeardReason, HeardState, Impact, Kind, Level, Millis, PersonId,
    Priority, PromiseId, PromiseKind, ProviderId, Role, ServiceId, State, SubjectId, TeamId, Timestamp, Urgency,
    Visibility, rules::improvement_course::Course,
};

/// One value as the databases know it.
#[derive(Clone, Debug, PartialEq)]
pub enum Val {
    /// Nothing.
    Null,
    /// Integers, times (milliseconds) and ids.
    Int(i64),
    /// Yes or no; 0 or 1 on SQLite.
    Bool(bool),
    /// A real number.
    Real(f64),
    /// Text, JSON included.
    Text(String),
    /// Bytes.
    Bytes(Vec<u8>),
}

/// Parameters of a statement: `p![id, "words", None::<i64>]`.
#[macro_export]
macro_rules! p {
    ($($value:expr),* $(,)?) => { &[$($crate::Val::from($value)),*] };
}

macro_rules! into_val {
    ($($ty:ty => |$v:ident| $e:expr),+ $(,)?) => { $(impl From<$ty> for Val { fn from($v: $ty) -> Self { $e } })+ };
}
into_val! {
    i64 => |v| Self::Int(v), i32 => |v| Self::Int(i64::from(v)), u32 => |v| Self::Int(i64::from(v)), bool => |v| Self::Bool(v),
    f64 => |v| Self::Real(v), String => |v| Self::Text(v), &String => |v| Self::Text(v.clone()), &str => |v| Self::Text(v.to_owned()),
    Vec<u8> => |v| Self::Bytes(v), &[u8] => |v| Self::Bytes(v.to_vec()), Timestamp => |v| Self::Int(v.0), Millis => |v| Self::Int(v.0),
}
impl<T: Into<Val>> From<Option<T>> for Val {
    fn from(v: Option<T>) -> Self {
        v.map_or(Self::Null, Into::into)
    }
}

/// One column as the driver holds it: a list reads a thousand of them, and most become something else than text.
#[derive(Clone, Copy, Debug)]
pub enum Cell<'a> {
    /// Nothing.
    Null,
    /// Integers, times (milliseconds) and ids.
    Int(i64),
    /// Yes or no.
    Bool(bool),
    /// A real number.
    Real(f64),
    /// Text, JSON included.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

/// What can be read from a column.
pub trait FromVal: Sized {
    /// The value, or `None` where the column has another shape.
    fn from_cell(cell: Cell<'_>) -> Option<Self>;
}
macro_rules! from_cell {
    ($($ty:ty => $($pat:pat => $e:expr),+;)+) => { $(impl FromVal for $ty { fn from_cell(cell: Cell<'_>) -> Option<Self> { match cell { $($pat => $e,)+ _ => None } } })+ };
}
from_cell! {
    i64 => Cell::Int(v) => Some(v), Cell::Bool(v) => Some(i64::from(v));
    bool => Cell::Bool(v) => Some(v), Cell::Int(v) => Some(v != 0);
    f64 => Cell::Real(v) => Some(v), Cell::Int(v) => i32::try_from(v).ok().map(f64::from);
    String => Cell::Text(v) => Some(v.to_owned());
    Vec<u8> => Cell::Bytes(v) => Some(v.to_vec());
    Timestamp => Cell::Int(v) => Some(Timestamp(v));
    Millis => Cell::Int(v) => Some(Millis(v));
}
impl FromVal for Val {
    fn from_cell(cell: Cell<'_>) -> Option<Self> {
        Some(match cell {
            Cell::Null => Self::Null,
            Cell::Int(v) => Self::Int(v),
            Cell::Bool(v) => Self::Bool(v),
            Cell::Real(v) => Self::Real(v),
            Cell::Text(v) => Self::Text(v.to_owned()),
            Cell::Bytes(v) => Self::Bytes(v.to_vec()),
        })
    }
}
impl<T: FromVal> FromVal for Option<T> {
    fn from_cell(cell: Cell<'_>) -> Option<Self> {
        if matches!(cell, Cell::Null) { Some(None) } else { T::from_cell(cell).map(Some) }
    }
}
macro_rules! ids {
    ($($ty:ident),+) => { $(
        impl From<$ty> for Val { fn from(v: $ty) -> Self { Self::Int(v.0) } }
        impl FromVal for $ty { fn from_cell(cell: Cell<'_>) -> Option<Self> { i64::from_cell(cell).map($ty) } }
    )+ };
}
ids!(PersonId, ProviderId, ConsumerId, TeamId, ServiceId, SubjectId, EntryId, PromiseId, AttachmentId);
macro_rules! words {
    ($($ty:ident),+) => { $(
        impl From<$ty> for Val { fn from(v: $ty) -> Self { Self::Text(v.word().to_owned()) } }
        impl FromVal for $ty { fn from_cell(cell: Cell<'_>) -> Option<Self> { match cell { Cell::Text(word) => $ty::parse(word), _ => None } } }
    )+ };
}
words!(
    Kind,
    Visibility,
    Impact,
    Urgency,
    Priority,
    State,
    Channel,
    PromiseKind,
    Level,
    Role,
    HeardReason,
    HeardState,
    Course
);

/// One row as it came, read by position.
pub struct Row<'a>(pub(crate) RowRef<'a>);
pub(crate) enum RowRef<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl Row<'_> {
    /// The column at `index`, from 0.
    pub fn get<T: FromVal>(&self, index: usize) -> Result<T, DbError> {
        match &self.0 {
            RowRef::Sqlite(row) => {
                let cell = match row.get_ref(index)? {
                    rusqlite::types::ValueRef::Null => Cell::Null,
                    rusqlite::types::ValueRef::Integer(v) => Cell::Int(v),
                    rusqlite::types::ValueRef::Real(v) => Cell::Real(v),
                    rusqlite::types::ValueRef::Text(v) => match std::str::from_utf8(v) {
                        Ok(text) => Cell::Text(text),
                        Err(_) => return read(index, Cell::Text(&String::from_utf8_lossy(v))),
                    },
                    rusqlite::types::ValueRef::Blob(v) => Cell::Bytes(v),
                };
                read(index, cell)
            }
            RowRef::Postgres(row) => read(index, postgres_cell(row, index)?),
        }
    }
    /// How many columns it has.
    pub fn width(&self) -> usize {
        match &self.0 {
            RowRef::Sqlite(row) => row.as_ref().column_count(),
            RowRef::Postgres(row) => row.len(),
        }
    }
}

fn read<T: FromVal>(index: usize, cell: Cell<'_>) -> Result<T, DbError> {
    // The words of the error are made only where there is one.
    T::from_cell(cell).ok_or_else(|| DbError::Shape(format!("column {index}: {}", short(&cell))))
}

fn short(cell: &Cell<'_>) -> &'static str {
    match cell {
        Cell::Null => "null",
        Cell::Int(_) => "integer",
        Cell::Bool(_) => "boolean",
        Cell::Real(_) => "real",
        Cell::Text(_) => "text",
        Cell::Bytes(_) => "bytes",
    }
}

fn postgres_cell(row: &tokio_postgres::Row, i: usize) -> Result<Cell<'_>, DbError> {
    use tokio_postgres::types::Type;
    let ty = row.columns().get(i).map_or(&Type::UNKNOWN, |c| c.type_());
    Ok(match *ty {
        Type::INT8 => row.try_get::<_, Option<i64>>(i)?.map_or(Cell::Null, Cell::Int),
        Type::INT4 => row.try_get::<_, Option<i32>>(i)?.map_or(Cell::Null, |v| Cell::Int(v.into())),
        Type::INT2 => row.try_get::<_, Option<i16>>(i)?.map_or(Cell::Null, |v| Cell::Int(v.into())),
        Type::BOOL => row.try_get::<_, Option<bool>>(i)?.map_or(Cell::Null, Cell::Bool),
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(i)?.map_or(Cell::Null, Cell::Real),
        Type::BYTEA => row.try_get::<_, Option<&[u8]>>(i)?.map_or(Cell::Null, Cell::Bytes),
        Type::TEXT | Type::VARCHAR | Type::NAME | Type::BPCHAR | Type::UNKNOWN => {
            row.try_get::<_, Option<&str>>(i)?.map_or(Cell::Null, Cell::Text)
        }
        ref other => return Err(DbError::Shape(format!("column {i} has type {other}: cast it in the statement"))),
    })
}

/// What a whole row becomes. Written by [`row!`].
pub trait FromRow: Sized {
    /// Reads the columns in order.
    fn from_row(row: &Row<'_>) -> Result<Self, DbError>;
}
macro_rules! tuples {
    ($(($($t:ident $i:tt),+))+) => { $(impl<$($t: FromVal),+> FromRow for ($($t,)+) {
        fn from_row(row: &Row<'_>) -> Result<Self, DbError> { Ok(($(row.get::<$t>($i)?,)+)) }
    })+ };
}
tuples! { (A 0) (A 0, B 1) (A 0, B 1, C 2) (A 0, B 1, C 2, D 3) (A 0, B 1, C 2, D 3, E 4) (A 0, B 1, C 2, D 3, E 4, F 5) }

/// Every column as it came, for copying whole tables.
impl FromRow for Vec<Val> {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        (0..row.width()).map(|i| row.get::<Val>(i)).collect()
    }
}

/// A struct whose fields are the columns of a statement, in order.
#[macro_export]
macro_rules! row {
    ($(#[$meta:meta])* $vis:vis struct $name:ident { $($(#[$fmeta:meta])* $field:ident : $ty:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug)]
        $vis struct $name { $($(#[$fmeta])* pub $field: $ty),* }
        impl $crate::FromRow for $name {
            fn from_row(row: &$crate::Row<'_>) -> Result<Self, $crate::DbError> {
                let mut next = 0usize..;
                $(let $field = row.get::<$ty>(next.next().unwrap_or_default())?;)*
                let _ = next;
                Ok(Self { $($field),* })
            }
        }
    };
}
