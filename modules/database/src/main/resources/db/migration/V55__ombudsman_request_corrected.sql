-- A request that was recorded otherwise than it was made is put right; two people who do so at once are told.
alter table referral add column version integer not null default 0;
