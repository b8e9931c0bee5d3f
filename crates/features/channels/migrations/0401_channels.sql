-- Notices whose way out is not decided yet, and those that wait to be gathered: both are few.
create index notice_undecided on notice (entry_id, news) where mail_state = 'none';
create index notice_gathered on notice (person_id, mail_at) where mail_state = 'digest';
-- Addresses that refuse our mail; the line goes when one is taken again.
create table mail_fault (person_id bigint primary key references person (id), address text not null, says text not null, at bigint not null,
  stops boolean not null default false);  -- nothing more goes there until somebody says that the address is right
