-- A signed response may also be handed over.
alter table response drop constraint ck_response_sent;
alter table response add constraint ck_response_sent check (state <> 'SENT' or (sent_at is not null and sent_how in ('POST', 'HAND', 'EMAIL')));
