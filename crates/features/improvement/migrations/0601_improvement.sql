-- The improvement log -----------------------------------------------------------------------------------------------------
create table improvement (
  id bigint primary key references subject (id),
  provider_id bigint not null references provider (id),
  service_id bigint,                        -- what it is about
  consumer_id bigint,                       -- only these see it; everybody where there is none
  open boolean not null default true,       -- as on its subject: whoever may come in sees it
  closed boolean not null default false,    -- as on its subject: confidential
  course text not null,                     -- domain::rules::improvement_course
  on_shelf boolean not null default true,   -- its course is open
  owner_id bigint, author_id bigint,
  said text not null,                       -- the words of who proposed it
  told text not null default '',            -- the words of the last step
  would_change text not null default '', change_ref text not null default '', try_it text not null default '',
  decided_by bigint, moved_at bigint not null, created_at bigint not null,
  voices bigint not null default 0,         -- counted with those of what was merged into it; each person once
  people bigint not null default 0,         -- domain::rules::worth, thousandths
  lost_minutes bigint not null default 0,   -- a month, by those who said so
  aim bigint not null default 0, effort bigint not null default 0, risk bigint not null default 0,   -- 0: not said
  worth bigint not null default 0,
  seen bigint not null default 0,           -- by how many people, counted to 20
  lot bigint not null,                      -- its place in the draw
  parent_id bigint, merged_into bigint, merged_at bigint, merged_by bigint,
  was text not null default '',             -- the course it had when it was merged
  imported_score bigint, outside_id text unique,
  round bigint not null default 0,          -- how often it was done
  yes bigint not null default 0, no bigint not null default 0,   -- "did this settle it?", of this round
  owed boolean not null default false       -- its owner owes an answer
);
create index improvement_newest on improvement (created_at, id);
create index improvement_voices on improvement (voices, id);
create index improvement_worth on improvement (worth, id);
create index improvement_course_newest on improvement (course, created_at, id);
create index improvement_course_voices on improvement (course, voices, id);
create index improvement_course_worth on improvement (course, worth, id);
create index improvement_course_moved on improvement (course, moved_at, id);
create index improvement_service on improvement (service_id, course, moved_at);
create index improvement_turn on improvement (on_shelf, seen, lot, id);
create index improvement_lot on improvement (on_shelf, lot, id);
create index improvement_merged on improvement (merged_into);
create index improvement_parent on improvement (parent_id);

create table improvement_voice (
  id bigint primary key,
  item_id bigint not null references improvement (id),   -- where it was given; only its owner moves it
  person_id bigint references person (id),               -- nobody where it is anonymous …
  mark text,                                              -- … then a mark, so that somebody counts once
  kind text not null,                                     -- author, own_words, me_too, on_behalf, anonymous
  by_id bigint,                                           -- who gave it for them
  group_id bigint not null default 0,                     -- the consumer they belong to
  strength bigint not null default 1, lost_minutes bigint not null default 0,
  words text not null default '', said_at bigint not null
);
create unique index improvement_voice_person on improvement_voice (person_id, item_id);
create unique index improvement_voice_mark on improvement_voice (mark);
create index improvement_voice_item on improvement_voice (item_id, person_id);
create index improvement_voice_words on improvement_voice (item_id, said_at, id) where words <> '';
create table improvement_reach (
  item_id bigint not null references improvement (id), group_id bigint not null, voices bigint not null, strength bigint not null,
  primary key (item_id, group_id)
);
create table improvement_viewer (item_id bigint not null, person_id bigint not null, primary key (item_id, person_id));
create table improvement_split (
  id bigint primary key, survivor_id bigint not null, absorbed_id bigint not null, merged_at bigint not null, split_at bigint not null
);
create index improvement_split_survivor on improvement_split (survivor_id);
create table improvement_split_answer (split_id bigint not null, voice_id bigint not null, stays boolean not null, at bigint not null, primary key (split_id, voice_id));
create table improvement_settled (
  voice_id bigint not null, item_id bigint not null, round bigint not null, person_id bigint not null, yes boolean not null, proposer boolean not null,
  words text not null default '', at bigint not null, primary key (voice_id, round)
);
create index improvement_settled_item on improvement_settled (item_id, round);
-- A service's page reads what was done about it last, however much that is.
create index link_recent on link (to_id, kind, created_at);
