-- A decision put to those it touches (D12) ------------------------------------------------------------------------------
create table consultation (
  id bigint primary key references subject (id),
  provider_id bigint not null references provider (id),
  service_id bigint references service (id),
  consumer_id bigint references consumer (id),   -- whom it is put to; everybody when null
  named boolean not null,                        -- names stand beside positions after the close: told before anybody speaks
  question text not null,
  round bigint not null default 1,
  opened_at bigint not null,
  closes_at bigint not null,
  remind_at bigint,                              -- null once it was done
  wake_at bigint,                                -- when the clock has something to tell: its close, its review
  outcome text,
  chosen bigint,                                 -- place of the option that was chosen
  decided_at bigint,
  decided_by bigint references person (id),
  review_at bigint,
  spoken bigint not null default 0,              -- positions of this round
  unanswered bigint not null default 0,          -- objections of this round without an answer
  put_by bigint not null references person (id)
);
create index consultation_remind on consultation (remind_at);
create index consultation_wake on consultation (wake_at);
create index consultation_service on consultation (service_id, opened_at);
create table consultation_option (
  consultation_id bigint not null references consultation (id), place bigint not null, text text not null,
  spoken bigint not null default 0,              -- positions of this round
  primary key (consultation_id, place)
);
create table stance (
  consultation_id bigint not null references consultation (id), round bigint not null, person_id bigint not null references person (id),
  place bigint not null, reason text not null, objects boolean not null, at bigint not null,
  key bigint not null,                           -- by chance: points to it without saying whose it is
  answer text, answered_by bigint references person (id), answered_at bigint,
  primary key (consultation_id, round, person_id)
);
