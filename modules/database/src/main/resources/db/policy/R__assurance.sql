-- What a commissioner knows of its providers' duties: its own; no provider reads it.
alter table assurance enable row level security;
alter table assurance force row level security;
drop policy if exists assurance_read on assurance;
drop policy if exists assurance_add on assurance;
drop policy if exists assurance_change on assurance;
drop policy if exists assurance_remove on assurance;
create policy assurance_read on assurance for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy assurance_add on assurance for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy assurance_change on assurance for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy assurance_remove on assurance for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on assurance from forthright_app;
grant select, insert, update, delete on assurance to forthright_app;
