-- What a shop works on, and what it made of it. A design is one document, read and written as a whole.
create table showcase_drafts (
    id text primary key,
    shop_id text not null unique references shops,
    design jsonb not null,
    version int not null default 0,
    changed_by text references persons on delete set null,
    changed_at timestamptz not null
);
call fence_shop('showcase_drafts');

-- A version's design never changes. One of a shop's is live at most, and one waits for its time at most.
create table showcase_versions (
    id text primary key,
    shop_id text not null references shops,
    number int not null,
    design jsonb not null,
    created_by text references persons on delete set null,
    created_at timestamptz not null,
    publish_at timestamptz,
    live_since timestamptz,
    live boolean not null default false,
    unique (shop_id, number)
);
create unique index showcase_live on showcase_versions (shop_id) where live;
create unique index showcase_scheduled on showcase_versions (shop_id) where publish_at is not null;
create index showcase_due on showcase_versions (publish_at) where publish_at is not null;
call fence_shop('showcase_versions');

create function version_is_immutable() returns trigger language plpgsql as $$
begin
    raise exception 'A version of a showcase is never changed';
end $$;
create trigger immutable before update on showcase_versions for each row
    when (old.design is distinct from new.design or old.number <> new.number or old.shop_id <> new.shop_id)
    execute function version_is_immutable();

-- How each shop presents itself: what the rest of the market shows of the version that visitors see. It stands behind
-- the fence of the versions, for it asks as whoever asks.
create view shop_faces with (security_invoker = true) as
select id, shop_id,
    design -> 'tagline' ->> 'en' as tagline_en,
    design -> 'tagline' ->> 'de' as tagline_de,
    design -> 'tagline' ->> 'nl' as tagline_nl,
    design -> 'story' ->> 'en' as story_en,
    design -> 'story' ->> 'de' as story_de,
    design -> 'story' ->> 'nl' as story_nl,
    design -> 'banner' ->> 'hash' as banner,
    design -> 'banner' ->> 'alt' as banner_alt,
    design -> 'portrait' ->> 'hash' as portrait,
    design -> 'portrait' ->> 'alt' as portrait_alt
from showcase_versions where live;
revoke insert, update, delete on shop_faces from ${app};

-- A host name that a shop calls its own. It shows the shop there only while the proof in the DNS is found.
create table shop_hosts (
    id text primary key,
    shop_id text not null unique references shops,
    host text not null,
    token text not null,
    added_by text references persons on delete set null,
    added_at timestamptz not null,
    verified_at timestamptz,
    checked_at timestamptz,
    dns_answer text,
    failed_checks int not null default 0,
    due_at timestamptz
);
create unique index shop_hosts_verified on shop_hosts (host) where verified_at is not null;
create index shop_hosts_due on shop_hosts (due_at) where due_at is not null;
call fence_shop('shop_hosts');

-- Whether another shop has proven this host name. A shop cannot see another's rows, and needs no more than this answer.
create function host_is_taken(name text, but_by text) returns boolean
language sql stable security definer set search_path = public, pg_temp as $$
    select exists (select 1 from shop_hosts where host = name and verified_at is not null and shop_id <> but_by)
$$;
revoke execute on function host_is_taken from public;
grant execute on function host_is_taken to ${app};

-- Who wants to hear of a shop.
create table follows (
    shop_id text not null references shops,
    person_id text not null references persons on delete cascade,
    since timestamptz not null,
    primary key (shop_id, person_id)
);
create index on follows (person_id);
