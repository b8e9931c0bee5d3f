-- What is open in the order of what matters most, so that a list sorted so reads its page and no more.
create index ticket_queue_rank on ticket (provider_id, (cast(case priority when 'first' then 0 when 'high' then 1 when 'normal' then 2 else 3 end as bigint)), id) where state in ('new', 'open', 'waiting');
create index ticket_team_rank on ticket (team_id, (cast(case priority when 'first' then 0 when 'high' then 1 when 'normal' then 2 else 3 end as bigint)), id) where state in ('new', 'open', 'waiting');
