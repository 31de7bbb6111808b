-- Whether another shop has proven this host name. A shop cannot see another's rows, and needs no more than this answer.
create function host_is_taken(name text, but_by text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from shop_hosts where host = name and proven_at is not null and shop_id <> but_by)
$$;
revoke execute on function host_is_taken from public;
grant execute on function host_is_taken to ${app};
