-- What buyers pay, and what goes back to them.
create table payments (
    id text primary key,
    purchase_id text not null,
    gateway text not null,
    reference text unique,
    payment_page text,
    status text not null,
    currency char(3) not null,
    amount bigint not null,
    failure text,
    started_at timestamptz not null,
    changed_at timestamptz not null,
    version int not null default 0
);
create index on payments (purchase_id);

-- A buyer who pays again goes on with the payment that is still open: two open ones could both be paid.
create unique index payments_open on payments (purchase_id) where status in ('STARTED', 'AUTHORISED');

-- Money on its way back. Asked of the gateway after commit, again and again until it says yes (due_at is null).
create table refunds (
    id text primary key,
    payment_id text not null references payments,
    reason text not null,
    -- Where money goes back for one order of a purchase: which.
    order_id text,
    currency char(3) not null,
    amount bigint not null check (amount > 0),
    attempts int not null default 0,
    due_at timestamptz,
    requested_at timestamptz not null,
    completed_at timestamptz
);
create index on refunds (payment_id);
create index refunds_due on refunds (due_at) where due_at is not null;

-- What gateways told us, each once.
create table payment_webhook_events (
    gateway text not null,
    event_id text not null,
    payment_id text not null references payments,
    kind text not null,
    received_at timestamptz not null,
    primary key (gateway, event_id)
);
