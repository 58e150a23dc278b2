-- The texts of letters, drafts and history: of the organisation that wrote them alone.
alter table letter_text enable row level security;
alter table letter_text force row level security;
drop policy if exists letter_text_read on letter_text;
drop policy if exists letter_text_add on letter_text;
drop policy if exists letter_text_change on letter_text;
drop policy if exists letter_text_remove on letter_text;
create policy letter_text_read on letter_text for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy letter_text_add on letter_text for insert to forthright_app
  with check (organisation_id = (select current_organisation()) and state = 'DRAFT');
-- what is published or withdrawn stays as it is
create policy letter_text_change on letter_text for update to forthright_app
  using (organisation_id = (select current_organisation()) and state in ('DRAFT', 'SUBMITTED'))
  with check (organisation_id = (select current_organisation()));
create policy letter_text_remove on letter_text for delete to forthright_app
  using (false);
revoke all on letter_text from forthright_app;
grant select, insert on letter_text to forthright_app;
grant update (
  state, subject, body, welsh_subject, welsh_body, note, writers, written_by_name, written_at, submitted_by_name,
  submitted_at, returned_by_name, returned_at, returned_because, approved_by, approved_by_name, approved_at, in_force_on,
  withdrawn_by_name, withdrawn_at, version)
  on letter_text to forthright_app;
