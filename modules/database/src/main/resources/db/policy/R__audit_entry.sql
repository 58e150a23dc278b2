-- The audit: mine, or shown to me while I take part. Written by append_audit alone.
alter table audit_entry enable row level security;
alter table audit_entry force row level security;
drop policy if exists audit_entry_read on audit_entry;
drop policy if exists audit_entry_add on audit_entry;
drop policy if exists audit_entry_change on audit_entry;
drop policy if exists audit_entry_remove on audit_entry;
create policy audit_entry_read on audit_entry for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = audit_entry.complaint_id
          and p.ended_at is null)));
create policy audit_entry_add on audit_entry for insert to forthright_app
  with check (false);
create policy audit_entry_change on audit_entry for update to forthright_app
  using (false);
create policy audit_entry_remove on audit_entry for delete to forthright_app
  using (false);
revoke all on audit_entry from forthright_app;
grant select on audit_entry to forthright_app;
drop policy if exists audit_entry_keeper_add on audit_entry;
create policy audit_entry_keeper_add on audit_entry for insert to forthright_keeper with check (true);
grant insert on audit_entry to forthright_keeper;
