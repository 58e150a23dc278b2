-- A procedure may do without the check before signing: then the version that allows it is kept in the check's place.
alter table response add column unchecked_under text;
alter table response drop constraint ck_response_checked;
alter table response add constraint ck_response_checked check (
  state not in ('SIGNING', 'SIGNED', 'SENT') or (checked_by is null) <> (unchecked_under is null));
comment on column response.unchecked_under is 'The procedure by which nobody checks it before it is signed, as "oakfield-diagnostics/2".';
