-- Internal notes: the writing organisation's own eyes only, whoever else takes part.
alter table internal_note enable row level security;
alter table internal_note force row level security;
drop policy if exists internal_note_read on internal_note;
drop policy if exists internal_note_add on internal_note;
drop policy if exists internal_note_change on internal_note;
drop policy if exists internal_note_remove on internal_note;
create policy internal_note_read on internal_note for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy internal_note_add on internal_note for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy internal_note_change on internal_note for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy internal_note_remove on internal_note for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on internal_note from forthright_app;
grant select, insert on internal_note to forthright_app;
