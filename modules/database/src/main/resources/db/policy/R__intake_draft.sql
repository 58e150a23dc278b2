-- A draft belongs to the organisation whose form it is; the code asks for the browser's key as well.
alter table intake_draft enable row level security;
alter table intake_draft force row level security;
drop policy if exists intake_draft_read on intake_draft;
drop policy if exists intake_draft_add on intake_draft;
drop policy if exists intake_draft_change on intake_draft;
drop policy if exists intake_draft_remove on intake_draft;
create policy intake_draft_read on intake_draft for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy intake_draft_add on intake_draft for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy intake_draft_change on intake_draft for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy intake_draft_remove on intake_draft for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on intake_draft from forthright_app;
grant select, insert, update, delete on intake_draft to forthright_app;
