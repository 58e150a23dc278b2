-- Run once per cluster by a database administrator (./run and the tests do it by themselves).
-- forthright_owner   migrates; owns tables and sees no row of them (row-level security is forced)
-- forthright_app     runs; owns nothing, may not bypass, may not truncate
-- forthright_keeper  nobody signs in as it; owns the few functions that reach across organisations
do $$
begin
  if not exists (select from pg_roles where rolname = 'forthright_owner') then
    create role forthright_owner login nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'forthright_app') then
    create role forthright_app login nosuperuser nobypassrls;
  end if;
  if not exists (select from pg_roles where rolname = 'forthright_keeper') then
    create role forthright_keeper nologin nosuperuser nobypassrls;
  end if;
end
$$;
grant forthright_keeper to forthright_owner with inherit false, set true;
