-- People and organisations -------------------------------------------------------------------------------------------
create table person (
  id bigint primary key,
  email text not null unique,             -- folded to lower case in Rust
  name text not null,
  kind text not null default 'person',    -- person, guest, machine
  locale text not null default 'en',
  zone text not null default 'UTC',
  level text not null default 'standard',
  state text not null default 'active',   -- active, invited, blocked, erased
  about text not null default '{}',       -- JSON: title, phone, needs, culture, expectations …: what the person card shows
  wishes text not null default '{}',      -- JSON: how they want to hear of things (channels, quiet hours, digest)
  consumer_id bigint,
  created_at bigint not null,
  version bigint not null default 1
);
create index person_name on person (name);
create table provider (
  id bigint primary key,
  key text not null unique,               -- it, hr, facilities …: also the dye of its pages
  name text not null,
  confidential boolean not null default false,
  zone text not null default 'UTC',
  calendar text not null,                 -- JSON of domain::rules::calendar::Calendar
  words text not null default '{}',       -- JSON: kind → its own word, by language
  rules text not null default '{}',       -- JSON: triage rule book, priority matrix, targets, warnings
  created_at bigint not null,
  version bigint not null default 1
);
create table consumer (id bigint primary key, key text not null unique, name text not null, about text not null default '{}', created_at bigint not null);
create table team (
  id bigint primary key, provider_id bigint not null references provider (id), name text not null,
  assigning text not null default 'none',  -- none, round_robin, load, skill
  next_turn bigint not null default 0
);
create table team_member (
  team_id bigint not null references team (id), person_id bigint not null references person (id),
  skills text not null default '', capacity bigint not null default 20, primary key (team_id, person_id)
);
create table membership (
  id bigint primary key, person_id bigint not null references person (id), role text not null,
  provider_id bigint references provider (id), consumer_id bigint references consumer (id), created_at bigint not null
);
create index membership_person on membership (person_id);
create index membership_provider on membership (provider_id, role);
create table mandate (
  id bigint primary key, holder_id bigint not null references person (id),
  person_id bigint references person (id), consumer_id bigint references consumer (id),   -- for whom: one of the two
  scope text not null, starts_at bigint not null, ends_at bigint not null, ended_at bigint, granted_by bigint not null, created_at bigint not null
);
create index mandate_holder on mandate (holder_id, ends_at);

-- Let in ---------------------------------------------------------------------------------------------------------------
create table credential (person_id bigint primary key references person (id), password_hash text not null, changed_at bigint not null);
create table session (
  key_hash text primary key, person_id bigint not null references person (id), created_at bigint not null, seen_at bigint not null,
  ends_at bigint not null, agent text not null, address text not null, label text not null
);
create index session_person on session (person_id);
create table token (
  id bigint primary key, key_hash text not null unique, person_id bigint not null references person (id), name text not null,
  scopes text not null, ends_at bigint, created_at bigint not null, used_at bigint, revoked_at bigint
);
create index token_person on token (person_id);
create table one_time_key (
  key_hash text primary key, person_id bigint not null references person (id), purpose text not null,
  ends_at bigint not null, used_at bigint, created_at bigint not null
);
create table attempt (scope text primary key, failures bigint not null, first_at bigint not null, last_at bigint not null);

-- What people talk about --------------------------------------------------------------------------------------------
create table subject (
  id bigint primary key,
  family text not null,                    -- ticket, article, service, agreement, incident …
  number text not null unique,
  title text not null,
  provider_id bigint references provider (id),
  consumer_id bigint references consumer (id),
  requester_id bigint references person (id),
  open_to_all boolean not null default false,   -- articles, services, known incidents
  confidential boolean not null default false,  -- follows its provider
  created_at bigint not null,
  updated_at bigint not null,
  version bigint not null default 1,       -- grows with every change: ETag, conflict, live pages
  entries bigint not null default 0,
  head_hash text not null default ''
);
create index subject_requester on subject (requester_id, family, updated_at);
create index subject_family on subject (family, updated_at);
create table service (
  id bigint primary key references subject (id), provider_id bigint not null references provider (id), key text not null unique,
  name text not null, level text not null default 'standard', about text not null default '{}', state text not null default 'running'
);
create table participant (
  subject_id bigint not null references subject (id), person_id bigint not null references person (id),
  part text not null,                      -- requester, on_behalf, me_too, invited
  since bigint not null, primary key (subject_id, person_id)
);
create index participant_person on participant (person_id, subject_id);
create table entry (
  id bigint primary key,
  subject_id bigint not null references subject (id),
  seq bigint not null,
  at bigint not null,
  author_id bigint references person (id),
  on_behalf_of bigint references person (id),
  side text not null,                      -- you, desk, system
  visibility text not null,
  provider_id bigint,                      -- whose note: provider-only entries stay with this provider …
  travels boolean not null default false,  -- … unless their author lets them travel
  kind text not null,                      -- message, note, event
  channel text not null,
  change text,                             -- JSON: what it changed, in keys and words of the translations
  digest text not null,                    -- SHA-256 of its text
  prev_hash text not null,
  hash text not null
);
create unique index entry_subject on entry (subject_id, seq);
create table entry_text (entry_id bigint primary key references entry (id), body text not null, salt text not null, erased_at bigint);
create table attachment (
  id bigint primary key, subject_id bigint not null references subject (id), entry_id bigint references entry (id), owner_id bigint references person (id),
  name text not null, media_type text not null, size bigint not null, digest text not null, created_at bigint not null
);
create index attachment_subject on attachment (subject_id);
create table link (
  from_id bigint not null references subject (id), to_id bigint not null references subject (id), kind text not null,
  created_at bigint not null, primary key (from_id, to_id, kind)
);
create index link_to on link (to_id);

-- Promises ---------------------------------------------------------------------------------------------------------------
create table promise (
  id bigint primary key,
  subject_id bigint not null references subject (id),
  kind text not null,
  provider_id bigint not null references provider (id),
  priority text not null,
  state text not null,                     -- running, paused, kept, late (answered after its time), void
  started_at bigint not null,
  due_at bigint not null,
  ended_at bigint,
  paused_at bigint,
  pause_reason text,
  clock text not null,                     -- JSON of domain::rules::promise's state
  changes bigint not null default 0,
  wake_at bigint                           -- when the next warning or escalation is due
);
create index promise_subject on promise (subject_id);
create index promise_wake on promise (wake_at);
create index promise_report on promise (provider_id, started_at);

-- Following --------------------------------------------------------------------------------------------------------------
create table follow (
  subject_id bigint not null references subject (id), person_id bigint not null references person (id),
  depth text not null,                     -- talk, outcome
  why text not null,                       -- asked, answers, mentioned, follows, leads …: said in every notice
  since bigint not null, muted boolean not null default false, primary key (subject_id, person_id)
);
create index follow_person on follow (person_id);
create table notice (
  id bigint primary key, person_id bigint not null references person (id), subject_id bigint references subject (id), entry_id bigint references entry (id),
  news text not null,                      -- answer, note, assigned, promise_warning, promise_changed, state …
  why text not null, text text not null,   -- JSON of a Because
  created_at bigint not null, read_at bigint, mail_at bigint, mail_state text not null default 'none'  -- none, waiting, sent, failed, digest, skipped
);
create unique index notice_once on notice (person_id, entry_id, news);
create index notice_inbox on notice (person_id, read_at, created_at);

-- Found ------------------------------------------------------------------------------------------------------------------
create table search_feed (
  record_id bigint primary key, kind text not null, xid bigint not null, seq bigint not null, gone boolean not null default false, at bigint not null
);
create unique index search_feed_order on search_feed (xid, seq);

-- Seen -------------------------------------------------------------------------------------------------------------------
create table audit (
  chain bigint not null, seq bigint not null, at bigint not null, actor_id bigint, actor text not null, action text not null,
  subject_id bigint, outcome text not null, detail text not null, prev_hash text not null, hash text not null, primary key (chain, seq)
);
create index audit_at on audit (at);
create index audit_subject on audit (subject_id, at);
create table audit_head (chain bigint primary key, seq bigint not null, hash text not null);

-- Kept -------------------------------------------------------------------------------------------------------------------
create table setting (key text primary key, value text not null, changed_at bigint not null, version bigint not null default 1);
create table counter (family text not null, name text not null, lane bigint not null, n bigint not null, primary key (family, name, lane));
create table draft (person_id bigint not null references person (id), place text not null, body text not null, saved_at bigint not null, primary key (person_id, place));
create table idempotency (actor_id bigint not null, key text not null, request_hash text not null, status bigint not null, body text not null, created_at bigint not null, primary key (actor_id, key));
