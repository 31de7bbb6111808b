-- Who has shown that the mail address is theirs; who has gone, and left orders behind that the law keeps.
alter table persons add confirmed_at timestamptz, add deleted_at timestamptz, alter password drop not null;

-- A session has a name for its own person, and says whether a second factor was shown. Those from before have shown none.
alter table sessions add id text, add strengthened_at timestamptz;
update sessions set id = substr(md5(token_hash::text || random()::text), 1, 12);
alter table sessions alter id set not null, add unique (id);

-- Each attempt to come in, that went well or not, of people who have an account.
create table sign_ins (
    id bigint generated always as identity primary key,
    person_id text not null references persons on delete cascade,
    at timestamptz not null,
    how text not null,
    succeeded boolean not null,
    address text,
    user_agent text
);
create index on sign_ins (person_id, id);
create index on sign_ins (at);

-- The password was right and the second factor is still to be shown.
create table half_sign_ins (
    token_hash bytea primary key,
    person_id text not null references persons on delete cascade,
    ends_at timestamptz not null
);
create index on half_sign_ins (person_id);
create index on half_sign_ins (ends_at);

-- Time-based codes. The secret is sealed with a key that the database does not have; a step is used once.
create table authenticators (
    person_id text primary key references persons on delete cascade,
    secret bytea not null,
    last_step bigint not null default 0,
    development boolean not null default false,
    since timestamptz not null
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
    used_at timestamptz
);
create index on passkeys (person_id);

-- A question that a browser is to answer with a passkey, once and soon.
create table ceremonies (
    token_hash bytea primary key,
    person_id text references persons on delete cascade,
    question text not null,
    ends_at timestamptz not null
);
create index on ceremonies (person_id);
create index on ceremonies (ends_at);

-- Links in mails, each for one purpose and good for once.
create table mail_links (
    token_hash bytea primary key,
    person_id text not null references persons on delete cascade,
    purpose text not null,
    email citext not null,
    ends_at timestamptz not null,
    used_at timestamptz
);
create index on mail_links (person_id, purpose);
create index on mail_links (ends_at);

-- How often something may still be tried; written by Bucket4j.
create table buckets (
    id text primary key,
    state bytea,
    touched_at bigint
);
create index on buckets (touched_at);
