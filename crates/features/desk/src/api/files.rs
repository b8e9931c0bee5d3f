//! Files of a ticket: sent, listed, had.

use super::{
    shapes::{File, FilesAdded},
    talk::readable,
    tickets::{check_number, check_said, text},
};
use crate::{
    actions::{Note, Reply, Uploaded, Which},
    pages::files,
    store::api as store,
};
use axum::{extract::Path, response::Response};
use domain::{Because, Capability, Refusal};
use http::StatusCode;
use serde_json::json;
use spine::{Action, Failure, Work, timeline};
use std::sync::Arc;
use web::{
    Problem,
    api::{
        self, Api, Caller, Files, Op, Param, Params,
        once::{self, Answer},
    },
};

/// Most files of one entry.
const MOST: usize = 50;

/// Adds them.
pub fn add(api: Api) -> Api {
    let words = json!({"type": "string", "maxLength": 50_000, "pattern": "^[^\\u0000]*$"});
    let sides = json!({"type": "string", "enum": ["shared", "provider"]});
    let example = json!({
        "id": "182973645150000", "name": "plan.pdf", "media_type": "application/pdf", "size": 48_213,
        "url": "https://desk.example.org/files/182973645150000/plan.pdf",
        "content": "https://desk.example.org/api/v1/files/182973645150000"
    });
    api.schema::<FilesAdded>()
        .add(
            Op::post("/api/v1/tickets/{number}/files", "sendFiles", Capability::Read)
                .says(
                    "Tickets",
                    "Send files",
                    "As a form (`multipart/form-data`) with parts named `file`, or one file as the whole body with its `name`. They make one entry, \
                     with `text` where something is said; with `visibility: provider` a note for the provider's side. All of a request together \
                     are at most what the operator allows (25 MB unless set), else 413.",
                )
                .params([
                    Param::new("name", "The file's name, where the body is the file.", json!({"type": "string", "maxLength": 255, "pattern": "^[^\\u0000]*$"})),
                    Param::new("text", "What is said with it.", words.clone()),
                    Param::new("visibility", "Who sees it.", sides.clone()),
                ])
                .files(json!({"text": words, "visibility": sides}))
                .status(201)
                .answers("FilesAdded", json!({"id": "182973645140000", "number": "1001", "files": [example.clone()]})),
            send,
        )
        .add(
            Op::get("/api/v1/tickets/{number}/files", "listFiles", Capability::Read)
                .says("Tickets", "List files", "All files of a ticket, oldest first, as far as you may see their entries.")
                .lists("File", example),
            list,
        )
        .add(
            Op::get("/api/v1/files/{id}", "getFile", Capability::Read)
                .says(
                    "Tickets",
                    "Get a file",
                    "Its content, as it was sent. Only pictures that cannot run anything are given under their own type; all else is \
                     `application/octet-stream`, to be downloaded.",
                )
                .gives_file()
                .header("Content-Disposition", "Its name, and whether it may be shown."),
            get,
        )
}

/// Files that are said, or noted.
struct Attach {
    number: String,
    text: String,
    note: bool,
    files: Vec<Uploaded>,
    base: String,
}

impl Action for Attach {
    const NAME: &'static str = "desk.attach";
    type Done = FilesAdded;
    async fn run(&self, work: &mut Work<'_>) -> Result<FilesAdded, Failure> {
        let ticket = Which::Number(self.number.clone());
        let files = self.files.clone();
        let (entry, number) = if self.note {
            let note = Note { ticket, words: self.text.clone(), files, mentions: Vec::new(), travels: false };
            (note.run(work).await?, self.number.clone())
        } else {
            let replied = Reply { files, ..Reply::new(ticket, &self.text) }.run(work).await?;
            (replied.entry, replied.number)
        };
        let files = store::files_of_entry(work.tx, entry).await?;
        let files =
            files.into_iter().map(|(id, name, kind, size)| File::of(&self.base, id, name, kind, size)).collect();
        Ok(FilesAdded { id: entry.to_string(), number, files })
    }
    fn detail(&self) -> String {
        format!("{} files", self.files.len())
    }
}

async fn send(caller: Caller, Path(number): Path<String>, sent: Files) -> Result<Response, Problem> {
    check_number(&number)?;
    sent.only(&["text", "visibility"])?;
    if sent.files.len() > MOST {
        return Err(Refusal::invalid("file", Because::new("invalid-too-many-files")).into());
    }
    let said = sent.field("text").unwrap_or_default().to_owned();
    for text in sent.values("text").filter(|text| !text.is_empty()) {
        check_said("text", Some(text))?;
    }
    if sent.values("visibility").any(|word| word != "shared" && word != "provider") {
        return Err(Refusal::invalid("visibility", Because::new("invalid-shape")).into());
    }
    let note = sent.field("visibility") == Some("provider");
    let one = |f: web::Upload| Uploaded { name: f.name, media_type: f.media_type, size: f.size, digest: f.digest };
    let files = sent.files.into_iter().map(one).collect();
    let base = caller.app.spine.base_url.clone();
    let attach = Attach { number, text: said, note, files, base };
    once::act(&caller, sent.once, attach, |added: &FilesAdded| Ok(Answer::added(text(added)?))).await
}

async fn list(caller: Caller, Path(number): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    check_number(&number)?;
    let (actor, now) = (Arc::clone(&caller.actor), caller.now());
    let entries = caller.app.spine.read(move |tx| {
        Box::pin(async move {
            let (subject, sight) = readable(tx, &actor, &number, now).await?;
            Ok(timeline::entries(tx, subject, &sight).await?)
        })
    });
    let base = caller.app.spine.base_url.clone();
    let items: Vec<File> = entries
        .await?
        .into_iter()
        .flat_map(|e| e.attachments)
        .map(|f| File::of(&base, f.id, f.name, f.media_type, f.size))
        .collect();
    api::json(StatusCode::OK, &json!({"items": items, "next": null}))
}

async fn get(caller: Caller, Path(id): Path<String>, params: Params) -> Result<Response, Problem> {
    params.only(&[])?;
    let id = id.parse::<i64>().ok().filter(|id| *id > 0).ok_or_else(Problem::not_found)?;
    files::serve(&caller, id, None).await
}
