-- My part in a complaint: my row alone. What others may see of it is in progress.
alter table participation enable row level security;
alter table participation force row level security;
drop policy if exists participation_read on participation;
drop policy if exists participation_add on participation;
drop policy if exists participation_change on participation;
drop policy if exists participation_remove on participation;
create policy participation_read on participation for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy participation_add on participation for insert to forthright_app
  with check (
    organisation_id = (select current_organisation())
    and home_organisation_id = (select current_organisation())
    and capacity = 'HOME');
create policy participation_change on participation for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy participation_remove on participation for delete to forthright_app
  using (false);
revoke all on participation from forthright_app;
grant select, insert on participation to forthright_app;
-- capacity, consent and interval are not the participant's to change
grant update (
  stage, received_on, acknowledge_by, acknowledged_on, respond_by, six_months_on, answered_on, handler_id, is_open, due_on,
  procedure_version, waiting_on, shown_name, shown_subject, tags, words, version)
  on participation to forthright_app;
drop policy if exists participation_keeper_read on participation;
create policy participation_keeper_read on participation for select to forthright_keeper using (true);
drop policy if exists participation_keeper_add on participation;
create policy participation_keeper_add on participation for insert to forthright_keeper with check (true);
grant select, insert on participation to forthright_keeper;
