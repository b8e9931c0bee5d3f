-- Whom we asked how it was, and whom we did not and why (D1): so that nobody is asked too often, and everybody can see it. That
-- somebody answered has no time and leads to no answer: those stand without a person behind the floor.
create table asked (
  id bigint primary key, person_id bigint not null references person (id),
  kind text not null,                      -- which touchpoint: resolved, after, settled …
  subject_id bigint not null references subject (id), provider_id bigint not null references provider (id), service_id bigint,
  exempt boolean not null default false,   -- asked in any case, and keeps nobody from being asked
  state text not null,                     -- asked, answered, not
  why text not null default '',            -- not: lately, same_kind, enough, others, unwanted
  again_at bigint,                         -- not: not before
  at bigint not null,
  unique (person_id, kind, subject_id)
);
create index asked_person on asked (person_id, at);
create index asked_cell on asked (provider_id, kind, at);
create index asked_subject on asked (subject_id);
-- Who does not want to be asked.
create table asked_never (person_id bigint primary key references person (id), at bigint not null);
-- Whose answer is among those that wait to be released, so that five answers are those of five people; gone when they are.
create table answer_waits (
  provider_id bigint not null, service bigint not null, question text not null, person_id bigint not null references person (id),
  primary key (provider_id, service, question, person_id)
);
-- Over how many answers somebody has seen figures, so that no two they see differ by one to four people.
create table answer_seen (
  person_id bigint not null references person (id), provider_id bigint not null, service bigint not null, question text not null,
  until_month bigint not null, n bigint not null,
  primary key (person_id, provider_id, service, question, until_month, n)
);
