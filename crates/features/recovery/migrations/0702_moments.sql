-- A service as its people go through it: stops, and below each what is done by whom.
create table journey_stage (
  id bigint primary key, service_id bigint not null references service (id), position bigint not null, title text not null,
  person_does text not null default '', meets text not null default ''
);
create index journey_stage_service on journey_stage (service_id, position);
create table service_action (
  id bigint primary key, stage_id bigint not null references journey_stage (id), title text not null,
  visible boolean not null,                -- above the line: the other side sees it
  done_by text not null,                   -- provider, user, together
  responsible text not null default '', accountable text not null default '', consulted text not null default '',
  by_machine boolean not null default false, minutes bigint
);
create index service_action_stage on service_action (stage_id);
-- A moment of truth that may come, with what is prepared for it.
create table play (
  id bigint primary key, service_id bigint not null references service (id), stage_id bigint references journey_stage (id),
  title text not null, positive boolean not null, first_impression boolean not null, cause text not null default '',
  decides text not null default '', limits text not null default '', words text not null default '', active boolean not null default true
);
create index play_service on play (service_id);
-- One that came.
create table moment (
  id bigint primary key references subject (id), provider_id bigint not null references provider (id), service_id bigint references service (id),
  person_id bigint references person (id), about_id bigint not null references subject (id), play_id bigint references play (id),
  cause text not null, positive boolean not null, why text not null,
  state text not null,                     -- open, recovered, noted, left
  owner_id bigint references person (id), found_at bigint not null, due_at bigint, late_told boolean not null default false,
  done_at bigint, done_words text not null default '',
  asked_at bigint, before_mark bigint, after_mark bigint
);
create index moment_provider on moment (provider_id, state, found_at);
create index moment_about on moment (about_id);
create index moment_due on moment (due_at) where state = 'open';
create index moment_play on moment (play_id);
create index moment_service on moment (service_id, found_at);
