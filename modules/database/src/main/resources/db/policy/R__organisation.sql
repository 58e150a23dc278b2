-- The directory: read by every organisation, each row changed by its own alone.
alter table organisation enable row level security;
alter table organisation force row level security;
drop policy if exists organisation_read on organisation;
drop policy if exists organisation_add on organisation;
drop policy if exists organisation_change on organisation;
drop policy if exists organisation_remove on organisation;
create policy organisation_read on organisation for select to forthright_app
  using ((select current_organisation()) is not null);
create policy organisation_add on organisation for insert to forthright_app
  with check (id = (select current_organisation()) and (select acts_as_platform()));
create policy organisation_change on organisation for update to forthright_app
  using (id = (select current_organisation()))
  with check (id = (select current_organisation()));
create policy organisation_remove on organisation for delete to forthright_app
  using (false);
revoke all on organisation from forthright_app;
grant select, insert, update on organisation to forthright_app;
-- kind, code and prefix are not the organisation's own to change
create or replace trigger organisation_identity before update on organisation
  for each row execute function keep_identity();
drop policy if exists organisation_keeper_read on organisation;
create policy organisation_keeper_read on organisation for select to forthright_keeper using (true);
grant select on organisation to forthright_keeper;
