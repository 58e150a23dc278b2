-- A bundle: its maker's, and the liaison's once a second person released it.
alter table bundle enable row level security;
alter table bundle force row level security;
drop policy if exists bundle_read on bundle;
drop policy if exists bundle_add on bundle;
drop policy if exists bundle_change on bundle;
drop policy if exists bundle_remove on bundle;
create policy bundle_read on bundle for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or (state = 'RELEASED' and (select current_organisation()) = any (visible_to)));
create policy bundle_add on bundle for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy bundle_change on bundle for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy bundle_remove on bundle for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on bundle from forthright_app;
grant select, insert, update on bundle to forthright_app;
