-- People with an account, and how they come in. Without a password is who has gone, and left orders behind that the
-- law keeps.
create table persons (
    id text primary key,
    email citext not null unique,
    name text not null,
    password text,
    language char(2) not null,
    admin boolean not null default false,
    registered_at timestamptz not null,
    -- When they showed that the mail address is theirs.
    confirmed_at timestamptz,
    deleted_at timestamptz,
    -- No session counts that started before; null where none was ever ended for all.
    sessions_since timestamptz
);
alter table members add foreign key (person_id) references persons on delete cascade;

-- A session is a row: any node may serve any visitor. It has a name for its own person.
create table sessions (
    id text not null unique,
    token_hash bytea primary key,
    person_id text not null references persons on delete cascade,
    -- The shop that a person who works for several looks after right now, on this browser.
    shop_id text references shops,
    started_at timestamptz not null,
    last_seen_at timestamptz not null,
    expires_at timestamptz not null,
    -- When a second factor was shown, if one was.
    second_factor_at timestamptz,
    address text,
    user_agent text
);
create index on sessions (person_id);
create index on sessions (expires_at);

-- Each attempt to come in, that went well or not, of people who have an account.
create table sign_in_attempts (
    id bigint generated always as identity primary key,
    person_id text not null references persons on delete cascade,
    at timestamptz not null,
    method text not null,
    succeeded boolean not null,
    address text,
    user_agent text
);
create index on sign_in_attempts (person_id, id);
create index on sign_in_attempts (at);

-- The password was right and the second factor is still to be shown.
create table pending_sign_ins (
    token_hash bytea primary key,
    person_id text not null references persons on delete cascade,
    expires_at timestamptz not null
);
create index on pending_sign_ins (person_id);
create index on pending_sign_ins (expires_at);

-- Time-based codes. The secret is sealed with a key that the database does not have; a step is used once.
create table authenticator_apps (
    person_id text primary key references persons on delete cascade,
    secret bytea not null,
    last_step bigint not null default 0,
    development boolean not null default false,
    added_at timestamptz not null
);

create table recovery_codes (
    person_id text not null references persons on delete cascade,
    code text not null,
    used_at timestamptz,
    primary key (person_id, code)
);

create table passkeys (
    id text primary key,
    person_id text not null references persons on delete cascade,
    credential_id bytea not null unique,
    public_key bytea not null,
    signature_count bigint not null,
    name text not null,
    added_at timestamptz not null,
    last_used_at timestamptz
);
create index on passkeys (person_id);

-- A question that a browser is to answer with a passkey, once and soon.
create table web_authn_challenges (
    token_hash bytea primary key,
    person_id text references persons on delete cascade,
    options text not null,
    expires_at timestamptz not null
);
create index on web_authn_challenges (person_id);
create index on web_authn_challenges (expires_at);

-- Links in mails, each for one purpose and good for once.
create table email_links (
    token_hash bytea primary key,
    person_id text not null references persons on delete cascade,
    purpose text not null,
    email citext not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index on email_links (person_id, purpose);
create index on email_links (expires_at);

-- How often something may still be tried; written by Bucket4j.
create table rate_limit_buckets (
    id text primary key,
    state bytea,
    last_used_at bigint
);
create index on rate_limit_buckets (last_used_at);
