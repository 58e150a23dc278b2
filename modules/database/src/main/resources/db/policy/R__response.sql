-- A response is its organisation's own; the others read the sent letter as a document.
alter table response enable row level security;
alter table response force row level security;
drop policy if exists response_read on response;
drop policy if exists response_add on response;
drop policy if exists response_change on response;
drop policy if exists response_remove on response;
create policy response_read on response for select to forthright_app
  using (organisation_id = (select current_organisation()));
create policy response_add on response for insert to forthright_app
  with check (organisation_id = (select current_organisation()));
create policy response_change on response for update to forthright_app
  using (organisation_id = (select current_organisation()))
  with check (organisation_id = (select current_organisation()));
create policy response_remove on response for delete to forthright_app
  using (organisation_id = (select current_organisation()));
revoke all on response from forthright_app;
grant select, insert, update on response to forthright_app;
