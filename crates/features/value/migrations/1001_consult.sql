-- What somebody owes by a day because it was agreed: in a talk, in a case, in minutes -------------------------------------
create table owed (
  id bigint primary key references subject (id),
  about_id bigint not null references subject (id),   -- where it was agreed
  provider_id bigint not null references provider (id),
  owner_id bigint not null references person (id),
  words text not null,
  due_at bigint not null,
  done_at bigint,
  done_by bigint references person (id),
  done_words text not null default '',
  within boolean not null default false,               -- ends with what it belongs to, not by itself
  withdrawn_at bigint                                  -- not needed any more
);
create index owed_about on owed (about_id, id);
create index owed_owner on owed (owner_id, done_at);
-- The consult bar (D9) ------------------------------------------------------------------------------------------------------
create table consult_host (
  id bigint primary key,
  person_id bigint not null references person (id),
  provider_id bigint not null references provider (id),
  service_id bigint references service (id),           -- of all its services when null
  knows text not null,                                 -- which work they know, in words
  weekly text not null,                                -- JSON: hours by day, Monday first, on the provider's clock
  minutes bigint not null,                             -- a slot's length
  room text not null default '', link text not null default '',
  walk_in boolean not null,
  active boolean not null default true,
  served bigint not null default 0,                    -- talks they have or had; not those nobody came to
  last_at bigint,
  changes bigint not null default 0                    -- grows with every booking: of two that book at once, one begins again
);
create index consult_host_provider on consult_host (provider_id, active);
create index consult_host_person on consult_host (person_id);
create table consult (
  id bigint primary key references subject (id),
  provider_id bigint not null references provider (id),
  service_id bigint not null references service (id),
  person_id bigint not null references person (id),
  host_id bigint references consult_host (id),
  host_person bigint references person (id),
  stage text not null,
  walked_in boolean not null,
  same_host boolean not null default false,
  topic text not null,
  queued_at bigint not null,                           -- since when they wait
  starts_at bigint, ends_at bigint,
  offered_until bigint,
  sequence bigint not null default 0,                  -- of the invitation
  place text not null default '',
  aim text not null default '', saw text not null default '',
  ending text, ending_words text not null default '',
  became_id bigint references subject (id),
  ended_at bigint
);
create index consult_person on consult (person_id, id);
create index consult_host_time on consult (host_person, starts_at);
create index consult_queue on consult (service_id, stage, queued_at);
create index consult_offered on consult (offered_until) where stage = 'offered';
create unique index consult_once on consult (host_person, starts_at) where stage in ('booked', 'offered');
