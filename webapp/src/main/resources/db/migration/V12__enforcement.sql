-- How a shop stands with the market's rules. Points are those that count now; the shop's status follows from them and
-- from what an admin decided, which are kept apart. Every shop has one from its first moment.
create table shop_compliance (
    id text primary key,
    shop_id text not null references shops check (shop_id = id),
    points int not null default 0 check (points >= 0),
    suspension_reason text,
    suspended_at timestamptz,
    version int not null default 0,
    check ((suspension_reason is null) = (suspended_at is null))
);
create index shop_compliance_points on shop_compliance (points desc);
call fence_shop('shop_compliance');

create function shop_added() returns trigger language plpgsql as $$
begin
    insert into shop_compliance (id, shop_id) values (new.id, new.id);
    return null;
end $$;
create trigger create_compliance after insert on shops for each row execute function shop_added();

-- The market's own rules. A violation keeps the points that its rule had then.
create table market_rules (
    key text primary key,
    position int not null,
    points int not null check (points between 1 and 24),
    name_en text not null,
    name_de text not null,
    name_nl text not null,
    text_en text not null,
    text_de text not null,
    text_nl text not null
);

create table violations (
    id text primary key,
    shop_id text not null references shops,
    rule text not null references market_rules,
    status text not null,
    points int not null check (points > 0),
    evidence text not null,
    product_id text references products on delete set null,
    -- What the product was called then; it may be called otherwise since.
    product_title text,
    order_number text,
    filed_by text not null,
    filed_at timestamptz not null,
    expires_at timestamptz not null,
    appeal_until timestamptz not null,
    appeal text,
    appealed_by text,
    appealed_at timestamptz,
    answer text,
    decided_by text,
    decided_at timestamptz,
    version int not null default 0
);
create index violations_shop on violations (shop_id, filed_at desc);
create index violations_counting on violations (expires_at) where status in ('OPEN', 'APPEALED', 'UPHELD');
create index violations_appealed on violations (appealed_at) where status = 'APPEALED';
call fence_shop('violations');

insert into market_rules (key, position, points, name_en, text_en, name_de, text_de, name_nl, text_nl) values
('late', 1, 4,
    'Orders sent late', 'Orders leave within the time that the shop promises. More than one in ten late within 30 days is a violation.',
    'Verspäteter Versand', 'Bestellungen gehen in der Zeit hinaus, die der Shop verspricht. Mehr als jede zehnte verspätet innerhalb von 30 Tagen ist ein Verstoß.',
    'Te laat verzonden', 'Bestellingen gaan weg binnen de tijd die de winkel belooft. Meer dan een op de tien te laat binnen 30 dagen is een overtreding.'),
('unsent', 2, 6,
    'Orders not sent', 'What was paid is sent, or cancelled with a refund at once. Tracking numbers belong to the parcel they are given for.',
    'Nicht versandte Bestellungen', 'Was bezahlt ist, wird versandt oder sofort storniert und erstattet. Sendungsnummern gehören zu dem Paket, für das sie angegeben sind.',
    'Niet verzonden', 'Wat betaald is, wordt verzonden of meteen geannuleerd en terugbetaald. Trackingnummers horen bij het pakket waarvoor ze zijn opgegeven.'),
('misleading', 3, 4,
    'Misleading description', 'Pictures, titles and descriptions show what the buyer receives: material, size, origin and condition as they are.',
    'Irreführende Beschreibung', 'Bilder, Titel und Beschreibungen zeigen, was ankommt: Material, Größe, Herkunft und Zustand, wie sie sind.',
    'Misleidende beschrijving', 'Foto''s, titels en beschrijvingen laten zien wat de koper krijgt: materiaal, maat, herkomst en staat zoals ze zijn.'),
('prices', 4, 3,
    'Untrue former prices', 'A former price that is struck through was really asked within the 30 days before.',
    'Unwahre frühere Preise', 'Ein durchgestrichener früherer Preis wurde in den 30 Tagen davor wirklich verlangt.',
    'Onware eerdere prijzen', 'Een doorgestreepte eerdere prijs is in de 30 dagen ervoor echt gevraagd.'),
('rude', 5, 4,
    'Treatment of buyers', 'Buyers are answered politely. Nobody is threatened, insulted or asked to pay or write outside of the market.',
    'Umgang mit Käufern', 'Käufer bekommen höfliche Antworten. Niemand wird bedroht, beleidigt oder gebeten, außerhalb des Marktes zu zahlen oder zu schreiben.',
    'Omgang met kopers', 'Kopers krijgen beleefd antwoord. Niemand wordt bedreigd, beledigd of gevraagd buiten de markt te betalen of te schrijven.'),
('reviews', 6, 8,
    'Bought or false reviews', 'Reviews come from buyers of their own will. Writing, buying or exchanging them is not allowed.',
    'Gekaufte oder falsche Bewertungen', 'Bewertungen kommen freiwillig von Käufern. Sie selbst zu schreiben, zu kaufen oder zu tauschen ist nicht erlaubt.',
    'Gekochte of valse reviews', 'Reviews komen uit vrije wil van kopers. Ze zelf schrijven, kopen of ruilen mag niet.'),
('rights', 7, 12,
    'Rights of others', 'Only what the shop may sell: no copies of brands, designs or pictures without the consent of those they belong to.',
    'Rechte anderer', 'Nur was der Shop verkaufen darf: keine Kopien von Marken, Entwürfen oder Bildern ohne Zustimmung derer, denen sie gehören.',
    'Rechten van anderen', 'Alleen wat de winkel mag verkopen: geen kopieën van merken, ontwerpen of foto''s zonder toestemming van de eigenaar.'),
('unsafe', 8, 12,
    'Unsafe or forbidden goods', 'Nothing that the law forbids or that endangers buyers: recalled, untested or unlabelled goods, weapons, medicines.',
    'Unsichere oder verbotene Waren', 'Nichts, was das Gesetz verbietet oder Käufer gefährdet: zurückgerufene, ungeprüfte oder nicht gekennzeichnete Waren, Waffen, Arzneimittel.',
    'Onveilige of verboden waren', 'Niets wat de wet verbiedt of kopers in gevaar brengt: teruggeroepen, ongekeurde of niet gelabelde waren, wapens, medicijnen.'),
('fraud', 9, 24,
    'Deceit', 'Goods that do not exist, false identity, stolen means of payment or accounts: selling stops at once.',
    'Betrug', 'Waren, die es nicht gibt, falsche Identität, gestohlene Zahlungsmittel oder Konten: Der Verkauf endet sofort.',
    'Bedrog', 'Waren die niet bestaan, een valse identiteit, gestolen betaalmiddelen of accounts: de verkoop stopt meteen.');
