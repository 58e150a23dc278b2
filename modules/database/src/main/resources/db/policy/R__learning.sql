-- Learning: mine, or shown to me while I take part.
alter table learning enable row level security;
alter table learning force row level security;
drop policy if exists learning_read on learning;
drop policy if exists learning_add on learning;
drop policy if exists learning_change on learning;
drop policy if exists learning_remove on learning;
create policy learning_read on learning for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = learning.complaint_id
          and p.ended_at is null)));
create policy learning_add on learning for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy learning_change on learning for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy learning_remove on learning for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on learning from forthright_app;
grant select, insert, update, delete on learning to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger learning_sharing before insert or update of visible_to on learning
  for each row execute function require_sharable();
