-- That somebody asked to look at a rule because of what was said (D3): beside what like departures propose.
alter table rule_change add column from_id bigint references subject (id);
alter table rule_change add column words text not null default '';
alter table rule_change add column by_id bigint references person (id);
create index rule_change_from on rule_change (from_id);
