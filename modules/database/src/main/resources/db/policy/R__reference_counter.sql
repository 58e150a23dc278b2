-- References count per organisation, so that a number tells nothing of another's volume.
alter table reference_counter enable row level security;
alter table reference_counter force row level security;
drop policy if exists reference_counter_read on reference_counter;
drop policy if exists reference_counter_add on reference_counter;
drop policy if exists reference_counter_change on reference_counter;
drop policy if exists reference_counter_remove on reference_counter;
create policy reference_counter_read on reference_counter for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy reference_counter_add on reference_counter for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy reference_counter_change on reference_counter for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy reference_counter_remove on reference_counter for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on reference_counter from forthright_app;
grant select, insert, update, delete on reference_counter to forthright_app;
