-- A co-design workshop: the problem before the solution ---------------------------------------------------------------------
create table workshop (
  id bigint primary key references subject (id),
  provider_id bigint not null references provider (id), service_id bigint references service (id), consumer_id bigint references consumer (id),
  about_id bigint references subject (id),   -- what it is about: an improvement, a ticket
  why text not null, place text not null, starts_at bigint not null,
  dots bigint not null,                      -- for each
  invites bigint not null,                   -- so many are to be invited
  phase text not null default 'announced',   -- domain::rules::workshop
  code text not null unique,                 -- people without an account join by it
  host_id bigint not null references person (id),
  insights bigint not null default 0, ideas bigint not null default 0, decisions bigint not null default 0, seats bigint not null default 0,
  closed_at bigint
);
create index workshop_service on workshop (service_id, starts_at);
create table workshop_agenda (
  workshop_id bigint not null references workshop (id), place bigint not null, minutes bigint not null, text text not null, primary key (workshop_id, place)
);
create table workshop_invite (
  workshop_id bigint not null references workshop (id), person_id bigint not null references person (id),
  state text not null,                       -- invited, yes, no
  at bigint not null, primary key (workshop_id, person_id)
);
create index workshop_invite_person on workshop_invite (person_id);
create table workshop_seat (
  id bigint primary key, workshop_id bigint not null references workshop (id),
  person_id bigint references person (id),   -- nobody for who joined by the code …
  key_hash text unique,                      -- … whose browser carries the key
  name text not null, at bigint not null
);
create unique index workshop_seat_person on workshop_seat (workshop_id, person_id);
create table workshop_card (
  id bigint primary key, workshop_id bigint not null references workshop (id), kind text not null,   -- insight, idea
  answers_id bigint references workshop_card (id),   -- which insight an idea answers
  seat_id bigint not null references workshop_seat (id), text text not null, at bigint not null,
  dots bigint not null default 0
);
create index workshop_card_board on workshop_card (workshop_id, id);
create table workshop_dot (
  seat_id bigint not null references workshop_seat (id), card_id bigint not null references workshop_card (id), n bigint not null,
  primary key (seat_id, card_id)
);
create index workshop_dot_card on workshop_dot (card_id);
create table workshop_decision (
  id bigint primary key, workshop_id bigint not null references workshop (id), card_id bigint references workshop_card (id),
  text text not null, by_id bigint not null references person (id), at bigint not null
);
create index workshop_decision_of on workshop_decision (workshop_id, id);
