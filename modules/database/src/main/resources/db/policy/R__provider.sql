-- The register of providers: the commissioner's own; no provider reads it.
alter table provider enable row level security;
alter table provider force row level security;
drop policy if exists provider_read on provider;
drop policy if exists provider_add on provider;
drop policy if exists provider_change on provider;
drop policy if exists provider_remove on provider;
create policy provider_read on provider for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy provider_add on provider for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy provider_change on provider for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy provider_remove on provider for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on provider from forthright_app;
grant select, insert, update, delete on provider to forthright_app;
