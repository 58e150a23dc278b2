-- Where my chain stands. Moved by append_audit alone.
alter table audit_head enable row level security;
alter table audit_head force row level security;
drop policy if exists audit_head_read on audit_head;
drop policy if exists audit_head_add on audit_head;
drop policy if exists audit_head_change on audit_head;
drop policy if exists audit_head_remove on audit_head;
create policy audit_head_read on audit_head for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy audit_head_add on audit_head for insert to forthright_app
  with check (false);
create policy audit_head_change on audit_head for update to forthright_app
  using (false);
create policy audit_head_remove on audit_head for delete to forthright_app
  using (false);
revoke all on audit_head from forthright_app;
grant select on audit_head to forthright_app;
drop policy if exists audit_head_keeper_read on audit_head;
create policy audit_head_keeper_read on audit_head for select to forthright_keeper using (true);
drop policy if exists audit_head_keeper_add on audit_head;
create policy audit_head_keeper_add on audit_head for insert to forthright_keeper with check (true);
drop policy if exists audit_head_keeper_change on audit_head;
create policy audit_head_keeper_change on audit_head for update to forthright_keeper using (true);
grant select, insert, update on audit_head to forthright_keeper;
