-- Delegations: the organisation's own.
alter table delegation enable row level security;
alter table delegation force row level security;
drop policy if exists delegation_read on delegation;
drop policy if exists delegation_add on delegation;
drop policy if exists delegation_change on delegation;
drop policy if exists delegation_remove on delegation;
create policy delegation_read on delegation for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy delegation_add on delegation for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy delegation_change on delegation for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy delegation_remove on delegation for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on delegation from forthright_app;
grant select, insert, update, delete on delegation to forthright_app;
