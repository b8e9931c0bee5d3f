-- The course of a complaint or a compliment, laid over the subject it was said on: the conversation and its number stay one.
create table course (
  id bigint primary key references subject (id),
  provider_id bigint not null references provider (id),
  kind text not null,                      -- complaint, compliment
  state text not null,                     -- open, ended, left (it was triaged as something else)
  began_at bigint not null,
  by_hand_at bigint,                       -- when a person first answered in words of their own
  by_hand_by bigint references person (id),
  heard_at bigint,                         -- when who said it last spoke
  noticed_at bigint, noticed_by bigint references person (id),
  ended_at bigint, ended_how text,         -- word, sought
  reopened bigint not null default 0
);
create index course_state on course (kind, state, began_at);
create table sought (
  id bigint primary key, subject_id bigint not null references course (id), at bigint not null,
  way text not null, by_id bigint references person (id), words text not null
);
create index sought_subject on sought (subject_id, at);
