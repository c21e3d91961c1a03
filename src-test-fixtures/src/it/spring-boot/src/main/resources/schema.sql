create table report (id uuid primary key, json clob not null);
