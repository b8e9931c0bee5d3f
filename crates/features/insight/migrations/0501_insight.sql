-- What somebody said at a touchpoint or through the handle on every page; its words stand on its timeline.
create table saying (
  id bigint primary key references subject (id),
  kind text not null,                      -- words, batch (answers released together)
  about text not null,                     -- the page it was said on
  feeling bigint,                          -- one to five, where it is signed
  signed boolean not null,
  n bigint not null default 0              -- of a batch: how many answers
);
-- That somebody answered at a place on a day, and nothing else: so that one person counts once.
create table answered (person_id bigint not null references person (id), place text not null, day bigint not null, primary key (person_id, place, day));
