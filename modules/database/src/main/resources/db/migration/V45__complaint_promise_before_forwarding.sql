-- What the person was promised before the complaint was handed over; shown with the rest of how far that part is.
alter table progress add column promised_by date;
comment on column progress.promised_by is 'The day for an answer that this organisation had promised before another took the answering over.';
