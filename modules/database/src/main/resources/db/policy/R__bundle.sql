-- A bundle: its maker's, and once a second person released it that of the readers it was released to.
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
  with check (organisation_id = (select current_organisation()) and state = 'BUILT');
create policy bundle_change on bundle for update to forthright_app
  using (organisation_id = (select current_organisation()) and state = 'BUILT')
  with check (
    organisation_id = (select current_organisation())
    and visible_to <@ array(select o.id from organisation o where o.kind = 'OMBUDSMAN'));
create policy bundle_remove on bundle for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on bundle from forthright_app;
grant select, insert on bundle to forthright_app;
-- what was bound and sealed stays as it is; releasing is all that follows
grant update (state, released_by, released_by_name, released_at, visible_to, version) on bundle to forthright_app;
drop policy if exists bundle_keeper_read on bundle;
create policy bundle_keeper_read on bundle for select to forthright_keeper using (true);
grant select on bundle to forthright_keeper;
