#!/usr/bin/env bash
# Runs once in the database's container, after roles.sql: gives the market's two roles their passwords.
set -eu
psql --set ON_ERROR_STOP=1 --set owner="$VITRINE_DB_OWNER_PASSWORD" --set app="$VITRINE_DB_PASSWORD" \
    --username "$POSTGRES_USER" --dbname "$POSTGRES_DB" <<'SQL'
alter role vitrine password :'owner';
alter role vitrine_app password :'app';
SQL
