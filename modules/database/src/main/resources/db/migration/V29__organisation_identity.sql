-- What an organisation is, and what its references begin with, is not its own to change.
alter table organisation add constraint uq_organisation_reference_prefix unique (reference_prefix);

create function acts_as_platform() returns boolean
  language sql stable parallel safe
  as $$ select coalesce(current_setting('app.platform', true), '') = 'yes' $$;
comment on function acts_as_platform() is
  'Whether the platform itself works in this transaction, as an organisation but with nobody signed in or at its door.';
grant execute on function acts_as_platform() to forthright_app;

create function keep_identity() returns trigger
  language plpgsql
  as $$
    begin
      if new.id <> old.id or new.code <> old.code then
        raise exception 'an organisation keeps its code' using errcode = 'insufficient_privilege';
      end if;
      if (new.kind <> old.kind or new.reference_prefix <> old.reference_prefix) and not acts_as_platform() then
        raise exception 'the platform alone says what an organisation is' using errcode = 'insufficient_privilege';
      end if;
      return new;
    end
  $$;
comment on function keep_identity() is
  'Kind, code and prefix open doors: an Ombudsman reads bundles, the code is the address, the prefix names complaints.';
