-- Invitations to work for a shop. The mail carries a token, the row its hash. One that is open for each address.
create table invitations (
    id text primary key,
    shop_id text not null references shops,
    email citext not null,
    role text not null,
    token_hash bytea not null unique,
    invited_by text references persons on delete set null,
    sent_at timestamptz not null,
    mails int not null,
    ends_at timestamptz not null,
    closed_at timestamptz
);
create unique index invitations_open on invitations (shop_id, email) where closed_at is null;
create index on invitations (shop_id, sent_at);
call fence_shop('invitations');

-- What a member wants to be told by mail.
alter table members add mails_orders boolean not null default true;
