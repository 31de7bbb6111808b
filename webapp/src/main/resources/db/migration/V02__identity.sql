-- People with an account, and their sessions. A session is a row: any node may serve any visitor.
create table persons (
    id text primary key,
    email citext not null unique,
    name text not null,
    password text not null,
    language char(2) not null,
    admin boolean not null default false,
    registered_at timestamptz not null
);

create table sessions (
    token_hash bytea primary key,
    person_id text not null references persons on delete cascade,
    started_at timestamptz not null,
    seen_at timestamptz not null,
    ends_at timestamptz not null,
    address text,
    user_agent text
);
create index on sessions (person_id);
create index on sessions (ends_at);

create table members (
    shop_id text not null references shops,
    person_id text not null references persons on delete cascade,
    role text not null,
    since timestamptz not null,
    primary key (shop_id, person_id)
);
create index on members (person_id);

create table follows (
    shop_id text not null references shops,
    person_id text not null references persons on delete cascade,
    since timestamptz not null,
    primary key (shop_id, person_id)
);
create index on follows (person_id);
