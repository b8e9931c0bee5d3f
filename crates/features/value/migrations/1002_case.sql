-- Value cases (D11): owned by a user and a provider together ------------------------------------------------------------------
create table value_case (
  id bigint primary key references subject (id),
  provider_id bigint not null references provider (id),
  service_id bigint not null references service (id),
  consumer_id bigint references consumer (id),
  user_id bigint not null references person (id),
  provider_person bigint not null references person (id),
  client text not null,                    -- how does this help the organisation's own client?
  hypothesis text not null,
  cost text not null,
  stage text not null,                     -- draft, running, ended
  created_at bigint not null,
  agreed_at bigint,
  ended_at bigint,
  ended_words text not null default ''
);
create index value_case_service on value_case (service_id, id);
create index value_case_user on value_case (user_id, id);
create index value_case_provider on value_case (provider_person, id);
create table value_measure (
  case_id bigint not null references value_case (id), place bigint not null, name text not null, unit text not null,
  baseline text not null, aim text not null, primary key (case_id, place)
);
create table value_signature (
  case_id bigint not null references value_case (id), step text not null, side text not null, person_id bigint not null references person (id),
  at bigint not null, accepted text not null default '[]', words text not null default '', primary key (case_id, step, side)
);
create table value_step (
  case_id bigint not null references value_case (id), step text not null,
  owed_id bigint references owed (id),     -- the promise to look at it
  due_at bigint, words text not null default '', written_by bigint references person (id), taken_at bigint, primary key (case_id, step)
);
create table value_figure (
  case_id bigint not null references value_case (id), step text not null, place bigint not null, figure text not null,
  primary key (case_id, step, place)
);
