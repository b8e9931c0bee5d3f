-- Trying an improvement together (D6) --------------------------------------------------------------------------------------
create table trial (
  id bigint primary key, item_id bigint not null references improvement (id),
  place bigint not null,                    -- the first, the second … of its improvement
  stage text not null,                      -- domain::rules::trial
  hypothesis text not null, measure text not null,
  kind text not null,                       -- share, number
  wanted text not null,                     -- more, less: which way is better
  unit text not null default '',
  base bigint not null,                     -- before: times it happened, or the mean in thousandths
  base_spread bigint,                       -- thousandths
  base_n bigint not null, base_from bigint not null, base_to bigint not null, base_source text not null default '',
  until_at bigint not null, enough bigint not null, harm bigint not null,   -- the stop rule
  ring bigint not null,                     -- so many shall try it
  started_at bigint not null, started_by bigint not null references person (id),
  wake_at bigint,                           -- when the clock looks at it; nothing once it spoke
  measured bigint not null default 0,       -- reports with a value
  worse bigint not null default 0,          -- people who say it got worse
  spoke text not null default '', spoke_at bigint,
  verdict text not null default '', result text not null default '',
  figures text not null default '',         -- JSON: before and on trial, as they were compared
  ended_at bigint, ended_by bigint references person (id)
);
create unique index trial_item on trial (item_id, place);
create index trial_wake on trial (wake_at);
create table trial_task (trial_id bigint not null references trial (id), place bigint not null, text text not null, primary key (trial_id, place));
create table trial_tester (
  trial_id bigint not null references trial (id), person_id bigint not null references person (id),
  why text not null,                        -- proposer, voice, affected, asked, volunteer
  state text not null,                      -- invited, accepted, declined
  at bigint not null, answered_at bigint, worse boolean not null default false, primary key (trial_id, person_id)
);
create index trial_tester_person on trial_tester (person_id, state);
create table trial_report (
  id bigint primary key, trial_id bigint not null references trial (id), person_id bigint not null references person (id),
  task bigint not null default 0, felt text not null,
  amount bigint,                            -- thousandths; of a share 0 or 1000; nothing where it was not measured
  words text not null default '', at bigint not null
);
create index trial_report_trial on trial_report (trial_id, at, id);
