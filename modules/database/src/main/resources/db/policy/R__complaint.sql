-- A complaint: seen by whoever takes part in it, kept by its home.
alter table complaint enable row level security;
alter table complaint force row level security;
drop policy if exists complaint_read on complaint;
drop policy if exists complaint_add on complaint;
drop policy if exists complaint_change on complaint;
drop policy if exists complaint_remove on complaint;
create policy complaint_read on complaint for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or exists (
      select from participation p
      where p.organisation_id = (select current_organisation())
        and p.complaint_id = complaint.id
        and p.home_organisation_id = complaint.organisation_id
        and p.ended_at is null));
create policy complaint_add on complaint for insert to forthright_app
  with check (
    organisation_id = (select current_organisation())
    and starts_with(reference, (
      select o.reference_prefix || '-' from organisation o where o.id = (select current_organisation()))));
create policy complaint_change on complaint for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy complaint_remove on complaint for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on complaint from forthright_app;
grant select, insert on complaint to forthright_app;
-- whose it is and what it is called stays; references begin with the prefix of their organisation
grant update (
  subject, service, channel, about_organisation_id, received_at, received_on, logged_at, happened_on, known_on,
  version)
  on complaint to forthright_app;
drop policy if exists complaint_keeper_read on complaint;
create policy complaint_keeper_read on complaint for select to forthright_keeper using (true);
grant select on complaint to forthright_keeper;
