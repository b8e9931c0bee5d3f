//! How a service is, for rooms that speak of more than its tickets: known incidents, promises that are late, promises kept.

use crate::store::{list, report};
use database::{BoxFuture, DbError, Tx};
use domain::{ConsumerId, ServiceId, Timestamp};
use spine::condition::{Condition, Fault, Kept};

/// The desk, as it knows services.
pub struct OfTickets;

impl Condition for OfTickets {
    fn faults<'a>(
        &'a self,
        tx: &'a mut Tx,
        service: ServiceId,
        now: Timestamp,
    ) -> BoxFuture<'a, Result<Vec<Fault>, DbError>> {
        Box::pin(async move {
            let mut faults: Vec<Fault> = list::known_of_service(tx, service)
                .await?
                .into_iter()
                .map(|(_, number, title, _)| Fault {
                    key: format!("incident-{number}"),
                    count: 1,
                    title: Some(title),
                    number: Some(number),
                    promise: None,
                })
                .collect();
            for (kind, count) in report::late_of_service(tx, service, now).await? {
                let key = format!("late-{}", kind.word());
                faults.push(Fault { key, count, title: None, number: None, promise: Some(kind) });
            }
            Ok(faults)
        })
    }

    fn kept<'a>(
        &'a self,
        tx: &'a mut Tx,
        service: ServiceId,
        consumer: Option<ConsumerId>,
        from: Timestamp,
        until: Timestamp,
    ) -> BoxFuture<'a, Result<Vec<Kept>, DbError>> {
        Box::pin(async move {
            let rows = report::kept_between(tx, service, consumer, from, until).await?;
            Ok(rows.into_iter().map(|r| Kept { kind: r.kind, given: r.given, kept: r.kept }).collect())
        })
    }
}
