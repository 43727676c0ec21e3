--
-- PostgreSQL database dump
--


-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: article; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article (
    id integer NOT NULL,
    uid text NOT NULL,
    url text,
    title text NOT NULL,
    author text,
    publisher text,
    first_published_by text,
    published text,
    published_earliest text,
    published_latest text,
    language text,
    translated_from text,
    status text NOT NULL,
    captured_at text,
    archived_at text,
    visibility text NOT NULL,
    sha256 text,
    boilerplate text,
    note text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_article_published_order CHECK ((published_earliest <= published_latest)),
    CONSTRAINT ck_article_status CHECK ((status = ANY (ARRAY['normal'::text, 'corrected'::text, 'retracted'::text]))),
    CONSTRAINT ck_article_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'internal'::text])))
);


--
-- Name: article_text; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_text (
    id integer NOT NULL,
    sha256 text NOT NULL,
    text text NOT NULL
);


--
-- Name: article_text_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_text_words (
    rowid integer NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: article_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.article_words (
    rowid integer NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: assessment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.assessment (
    id integer NOT NULL,
    uid text NOT NULL,
    claim integer,
    statement integer,
    rating text NOT NULL,
    explanation text NOT NULL,
    source text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_assessment_one_subject CHECK (((claim IS NULL) <> (statement IS NULL)))
);


--
-- Name: change; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.change (
    id integer NOT NULL,
    uid text NOT NULL,
    at text NOT NULL,
    analyst text NOT NULL,
    command text NOT NULL
);


--
-- Name: citation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.citation (
    id integer NOT NULL,
    uid text NOT NULL,
    statement integer NOT NULL,
    article integer NOT NULL,
    exact text NOT NULL,
    prefix text,
    suffix text,
    start integer,
    "end" integer,
    form text NOT NULL,
    translation text,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_citation_form CHECK ((form = ANY (ARRAY['verbatim'::text, 'paraphrase'::text, 'translation'::text]))),
    CONSTRAINT ck_citation_offsets CHECK (((start >= 0) AND (start < "end")))
);


--
-- Name: citation_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.citation_words (
    rowid integer NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: claim; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim (
    id integer NOT NULL,
    uid text NOT NULL,
    text text NOT NULL,
    language text,
    period text,
    period_earliest text,
    period_latest text,
    contested text NOT NULL,
    conflicting integer DEFAULT 0 NOT NULL,
    latest text DEFAULT ''::text NOT NULL,
    merged_into integer,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_claim_conflicting CHECK ((conflicting = ANY (ARRAY[0, 1]))),
    CONSTRAINT ck_claim_contested CHECK ((contested = ANY (ARRAY['no'::text, 'rival'::text, 'implied'::text, 'direct'::text]))),
    CONSTRAINT ck_claim_period_order CHECK ((period_earliest <= period_latest))
);


--
-- Name: claim_about; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_about (
    id integer NOT NULL,
    claim integer NOT NULL,
    party integer NOT NULL
);


--
-- Name: claim_words; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.claim_words (
    rowid integer NOT NULL,
    words tsvector NOT NULL
);


--
-- Name: exclusion; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exclusion (
    id integer NOT NULL,
    claim integer NOT NULL,
    excluded integer NOT NULL,
    reason text,
    CONSTRAINT ck_exclusion_smaller_first CHECK ((claim < excluded))
);


--
-- Name: implication; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.implication (
    id integer NOT NULL,
    claim integer NOT NULL,
    implied integer NOT NULL,
    reason text,
    CONSTRAINT ck_implication_not_itself CHECK ((claim <> implied))
);


--
-- Name: ledger; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger (
    id integer NOT NULL,
    uid text NOT NULL,
    created_at text NOT NULL,
    CONSTRAINT ck_ledger_one_row CHECK ((id = 1))
);


--
-- Name: membership; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.membership (
    id integer NOT NULL,
    party integer NOT NULL,
    whole integer NOT NULL,
    period text,
    period_earliest text,
    period_latest text,
    CONSTRAINT ck_membership_not_itself CHECK ((party <> whole)),
    CONSTRAINT ck_membership_period_order CHECK ((period_earliest <= period_latest))
);


--
-- Name: noun; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.noun (
    id integer NOT NULL,
    uid text NOT NULL,
    singular text NOT NULL,
    plural text NOT NULL,
    head integer,
    synonym_of integer
);


--
-- Name: party; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party (
    id integer NOT NULL,
    uid text NOT NULL,
    name text NOT NULL,
    folded text NOT NULL,
    kind text NOT NULL,
    note text,
    merged_into integer,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_party_kind CHECK ((kind = ANY (ARRAY['state'::text, 'government_body'::text, 'organisation'::text, 'armed_group'::text, 'media'::text, 'person'::text, 'unnamed'::text])))
);


--
-- Name: party_name; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.party_name (
    id integer NOT NULL,
    party integer NOT NULL,
    name text NOT NULL,
    folded text NOT NULL
);


--
-- Name: quantity; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quantity (
    id integer NOT NULL,
    uid text NOT NULL,
    statement integer NOT NULL,
    as_written text NOT NULL,
    amount text,
    low text,
    high text,
    low_inclusive integer DEFAULT 0 NOT NULL,
    high_inclusive integer DEFAULT 0 NOT NULL,
    hedge text NOT NULL,
    bounds_from text NOT NULL,
    unit text,
    noun integer,
    measure text,
    denominator text,
    kind text NOT NULL,
    period text,
    period_earliest text,
    period_latest text,
    role text NOT NULL,
    amount_base double precision,
    low_base double precision,
    high_base double precision,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_quantity_bounds_from CHECK ((bounds_from = ANY (ARRAY['words'::text, 'convention'::text, 'analyst'::text]))),
    CONSTRAINT ck_quantity_hedge CHECK ((hedge = ANY (ARRAY['exact'::text, 'approximately'::text, 'nearly'::text, 'more_than'::text, 'at_least'::text, 'less_than'::text, 'at_most'::text, 'between'::text, 'order_of_magnitude'::text, 'vague'::text]))),
    CONSTRAINT ck_quantity_high_inclusive CHECK ((high_inclusive = ANY (ARRAY[0, 1]))),
    CONSTRAINT ck_quantity_kind CHECK ((kind = ANY (ARRAY['count'::text, 'cumulative'::text, 'rate'::text, 'share'::text]))),
    CONSTRAINT ck_quantity_low_high CHECK ((low_base <= high_base)),
    CONSTRAINT ck_quantity_low_inclusive CHECK ((low_inclusive = ANY (ARRAY[0, 1]))),
    CONSTRAINT ck_quantity_period_order CHECK ((period_earliest <= period_latest)),
    CONSTRAINT ck_quantity_role CHECK ((role = ANY (ARRAY['own'::text, 'rejected'::text])))
);


--
-- Name: quantity_citation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quantity_citation (
    id integer NOT NULL,
    quantity integer NOT NULL,
    citation integer NOT NULL,
    start integer,
    "end" integer,
    CONSTRAINT ck_quantity_citation_offsets CHECK (((start >= 0) AND (start < "end")))
);


--
-- Name: revision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.revision (
    id integer NOT NULL,
    change integer NOT NULL,
    table_name text NOT NULL,
    key integer NOT NULL,
    before text
);


--
-- Name: statement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.statement (
    id integer NOT NULL,
    uid text NOT NULL,
    claim integer NOT NULL,
    party integer NOT NULL,
    stance text NOT NULL,
    aspect text,
    certainty text NOT NULL,
    reading text NOT NULL,
    reading_reason text,
    date text,
    date_earliest text,
    date_latest text,
    date_words text,
    replaces integer,
    note text,
    visibility text NOT NULL,
    withdrawn_because text,
    in_force integer DEFAULT 1 NOT NULL,
    version integer DEFAULT 1 NOT NULL,
    CONSTRAINT ck_statement_aspect CHECK ((aspect = ANY (ARRAY['existence'::text, 'attribution'::text, 'magnitude'::text, 'timing'::text, 'characterisation'::text]))),
    CONSTRAINT ck_statement_certainty CHECK ((certainty = ANY (ARRAY['flat'::text, 'estimate'::text, 'likely'::text, 'possible'::text, 'conditional'::text]))),
    CONSTRAINT ck_statement_date_order CHECK ((date_earliest <= date_latest)),
    CONSTRAINT ck_statement_disputes_has_aspect CHECK (((stance <> 'disputes'::text) OR (aspect IS NOT NULL))),
    CONSTRAINT ck_statement_in_force CHECK ((in_force = ANY (ARRAY[0, 1]))),
    CONSTRAINT ck_statement_inferred_has_reason CHECK (((reading <> 'inferred'::text) OR (reading_reason IS NOT NULL))),
    CONSTRAINT ck_statement_not_itself CHECK ((replaces <> id)),
    CONSTRAINT ck_statement_reading CHECK ((reading = ANY (ARRAY['plain'::text, 'inferred'::text]))),
    CONSTRAINT ck_statement_stance CHECK ((stance = ANY (ARRAY['asserts'::text, 'confirms'::text, 'endorses'::text, 'updates'::text, 'corrects'::text, 'retracts'::text, 'denies'::text, 'disputes'::text, 'declines'::text, 'undetermined'::text]))),
    CONSTRAINT ck_statement_visibility CHECK ((visibility = ANY (ARRAY['public'::text, 'internal'::text])))
);


--
-- Name: tag; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.tag (
    id integer NOT NULL,
    claim integer NOT NULL,
    name text NOT NULL
);


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0001');


--
-- Data for Name: article; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article VALUES (1, '01a205a4-bda1-7362-8d6e-1d98a01fc7dc', NULL, 'N. Korea, Russia defend Moscow''s war with Ukraine during showing of film …', NULL, NULL, 'Yonhap', '[2023-08-08..2023-08-12]', '2023-08-08', '2023-08-12', 'en', NULL, 'normal', NULL, NULL, 'public', '6ced4b941f1c44b4c27311f044eee1dcc32764f1fb7edbde16eca1b4c9ead4bd', NULL, 'The stored page is stamped 16 June 2024, which cannot be the date of the text: it calls Sergei Shoigu defence minister, which he was until May 2024, and puts his visit for the parade of 27 July 2023 in the month before. TASS reported the showing on 9 August 2023 and dates it 7 August, a Monday; the text says that this was earlier in its own week. Signed Yonhap; the page names no paper that printed it. The title is shortened here.', 1);
INSERT INTO public.article VALUES (2, '01a205a4-bda2-704a-8521-0f2309404932', NULL, 'North Korea defends Russia’s right to ‘safeguard the country’s dignity’', 'Thomas Kingsley', 'The Independent', 'Associated Press', '2022-05-10', '2022-05-10', '2022-05-10', 'en', NULL, 'normal', NULL, NULL, 'public', 'e8e3cc78ac0a6ca883a1c887996b5ff8602a9f413ebb54b34940787269c53412', NULL, 'Under the paper''s own byline, but from the account of the message to the count of missile tests it is a wire story of the Associated Press, word for word in other papers of that day, which credit it (Ahram Online, 10 May 2022). What it says in its own voice is therefore recorded as the agency''s. The paper takes Kim Jong-un''s given name for his family name.', 1);
INSERT INTO public.article VALUES (3, '01a205a4-bda2-704a-8521-0f24b5a8b84f', NULL, '"Mutual Solidarity": North Korea and Russia want to work more closely together …', 'Sven Hauberg', 'The Limited Times', 'Merkur', '2023-04-26', '2023-04-26', '2023-04-26', 'en', 'de', 'normal', NULL, NULL, 'public', '8308e1a16380a8be62f4612f3a5434d9c773eb3e2c8599dd0b87306469f3a204', NULL, 'A machine translation that credits Merkur and no author. The original, which names him, is https://www.merkur.de/politik/nordkorea-und-russland-wollen-im-ukraine-krieg-enger-zusammenarbeiten-92235102.html. Every quotation in it went through German, those of American officials from English and back again: none is the speaker''s own wording. The title is shortened here.', 1);
INSERT INTO public.article VALUES (4, '01a205a4-bda2-704a-8521-0f250f96656c', NULL, 'Kim Jong-un with message to Moscow: “Justice will win”', 'Linus Prien', NULL, NULL, '2023-06-12', '2023-06-12', '2023-06-12', 'en', 'de', 'normal', NULL, NULL, 'public', '61ff91fd4126eea2c45cc87df3428e05f5f4d1426cef6c92df6e7349f8562c17', NULL, 'The text has no headline (the title here is its first subheading) and names no publisher, so that its own voice is recorded as the author''s. That it is a translation from German is our reading: an embassy is sent where a message is meant, and Botschaft is the German word for both. Its last two paragraphs repeat what Merkur''s article of April has: further citations, not second sources.', 1);
INSERT INTO public.article VALUES (5, '01a205a4-bda2-704a-8521-0f26684612d5', NULL, 'Russia hails Pyongyang for supporting its war against Ukraine', NULL, 'American Military News', 'Radio Free Asia', '2024-03-01', '2024-03-01', '2024-03-01', 'en', NULL, 'normal', NULL, NULL, 'public', '014113dc4757d295df3f58e17fb612cbec9f0ae0d0a079f8b61f25ba816450dc', NULL, 'A reprint by permission. Russia''s and South Korea''s officials are quoted in English without a word on who translated them.', 1);
INSERT INTO public.article VALUES (6, '01a205a4-c597-7507-8d52-b3c4a62a6eed', NULL, 'Harbour office counts crates', NULL, 'The Port Paper', NULL, '2024-06-04', '2024-06-04', '2024-06-04', 'en', NULL, 'normal', NULL, NULL, 'public', '9d071ff30a5980bb11203ab15a607416bb5878ad4f26bbdb7ba711e5cb52c4cd', NULL, NULL, 1);


--
-- Data for Name: article_text; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_text VALUES (1, '9d071ff30a5980bb11203ab15a607416bb5878ad4f26bbdb7ba711e5cb52c4cd', 'Harbour office counts crates

The harbour office said on Tuesday that about 1,200 crates had left the port since May.
"Not one crate has left this port," the ministry''s speaker answered.
');


--
-- Data for Name: article_text_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_text_words VALUES (1, '''1'' ''200'' ''about'' ''answered'' ''counts'' ''crate'' ''crates'' ''had'' ''harbour'' ''has'' ''left'' ''may'' ''ministry'' ''not'' ''office'' ''on'' ''one'' ''port'' ''s'' ''said'' ''since'' ''speaker'' ''that'' ''the'' ''this'' ''tuesday''');


--
-- Data for Name: article_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.article_words VALUES (1, '''defend'' ''during'' ''film'' ''korea'' ''moscow'' ''n'' ''of'' ''russia'' ''s'' ''showing'' ''ukraine'' ''war'' ''with'' ''yonhap''');
INSERT INTO public.article_words VALUES (2, '''associated'' ''country'' ''defends'' ''dignity'' ''independent'' ''kingsley'' ''korea'' ''north'' ''press'' ''right'' ''russia'' ''s'' ''safeguard'' ''the'' ''thomas'' ''to''');
INSERT INTO public.article_words VALUES (3, '''and'' ''closely'' ''hauberg'' ''korea'' ''limited'' ''merkur'' ''more'' ''mutual'' ''north'' ''russia'' ''solidarity'' ''sven'' ''the'' ''times'' ''to'' ''together'' ''want'' ''work''');
INSERT INTO public.article_words VALUES (4, '''jong'' ''justice'' ''kim'' ''linus'' ''message'' ''moscow'' ''prien'' ''to'' ''un'' ''will'' ''win'' ''with''');
INSERT INTO public.article_words VALUES (5, '''against'' ''american'' ''asia'' ''for'' ''free'' ''hails'' ''its'' ''military'' ''news'' ''pyongyang'' ''radio'' ''russia'' ''supporting'' ''ukraine'' ''war''');
INSERT INTO public.article_words VALUES (6, '''counts'' ''crates'' ''harbour'' ''office'' ''paper'' ''port'' ''the''');


--
-- Data for Name: assessment; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.assessment VALUES (1, '01a205a4-bdd1-7277-8699-0db1094eb587', NULL, 3, 'misreported', 'Sales come from the translation: Merkur''s German teaser has Waffenlieferungen, deliveries of arms.', 'https://www.merkur.de/politik/nordkorea-und-russland-wollen-im-ukraine-krieg-enger-zusammenarbeiten-92235102.html', 1);
INSERT INTO public.assessment VALUES (2, '01a205a4-bdde-770c-ae50-c5feb01ec00e', NULL, 6, 'misreported', 'The shells are what the containers could hold, not what they are known to have carried: enough room for about three million 152mm shells, or for 500,000 of 122mm.', 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183927', 1);
INSERT INTO public.assessment VALUES (3, '01a205a4-bde1-77d1-ba33-9a62f5a61c39', NULL, 7, 'misreported', 'Rounds are meant, not launchers: by the other reports of the meeting, the containers have room for three million 152mm shells or for 500,000 rounds of 122mm, the calibre of rocket artillery. And these are alternatives (he added that it may be a mixture), not two parts of one sum.', 'https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183927', 1);
INSERT INTO public.assessment VALUES (4, '01a205a4-bdf0-70e9-9cd4-17342d6f8056', NULL, 13, 'misreported', 'The White House spoke of infantry rockets and missiles, and of cars that were loaded with containers on 19 November 2022; the pictures show the cars, not what is in the containers.', 'https://www.nknews.org/2023/01/new-photos-show-north-korea-sent-weapons-to-russian-paramilitary-group-pentagon/', 1);
INSERT INTO public.assessment VALUES (5, '01a205a4-bf64-74c5-bdbe-d10010b94457', NULL, 16, 'doubtful', 'Reports of the meeting differ: Yonhap quotes him with factories that operate at 30 percent of their capacity for want of material and power; KBS, like this article, has 30 percent of the factories in operation.', 'https://www.kuna.net.kw/ArticleDetails.aspx?id=3139668&Language=en', 1);
INSERT INTO public.assessment VALUES (6, '01a205a4-bf7f-70a1-9cd0-37f9283b5d3e', NULL, 59, 'misreported', 'Six is the number of all North Korean tests. Those of 2006 and 2009 were under Kim Jong-il; four have been under Kim Jong-un: 2013, January and September 2016, 2017.', 'https://www.armscontrol.org/blog/2016-01-07/north-koreas-fourth-nuclear-test-wake-up-call', 1);
INSERT INTO public.assessment VALUES (7, '01a205a4-bf7f-70a1-9cd0-3808f5bda95b', NULL, 65, 'misreported', 'She said launch, not shoot down: her English came back from German, where abschießen is both.', 'https://www.ksat.com/news/politics/2023/03/20/us-says-china-and-russia-blocking-un-action-on-north-korea/', 1);


--
-- Data for Name: change; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.change VALUES (1, '01a205a4-bcd7-732c-ad82-4cf66f4cbd1a', '2026-11-22T23:43:32Z', 'tester', 'claimtrack import seeds/parties.yaml seeds/north-korea-russia.yaml');
INSERT INTO public.change VALUES (2, '01a205a4-c598-7438-a544-c2d4b9a1272b', '2026-11-22T23:43:34Z', 'tester', 'claimtrack article add - --published 2024-06-04 --publisher ''The Port Paper'' --language en');
INSERT INTO public.change VALUES (3, '01a205a4-d7f3-76f9-91bf-6561d7ed5fd4', '2026-11-22T23:43:38Z', 'tester', 'claimtrack add ''Crates have left the port since May 2024'' --period 2024-05/.. --tag ports --by ''Harbour office'' --new-party ''Harbour office:government_body'' --new-party ''Ministry of Transport:government_body'' --on 2024-06-04 --quantity ''about 1,200 crates'' --measure shipped --article a6 --quote ''about 1,200 crates had left the port since May''');
INSERT INTO public.change VALUES (4, '01a205a4-dff1-74b7-ae88-91c94cb2f4a0', '2026-11-22T23:43:41Z', 'tester', 'claimtrack add ''Goods have left the port'' --tag ports');
INSERT INTO public.change VALUES (5, '01a205a4-e653-719f-8a61-8ab06927393b', '2026-11-22T23:43:42Z', 'tester', 'claimtrack imply 47 48 --because ''Crates are goods''');
INSERT INTO public.change VALUES (6, '01a205a4-ecb6-771b-9262-ef2c7db6ff4f', '2026-11-22T23:43:44Z', 'tester', 'claimtrack deny 48 --by ''Ministry of Transport'' --on 2024-06-04 --article a6 --quote ''Not one crate has left this port'' --form verbatim');
INSERT INTO public.change VALUES (7, '01a205a4-fad2-7609-848d-3b3d4f775324', '2026-11-22T23:43:47Z', 'tester', 'claimtrack say 47 endorses --by ''South Korea'' --on 2024-06-05 --internal --note ''heard on the quay''');
INSERT INTO public.change VALUES (8, '01a205a5-01b2-72ac-a3b1-60ff55114945', '2026-11-22T23:43:49Z', 'tester', 'claimtrack say 47 asserts --by Russia --on 2024-06-06 --quantity ''more than 2,000 crates'' --measure shipped');
INSERT INTO public.change VALUES (9, '01a205a5-0938-76d3-abaf-dae9584b79a1', '2026-11-22T23:43:51Z', 'tester', 'claimtrack withdraw s73 --because ''It was said of another port''');
INSERT INTO public.change VALUES (10, '01a205a5-0fcd-72a2-b177-d30f68b84985', '2026-11-22T23:43:53Z', 'tester', 'claimtrack deny 47 --by Russia --on ''[..2024-06-09]'' --aspect existence --inferred ''Read from a gesture''');
INSERT INTO public.change VALUES (11, '01a205a5-1769-748b-8873-116839869bc8', '2026-11-22T23:43:55Z', 'tester', 'claimtrack undo 10');
INSERT INTO public.change VALUES (12, '01a205a5-1d07-764f-acc2-99b26dea2b4b', '2026-11-22T23:43:56Z', 'tester', 'claimtrack exclude 47 3 --because ''for the trial''');
INSERT INTO public.change VALUES (13, '01a205a5-22b6-763b-a500-6d6850f79a41', '2026-11-22T23:43:58Z', 'tester', 'claimtrack undo 12');


--
-- Data for Name: citation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.citation VALUES (1, '01a205a4-bdca-727b-8ca8-3ca1421ceea6', 1, 5, 'a claim that both Pyongyang and Moscow have denied', NULL, NULL, 1680, 1730, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (2, '01a205a4-bdcb-7221-9d0e-a5cb807fdfdf', 1, 5, 'have been accused of engaging in arms trading', NULL, NULL, 1535, 1580, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (3, '01a205a4-bdcc-7031-9229-e405d64e69b9', 2, 5, 'a claim that both Pyongyang and Moscow have denied', NULL, NULL, 1680, 1730, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (4, '01a205a4-bdcc-7031-9229-e406eea36ef4', 2, 5, 'have been accused of engaging in arms trading', NULL, NULL, 1535, 1580, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (5, '01a205a4-bdd1-7277-8699-0db0794bb186', 3, 3, 'supporting Russian President Putin with arms sales', NULL, '.

Munich', 413, 463, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (6, '01a205a4-bdd3-7329-bb2c-f217f135755d', 4, 5, 'have been accused of engaging in arms trading', NULL, NULL, 1535, 1580, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (7, '01a205a4-bdd3-7329-bb2c-f219560694f5', 5, 5, 'more than 1 million artillery shells from North Korea since early August', NULL, NULL, 2432, 2504, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (8, '01a205a4-bddb-700d-96db-78a01b7a4d05', 6, 5, 'some 6,700 containers carrying more than three million artillery shells', NULL, NULL, 1404, 1475, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (9, '01a205a4-bddb-700d-96db-78a11bc6255a', 6, 5, 'to Russia since August last year', NULL, NULL, 1476, 1508, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (10, '01a205a4-bdde-770c-ae50-c6005cd7d37a', 7, 5, 'he estimates that millions of rounds have been delivered to Russia', NULL, NULL, 1847, 1913, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (11, '01a205a4-bdde-770c-ae50-c601d8dba76e', 7, 5, 'more than three million 152mm artillery shells', NULL, NULL, 1925, 1971, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (12, '01a205a4-bdde-770c-ae50-c602eabf3219', 7, 5, 'more than half a million 122mm rocket launchers', NULL, NULL, 1976, 2023, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (13, '01a205a4-bde1-77d1-ba33-9a6496faad8f', 8, 5, 'a claim that both Pyongyang and Moscow have denied', NULL, NULL, 1680, 1730, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (14, '01a205a4-bde1-77d1-ba33-9a66d2d9df8f', 9, 5, 'a claim that both Pyongyang and Moscow have denied', NULL, NULL, 1680, 1730, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (15, '01a205a4-bde1-77d1-ba33-9a684829a92e', 10, 5, 'Russian forces have used North Korean missiles to attack them', NULL, NULL, 1616, 1677, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (16, '01a205a4-bdef-7202-ab16-3204ae899bb5', 11, 3, 'invention of a non-existent thing', NULL, NULL, 3310, 3343, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (17, '01a205a4-bdef-7202-ab16-320528ac86b9', 11, 4, 'However, Pyongyang denies this', NULL, NULL, 2260, 2290, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (18, '01a205a4-bdf0-70e9-9cd4-172fc2c3e351', 12, 3, 'accused North Korea of supplying weapons to Yevgeny Prigozhin''s paramilitary Wagner group', NULL, NULL, 3122, 3211, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (19, '01a205a4-bdf0-70e9-9cd4-1730e563f28f', 12, 4, 'accused North Korea of sending weapons to the Wagner Group', NULL, NULL, 2200, 2258, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (20, '01a205a4-bdf0-70e9-9cd4-173241913e4c', 13, 3, 'photographs purporting to show Russian railroad cars entering North Korean territory', NULL, NULL, 3415, 3499, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (21, '01a205a4-bdf0-70e9-9cd4-17337ad9d9e6', 13, 3, 'loading infantry missiles and other missiles there', NULL, NULL, 3501, 3551, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (22, '01a205a4-bdf0-70e9-9cd4-1736917652b3', 14, 3, 'Russia was trying to get more weapons from North Korea', NULL, NULL, 3638, 3692, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (23, '01a205a4-bdf0-70e9-9cd4-17377792f79c', 14, 3, 'Russia is actively trying to acquire additional ammunition from North Korea', NULL, NULL, 3725, 3800, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (24, '01a205a4-bdf0-70e9-9cd4-173908e725fa', 15, 3, 'trying to broker a secret arms deal with the Kim regime', NULL, NULL, 3914, 3969, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (25, '01a205a4-bdf0-70e9-9cd4-173bc0d17b0e', 16, 5, 'among the hundreds of munitions factories in North Korea', NULL, NULL, 2043, 2099, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (26, '01a205a4-bdf0-70e9-9cd4-173cd1e17e33', 16, 5, 'only about 30% are operational', NULL, NULL, 2114, 2144, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (27, '01a205a4-bf64-74c5-bdbe-d10268c0fcc6', 17, 5, 'seem to be functioning at full capacity', NULL, NULL, 2200, 2239, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (28, '01a205a4-bf64-74c5-bdbe-d1042f85686d', 18, 5, 'has likely offered Pyongyang technological advice for its satellite launch', NULL, NULL, 2337, 2411, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (29, '01a205a4-bf66-7311-9d81-a81e537673f7', 19, 3, 'actively supporting Russia in the Ukraine war remains to be seen', NULL, NULL, 3025, 3089, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (30, '01a205a4-bf67-71e2-8ea5-b13fdc0e8459', 20, 4, 'Whether North Korea actually supports Russia is not entirely clear', NULL, NULL, 2121, 2187, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (31, '01a205a4-bf71-76f0-aca7-0aa14844700a', 21, 2, '“firm solidarity” with Russia over its campaign', NULL, NULL, 1174, 1221, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (32, '01a205a4-bf71-76f0-aca7-0aa29187d95c', 21, 2, 'reiterated his support for Vladimir Putin', NULL, NULL, 441, 482, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (33, '01a205a4-bf71-76f0-aca7-0aa439150718', 22, 4, 'support Russia in his invasion of Ukraine', NULL, NULL, 725, 766, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (34, '01a205a4-bf71-76f0-aca7-0aa5a20abfb9', 22, 4, 'closer strategic cooperation', NULL, NULL, 1151, 1179, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (35, '01a205a4-bf71-76f0-aca7-0aa74e29d361', 23, 5, 'standing with us at the forefront of this struggle', NULL, NULL, 658, 708, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (36, '01a205a4-bf73-752d-b1e8-27c163257ed8', 24, 5, 'North Korea has supported Russia’s invasion of Ukraine', NULL, NULL, 1161, 1215, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (37, '01a205a4-bf73-752d-b1e8-27c338dc8c0b', 25, 3, 'stepping up their mutual support and solidarity', NULL, NULL, 1189, 1236, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (38, '01a205a4-bf73-752d-b1e8-27c456f1e0c8', 25, 3, 'intends to further strengthen ties with Russia', NULL, NULL, 1117, 1163, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (39, '01a205a4-bf73-752d-b1e8-27c571896b53', 25, 4, 'increasing their mutual support and solidarity', NULL, NULL, 1948, 1994, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (40, '01a205a4-bf77-7653-ae21-4ab23f555df3', 26, 1, 'supported each other and bolstered strategic cooperation', NULL, NULL, 2311, 2367, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (41, '01a205a4-bf78-750f-bfbe-619b7078f4bf', 27, 1, 'are increasingly strengthening their ties', NULL, NULL, 2521, 2562, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (42, '01a205a4-bf78-750f-bfbe-619de7b3f7e5', 28, 3, 'military camaraderie in the fight against a common enemy', NULL, NULL, 2350, 2406, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (43, '01a205a4-bf78-750f-bfbe-619ef74d5e51', 28, 4, 'military camaraderie in the fight against a common enemy', NULL, NULL, 1837, 1893, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (44, '01a205a4-bf78-750f-bfbe-61a0378b1679', 29, 3, 'such formulations usually mean the USA', NULL, NULL, 2410, 2448, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (45, '01a205a4-bf78-750f-bfbe-61a2f44dafb0', 30, 4, 'meaning the United States', NULL, NULL, 1897, 1922, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (46, '01a205a4-bf78-750f-bfbe-61a4a92d8877', 31, 3, 'a very special ally in its immediate vicinity: North Korea', NULL, NULL, 879, 937, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (47, '01a205a4-bf78-750f-bfbe-61a6167e8189', 32, 4, 'one of Russia’s few remaining allies', NULL, NULL, 165, 201, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (48, '01a205a4-bf78-750f-bfbe-61a8d1177c9e', 33, 3, 'Russia is not really isolated', NULL, NULL, 583, 612, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (49, '01a205a4-bf78-750f-bfbe-61aa9bdee970', 34, 4, 'has become very isolated internationally', NULL, NULL, 367, 407, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (50, '01a205a4-bf78-750f-bfbe-61ac1ff0c7eb', 35, 1, 'visited North Korea last month to attend a massive military parade', NULL, NULL, 2813, 2879, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (51, '01a205a4-bf79-768c-8fe7-be448d453983', 36, 1, 'according to the Korean Central News Agency and a Facebook message', NULL, NULL, 825, 891, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (52, '01a205a4-bf79-768c-8fe7-be454b441d51', 36, 1, 'was shown at the Taedongmun Cinema in Pyongyang on Monday', NULL, NULL, 661, 718, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (53, '01a205a4-bf79-768c-8fe7-be476486a730', 37, 1, 'a Facebook message posted by the embassy', NULL, NULL, 873, 913, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (54, '01a205a4-bf79-768c-8fe7-be480ae4107c', 37, 1, 'was shown at the Taedongmun Cinema in Pyongyang on Monday', NULL, NULL, 661, 718, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (55, '01a205a4-bf79-768c-8fe7-be4adef24473', 38, 1, 'in what could be an event to defend Moscow''s war', NULL, NULL, 576, 624, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (56, '01a205a4-bf79-768c-8fe7-be4cab1b376b', 39, 3, 'last July Pyongyang recognized the two separatist regions of Luhansk and Donetsk', NULL, NULL, 2778, 2858, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (57, '01a205a4-bf79-768c-8fe7-be4ea9061d21', 40, 3, 'led to the end of diplomatic relations with Kiev', NULL, NULL, 2881, 2929, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (58, '01a205a4-bf79-768c-8fe7-be504159ec79', 41, 3, 'one of the few countries to always vote against resolutions', NULL, NULL, 2607, 2666, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (59, '01a205a4-bf79-768c-8fe7-be52286fde7f', 42, 2, 'threat and blackmail by the hostile forces', NULL, NULL, 1262, 1304, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (60, '01a205a4-bf79-768c-8fe7-be5441ed5119', 43, 3, 'success in defending the country''s legitimate security interests', NULL, NULL, 1437, 1501, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (61, '01a205a4-bf79-768c-8fe7-be56691e8325', 44, 3, 'Vladimir Putin regularly uses similar formulations to justify his war', NULL, NULL, 1658, 1727, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (62, '01a205a4-bf79-768c-8fe7-be58226240ac', 45, 5, 'righteous struggle to defend its strategic security and interests', NULL, NULL, 1231, 1296, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (63, '01a205a4-bf7a-76c9-9278-6cd4b9301675', 46, 5, 'supporting its aggression against Ukraine', NULL, NULL, 445, 486, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (64, '01a205a4-bf7a-76c9-9278-6cd631f62474', 47, 1, 'enter a war in the wake of a resurgence of Nazism', NULL, NULL, 1291, 1340, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (65, '01a205a4-bf7a-76c9-9278-6cd885811de9', 48, 1, 'Vladimir Putin''s claim justifying the war in Ukraine', NULL, NULL, 1948, 2000, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (66, '01a205a4-bf7a-76c9-9278-6cd9fc425054', 48, 1, 'fight against neo-Nazism', NULL, NULL, 2007, 2031, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (67, '01a205a4-bf7a-76c9-9278-6cdb2a50ba5f', 49, 1, 'are arming neo-Nazis in such countries, thus inciting a war with Russia', NULL, NULL, 1765, 1836, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (68, '01a205a4-bf7a-76c9-9278-6cdd7f16abe9', 50, 1, 'supported the allegation', NULL, NULL, 2118, 2142, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (69, '01a205a4-bf7b-768c-96d0-0e4cc510b9ea', 51, 2, 'repeatedly blamed the United States over the crisis in Ukraine', NULL, NULL, 1526, 1588, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (70, '01a205a4-bf7b-768c-96d0-0e4ebbd93dbd', 52, 2, '“hegemonic policy” of the US-led west is threatening global peace', NULL, NULL, 1608, 1673, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (71, '01a205a4-bf7b-768c-96d0-0e500672bdc9', 53, 2, 'criticising the US for “provoking” Russia', NULL, NULL, 2219, 2260, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (72, '01a205a4-bf7b-768c-96d0-0e5210fea3e2', 54, 2, 'flatly rejecting Russia’s legitimate demand', NULL, NULL, 2274, 2317, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (73, '01a205a4-bf7b-768c-96d0-0e536005472c', 54, 2, 'never abandon Nato’s ‘open-door policy’', NULL, NULL, 2357, 2396, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (74, '01a205a4-bf7b-768c-96d0-0e55c9455ec3', 55, 5, 'its puppets are responsible for the bloodshed and destruction', NULL, NULL, 915, 976, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (75, '01a205a4-bf7b-768c-96d0-0e57ec701361', 56, 4, 'Justice will surely win', NULL, NULL, 1453, 1476, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (76, '01a205a4-bf7b-768c-96d0-0e59d5f8b0a5', 57, 5, 'Russia will win and this will be a shared victory', NULL, NULL, 1066, 1115, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (77, '01a205a4-bf7c-72ad-892e-bc277761ee1e', 58, 2, 'conducted 15 rounds of missile tests in 2022 alone', NULL, NULL, 2057, 2107, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (78, '01a205a4-bf7e-755b-bf9d-b6e631f6e331', 59, 3, 'Kim Jong-un has had six nuclear tests carried out', NULL, NULL, 4340, 4389, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (79, '01a205a4-bf7f-70a1-9cd0-37fbb5ad62a7', 60, 3, 'most recently in September 2017', NULL, NULL, 4391, 4422, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (80, '01a205a4-bf7f-70a1-9cd0-37fd0c5bea34', 61, 3, 'constantly developing new ICBMs, although UN resolutions actually prohibit this', NULL, NULL, 4444, 4523, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (81, '01a205a4-bf7f-70a1-9cd0-37ff73dacc43', 62, 3, 'solid-fuel ICBM was tested for the first time in mid-April', NULL, NULL, 4528, 4586, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (82, '01a205a4-bf7f-70a1-9cd0-3801cbba58fa', 63, 3, 'It is undisputed that Pyongyang has been massively armament', NULL, NULL, 4042, 4101, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (83, '01a205a4-bf7f-70a1-9cd0-3802dd72a9ed', 63, 3, 'North Korea is arming itself massively under Kim Jong-un', NULL, NULL, 3984, 4040, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (84, '01a205a4-bf7f-70a1-9cd0-3804affd5c59', 64, 3, 'the push failed because of China - and Russia', NULL, NULL, 4805, 4850, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (85, '01a205a4-bf7f-70a1-9cd0-3806ab08bbe2', 65, 3, 'shoot down ballistic missiles with impunity', NULL, NULL, 5012, 5055, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (86, '01a205a4-bf7f-70a1-9cd0-3807d06bbc18', 65, 3, 'The stance of the governments in Beijing and Moscow', NULL, NULL, 4853, 4904, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (87, '01a205a4-bf80-77b5-b202-6369ba35cf9d', 66, 2, 'left the UN Security Council divided and effectively paralysed', NULL, NULL, 1730, 1792, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (88, '01a205a4-bf80-77b5-b202-636b924c516a', 67, 2, 'created a favorable environment for Mr Jong Un to push forward', NULL, NULL, 1803, 1865, 'verbatim', NULL, 1);
INSERT INTO public.citation VALUES (89, '01a205a4-bf80-77b5-b202-636d7b78f72d', 68, 3, 'shares a 17-kilometre border in its extreme south-east', NULL, NULL, 995, 1049, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (90, '01a205a4-bf82-7290-b6e9-bc2cc0bbaf37', 69, 3, 'the first and so far last personal encounter between the two rulers', NULL, NULL, 1949, 2016, 'translation', NULL, 1);
INSERT INTO public.citation VALUES (91, '01a205a4-d80a-7635-ac38-da02d785f41b', 70, 6, 'about 1,200 crates had left the port since May', 'our office said on Tuesday that ', '.
"Not one crate has left this p', 70, 116, 'paraphrase', NULL, 1);
INSERT INTO public.citation VALUES (92, '01a205a4-ecbe-768f-98d9-bcad1a240209', 71, 6, 'Not one crate has left this port', 's had left the port since May.
"', '," the ministry''s speaker answer', 119, 151, 'verbatim', NULL, 1);


--
-- Data for Name: citation_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.citation_words VALUES (1, '''a'' ''and'' ''both'' ''claim'' ''denied'' ''have'' ''moscow'' ''pyongyang'' ''that''');
INSERT INTO public.citation_words VALUES (2, '''accused'' ''arms'' ''been'' ''engaging'' ''have'' ''in'' ''of'' ''trading''');
INSERT INTO public.citation_words VALUES (3, '''a'' ''and'' ''both'' ''claim'' ''denied'' ''have'' ''moscow'' ''pyongyang'' ''that''');
INSERT INTO public.citation_words VALUES (4, '''accused'' ''arms'' ''been'' ''engaging'' ''have'' ''in'' ''of'' ''trading''');
INSERT INTO public.citation_words VALUES (5, '''arms'' ''president'' ''putin'' ''russian'' ''sales'' ''supporting'' ''with''');
INSERT INTO public.citation_words VALUES (6, '''accused'' ''arms'' ''been'' ''engaging'' ''have'' ''in'' ''of'' ''trading''');
INSERT INTO public.citation_words VALUES (7, '''1'' ''artillery'' ''august'' ''early'' ''from'' ''korea'' ''million'' ''more'' ''north'' ''shells'' ''since'' ''than''');
INSERT INTO public.citation_words VALUES (8, '''6'' ''700'' ''artillery'' ''carrying'' ''containers'' ''million'' ''more'' ''shells'' ''some'' ''than'' ''three''');
INSERT INTO public.citation_words VALUES (9, '''august'' ''last'' ''russia'' ''since'' ''to'' ''year''');
INSERT INTO public.citation_words VALUES (10, '''been'' ''delivered'' ''estimates'' ''have'' ''he'' ''millions'' ''of'' ''rounds'' ''russia'' ''that'' ''to''');
INSERT INTO public.citation_words VALUES (11, '''152mm'' ''artillery'' ''million'' ''more'' ''shells'' ''than'' ''three''');
INSERT INTO public.citation_words VALUES (12, '''122mm'' ''a'' ''half'' ''launchers'' ''million'' ''more'' ''rocket'' ''than''');
INSERT INTO public.citation_words VALUES (13, '''a'' ''and'' ''both'' ''claim'' ''denied'' ''have'' ''moscow'' ''pyongyang'' ''that''');
INSERT INTO public.citation_words VALUES (14, '''a'' ''and'' ''both'' ''claim'' ''denied'' ''have'' ''moscow'' ''pyongyang'' ''that''');
INSERT INTO public.citation_words VALUES (15, '''attack'' ''forces'' ''have'' ''korean'' ''missiles'' ''north'' ''russian'' ''them'' ''to'' ''used''');
INSERT INTO public.citation_words VALUES (16, '''a'' ''existent'' ''invention'' ''non'' ''of'' ''thing''');
INSERT INTO public.citation_words VALUES (17, '''denies'' ''however'' ''pyongyang'' ''this''');
INSERT INTO public.citation_words VALUES (18, '''accused'' ''group'' ''korea'' ''north'' ''of'' ''paramilitary'' ''prigozhin'' ''s'' ''supplying'' ''to'' ''wagner'' ''weapons'' ''yevgeny''');
INSERT INTO public.citation_words VALUES (19, '''accused'' ''group'' ''korea'' ''north'' ''of'' ''sending'' ''the'' ''to'' ''wagner'' ''weapons''');
INSERT INTO public.citation_words VALUES (20, '''cars'' ''entering'' ''korean'' ''north'' ''photographs'' ''purporting'' ''railroad'' ''russian'' ''show'' ''territory'' ''to''');
INSERT INTO public.citation_words VALUES (21, '''and'' ''infantry'' ''loading'' ''missiles'' ''other'' ''there''');
INSERT INTO public.citation_words VALUES (22, '''from'' ''get'' ''korea'' ''more'' ''north'' ''russia'' ''to'' ''trying'' ''was'' ''weapons''');
INSERT INTO public.citation_words VALUES (23, '''acquire'' ''actively'' ''additional'' ''ammunition'' ''from'' ''is'' ''korea'' ''north'' ''russia'' ''to'' ''trying''');
INSERT INTO public.citation_words VALUES (24, '''a'' ''arms'' ''broker'' ''deal'' ''kim'' ''regime'' ''secret'' ''the'' ''to'' ''trying'' ''with''');
INSERT INTO public.citation_words VALUES (25, '''among'' ''factories'' ''hundreds'' ''in'' ''korea'' ''munitions'' ''north'' ''of'' ''the''');
INSERT INTO public.citation_words VALUES (26, '''30'' ''about'' ''are'' ''only'' ''operational''');
INSERT INTO public.citation_words VALUES (27, '''at'' ''be'' ''capacity'' ''full'' ''functioning'' ''seem'' ''to''');
INSERT INTO public.citation_words VALUES (28, '''advice'' ''for'' ''has'' ''its'' ''launch'' ''likely'' ''offered'' ''pyongyang'' ''satellite'' ''technological''');
INSERT INTO public.citation_words VALUES (29, '''actively'' ''be'' ''in'' ''remains'' ''russia'' ''seen'' ''supporting'' ''the'' ''to'' ''ukraine'' ''war''');
INSERT INTO public.citation_words VALUES (30, '''actually'' ''clear'' ''entirely'' ''is'' ''korea'' ''north'' ''not'' ''russia'' ''supports'' ''whether''');
INSERT INTO public.citation_words VALUES (31, '''campaign'' ''firm'' ''its'' ''over'' ''russia'' ''solidarity'' ''with''');
INSERT INTO public.citation_words VALUES (32, '''for'' ''his'' ''putin'' ''reiterated'' ''support'' ''vladimir''');
INSERT INTO public.citation_words VALUES (33, '''his'' ''in'' ''invasion'' ''of'' ''russia'' ''support'' ''ukraine''');
INSERT INTO public.citation_words VALUES (34, '''closer'' ''cooperation'' ''strategic''');
INSERT INTO public.citation_words VALUES (35, '''at'' ''forefront'' ''of'' ''standing'' ''struggle'' ''the'' ''this'' ''us'' ''with''');
INSERT INTO public.citation_words VALUES (36, '''has'' ''invasion'' ''korea'' ''north'' ''of'' ''russia'' ''s'' ''supported'' ''ukraine''');
INSERT INTO public.citation_words VALUES (37, '''and'' ''mutual'' ''solidarity'' ''stepping'' ''support'' ''their'' ''up''');
INSERT INTO public.citation_words VALUES (38, '''further'' ''intends'' ''russia'' ''strengthen'' ''ties'' ''to'' ''with''');
INSERT INTO public.citation_words VALUES (39, '''and'' ''increasing'' ''mutual'' ''solidarity'' ''support'' ''their''');
INSERT INTO public.citation_words VALUES (40, '''and'' ''bolstered'' ''cooperation'' ''each'' ''other'' ''strategic'' ''supported''');
INSERT INTO public.citation_words VALUES (41, '''are'' ''increasingly'' ''strengthening'' ''their'' ''ties''');
INSERT INTO public.citation_words VALUES (42, '''a'' ''against'' ''camaraderie'' ''common'' ''enemy'' ''fight'' ''in'' ''military'' ''the''');
INSERT INTO public.citation_words VALUES (43, '''a'' ''against'' ''camaraderie'' ''common'' ''enemy'' ''fight'' ''in'' ''military'' ''the''');
INSERT INTO public.citation_words VALUES (44, '''formulations'' ''mean'' ''such'' ''the'' ''usa'' ''usually''');
INSERT INTO public.citation_words VALUES (45, '''meaning'' ''states'' ''the'' ''united''');
INSERT INTO public.citation_words VALUES (46, '''a'' ''ally'' ''immediate'' ''in'' ''its'' ''korea'' ''north'' ''special'' ''very'' ''vicinity''');
INSERT INTO public.citation_words VALUES (47, '''allies'' ''few'' ''of'' ''one'' ''remaining'' ''russia'' ''s''');
INSERT INTO public.citation_words VALUES (48, '''is'' ''isolated'' ''not'' ''really'' ''russia''');
INSERT INTO public.citation_words VALUES (49, '''become'' ''has'' ''internationally'' ''isolated'' ''very''');
INSERT INTO public.citation_words VALUES (50, '''a'' ''attend'' ''korea'' ''last'' ''massive'' ''military'' ''month'' ''north'' ''parade'' ''to'' ''visited''');
INSERT INTO public.citation_words VALUES (51, '''a'' ''according'' ''agency'' ''and'' ''central'' ''facebook'' ''korean'' ''message'' ''news'' ''the'' ''to''');
INSERT INTO public.citation_words VALUES (52, '''at'' ''cinema'' ''in'' ''monday'' ''on'' ''pyongyang'' ''shown'' ''taedongmun'' ''the'' ''was''');
INSERT INTO public.citation_words VALUES (53, '''a'' ''by'' ''embassy'' ''facebook'' ''message'' ''posted'' ''the''');
INSERT INTO public.citation_words VALUES (54, '''at'' ''cinema'' ''in'' ''monday'' ''on'' ''pyongyang'' ''shown'' ''taedongmun'' ''the'' ''was''');
INSERT INTO public.citation_words VALUES (55, '''an'' ''be'' ''could'' ''defend'' ''event'' ''in'' ''moscow'' ''s'' ''to'' ''war'' ''what''');
INSERT INTO public.citation_words VALUES (56, '''and'' ''donetsk'' ''july'' ''last'' ''luhansk'' ''of'' ''pyongyang'' ''recognized'' ''regions'' ''separatist'' ''the'' ''two''');
INSERT INTO public.citation_words VALUES (57, '''diplomatic'' ''end'' ''kiev'' ''led'' ''of'' ''relations'' ''the'' ''to'' ''with''');
INSERT INTO public.citation_words VALUES (58, '''against'' ''always'' ''countries'' ''few'' ''of'' ''one'' ''resolutions'' ''the'' ''to'' ''vote''');
INSERT INTO public.citation_words VALUES (59, '''and'' ''blackmail'' ''by'' ''forces'' ''hostile'' ''the'' ''threat''');
INSERT INTO public.citation_words VALUES (60, '''country'' ''defending'' ''in'' ''interests'' ''legitimate'' ''s'' ''security'' ''success'' ''the''');
INSERT INTO public.citation_words VALUES (61, '''formulations'' ''his'' ''justify'' ''putin'' ''regularly'' ''similar'' ''to'' ''uses'' ''vladimir'' ''war''');
INSERT INTO public.citation_words VALUES (62, '''and'' ''defend'' ''interests'' ''its'' ''righteous'' ''security'' ''strategic'' ''struggle'' ''to''');
INSERT INTO public.citation_words VALUES (63, '''against'' ''aggression'' ''its'' ''supporting'' ''ukraine''');
INSERT INTO public.citation_words VALUES (64, '''a'' ''enter'' ''in'' ''nazism'' ''of'' ''resurgence'' ''the'' ''wake'' ''war''');
INSERT INTO public.citation_words VALUES (65, '''claim'' ''in'' ''justifying'' ''putin'' ''s'' ''the'' ''ukraine'' ''vladimir'' ''war''');
INSERT INTO public.citation_words VALUES (66, '''against'' ''fight'' ''nazism'' ''neo''');
INSERT INTO public.citation_words VALUES (67, '''a'' ''are'' ''arming'' ''countries'' ''in'' ''inciting'' ''nazis'' ''neo'' ''russia'' ''such'' ''thus'' ''war'' ''with''');
INSERT INTO public.citation_words VALUES (68, '''allegation'' ''supported'' ''the''');
INSERT INTO public.citation_words VALUES (69, '''blamed'' ''crisis'' ''in'' ''over'' ''repeatedly'' ''states'' ''the'' ''ukraine'' ''united''');
INSERT INTO public.citation_words VALUES (70, '''global'' ''hegemonic'' ''is'' ''led'' ''of'' ''peace'' ''policy'' ''the'' ''threatening'' ''us'' ''west''');
INSERT INTO public.citation_words VALUES (71, '''criticising'' ''for'' ''provoking'' ''russia'' ''the'' ''us''');
INSERT INTO public.citation_words VALUES (72, '''demand'' ''flatly'' ''legitimate'' ''rejecting'' ''russia'' ''s''');
INSERT INTO public.citation_words VALUES (73, '''abandon'' ''door'' ''nato'' ''never'' ''open'' ''policy'' ''s''');
INSERT INTO public.citation_words VALUES (74, '''and'' ''are'' ''bloodshed'' ''destruction'' ''for'' ''its'' ''puppets'' ''responsible'' ''the''');
INSERT INTO public.citation_words VALUES (75, '''justice'' ''surely'' ''will'' ''win''');
INSERT INTO public.citation_words VALUES (76, '''a'' ''and'' ''be'' ''russia'' ''shared'' ''this'' ''victory'' ''will'' ''win''');
INSERT INTO public.citation_words VALUES (77, '''15'' ''2022'' ''alone'' ''conducted'' ''in'' ''missile'' ''of'' ''rounds'' ''tests''');
INSERT INTO public.citation_words VALUES (78, '''carried'' ''had'' ''has'' ''jong'' ''kim'' ''nuclear'' ''out'' ''six'' ''tests'' ''un''');
INSERT INTO public.citation_words VALUES (79, '''2017'' ''in'' ''most'' ''recently'' ''september''');
INSERT INTO public.citation_words VALUES (80, '''actually'' ''although'' ''constantly'' ''developing'' ''icbms'' ''new'' ''prohibit'' ''resolutions'' ''this'' ''un''');
INSERT INTO public.citation_words VALUES (81, '''april'' ''first'' ''for'' ''fuel'' ''icbm'' ''in'' ''mid'' ''solid'' ''tested'' ''the'' ''time'' ''was''');
INSERT INTO public.citation_words VALUES (82, '''armament'' ''been'' ''has'' ''is'' ''it'' ''massively'' ''pyongyang'' ''that'' ''undisputed''');
INSERT INTO public.citation_words VALUES (83, '''arming'' ''is'' ''itself'' ''jong'' ''kim'' ''korea'' ''massively'' ''north'' ''un'' ''under''');
INSERT INTO public.citation_words VALUES (84, '''and'' ''because'' ''china'' ''failed'' ''of'' ''push'' ''russia'' ''the''');
INSERT INTO public.citation_words VALUES (85, '''ballistic'' ''down'' ''impunity'' ''missiles'' ''shoot'' ''with''');
INSERT INTO public.citation_words VALUES (86, '''and'' ''beijing'' ''governments'' ''in'' ''moscow'' ''of'' ''stance'' ''the''');
INSERT INTO public.citation_words VALUES (87, '''and'' ''council'' ''divided'' ''effectively'' ''left'' ''paralysed'' ''security'' ''the'' ''un''');
INSERT INTO public.citation_words VALUES (88, '''a'' ''created'' ''environment'' ''favorable'' ''for'' ''forward'' ''jong'' ''mr'' ''push'' ''to'' ''un''');
INSERT INTO public.citation_words VALUES (89, '''17'' ''a'' ''border'' ''east'' ''extreme'' ''in'' ''its'' ''kilometre'' ''shares'' ''south''');
INSERT INTO public.citation_words VALUES (90, '''and'' ''between'' ''encounter'' ''far'' ''first'' ''last'' ''personal'' ''rulers'' ''so'' ''the'' ''two''');
INSERT INTO public.citation_words VALUES (91, '''1'' ''200'' ''about'' ''crates'' ''had'' ''left'' ''may'' ''port'' ''since'' ''the''');
INSERT INTO public.citation_words VALUES (92, '''crate'' ''has'' ''left'' ''not'' ''one'' ''port'' ''this''');


--
-- Data for Name: claim; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim VALUES (1, '01a205a4-bda3-7394-8aab-69ab0d430c57', 'North Korea has supplied arms to Russia during the war in Ukraine', NULL, '2022-02-24/..', '2022-02-24', NULL, 'direct', 0, '2024-03-01', NULL, 1);
INSERT INTO public.claim VALUES (2, '01a205a4-bda4-76f4-80b8-25587c5399cb', 'North Korea has shipped munitions to Russia since August 2023', NULL, '2023-08/..', '2023-08-01', NULL, 'implied', 0, '2024-02-28', NULL, 1);
INSERT INTO public.claim VALUES (3, '01a205a4-bda5-7384-8f87-279717c031c9', 'Russian forces have attacked Ukraine with North Korean missiles', NULL, '2022-02-24/..', '2022-02-24', NULL, 'direct', 0, '2024-03-01', NULL, 1);
INSERT INTO public.claim VALUES (4, '01a205a4-bda5-7384-8f87-2798633435d5', 'North Korea delivered weapons to the Wagner Group by January 2023', NULL, '2022-02-24/2023-01', '2022-02-24', '2023-01-31', 'direct', 0, '2023-01-31', NULL, 1);
INSERT INTO public.claim VALUES (5, '01a205a4-bda5-7384-8f87-2799c713a0c4', 'Russian railway cars took rockets and missiles from North Korea to Russia by January 2023', NULL, '2022-02-24/2023-01', '2022-02-24', '2023-01-31', 'implied', 0, '2023-01-31', NULL, 1);
INSERT INTO public.claim VALUES (6, '01a205a4-bda5-7384-8f87-279a7c139731', 'Russia was trying to acquire munitions from North Korea in March 2023', NULL, '2023-03', '2023-03-01', '2023-03-31', 'no', 0, '2023-03-31', NULL, 1);
INSERT INTO public.claim VALUES (7, '01a205a4-bda5-7384-8f87-279bf10d7ba9', 'Ashot Mkrtychev was trying to broker an arms deal between North Korea and Russia in March 2023', NULL, '2023-03', '2023-03-01', '2023-03-31', 'no', 0, '2023-03-31', NULL, 1);
INSERT INTO public.claim VALUES (8, '01a205a4-bda6-757b-be09-d33b1080a9f3', 'Only some of North Korea''s munitions factories are in operation', NULL, '2024-02', '2024-02-01', '2024-02-29', 'no', 0, '2024-02-27', NULL, 1);
INSERT INTO public.claim VALUES (9, '01a205a4-bda7-7337-8835-0290da28b0b8', 'The North Korean munitions factories that work for Russia run at full capacity', NULL, '2024-02', '2024-02-01', '2024-02-29', 'no', 0, '2024-02-27', NULL, 1);
INSERT INTO public.claim VALUES (10, '01a205a4-bda7-7337-8835-029131e6dc7d', 'Russia has offered North Korea technological advice for a satellite launch', NULL, NULL, NULL, NULL, 'no', 0, '2023-11-30', NULL, 1);
INSERT INTO public.claim VALUES (11, '01a205a4-bda7-7337-8835-0292cdfbe445', 'North Korea supports Russia in its war against Ukraine with more than words', NULL, '2022-02-24/..', '2022-02-24', NULL, 'no', 0, '2023-06-12', NULL, 1);
INSERT INTO public.claim VALUES (12, '01a205a4-bda7-7337-8835-02930a9cd5f9', 'North Korea supports Russia in its war against Ukraine', NULL, '2022-02-24/..', '2022-02-24', NULL, 'no', 0, '2024-03-01', NULL, 1);
INSERT INTO public.claim VALUES (13, '01a205a4-bda7-7337-8835-029422152539', 'North Korea and Russia are strengthening their mutual support and cooperation', NULL, '2023/..', '2023-01-01', NULL, 'no', 0, '2023-08-12', NULL, 1);
INSERT INTO public.claim VALUES (14, '01a205a4-bda7-7337-8835-0295d5c636ff', 'North Korea and Russia are comrades in a fight against a common enemy', NULL, '2023-04', '2023-04-01', '2023-04-30', 'no', 0, '2023-04-30', NULL, 1);
INSERT INTO public.claim VALUES (15, '01a205a4-bda7-7337-8835-0296c121c4d5', 'The common enemy of whom Sin Hong-chol spoke in April 2023 is the United States', NULL, '2023-04', '2023-04-01', '2023-04-30', 'no', 0, '2023-06-12', NULL, 1);
INSERT INTO public.claim VALUES (16, '01a205a4-bda7-7337-8835-029789fffdb7', 'North Korea is an ally of Russia', NULL, '2023', '2023-01-01', '2023-12-31', 'no', 0, '2023-06-12', NULL, 1);
INSERT INTO public.claim VALUES (17, '01a205a4-bda7-7337-8835-0298881a6cc3', 'Russia is isolated internationally because of its war against Ukraine', NULL, '2022-02-24/..', '2022-02-24', NULL, 'direct', 0, '2023-06-12', NULL, 1);
INSERT INTO public.claim VALUES (18, '01a205a4-bda7-7337-8835-0299b5b2609c', 'A Russian military delegation under Sergei Shoigu attended a parade in North Korea in July 2023', NULL, '2023-07', '2023-07-01', '2023-07-31', 'no', 0, '2023-08-12', NULL, 1);
INSERT INTO public.claim VALUES (19, '01a205a4-bda7-7337-8835-029ab8ccc8a0', 'North Korean and Russian bodies jointly showed the film Nuremberg in Pyongyang in August 2023', NULL, '2023-08-07', '2023-08-07', '2023-08-07', 'no', 0, '2023-08-12', NULL, 1);
INSERT INTO public.claim VALUES (20, '01a205a4-bda7-7337-8835-029bf000ef20', 'The showing of the film Nuremberg in Pyongyang served to justify Russia''s war against Ukraine', NULL, '2023-08-07', '2023-08-07', '2023-08-07', 'no', 0, '2023-08-12', NULL, 1);
INSERT INTO public.claim VALUES (21, '01a205a4-bda8-75de-b971-4b8fafae7cbe', 'North Korea recognised Luhansk and Donetsk as independent in July 2022', NULL, '2022-07', '2022-07-01', '2022-07-31', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (22, '01a205a4-bda8-75de-b971-4b9054d9ebc3', 'Diplomatic relations between North Korea and Ukraine ended in July 2022', NULL, '2022-07', '2022-07-01', '2022-07-31', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (23, '01a205a4-bda9-75dc-877f-aa801ba29a78', 'North Korea has voted against every United Nations resolution that calls for an end to the war', NULL, '2022-02-24/2023-02-24', '2022-02-24', '2023-02-24', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (24, '01a205a4-bda9-75dc-877f-aa8192836c62', 'Russia is defending its security against hostile powers in its war against Ukraine', NULL, '2022-02-24/..', '2022-02-24', NULL, 'rival', 0, '2024-03-01', NULL, 1);
INSERT INTO public.claim VALUES (25, '01a205a4-bda9-75dc-877f-aa82df627dd2', 'Russia''s war against Ukraine is a war of aggression', NULL, '2022-02-24/..', '2022-02-24', NULL, 'rival', 0, '2024-03-01', NULL, 1);
INSERT INTO public.claim VALUES (26, '01a205a4-bda9-75dc-877f-aa833d81e14d', 'Russia was forced into the war by a resurgence of Nazism in Ukraine and other countries', NULL, '2022-02-24/..', '2022-02-24', NULL, 'rival', 0, '2023-08-07', NULL, 1);
INSERT INTO public.claim VALUES (27, '01a205a4-bda9-75dc-877f-aa84f37ff7ef', 'Russia''s war against Ukraine is a fight against neo-Nazism', NULL, '2022-02-24/..', '2022-02-24', NULL, 'no', 0, '2023-08-12', NULL, 1);
INSERT INTO public.claim VALUES (28, '01a205a4-bda9-75dc-877f-aa85ad5581b6', 'Western states have incited a war with Russia by arming neo-Nazis', NULL, NULL, NULL, NULL, 'no', 0, '2023-08-07', NULL, 1);
INSERT INTO public.claim VALUES (29, '01a205a4-bdab-707c-b35e-af7efb259a68', 'The United States is responsible for the crisis in Ukraine', NULL, NULL, NULL, NULL, 'no', 0, '2022-05-10', NULL, 1);
INSERT INTO public.claim VALUES (30, '01a205a4-bdab-707c-b35e-af7fe8b7d9cf', 'The policy of the US-led West threatens peace and stability in the world', NULL, NULL, NULL, NULL, 'no', 0, '2022-05-10', NULL, 1);
INSERT INTO public.claim VALUES (31, '01a205a4-bdab-707c-b35e-af802104d801', 'The United States provoked Russia before the invasion of Ukraine', NULL, '2022-01/2022-02-23', '2022-01-01', '2022-02-23', 'no', 0, '2022-02-23', NULL, 1);
INSERT INTO public.claim VALUES (32, '01a205a4-bdab-707c-b35e-af81bed68e99', 'The United States refused Russia''s demand to close NATO to Ukraine before the invasion', NULL, '2022-01/2022-02-23', '2022-01-01', '2022-02-23', 'no', 0, '2022-02-23', NULL, 1);
INSERT INTO public.claim VALUES (33, '01a205a4-bdab-707c-b35e-af820b67bd31', 'The United States and its allies are responsible for bloodshed through their policy towards Russia', NULL, NULL, NULL, NULL, 'no', 0, '2024-02-29', NULL, 1);
INSERT INTO public.claim VALUES (34, '01a205a4-bdab-707c-b35e-af83c2bcedfb', 'Russia will win its war against Ukraine', NULL, NULL, NULL, NULL, 'no', 0, '2024-02-29', NULL, 1);
INSERT INTO public.claim VALUES (35, '01a205a4-bdab-707c-b35e-af8418d4283d', 'North Korea tested missiles in the first months of 2022', NULL, '2022-01-01/2022-05-10', '2022-01-01', '2022-05-10', 'no', 0, '2022-05-10', NULL, 1);
INSERT INTO public.claim VALUES (36, '01a205a4-bdab-707c-b35e-af85975d2c60', 'North Korea has conducted nuclear tests under Kim Jong-un', NULL, '2011/2023-04', '2011-01-01', '2023-04-30', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (37, '01a205a4-bdab-707c-b35e-af86e02d9e81', 'North Korea''s latest nuclear test was in September 2017', NULL, '2017-09/2023-04', '2017-09-01', '2023-04-30', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (38, '01a205a4-bdac-76cf-96a3-3cbd41a1fb60', 'North Korea is developing intercontinental ballistic missiles against United Nations resolutions', NULL, '2023-04', '2023-04-01', '2023-04-30', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (39, '01a205a4-bdac-76cf-96a3-3cbe6e89cd02', 'North Korea tested a solid-fuel intercontinental ballistic missile for the first time in April 2023', NULL, '2023-04', '2023-04-01', '2023-04-30', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (40, '01a205a4-bdac-76cf-96a3-3cbfe78221e0', 'North Korea has armed itself massively under Kim Jong-un', NULL, '2011/..', '2011-01-01', NULL, 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (41, '01a205a4-bdac-76cf-96a3-3cc06c04de81', 'China and Russia stopped further United Nations sanctions on North Korea in May 2022', NULL, '2022-05', '2022-05-01', '2022-05-31', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (42, '01a205a4-bdad-72d1-912d-5191ea8d550f', 'China and Russia encourage North Korea to launch ballistic missiles', NULL, NULL, NULL, NULL, 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (43, '01a205a4-bdad-72d1-912d-5192f7d90e0d', 'Russia''s invasion of Ukraine has left the United Nations Security Council unable to act', NULL, '2022-02-24/2022-05-10', '2022-02-24', '2022-05-10', 'no', 0, '2022-05-10', NULL, 1);
INSERT INTO public.claim VALUES (44, '01a205a4-bdad-72d1-912d-51937d78797c', 'Russia''s invasion of Ukraine has made it easier for North Korea to develop weapons', NULL, '2022-02-24/2022-05-10', '2022-02-24', '2022-05-10', 'no', 0, '2022-05-10', NULL, 1);
INSERT INTO public.claim VALUES (45, '01a205a4-bdad-72d1-912d-5194ab9fe40a', 'North Korea and Russia share a border', NULL, NULL, NULL, NULL, 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (46, '01a205a4-bdad-72d1-912d-51957fb10cfb', 'Kim Jong-un and Vladimir Putin met in April 2019 and not again until April 2023', NULL, '2019-04/2023-04', '2019-04-01', '2023-04-30', 'no', 0, '2023-04-26', NULL, 1);
INSERT INTO public.claim VALUES (48, '01a205a4-dfed-7446-8f52-9f7347d27870', 'Goods have left the port', NULL, NULL, NULL, NULL, 'direct', 0, '2024-06-04', NULL, 1);
INSERT INTO public.claim VALUES (47, '01a205a4-d7fb-7384-9140-b43ce3b8d8b5', 'Crates have left the port since May 2024', NULL, '2024-05/..', '2024-05-01', NULL, 'implied', 0, '2024-06-05', NULL, 1);


--
-- Data for Name: claim_about; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_about VALUES (1, 1, 1);
INSERT INTO public.claim_about VALUES (2, 1, 3);
INSERT INTO public.claim_about VALUES (3, 2, 1);
INSERT INTO public.claim_about VALUES (4, 2, 3);
INSERT INTO public.claim_about VALUES (5, 3, 3);
INSERT INTO public.claim_about VALUES (6, 3, 1);
INSERT INTO public.claim_about VALUES (7, 4, 1);
INSERT INTO public.claim_about VALUES (8, 4, 27);
INSERT INTO public.claim_about VALUES (9, 4, 28);
INSERT INTO public.claim_about VALUES (10, 5, 1);
INSERT INTO public.claim_about VALUES (11, 5, 3);
INSERT INTO public.claim_about VALUES (12, 6, 3);
INSERT INTO public.claim_about VALUES (13, 6, 1);
INSERT INTO public.claim_about VALUES (14, 7, 34);
INSERT INTO public.claim_about VALUES (15, 7, 1);
INSERT INTO public.claim_about VALUES (16, 7, 3);
INSERT INTO public.claim_about VALUES (17, 8, 1);
INSERT INTO public.claim_about VALUES (18, 9, 1);
INSERT INTO public.claim_about VALUES (19, 9, 3);
INSERT INTO public.claim_about VALUES (20, 10, 3);
INSERT INTO public.claim_about VALUES (21, 10, 1);
INSERT INTO public.claim_about VALUES (22, 11, 1);
INSERT INTO public.claim_about VALUES (23, 12, 1);
INSERT INTO public.claim_about VALUES (24, 13, 1);
INSERT INTO public.claim_about VALUES (25, 13, 3);
INSERT INTO public.claim_about VALUES (26, 14, 1);
INSERT INTO public.claim_about VALUES (27, 14, 3);
INSERT INTO public.claim_about VALUES (28, 15, 17);
INSERT INTO public.claim_about VALUES (29, 15, 5);
INSERT INTO public.claim_about VALUES (30, 16, 1);
INSERT INTO public.claim_about VALUES (31, 16, 3);
INSERT INTO public.claim_about VALUES (32, 17, 3);
INSERT INTO public.claim_about VALUES (33, 18, 3);
INSERT INTO public.claim_about VALUES (34, 18, 23);
INSERT INTO public.claim_about VALUES (35, 18, 1);
INSERT INTO public.claim_about VALUES (36, 19, 19);
INSERT INTO public.claim_about VALUES (37, 19, 25);
INSERT INTO public.claim_about VALUES (38, 20, 19);
INSERT INTO public.claim_about VALUES (39, 20, 25);
INSERT INTO public.claim_about VALUES (40, 21, 1);
INSERT INTO public.claim_about VALUES (41, 22, 1);
INSERT INTO public.claim_about VALUES (42, 22, 4);
INSERT INTO public.claim_about VALUES (43, 23, 1);
INSERT INTO public.claim_about VALUES (44, 24, 3);
INSERT INTO public.claim_about VALUES (45, 25, 3);
INSERT INTO public.claim_about VALUES (46, 26, 3);
INSERT INTO public.claim_about VALUES (47, 26, 4);
INSERT INTO public.claim_about VALUES (48, 27, 3);
INSERT INTO public.claim_about VALUES (49, 27, 4);
INSERT INTO public.claim_about VALUES (50, 28, 5);
INSERT INTO public.claim_about VALUES (51, 28, 6);
INSERT INTO public.claim_about VALUES (52, 29, 5);
INSERT INTO public.claim_about VALUES (53, 30, 5);
INSERT INTO public.claim_about VALUES (54, 31, 5);
INSERT INTO public.claim_about VALUES (55, 32, 5);
INSERT INTO public.claim_about VALUES (56, 33, 5);
INSERT INTO public.claim_about VALUES (57, 34, 3);
INSERT INTO public.claim_about VALUES (58, 35, 1);
INSERT INTO public.claim_about VALUES (59, 36, 1);
INSERT INTO public.claim_about VALUES (60, 36, 11);
INSERT INTO public.claim_about VALUES (61, 37, 1);
INSERT INTO public.claim_about VALUES (62, 38, 1);
INSERT INTO public.claim_about VALUES (63, 39, 1);
INSERT INTO public.claim_about VALUES (64, 40, 1);
INSERT INTO public.claim_about VALUES (65, 40, 11);
INSERT INTO public.claim_about VALUES (66, 41, 7);
INSERT INTO public.claim_about VALUES (67, 41, 3);
INSERT INTO public.claim_about VALUES (68, 42, 7);
INSERT INTO public.claim_about VALUES (69, 42, 3);
INSERT INTO public.claim_about VALUES (70, 43, 36);
INSERT INTO public.claim_about VALUES (71, 43, 3);
INSERT INTO public.claim_about VALUES (72, 44, 1);
INSERT INTO public.claim_about VALUES (73, 45, 1);
INSERT INTO public.claim_about VALUES (74, 45, 3);
INSERT INTO public.claim_about VALUES (75, 46, 11);
INSERT INTO public.claim_about VALUES (76, 46, 21);


--
-- Data for Name: claim_words; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.claim_words VALUES (1, '''arms'' ''during'' ''has'' ''in'' ''korea'' ''north'' ''russia'' ''supplied'' ''the'' ''to'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (2, '''2023'' ''august'' ''has'' ''korea'' ''munitions'' ''north'' ''russia'' ''shipped'' ''since'' ''to''');
INSERT INTO public.claim_words VALUES (3, '''attacked'' ''forces'' ''have'' ''korean'' ''missiles'' ''north'' ''russian'' ''ukraine'' ''with''');
INSERT INTO public.claim_words VALUES (4, '''2023'' ''by'' ''delivered'' ''group'' ''january'' ''korea'' ''north'' ''the'' ''to'' ''wagner'' ''weapons''');
INSERT INTO public.claim_words VALUES (5, '''2023'' ''and'' ''by'' ''cars'' ''from'' ''january'' ''korea'' ''missiles'' ''north'' ''railway'' ''rockets'' ''russia'' ''russian'' ''to'' ''took''');
INSERT INTO public.claim_words VALUES (6, '''2023'' ''acquire'' ''from'' ''in'' ''korea'' ''march'' ''munitions'' ''north'' ''russia'' ''to'' ''trying'' ''was''');
INSERT INTO public.claim_words VALUES (7, '''2023'' ''an'' ''and'' ''arms'' ''ashot'' ''between'' ''broker'' ''deal'' ''in'' ''korea'' ''march'' ''mkrtychev'' ''north'' ''russia'' ''to'' ''trying'' ''was''');
INSERT INTO public.claim_words VALUES (8, '''are'' ''factories'' ''in'' ''korea'' ''munitions'' ''north'' ''of'' ''only'' ''operation'' ''s'' ''some''');
INSERT INTO public.claim_words VALUES (9, '''at'' ''capacity'' ''factories'' ''for'' ''full'' ''korean'' ''munitions'' ''north'' ''run'' ''russia'' ''that'' ''the'' ''work''');
INSERT INTO public.claim_words VALUES (10, '''a'' ''advice'' ''for'' ''has'' ''korea'' ''launch'' ''north'' ''offered'' ''russia'' ''satellite'' ''technological''');
INSERT INTO public.claim_words VALUES (11, '''against'' ''in'' ''its'' ''korea'' ''more'' ''north'' ''russia'' ''supports'' ''than'' ''ukraine'' ''war'' ''with'' ''words''');
INSERT INTO public.claim_words VALUES (12, '''against'' ''in'' ''its'' ''korea'' ''north'' ''russia'' ''supports'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (13, '''and'' ''are'' ''cooperation'' ''korea'' ''mutual'' ''north'' ''russia'' ''strengthening'' ''support'' ''their''');
INSERT INTO public.claim_words VALUES (14, '''a'' ''against'' ''and'' ''are'' ''common'' ''comrades'' ''enemy'' ''fight'' ''in'' ''korea'' ''north'' ''russia''');
INSERT INTO public.claim_words VALUES (15, '''2023'' ''april'' ''chol'' ''common'' ''enemy'' ''hong'' ''in'' ''is'' ''of'' ''sin'' ''spoke'' ''states'' ''the'' ''united'' ''whom''');
INSERT INTO public.claim_words VALUES (16, '''ally'' ''an'' ''is'' ''korea'' ''north'' ''of'' ''russia''');
INSERT INTO public.claim_words VALUES (17, '''against'' ''because'' ''internationally'' ''is'' ''isolated'' ''its'' ''of'' ''russia'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (18, '''2023'' ''a'' ''attended'' ''delegation'' ''in'' ''july'' ''korea'' ''military'' ''north'' ''parade'' ''russian'' ''sergei'' ''shoigu'' ''under''');
INSERT INTO public.claim_words VALUES (19, '''2023'' ''and'' ''august'' ''bodies'' ''film'' ''in'' ''jointly'' ''korean'' ''north'' ''nuremberg'' ''pyongyang'' ''russian'' ''showed'' ''the''');
INSERT INTO public.claim_words VALUES (20, '''against'' ''film'' ''in'' ''justify'' ''nuremberg'' ''of'' ''pyongyang'' ''russia'' ''s'' ''served'' ''showing'' ''the'' ''to'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (21, '''2022'' ''and'' ''as'' ''donetsk'' ''in'' ''independent'' ''july'' ''korea'' ''luhansk'' ''north'' ''recognised''');
INSERT INTO public.claim_words VALUES (22, '''2022'' ''and'' ''between'' ''diplomatic'' ''ended'' ''in'' ''july'' ''korea'' ''north'' ''relations'' ''ukraine''');
INSERT INTO public.claim_words VALUES (23, '''against'' ''an'' ''calls'' ''end'' ''every'' ''for'' ''has'' ''korea'' ''nations'' ''north'' ''resolution'' ''that'' ''the'' ''to'' ''united'' ''voted'' ''war''');
INSERT INTO public.claim_words VALUES (24, '''against'' ''defending'' ''hostile'' ''in'' ''is'' ''its'' ''powers'' ''russia'' ''security'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (25, '''a'' ''against'' ''aggression'' ''is'' ''of'' ''russia'' ''s'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (26, '''a'' ''and'' ''by'' ''countries'' ''forced'' ''in'' ''into'' ''nazism'' ''of'' ''other'' ''resurgence'' ''russia'' ''the'' ''ukraine'' ''war'' ''was''');
INSERT INTO public.claim_words VALUES (27, '''a'' ''against'' ''fight'' ''is'' ''nazism'' ''neo'' ''russia'' ''s'' ''ukraine'' ''war''');
INSERT INTO public.claim_words VALUES (28, '''a'' ''arming'' ''by'' ''have'' ''incited'' ''nazis'' ''neo'' ''russia'' ''states'' ''war'' ''western'' ''with''');
INSERT INTO public.claim_words VALUES (29, '''crisis'' ''for'' ''in'' ''is'' ''responsible'' ''states'' ''the'' ''ukraine'' ''united''');
INSERT INTO public.claim_words VALUES (30, '''and'' ''in'' ''led'' ''of'' ''peace'' ''policy'' ''stability'' ''the'' ''threatens'' ''us'' ''west'' ''world''');
INSERT INTO public.claim_words VALUES (31, '''before'' ''invasion'' ''of'' ''provoked'' ''russia'' ''states'' ''the'' ''ukraine'' ''united''');
INSERT INTO public.claim_words VALUES (32, '''before'' ''close'' ''demand'' ''invasion'' ''nato'' ''refused'' ''russia'' ''s'' ''states'' ''the'' ''to'' ''ukraine'' ''united''');
INSERT INTO public.claim_words VALUES (33, '''allies'' ''and'' ''are'' ''bloodshed'' ''for'' ''its'' ''policy'' ''responsible'' ''russia'' ''states'' ''the'' ''their'' ''through'' ''towards'' ''united''');
INSERT INTO public.claim_words VALUES (34, '''against'' ''its'' ''russia'' ''ukraine'' ''war'' ''will'' ''win''');
INSERT INTO public.claim_words VALUES (35, '''2022'' ''first'' ''in'' ''korea'' ''missiles'' ''months'' ''north'' ''of'' ''tested'' ''the''');
INSERT INTO public.claim_words VALUES (36, '''conducted'' ''has'' ''jong'' ''kim'' ''korea'' ''north'' ''nuclear'' ''tests'' ''un'' ''under''');
INSERT INTO public.claim_words VALUES (37, '''2017'' ''in'' ''korea'' ''latest'' ''north'' ''nuclear'' ''s'' ''september'' ''test'' ''was''');
INSERT INTO public.claim_words VALUES (38, '''against'' ''ballistic'' ''developing'' ''intercontinental'' ''is'' ''korea'' ''missiles'' ''nations'' ''north'' ''resolutions'' ''united''');
INSERT INTO public.claim_words VALUES (39, '''2023'' ''a'' ''april'' ''ballistic'' ''first'' ''for'' ''fuel'' ''in'' ''intercontinental'' ''korea'' ''missile'' ''north'' ''solid'' ''tested'' ''the'' ''time''');
INSERT INTO public.claim_words VALUES (40, '''armed'' ''has'' ''itself'' ''jong'' ''kim'' ''korea'' ''massively'' ''north'' ''un'' ''under''');
INSERT INTO public.claim_words VALUES (41, '''2022'' ''and'' ''china'' ''further'' ''in'' ''korea'' ''may'' ''nations'' ''north'' ''on'' ''russia'' ''sanctions'' ''stopped'' ''united''');
INSERT INTO public.claim_words VALUES (42, '''and'' ''ballistic'' ''china'' ''encourage'' ''korea'' ''launch'' ''missiles'' ''north'' ''russia'' ''to''');
INSERT INTO public.claim_words VALUES (43, '''act'' ''council'' ''has'' ''invasion'' ''left'' ''nations'' ''of'' ''russia'' ''s'' ''security'' ''the'' ''to'' ''ukraine'' ''unable'' ''united''');
INSERT INTO public.claim_words VALUES (44, '''develop'' ''easier'' ''for'' ''has'' ''invasion'' ''it'' ''korea'' ''made'' ''north'' ''of'' ''russia'' ''s'' ''to'' ''ukraine'' ''weapons''');
INSERT INTO public.claim_words VALUES (45, '''a'' ''and'' ''border'' ''korea'' ''north'' ''russia'' ''share''');
INSERT INTO public.claim_words VALUES (46, '''2019'' ''2023'' ''again'' ''and'' ''april'' ''in'' ''jong'' ''kim'' ''met'' ''not'' ''putin'' ''un'' ''until'' ''vladimir''');
INSERT INTO public.claim_words VALUES (47, '''2024'' ''crates'' ''have'' ''left'' ''may'' ''port'' ''since'' ''the''');
INSERT INTO public.claim_words VALUES (48, '''goods'' ''have'' ''left'' ''port'' ''the''');


--
-- Data for Name: exclusion; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.exclusion VALUES (1, 24, 25, 'One and the same war cannot be both an attack and a defence on Russia''s part.');
INSERT INTO public.exclusion VALUES (2, 25, 26, 'Whoever is forced into a war is not the aggressor in it.');


--
-- Data for Name: implication; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.implication VALUES (1, 1, 11, 'Arms that are given to one side while it fights are more than words.');
INSERT INTO public.implication VALUES (2, 2, 1, 'Munitions are arms, and the war goes on throughout the period.');
INSERT INTO public.implication VALUES (3, 3, 1, 'Missiles of North Korean make reach an army at war by being supplied to it; only a third country in between, of which nobody speaks, would be another way.');
INSERT INTO public.implication VALUES (4, 4, 1, 'Wagner is a Russian force that fights in this war, and what it gets goes to Russia. Pyongyang answered the accusation as one of arms dealing with Russia too.');
INSERT INTO public.implication VALUES (5, 5, 1, 'Rockets and missiles that are loaded in North Korea for Russia are arms supplied to it.');
INSERT INTO public.implication VALUES (6, 11, 12, 'Support with more than words is support.');
INSERT INTO public.implication VALUES (7, 47, 48, 'Crates are goods');


--
-- Data for Name: ledger; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.ledger VALUES (1, '01a205a4-b4e2-7610-a886-57f7c666c50b', '2026-11-22T23:43:30Z');


--
-- Data for Name: membership; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.membership VALUES (1, 8, 2, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (2, 9, 8, '2023-10/2024-09', '2023-10-01', '2024-09-30');
INSERT INTO public.membership VALUES (3, 10, 2, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (4, 11, 1, '2011-12/..', '2011-12-01', NULL);
INSERT INTO public.membership VALUES (5, 12, 1, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (6, 13, 12, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (7, 14, 13, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (8, 15, 12, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (9, 16, 12, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (10, 17, 16, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (11, 18, 1, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (12, 19, 1, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (13, 20, 19, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (14, 21, 3, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (15, 22, 3, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (16, 23, 22, '2012-11/2024-05', '2012-11-01', '2024-05-31');
INSERT INTO public.membership VALUES (17, 24, 3, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (18, 25, 24, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (19, 26, 25, '2014-12/2025-12', '2014-12-01', '2025-12-31');
INSERT INTO public.membership VALUES (20, 28, 27, '2014/2023-08', '2014-01-01', '2023-08-31');
INSERT INTO public.membership VALUES (21, 29, 3, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (22, 30, 5, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (23, 31, 30, '2022-05/2025-01', '2022-05-01', '2025-01-31');
INSERT INTO public.membership VALUES (24, 32, 5, NULL, NULL, NULL);
INSERT INTO public.membership VALUES (25, 33, 32, '2021-02/2025-01', '2021-02-01', '2025-01-31');
INSERT INTO public.membership VALUES (26, 36, 35, NULL, NULL, NULL);


--
-- Data for Name: noun; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.noun VALUES (1, '01a205a4-bccc-7309-aafe-17246e80c408', 'round', 'rounds', NULL, NULL);
INSERT INTO public.noun VALUES (2, '01a205a4-bccd-7699-a96f-adaa6bc36054', 'shell', 'shells', 1, NULL);
INSERT INTO public.noun VALUES (3, '01a205a4-bccf-73e4-936f-67dfe54360ce', 'launcher', 'launchers', NULL, NULL);
INSERT INTO public.noun VALUES (4, '01a205a4-bccf-73e4-936f-67e0bf55d01c', 'rocket launcher', 'rocket launchers', 3, NULL);
INSERT INTO public.noun VALUES (5, '01a205a4-bccf-73e4-936f-67e1475cd1c6', '122mm rocket launcher', '122mm rocket launchers', 4, NULL);
INSERT INTO public.noun VALUES (6, '01a205a4-bcd0-7346-8b98-c489a9162974', 'factory', 'factories', NULL, NULL);
INSERT INTO public.noun VALUES (7, '01a205a4-bcd0-7346-8b98-c48a4931217a', 'munitions factory', 'munitions factories', 6, NULL);
INSERT INTO public.noun VALUES (8, '01a205a4-bcd1-7295-b715-1c2cfae94aa6', 'test', 'tests', NULL, NULL);
INSERT INTO public.noun VALUES (9, '01a205a4-bcd1-7295-b715-1c2d32058646', 'missile test', 'missile tests', 8, NULL);
INSERT INTO public.noun VALUES (10, '01a205a4-bcd1-7295-b715-1c2e39d6cc80', 'round of missile tests', 'rounds of missile tests', 9, NULL);
INSERT INTO public.noun VALUES (11, '01a205a4-bdd9-773d-b6bb-69ffec6f8de7', 'artillery shell', 'artillery shells', 2, NULL);
INSERT INTO public.noun VALUES (12, '01a205a4-bddc-741e-8154-ce9ade11e8b7', 'container', 'containers', NULL, NULL);
INSERT INTO public.noun VALUES (13, '01a205a4-bde0-7592-8c2e-b27671ecee8e', '152mm artillery shell', '152mm artillery shells', 11, NULL);
INSERT INTO public.noun VALUES (14, '01a205a4-bf7f-70a1-9cd0-37f8a0c5f991', 'nuclear test', 'nuclear tests', 8, NULL);
INSERT INTO public.noun VALUES (15, '01a205a4-bf82-7290-b6e9-bc2abf6085e5', 'border', 'borders', NULL, NULL);
INSERT INTO public.noun VALUES (16, '01a205a4-d817-71ee-b680-8d54ffa1632e', 'crate', 'crates', NULL, NULL);


--
-- Data for Name: party; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.party VALUES (1, '01a205a4-bcd5-7355-a8e8-fc0a8be102ce', 'North Korea', 'north korea', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (2, '01a205a4-bcdf-7140-bda3-8d89c9b4fa67', 'South Korea', 'south korea', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (3, '01a205a4-bce2-7698-992a-e482fd015a9e', 'Russia', 'russia', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (4, '01a205a4-bce5-722e-9eb9-55a641c8311e', 'Ukraine', 'ukraine', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (5, '01a205a4-bce9-73fd-8e7f-ef1db5cca0e1', 'United States', 'united states', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (6, '01a205a4-bced-774f-8452-2da95d889c33', 'United Kingdom', 'united kingdom', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (7, '01a205a4-bcf0-7575-a372-92b16a3ab852', 'China', 'china', 'state', NULL, NULL, 1);
INSERT INTO public.party VALUES (8, '01a205a4-bcf3-7513-90be-03db509e5390', 'Ministry of National Defense (South Korea)', 'ministry of national defense south korea', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (9, '01a205a4-bcf6-747e-978a-8ae39409a6f5', 'Shin Won-sik', 'shin won sik', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (10, '01a205a4-bcf8-739e-ab58-2d29bbf62c49', 'National Intelligence Service', 'national intelligence service', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (11, '01a205a4-bcfb-74f5-b671-f30dc5dc0306', 'Kim Jong-un', 'kim jong un', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (12, '01a205a4-bcfe-766d-a531-7b561a4c3eb1', 'Ministry of Foreign Affairs (North Korea)', 'ministry of foreign affairs north korea', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (13, '01a205a4-bd00-751e-b22d-74c5d4a973c5', 'Department of US Affairs (North Korea)', 'department of us affairs north korea', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (14, '01a205a4-bd02-74ec-a9c9-8f1e072a4899', 'Kwon Jong Gun', 'kwon jong gun', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (15, '01a205a4-bd04-7675-8a9d-b8879ec21305', 'Im Chon-il', 'im chon il', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (16, '01a205a4-bd06-72c4-8cc4-669b589905a8', 'Embassy of North Korea in Russia', 'embassy of north korea in russia', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (17, '01a205a4-bd08-70d5-a726-2c56c5990b5d', 'Sin Hong-chol', 'sin hong chol', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (18, '01a205a4-bd0a-7414-a1fe-569270f54b93', 'Korean Central News Agency', 'korean central news agency', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (19, '01a205a4-bd0d-7154-b0e4-29eb25309bd9', 'North Korea-Russia Friendship Association', 'north korea russia friendship association', 'organisation', NULL, NULL, 1);
INSERT INTO public.party VALUES (20, '01a205a4-bd10-778c-9279-b937cde10c49', 'Ryu Kyong-il', 'ryu kyong il', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (21, '01a205a4-bd14-75f6-9aa8-264c0a61b1a1', 'Vladimir Putin', 'vladimir putin', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (22, '01a205a4-bd17-74c7-8759-25b497102bf1', 'Ministry of Defence (Russia)', 'ministry of defence russia', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (23, '01a205a4-bd1a-76ea-93b6-a65a02ba6429', 'Sergei Shoigu', 'sergei shoigu', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (24, '01a205a4-bd1c-73a7-8184-5a6ef806f3ed', 'Ministry of Foreign Affairs (Russia)', 'ministry of foreign affairs russia', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (25, '01a205a4-bd1f-7550-881c-2cc85d140f46', 'Embassy of Russia in North Korea', 'embassy of russia in north korea', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (26, '01a205a4-bd21-72bb-bce3-07a94662d12f', 'Alexander Matsegora', 'alexander matsegora', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (27, '01a205a4-bd23-714c-bccd-eb4525b77f48', 'Wagner Group', 'wagner group', 'armed_group', NULL, NULL, 1);
INSERT INTO public.party VALUES (28, '01a205a4-bd26-72ea-b715-1445500bed3f', 'Yevgeny Prigozhin', 'yevgeny prigozhin', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (29, '01a205a4-bd27-71a9-8d29-5170ec34000e', 'TASS', 'tass', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (30, '01a205a4-bd2a-7470-8dd2-8892797e6e1b', 'National Security Council (United States)', 'national security council united states', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (31, '01a205a4-bd2d-7403-af48-39fb1912ad13', 'John Kirby', 'john kirby', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (32, '01a205a4-bd2f-734e-8754-441e300f3846', 'United States Mission to the United Nations', 'united states mission to the united nations', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (33, '01a205a4-bd32-7607-8ead-e25e6b0d90fb', 'Linda Thomas-Greenfield', 'linda thomas greenfield', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (34, '01a205a4-bd34-771f-85e9-ea9fa5e02f33', 'Ashot Mkrtychev', 'ashot mkrtychev', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (35, '01a205a4-bd36-7482-88f9-1f17eca0a294', 'United Nations', 'united nations', 'organisation', NULL, NULL, 1);
INSERT INTO public.party VALUES (36, '01a205a4-bd39-739e-af45-e47447af9204', 'United Nations Security Council', 'united nations security council', 'organisation', NULL, NULL, 1);
INSERT INTO public.party VALUES (37, '01a205a4-bd3c-7691-9b0a-aca501f81848', 'Yonhap', 'yonhap', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (38, '01a205a4-bd3e-709e-93df-69f93067f348', 'The Independent', 'the independent', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (39, '01a205a4-bd40-7179-8083-49a58d81ac19', 'Associated Press', 'associated press', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (40, '01a205a4-bd43-77b6-abfc-297f22ae773b', 'The Limited Times', 'the limited times', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (41, '01a205a4-bd45-76b6-9400-510891f21a94', 'Merkur', 'merkur', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (42, '01a205a4-bd47-74d9-81b3-024e0ca7eaee', 'Linus Prien', 'linus prien', 'person', NULL, NULL, 1);
INSERT INTO public.party VALUES (43, '01a205a4-bd49-74e9-84c5-23ef95c33186', 'Radio Free Asia', 'radio free asia', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (44, '01a205a4-bd4b-74a5-9325-c7835cfb31a8', 'American Military News', 'american military news', 'media', NULL, NULL, 1);
INSERT INTO public.party VALUES (45, '01a205a4-bd4e-77f5-b51e-fae838a26f86', 'unnamed accusers in Radio Free Asia''s report', 'unnamed accusers in radio free asia s report', 'unnamed', NULL, NULL, 1);
INSERT INTO public.party VALUES (46, '01a205a4-d7f0-708f-807d-9db9b6fd323b', 'Harbour office', 'harbour office', 'government_body', NULL, NULL, 1);
INSERT INTO public.party VALUES (47, '01a205a4-d7fa-7613-a261-c6e122ad8a0f', 'Ministry of Transport', 'ministry of transport', 'government_body', NULL, NULL, 1);


--
-- Data for Name: party_name; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.party_name VALUES (1, 1, 'DPRK', 'dprk');
INSERT INTO public.party_name VALUES (2, 1, 'Democratic People''s Republic of Korea', 'democratic people s republic of korea');
INSERT INTO public.party_name VALUES (3, 1, 'Pyongyang', 'pyongyang');
INSERT INTO public.party_name VALUES (4, 1, '조선민주주의인민공화국', '조선민주주의인민공화국');
INSERT INTO public.party_name VALUES (5, 1, '북한', '북한');
INSERT INTO public.party_name VALUES (6, 1, 'КНДР', 'кндр');
INSERT INTO public.party_name VALUES (7, 1, 'Nordkorea', 'nordkorea');
INSERT INTO public.party_name VALUES (8, 2, 'ROK', 'rok');
INSERT INTO public.party_name VALUES (9, 2, 'Republic of Korea', 'republic of korea');
INSERT INTO public.party_name VALUES (10, 2, 'Seoul', 'seoul');
INSERT INTO public.party_name VALUES (11, 2, '대한민국', '대한민국');
INSERT INTO public.party_name VALUES (12, 2, 'Республика Корея', 'республика корея');
INSERT INTO public.party_name VALUES (13, 2, 'Südkorea', 'sudkorea');
INSERT INTO public.party_name VALUES (14, 3, 'Russian Federation', 'russian federation');
INSERT INTO public.party_name VALUES (15, 3, 'Moscow', 'moscow');
INSERT INTO public.party_name VALUES (16, 3, 'Россия', 'россия');
INSERT INTO public.party_name VALUES (17, 3, 'Российская Федерация', 'россииская федерация');
INSERT INTO public.party_name VALUES (18, 3, '러시아', '러시아');
INSERT INTO public.party_name VALUES (19, 3, 'Russland', 'russland');
INSERT INTO public.party_name VALUES (20, 4, 'Kyiv', 'kyiv');
INSERT INTO public.party_name VALUES (21, 4, 'Kiev', 'kiev');
INSERT INTO public.party_name VALUES (22, 4, 'Україна', 'украіна');
INSERT INTO public.party_name VALUES (23, 4, '우크라이나', '우크라이나');
INSERT INTO public.party_name VALUES (24, 5, 'US', 'us');
INSERT INTO public.party_name VALUES (25, 5, 'USA', 'usa');
INSERT INTO public.party_name VALUES (26, 5, 'United States of America', 'united states of america');
INSERT INTO public.party_name VALUES (27, 5, 'Washington', 'washington');
INSERT INTO public.party_name VALUES (28, 5, '미국', '미국');
INSERT INTO public.party_name VALUES (29, 5, 'США', 'сша');
INSERT INTO public.party_name VALUES (30, 5, 'Vereinigte Staaten', 'vereinigte staaten');
INSERT INTO public.party_name VALUES (31, 6, 'UK', 'uk');
INSERT INTO public.party_name VALUES (32, 6, 'Great Britain', 'great britain');
INSERT INTO public.party_name VALUES (33, 6, 'Britain', 'britain');
INSERT INTO public.party_name VALUES (34, 6, '영국', '영국');
INSERT INTO public.party_name VALUES (35, 6, 'Великобритания', 'великобритания');
INSERT INTO public.party_name VALUES (36, 7, 'PRC', 'prc');
INSERT INTO public.party_name VALUES (37, 7, 'People''s Republic of China', 'people s republic of china');
INSERT INTO public.party_name VALUES (38, 7, 'Beijing', 'beijing');
INSERT INTO public.party_name VALUES (39, 7, '中国', '中国');
INSERT INTO public.party_name VALUES (40, 7, '중국', '중국');
INSERT INTO public.party_name VALUES (41, 7, 'Китай', 'китаи');
INSERT INTO public.party_name VALUES (42, 8, 'South Korean defence ministry', 'south korean defence ministry');
INSERT INTO public.party_name VALUES (43, 8, '국방부', '국방부');
INSERT INTO public.party_name VALUES (44, 9, '신원식', '신원식');
INSERT INTO public.party_name VALUES (45, 10, 'NIS', 'nis');
INSERT INTO public.party_name VALUES (46, 10, '국가정보원', '국가정보원');
INSERT INTO public.party_name VALUES (47, 10, '국정원', '국정원');
INSERT INTO public.party_name VALUES (48, 11, 'Kim Jong Un', 'kim jong un');
INSERT INTO public.party_name VALUES (49, 11, '김정은', '김정은');
INSERT INTO public.party_name VALUES (50, 11, 'Ким Чен Ын', 'ким чен ын');
INSERT INTO public.party_name VALUES (51, 12, 'North Korean foreign ministry', 'north korean foreign ministry');
INSERT INTO public.party_name VALUES (52, 14, 'Kwon Jong-gun', 'kwon jong gun');
INSERT INTO public.party_name VALUES (53, 14, '권정근', '권정근');
INSERT INTO public.party_name VALUES (54, 15, 'Im Chon Il', 'im chon il');
INSERT INTO public.party_name VALUES (55, 15, '임천일', '임천일');
INSERT INTO public.party_name VALUES (56, 17, 'Sin Hong Chol', 'sin hong chol');
INSERT INTO public.party_name VALUES (57, 17, '신홍철', '신홍철');
INSERT INTO public.party_name VALUES (58, 18, 'KCNA', 'kcna');
INSERT INTO public.party_name VALUES (59, 18, '조선중앙통신', '조선중앙통신');
INSERT INTO public.party_name VALUES (60, 19, 'DPRK-Russia Friendship Association', 'dprk russia friendship association');
INSERT INTO public.party_name VALUES (61, 20, 'Ryu Kyong Il', 'ryu kyong il');
INSERT INTO public.party_name VALUES (62, 21, 'Putin', 'putin');
INSERT INTO public.party_name VALUES (63, 21, 'Владимир Путин', 'владимир путин');
INSERT INTO public.party_name VALUES (64, 22, 'Russian defence ministry', 'russian defence ministry');
INSERT INTO public.party_name VALUES (65, 22, 'Минобороны России', 'минобороны россии');
INSERT INTO public.party_name VALUES (66, 23, 'Sergey Shoigu', 'sergey shoigu');
INSERT INTO public.party_name VALUES (67, 23, 'Сергей Шойгу', 'сергеи шоигу');
INSERT INTO public.party_name VALUES (68, 24, 'Russian foreign ministry', 'russian foreign ministry');
INSERT INTO public.party_name VALUES (69, 24, 'МИД России', 'мид россии');
INSERT INTO public.party_name VALUES (70, 25, 'Russian Embassy in Pyongyang', 'russian embassy in pyongyang');
INSERT INTO public.party_name VALUES (71, 25, 'Russian Embassy in North Korea', 'russian embassy in north korea');
INSERT INTO public.party_name VALUES (72, 26, 'Alexandr Matsegora', 'alexandr matsegora');
INSERT INTO public.party_name VALUES (73, 26, 'Александр Мацегора', 'александр мацегора');
INSERT INTO public.party_name VALUES (74, 27, 'Wagner', 'wagner');
INSERT INTO public.party_name VALUES (75, 27, 'PMC Wagner', 'pmc wagner');
INSERT INTO public.party_name VALUES (76, 27, 'ЧВК Вагнера', 'чвк вагнера');
INSERT INTO public.party_name VALUES (77, 28, 'Евгений Пригожин', 'евгении пригожин');
INSERT INTO public.party_name VALUES (78, 29, 'ТАСС', 'тасс');
INSERT INTO public.party_name VALUES (79, 30, 'NSC', 'nsc');
INSERT INTO public.party_name VALUES (80, 30, 'US National Security Council', 'us national security council');
INSERT INTO public.party_name VALUES (81, 32, 'USUN', 'usun');
INSERT INTO public.party_name VALUES (82, 35, 'UN', 'un');
INSERT INTO public.party_name VALUES (83, 36, 'UN Security Council', 'un security council');
INSERT INTO public.party_name VALUES (84, 36, 'UNSC', 'unsc');
INSERT INTO public.party_name VALUES (85, 37, 'Yonhap News Agency', 'yonhap news agency');
INSERT INTO public.party_name VALUES (86, 37, '연합뉴스', '연합뉴스');
INSERT INTO public.party_name VALUES (87, 39, 'AP', 'ap');
INSERT INTO public.party_name VALUES (88, 41, 'Münchner Merkur', 'munchner merkur');
INSERT INTO public.party_name VALUES (89, 41, 'merkur.de', 'merkur de');
INSERT INTO public.party_name VALUES (90, 43, 'RFA', 'rfa');
INSERT INTO public.party_name VALUES (91, 44, 'AMN', 'amn');


--
-- Data for Name: quantity; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quantity VALUES (1, '01a205a4-bdd8-75ca-b35c-b8fd19776025', 5, 'more than 1 million artillery shells', '1000000', '1000000', NULL, 0, 0, 'more_than', 'words', NULL, 11, 'received', NULL, 'cumulative', '2023-08/2023-11', '2023-08-01', '2023-11-30', 'own', 1000000, 1000000, NULL, 1);
INSERT INTO public.quantity VALUES (2, '01a205a4-bddc-741e-8154-ce992d86729d', 6, 'some 6,700 containers', '6700', '6600', '6800', 1, 1, 'approximately', 'convention', NULL, 12, 'shipped', NULL, 'cumulative', '2023-08/2024-02', '2023-08-01', '2024-02-29', 'own', 6700, 6600, 6800, 1);
INSERT INTO public.quantity VALUES (3, '01a205a4-bddd-734e-ab50-f8475e5a7b2f', 6, 'more than three million artillery shells', '3000000', '3000000', NULL, 0, 0, 'more_than', 'words', NULL, 11, 'shipped', NULL, 'cumulative', '2023-08/2024-02', '2023-08-01', '2024-02-29', 'own', 3000000, 3000000, NULL, 1);
INSERT INTO public.quantity VALUES (4, '01a205a4-bdde-770c-ae50-c603f19bc22a', 7, 'millions of rounds', NULL, '2000000', '10000000', 1, 0, 'order_of_magnitude', 'convention', NULL, 1, 'received', NULL, 'cumulative', '2023-08/2024-02', '2023-08-01', '2024-02-29', 'own', NULL, 2000000, 10000000, 1);
INSERT INTO public.quantity VALUES (5, '01a205a4-bddf-722a-b6ee-074b6f74c897', 7, 'more than three million 152mm artillery shells', '3000000', '3000000', NULL, 0, 0, 'more_than', 'words', NULL, 13, 'received', NULL, 'cumulative', '2023-08/2024-02', '2023-08-01', '2024-02-29', 'own', 3000000, 3000000, NULL, 1);
INSERT INTO public.quantity VALUES (6, '01a205a4-bde1-77d1-ba33-9a61db19478b', 7, 'more than half a million 122mm rocket launchers', '500000', '500000', NULL, 0, 0, 'more_than', 'words', NULL, 5, 'received', NULL, 'cumulative', '2023-08/2024-02', '2023-08-01', '2024-02-29', 'own', 500000, 500000, NULL, 1);
INSERT INTO public.quantity VALUES (7, '01a205a4-bdf1-71d2-b1e4-139595ef0575', 16, 'hundreds of munitions factories', NULL, '200', '1000', 1, 0, 'order_of_magnitude', 'convention', NULL, 7, 'existing', NULL, 'count', '2024-02', '2024-02-01', '2024-02-29', 'own', NULL, 200, 1000, 1);
INSERT INTO public.quantity VALUES (8, '01a205a4-bf64-74c5-bdbe-d0ff5acc83aa', 16, 'about 30%', '30', '27', '33', 1, 1, 'approximately', 'convention', 'percent', NULL, 'operational', 'North Korea''s munitions factories', 'share', '2024-02', '2024-02-01', '2024-02-29', 'own', 0.3, 0.26999999999999996, 0.33, 1);
INSERT INTO public.quantity VALUES (9, '01a205a4-bf7d-763c-a97f-61a355d7fe3c', 58, '15 rounds of missile tests', '15', '15', '15', 1, 1, 'exact', 'words', NULL, 10, 'conducted', NULL, 'cumulative', '2022-01-01/2022-05-10', '2022-01-01', '2022-05-10', 'own', 15, 15, 15, 1);
INSERT INTO public.quantity VALUES (10, '01a205a4-bf7e-755b-bf9d-b6e720c250b0', 59, 'six nuclear tests', '6', '6', '6', 1, 1, 'exact', 'words', NULL, 14, 'conducted', NULL, 'cumulative', '2011/2023-04', '2011-01-01', '2023-04-30', 'own', 6, 6, 6, 1);
INSERT INTO public.quantity VALUES (11, '01a205a4-bf81-74a7-961f-4d22f056d8f2', 68, '17-kilometre border', '17', '17', '17', 1, 1, 'exact', 'words', 'kilometer', 15, 'length', NULL, 'count', NULL, NULL, NULL, 'own', 17000, 17000, 17000, 1);
INSERT INTO public.quantity VALUES (12, '01a205a4-d814-75e7-9705-58106015e9d7', 70, 'about 1,200 crates', '1200', '1100', '1300', 1, 1, 'approximately', 'convention', NULL, 16, 'shipped', NULL, 'count', NULL, NULL, NULL, 'own', 1200, 1100, 1300, 1);
INSERT INTO public.quantity VALUES (13, '01a205a5-01ac-73e0-ae9f-2ec436d75a2c', 73, 'more than 2,000 crates', '2000', '2000', NULL, 0, 0, 'more_than', 'words', NULL, 16, 'shipped', NULL, 'count', NULL, NULL, NULL, 'own', 2000, 2000, NULL, 1);


--
-- Data for Name: quantity_citation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quantity_citation VALUES (1, 1, 7, 2432, 2468);
INSERT INTO public.quantity_citation VALUES (2, 2, 8, 1404, 1425);
INSERT INTO public.quantity_citation VALUES (3, 3, 8, 1435, 1475);
INSERT INTO public.quantity_citation VALUES (4, 4, 10, 1865, 1883);
INSERT INTO public.quantity_citation VALUES (5, 5, 11, 1925, 1971);
INSERT INTO public.quantity_citation VALUES (6, 6, 12, 1976, 2023);
INSERT INTO public.quantity_citation VALUES (7, 7, 25, 2053, 2084);
INSERT INTO public.quantity_citation VALUES (8, 8, 26, 2119, 2128);
INSERT INTO public.quantity_citation VALUES (9, 9, 77, 2067, 2093);
INSERT INTO public.quantity_citation VALUES (10, 10, 78, 4360, 4377);
INSERT INTO public.quantity_citation VALUES (11, 11, 89, 1004, 1023);
INSERT INTO public.quantity_citation VALUES (12, 12, 91, 70, 88);


--
-- Data for Name: revision; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.revision VALUES (1, 1, 'noun', 1, NULL);
INSERT INTO public.revision VALUES (2, 1, 'noun', 2, NULL);
INSERT INTO public.revision VALUES (3, 1, 'noun', 3, NULL);
INSERT INTO public.revision VALUES (4, 1, 'noun', 4, NULL);
INSERT INTO public.revision VALUES (5, 1, 'noun', 5, NULL);
INSERT INTO public.revision VALUES (6, 1, 'noun', 6, NULL);
INSERT INTO public.revision VALUES (7, 1, 'noun', 7, NULL);
INSERT INTO public.revision VALUES (8, 1, 'noun', 8, NULL);
INSERT INTO public.revision VALUES (9, 1, 'noun', 9, NULL);
INSERT INTO public.revision VALUES (10, 1, 'noun', 10, NULL);
INSERT INTO public.revision VALUES (11, 1, 'party', 1, NULL);
INSERT INTO public.revision VALUES (12, 1, 'party_name', 1, NULL);
INSERT INTO public.revision VALUES (13, 1, 'party_name', 2, NULL);
INSERT INTO public.revision VALUES (14, 1, 'party_name', 3, NULL);
INSERT INTO public.revision VALUES (15, 1, 'party_name', 4, NULL);
INSERT INTO public.revision VALUES (16, 1, 'party_name', 5, NULL);
INSERT INTO public.revision VALUES (17, 1, 'party_name', 6, NULL);
INSERT INTO public.revision VALUES (18, 1, 'party_name', 7, NULL);
INSERT INTO public.revision VALUES (19, 1, 'party', 2, NULL);
INSERT INTO public.revision VALUES (20, 1, 'party_name', 8, NULL);
INSERT INTO public.revision VALUES (21, 1, 'party_name', 9, NULL);
INSERT INTO public.revision VALUES (22, 1, 'party_name', 10, NULL);
INSERT INTO public.revision VALUES (23, 1, 'party_name', 11, NULL);
INSERT INTO public.revision VALUES (24, 1, 'party_name', 12, NULL);
INSERT INTO public.revision VALUES (25, 1, 'party_name', 13, NULL);
INSERT INTO public.revision VALUES (26, 1, 'party', 3, NULL);
INSERT INTO public.revision VALUES (27, 1, 'party_name', 14, NULL);
INSERT INTO public.revision VALUES (28, 1, 'party_name', 15, NULL);
INSERT INTO public.revision VALUES (29, 1, 'party_name', 16, NULL);
INSERT INTO public.revision VALUES (30, 1, 'party_name', 17, NULL);
INSERT INTO public.revision VALUES (31, 1, 'party_name', 18, NULL);
INSERT INTO public.revision VALUES (32, 1, 'party_name', 19, NULL);
INSERT INTO public.revision VALUES (33, 1, 'party', 4, NULL);
INSERT INTO public.revision VALUES (34, 1, 'party_name', 20, NULL);
INSERT INTO public.revision VALUES (35, 1, 'party_name', 21, NULL);
INSERT INTO public.revision VALUES (36, 1, 'party_name', 22, NULL);
INSERT INTO public.revision VALUES (37, 1, 'party_name', 23, NULL);
INSERT INTO public.revision VALUES (38, 1, 'party', 5, NULL);
INSERT INTO public.revision VALUES (39, 1, 'party_name', 24, NULL);
INSERT INTO public.revision VALUES (40, 1, 'party_name', 25, NULL);
INSERT INTO public.revision VALUES (41, 1, 'party_name', 26, NULL);
INSERT INTO public.revision VALUES (42, 1, 'party_name', 27, NULL);
INSERT INTO public.revision VALUES (43, 1, 'party_name', 28, NULL);
INSERT INTO public.revision VALUES (44, 1, 'party_name', 29, NULL);
INSERT INTO public.revision VALUES (45, 1, 'party_name', 30, NULL);
INSERT INTO public.revision VALUES (46, 1, 'party', 6, NULL);
INSERT INTO public.revision VALUES (47, 1, 'party_name', 31, NULL);
INSERT INTO public.revision VALUES (48, 1, 'party_name', 32, NULL);
INSERT INTO public.revision VALUES (49, 1, 'party_name', 33, NULL);
INSERT INTO public.revision VALUES (50, 1, 'party_name', 34, NULL);
INSERT INTO public.revision VALUES (51, 1, 'party_name', 35, NULL);
INSERT INTO public.revision VALUES (52, 1, 'party', 7, NULL);
INSERT INTO public.revision VALUES (53, 1, 'party_name', 36, NULL);
INSERT INTO public.revision VALUES (54, 1, 'party_name', 37, NULL);
INSERT INTO public.revision VALUES (55, 1, 'party_name', 38, NULL);
INSERT INTO public.revision VALUES (56, 1, 'party_name', 39, NULL);
INSERT INTO public.revision VALUES (57, 1, 'party_name', 40, NULL);
INSERT INTO public.revision VALUES (58, 1, 'party_name', 41, NULL);
INSERT INTO public.revision VALUES (59, 1, 'party', 8, NULL);
INSERT INTO public.revision VALUES (60, 1, 'party_name', 42, NULL);
INSERT INTO public.revision VALUES (61, 1, 'party_name', 43, NULL);
INSERT INTO public.revision VALUES (62, 1, 'party', 9, NULL);
INSERT INTO public.revision VALUES (63, 1, 'party_name', 44, NULL);
INSERT INTO public.revision VALUES (64, 1, 'party', 10, NULL);
INSERT INTO public.revision VALUES (65, 1, 'party_name', 45, NULL);
INSERT INTO public.revision VALUES (66, 1, 'party_name', 46, NULL);
INSERT INTO public.revision VALUES (67, 1, 'party_name', 47, NULL);
INSERT INTO public.revision VALUES (68, 1, 'party', 11, NULL);
INSERT INTO public.revision VALUES (69, 1, 'party_name', 48, NULL);
INSERT INTO public.revision VALUES (70, 1, 'party_name', 49, NULL);
INSERT INTO public.revision VALUES (71, 1, 'party_name', 50, NULL);
INSERT INTO public.revision VALUES (72, 1, 'party', 12, NULL);
INSERT INTO public.revision VALUES (73, 1, 'party_name', 51, NULL);
INSERT INTO public.revision VALUES (74, 1, 'party', 13, NULL);
INSERT INTO public.revision VALUES (75, 1, 'party', 14, NULL);
INSERT INTO public.revision VALUES (76, 1, 'party_name', 52, NULL);
INSERT INTO public.revision VALUES (77, 1, 'party_name', 53, NULL);
INSERT INTO public.revision VALUES (78, 1, 'party', 15, NULL);
INSERT INTO public.revision VALUES (79, 1, 'party_name', 54, NULL);
INSERT INTO public.revision VALUES (80, 1, 'party_name', 55, NULL);
INSERT INTO public.revision VALUES (81, 1, 'party', 16, NULL);
INSERT INTO public.revision VALUES (82, 1, 'party', 17, NULL);
INSERT INTO public.revision VALUES (83, 1, 'party_name', 56, NULL);
INSERT INTO public.revision VALUES (84, 1, 'party_name', 57, NULL);
INSERT INTO public.revision VALUES (85, 1, 'party', 18, NULL);
INSERT INTO public.revision VALUES (86, 1, 'party_name', 58, NULL);
INSERT INTO public.revision VALUES (87, 1, 'party_name', 59, NULL);
INSERT INTO public.revision VALUES (88, 1, 'party', 19, NULL);
INSERT INTO public.revision VALUES (89, 1, 'party_name', 60, NULL);
INSERT INTO public.revision VALUES (90, 1, 'party', 20, NULL);
INSERT INTO public.revision VALUES (91, 1, 'party_name', 61, NULL);
INSERT INTO public.revision VALUES (92, 1, 'party', 21, NULL);
INSERT INTO public.revision VALUES (93, 1, 'party_name', 62, NULL);
INSERT INTO public.revision VALUES (94, 1, 'party_name', 63, NULL);
INSERT INTO public.revision VALUES (95, 1, 'party', 22, NULL);
INSERT INTO public.revision VALUES (96, 1, 'party_name', 64, NULL);
INSERT INTO public.revision VALUES (97, 1, 'party_name', 65, NULL);
INSERT INTO public.revision VALUES (98, 1, 'party', 23, NULL);
INSERT INTO public.revision VALUES (99, 1, 'party_name', 66, NULL);
INSERT INTO public.revision VALUES (100, 1, 'party_name', 67, NULL);
INSERT INTO public.revision VALUES (101, 1, 'party', 24, NULL);
INSERT INTO public.revision VALUES (102, 1, 'party_name', 68, NULL);
INSERT INTO public.revision VALUES (103, 1, 'party_name', 69, NULL);
INSERT INTO public.revision VALUES (104, 1, 'party', 25, NULL);
INSERT INTO public.revision VALUES (105, 1, 'party_name', 70, NULL);
INSERT INTO public.revision VALUES (106, 1, 'party_name', 71, NULL);
INSERT INTO public.revision VALUES (107, 1, 'party', 26, NULL);
INSERT INTO public.revision VALUES (108, 1, 'party_name', 72, NULL);
INSERT INTO public.revision VALUES (109, 1, 'party_name', 73, NULL);
INSERT INTO public.revision VALUES (110, 1, 'party', 27, NULL);
INSERT INTO public.revision VALUES (111, 1, 'party_name', 74, NULL);
INSERT INTO public.revision VALUES (112, 1, 'party_name', 75, NULL);
INSERT INTO public.revision VALUES (113, 1, 'party_name', 76, NULL);
INSERT INTO public.revision VALUES (114, 1, 'party', 28, NULL);
INSERT INTO public.revision VALUES (115, 1, 'party_name', 77, NULL);
INSERT INTO public.revision VALUES (116, 1, 'party', 29, NULL);
INSERT INTO public.revision VALUES (117, 1, 'party_name', 78, NULL);
INSERT INTO public.revision VALUES (118, 1, 'party', 30, NULL);
INSERT INTO public.revision VALUES (119, 1, 'party_name', 79, NULL);
INSERT INTO public.revision VALUES (120, 1, 'party_name', 80, NULL);
INSERT INTO public.revision VALUES (121, 1, 'party', 31, NULL);
INSERT INTO public.revision VALUES (122, 1, 'party', 32, NULL);
INSERT INTO public.revision VALUES (123, 1, 'party_name', 81, NULL);
INSERT INTO public.revision VALUES (124, 1, 'party', 33, NULL);
INSERT INTO public.revision VALUES (125, 1, 'party', 34, NULL);
INSERT INTO public.revision VALUES (126, 1, 'party', 35, NULL);
INSERT INTO public.revision VALUES (127, 1, 'party_name', 82, NULL);
INSERT INTO public.revision VALUES (128, 1, 'party', 36, NULL);
INSERT INTO public.revision VALUES (129, 1, 'party_name', 83, NULL);
INSERT INTO public.revision VALUES (130, 1, 'party_name', 84, NULL);
INSERT INTO public.revision VALUES (131, 1, 'party', 37, NULL);
INSERT INTO public.revision VALUES (132, 1, 'party_name', 85, NULL);
INSERT INTO public.revision VALUES (133, 1, 'party_name', 86, NULL);
INSERT INTO public.revision VALUES (134, 1, 'party', 38, NULL);
INSERT INTO public.revision VALUES (135, 1, 'party', 39, NULL);
INSERT INTO public.revision VALUES (136, 1, 'party_name', 87, NULL);
INSERT INTO public.revision VALUES (137, 1, 'party', 40, NULL);
INSERT INTO public.revision VALUES (138, 1, 'party', 41, NULL);
INSERT INTO public.revision VALUES (139, 1, 'party_name', 88, NULL);
INSERT INTO public.revision VALUES (140, 1, 'party_name', 89, NULL);
INSERT INTO public.revision VALUES (141, 1, 'party', 42, NULL);
INSERT INTO public.revision VALUES (142, 1, 'party', 43, NULL);
INSERT INTO public.revision VALUES (143, 1, 'party_name', 90, NULL);
INSERT INTO public.revision VALUES (144, 1, 'party', 44, NULL);
INSERT INTO public.revision VALUES (145, 1, 'party_name', 91, NULL);
INSERT INTO public.revision VALUES (146, 1, 'party', 45, NULL);
INSERT INTO public.revision VALUES (147, 1, 'membership', 1, NULL);
INSERT INTO public.revision VALUES (148, 1, 'membership', 2, NULL);
INSERT INTO public.revision VALUES (149, 1, 'membership', 3, NULL);
INSERT INTO public.revision VALUES (150, 1, 'membership', 4, NULL);
INSERT INTO public.revision VALUES (151, 1, 'membership', 5, NULL);
INSERT INTO public.revision VALUES (152, 1, 'membership', 6, NULL);
INSERT INTO public.revision VALUES (153, 1, 'membership', 7, NULL);
INSERT INTO public.revision VALUES (154, 1, 'membership', 8, NULL);
INSERT INTO public.revision VALUES (155, 1, 'membership', 9, NULL);
INSERT INTO public.revision VALUES (156, 1, 'membership', 10, NULL);
INSERT INTO public.revision VALUES (157, 1, 'membership', 11, NULL);
INSERT INTO public.revision VALUES (158, 1, 'membership', 12, NULL);
INSERT INTO public.revision VALUES (159, 1, 'membership', 13, NULL);
INSERT INTO public.revision VALUES (160, 1, 'membership', 14, NULL);
INSERT INTO public.revision VALUES (161, 1, 'membership', 15, NULL);
INSERT INTO public.revision VALUES (162, 1, 'membership', 16, NULL);
INSERT INTO public.revision VALUES (163, 1, 'membership', 17, NULL);
INSERT INTO public.revision VALUES (164, 1, 'membership', 18, NULL);
INSERT INTO public.revision VALUES (165, 1, 'membership', 19, NULL);
INSERT INTO public.revision VALUES (166, 1, 'membership', 20, NULL);
INSERT INTO public.revision VALUES (167, 1, 'membership', 21, NULL);
INSERT INTO public.revision VALUES (168, 1, 'membership', 22, NULL);
INSERT INTO public.revision VALUES (169, 1, 'membership', 23, NULL);
INSERT INTO public.revision VALUES (170, 1, 'membership', 24, NULL);
INSERT INTO public.revision VALUES (171, 1, 'membership', 25, NULL);
INSERT INTO public.revision VALUES (172, 1, 'membership', 26, NULL);
INSERT INTO public.revision VALUES (173, 1, 'article', 1, NULL);
INSERT INTO public.revision VALUES (174, 1, 'article', 2, NULL);
INSERT INTO public.revision VALUES (175, 1, 'article', 3, NULL);
INSERT INTO public.revision VALUES (176, 1, 'article', 4, NULL);
INSERT INTO public.revision VALUES (177, 1, 'article', 5, NULL);
INSERT INTO public.revision VALUES (178, 1, 'claim', 1, NULL);
INSERT INTO public.revision VALUES (179, 1, 'claim', 2, NULL);
INSERT INTO public.revision VALUES (180, 1, 'claim', 3, NULL);
INSERT INTO public.revision VALUES (181, 1, 'claim', 4, NULL);
INSERT INTO public.revision VALUES (182, 1, 'claim', 5, NULL);
INSERT INTO public.revision VALUES (183, 1, 'claim', 6, NULL);
INSERT INTO public.revision VALUES (184, 1, 'claim', 7, NULL);
INSERT INTO public.revision VALUES (185, 1, 'claim', 8, NULL);
INSERT INTO public.revision VALUES (186, 1, 'claim', 9, NULL);
INSERT INTO public.revision VALUES (187, 1, 'claim', 10, NULL);
INSERT INTO public.revision VALUES (188, 1, 'claim', 11, NULL);
INSERT INTO public.revision VALUES (189, 1, 'claim', 12, NULL);
INSERT INTO public.revision VALUES (190, 1, 'claim', 13, NULL);
INSERT INTO public.revision VALUES (191, 1, 'claim', 14, NULL);
INSERT INTO public.revision VALUES (192, 1, 'claim', 15, NULL);
INSERT INTO public.revision VALUES (193, 1, 'claim', 16, NULL);
INSERT INTO public.revision VALUES (194, 1, 'claim', 17, NULL);
INSERT INTO public.revision VALUES (195, 1, 'claim', 18, NULL);
INSERT INTO public.revision VALUES (196, 1, 'claim', 19, NULL);
INSERT INTO public.revision VALUES (197, 1, 'claim', 20, NULL);
INSERT INTO public.revision VALUES (198, 1, 'claim', 21, NULL);
INSERT INTO public.revision VALUES (199, 1, 'claim', 22, NULL);
INSERT INTO public.revision VALUES (200, 1, 'claim', 23, NULL);
INSERT INTO public.revision VALUES (201, 1, 'claim', 24, NULL);
INSERT INTO public.revision VALUES (202, 1, 'claim', 25, NULL);
INSERT INTO public.revision VALUES (203, 1, 'claim', 26, NULL);
INSERT INTO public.revision VALUES (204, 1, 'claim', 27, NULL);
INSERT INTO public.revision VALUES (205, 1, 'claim', 28, NULL);
INSERT INTO public.revision VALUES (206, 1, 'claim', 29, NULL);
INSERT INTO public.revision VALUES (207, 1, 'claim', 30, NULL);
INSERT INTO public.revision VALUES (208, 1, 'claim', 31, NULL);
INSERT INTO public.revision VALUES (209, 1, 'claim', 32, NULL);
INSERT INTO public.revision VALUES (210, 1, 'claim', 33, NULL);
INSERT INTO public.revision VALUES (211, 1, 'claim', 34, NULL);
INSERT INTO public.revision VALUES (212, 1, 'claim', 35, NULL);
INSERT INTO public.revision VALUES (213, 1, 'claim', 36, NULL);
INSERT INTO public.revision VALUES (214, 1, 'claim', 37, NULL);
INSERT INTO public.revision VALUES (215, 1, 'claim', 38, NULL);
INSERT INTO public.revision VALUES (216, 1, 'claim', 39, NULL);
INSERT INTO public.revision VALUES (217, 1, 'claim', 40, NULL);
INSERT INTO public.revision VALUES (218, 1, 'claim', 41, NULL);
INSERT INTO public.revision VALUES (219, 1, 'claim', 42, NULL);
INSERT INTO public.revision VALUES (220, 1, 'claim', 43, NULL);
INSERT INTO public.revision VALUES (221, 1, 'claim', 44, NULL);
INSERT INTO public.revision VALUES (222, 1, 'claim', 45, NULL);
INSERT INTO public.revision VALUES (223, 1, 'claim', 46, NULL);
INSERT INTO public.revision VALUES (224, 1, 'claim_about', 1, NULL);
INSERT INTO public.revision VALUES (225, 1, 'claim_about', 2, NULL);
INSERT INTO public.revision VALUES (226, 1, 'claim_about', 3, NULL);
INSERT INTO public.revision VALUES (227, 1, 'claim_about', 4, NULL);
INSERT INTO public.revision VALUES (228, 1, 'claim_about', 5, NULL);
INSERT INTO public.revision VALUES (229, 1, 'claim_about', 6, NULL);
INSERT INTO public.revision VALUES (230, 1, 'claim_about', 7, NULL);
INSERT INTO public.revision VALUES (231, 1, 'claim_about', 8, NULL);
INSERT INTO public.revision VALUES (232, 1, 'claim_about', 9, NULL);
INSERT INTO public.revision VALUES (233, 1, 'claim_about', 10, NULL);
INSERT INTO public.revision VALUES (234, 1, 'claim_about', 11, NULL);
INSERT INTO public.revision VALUES (235, 1, 'claim_about', 12, NULL);
INSERT INTO public.revision VALUES (236, 1, 'claim_about', 13, NULL);
INSERT INTO public.revision VALUES (237, 1, 'claim_about', 14, NULL);
INSERT INTO public.revision VALUES (238, 1, 'claim_about', 15, NULL);
INSERT INTO public.revision VALUES (239, 1, 'claim_about', 16, NULL);
INSERT INTO public.revision VALUES (240, 1, 'claim_about', 17, NULL);
INSERT INTO public.revision VALUES (241, 1, 'claim_about', 18, NULL);
INSERT INTO public.revision VALUES (242, 1, 'claim_about', 19, NULL);
INSERT INTO public.revision VALUES (243, 1, 'claim_about', 20, NULL);
INSERT INTO public.revision VALUES (244, 1, 'claim_about', 21, NULL);
INSERT INTO public.revision VALUES (245, 1, 'claim_about', 22, NULL);
INSERT INTO public.revision VALUES (246, 1, 'claim_about', 23, NULL);
INSERT INTO public.revision VALUES (247, 1, 'claim_about', 24, NULL);
INSERT INTO public.revision VALUES (248, 1, 'claim_about', 25, NULL);
INSERT INTO public.revision VALUES (249, 1, 'claim_about', 26, NULL);
INSERT INTO public.revision VALUES (250, 1, 'claim_about', 27, NULL);
INSERT INTO public.revision VALUES (251, 1, 'claim_about', 28, NULL);
INSERT INTO public.revision VALUES (252, 1, 'claim_about', 29, NULL);
INSERT INTO public.revision VALUES (253, 1, 'claim_about', 30, NULL);
INSERT INTO public.revision VALUES (254, 1, 'claim_about', 31, NULL);
INSERT INTO public.revision VALUES (255, 1, 'claim_about', 32, NULL);
INSERT INTO public.revision VALUES (256, 1, 'claim_about', 33, NULL);
INSERT INTO public.revision VALUES (257, 1, 'claim_about', 34, NULL);
INSERT INTO public.revision VALUES (258, 1, 'claim_about', 35, NULL);
INSERT INTO public.revision VALUES (259, 1, 'claim_about', 36, NULL);
INSERT INTO public.revision VALUES (260, 1, 'claim_about', 37, NULL);
INSERT INTO public.revision VALUES (261, 1, 'claim_about', 38, NULL);
INSERT INTO public.revision VALUES (262, 1, 'claim_about', 39, NULL);
INSERT INTO public.revision VALUES (263, 1, 'claim_about', 40, NULL);
INSERT INTO public.revision VALUES (264, 1, 'claim_about', 41, NULL);
INSERT INTO public.revision VALUES (265, 1, 'claim_about', 42, NULL);
INSERT INTO public.revision VALUES (266, 1, 'claim_about', 43, NULL);
INSERT INTO public.revision VALUES (267, 1, 'claim_about', 44, NULL);
INSERT INTO public.revision VALUES (268, 1, 'claim_about', 45, NULL);
INSERT INTO public.revision VALUES (269, 1, 'claim_about', 46, NULL);
INSERT INTO public.revision VALUES (270, 1, 'claim_about', 47, NULL);
INSERT INTO public.revision VALUES (271, 1, 'claim_about', 48, NULL);
INSERT INTO public.revision VALUES (272, 1, 'claim_about', 49, NULL);
INSERT INTO public.revision VALUES (273, 1, 'claim_about', 50, NULL);
INSERT INTO public.revision VALUES (274, 1, 'claim_about', 51, NULL);
INSERT INTO public.revision VALUES (275, 1, 'claim_about', 52, NULL);
INSERT INTO public.revision VALUES (276, 1, 'claim_about', 53, NULL);
INSERT INTO public.revision VALUES (277, 1, 'claim_about', 54, NULL);
INSERT INTO public.revision VALUES (278, 1, 'claim_about', 55, NULL);
INSERT INTO public.revision VALUES (279, 1, 'claim_about', 56, NULL);
INSERT INTO public.revision VALUES (280, 1, 'claim_about', 57, NULL);
INSERT INTO public.revision VALUES (281, 1, 'claim_about', 58, NULL);
INSERT INTO public.revision VALUES (282, 1, 'claim_about', 59, NULL);
INSERT INTO public.revision VALUES (283, 1, 'claim_about', 60, NULL);
INSERT INTO public.revision VALUES (284, 1, 'claim_about', 61, NULL);
INSERT INTO public.revision VALUES (285, 1, 'claim_about', 62, NULL);
INSERT INTO public.revision VALUES (286, 1, 'claim_about', 63, NULL);
INSERT INTO public.revision VALUES (287, 1, 'claim_about', 64, NULL);
INSERT INTO public.revision VALUES (288, 1, 'claim_about', 65, NULL);
INSERT INTO public.revision VALUES (289, 1, 'claim_about', 66, NULL);
INSERT INTO public.revision VALUES (290, 1, 'claim_about', 67, NULL);
INSERT INTO public.revision VALUES (291, 1, 'claim_about', 68, NULL);
INSERT INTO public.revision VALUES (292, 1, 'claim_about', 69, NULL);
INSERT INTO public.revision VALUES (293, 1, 'claim_about', 70, NULL);
INSERT INTO public.revision VALUES (294, 1, 'claim_about', 71, NULL);
INSERT INTO public.revision VALUES (295, 1, 'claim_about', 72, NULL);
INSERT INTO public.revision VALUES (296, 1, 'claim_about', 73, NULL);
INSERT INTO public.revision VALUES (297, 1, 'claim_about', 74, NULL);
INSERT INTO public.revision VALUES (298, 1, 'claim_about', 75, NULL);
INSERT INTO public.revision VALUES (299, 1, 'claim_about', 76, NULL);
INSERT INTO public.revision VALUES (300, 1, 'implication', 1, NULL);
INSERT INTO public.revision VALUES (301, 1, 'statement', 1, NULL);
INSERT INTO public.revision VALUES (302, 1, 'tag', 1, NULL);
INSERT INTO public.revision VALUES (303, 1, 'tag', 2, NULL);
INSERT INTO public.revision VALUES (304, 1, 'tag', 3, NULL);
INSERT INTO public.revision VALUES (305, 1, 'tag', 4, NULL);
INSERT INTO public.revision VALUES (306, 1, 'tag', 5, NULL);
INSERT INTO public.revision VALUES (307, 1, 'tag', 6, NULL);
INSERT INTO public.revision VALUES (308, 1, 'tag', 7, NULL);
INSERT INTO public.revision VALUES (309, 1, 'tag', 8, NULL);
INSERT INTO public.revision VALUES (310, 1, 'tag', 9, NULL);
INSERT INTO public.revision VALUES (311, 1, 'tag', 10, NULL);
INSERT INTO public.revision VALUES (312, 1, 'tag', 11, NULL);
INSERT INTO public.revision VALUES (313, 1, 'tag', 12, NULL);
INSERT INTO public.revision VALUES (314, 1, 'tag', 13, NULL);
INSERT INTO public.revision VALUES (315, 1, 'tag', 14, NULL);
INSERT INTO public.revision VALUES (316, 1, 'tag', 15, NULL);
INSERT INTO public.revision VALUES (317, 1, 'tag', 16, NULL);
INSERT INTO public.revision VALUES (318, 1, 'tag', 17, NULL);
INSERT INTO public.revision VALUES (319, 1, 'tag', 18, NULL);
INSERT INTO public.revision VALUES (320, 1, 'tag', 19, NULL);
INSERT INTO public.revision VALUES (321, 1, 'tag', 20, NULL);
INSERT INTO public.revision VALUES (322, 1, 'tag', 21, NULL);
INSERT INTO public.revision VALUES (323, 1, 'tag', 22, NULL);
INSERT INTO public.revision VALUES (324, 1, 'tag', 23, NULL);
INSERT INTO public.revision VALUES (325, 1, 'tag', 24, NULL);
INSERT INTO public.revision VALUES (326, 1, 'tag', 25, NULL);
INSERT INTO public.revision VALUES (327, 1, 'tag', 26, NULL);
INSERT INTO public.revision VALUES (328, 1, 'tag', 27, NULL);
INSERT INTO public.revision VALUES (329, 1, 'tag', 28, NULL);
INSERT INTO public.revision VALUES (330, 1, 'tag', 29, NULL);
INSERT INTO public.revision VALUES (331, 1, 'tag', 30, NULL);
INSERT INTO public.revision VALUES (332, 1, 'tag', 31, NULL);
INSERT INTO public.revision VALUES (333, 1, 'tag', 32, NULL);
INSERT INTO public.revision VALUES (334, 1, 'tag', 33, NULL);
INSERT INTO public.revision VALUES (335, 1, 'tag', 34, NULL);
INSERT INTO public.revision VALUES (336, 1, 'tag', 35, NULL);
INSERT INTO public.revision VALUES (337, 1, 'tag', 36, NULL);
INSERT INTO public.revision VALUES (338, 1, 'tag', 37, NULL);
INSERT INTO public.revision VALUES (339, 1, 'tag', 38, NULL);
INSERT INTO public.revision VALUES (340, 1, 'tag', 39, NULL);
INSERT INTO public.revision VALUES (341, 1, 'tag', 40, NULL);
INSERT INTO public.revision VALUES (342, 1, 'tag', 41, NULL);
INSERT INTO public.revision VALUES (343, 1, 'tag', 42, NULL);
INSERT INTO public.revision VALUES (344, 1, 'tag', 43, NULL);
INSERT INTO public.revision VALUES (345, 1, 'tag', 44, NULL);
INSERT INTO public.revision VALUES (346, 1, 'tag', 45, NULL);
INSERT INTO public.revision VALUES (347, 1, 'tag', 46, NULL);
INSERT INTO public.revision VALUES (348, 1, 'tag', 47, NULL);
INSERT INTO public.revision VALUES (349, 1, 'tag', 48, NULL);
INSERT INTO public.revision VALUES (350, 1, 'tag', 49, NULL);
INSERT INTO public.revision VALUES (351, 1, 'tag', 50, NULL);
INSERT INTO public.revision VALUES (352, 1, 'tag', 51, NULL);
INSERT INTO public.revision VALUES (353, 1, 'tag', 52, NULL);
INSERT INTO public.revision VALUES (354, 1, 'tag', 53, NULL);
INSERT INTO public.revision VALUES (355, 1, 'tag', 54, NULL);
INSERT INTO public.revision VALUES (356, 1, 'tag', 55, NULL);
INSERT INTO public.revision VALUES (357, 1, 'tag', 56, NULL);
INSERT INTO public.revision VALUES (358, 1, 'tag', 57, NULL);
INSERT INTO public.revision VALUES (359, 1, 'tag', 58, NULL);
INSERT INTO public.revision VALUES (360, 1, 'tag', 59, NULL);
INSERT INTO public.revision VALUES (361, 1, 'tag', 60, NULL);
INSERT INTO public.revision VALUES (362, 1, 'tag', 61, NULL);
INSERT INTO public.revision VALUES (363, 1, 'tag', 62, NULL);
INSERT INTO public.revision VALUES (364, 1, 'tag', 63, NULL);
INSERT INTO public.revision VALUES (365, 1, 'tag', 64, NULL);
INSERT INTO public.revision VALUES (366, 1, 'tag', 65, NULL);
INSERT INTO public.revision VALUES (367, 1, 'statement', 2, NULL);
INSERT INTO public.revision VALUES (368, 1, 'statement', 3, NULL);
INSERT INTO public.revision VALUES (369, 1, 'citation', 1, NULL);
INSERT INTO public.revision VALUES (370, 1, 'citation', 2, NULL);
INSERT INTO public.revision VALUES (371, 1, 'citation', 3, NULL);
INSERT INTO public.revision VALUES (372, 1, 'citation', 4, NULL);
INSERT INTO public.revision VALUES (373, 1, 'noun', 11, NULL);
INSERT INTO public.revision VALUES (374, 1, 'noun', 12, NULL);
INSERT INTO public.revision VALUES (375, 1, 'noun', 13, NULL);
INSERT INTO public.revision VALUES (376, 1, 'implication', 2, NULL);
INSERT INTO public.revision VALUES (377, 1, 'implication', 3, NULL);
INSERT INTO public.revision VALUES (378, 1, 'implication', 4, NULL);
INSERT INTO public.revision VALUES (379, 1, 'statement', 4, NULL);
INSERT INTO public.revision VALUES (380, 1, 'statement', 5, NULL);
INSERT INTO public.revision VALUES (381, 1, 'statement', 6, NULL);
INSERT INTO public.revision VALUES (382, 1, 'statement', 7, NULL);
INSERT INTO public.revision VALUES (383, 1, 'statement', 8, NULL);
INSERT INTO public.revision VALUES (384, 1, 'statement', 9, NULL);
INSERT INTO public.revision VALUES (385, 1, 'statement', 10, NULL);
INSERT INTO public.revision VALUES (386, 1, 'statement', 11, NULL);
INSERT INTO public.revision VALUES (387, 1, 'assessment', 1, NULL);
INSERT INTO public.revision VALUES (388, 1, 'assessment', 2, NULL);
INSERT INTO public.revision VALUES (389, 1, 'assessment', 3, NULL);
INSERT INTO public.revision VALUES (390, 1, 'citation', 5, NULL);
INSERT INTO public.revision VALUES (391, 1, 'citation', 6, NULL);
INSERT INTO public.revision VALUES (392, 1, 'citation', 7, NULL);
INSERT INTO public.revision VALUES (393, 1, 'citation', 8, NULL);
INSERT INTO public.revision VALUES (394, 1, 'citation', 9, NULL);
INSERT INTO public.revision VALUES (395, 1, 'citation', 10, NULL);
INSERT INTO public.revision VALUES (396, 1, 'citation', 11, NULL);
INSERT INTO public.revision VALUES (397, 1, 'citation', 12, NULL);
INSERT INTO public.revision VALUES (398, 1, 'citation', 13, NULL);
INSERT INTO public.revision VALUES (399, 1, 'citation', 14, NULL);
INSERT INTO public.revision VALUES (400, 1, 'citation', 15, NULL);
INSERT INTO public.revision VALUES (401, 1, 'quantity', 1, NULL);
INSERT INTO public.revision VALUES (402, 1, 'quantity', 2, NULL);
INSERT INTO public.revision VALUES (403, 1, 'quantity', 3, NULL);
INSERT INTO public.revision VALUES (404, 1, 'quantity', 4, NULL);
INSERT INTO public.revision VALUES (405, 1, 'quantity', 5, NULL);
INSERT INTO public.revision VALUES (406, 1, 'quantity', 6, NULL);
INSERT INTO public.revision VALUES (407, 1, 'quantity_citation', 1, NULL);
INSERT INTO public.revision VALUES (408, 1, 'quantity_citation', 2, NULL);
INSERT INTO public.revision VALUES (409, 1, 'quantity_citation', 3, NULL);
INSERT INTO public.revision VALUES (410, 1, 'quantity_citation', 4, NULL);
INSERT INTO public.revision VALUES (411, 1, 'quantity_citation', 5, NULL);
INSERT INTO public.revision VALUES (412, 1, 'quantity_citation', 6, NULL);
INSERT INTO public.revision VALUES (413, 1, 'implication', 5, NULL);
INSERT INTO public.revision VALUES (414, 1, 'implication', 6, NULL);
INSERT INTO public.revision VALUES (415, 1, 'statement', 12, NULL);
INSERT INTO public.revision VALUES (416, 1, 'statement', 13, NULL);
INSERT INTO public.revision VALUES (417, 1, 'statement', 14, NULL);
INSERT INTO public.revision VALUES (418, 1, 'statement', 15, NULL);
INSERT INTO public.revision VALUES (419, 1, 'statement', 16, NULL);
INSERT INTO public.revision VALUES (420, 1, 'statement', 17, NULL);
INSERT INTO public.revision VALUES (421, 1, 'statement', 18, NULL);
INSERT INTO public.revision VALUES (422, 1, 'statement', 19, NULL);
INSERT INTO public.revision VALUES (423, 1, 'statement', 20, NULL);
INSERT INTO public.revision VALUES (424, 1, 'statement', 21, NULL);
INSERT INTO public.revision VALUES (425, 1, 'assessment', 4, NULL);
INSERT INTO public.revision VALUES (426, 1, 'assessment', 5, NULL);
INSERT INTO public.revision VALUES (427, 1, 'citation', 16, NULL);
INSERT INTO public.revision VALUES (428, 1, 'citation', 17, NULL);
INSERT INTO public.revision VALUES (429, 1, 'citation', 18, NULL);
INSERT INTO public.revision VALUES (430, 1, 'citation', 19, NULL);
INSERT INTO public.revision VALUES (431, 1, 'citation', 20, NULL);
INSERT INTO public.revision VALUES (432, 1, 'citation', 21, NULL);
INSERT INTO public.revision VALUES (433, 1, 'citation', 22, NULL);
INSERT INTO public.revision VALUES (434, 1, 'citation', 23, NULL);
INSERT INTO public.revision VALUES (435, 1, 'citation', 24, NULL);
INSERT INTO public.revision VALUES (436, 1, 'citation', 25, NULL);
INSERT INTO public.revision VALUES (437, 1, 'citation', 26, NULL);
INSERT INTO public.revision VALUES (438, 1, 'citation', 27, NULL);
INSERT INTO public.revision VALUES (439, 1, 'citation', 28, NULL);
INSERT INTO public.revision VALUES (440, 1, 'citation', 29, NULL);
INSERT INTO public.revision VALUES (441, 1, 'citation', 30, NULL);
INSERT INTO public.revision VALUES (442, 1, 'quantity', 7, NULL);
INSERT INTO public.revision VALUES (443, 1, 'quantity', 8, NULL);
INSERT INTO public.revision VALUES (444, 1, 'quantity_citation', 7, NULL);
INSERT INTO public.revision VALUES (445, 1, 'quantity_citation', 8, NULL);
INSERT INTO public.revision VALUES (446, 1, 'statement', 22, NULL);
INSERT INTO public.revision VALUES (447, 1, 'statement', 23, NULL);
INSERT INTO public.revision VALUES (448, 1, 'statement', 24, NULL);
INSERT INTO public.revision VALUES (449, 1, 'statement', 25, NULL);
INSERT INTO public.revision VALUES (450, 1, 'statement', 26, NULL);
INSERT INTO public.revision VALUES (451, 1, 'citation', 31, NULL);
INSERT INTO public.revision VALUES (452, 1, 'citation', 32, NULL);
INSERT INTO public.revision VALUES (453, 1, 'citation', 33, NULL);
INSERT INTO public.revision VALUES (454, 1, 'citation', 34, NULL);
INSERT INTO public.revision VALUES (455, 1, 'citation', 35, NULL);
INSERT INTO public.revision VALUES (456, 1, 'citation', 36, NULL);
INSERT INTO public.revision VALUES (457, 1, 'citation', 37, NULL);
INSERT INTO public.revision VALUES (458, 1, 'citation', 38, NULL);
INSERT INTO public.revision VALUES (459, 1, 'citation', 39, NULL);
INSERT INTO public.revision VALUES (460, 1, 'noun', 14, NULL);
INSERT INTO public.revision VALUES (461, 1, 'noun', 15, NULL);
INSERT INTO public.revision VALUES (462, 1, 'exclusion', 1, NULL);
INSERT INTO public.revision VALUES (463, 1, 'exclusion', 2, NULL);
INSERT INTO public.revision VALUES (464, 1, 'statement', 27, NULL);
INSERT INTO public.revision VALUES (465, 1, 'statement', 28, NULL);
INSERT INTO public.revision VALUES (466, 1, 'statement', 29, NULL);
INSERT INTO public.revision VALUES (467, 1, 'statement', 30, NULL);
INSERT INTO public.revision VALUES (468, 1, 'statement', 31, NULL);
INSERT INTO public.revision VALUES (469, 1, 'statement', 32, NULL);
INSERT INTO public.revision VALUES (470, 1, 'statement', 33, NULL);
INSERT INTO public.revision VALUES (471, 1, 'statement', 34, NULL);
INSERT INTO public.revision VALUES (472, 1, 'statement', 35, NULL);
INSERT INTO public.revision VALUES (473, 1, 'statement', 36, NULL);
INSERT INTO public.revision VALUES (474, 1, 'statement', 37, NULL);
INSERT INTO public.revision VALUES (475, 1, 'statement', 38, NULL);
INSERT INTO public.revision VALUES (476, 1, 'statement', 39, NULL);
INSERT INTO public.revision VALUES (477, 1, 'statement', 40, NULL);
INSERT INTO public.revision VALUES (478, 1, 'statement', 41, NULL);
INSERT INTO public.revision VALUES (479, 1, 'statement', 42, NULL);
INSERT INTO public.revision VALUES (480, 1, 'statement', 43, NULL);
INSERT INTO public.revision VALUES (481, 1, 'statement', 44, NULL);
INSERT INTO public.revision VALUES (482, 1, 'statement', 45, NULL);
INSERT INTO public.revision VALUES (483, 1, 'statement', 46, NULL);
INSERT INTO public.revision VALUES (484, 1, 'statement', 47, NULL);
INSERT INTO public.revision VALUES (485, 1, 'statement', 48, NULL);
INSERT INTO public.revision VALUES (486, 1, 'statement', 49, NULL);
INSERT INTO public.revision VALUES (487, 1, 'statement', 50, NULL);
INSERT INTO public.revision VALUES (488, 1, 'statement', 51, NULL);
INSERT INTO public.revision VALUES (489, 1, 'statement', 52, NULL);
INSERT INTO public.revision VALUES (490, 1, 'statement', 53, NULL);
INSERT INTO public.revision VALUES (491, 1, 'statement', 54, NULL);
INSERT INTO public.revision VALUES (492, 1, 'statement', 55, NULL);
INSERT INTO public.revision VALUES (493, 1, 'statement', 56, NULL);
INSERT INTO public.revision VALUES (494, 1, 'statement', 57, NULL);
INSERT INTO public.revision VALUES (495, 1, 'statement', 58, NULL);
INSERT INTO public.revision VALUES (496, 1, 'statement', 59, NULL);
INSERT INTO public.revision VALUES (497, 1, 'statement', 60, NULL);
INSERT INTO public.revision VALUES (498, 1, 'statement', 61, NULL);
INSERT INTO public.revision VALUES (499, 1, 'statement', 62, NULL);
INSERT INTO public.revision VALUES (500, 1, 'statement', 63, NULL);
INSERT INTO public.revision VALUES (501, 1, 'statement', 64, NULL);
INSERT INTO public.revision VALUES (502, 1, 'statement', 65, NULL);
INSERT INTO public.revision VALUES (503, 1, 'statement', 66, NULL);
INSERT INTO public.revision VALUES (504, 1, 'statement', 67, NULL);
INSERT INTO public.revision VALUES (505, 1, 'statement', 68, NULL);
INSERT INTO public.revision VALUES (506, 1, 'statement', 69, NULL);
INSERT INTO public.revision VALUES (507, 1, 'assessment', 6, NULL);
INSERT INTO public.revision VALUES (508, 1, 'assessment', 7, NULL);
INSERT INTO public.revision VALUES (509, 1, 'citation', 40, NULL);
INSERT INTO public.revision VALUES (510, 1, 'citation', 41, NULL);
INSERT INTO public.revision VALUES (511, 1, 'citation', 42, NULL);
INSERT INTO public.revision VALUES (512, 1, 'citation', 43, NULL);
INSERT INTO public.revision VALUES (513, 1, 'citation', 44, NULL);
INSERT INTO public.revision VALUES (514, 1, 'citation', 45, NULL);
INSERT INTO public.revision VALUES (515, 1, 'citation', 46, NULL);
INSERT INTO public.revision VALUES (516, 1, 'citation', 47, NULL);
INSERT INTO public.revision VALUES (517, 1, 'citation', 48, NULL);
INSERT INTO public.revision VALUES (518, 1, 'citation', 49, NULL);
INSERT INTO public.revision VALUES (519, 1, 'citation', 50, NULL);
INSERT INTO public.revision VALUES (520, 1, 'citation', 51, NULL);
INSERT INTO public.revision VALUES (521, 1, 'citation', 52, NULL);
INSERT INTO public.revision VALUES (522, 1, 'citation', 53, NULL);
INSERT INTO public.revision VALUES (523, 1, 'citation', 54, NULL);
INSERT INTO public.revision VALUES (524, 1, 'citation', 55, NULL);
INSERT INTO public.revision VALUES (525, 1, 'citation', 56, NULL);
INSERT INTO public.revision VALUES (526, 1, 'citation', 57, NULL);
INSERT INTO public.revision VALUES (527, 1, 'citation', 58, NULL);
INSERT INTO public.revision VALUES (528, 1, 'citation', 59, NULL);
INSERT INTO public.revision VALUES (529, 1, 'citation', 60, NULL);
INSERT INTO public.revision VALUES (530, 1, 'citation', 61, NULL);
INSERT INTO public.revision VALUES (531, 1, 'citation', 62, NULL);
INSERT INTO public.revision VALUES (532, 1, 'citation', 63, NULL);
INSERT INTO public.revision VALUES (533, 1, 'citation', 64, NULL);
INSERT INTO public.revision VALUES (534, 1, 'citation', 65, NULL);
INSERT INTO public.revision VALUES (535, 1, 'citation', 66, NULL);
INSERT INTO public.revision VALUES (536, 1, 'citation', 67, NULL);
INSERT INTO public.revision VALUES (537, 1, 'citation', 68, NULL);
INSERT INTO public.revision VALUES (538, 1, 'citation', 69, NULL);
INSERT INTO public.revision VALUES (539, 1, 'citation', 70, NULL);
INSERT INTO public.revision VALUES (540, 1, 'citation', 71, NULL);
INSERT INTO public.revision VALUES (541, 1, 'citation', 72, NULL);
INSERT INTO public.revision VALUES (542, 1, 'citation', 73, NULL);
INSERT INTO public.revision VALUES (543, 1, 'citation', 74, NULL);
INSERT INTO public.revision VALUES (544, 1, 'citation', 75, NULL);
INSERT INTO public.revision VALUES (545, 1, 'citation', 76, NULL);
INSERT INTO public.revision VALUES (546, 1, 'citation', 77, NULL);
INSERT INTO public.revision VALUES (547, 1, 'citation', 78, NULL);
INSERT INTO public.revision VALUES (548, 1, 'citation', 79, NULL);
INSERT INTO public.revision VALUES (549, 1, 'citation', 80, NULL);
INSERT INTO public.revision VALUES (550, 1, 'citation', 81, NULL);
INSERT INTO public.revision VALUES (551, 1, 'citation', 82, NULL);
INSERT INTO public.revision VALUES (552, 1, 'citation', 83, NULL);
INSERT INTO public.revision VALUES (553, 1, 'citation', 84, NULL);
INSERT INTO public.revision VALUES (554, 1, 'citation', 85, NULL);
INSERT INTO public.revision VALUES (555, 1, 'citation', 86, NULL);
INSERT INTO public.revision VALUES (556, 1, 'citation', 87, NULL);
INSERT INTO public.revision VALUES (557, 1, 'citation', 88, NULL);
INSERT INTO public.revision VALUES (558, 1, 'citation', 89, NULL);
INSERT INTO public.revision VALUES (559, 1, 'citation', 90, NULL);
INSERT INTO public.revision VALUES (560, 1, 'quantity', 9, NULL);
INSERT INTO public.revision VALUES (561, 1, 'quantity', 10, NULL);
INSERT INTO public.revision VALUES (562, 1, 'quantity', 11, NULL);
INSERT INTO public.revision VALUES (563, 1, 'quantity_citation', 9, NULL);
INSERT INTO public.revision VALUES (564, 1, 'quantity_citation', 10, NULL);
INSERT INTO public.revision VALUES (565, 1, 'quantity_citation', 11, NULL);
INSERT INTO public.revision VALUES (566, 2, 'article', 6, NULL);
INSERT INTO public.revision VALUES (567, 2, 'article_text', 1, NULL);
INSERT INTO public.revision VALUES (568, 3, 'party', 46, NULL);
INSERT INTO public.revision VALUES (569, 3, 'party', 47, NULL);
INSERT INTO public.revision VALUES (570, 3, 'claim', 47, NULL);
INSERT INTO public.revision VALUES (571, 3, 'tag', 66, NULL);
INSERT INTO public.revision VALUES (572, 3, 'statement', 70, NULL);
INSERT INTO public.revision VALUES (573, 3, 'noun', 16, NULL);
INSERT INTO public.revision VALUES (574, 3, 'citation', 91, NULL);
INSERT INTO public.revision VALUES (575, 3, 'quantity', 12, NULL);
INSERT INTO public.revision VALUES (576, 3, 'quantity_citation', 12, NULL);
INSERT INTO public.revision VALUES (577, 4, 'claim', 48, NULL);
INSERT INTO public.revision VALUES (578, 4, 'tag', 67, NULL);
INSERT INTO public.revision VALUES (579, 5, 'implication', 7, NULL);
INSERT INTO public.revision VALUES (580, 6, 'statement', 71, NULL);
INSERT INTO public.revision VALUES (581, 6, 'citation', 92, NULL);
INSERT INTO public.revision VALUES (582, 7, 'statement', 72, NULL);
INSERT INTO public.revision VALUES (583, 8, 'statement', 73, NULL);
INSERT INTO public.revision VALUES (584, 8, 'quantity', 13, NULL);
INSERT INTO public.revision VALUES (585, 9, 'statement', 73, '{"id": 73, "uid": "01a205a5-019b-73c7-bab4-808d7987bed3", "claim": 47, "party": 3, "stance": "asserts", "aspect": null, "certainty": "flat", "reading": "plain", "reading_reason": null, "date": "2024-06-06", "date_earliest": "2024-06-06", "date_latest": "2024-06-06", "date_words": null, "replaces": null, "note": null, "visibility": "public", "withdrawn_because": null, "version": 1}');
INSERT INTO public.revision VALUES (586, 10, 'statement', 74, NULL);
INSERT INTO public.revision VALUES (587, 11, 'statement', 74, '{"id": 74, "uid": "01a205a5-0fca-7510-a22d-8fc405d3ae57", "claim": 47, "party": 3, "stance": "denies", "aspect": "existence", "certainty": "flat", "reading": "inferred", "reading_reason": "Read from a gesture", "date": "[..2024-06-09]", "date_earliest": null, "date_latest": "2024-06-09", "date_words": null, "replaces": null, "note": null, "visibility": "public", "withdrawn_because": null, "version": 1}');
INSERT INTO public.revision VALUES (588, 12, 'exclusion', 3, NULL);
INSERT INTO public.revision VALUES (589, 13, 'exclusion', 3, '{"id": 3, "claim": 3, "excluded": 47, "reason": "for the trial"}');


--
-- Data for Name: statement; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.statement VALUES (1, '01a205a4-bdaf-7196-a34d-ff3aae99aa52', 1, 1, 'denies', NULL, 'flat', 'inferred', 'What is denied is, by the grammar, the claim before the dash: the missiles. We read it as reaching the arms trading with which the sentence begins, since the missiles stand there as its example. By this reading the shipments of munitions, with all their figures, are contested by implication; without it nothing in this article contests them.', '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (2, '01a205a4-bdcc-7031-9229-e4048c94189d', 1, 3, 'denies', NULL, 'flat', 'inferred', 'What is denied is, by the grammar, the claim before the dash: the missiles. We read it as reaching the arms trading with which the sentence begins, since the missiles stand there as its example. By this reading the shipments of munitions, with all their figures, are contested by implication; without it nothing in this article contests them.', '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (3, '01a205a4-bdcc-7031-9229-e407399f3db6', 1, 5, 'asserts', NULL, 'flat', 'plain', NULL, '[..2023-04-26]', NULL, '2023-04-26', NULL, NULL, 'From the teaser. The article itself supports it with no more than the delivery to Wagner, the pictures of railway cars and Russia''s search for more.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (4, '01a205a4-bdd2-750d-bed7-49a025706124', 1, 45, 'asserts', NULL, 'flat', 'inferred', 'Trading could go either way and need not be supply; the article speaks of arms that go to Russia only.', '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (5, '01a205a4-bdd3-7329-bb2c-f218548a7a27', 2, 10, 'asserts', NULL, 'flat', 'plain', NULL, '2023-11', '2023-11-01', '2023-11-30', 'in November last year', NULL, 'The likelihood in the sentence belongs to the advice on satellites; the shells are given as a fact. Newspapers of 1 and 2 November 2023 have it from a member of parliament after a closed briefing.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (6, '01a205a4-bddb-700d-96db-789fd2d4e811', 2, 2, 'asserts', NULL, 'flat', 'plain', NULL, '[2024-02-24..2024-02-28]', '2024-02-24', '2024-02-28', 'a few days before 29 February', NULL, 'Most likely the same briefing as the minister''s, reported twice in one article: the figure of the containers is his in other reports. One origin in any case.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (7, '01a205a4-bdde-770c-ae50-c5ff46aa6e6a', 2, 9, 'asserts', NULL, 'estimate', 'plain', NULL, '2024-02-27', '2024-02-27', '2024-02-27', 'on Tuesday', NULL, 'The same act as the containers, from whose number he reckons; the period is therefore theirs. KBS and others put the meeting with journalists on Monday, 26 February.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (8, '01a205a4-bde1-77d1-ba33-9a631ed30d88', 3, 1, 'denies', NULL, 'flat', 'plain', NULL, '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (9, '01a205a4-bde1-77d1-ba33-9a65d9718ba5', 3, 3, 'denies', NULL, 'flat', 'plain', NULL, '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (10, '01a205a4-bde1-77d1-ba33-9a67ad287bd7', 3, 4, 'asserts', NULL, 'flat', 'inferred', 'The article has it from the Ukrainians and names no office; we read this as the state.', '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (11, '01a205a4-bde2-77a5-bf72-795a961c1b5d', 4, 14, 'denies', 'existence', 'flat', 'plain', NULL, '2023-01', '2023-01-01', '2023-01-31', 'in January … then', NULL, 'An answer to the accusation about Wagner, and recorded for that alone: it denies no other delivery, and none after it. KCNA''s English text is of 29 January 2023 and speaks of arms dealing between the two countries (https://kcnawatch.org/newstream/1674956320-850606497/press-statement-by-director-general-of-department-of-u-s-affairs-of-dprk-foreign-ministry). The denial that the article of June 2023 gives to Pyongyang is read as this one, told again.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (12, '01a205a4-bdf0-70e9-9cd4-172e1a070b08', 4, 5, 'asserts', NULL, 'flat', 'plain', NULL, '2023-01', '2023-01-01', '2023-01-31', 'in January', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (13, '01a205a4-bdf0-70e9-9cd4-1731e18d6a77', 5, 5, 'asserts', NULL, 'flat', 'plain', NULL, '2023-01', '2023-01-01', '2023-01-31', 'in January', NULL, 'The article keeps its distance (purporting) and calls the pictures support for the accusation.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (14, '01a205a4-bdf0-70e9-9cd4-1735c715549e', 6, 31, 'asserts', NULL, 'flat', 'plain', NULL, '[2023-03-21..2023-03-31]', '2023-03-21', '2023-03-31', 'at the end of March', NULL, 'On 30 March 2023, by the newspapers of the next day (Korea Herald, Taipei Times).', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (15, '01a205a4-bdf0-70e9-9cd4-17388bea3eab', 7, 31, 'asserts', NULL, 'flat', 'inferred', 'The sentence names North Korea only, and no day; it stands between the words on Russia''s search for ammunition and nothing else, so that we read it as part of the same announcement.', '[2023-03-21..2023-03-31]', '2023-03-21', '2023-03-31', 'at the end of March', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (16, '01a205a4-bdf0-70e9-9cd4-173a104962ad', 8, 9, 'asserts', NULL, 'estimate', 'plain', NULL, '2024-02-27', '2024-02-27', '2024-02-27', 'on Tuesday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (17, '01a205a4-bf64-74c5-bdbe-d10123e7d73e', 9, 9, 'asserts', NULL, 'likely', 'inferred', 'The sentence has no speaker; it goes on from the minister''s estimate before it.', '2024-02-27', '2024-02-27', '2024-02-27', 'on Tuesday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (18, '01a205a4-bf64-74c5-bdbe-d103f14bff46', 10, 10, 'asserts', NULL, 'likely', 'plain', NULL, '2023-11', '2023-11-01', '2023-11-30', 'in November last year', NULL, 'The article joins the advice to the shells with "as": it may mean a return for them or the ground for the conclusion. No claim of an exchange is recorded from it.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (19, '01a205a4-bf66-7311-9d81-a81dd6a5cbc6', 11, 41, 'undetermined', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, 'Under a subheading that asks about weapons.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (20, '01a205a4-bf67-71e2-8ea5-b13ea66e42f7', 11, 42, 'undetermined', NULL, 'flat', 'plain', NULL, '2023-06-12', '2023-06-12', '2023-06-12', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (21, '01a205a4-bf67-71e2-8ea5-b14072c47026', 12, 11, 'asserts', NULL, 'flat', 'inferred', 'His message, as KCNA tells it, speaks of solidarity with Russia and never of the war; that the war is meant is the agency''s understanding, and ours.', '2022-05-09', '2022-05-09', '2022-05-09', 'Monday''s message', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (22, '01a205a4-bf71-76f0-aca7-0aa333aa6cc2', 12, 11, 'asserts', NULL, 'flat', 'inferred', 'The article says that he is said to want to support the invasion; what it quotes is a call for cooperation and a confidence in victory.', '2023-06-12', '2023-06-12', '2023-06-12', 'on the occasion of the Russian national holiday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (23, '01a205a4-bf71-76f0-aca7-0aa68e36143a', 12, 25, 'asserts', NULL, 'flat', 'plain', NULL, '2024-02-29', '2024-02-29', '2024-02-29', 'on Feb. 29', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (24, '01a205a4-bf73-752d-b1e8-27c05b4bb4f8', 12, 43, 'asserts', NULL, 'flat', 'plain', NULL, '2024-03-01', '2024-03-01', '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (25, '01a205a4-bf73-752d-b1e8-27c2fadf715b', 13, 15, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-25', '2023-04-25', '2023-04-25', 'on Tuesday', NULL, 'Quoted from TASS, and introduced as an announcement of the regime. The second article repeats the sentence in another translation, without the day.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (26, '01a205a4-bf73-752d-b1e8-27c6c7a4e01a', 13, 20, 'asserts', NULL, 'flat', 'plain', NULL, '2023-08-07', '2023-08-07', '2023-08-07', 'on Monday', NULL, 'Quoted by the Russian embassy, which is how the words reached the agency.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (27, '01a205a4-bf78-750f-bfbe-619a0eb0adc6', 13, 37, 'asserts', NULL, 'flat', 'plain', NULL, '[2023-08-08..2023-08-12]', '2023-08-08', '2023-08-12', NULL, NULL, 'Names China as a third party to it, and cooperation among South Korea, the US and Japan as the cause.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (28, '01a205a4-bf78-750f-bfbe-619c608f02d2', 14, 17, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04', '2023-04-01', '2023-04-30', 'already in April', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (29, '01a205a4-bf78-750f-bfbe-619f1268e159', 15, 41, 'asserts', NULL, 'likely', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (30, '01a205a4-bf78-750f-bfbe-61a1d65fb867', 15, 42, 'asserts', NULL, 'flat', 'plain', NULL, '2023-06-12', '2023-06-12', '2023-06-12', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (31, '01a205a4-bf78-750f-bfbe-61a33c11c934', 16, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (32, '01a205a4-bf78-750f-bfbe-61a51d4642f4', 16, 42, 'asserts', NULL, 'flat', 'plain', NULL, '2023-06-12', '2023-06-12', '2023-06-12', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (33, '01a205a4-bf78-750f-bfbe-61a74f27639c', 17, 41, 'denies', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (34, '01a205a4-bf78-750f-bfbe-61a99e0aeee4', 17, 42, 'asserts', NULL, 'flat', 'plain', NULL, '2023-06-12', '2023-06-12', '2023-06-12', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (35, '01a205a4-bf78-750f-bfbe-61abf397a697', 18, 37, 'asserts', NULL, 'flat', 'plain', NULL, '[2023-08-08..2023-08-12]', '2023-08-08', '2023-08-12', NULL, NULL, 'The article says last month, which is July by the date that we give it; see the note on the article.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (36, '01a205a4-bf78-750f-bfbe-61ad314d9abf', 19, 18, 'asserts', NULL, 'flat', 'plain', NULL, '[2023-08-07..2023-08-12]', '2023-08-07', '2023-08-12', 'on Monday, earlier this week', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (37, '01a205a4-bf79-768c-8fe7-be4610eee105', 19, 25, 'asserts', NULL, 'flat', 'plain', NULL, '[2023-08-07..2023-08-12]', '2023-08-07', '2023-08-12', 'on Monday, earlier this week', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (38, '01a205a4-bf79-768c-8fe7-be49205d5d24', 20, 37, 'asserts', NULL, 'possible', 'plain', NULL, '[2023-08-08..2023-08-12]', '2023-08-08', '2023-08-12', NULL, NULL, 'The headline says it flatly.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (39, '01a205a4-bf79-768c-8fe7-be4bb8e43f3d', 21, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (40, '01a205a4-bf79-768c-8fe7-be4d706f2b67', 22, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, 'As a consequence of the recognition; the article does not say who broke them off.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (41, '01a205a4-bf79-768c-8fe7-be4f89cb487b', 23, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (42, '01a205a4-bf79-768c-8fe7-be51da841ad9', 24, 11, 'asserts', NULL, 'flat', 'inferred', 'The message does not name the war (KCNA''s report has no mention of it); the agency understands the campaign against hostile forces as the war.', '2022-05-09', '2022-05-09', '2022-05-09', 'Monday''s message', NULL, 'From KCNA''s English report.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (43, '01a205a4-bf79-768c-8fe7-be538cabdee7', 24, 15, 'asserts', NULL, 'flat', 'inferred', 'A wish of success for a defence, which presupposes that there is one; that it is the war against Ukraine is the article''s understanding.', '2023-04-25', '2023-04-25', '2023-04-25', 'on Tuesday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (44, '01a205a4-bf79-768c-8fe7-be55a2fd753c', 24, 21, 'asserts', NULL, 'flat', 'inferred', 'The article gives no words of his and says only that they resemble Im Chon-il''s.', '[..2023-04-26]', NULL, '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (45, '01a205a4-bf79-768c-8fe7-be5749636981', 24, 1, 'asserts', NULL, 'flat', 'plain', NULL, '[..2024-03-01]', NULL, '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (46, '01a205a4-bf7a-76c9-9278-6cd338b1ddbc', 25, 43, 'asserts', NULL, 'flat', 'inferred', 'The word is used in passing, in the article''s own voice; nothing is argued from it.', '2024-03-01', '2024-03-01', '2024-03-01', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (47, '01a205a4-bf7a-76c9-9278-6cd5e439c6fe', 26, 26, 'asserts', NULL, 'flat', 'plain', NULL, '2023-08-07', '2023-08-07', '2023-08-07', 'on Monday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (48, '01a205a4-bf7a-76c9-9278-6cd76d2a275a', 27, 21, 'asserts', NULL, 'flat', 'plain', NULL, '[..2023-08-12]', NULL, '2023-08-12', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (49, '01a205a4-bf7a-76c9-9278-6cda89382ea0', 28, 26, 'asserts', NULL, 'flat', 'plain', NULL, '2023-08-07', '2023-08-07', '2023-08-07', 'on Monday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (50, '01a205a4-bf7a-76c9-9278-6cdc6d1bc2df', 28, 20, 'endorses', NULL, 'flat', 'inferred', 'He is said to have supported the allegation; of the two before it, the ambassador''s and the one put down to President Putin, we take the ambassador''s.', '2023-08-07', '2023-08-07', '2023-08-07', 'on Monday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (51, '01a205a4-bf7b-768c-96d0-0e4b97d6a279', 29, 1, 'asserts', NULL, 'flat', 'plain', NULL, '[..2022-05-10]', NULL, '2022-05-10', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (52, '01a205a4-bf7b-768c-96d0-0e4d39a0e1ca', 30, 1, 'asserts', NULL, 'flat', 'plain', NULL, '[..2022-05-10]', NULL, '2022-05-10', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (53, '01a205a4-bf7b-768c-96d0-0e4f1499692a', 31, 1, 'asserts', NULL, 'flat', 'plain', NULL, '[..2022-02-23]', NULL, '2022-02-23', 'in the weeks leading up to the invasion', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (54, '01a205a4-bf7b-768c-96d0-0e512ca3bb78', 32, 12, 'asserts', NULL, 'flat', 'inferred', 'The column is given no date; it illustrates what was said before the invasion. What Russia demanded follows only from what the United States is blamed for insisting on.', '[..2022-02-23]', NULL, '2022-02-23', 'in the weeks leading up to the invasion', NULL, 'The paper has put the quotation into its own spelling.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (55, '01a205a4-bf7b-768c-96d0-0e545c995f4b', 33, 25, 'asserts', NULL, 'flat', 'plain', NULL, '2024-02-29', '2024-02-29', '2024-02-29', 'on Feb. 29', NULL, 'The post calls the allies puppets, and its English has repression in Russia, where against Russia would make sense; it is not said where the blood is shed.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (56, '01a205a4-bf7b-768c-96d0-0e56e3b2b860', 34, 11, 'asserts', NULL, 'flat', 'inferred', 'He says that justice will win; that Russia''s war is meant is the article''s understanding.', '2023-06-12', '2023-06-12', '2023-06-12', 'on the occasion of the Russian national holiday', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (57, '01a205a4-bf7b-768c-96d0-0e58f39fc030', 34, 25, 'asserts', NULL, 'flat', 'plain', NULL, '2024-02-29', '2024-02-29', '2024-02-29', 'on Feb. 29', NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (58, '01a205a4-bf7c-72ad-892e-bc2621592606', 35, 39, 'asserts', NULL, 'flat', 'plain', NULL, '2022-05-10', '2022-05-10', '2022-05-10', NULL, NULL, 'Printed by The Independent in its own voice.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (59, '01a205a4-bf7e-755b-bf9d-b6e594dde863', 36, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (60, '01a205a4-bf7f-70a1-9cd0-37fa2a9fc028', 37, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (61, '01a205a4-bf7f-70a1-9cd0-37fcf1fcbd86', 38, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (62, '01a205a4-bf7f-70a1-9cd0-37feed5e3d3c', 39, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (63, '01a205a4-bf7f-70a1-9cd0-3800afa11934', 40, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, 'That nobody disputes it is the article''s word.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (64, '01a205a4-bf7f-70a1-9cd0-3803f9b77c3e', 41, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (65, '01a205a4-bf7f-70a1-9cd0-380572706bdc', 42, 33, 'asserts', NULL, 'flat', 'plain', NULL, '[..2023-04-26]', NULL, '2023-04-26', 'recently', NULL, 'Before the Security Council on 20 March 2023.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (66, '01a205a4-bf80-77b5-b202-636808ddf05d', 43, 39, 'asserts', NULL, 'flat', 'plain', NULL, '2022-05-10', '2022-05-10', '2022-05-10', NULL, NULL, 'Printed by The Independent in its own voice.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (67, '01a205a4-bf80-77b5-b202-636a54db780a', 44, 39, 'asserts', NULL, 'flat', 'plain', NULL, '2022-05-10', '2022-05-10', '2022-05-10', NULL, NULL, 'Printed by The Independent in its own voice.', 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (68, '01a205a4-bf80-77b5-b202-636c703baa4a', 45, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (69, '01a205a4-bf82-7290-b6e9-bc2b51e1ad5e', 46, 41, 'asserts', NULL, 'flat', 'plain', NULL, '2023-04-26', '2023-04-26', '2023-04-26', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (70, '01a205a4-d804-77ca-af6f-6ec334b262bd', 47, 46, 'asserts', NULL, 'flat', 'plain', NULL, '2024-06-04', '2024-06-04', '2024-06-04', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (71, '01a205a4-ecb4-70a0-8dc3-550f7d956f0a', 48, 47, 'denies', NULL, 'flat', 'plain', NULL, '2024-06-04', '2024-06-04', '2024-06-04', NULL, NULL, NULL, 'public', NULL, 1, 1);
INSERT INTO public.statement VALUES (72, '01a205a4-facf-7476-9499-19f4e1e46c3a', 47, 2, 'endorses', NULL, 'flat', 'plain', NULL, '2024-06-05', '2024-06-05', '2024-06-05', NULL, NULL, 'heard on the quay', 'internal', NULL, 1, 1);
INSERT INTO public.statement VALUES (73, '01a205a5-019b-73c7-bab4-808d7987bed3', 47, 3, 'asserts', NULL, 'flat', 'plain', NULL, '2024-06-06', '2024-06-06', '2024-06-06', NULL, NULL, NULL, 'public', 'It was said of another port', 0, 2);


--
-- Data for Name: tag; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.tag VALUES (1, 1, 'arms');
INSERT INTO public.tag VALUES (2, 2, 'arms');
INSERT INTO public.tag VALUES (3, 2, 'munitions');
INSERT INTO public.tag VALUES (4, 3, 'arms');
INSERT INTO public.tag VALUES (5, 3, 'missiles');
INSERT INTO public.tag VALUES (6, 4, 'arms');
INSERT INTO public.tag VALUES (7, 4, 'wagner');
INSERT INTO public.tag VALUES (8, 5, 'arms');
INSERT INTO public.tag VALUES (9, 5, 'missiles');
INSERT INTO public.tag VALUES (10, 5, 'wagner');
INSERT INTO public.tag VALUES (11, 6, 'arms');
INSERT INTO public.tag VALUES (12, 6, 'munitions');
INSERT INTO public.tag VALUES (13, 7, 'arms');
INSERT INTO public.tag VALUES (14, 8, 'munitions');
INSERT INTO public.tag VALUES (15, 9, 'munitions');
INSERT INTO public.tag VALUES (16, 10, 'satellite');
INSERT INTO public.tag VALUES (17, 11, 'support');
INSERT INTO public.tag VALUES (18, 12, 'support');
INSERT INTO public.tag VALUES (19, 13, 'support');
INSERT INTO public.tag VALUES (20, 13, 'diplomacy');
INSERT INTO public.tag VALUES (21, 14, 'support');
INSERT INTO public.tag VALUES (22, 14, 'diplomacy');
INSERT INTO public.tag VALUES (23, 15, 'diplomacy');
INSERT INTO public.tag VALUES (24, 16, 'support');
INSERT INTO public.tag VALUES (25, 16, 'diplomacy');
INSERT INTO public.tag VALUES (26, 17, 'diplomacy');
INSERT INTO public.tag VALUES (27, 18, 'diplomacy');
INSERT INTO public.tag VALUES (28, 19, 'diplomacy');
INSERT INTO public.tag VALUES (29, 20, 'diplomacy');
INSERT INTO public.tag VALUES (30, 20, 'war');
INSERT INTO public.tag VALUES (31, 21, 'support');
INSERT INTO public.tag VALUES (32, 21, 'diplomacy');
INSERT INTO public.tag VALUES (33, 22, 'diplomacy');
INSERT INTO public.tag VALUES (34, 23, 'support');
INSERT INTO public.tag VALUES (35, 23, 'diplomacy');
INSERT INTO public.tag VALUES (36, 24, 'war');
INSERT INTO public.tag VALUES (37, 25, 'war');
INSERT INTO public.tag VALUES (38, 26, 'war');
INSERT INTO public.tag VALUES (39, 26, 'nazism');
INSERT INTO public.tag VALUES (40, 27, 'war');
INSERT INTO public.tag VALUES (41, 27, 'nazism');
INSERT INTO public.tag VALUES (42, 28, 'war');
INSERT INTO public.tag VALUES (43, 28, 'nazism');
INSERT INTO public.tag VALUES (44, 29, 'war');
INSERT INTO public.tag VALUES (45, 30, 'war');
INSERT INTO public.tag VALUES (46, 31, 'war');
INSERT INTO public.tag VALUES (47, 32, 'war');
INSERT INTO public.tag VALUES (48, 33, 'war');
INSERT INTO public.tag VALUES (49, 34, 'war');
INSERT INTO public.tag VALUES (50, 35, 'missiles');
INSERT INTO public.tag VALUES (51, 36, 'nuclear');
INSERT INTO public.tag VALUES (52, 37, 'nuclear');
INSERT INTO public.tag VALUES (53, 38, 'missiles');
INSERT INTO public.tag VALUES (54, 39, 'missiles');
INSERT INTO public.tag VALUES (55, 40, 'arms');
INSERT INTO public.tag VALUES (56, 41, 'sanctions');
INSERT INTO public.tag VALUES (57, 41, 'support');
INSERT INTO public.tag VALUES (58, 42, 'missiles');
INSERT INTO public.tag VALUES (59, 42, 'sanctions');
INSERT INTO public.tag VALUES (60, 43, 'sanctions');
INSERT INTO public.tag VALUES (61, 43, 'diplomacy');
INSERT INTO public.tag VALUES (62, 44, 'missiles');
INSERT INTO public.tag VALUES (63, 44, 'nuclear');
INSERT INTO public.tag VALUES (64, 45, 'geography');
INSERT INTO public.tag VALUES (65, 46, 'diplomacy');
INSERT INTO public.tag VALUES (66, 47, 'ports');
INSERT INTO public.tag VALUES (67, 48, 'ports');


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: article pk_article; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT pk_article PRIMARY KEY (id);


--
-- Name: article_text pk_article_text; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_text
    ADD CONSTRAINT pk_article_text PRIMARY KEY (id);


--
-- Name: article_text_words pk_article_text_words; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_text_words
    ADD CONSTRAINT pk_article_text_words PRIMARY KEY (rowid);


--
-- Name: article_words pk_article_words; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_words
    ADD CONSTRAINT pk_article_words PRIMARY KEY (rowid);


--
-- Name: assessment pk_assessment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT pk_assessment PRIMARY KEY (id);


--
-- Name: change pk_change; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT pk_change PRIMARY KEY (id);


--
-- Name: citation pk_citation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citation
    ADD CONSTRAINT pk_citation PRIMARY KEY (id);


--
-- Name: citation_words pk_citation_words; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citation_words
    ADD CONSTRAINT pk_citation_words PRIMARY KEY (rowid);


--
-- Name: claim pk_claim; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT pk_claim PRIMARY KEY (id);


--
-- Name: claim_about pk_claim_about; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_about
    ADD CONSTRAINT pk_claim_about PRIMARY KEY (id);


--
-- Name: claim_words pk_claim_words; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_words
    ADD CONSTRAINT pk_claim_words PRIMARY KEY (rowid);


--
-- Name: exclusion pk_exclusion; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exclusion
    ADD CONSTRAINT pk_exclusion PRIMARY KEY (id);


--
-- Name: implication pk_implication; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.implication
    ADD CONSTRAINT pk_implication PRIMARY KEY (id);


--
-- Name: ledger pk_ledger; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT pk_ledger PRIMARY KEY (id);


--
-- Name: membership pk_membership; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT pk_membership PRIMARY KEY (id);


--
-- Name: noun pk_noun; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.noun
    ADD CONSTRAINT pk_noun PRIMARY KEY (id);


--
-- Name: party pk_party; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT pk_party PRIMARY KEY (id);


--
-- Name: party_name pk_party_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_name
    ADD CONSTRAINT pk_party_name PRIMARY KEY (id);


--
-- Name: quantity pk_quantity; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity
    ADD CONSTRAINT pk_quantity PRIMARY KEY (id);


--
-- Name: quantity_citation pk_quantity_citation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity_citation
    ADD CONSTRAINT pk_quantity_citation PRIMARY KEY (id);


--
-- Name: revision pk_revision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT pk_revision PRIMARY KEY (id);


--
-- Name: statement pk_statement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT pk_statement PRIMARY KEY (id);


--
-- Name: tag pk_tag; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag
    ADD CONSTRAINT pk_tag PRIMARY KEY (id);


--
-- Name: article_text uq_article_text_sha256; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article_text
    ADD CONSTRAINT uq_article_text_sha256 UNIQUE (sha256);


--
-- Name: article uq_article_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.article
    ADD CONSTRAINT uq_article_uid UNIQUE (uid);


--
-- Name: assessment uq_assessment_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT uq_assessment_uid UNIQUE (uid);


--
-- Name: change uq_change_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.change
    ADD CONSTRAINT uq_change_uid UNIQUE (uid);


--
-- Name: citation uq_citation_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citation
    ADD CONSTRAINT uq_citation_uid UNIQUE (uid);


--
-- Name: claim_about uq_claim_about_claim_party; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_about
    ADD CONSTRAINT uq_claim_about_claim_party UNIQUE (claim, party);


--
-- Name: claim uq_claim_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT uq_claim_uid UNIQUE (uid);


--
-- Name: exclusion uq_exclusion_claim_excluded; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exclusion
    ADD CONSTRAINT uq_exclusion_claim_excluded UNIQUE (claim, excluded);


--
-- Name: implication uq_implication_claim_implied; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.implication
    ADD CONSTRAINT uq_implication_claim_implied UNIQUE (claim, implied);


--
-- Name: ledger uq_ledger_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT uq_ledger_uid UNIQUE (uid);


--
-- Name: noun uq_noun_singular; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.noun
    ADD CONSTRAINT uq_noun_singular UNIQUE (singular);


--
-- Name: noun uq_noun_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.noun
    ADD CONSTRAINT uq_noun_uid UNIQUE (uid);


--
-- Name: party_name uq_party_name_party_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_name
    ADD CONSTRAINT uq_party_name_party_name UNIQUE (party, name);


--
-- Name: party uq_party_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT uq_party_uid UNIQUE (uid);


--
-- Name: quantity_citation uq_quantity_citation_quantity_citation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity_citation
    ADD CONSTRAINT uq_quantity_citation_quantity_citation UNIQUE (quantity, citation);


--
-- Name: quantity uq_quantity_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity
    ADD CONSTRAINT uq_quantity_uid UNIQUE (uid);


--
-- Name: statement uq_statement_uid; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT uq_statement_uid UNIQUE (uid);


--
-- Name: tag uq_tag_claim_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag
    ADD CONSTRAINT uq_tag_claim_name UNIQUE (claim, name);


--
-- Name: ix_article_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_article_sha256 ON public.article USING btree (sha256);


--
-- Name: ix_article_text_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_article_text_words_words ON public.article_text_words USING gin (words);


--
-- Name: ix_article_url; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_article_url ON public.article USING btree (url);


--
-- Name: ix_article_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_article_words_words ON public.article_words USING gin (words);


--
-- Name: ix_assessment_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_assessment_claim ON public.assessment USING btree (claim);


--
-- Name: ix_assessment_statement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_assessment_statement ON public.assessment USING btree (statement);


--
-- Name: ix_citation_article; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_citation_article ON public.citation USING btree (article);


--
-- Name: ix_citation_statement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_citation_statement ON public.citation USING btree (statement);


--
-- Name: ix_citation_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_citation_words_words ON public.citation_words USING gin (words);


--
-- Name: ix_claim_about_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_about_party ON public.claim_about USING btree (party);


--
-- Name: ix_claim_conflicting_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_conflicting_newest ON public.claim USING btree (latest DESC, id DESC) WHERE (conflicting = 1);


--
-- Name: ix_claim_contested_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_contested_newest ON public.claim USING btree (latest DESC, id DESC) WHERE (contested <> 'no'::text);


--
-- Name: ix_claim_merged_into; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_merged_into ON public.claim USING btree (merged_into) WHERE (merged_into IS NOT NULL);


--
-- Name: ix_claim_newest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_newest ON public.claim USING btree (latest DESC, id DESC);


--
-- Name: ix_claim_words_words; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_claim_words_words ON public.claim_words USING gin (words);


--
-- Name: ix_exclusion_excluded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_exclusion_excluded ON public.exclusion USING btree (excluded);


--
-- Name: ix_implication_implied; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_implication_implied ON public.implication USING btree (implied);


--
-- Name: ix_membership_party; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_party ON public.membership USING btree (party);


--
-- Name: ix_membership_whole; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_membership_whole ON public.membership USING btree (whole);


--
-- Name: ix_noun_head; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_noun_head ON public.noun USING btree (head);


--
-- Name: ix_noun_plural; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_noun_plural ON public.noun USING btree (plural);


--
-- Name: ix_noun_synonym_of; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_noun_synonym_of ON public.noun USING btree (synonym_of);


--
-- Name: ix_party_folded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_party_folded ON public.party USING btree (folded);


--
-- Name: ix_party_name_folded; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_party_name_folded ON public.party_name USING btree (folded);


--
-- Name: ix_quantity_citation_citation; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quantity_citation_citation ON public.quantity_citation USING btree (citation);


--
-- Name: ix_quantity_noun; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quantity_noun ON public.quantity USING btree (noun);


--
-- Name: ix_quantity_statement; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quantity_statement ON public.quantity USING btree (statement);


--
-- Name: ix_quantity_unit; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quantity_unit ON public.quantity USING btree (unit);


--
-- Name: ix_revision_change; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_revision_change ON public.revision USING btree (change);


--
-- Name: ix_revision_table_name_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_revision_table_name_key ON public.revision USING btree (table_name, key);


--
-- Name: ix_statement_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statement_claim ON public.statement USING btree (claim);


--
-- Name: ix_statement_date_earliest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statement_date_earliest ON public.statement USING btree (date_earliest);


--
-- Name: ix_statement_date_latest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statement_date_latest ON public.statement USING btree (date_latest);


--
-- Name: ix_statement_party_claim; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statement_party_claim ON public.statement USING btree (party, claim);


--
-- Name: ix_statement_replaces; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_statement_replaces ON public.statement USING btree (replaces);


--
-- Name: ix_tag_name; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_tag_name ON public.tag USING btree (name);


--
-- Name: assessment fk_assessment_claim_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_claim_claim FOREIGN KEY (claim) REFERENCES public.claim(id);


--
-- Name: assessment fk_assessment_statement_statement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.assessment
    ADD CONSTRAINT fk_assessment_statement_statement FOREIGN KEY (statement) REFERENCES public.statement(id);


--
-- Name: citation fk_citation_article_article; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citation
    ADD CONSTRAINT fk_citation_article_article FOREIGN KEY (article) REFERENCES public.article(id);


--
-- Name: citation fk_citation_statement_statement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.citation
    ADD CONSTRAINT fk_citation_statement_statement FOREIGN KEY (statement) REFERENCES public.statement(id);


--
-- Name: claim_about fk_claim_about_claim_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_about
    ADD CONSTRAINT fk_claim_about_claim_claim FOREIGN KEY (claim) REFERENCES public.claim(id);


--
-- Name: claim_about fk_claim_about_party_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim_about
    ADD CONSTRAINT fk_claim_about_party_party FOREIGN KEY (party) REFERENCES public.party(id);


--
-- Name: claim fk_claim_merged_into_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.claim
    ADD CONSTRAINT fk_claim_merged_into_claim FOREIGN KEY (merged_into) REFERENCES public.claim(id);


--
-- Name: exclusion fk_exclusion_claim_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exclusion
    ADD CONSTRAINT fk_exclusion_claim_claim FOREIGN KEY (claim) REFERENCES public.claim(id);


--
-- Name: exclusion fk_exclusion_excluded_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exclusion
    ADD CONSTRAINT fk_exclusion_excluded_claim FOREIGN KEY (excluded) REFERENCES public.claim(id);


--
-- Name: implication fk_implication_claim_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.implication
    ADD CONSTRAINT fk_implication_claim_claim FOREIGN KEY (claim) REFERENCES public.claim(id);


--
-- Name: implication fk_implication_implied_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.implication
    ADD CONSTRAINT fk_implication_implied_claim FOREIGN KEY (implied) REFERENCES public.claim(id);


--
-- Name: membership fk_membership_party_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_party_party FOREIGN KEY (party) REFERENCES public.party(id);


--
-- Name: membership fk_membership_whole_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.membership
    ADD CONSTRAINT fk_membership_whole_party FOREIGN KEY (whole) REFERENCES public.party(id);


--
-- Name: noun fk_noun_head_noun; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.noun
    ADD CONSTRAINT fk_noun_head_noun FOREIGN KEY (head) REFERENCES public.noun(id);


--
-- Name: noun fk_noun_synonym_of_noun; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.noun
    ADD CONSTRAINT fk_noun_synonym_of_noun FOREIGN KEY (synonym_of) REFERENCES public.noun(id);


--
-- Name: party fk_party_merged_into_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party
    ADD CONSTRAINT fk_party_merged_into_party FOREIGN KEY (merged_into) REFERENCES public.party(id);


--
-- Name: party_name fk_party_name_party_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.party_name
    ADD CONSTRAINT fk_party_name_party_party FOREIGN KEY (party) REFERENCES public.party(id);


--
-- Name: quantity_citation fk_quantity_citation_citation_citation; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity_citation
    ADD CONSTRAINT fk_quantity_citation_citation_citation FOREIGN KEY (citation) REFERENCES public.citation(id);


--
-- Name: quantity_citation fk_quantity_citation_quantity_quantity; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity_citation
    ADD CONSTRAINT fk_quantity_citation_quantity_quantity FOREIGN KEY (quantity) REFERENCES public.quantity(id);


--
-- Name: quantity fk_quantity_noun_noun; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity
    ADD CONSTRAINT fk_quantity_noun_noun FOREIGN KEY (noun) REFERENCES public.noun(id);


--
-- Name: quantity fk_quantity_statement_statement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quantity
    ADD CONSTRAINT fk_quantity_statement_statement FOREIGN KEY (statement) REFERENCES public.statement(id);


--
-- Name: revision fk_revision_change_change; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.revision
    ADD CONSTRAINT fk_revision_change_change FOREIGN KEY (change) REFERENCES public.change(id);


--
-- Name: statement fk_statement_claim_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_claim_claim FOREIGN KEY (claim) REFERENCES public.claim(id);


--
-- Name: statement fk_statement_party_party; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_party_party FOREIGN KEY (party) REFERENCES public.party(id);


--
-- Name: statement fk_statement_replaces_statement; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.statement
    ADD CONSTRAINT fk_statement_replaces_statement FOREIGN KEY (replaces) REFERENCES public.statement(id) DEFERRABLE INITIALLY DEFERRED;


--
-- Name: tag fk_tag_claim_claim; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.tag
    ADD CONSTRAINT fk_tag_claim_claim FOREIGN KEY (claim) REFERENCES public.claim(id);


--
-- PostgreSQL database dump complete
--


