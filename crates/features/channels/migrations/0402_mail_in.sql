-- Every mail that came in, once: what it was taken for, what became of it, and why.
create table mail_in (
  id bigint primary key,
  mailbox text not null,                   -- where it came in
  message_id text not null,                -- without brackets; empty where it has none
  content_key text not null,               -- digest of what its sender wrote, Date included, without the traces of servers
  digest text not null,                    -- the original in the blobs
  size bigint not null,
  sender text not null, sender_name text not null, title text not null,
  alike text not null,                     -- its subject without what answers and numbers add: to see loops
  nature text not null,                    -- person, bounce, away, machine, list, complaint, unreadable
  why text not null,                       -- JSON of Because: the rules that won
  state text not null,                     -- opened, joined, noted, bounced, parked, attached, dropped
  subject_id bigint references subject (id),  -- the conversation it is on, or probably belongs to
  entry_id bigint references entry (id),
  provider_id bigint references provider (id),  -- whose mailbox it is
  twin_id bigint,                          -- another mail under the same id
  at bigint not null,
  decided_by bigint references person (id), decided_at bigint, reason text
);
create unique index mail_in_once on mail_in (mailbox, message_id, content_key);
create index mail_in_id on mail_in (message_id);
create index mail_in_sender on mail_in (sender, at);
create index mail_in_parked on mail_in (state, at);
