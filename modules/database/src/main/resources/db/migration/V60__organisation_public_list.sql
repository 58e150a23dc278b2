-- Whoever takes complaints here is on the list. That the national directory calls one closed is a matter for its
-- administrators: its page still takes complaints, and people have to find it.
set role forthright_keeper;
drop function organisations_taking_complaints();
reset role;

create function organisations_taking_complaints() returns table (code text, name text, kind text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select o.code, o.name, o.kind
    from organisation o
    where o.kind not in ('OMBUDSMAN', 'OPERATOR')
    order by o.name
  $$;
comment on function organisations_taking_complaints() is
  'Code, name and kind of those at whose door people can complain, and nothing else of them.';
alter function organisations_taking_complaints() owner to forthright_keeper;

set role forthright_keeper;
revoke execute on function organisations_taking_complaints() from public;
grant execute on function organisations_taking_complaints() to forthright_app;
reset role;
