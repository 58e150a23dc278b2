-- Run once per database by a database administrator, after roles.sql.
revoke all on schema public from public;
grant usage, create on schema public to forthright_owner;
grant usage, create on schema public to forthright_keeper;
grant usage on schema public to forthright_app;
alter default privileges for role forthright_owner revoke execute on functions from public;
