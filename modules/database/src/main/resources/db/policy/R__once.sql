-- What an organisation's forms have done: its own alone.
alter table once enable row level security;
alter table once force row level security;
drop policy if exists once_read on once;
drop policy if exists once_add on once;
drop policy if exists once_change on once;
drop policy if exists once_remove on once;
create policy once_read on once for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy once_add on once for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy once_change on once for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy once_remove on once for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on once from forthright_app;
grant select, insert, update, delete on once to forthright_app;
