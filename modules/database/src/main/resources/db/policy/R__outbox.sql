-- Mail waiting to leave: the writing organisation's alone.
alter table outbox enable row level security;
alter table outbox force row level security;
drop policy if exists outbox_read on outbox;
drop policy if exists outbox_add on outbox;
drop policy if exists outbox_change on outbox;
drop policy if exists outbox_remove on outbox;
create policy outbox_read on outbox for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy outbox_add on outbox for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy outbox_change on outbox for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy outbox_remove on outbox for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on outbox from forthright_app;
grant select, insert, update, delete on outbox to forthright_app;
