create table job (
  id bigint primary key,
  kind text not null,
  payload text not null,
  unique_key text unique,
  run_at bigint not null,
  attempt bigint not null default 0,
  locked_until bigint,
  worker text,
  last_error text,
  state text not null default 'waiting',
  created_at bigint not null
);
create index job_due on job (state, run_at);
create index job_locked on job (locked_until) where locked_until is not null;
