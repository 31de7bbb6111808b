-- Mails leave after the transaction that wrote them, with retries; due_at is null when sent or given up.
create table outgoing_mails (
    id bigint generated always as identity primary key,
    recipient text not null,
    subject text not null,
    html text not null,
    plain_text text not null,
    attempts int not null default 0,
    due_at timestamptz,
    queued_at timestamptz not null,
    sent_at timestamptz,
    failure text
);
create index outgoing_mails_due on outgoing_mails (due_at) where due_at is not null;
