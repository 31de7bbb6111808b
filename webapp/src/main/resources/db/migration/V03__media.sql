-- What there is in the media store; the hash of its bytes is the name of a picture.
create table pictures (
    hash text primary key,
    width int not null,
    height int not null,
    colour char(7) not null,
    added_at timestamptz not null
);
