create table ticket (
  id bigint primary key references subject (id),
  kind text not null,
  kind_by text not null,                   -- rules, person, unsure
  state text not null,
  provider_id bigint not null references provider (id),
  service_id bigint references service (id),
  team_id bigint references team (id),
  assignee_id bigint references person (id),
  requester_id bigint references person (id),
  impact text not null, urgency text not null, priority text not null,
  channel text not null,
  created_at bigint not null,
  updated_at bigint not null,
  due_at bigint,                           -- earliest running promise: what the queue is sorted by
  due_kind text,
  waiting_for text,                        -- reason shown to the person while the clock stands still
  wait_until bigint,                       -- the clock goes on by itself then
  triage text not null default '{}',       -- JSON: suggestion, reasons, confidence, confirmed by
  reasons text not null default '[]',      -- JSON: why this priority
  tags text not null default '',
  reopened bigint not null default 0,
  first_answer_at bigint, resolved_at bigint, closed_at bigint,
  merged_into bigint references subject (id),
  known_incident boolean not null default false,
  affected bigint not null default 1,
  outside_id text unique                   -- its name in the desk it was imported from
);
-- Queues. What is open is little beside what was ever asked, so queues read small indexes of open tickets only, in the
-- order people work: what is due first, what nothing is promised for last. What is over is read by its last change.
create index ticket_queue on ticket (provider_id, coalesce(due_at, 9223372036854775807), id) where state in ('new', 'open', 'waiting');
create index ticket_mine on ticket (assignee_id, coalesce(due_at, 9223372036854775807), id) where state in ('new', 'open', 'waiting');
create index ticket_team on ticket (team_id, coalesce(due_at, 9223372036854775807), id) where state in ('new', 'open', 'waiting');
create index ticket_state on ticket (provider_id, state, updated_at, id);
create index ticket_updated on ticket (provider_id, updated_at, id);
create index ticket_requester on ticket (requester_id, updated_at, id);
create index ticket_waits on ticket (requester_id, updated_at) where state = 'waiting';
create index ticket_service on ticket (service_id, created_at) where service_id is not null;
create index ticket_wait on ticket (wait_until);
create index ticket_known on ticket (provider_id, updated_at) where known_incident;
create table ticket_text (id bigint primary key references ticket (id), body text not null);
-- What a ticket was before an act, to take it back exactly; merges stay until they are taken back.
create table undo (
  token bigint not null, subject_id bigint not null references subject (id), actor_id bigint, act text not null, was text not null,
  version bigint not null, at bigint not null, used_at bigint, primary key (token, subject_id)
);
create index undo_subject on undo (subject_id, act);
create table canned (id bigint primary key, provider_id bigint not null references provider (id), name text not null, body text not null, actions text not null default '[]', kind text not null default 'answer');
create table saved_view (id bigint primary key, owner_id bigint references person (id), provider_id bigint references provider (id), name text not null, query text not null, shared boolean not null default false, created_at bigint not null);
create table correction (id bigint primary key, subject_id bigint not null references subject (id), provider_id bigint not null, field text not null, suggested text not null, chosen text not null, confidence bigint not null, at bigint not null, by_id bigint not null);
create index correction_at on correction (provider_id, at);
create table learnt (provider_id bigint primary key, model bytea not null, trained_at bigint not null, examples bigint not null, report text not null);
create table article (
  id bigint primary key references subject (id), provider_id bigint not null references provider (id), service_id bigint references service (id),
  locale text not null, title text not null, body text not null, state text not null default 'published', reviewed_at bigint, helped bigint not null default 0, not_helped bigint not null default 0
);
create table article_vote (article_id bigint not null references article (id), person_id bigint not null references person (id), helped boolean not null, at bigint not null, primary key (article_id, person_id));
create index article_provider on article (provider_id, id);
create table agreement (
  id bigint primary key references subject (id), service_id bigint not null references service (id), consumer_id bigint not null references consumer (id),
  revision bigint not null, state text not null,   -- draft, offered, in_force, replaced, declined
  terms text not null,                             -- JSON: targets, channels, triage and priority rules, what is shown
  offered_by bigint, offered_at bigint, provider_accepted_by bigint, provider_accepted_at bigint,
  consumer_accepted_by bigint, consumer_accepted_at bigint, starts_at bigint, ended_at bigint
);
create unique index agreement_version on agreement (service_id, consumer_id, revision);
-- Whatever happens at the same time, one agreement holds.
create unique index agreement_one on agreement (service_id, consumer_id) where state = 'in_force';
create index agreement_consumer on agreement (consumer_id, state);
create index saved_view_owner on saved_view (owner_id);
create index saved_view_shared on saved_view (provider_id) where shared;
create table webhook (id bigint primary key, owner_id bigint not null, provider_id bigint, url text not null, secret text not null, events text not null, active boolean not null default true, failing_since bigint, created_at bigint not null);
create table delivery (id bigint primary key, webhook_id bigint not null references webhook (id), event text not null, message_id text not null, body text not null, attempt bigint not null default 0, status text not null, response text, created_at bigint not null, sent_at bigint);
create index delivery_hook on delivery (webhook_id, created_at);
create table import_run (id bigint primary key, source text not null, map text not null, state text not null, position bigint not null, taken bigint not null, rejected bigint not null, started_at bigint not null, ended_at bigint);
