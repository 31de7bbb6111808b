-- Whoever applied over the years, a few of them waiting. What they typed is not there: no list reads it.
create temporary table bench_applicants on commit drop as
select n, 'apply' || lpad(n::text, 7, '0') as id, now() - n * interval '20 minutes' as submitted_at,
    case when n <= 1500 then 'SUBMITTED' when n <= 2000 then 'IN_REVIEW' when n <= 2300 then 'MORE_NEEDED'
        when n % 4 = 0 then 'REJECTED' else 'APPROVED' end as status
from generate_series(1, 30000) n;

insert into persons (id, email, name, language, registered_at)
select id, id || '@example.org', 'Applicant ' || n, 'en', submitted_at from bench_applicants;

insert into seller_applications (id, person_id, kind, status, encryption_key_id, encrypted_key, ciphertext, version, started_at, submitted_at)
select id, id, case when n % 3 = 0 then 'BUSINESS' else 'INDIVIDUAL' end, status, 1, '', '', 0, submitted_at, submitted_at
from bench_applicants;
