-- What a superuser does once in the database that the market is to use; running it again changes nothing.
-- Passwords are set apart from it: alter role vitrine password '…'; alter role vitrine_app password '…';

-- vitrine owns the schema and brings it up to date. vitrine_app is what the application connects as; row-level
-- security holds it, because it owns nothing and may not bypass it.
do $$ begin
    if not exists (select from pg_roles where rolname = 'vitrine') then
        create role vitrine login nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
    if not exists (select from pg_roles where rolname = 'vitrine_app') then
        create role vitrine_app login nosuperuser nocreatedb nocreaterole nobypassrls;
    end if;
    execute format('alter database %I owner to vitrine', current_database());
    execute format('revoke all on database %I from public', current_database());
    execute format('grant connect on database %I to vitrine_app', current_database());
end $$;

create extension if not exists pg_trgm;
create extension if not exists unaccent;
create extension if not exists citext;

-- Row-level security keeps from an index what might tell of rows that are not to be seen. These compare, tell nothing and
-- never fail with what they compared, so that a search may use its index and still sees only what it may.
alter function pg_catalog.ts_match_vq(tsvector, tsquery) leakproof;
alter function pg_catalog.lower(text) leakproof;
alter function pg_catalog.textlike(text, text) leakproof;
alter function word_similarity_op(text, text) leakproof;
alter function word_similarity_commutator_op(text, text) leakproof;
