//! PostgreSQL outside: a small pool, SERIALIZABLE writes that run again when asked, a guard that throws away a
//! connection whose transaction was dropped half-way.

use crate::{
    BoxFuture, DbError, Live, Tx,
    tls::Way,
    value::{FromRow, Row, RowRef, Val},
};
use bytes::BytesMut;
use std::{
    collections::HashMap,
    sync::{Arc, Mutex},
    time::Duration,
};
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio_postgres::{
    Client, Statement,
    types::{IsNull, ToSql, Type, to_sql_checked},
};

/// Connections of one node. More do not help two cores and cost the server memory.
const CONNECTIONS: usize = 16;
/// How often a write is run again before it is given up.
const TRIES: u32 = 30;

#[derive(Clone)]
pub(crate) struct Postgres {
    pool: Arc<Pool>,
    live: Live,
}

struct Pool {
    way: Way,
    idle: Mutex<Vec<Connection>>,
    lanes: Mutex<Vec<i64>>,
    permits: Arc<Semaphore>,
}

struct Connection {
    client: Client,
    prepared: HashMap<String, Statement>,
    lane: i64,
}

/// A connection in use. Dropped without being given back, it is closed: nobody inherits an open transaction.
struct Lease {
    connection: Option<Connection>,
    pool: Arc<Pool>,
    lane: i64,
    _permit: OwnedSemaphorePermit,
}

impl Drop for Lease {
    fn drop(&mut self) {
        if let Ok(mut lanes) = self.pool.lanes.lock() {
            lanes.push(self.lane);
        }
    }
}

impl Pool {
    async fn lease(self: &Arc<Self>) -> Result<Lease, DbError> {
        let away = |e: &dyn std::fmt::Display| DbError::Away(e.to_string());
        let permit = Arc::clone(&self.permits).acquire_owned();
        let permit =
            tokio::time::timeout(Duration::from_secs(10), permit).await.map_err(|e| away(&e))?.map_err(|e| away(&e))?;
        let lane = self.lanes.lock().ok().and_then(|mut lanes| lanes.pop()).unwrap_or_default();
        let mut lease = Lease { connection: None, pool: Arc::clone(self), lane, _permit: permit };
        let idle = loop {
            match self.idle.lock().ok().and_then(|mut idle| idle.pop()) {
                Some(connection) if connection.client.is_closed() => {}
                other => break other,
            }
        };
        let mut connection = match idle {
            Some(connection) => connection,
            None => connect(&self.way).await?,
        };
        connection.lane = lane;
        lease.connection = Some(connection);
        Ok(lease)
    }

    fn give_back(&self, mut lease: Lease) {
        if let (Some(connection), Ok(mut idle)) = (lease.connection.take(), self.idle.lock())
            && !connection.client.is_closed()
        {
            idle.push(connection);
        }
    }
}

async fn connect(way: &Way) -> Result<Connection, DbError> {
    let connecting = way.config.connect(way.tls.clone());
    let (client, driver) = tokio::time::timeout(Duration::from_secs(5), connecting)
        .await
        .map_err(|_| DbError::Away("no connection within 5 s".to_owned()))?
        .map_err(|e| DbError::Away(whole(&e)))?;
    tokio::spawn(async move {
        if let Err(e) = driver.await {
            tracing::debug!(error = %e, "a database connection ended");
        }
    });
    client.batch_execute("set idle_in_transaction_session_timeout = '60s'; set lock_timeout = '30s'").await?;
    Ok(Connection { client, prepared: HashMap::new(), lane: 0 })
}

/// What went wrong, and why: the library's own words stop before what an operator has to know.
fn whole(error: &dyn std::error::Error) -> String {
    let causes = std::iter::successors(error.source(), |cause| cause.source());
    causes.fold(error.to_string(), |said, cause| format!("{said}: {cause}"))
}

impl Postgres {
    pub(crate) async fn open(url: &str, live: Live) -> Result<Self, DbError> {
        let lanes = i64::try_from(CONNECTIONS).unwrap_or(16);
        let way = Way::of(url)?;
        let pool = Arc::new(Pool {
            way: way.clone(),
            idle: Mutex::default(),
            lanes: Mutex::new((0..lanes).rev().collect()),
            permits: Arc::new(Semaphore::new(CONNECTIONS)),
        });
        let first = pool.lease().await?;
        pool.give_back(first);
        tokio::spawn(hear_others(way, live.clone()));
        tokio::spawn(tell_others(Arc::downgrade(&pool), live.clone()));
        Ok(Self { pool, live })
    }

    pub(crate) async fn read<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'a> FnOnce(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send,
        E: From<DbError>,
    {
        let mut tx = PgTx::begin(self.pool.lease().await?, "begin isolation level repeatable read read only").await?;
        let outcome = work(&mut tx).await;
        end(tx, &self.pool, "rollback").await?;
        outcome
    }

    pub(crate) async fn write<F, T, E>(&self, work: F) -> Result<T, E>
    where
        F: for<'a> Fn(&'a mut Tx) -> BoxFuture<'a, Result<T, E>> + Send,
        E: From<DbError>,
    {
        let mut tries = 0;
        loop {
            tries += 1;
            let mut tx = PgTx::begin(self.pool.lease().await?, "begin isolation level serializable").await?;
            let outcome = work(&mut tx).await;
            let (again, touched) = match &mut tx {
                Tx::Postgres(pg) => (pg.asked_again, std::mem::take(&mut pg.touched)),
                Tx::Sqlite(_) => (false, Vec::new()),
            };
            let outcome = match outcome {
                Ok(value) if !again => match end(tx, &self.pool, "commit").await {
                    Ok(()) => {
                        self.live.committed(touched, true);
                        return Ok(value);
                    }
                    Err(e) if e.is_retry() => Err(None),
                    Err(e) => return Err(DbError::Commit(e.to_string()).into()),
                },
                Ok(_) => end(tx, &self.pool, "rollback").await.map_or(Err(None), |()| Err(None)),
                Err(e) => {
                    let _ = end(tx, &self.pool, "rollback").await;
                    if again { Err(None) } else { Err(Some(e)) }
                }
            };
            match outcome {
                Err(Some(error)) => return Err(error),
                Err(None) if tries < TRIES => {
                    // Back off by lane-free jitter: the pool itself spreads the retries.
                    tokio::time::sleep(Duration::from_millis(u64::from(tries.min(10)))).await;
                }
                Err(None) => return Err(DbError::Away("too many writers change the same rows".to_owned()).into()),
                Ok(value) => return Ok(value),
            }
        }
    }
}

async fn end(tx: Tx, pool: &Pool, how: &str) -> Result<(), DbError> {
    let Tx::Postgres(pg) = tx else { return Ok(()) };
    let lease = pg.lease;
    let Some(connection) = lease.connection.as_ref() else { return Ok(()) };
    let ended = connection.client.batch_execute(how).await;
    // An open transaction after a failed COMMIT ends with ROLLBACK; PostgreSQL has ended it already, so this only warns.
    if ended.is_err() && connection.client.batch_execute("rollback").await.is_err() {
        return Ok(ended?);
    }
    pool.give_back(lease);
    Ok(ended?)
}

/// Topics go to the other nodes in one NOTIFY every tenth of a second: inside the writing transactions it would make
/// all of them queue for one lock.
async fn tell_others(pool: std::sync::Weak<Pool>, live: Live) {
    loop {
        tokio::time::sleep(Duration::from_millis(100)).await;
        let Some(pool) = pool.upgrade() else { return };
        let mut topics = live.take_outgoing();
        topics.sort();
        topics.dedup();
        for chunk in topics.chunks(100) {
            let Ok(lease) = pool.lease().await else { break };
            let Some(connection) = lease.connection.as_ref() else { break };
            let text = format!("{} {}", std::process::id(), chunk.join(" "));
            if connection.client.execute("select pg_notify('entwine', $1)", &[&text]).await.is_ok() {
                pool.give_back(lease);
            }
        }
    }
}

async fn hear_others(way: Way, live: Live) {
    let own = std::process::id().to_string();
    loop {
        if let Ok((client, mut driver)) = way.config.connect(way.tls.clone()).await {
            let (send, mut heard) = tokio::sync::mpsc::unbounded_channel();
            let drive = tokio::spawn(async move {
                while let Some(Ok(message)) = std::future::poll_fn(|cx| driver.poll_message(cx)).await {
                    if let tokio_postgres::AsyncMessage::Notification(note) = message
                        && send.send(note.payload().to_owned()).is_err()
                    {
                        return;
                    }
                }
            });
            if client.batch_execute("listen entwine").await.is_ok() {
                while let Some(text) = heard.recv().await {
                    let mut words = text.split(' ').map(str::to_owned);
                    if words.next().as_ref() != Some(&own) {
                        live.heard(words.collect());
                    }
                }
            }
            drive.abort();
        }
        tokio::time::sleep(Duration::from_secs(1)).await;
    }
}

/// The PostgreSQL side of a [`Tx`].
pub struct PgTx {
    lease: Lease,
    pub(crate) touched: Vec<String>,
    /// A statement failed in a way that means: run the whole again.
    asked_again: bool,
}

impl PgTx {
    async fn begin(lease: Lease, how: &str) -> Result<Tx, DbError> {
        if let Some(connection) = &lease.connection {
            connection.client.batch_execute(how).await.map_err(|e| DbError::Away(e.to_string()))?;
        }
        Ok(Tx::Postgres(Self { lease, touched: Vec::new(), asked_again: false }))
    }

    pub(crate) fn lane(&self) -> i64 {
        self.lease.lane
    }

    async fn statement(&mut self, sql: &str) -> Result<(&Client, Statement), DbError> {
        let connection =
            self.lease.connection.as_mut().ok_or_else(|| DbError::Away("the connection is gone".to_owned()))?;
        if !connection.prepared.contains_key(sql) {
            let statement = connection.client.prepare(sql).await?;
            if connection.prepared.len() > 1_024 {
                connection.prepared.clear();
            }
            connection.prepared.insert(sql.to_owned(), statement);
        }
        let statement = connection.prepared.get(sql).cloned().ok_or_else(|| DbError::Missing(sql.to_owned()))?;
        Ok((&connection.client, statement))
    }

    fn note<T>(&mut self, outcome: Result<T, DbError>) -> Result<T, DbError> {
        if let Err(e) = &outcome {
            self.asked_again |= e.is_retry();
        }
        outcome
    }

    pub(crate) async fn rows<R: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Vec<R>, DbError> {
        let found = async {
            let (client, statement) = self.statement(sql).await?;
            let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| -> &(dyn ToSql + Sync) { p }).collect();
            Ok(client.query(&statement, &params).await?)
        };
        let found = found.await;
        self.note(found)?.iter().map(|row| R::from_row(&Row(RowRef::Postgres(row)))).collect()
    }

    pub(crate) async fn run(&mut self, sql: &str, params: &[Val]) -> Result<u64, DbError> {
        let ran = async {
            let (client, statement) = self.statement(sql).await?;
            let params: Vec<&(dyn ToSql + Sync)> = params.iter().map(|p| -> &(dyn ToSql + Sync) { p }).collect();
            Ok(client.execute(&statement, &params).await?)
        };
        let ran = ran.await;
        self.note(ran)
    }

    pub(crate) async fn batch(&mut self, sql: &str) -> Result<(), DbError> {
        let connection =
            self.lease.connection.as_ref().ok_or_else(|| DbError::Away("the connection is gone".to_owned()))?;
        let ran = connection.client.batch_execute(sql).await.map_err(DbError::from);
        self.note(ran)
    }

    pub(crate) async fn prepare(&mut self, sql: &str) -> Result<(), DbError> {
        self.statement(sql).await.map(|_| ())
    }

    pub(crate) async fn next_number(&mut self, series: &str) -> Result<i64, DbError> {
        if !series.bytes().all(|b| b.is_ascii_lowercase() || b == b'_') {
            return Err(DbError::Shape(format!("not a series: {series}")));
        }
        let found = self.rows::<(i64,)>(&format!("select nextval('number_{series}')"), &[]).await?;
        found.first().map(|(n,)| *n).ok_or_else(|| DbError::Missing(series.to_owned()))
    }
}

/// Binds by the type PostgreSQL inferred, so that one text serves both databases.
impl ToSql for Val {
    fn to_sql(&self, ty: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn std::error::Error + Sync + Send>> {
        match (self, ty) {
            (Self::Null, _) => Ok(IsNull::Yes),
            (Self::Int(v), &Type::INT4) => i32::try_from(*v)?.to_sql(ty, out),
            (Self::Int(v), &Type::INT2) => i16::try_from(*v)?.to_sql(ty, out),
            (Self::Int(v), &Type::BOOL) => (*v != 0).to_sql(ty, out),
            (Self::Int(v), _) => v.to_sql(ty, out),
            (Self::Bool(v), &Type::INT8) => i64::from(*v).to_sql(ty, out),
            (Self::Bool(v), _) => v.to_sql(ty, out),
            (Self::Real(v), _) => v.to_sql(ty, out),
            (Self::Text(v), _) => v.as_str().to_sql(ty, out),
            (Self::Bytes(v), _) => v.as_slice().to_sql(ty, out),
        }
    }
    fn accepts(ty: &Type) -> bool {
        matches!(
            *ty,
            Type::INT8
                | Type::INT4
                | Type::INT2
                | Type::BOOL
                | Type::FLOAT8
                | Type::TEXT
                | Type::VARCHAR
                | Type::BPCHAR
                | Type::NAME
                | Type::BYTEA
                | Type::UNKNOWN
        )
    }
    to_sql_checked!();
}
