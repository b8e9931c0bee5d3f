-- What happened to somebody with a service that may change what they think of it: told by the room it happened in, looked at
-- once by whoever seeks moments of truth.
create table happening (
  id bigint primary key, subject_id bigint not null references subject (id), provider_id bigint not null references provider (id),
  service_id bigint, person_id bigint references person (id), kind text not null, at bigint not null, looked boolean not null default false
);
create index happening_new on happening (id) where not looked;
create index happening_subject on happening (subject_id, at);
create index happening_provider on happening (provider_id, kind, at);
create index happening_person on happening (person_id, at);
