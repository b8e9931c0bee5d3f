//! Lists with a name: kept, shared, thrown away.

use super::desk::address;
use crate::{
    lists::{DeleteView, SaveView},
    messages::Say,
};
use axum::response::Response;
use domain::ProviderId;
use web::{Fields, Problem, Visitor, forms::Left};

/// `POST /desk/views`
pub async fn save(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    let query = fields.get("query").to_owned();
    let save = SaveView {
        id: fields.number("id"),
        name: fields.get("name").to_owned(),
        query: query.clone(),
        share_with: fields.number("share").map(ProviderId),
    };
    visitor.app.spine.act(&visitor.actor, save).await?;
    Ok(Left::said(Say::new(&visitor.lang).desk_saved_as(fields.get("name"))).see(&address("/desk", &query)))
}

/// `POST /desk/views/delete`
pub async fn delete(visitor: Visitor, fields: Fields) -> Result<Response, Problem> {
    visitor.app.spine.act(&visitor.actor, DeleteView { id: fields.number("id").unwrap_or_default() }).await?;
    Ok(Left::said(Say::new(&visitor.lang).desk_deleted()).see("/desk"))
}
