-- Feeds that sellers upload. A request leaves the file here in chunks, and whichever node is free reads it from here, so
-- that no node misses a file that lies on another's disk.
create table feed_imports (
    id text primary key,
    shop_id text not null references shops,
    person_id text references persons on delete set null,
    file_name text not null,
    bytes bigint not null check (bytes >= 0),
    status text not null,
    uploaded_at timestamptz not null,
    started_at timestamptz,
    ended_at timestamptz,
    -- The node that works on it says so every few seconds; when it stops saying so, another one begins anew.
    heartbeat_at timestamptz,
    attempts int not null default 0,
    cancelling boolean not null default false,
    processed_bytes bigint not null default 0,
    processed_rows bigint not null default 0,
    created bigint not null default 0,
    updated bigint not null default 0,
    unchanged bigint not null default 0,
    refused bigint not null default 0,
    problems bigint not null default 0,
    failure text,
    failure_parameters text
);
create index on feed_imports (shop_id, uploaded_at desc, id);
create index feed_imports_open on feed_imports (status, uploaded_at)
    where status in ('WAITING', 'CHECKING', 'CONFIRMED', 'IMPORTING');
call fence_shop('feed_imports');

create table feed_import_chunks (
    import_id text not null references feed_imports on delete cascade,
    shop_id text not null references shops,
    position int not null,
    content bytea not null,
    primary key (import_id, position)
);
-- To compress half a gigabyte would keep the seller waiting for longer than it saves.
alter table feed_import_chunks alter column content set storage external;
call fence_shop('feed_import_chunks');

create table feed_import_problems (
    id bigint generated always as identity primary key,
    import_id text not null references feed_imports on delete cascade,
    shop_id text not null references shops,
    line bigint not null,
    field text not null,
    value text not null,
    reason text not null,
    parameters text not null,
    refused boolean not null
);
create index on feed_import_problems (import_id, id);
call fence_shop('feed_import_problems');
