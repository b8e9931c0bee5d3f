//! Values that go in and rows that come out, the same for both databases.

use crate::DbError;
use domain::{
    AttachmentId, Channel, ConsumerId, EntryId, HeardReason, HeardState, Impact, Kind, Level, Millis, PersonId,
    Priority, PromiseId, PromiseKind, ProviderId, Role, ServiceId, State, SubjectId, TeamId, Timestamp, Urgency,
    Visibility,
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

/// What can be read from a column.
pub trait FromVal: Sized {
    /// The value, or `None` where the column has another shape.
    fn from_val(val: Val) -> Option<Self>;
}
macro_rules! from_val {
    ($($ty:ty => $($pat:pat => $e:expr),+;)+) => { $(impl FromVal for $ty { fn from_val(val: Val) -> Option<Self> { match val { $($pat => $e,)+ _ => None } } })+ };
}
from_val! {
    i64 => Val::Int(v) => Some(v), Val::Bool(v) => Some(i64::from(v));
    bool => Val::Bool(v) => Some(v), Val::Int(v) => Some(v != 0);
    f64 => Val::Real(v) => Some(v), Val::Int(v) => i32::try_from(v).ok().map(f64::from);
    String => Val::Text(v) => Some(v);
    Vec<u8> => Val::Bytes(v) => Some(v);
    Timestamp => Val::Int(v) => Some(Timestamp(v));
    Millis => Val::Int(v) => Some(Millis(v));
}
impl FromVal for Val {
    fn from_val(val: Val) -> Option<Self> {
        Some(val)
    }
}
impl<T: FromVal> FromVal for Option<T> {
    fn from_val(val: Val) -> Option<Self> {
        if val == Val::Null { Some(None) } else { T::from_val(val).map(Some) }
    }
}
macro_rules! ids {
    ($($ty:ident),+) => { $(
        impl From<$ty> for Val { fn from(v: $ty) -> Self { Self::Int(v.0) } }
        impl FromVal for $ty { fn from_val(val: Val) -> Option<Self> { i64::from_val(val).map($ty) } }
    )+ };
}
ids!(PersonId, ProviderId, ConsumerId, TeamId, ServiceId, SubjectId, EntryId, PromiseId, AttachmentId);
macro_rules! words {
    ($($ty:ident),+) => { $(
        impl From<$ty> for Val { fn from(v: $ty) -> Self { Self::Text(v.word().to_owned()) } }
        impl FromVal for $ty { fn from_val(val: Val) -> Option<Self> { match val { Val::Text(word) => $ty::parse(&word), _ => None } } }
    )+ };
}
words!(Kind, Visibility, Impact, Urgency, Priority, State, Channel, PromiseKind, Level, Role, HeardReason, HeardState);

/// One row as it came, read by position.
pub struct Row<'a>(pub(crate) RowRef<'a>);
pub(crate) enum RowRef<'a> {
    Sqlite(&'a rusqlite::Row<'a>),
    Postgres(&'a tokio_postgres::Row),
}

impl Row<'_> {
    /// The column at `index`, from 0.
    pub fn get<T: FromVal>(&self, index: usize) -> Result<T, DbError> {
        let val = match &self.0 {
            RowRef::Sqlite(row) => match row.get_ref(index)? {
                rusqlite::types::ValueRef::Null => Val::Null,
                rusqlite::types::ValueRef::Integer(v) => Val::Int(v),
                rusqlite::types::ValueRef::Real(v) => Val::Real(v),
                rusqlite::types::ValueRef::Text(v) => Val::Text(String::from_utf8_lossy(v).into_owned()),
                rusqlite::types::ValueRef::Blob(v) => Val::Bytes(v.to_vec()),
            },
            RowRef::Postgres(row) => postgres_val(row, index)?,
        };
        let shape = format!("column {index}: {}", short(&val));
        T::from_val(val).ok_or(DbError::Shape(shape))
    }
    /// How many columns it has.
    pub fn width(&self) -> usize {
        match &self.0 {
            RowRef::Sqlite(row) => row.as_ref().column_count(),
            RowRef::Postgres(row) => row.len(),
        }
    }
}

fn short(val: &Val) -> &'static str {
    match val {
        Val::Null => "null",
        Val::Int(_) => "integer",
        Val::Bool(_) => "boolean",
        Val::Real(_) => "real",
        Val::Text(_) => "text",
        Val::Bytes(_) => "bytes",
    }
}

fn postgres_val(row: &tokio_postgres::Row, i: usize) -> Result<Val, DbError> {
    use tokio_postgres::types::Type;
    let ty = row.columns().get(i).map_or(Type::UNKNOWN, |c| c.type_().clone());
    Ok(match ty {
        Type::INT8 => row.try_get::<_, Option<i64>>(i)?.into(),
        Type::INT4 => row.try_get::<_, Option<i32>>(i)?.into(),
        Type::INT2 => row.try_get::<_, Option<i16>>(i)?.map(i32::from).into(),
        Type::BOOL => row.try_get::<_, Option<bool>>(i)?.into(),
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(i)?.into(),
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(i)?.into(),
        Type::TEXT | Type::VARCHAR | Type::NAME | Type::BPCHAR | Type::UNKNOWN => {
            row.try_get::<_, Option<String>>(i)?.into()
        }
        other => return Err(DbError::Shape(format!("column {i} has type {other}: cast it in the statement"))),
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
