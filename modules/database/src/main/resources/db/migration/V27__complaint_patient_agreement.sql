-- Whether the person who had the care agrees that somebody else complains for them (SI 2009/309 reg. 5), and how we know.
alter table party
  add column agreement text,
  add column agreement_how text,
  add column agreement_on date,
  add constraint ck_party_agreement check (agreement in ('AGREED', 'CANNOT_DECIDE', 'DIED', 'REFUSED')),
  add constraint ck_party_agreement_whole
    check ((agreement is null) = (agreement_how is null) and (agreement is null) = (agreement_on is null));
