-- That nothing was to be learned: mine, or shown to me while I take part.
alter table no_learning enable row level security;
alter table no_learning force row level security;
drop policy if exists no_learning_read on no_learning;
drop policy if exists no_learning_add on no_learning;
drop policy if exists no_learning_change on no_learning;
drop policy if exists no_learning_remove on no_learning;
create policy no_learning_read on no_learning for select to forthright_app
  using (
    organisation_id = (select current_organisation())
    or ((select current_organisation()) = any (visible_to)
      and exists (
        select from participation p
        where p.organisation_id = (select current_organisation())
          and p.complaint_id = no_learning.complaint_id
          and p.ended_at is null)));
create policy no_learning_add on no_learning for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy no_learning_change on no_learning for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy no_learning_remove on no_learning for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on no_learning from forthright_app;
grant select, insert, update, delete on no_learning to forthright_app;
-- nobody is shown it whom the person did not agree to
create or replace trigger no_learning_sharing before insert or update of visible_to on no_learning
  for each row execute function require_sharable();
