-- The start page tells people where to complain: no organisation is set there, so this one door shows what is public.
create function organisations_taking_complaints() returns table (code text, name text, kind text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select o.code, o.name, o.kind
    from organisation o
    where o.kind not in ('OMBUDSMAN', 'OPERATOR')
      and not exists (select from ods_organisation known where known.code = o.ods_code and not known.is_active)
    order by o.name
  $$;
comment on function organisations_taking_complaints() is
  'Code, name and kind of those at whose door people can complain, and nothing else of them; none that the national directory calls closed.';
grant select on ods_organisation to forthright_keeper;
alter function organisations_taking_complaints() owner to forthright_keeper;
