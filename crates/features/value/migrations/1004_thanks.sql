-- Thanks (D6): what somebody did for a service, who says so; and what was promised and given for it ----------------------------
create table thanks_deed (
  id bigint primary key,
  provider_id bigint not null references provider (id),
  service_id bigint not null references service (id),
  person_id bigint not null references person (id),     -- who did it
  by_id bigint not null references person (id),         -- who says so
  deed text not null, words text not null, at bigint not null,
  staff boolean not null,                                -- who did it serves for the provider: that is their work
  reversed_at bigint, reversed_by bigint references person (id)
);
create index thanks_deed_service on thanks_deed (service_id, at);
create index thanks_deed_person on thanks_deed (person_id, service_id);
create table thanks_badge (
  person_id bigint not null references person (id), service_id bigint not null references service (id), deed text not null,
  since bigint not null, taken_at bigint, primary key (person_id, service_id, deed)
);
create table thanks_shown (
  person_id bigint not null references person (id), service_id bigint not null references service (id), at bigint not null,
  primary key (person_id, service_id)
);
create table thanks_reward (
  id bigint primary key, provider_id bigint not null references provider (id), service_id bigint not null references service (id),
  title text not null, budget bigint not null, currency text not null, made_by bigint not null references person (id), made_at bigint not null
);
create index thanks_reward_service on thanks_reward (service_id, id);
create table thanks_benefit (
  id bigint primary key, reward_id bigint not null references thanks_reward (id), person_id bigint not null references person (id),
  words text not null, amount bigint not null, promised_by bigint not null references person (id), promised_at bigint not null,
  interest boolean not null,                             -- could be a conflict of interest: a second person agrees first
  second_by bigint references person (id), given_by bigint references person (id), given_at bigint
);
create index thanks_benefit_reward on thanks_benefit (reward_id, id);
create index thanks_benefit_person on thanks_benefit (person_id, id);
