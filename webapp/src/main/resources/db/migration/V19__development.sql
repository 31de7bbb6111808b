-- The test gateway's own books: it behaves like a company elsewhere and shares nothing with the market's tables.
create table test_gateway_payments (
    reference text primary key,
    idempotency_key text not null unique,
    currency char(3) not null,
    amount bigint not null,
    description text not null,
    return_url text not null,
    webhook_url text not null,
    language char(2) not null,
    status text not null,
    opened_at timestamptz not null,
    expires_at timestamptz not null
);

create table test_gateway_webhook_deliveries (
    id text primary key,
    reference text not null references test_gateway_payments,
    kind text not null,
    attempts int not null default 0,
    due_at timestamptz,
    delivered_at timestamptz
);
create index test_gateway_webhook_deliveries_due on test_gateway_webhook_deliveries (due_at) where delivered_at is null;

create table test_gateway_refunds (
    idempotency_key text primary key,
    reference text not null references test_gateway_payments,
    amount bigint not null,
    at timestamptz not null
);
