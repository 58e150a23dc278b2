-- The person's words: mine, or shown to me while I take part.
alter table account enable row level security;
alter table account force row level security;
drop policy if exists account_read on account;
drop policy if exists account_add on account;
drop policy if exists account_change on account;
drop policy if exists account_remove on account;
create policy account_read on account for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = account.complaint_id
          and p.ended_at is null)));
create policy account_add on account for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy account_change on account for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy account_remove on account for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on account from forthright_app;
grant select, insert, update on account to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger account_sharing before insert or update of visible_to on account
  for each row execute function require_sharable();
