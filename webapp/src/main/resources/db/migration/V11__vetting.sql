-- Applications to sell. What they hold is nobody's business but the applicant's and the vetting admins': a fence of their
-- own, and not even the market's scope looks over it. 'vitrine.reader' is set for a transaction by those who open it:
-- 'person:<id>' for an applicant, 'vetting' for the vetting admins; unset means no rows.
create function may_read_application(person text) returns boolean language sql stable as $$
    select current_setting('vitrine.reader', true) in ('vetting', 'person:' || person)
$$;

create table seller_applications (
    id text primary key,
    person_id text not null references persons,
    shop_id text references shops,
    kind text not null,
    status text not null,
    -- What was typed, as JSON, sealed with a data key that is sealed itself by the key with this id.
    encryption_key_id int not null,
    encrypted_key bytea not null,
    ciphertext bytea not null,
    claimed_by text references persons,
    first_approved_by text references persons,
    reason text,
    rejected_by text references persons,
    appeal text,
    version int not null,
    started_at timestamptz not null,
    submitted_at timestamptz,
    decided_at timestamptz
);
create unique index on seller_applications (person_id) where status not in ('APPROVED', 'REJECTED');
create index on seller_applications (submitted_at, id) where status in ('SUBMITTED', 'IN_REVIEW');
create index on seller_applications (status, submitted_at, id);
create index on seller_applications (claimed_by, submitted_at, id) where claimed_by is not null;
create index on seller_applications (encryption_key_id);
alter table seller_applications enable row level security;
create policy reader_fence on seller_applications using (may_read_application(person_id));

create procedure fence_application(owned regclass) language plpgsql as $$
begin
    execute format('alter table %s enable row level security', owned);
    -- The applications that this statement may see are those behind their own fence.
    execute format('create policy reader_fence on %s using (exists (select 1 from seller_applications a'
        || ' where a.id = application_id))', owned);
end $$;

-- What the vetting asked to be mended, by field.
create table application_corrections (
    application_id text not null references seller_applications,
    field text not null,
    reason text not null,
    primary key (application_id, field)
);
call fence_application('application_corrections');

-- What an admin has looked at and found good.
create table application_checks (
    application_id text not null references seller_applications,
    item text not null,
    person_id text not null references persons,
    at timestamptz not null,
    primary key (application_id, item, person_id)
);
call fence_application('application_checks');

create table application_events (
    id bigint primary key generated always as identity,
    application_id text not null references seller_applications,
    version int not null,
    kind text not null,
    status text not null,
    person_id text references persons,
    note text,
    at timestamptz not null
);
create index on application_events (application_id, id);
call fence_application('application_events');

create table application_documents (
    id text primary key,
    application_id text not null references seller_applications,
    purpose text not null,
    name text not null,
    type text not null,
    size int not null check (size between 1 and 10485760),
    page_count int not null,
    added_at timestamptz not null,
    replaced_at timestamptz
);
create index on application_documents (application_id);
create unique index on application_documents (application_id, purpose) where replaced_at is null;
call fence_application('application_documents');

create table document_contents (
    document_id text primary key references application_documents on delete cascade,
    application_id text not null references seller_applications,
    encryption_key_id int not null,
    encrypted_key bytea not null,
    ciphertext bytea not null
);
create index on document_contents (encryption_key_id);
call fence_application('document_contents');

-- Keyed fingerprints: the same bank account or document in two applications has the same fingerprint, which tells nothing else.
create table application_fingerprints (
    application_id text not null references seller_applications,
    kind text not null,
    fingerprint bytea not null,
    primary key (application_id, kind)
);
create index on application_fingerprints (fingerprint);
call fence_application('application_fingerprints');

-- The key of the fingerprints, sealed like everything else, so that it outlives the keys of the environment.
create table fingerprint_key (
    singleton boolean primary key default true check (singleton),
    encryption_key_id int not null,
    encrypted_key bytea not null,
    ciphertext bytea not null
);
