-- People in a complaint: mine, or shown to me while I take part.
alter table party enable row level security;
alter table party force row level security;
drop policy if exists party_read on party;
drop policy if exists party_add on party;
drop policy if exists party_change on party;
drop policy if exists party_remove on party;
create policy party_read on party for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = party.complaint_id
          and p.ended_at is null)));
create policy party_add on party for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy party_change on party for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy party_remove on party for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on party from forthright_app;
grant select, insert, update, delete on party to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger party_sharing before insert or update of visible_to on party
  for each row execute function require_sharable();
