-- Answers nobody signed (D2): one row a question, so that no two answers of one person can be joined. No person, no time: a
-- row has a month only once it is released, together with others. Its id is random.
create table answer_value (
  id bigint primary key,
  provider_id bigint not null references provider (id),
  service_id bigint,
  place text not null,                     -- handle, resolved …
  question text not null,                  -- feeling, effort, lost …
  value bigint not null,
  month bigint                             -- 202611, the month it was released in; null while it waits
);
create index answer_value_cell on answer_value (provider_id, service_id, question, month);
