-- What a form held and who sent it, as a fingerprint: the same token with other words is not a second press.
alter table once add column content text not null default '';
