-- From which text a letter was written, so that its words are found again after a later text took its place.
alter table outgoing_letter add column worded_by text not null default '';
comment on column outgoing_letter.worded_by is 'As northmoor-icb/acknowledgement/2; empty where it was the text that comes with the platform.';
