-- How letters to the person went: of the organisation that wrote them alone.
alter table outgoing_letter enable row level security;
alter table outgoing_letter force row level security;
drop policy if exists outgoing_letter_read on outgoing_letter;
drop policy if exists outgoing_letter_add on outgoing_letter;
drop policy if exists outgoing_letter_change on outgoing_letter;
drop policy if exists outgoing_letter_remove on outgoing_letter;
create policy outgoing_letter_read on outgoing_letter for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy outgoing_letter_add on outgoing_letter for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy outgoing_letter_change on outgoing_letter for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy outgoing_letter_remove on outgoing_letter for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on outgoing_letter from forthright_app;
grant select, insert, update on outgoing_letter to forthright_app;
