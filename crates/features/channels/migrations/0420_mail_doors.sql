-- The doors mail comes in by: what each does, what went wrong last, and how far it has read.
create table mail_door (
  name text primary key,
  kind text not null,                      -- lmtp, smtp, imap, command
  state text not null,                     -- starts, open, waits, away, refused, off
  since bigint not null,
  taken_at bigint,                         -- when a mail came in by it last
  next_at bigint,                          -- when it is tried again
  tries bigint not null default 0,         -- how often in a row it did not work
  holder text, held_until bigint,          -- the node that looks after it
  validity bigint, began bigint, last_uid bigint, since_day bigint,  -- how far a mailbox is read
  token text, token_of text                -- a later refresh token, sealed, and digest of the one it came from
);
-- By which door a mail came in.
create table mail_came (mail_id bigint primary key references mail_in (id), door text not null, at bigint not null);
create index mail_came_door on mail_came (door, at);
-- What went wrong at a door; the newest are kept.
create table mail_trouble (id bigint primary key, door text not null, at bigint not null, says text not null);
create index mail_trouble_door on mail_trouble (door, at);
-- Letters by what became of them, for the page about channels.
create index notice_mail_out on notice (mail_state, mail_at) where mail_state in ('waiting', 'sent', 'failed');
