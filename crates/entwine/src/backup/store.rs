//! Every statement of backup and restore. Their text is made of names the database itself gave, so it is dynamic.

use database::{DbError, Tx, Val, p};

/// Tables, sorted, with their columns.
pub async fn tables(tx: &mut Tx) -> Result<Vec<(String, Vec<String>)>, DbError> {
    database::schema(tx).await
}

/// Steps that were applied.
pub async fn migrations(tx: &mut Tx) -> Result<Vec<String>, DbError> {
    let found: Vec<(String,)> = tx.rows("select name from migration order by name", p![]).await?;
    Ok(found.into_iter().map(|(name,)| name).collect())
}

/// Columns of a table's primary key, in order.
pub async fn key(tx: &mut Tx, table: &str) -> Result<Vec<String>, DbError> {
    let found: Vec<(String,)> = if tx.is_sqlite() {
        tx.rows("select name from pragma_table_info($1) where pk > 0 order by pk", p![table]).await?
    } else {
        tx.rows(
            "select a.attname::text from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
             where i.indrelid = ($1::text)::regclass and i.indisprimary order by array_position(i.indkey::int2[], a.attnum)",
            p![table],
        )
        .await?
    };
    Ok(found.into_iter().map(|(name,)| name).collect())
}

/// Which tables each table refers to.
pub async fn references(tx: &mut Tx) -> Result<Vec<(String, String)>, DbError> {
    if tx.is_sqlite() {
        tx.rows(
            "select distinct m.name, f.\"table\" from sqlite_master m join pragma_foreign_key_list(m.name) f where m.type = 'table'",
            p![],
        )
        .await
    } else {
        tx.rows(
            "select distinct a.relname::text, b.relname::text from pg_constraint c join pg_class a on a.oid = c.conrelid
               join pg_class b on b.oid = c.confrelid where c.contype = 'f' and c.connamespace = current_schema()::regnamespace",
            p![],
        )
        .await
    }
}

/// The last number given of each series.
pub async fn numbers(tx: &mut Tx) -> Result<Vec<(String, i64)>, DbError> {
    if tx.is_sqlite() {
        return tx.rows("select series, last from number order by series", p![]).await;
    }
    tx.rows(
        "select substr(sequencename::text, 8), coalesce(last_value, start_value - 1)::bigint from pg_sequences
         where schemaname = current_schema() and sequencename like 'number\\_%' order by 1",
        p![],
    )
    .await
}

/// Goes on after the last number given of a series.
pub async fn set_number(tx: &mut Tx, series: &str, last: i64) -> Result<(), DbError> {
    if tx.is_sqlite() {
        tx.run(
            "insert into number (series, last) values ($1, $2) on conflict (series) do update set last = excluded.last",
            p![series, last],
        )
        .await?;
    } else if last > 0 {
        tx.rows::<(i64,)>("select setval(($1::text)::regclass, $2)", p![format!("number_{series}"), last]).await?;
    }
    Ok(())
}

/// A page of a table in the order of its key, after the key of the last row.
pub async fn page(
    tx: &mut Tx,
    table: &str,
    columns: &[String],
    key: &[String],
    after: Option<&[Val]>,
    limit: i64,
) -> Result<Vec<Vec<Val>>, DbError> {
    let keys = quoted(key);
    let beyond = after.map_or_else(String::new, |_| {
        let places = (1..=key.len()).map(|n| format!("${n}")).collect::<Vec<_>>().join(", ");
        format!("where ({keys}) > ({places})")
    });
    let sql = format!("select {} from \"{table}\" {beyond} order by {keys} limit {limit}", quoted(columns));
    tx.rows(&sql, after.unwrap_or_default()).await
}

/// Many rows at once.
pub async fn insert(tx: &mut Tx, table: &str, columns: &[String], rows: &[Vec<Val>]) -> Result<u64, DbError> {
    let width = columns.len();
    let places = (0..rows.len())
        .map(|row| {
            let row = (1..=width).map(|n| format!("${}", row * width + n)).collect::<Vec<_>>().join(", ");
            format!("({row})")
        })
        .collect::<Vec<_>>()
        .join(", ");
    let values: Vec<Val> = rows.iter().flatten().cloned().collect();
    tx.run(&format!("insert into \"{table}\" ({}) values {places}", quoted(columns)), &values).await
}

/// Whether a table has any row.
pub async fn has_rows(tx: &mut Tx, table: &str) -> Result<bool, DbError> {
    Ok(tx.maybe::<(i64,)>(&format!("select cast(1 as bigint) from \"{table}\" limit 1"), p![]).await?.is_some())
}

/// Digests of the files people attached.
pub async fn digests(tx: &mut Tx) -> Result<Vec<String>, DbError> {
    let found: Vec<(String,)> = tx.rows("select distinct digest from attachment", p![]).await?;
    Ok(found.into_iter().map(|(digest,)| digest).collect())
}

fn quoted(columns: &[String]) -> String {
    columns.iter().map(|c| format!("\"{c}\"")).collect::<Vec<_>>().join(", ")
}
