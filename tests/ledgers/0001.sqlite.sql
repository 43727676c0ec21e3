PRAGMA application_id = 1668050292;
BEGIN TRANSACTION;
CREATE TABLE alembic_version (
	version_num VARCHAR(32) NOT NULL, 
	CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num)
);
INSERT INTO "alembic_version" VALUES('0001');
CREATE TABLE article (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	url TEXT, 
	title TEXT NOT NULL, 
	author TEXT, 
	publisher TEXT, 
	first_published_by TEXT, 
	published TEXT, 
	published_earliest TEXT, 
	published_latest TEXT, 
	language TEXT, 
	translated_from TEXT, 
	status TEXT NOT NULL, 
	captured_at TEXT, 
	archived_at TEXT, 
	visibility TEXT NOT NULL, 
	sha256 TEXT, 
	boilerplate TEXT, 
	note TEXT, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_article PRIMARY KEY (id), 
	CONSTRAINT ck_article_status CHECK (status IN ('normal', 'corrected', 'retracted')), 
	CONSTRAINT ck_article_visibility CHECK (visibility IN ('public', 'internal')), 
	CONSTRAINT ck_article_published_order CHECK (published_earliest <= published_latest), 
	CONSTRAINT uq_article_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "article" VALUES(1,'01a205a4-4290-726e-a85f-708f16f2f4d6',NULL,'N. Korea, Russia defend Moscow''s war with Ukraine during showing of film …',NULL,NULL,'Yonhap','[2023-08-08..2023-08-12]','2023-08-08','2023-08-12','en',NULL,'normal',NULL,NULL,'public','6ced4b941f1c44b4c27311f044eee1dcc32764f1fb7edbde16eca1b4c9ead4bd',NULL,'The stored page is stamped 16 June 2024, which cannot be the date of the text: it calls Sergei Shoigu defence minister, which he was until May 2024, and puts his visit for the parade of 27 July 2023 in the month before. TASS reported the showing on 9 August 2023 and dates it 7 August, a Monday; the text says that this was earlier in its own week. Signed Yonhap; the page names no paper that printed it. The title is shortened here.',1);
INSERT INTO "article" VALUES(2,'01a205a4-4290-726e-a85f-7090cf8f7b7b',NULL,'North Korea defends Russia’s right to ‘safeguard the country’s dignity’','Thomas Kingsley','The Independent','Associated Press','2022-05-10','2022-05-10','2022-05-10','en',NULL,'normal',NULL,NULL,'public','e8e3cc78ac0a6ca883a1c887996b5ff8602a9f413ebb54b34940787269c53412',NULL,'Under the paper''s own byline, but from the account of the message to the count of missile tests it is a wire story of the Associated Press, word for word in other papers of that day, which credit it (Ahram Online, 10 May 2022). What it says in its own voice is therefore recorded as the agency''s. The paper takes Kim Jong-un''s given name for his family name.',1);
INSERT INTO "article" VALUES(3,'01a205a4-4290-726e-a85f-7091b476d1fd',NULL,'"Mutual Solidarity": North Korea and Russia want to work more closely together …','Sven Hauberg','The Limited Times','Merkur','2023-04-26','2023-04-26','2023-04-26','en','de','normal',NULL,NULL,'public','8308e1a16380a8be62f4612f3a5434d9c773eb3e2c8599dd0b87306469f3a204',NULL,'A machine translation that credits Merkur and no author. The original, which names him, is https://www.merkur.de/politik/nordkorea-und-russland-wollen-im-ukraine-krieg-enger-zusammenarbeiten-92235102.html. Every quotation in it went through German, those of American officials from English and back again: none is the speaker''s own wording. The title is shortened here.',1);
INSERT INTO "article" VALUES(4,'01a205a4-4291-7130-bb70-38c315d6b790',NULL,'Kim Jong-un with message to Moscow: “Justice will win”','Linus Prien',NULL,NULL,'2023-06-12','2023-06-12','2023-06-12','en','de','normal',NULL,NULL,'public','61ff91fd4126eea2c45cc87df3428e05f5f4d1426cef6c92df6e7349f8562c17',NULL,'The text has no headline (the title here is its first subheading) and names no publisher, so that its own voice is recorded as the author''s. That it is a translation from German is our reading: an embassy is sent where a message is meant, and Botschaft is the German word for both. Its last two paragraphs repeat what Merkur''s article of April has: further citations, not second sources.',1);
INSERT INTO "article" VALUES(5,'01a205a4-4291-7130-bb70-38c4d297ecdd',NULL,'Russia hails Pyongyang for supporting its war against Ukraine',NULL,'American Military News','Radio Free Asia','2024-03-01','2024-03-01','2024-03-01','en',NULL,'normal',NULL,NULL,'public','014113dc4757d295df3f58e17fb612cbec9f0ae0d0a079f8b61f25ba816450dc',NULL,'A reprint by permission. Russia''s and South Korea''s officials are quoted in English without a word on who translated them.',1);
INSERT INTO "article" VALUES(6,'01a205a4-4a6d-7210-b30b-1b6612ea1421',NULL,'Harbour office counts crates',NULL,'The Port Paper',NULL,'2024-06-04','2024-06-04','2024-06-04','en',NULL,'normal',NULL,NULL,'public','9d071ff30a5980bb11203ab15a607416bb5878ad4f26bbdb7ba711e5cb52c4cd',NULL,NULL,1);
CREATE TABLE article_text (
	id INTEGER NOT NULL, 
	sha256 TEXT NOT NULL, 
	text TEXT NOT NULL, 
	CONSTRAINT pk_article_text PRIMARY KEY (id), 
	CONSTRAINT uq_article_text_sha256 UNIQUE (sha256)
)
 STRICT

;
INSERT INTO "article_text" VALUES(1,'9d071ff30a5980bb11203ab15a607416bb5878ad4f26bbdb7ba711e5cb52c4cd','Harbour office counts crates

The harbour office said on Tuesday that about 1,200 crates had left the port since May.
"Not one crate has left this port," the ministry''s speaker answered.
');
CREATE VIRTUAL TABLE article_text_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
DELETE FROM "article_text_words_config";
INSERT INTO "article_text_words_config" VALUES('version',4);
DELETE FROM "article_text_words_data";
INSERT INTO "article_text_words_data" VALUES(1,X'011A');
INSERT INTO "article_text_words_data" VALUES(10,X'000000000101010001010101');
INSERT INTO "article_text_words_data" VALUES(137438953473,X'000000AE02303101010332303001010561626F75740102076E737765726564010106636F756E7473010204726174650106017301010368616401030572626F7572010301730101046C6566740101036D6179010207696E69737472790101036E6F740101066F66666963650102016E01030165010104706F727401010173010203616964010204696E63650102067065616B65720101047468617401030165010302697301020675657364617901040406080A09070406080407060A060904040704060709070405');
DELETE FROM "article_text_words_docsize";
INSERT INTO "article_text_words_docsize" VALUES(1,X'1A');
DELETE FROM "article_text_words_idx";
INSERT INTO "article_text_words_idx" VALUES(1,X'',2);
CREATE VIRTUAL TABLE article_text_words_vocabulary USING fts5vocab (article_text_words, instance);
CREATE VIRTUAL TABLE article_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
DELETE FROM "article_words_config";
INSERT INTO "article_words_config" VALUES('version',4);
DELETE FROM "article_words_data";
INSERT INTO "article_words_data" VALUES(1,X'0652');
INSERT INTO "article_words_data" VALUES(10,X'000000000102020002010101020101');
INSERT INTO "article_words_data" VALUES(137438953473,X'000001DC0830616761696E73740502076D65726963616E0502026E64030203736961050308736F636961746564020107636C6F73656C790302066F756E747279020106646566656E640107017302020669676E6974790202057572696E6701010466696C6D0102026F720502037265650501056861696C73050305756265726703010B696E646570656E64656E7402020274730501046A6F6E670402067573746963650401036B696D0403066E67736C65790202046F72656101010101076C696D697465640303036E75730401066D65726B75720303057373616765040207696C69746172790502036F726503030473636F7701030205757475616C0301016E0102036577730502046F727468020101026F66010105707265737302030369656E040208796F6E6779616E67050105726164696F05020469676874020205757373696101010102010173010102086166656775617264020206686F77696E670102096F6C696461726974790302097570706F7274696E6705020376656E030103746865020103046F6D6173020204696D65730302016F0201010306676574686572030107756B7261696E65010402016E04010477616E740303017201040203696C6C0403016E0403027468010302036F726B030106796F6E68617001040A0A05060B0A090904090807050608080E0507090609090A0609080A0608080406080508060B08070B050B090C0C0607070706090B04070506040606');
INSERT INTO "article_words_data" VALUES(274877906945,X'0000003C0730636F756E74730602057261746573060107686172626F75720601066F666669636506010570617065720602036F7274060103746865060409080A090806');
DELETE FROM "article_words_docsize";
INSERT INTO "article_words_docsize" VALUES(1,X'0E');
INSERT INTO "article_words_docsize" VALUES(2,X'10');
INSERT INTO "article_words_docsize" VALUES(3,X'12');
INSERT INTO "article_words_docsize" VALUES(4,X'0C');
INSERT INTO "article_words_docsize" VALUES(5,X'0F');
INSERT INTO "article_words_docsize" VALUES(6,X'07');
DELETE FROM "article_words_idx";
INSERT INTO "article_words_idx" VALUES(1,X'',2);
INSERT INTO "article_words_idx" VALUES(2,X'',2);
CREATE VIRTUAL TABLE article_words_vocabulary USING fts5vocab (article_words, instance);
CREATE TABLE assessment (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim INTEGER, 
	statement INTEGER, 
	rating TEXT NOT NULL, 
	explanation TEXT NOT NULL, 
	source TEXT, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_assessment PRIMARY KEY (id), 
	CONSTRAINT ck_assessment_one_subject CHECK ((claim IS NULL) <> (statement IS NULL)), 
	CONSTRAINT fk_assessment_claim_claim FOREIGN KEY(claim) REFERENCES claim (id), 
	CONSTRAINT fk_assessment_statement_statement FOREIGN KEY(statement) REFERENCES statement (id), 
	CONSTRAINT uq_assessment_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "assessment" VALUES(1,'01a205a4-42a2-77a3-80f9-430cfb88c51f',NULL,3,'misreported','Sales come from the translation: Merkur''s German teaser has Waffenlieferungen, deliveries of arms.','https://www.merkur.de/politik/nordkorea-und-russland-wollen-im-ukraine-krieg-enger-zusammenarbeiten-92235102.html',1);
INSERT INTO "assessment" VALUES(2,'01a205a4-42aa-738b-a8d2-95d557d70fdb',NULL,6,'misreported','The shells are what the containers could hold, not what they are known to have carried: enough room for about three million 152mm shells, or for 500,000 of 122mm.','https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183927',1);
INSERT INTO "assessment" VALUES(3,'01a205a4-42ad-70a8-b3fc-ccee64ca173e',NULL,7,'misreported','Rounds are meant, not launchers: by the other reports of the meeting, the containers have room for three million 152mm shells or for 500,000 rounds of 122mm, the calibre of rocket artillery. And these are alternatives (he added that it may be a mixture), not two parts of one sum.','https://world.kbs.co.kr/service/news_view.htm?lang=e&Seq_Code=183927',1);
INSERT INTO "assessment" VALUES(4,'01a205a4-42b0-72b0-8c40-8251a2090aef',NULL,13,'misreported','The White House spoke of infantry rockets and missiles, and of cars that were loaded with containers on 19 November 2022; the pictures show the cars, not what is in the containers.','https://www.nknews.org/2023/01/new-photos-show-north-korea-sent-weapons-to-russian-paramilitary-group-pentagon/',1);
INSERT INTO "assessment" VALUES(5,'01a205a4-4396-71e3-b064-13c3c31e74cb',NULL,16,'doubtful','Reports of the meeting differ: Yonhap quotes him with factories that operate at 30 percent of their capacity for want of material and power; KBS, like this article, has 30 percent of the factories in operation.','https://www.kuna.net.kw/ArticleDetails.aspx?id=3139668&Language=en',1);
INSERT INTO "assessment" VALUES(6,'01a205a4-43a2-7783-8a31-1d0bf83353ec',NULL,59,'misreported','Six is the number of all North Korean tests. Those of 2006 and 2009 were under Kim Jong-il; four have been under Kim Jong-un: 2013, January and September 2016, 2017.','https://www.armscontrol.org/blog/2016-01-07/north-koreas-fourth-nuclear-test-wake-up-call',1);
INSERT INTO "assessment" VALUES(7,'01a205a4-43a2-7783-8a31-1d1a26518176',NULL,65,'misreported','She said launch, not shoot down: her English came back from German, where abschießen is both.','https://www.ksat.com/news/politics/2023/03/20/us-says-china-and-russia-blocking-un-action-on-north-korea/',1);
CREATE TABLE change (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	at TEXT NOT NULL, 
	analyst TEXT NOT NULL, 
	command TEXT NOT NULL, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT uq_change_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "change" VALUES(1,'01a205a4-4226-716b-8519-e75415e0fbf1','2026-11-22T23:43:00Z','tester','claimtrack import seeds/parties.yaml seeds/north-korea-russia.yaml');
INSERT INTO "change" VALUES(2,'01a205a4-4a6f-7100-a1f4-880501e7720d','2026-11-22T23:43:02Z','tester','claimtrack article add - --published 2024-06-04 --publisher ''The Port Paper'' --language en');
INSERT INTO "change" VALUES(3,'01a205a4-5d46-7329-b1d0-b30178013fd1','2026-11-22T23:43:07Z','tester','claimtrack add ''Crates have left the port since May 2024'' --period 2024-05/.. --tag ports --by ''Harbour office'' --new-party ''Harbour office:government_body'' --new-party ''Ministry of Transport:government_body'' --on 2024-06-04 --quantity ''about 1,200 crates'' --measure shipped --article a6 --quote ''about 1,200 crates had left the port since May''');
INSERT INTO "change" VALUES(4,'01a205a4-6384-734e-9450-14b6cd8174d4','2026-11-22T23:43:09Z','tester','claimtrack add ''Goods have left the port'' --tag ports');
INSERT INTO "change" VALUES(5,'01a205a4-6896-7783-bc1c-e6b11b8bc241','2026-11-22T23:43:10Z','tester','claimtrack imply 47 48 --because ''Crates are goods''');
INSERT INTO "change" VALUES(6,'01a205a4-6ef8-772e-a18f-05571c0097db','2026-11-22T23:43:12Z','tester','claimtrack deny 48 --by ''Ministry of Transport'' --on 2024-06-04 --article a6 --quote ''Not one crate has left this port'' --form verbatim');
INSERT INTO "change" VALUES(7,'01a205a4-7845-768b-8d51-5a8a69d9b110','2026-11-22T23:43:14Z','tester','claimtrack say 47 endorses --by ''South Korea'' --on 2024-06-05 --internal --note ''heard on the quay''');
INSERT INTO "change" VALUES(8,'01a205a4-7d6b-76eb-9e63-3b0195f2c3c2','2026-11-22T23:43:15Z','tester','claimtrack say 47 asserts --by Russia --on 2024-06-06 --quantity ''more than 2,000 crates'' --measure shipped');
INSERT INTO "change" VALUES(9,'01a205a4-8394-73d7-ba2a-6a30e93cbefd','2026-11-22T23:43:17Z','tester','claimtrack withdraw s73 --because ''It was said of another port''');
INSERT INTO "change" VALUES(10,'01a205a4-8a3e-73d8-a6f7-531320ab14c6','2026-11-22T23:43:19Z','tester','claimtrack deny 47 --by Russia --on ''[..2024-06-09]'' --aspect existence --inferred ''Read from a gesture''');
INSERT INTO "change" VALUES(11,'01a205a4-91c1-7035-a2e9-3cb7c3d9b546','2026-11-22T23:43:21Z','tester','claimtrack undo 10');
INSERT INTO "change" VALUES(12,'01a205a4-97e5-75fa-b1cd-b069b351e9e7','2026-11-22T23:43:22Z','tester','claimtrack exclude 47 3 --because ''for the trial''');
INSERT INTO "change" VALUES(13,'01a205a4-9d6e-7294-bb48-74fb8c695f3a','2026-11-22T23:43:24Z','tester','claimtrack undo 12');
CREATE TABLE citation (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	statement INTEGER NOT NULL, 
	article INTEGER NOT NULL, 
	exact TEXT NOT NULL, 
	prefix TEXT, 
	suffix TEXT, 
	start INTEGER, 
	"end" INTEGER, 
	form TEXT NOT NULL, 
	translation TEXT, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_citation PRIMARY KEY (id), 
	CONSTRAINT ck_citation_form CHECK (form IN ('verbatim', 'paraphrase', 'translation')), 
	CONSTRAINT ck_citation_offsets CHECK (start >= 0 AND start < "end"), 
	CONSTRAINT fk_citation_article_article FOREIGN KEY(article) REFERENCES article (id), 
	CONSTRAINT fk_citation_statement_statement FOREIGN KEY(statement) REFERENCES statement (id), 
	CONSTRAINT uq_citation_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "citation" VALUES(1,'01a205a4-42a0-7281-ac10-965276c011e9',1,5,'a claim that both Pyongyang and Moscow have denied',NULL,NULL,1680,1730,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(2,'01a205a4-42a0-7281-ac10-96533154751c',1,5,'have been accused of engaging in arms trading',NULL,NULL,1535,1580,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(3,'01a205a4-42a0-7281-ac10-9655f3f9ce87',2,5,'a claim that both Pyongyang and Moscow have denied',NULL,NULL,1680,1730,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(4,'01a205a4-42a0-7281-ac10-9656875403e3',2,5,'have been accused of engaging in arms trading',NULL,NULL,1535,1580,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(5,'01a205a4-42a2-77a3-80f9-430bd5ef5b2a',3,3,'supporting Russian President Putin with arms sales',NULL,'.

Munich',413,463,'translation',NULL,1);
INSERT INTO "citation" VALUES(6,'01a205a4-42a3-7519-8b91-c6c6ff6f7e15',4,5,'have been accused of engaging in arms trading',NULL,NULL,1535,1580,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(7,'01a205a4-42a3-7519-8b91-c6c8dd58287d',5,5,'more than 1 million artillery shells from North Korea since early August',NULL,NULL,2432,2504,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(8,'01a205a4-42a8-72a4-a674-e74949310c09',6,5,'some 6,700 containers carrying more than three million artillery shells',NULL,NULL,1404,1475,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(9,'01a205a4-42a8-72a4-a674-e74ae250705b',6,5,'to Russia since August last year',NULL,NULL,1476,1508,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(10,'01a205a4-42aa-738b-a8d2-95d77f29c87e',7,5,'he estimates that millions of rounds have been delivered to Russia',NULL,NULL,1847,1913,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(11,'01a205a4-42ab-7014-a96f-6295c334bcc3',7,5,'more than three million 152mm artillery shells',NULL,NULL,1925,1971,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(12,'01a205a4-42ab-7014-a96f-62963786e899',7,5,'more than half a million 122mm rocket launchers',NULL,NULL,1976,2023,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(13,'01a205a4-42ad-70a8-b3fc-ccf0bb161aec',8,5,'a claim that both Pyongyang and Moscow have denied',NULL,NULL,1680,1730,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(14,'01a205a4-42ad-70a8-b3fc-ccf28c271e03',9,5,'a claim that both Pyongyang and Moscow have denied',NULL,NULL,1680,1730,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(15,'01a205a4-42ad-70a8-b3fc-ccf4b30b825b',10,5,'Russian forces have used North Korean missiles to attack them',NULL,NULL,1616,1677,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(16,'01a205a4-42b0-72b0-8c40-824963908723',11,3,'invention of a non-existent thing',NULL,NULL,3310,3343,'translation',NULL,1);
INSERT INTO "citation" VALUES(17,'01a205a4-42b0-72b0-8c40-824a8460729a',11,4,'However, Pyongyang denies this',NULL,NULL,2260,2290,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(18,'01a205a4-42b0-72b0-8c40-824c6621777f',12,3,'accused North Korea of supplying weapons to Yevgeny Prigozhin''s paramilitary Wagner group',NULL,NULL,3122,3211,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(19,'01a205a4-42b0-72b0-8c40-824de72e90bd',12,4,'accused North Korea of sending weapons to the Wagner Group',NULL,NULL,2200,2258,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(20,'01a205a4-42b0-72b0-8c40-824f71fddb57',13,3,'photographs purporting to show Russian railroad cars entering North Korean territory',NULL,NULL,3415,3499,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(21,'01a205a4-42b0-72b0-8c40-82509969213f',13,3,'loading infantry missiles and other missiles there',NULL,NULL,3501,3551,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(22,'01a205a4-42b0-72b0-8c40-8253f9de7899',14,3,'Russia was trying to get more weapons from North Korea',NULL,NULL,3638,3692,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(23,'01a205a4-42b0-72b0-8c40-8254ba58af3b',14,3,'Russia is actively trying to acquire additional ammunition from North Korea',NULL,NULL,3725,3800,'translation',NULL,1);
INSERT INTO "citation" VALUES(24,'01a205a4-42b0-72b0-8c40-82565a787bcd',15,3,'trying to broker a secret arms deal with the Kim regime',NULL,NULL,3914,3969,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(25,'01a205a4-42b1-7520-abe5-e476fac1f23e',16,5,'among the hundreds of munitions factories in North Korea',NULL,NULL,2043,2099,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(26,'01a205a4-42b1-7520-abe5-e47793a32c6a',16,5,'only about 30% are operational',NULL,NULL,2114,2144,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(27,'01a205a4-4396-71e3-b064-13c5aac50081',17,5,'seem to be functioning at full capacity',NULL,NULL,2200,2239,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(28,'01a205a4-4396-71e3-b064-13c787c8628f',18,5,'has likely offered Pyongyang technological advice for its satellite launch',NULL,NULL,2337,2411,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(29,'01a205a4-4398-7501-b316-e0d58bcbf606',19,3,'actively supporting Russia in the Ukraine war remains to be seen',NULL,NULL,3025,3089,'translation',NULL,1);
INSERT INTO "citation" VALUES(30,'01a205a4-4398-7501-b316-e0d7164526fb',20,4,'Whether North Korea actually supports Russia is not entirely clear',NULL,NULL,2121,2187,'translation',NULL,1);
INSERT INTO "citation" VALUES(31,'01a205a4-439b-71c3-ae57-aedcc279cd4d',21,2,'“firm solidarity” with Russia over its campaign',NULL,NULL,1174,1221,'translation',NULL,1);
INSERT INTO "citation" VALUES(32,'01a205a4-439b-71c3-ae57-aedd61789f30',21,2,'reiterated his support for Vladimir Putin',NULL,NULL,441,482,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(33,'01a205a4-439b-71c3-ae57-aedf5766fe4d',22,4,'support Russia in his invasion of Ukraine',NULL,NULL,725,766,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(34,'01a205a4-439b-71c3-ae57-aee0f295fa95',22,4,'closer strategic cooperation',NULL,NULL,1151,1179,'translation',NULL,1);
INSERT INTO "citation" VALUES(35,'01a205a4-439b-71c3-ae57-aee25593fd71',23,5,'standing with us at the forefront of this struggle',NULL,NULL,658,708,'translation',NULL,1);
INSERT INTO "citation" VALUES(36,'01a205a4-439b-71c3-ae57-aee4943db050',24,5,'North Korea has supported Russia’s invasion of Ukraine',NULL,NULL,1161,1215,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(37,'01a205a4-439c-71df-b897-f79baac76d65',25,3,'stepping up their mutual support and solidarity',NULL,NULL,1189,1236,'translation',NULL,1);
INSERT INTO "citation" VALUES(38,'01a205a4-439c-71df-b897-f79cb9d0d5a6',25,3,'intends to further strengthen ties with Russia',NULL,NULL,1117,1163,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(39,'01a205a4-439c-71df-b897-f79d33e39c30',25,4,'increasing their mutual support and solidarity',NULL,NULL,1948,1994,'translation',NULL,1);
INSERT INTO "citation" VALUES(40,'01a205a4-439d-77a9-967d-cc02b1eaa62d',26,1,'supported each other and bolstered strategic cooperation',NULL,NULL,2311,2367,'translation',NULL,1);
INSERT INTO "citation" VALUES(41,'01a205a4-439d-77a9-967d-cc04ddc0f5ff',27,1,'are increasingly strengthening their ties',NULL,NULL,2521,2562,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(42,'01a205a4-439e-705f-8fd0-589cf0628b52',28,3,'military camaraderie in the fight against a common enemy',NULL,NULL,2350,2406,'translation',NULL,1);
INSERT INTO "citation" VALUES(43,'01a205a4-439e-705f-8fd0-589de43a2d56',28,4,'military camaraderie in the fight against a common enemy',NULL,NULL,1837,1893,'translation',NULL,1);
INSERT INTO "citation" VALUES(44,'01a205a4-439e-705f-8fd0-589ff6a09898',29,3,'such formulations usually mean the USA',NULL,NULL,2410,2448,'translation',NULL,1);
INSERT INTO "citation" VALUES(45,'01a205a4-439e-705f-8fd0-58a17a2d3c69',30,4,'meaning the United States',NULL,NULL,1897,1922,'translation',NULL,1);
INSERT INTO "citation" VALUES(46,'01a205a4-439e-705f-8fd0-58a34242dc96',31,3,'a very special ally in its immediate vicinity: North Korea',NULL,NULL,879,937,'translation',NULL,1);
INSERT INTO "citation" VALUES(47,'01a205a4-439e-705f-8fd0-58a593dfd884',32,4,'one of Russia’s few remaining allies',NULL,NULL,165,201,'translation',NULL,1);
INSERT INTO "citation" VALUES(48,'01a205a4-439e-705f-8fd0-58a70759880c',33,3,'Russia is not really isolated',NULL,NULL,583,612,'translation',NULL,1);
INSERT INTO "citation" VALUES(49,'01a205a4-439e-705f-8fd0-58a997a312b8',34,4,'has become very isolated internationally',NULL,NULL,367,407,'translation',NULL,1);
INSERT INTO "citation" VALUES(50,'01a205a4-439e-705f-8fd0-58ab5f4444c4',35,1,'visited North Korea last month to attend a massive military parade',NULL,NULL,2813,2879,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(51,'01a205a4-439e-705f-8fd0-58adabacb065',36,1,'according to the Korean Central News Agency and a Facebook message',NULL,NULL,825,891,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(52,'01a205a4-439e-705f-8fd0-58ae021cdb73',36,1,'was shown at the Taedongmun Cinema in Pyongyang on Monday',NULL,NULL,661,718,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(53,'01a205a4-439e-705f-8fd0-58b0b3358fd1',37,1,'a Facebook message posted by the embassy',NULL,NULL,873,913,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(54,'01a205a4-439e-705f-8fd0-58b193c0f246',37,1,'was shown at the Taedongmun Cinema in Pyongyang on Monday',NULL,NULL,661,718,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(55,'01a205a4-439e-705f-8fd0-58b320509c2f',38,1,'in what could be an event to defend Moscow''s war',NULL,NULL,576,624,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(56,'01a205a4-439e-705f-8fd0-58b583e63014',39,3,'last July Pyongyang recognized the two separatist regions of Luhansk and Donetsk',NULL,NULL,2778,2858,'translation',NULL,1);
INSERT INTO "citation" VALUES(57,'01a205a4-439e-705f-8fd0-58b72e26a061',40,3,'led to the end of diplomatic relations with Kiev',NULL,NULL,2881,2929,'translation',NULL,1);
INSERT INTO "citation" VALUES(58,'01a205a4-439e-705f-8fd0-58b98d84920d',41,3,'one of the few countries to always vote against resolutions',NULL,NULL,2607,2666,'translation',NULL,1);
INSERT INTO "citation" VALUES(59,'01a205a4-439e-705f-8fd0-58bbdebe11c6',42,2,'threat and blackmail by the hostile forces',NULL,NULL,1262,1304,'translation',NULL,1);
INSERT INTO "citation" VALUES(60,'01a205a4-439e-705f-8fd0-58bdce8b58a2',43,3,'success in defending the country''s legitimate security interests',NULL,NULL,1437,1501,'translation',NULL,1);
INSERT INTO "citation" VALUES(61,'01a205a4-439e-705f-8fd0-58bf28126972',44,3,'Vladimir Putin regularly uses similar formulations to justify his war',NULL,NULL,1658,1727,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(62,'01a205a4-439e-705f-8fd0-58c1b54e5c75',45,5,'righteous struggle to defend its strategic security and interests',NULL,NULL,1231,1296,'translation',NULL,1);
INSERT INTO "citation" VALUES(63,'01a205a4-439f-7349-ad9a-9bf2cd470dcd',46,5,'supporting its aggression against Ukraine',NULL,NULL,445,486,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(64,'01a205a4-439f-7349-ad9a-9bf414fd0d16',47,1,'enter a war in the wake of a resurgence of Nazism',NULL,NULL,1291,1340,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(65,'01a205a4-439f-7349-ad9a-9bf6152f15b4',48,1,'Vladimir Putin''s claim justifying the war in Ukraine',NULL,NULL,1948,2000,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(66,'01a205a4-439f-7349-ad9a-9bf75487b6e4',48,1,'fight against neo-Nazism',NULL,NULL,2007,2031,'translation',NULL,1);
INSERT INTO "citation" VALUES(67,'01a205a4-439f-7349-ad9a-9bf96ea966e7',49,1,'are arming neo-Nazis in such countries, thus inciting a war with Russia',NULL,NULL,1765,1836,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(68,'01a205a4-439f-7349-ad9a-9bfb40ff9aad',50,1,'supported the allegation',NULL,NULL,2118,2142,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(69,'01a205a4-439f-7349-ad9a-9bfd7c259d56',51,2,'repeatedly blamed the United States over the crisis in Ukraine',NULL,NULL,1526,1588,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(70,'01a205a4-439f-7349-ad9a-9bffbd0953bc',52,2,'“hegemonic policy” of the US-led west is threatening global peace',NULL,NULL,1608,1673,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(71,'01a205a4-439f-7349-ad9a-9c011dcd110b',53,2,'criticising the US for “provoking” Russia',NULL,NULL,2219,2260,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(72,'01a205a4-439f-7349-ad9a-9c03dc95f713',54,2,'flatly rejecting Russia’s legitimate demand',NULL,NULL,2274,2317,'translation',NULL,1);
INSERT INTO "citation" VALUES(73,'01a205a4-439f-7349-ad9a-9c048137121e',54,2,'never abandon Nato’s ‘open-door policy’',NULL,NULL,2357,2396,'translation',NULL,1);
INSERT INTO "citation" VALUES(74,'01a205a4-439f-7349-ad9a-9c06ea9c23f0',55,5,'its puppets are responsible for the bloodshed and destruction',NULL,NULL,915,976,'translation',NULL,1);
INSERT INTO "citation" VALUES(75,'01a205a4-439f-7349-ad9a-9c08103a63d3',56,4,'Justice will surely win',NULL,NULL,1453,1476,'translation',NULL,1);
INSERT INTO "citation" VALUES(76,'01a205a4-43a0-7496-9fc8-6e580b9d6fbb',57,5,'Russia will win and this will be a shared victory',NULL,NULL,1066,1115,'translation',NULL,1);
INSERT INTO "citation" VALUES(77,'01a205a4-43a0-7496-9fc8-6e5ac8ef3316',58,2,'conducted 15 rounds of missile tests in 2022 alone',NULL,NULL,2057,2107,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(78,'01a205a4-43a1-758a-8f01-7c213fe34abb',59,3,'Kim Jong-un has had six nuclear tests carried out',NULL,NULL,4340,4389,'translation',NULL,1);
INSERT INTO "citation" VALUES(79,'01a205a4-43a2-7783-8a31-1d0d3191cf08',60,3,'most recently in September 2017',NULL,NULL,4391,4422,'translation',NULL,1);
INSERT INTO "citation" VALUES(80,'01a205a4-43a2-7783-8a31-1d0f9aa49077',61,3,'constantly developing new ICBMs, although UN resolutions actually prohibit this',NULL,NULL,4444,4523,'translation',NULL,1);
INSERT INTO "citation" VALUES(81,'01a205a4-43a2-7783-8a31-1d1186311ceb',62,3,'solid-fuel ICBM was tested for the first time in mid-April',NULL,NULL,4528,4586,'translation',NULL,1);
INSERT INTO "citation" VALUES(82,'01a205a4-43a2-7783-8a31-1d1382086421',63,3,'It is undisputed that Pyongyang has been massively armament',NULL,NULL,4042,4101,'translation',NULL,1);
INSERT INTO "citation" VALUES(83,'01a205a4-43a2-7783-8a31-1d1497ea51c3',63,3,'North Korea is arming itself massively under Kim Jong-un',NULL,NULL,3984,4040,'translation',NULL,1);
INSERT INTO "citation" VALUES(84,'01a205a4-43a2-7783-8a31-1d169e311c5e',64,3,'the push failed because of China - and Russia',NULL,NULL,4805,4850,'translation',NULL,1);
INSERT INTO "citation" VALUES(85,'01a205a4-43a2-7783-8a31-1d189e25ead9',65,3,'shoot down ballistic missiles with impunity',NULL,NULL,5012,5055,'translation',NULL,1);
INSERT INTO "citation" VALUES(86,'01a205a4-43a2-7783-8a31-1d19c020484d',65,3,'The stance of the governments in Beijing and Moscow',NULL,NULL,4853,4904,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(87,'01a205a4-43a2-7783-8a31-1d1c012822a1',66,2,'left the UN Security Council divided and effectively paralysed',NULL,NULL,1730,1792,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(88,'01a205a4-43a2-7783-8a31-1d1e4b8b9161',67,2,'created a favorable environment for Mr Jong Un to push forward',NULL,NULL,1803,1865,'verbatim',NULL,1);
INSERT INTO "citation" VALUES(89,'01a205a4-43a2-7783-8a31-1d208096da4b',68,3,'shares a 17-kilometre border in its extreme south-east',NULL,NULL,995,1049,'translation',NULL,1);
INSERT INTO "citation" VALUES(90,'01a205a4-43a4-70e2-bb19-f4a8c0294dd3',69,3,'the first and so far last personal encounter between the two rulers',NULL,NULL,1949,2016,'translation',NULL,1);
INSERT INTO "citation" VALUES(91,'01a205a4-5d4e-75ed-b88b-7b9816af3d3f',70,6,'about 1,200 crates had left the port since May','our office said on Tuesday that ','.
"Not one crate has left this p',70,116,'paraphrase',NULL,1);
INSERT INTO "citation" VALUES(92,'01a205a4-6efb-76a3-8833-16ea7dd3da0d',71,6,'Not one crate has left this port','s had left the port since May.
"','," the ministry''s speaker answer',119,151,'verbatim',NULL,1);
CREATE VIRTUAL TABLE citation_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
DELETE FROM "citation_words_config";
INSERT INTO "citation_words_config" VALUES('version',4);
DELETE FROM "citation_words_data";
INSERT INTO "citation_words_data" VALUES(1,X'5C8601');
INSERT INTO "citation_words_data" VALUES(10,X'000000000103030003010101020101030101');
INSERT INTO "citation_words_data" VALUES(137438953473,X'00000BA602303107020432326D6D0C0201354D0303326D6D0B020137590104323031374F030232324D010233301A01013608010337303008010161010209010102081201030401020B03090C01020662616E646F6E4903036F75741A020863636F7264696E67330404757365640202020C0103057175697265170306746976656C791706040575616C6C791E32020964646974696F6E616C170304766963651C02066761696E73742A010F05030304656E63793303086772657373696F6E3F02096C6C65676174696F6E4404036965732F0401792E03036F6E654D030674686F756768500304776179733A02096D6D756E6974696F6E1703036F6E671902016E3703016401020A01071002010B0503030C020802010302047072696C51020272651A0F1A0703066D616D656E74520403696E6743100401730202010112030774696C6C6572790701030201741B08110203047461636B0F0403656E6432020575677573740702010962616C6C6973746963550201651B021A15030563617573655404036F6D65310302656E02020204480305696A696E67560305747765656E5A02086C61636B6D61696C3B04036D65644503076F6F64736865644A02086F6C73746572656428030472646572590302746801020A010205726F6B6572180201793506010B63616D61726164657269652A010405706169676E1F03067061636974791B030572726965644E050479696E6708040173140206656E7472616C33020468696E61540205696E656D61340202046C61696D01020A013303036561721E03046F7365722202056F6D6D6F6E2A0103076E6475637465644D04077374616E746C795004077461696E6572730803096F7065726174696F6E22060303756C643704046E63696C57050574726965733A090701793C0206726561746564580304697369734504087469636973696E674701046465616C18030466656E6437070703696E673C03076C6976657265640A03046D616E644803046E69656401020A01060173110309737472756374696F6E4A030876656C6F70696E6750020969706C6F6D6174696339030576696465645702066F6E6574736B3803026F72490302776E55010465616368280303726C79070302737459020A66666563746976656C795702066D62617373793502086E636F756E7465725A030164390303656D792A010306676167696E670202020303746572400603696E671404056972656C791E03097669726F6E6D656E745802087374696D617465730A020476656E7437020778697374656E741003057472656D6559010866616365626F6F6B33020406746F72696573190304696C6564540301725A0307766F7261626C6558020265772F0B0204696768742A01170302726D1F04027374510902056C61746C794802026F721C042703070704036365730F2C04066566726F6E742304096D756C6174696F6E732C11040477617264580203726F6D070F01020375656C5103026C6C1B03096E6374696F6E696E671B030572746865722601036765741602056C6F62616C46020A6F7665726E6D656E7473560204726F7570120101036861644E03026C660C0301731C080D1D04030276650101010102040301010201650A030767656D6F6E6963460202697320011C02066F7374696C653B03057765766572110207756E64726564731901046963626D510501735002086D6D6564696174652E030670756E6974795502016E020202130404090103060201050401020208020205030306636974696E6743040772656173696E67270B026C7929030666616E74727915030574656E647326050572657374733C02060A6E6174696F6E616C6C79310306766173696F6E21030406656E74696F6E10020173170712160C0103066F6C617465643001020174520301731C030F10010B0F0403656C665301046A6F6E674E05050203756C7938030573746963654B060266793D0803696E674101046B6965763903076C6F6D657472655903016D18360502046F726561070B0103010205060A042106016E0F051F01046C617374092906220304756E63681C07036572730C02026564390D03026674570308676974696D6174653C0C0205696B656C791C02066F6164696E671502067568616E736B3801076D6173736976653208026C795201020365616E2C0503696E672D030573736167653302020269645103066C69746172792A010704046C696F6E070103010801730A03057373696C654D0801730F064002056F6E6461793402040274683203027265070103010A030473636F7701020A01291F0401744F020172580208756E6974696F6E731903047475616C250201046E61746F4903037A69734306016D40020202656F4201030376657249030177500401733302026F6E100303727468070803010102010205060A04210301741E12020675636C6561724E01026F6602020204060201060802010B0901010606070702030566657265641C02016E34020301652F0B03026C791A020370656E490408726174696F6E616C1A0204746865721513020275744E02037665721F2601067061726164653205056C797365645705086D696C69746172791202046561636546030672736F6E616C5A020A686F746F6772617068731402056F6C69637946030304737465643502087265736964656E7405030769676F7A68696E1203066F6869626974500406766F6B696E674702067570706574734A030872706F7274696E6714030273685404030374696E051B1D040208796F6E6779616E6701020A01030B1802021A01087261696C726F616414020565616C6C7930030663656E746C794F04076F676E697A656438030467696D651805036F6E73380406756C61726C793D030869746572617465642003076A656374696E674803076C6174696F6E733903076D61696E696E672F0701731D03087065617465646C79450309736F6C7574696F6E733A160408706F6E7369626C654A0407757267656E636540020869676874656F75733E02056F636B65740C0304756E64730A430205756C6572735A03047373696109010C010601010203020901130401040807016E050A0501017312120B08050507010204616C657305030774656C6C6974651C0205656372657418040575726974793C02190302656D1B04016E1D03056E64696E67130308706172617469737438040674656D6265724F020568617265644C060173590304656C6C7307010303036F6F74550401771405016E34020206696D696C61723D03036E636507020301784E02016F5A03036C696451060561726974791F060203026D6508030375746859020670656369616C2E020574616E636556050464696E672304037465732D180306657070696E67250307726174656769632206160407656E677468656E260B03696E672904057567676C65231B02067563636573733C0401682C17030770706C79696E671205036F7274200104020802656424041C0803696E670518220801731E030472656C794B010A746165646F6E676D756E3402020C6563686E6F6C6F676963616C1C0307727269746F727914030473746564510501734D01020368616E070103010401740102070301440301651305010406070101010601010102010101010401030101010307030201030402697225020204016D0F04027265150303696E6710040173111229040304726561743B0705656E696E6746050165080303027573430203696573260303026D655102016F0901050301010201010302090C0104020103011A0206726164696E67020202030479696E671601010202776F38220107756B7261696E651D04031B020402016E4E02030401030364657253040769737075746564520304697465642D18020170250201732323010301612C030265640F0401733D030575616C6C792C0104766572792E0302076963696E6974792E0404746F72794C030573697465643202076C6164696D6972201D0402036F74653A01067761676E6572120103026B65400301721D1A06030102030173161E021B02066561706F6E731201030302737446020368617437030565746865721E0203696C6C4B0103016E4B01030274680513070403130A120104796561720903057667656E791204040704060407050504061509060B0B080A090C070D070B0C06040609070C06041507080907080C070706090C0708060908080B060A0B070808050F08090807040907090B0607090A0A0A0D0607090409070B0708060A070A040C0B0C080905050706050D090B04070B0606080C0B070A080C0907040A06090506080A07090D070806050C0806080D080605080D040A0709080A07040B0919090A050908090D0A09090A040A060906080506070A0611060A070606050C0809090A06060609050B0A0408060905090C04040B0807060506060404051205091808050505060B08050709080B07090D09070B0A0909090B0609140B08090A0706090B0A0A0A040B0D0B0A0B08080817060B070A080A0504080B0908040906040509070404060A050609080707090C0A060909050A09070804070E0F0A07050909210704050607070805050705170B09060F08060A08040604050408080A07080C060A0509070B05060807050C07');
INSERT INTO "citation_words_data" VALUES(274877906945,X'000000470230315B01033230305B010561626F75745B01066372617465735B01036861645B01046C6566745B01036D61795B0104706F72745B010573696E63655B01037468655B04040608090607060708');
INSERT INTO "citation_words_data" VALUES(412316860417,X'00000033063063726174655C01036861735C01046C6566745C01036E6F745C01036F6E655C0104706F72745C0104746869735C04080607060607');
DELETE FROM "citation_words_docsize";
INSERT INTO "citation_words_docsize" VALUES(1,X'09');
INSERT INTO "citation_words_docsize" VALUES(2,X'08');
INSERT INTO "citation_words_docsize" VALUES(3,X'09');
INSERT INTO "citation_words_docsize" VALUES(4,X'08');
INSERT INTO "citation_words_docsize" VALUES(5,X'07');
INSERT INTO "citation_words_docsize" VALUES(6,X'08');
INSERT INTO "citation_words_docsize" VALUES(7,X'0C');
INSERT INTO "citation_words_docsize" VALUES(8,X'0B');
INSERT INTO "citation_words_docsize" VALUES(9,X'06');
INSERT INTO "citation_words_docsize" VALUES(10,X'0B');
INSERT INTO "citation_words_docsize" VALUES(11,X'07');
INSERT INTO "citation_words_docsize" VALUES(12,X'08');
INSERT INTO "citation_words_docsize" VALUES(13,X'09');
INSERT INTO "citation_words_docsize" VALUES(14,X'09');
INSERT INTO "citation_words_docsize" VALUES(15,X'0A');
INSERT INTO "citation_words_docsize" VALUES(16,X'06');
INSERT INTO "citation_words_docsize" VALUES(17,X'04');
INSERT INTO "citation_words_docsize" VALUES(18,X'0D');
INSERT INTO "citation_words_docsize" VALUES(19,X'0A');
INSERT INTO "citation_words_docsize" VALUES(20,X'0B');
INSERT INTO "citation_words_docsize" VALUES(21,X'06');
INSERT INTO "citation_words_docsize" VALUES(22,X'0A');
INSERT INTO "citation_words_docsize" VALUES(23,X'0B');
INSERT INTO "citation_words_docsize" VALUES(24,X'0B');
INSERT INTO "citation_words_docsize" VALUES(25,X'09');
INSERT INTO "citation_words_docsize" VALUES(26,X'05');
INSERT INTO "citation_words_docsize" VALUES(27,X'07');
INSERT INTO "citation_words_docsize" VALUES(28,X'0A');
INSERT INTO "citation_words_docsize" VALUES(29,X'0B');
INSERT INTO "citation_words_docsize" VALUES(30,X'0A');
INSERT INTO "citation_words_docsize" VALUES(31,X'07');
INSERT INTO "citation_words_docsize" VALUES(32,X'06');
INSERT INTO "citation_words_docsize" VALUES(33,X'07');
INSERT INTO "citation_words_docsize" VALUES(34,X'03');
INSERT INTO "citation_words_docsize" VALUES(35,X'09');
INSERT INTO "citation_words_docsize" VALUES(36,X'09');
INSERT INTO "citation_words_docsize" VALUES(37,X'07');
INSERT INTO "citation_words_docsize" VALUES(38,X'07');
INSERT INTO "citation_words_docsize" VALUES(39,X'06');
INSERT INTO "citation_words_docsize" VALUES(40,X'07');
INSERT INTO "citation_words_docsize" VALUES(41,X'05');
INSERT INTO "citation_words_docsize" VALUES(42,X'09');
INSERT INTO "citation_words_docsize" VALUES(43,X'09');
INSERT INTO "citation_words_docsize" VALUES(44,X'06');
INSERT INTO "citation_words_docsize" VALUES(45,X'04');
INSERT INTO "citation_words_docsize" VALUES(46,X'0A');
INSERT INTO "citation_words_docsize" VALUES(47,X'07');
INSERT INTO "citation_words_docsize" VALUES(48,X'05');
INSERT INTO "citation_words_docsize" VALUES(49,X'05');
INSERT INTO "citation_words_docsize" VALUES(50,X'0B');
INSERT INTO "citation_words_docsize" VALUES(51,X'0B');
INSERT INTO "citation_words_docsize" VALUES(52,X'0A');
INSERT INTO "citation_words_docsize" VALUES(53,X'07');
INSERT INTO "citation_words_docsize" VALUES(54,X'0A');
INSERT INTO "citation_words_docsize" VALUES(55,X'0B');
INSERT INTO "citation_words_docsize" VALUES(56,X'0C');
INSERT INTO "citation_words_docsize" VALUES(57,X'09');
INSERT INTO "citation_words_docsize" VALUES(58,X'0A');
INSERT INTO "citation_words_docsize" VALUES(59,X'07');
INSERT INTO "citation_words_docsize" VALUES(60,X'09');
INSERT INTO "citation_words_docsize" VALUES(61,X'0A');
INSERT INTO "citation_words_docsize" VALUES(62,X'09');
INSERT INTO "citation_words_docsize" VALUES(63,X'05');
INSERT INTO "citation_words_docsize" VALUES(64,X'09');
INSERT INTO "citation_words_docsize" VALUES(65,X'09');
INSERT INTO "citation_words_docsize" VALUES(66,X'04');
INSERT INTO "citation_words_docsize" VALUES(67,X'0D');
INSERT INTO "citation_words_docsize" VALUES(68,X'03');
INSERT INTO "citation_words_docsize" VALUES(69,X'09');
INSERT INTO "citation_words_docsize" VALUES(70,X'0B');
INSERT INTO "citation_words_docsize" VALUES(71,X'06');
INSERT INTO "citation_words_docsize" VALUES(72,X'06');
INSERT INTO "citation_words_docsize" VALUES(73,X'07');
INSERT INTO "citation_words_docsize" VALUES(74,X'09');
INSERT INTO "citation_words_docsize" VALUES(75,X'04');
INSERT INTO "citation_words_docsize" VALUES(76,X'09');
INSERT INTO "citation_words_docsize" VALUES(77,X'09');
INSERT INTO "citation_words_docsize" VALUES(78,X'0A');
INSERT INTO "citation_words_docsize" VALUES(79,X'05');
INSERT INTO "citation_words_docsize" VALUES(80,X'0A');
INSERT INTO "citation_words_docsize" VALUES(81,X'0C');
INSERT INTO "citation_words_docsize" VALUES(82,X'09');
INSERT INTO "citation_words_docsize" VALUES(83,X'0A');
INSERT INTO "citation_words_docsize" VALUES(84,X'08');
INSERT INTO "citation_words_docsize" VALUES(85,X'06');
INSERT INTO "citation_words_docsize" VALUES(86,X'08');
INSERT INTO "citation_words_docsize" VALUES(87,X'09');
INSERT INTO "citation_words_docsize" VALUES(88,X'0B');
INSERT INTO "citation_words_docsize" VALUES(89,X'0A');
INSERT INTO "citation_words_docsize" VALUES(90,X'0B');
INSERT INTO "citation_words_docsize" VALUES(91,X'0A');
INSERT INTO "citation_words_docsize" VALUES(92,X'07');
DELETE FROM "citation_words_idx";
INSERT INTO "citation_words_idx" VALUES(1,X'',2);
INSERT INTO "citation_words_idx" VALUES(2,X'',2);
INSERT INTO "citation_words_idx" VALUES(3,X'',2);
CREATE VIRTUAL TABLE citation_words_vocabulary USING fts5vocab (citation_words, instance);
CREATE TABLE claim (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	text TEXT NOT NULL, 
	language TEXT, 
	period TEXT, 
	period_earliest TEXT, 
	period_latest TEXT, 
	contested TEXT NOT NULL, 
	conflicting INTEGER DEFAULT 0 NOT NULL, 
	latest TEXT DEFAULT ('') NOT NULL, 
	merged_into INTEGER, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_claim PRIMARY KEY (id), 
	CONSTRAINT ck_claim_contested CHECK (contested IN ('no', 'rival', 'implied', 'direct')), 
	CONSTRAINT ck_claim_conflicting CHECK (conflicting IN (0, 1)), 
	CONSTRAINT ck_claim_period_order CHECK (period_earliest <= period_latest), 
	CONSTRAINT fk_claim_merged_into_claim FOREIGN KEY(merged_into) REFERENCES claim (id), 
	CONSTRAINT uq_claim_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "claim" VALUES(1,'01a205a4-4291-7130-bb70-38c5b1eec681','North Korea has supplied arms to Russia during the war in Ukraine',NULL,'2022-02-24/..','2022-02-24',NULL,'direct',0,'2024-03-01',NULL,1);
INSERT INTO "claim" VALUES(2,'01a205a4-4292-74fb-873e-67c306e0c3ff','North Korea has shipped munitions to Russia since August 2023',NULL,'2023-08/..','2023-08-01',NULL,'implied',0,'2024-02-28',NULL,1);
INSERT INTO "claim" VALUES(3,'01a205a4-4292-74fb-873e-67c4ecccdf5b','Russian forces have attacked Ukraine with North Korean missiles',NULL,'2022-02-24/..','2022-02-24',NULL,'direct',0,'2024-03-01',NULL,1);
INSERT INTO "claim" VALUES(4,'01a205a4-4292-74fb-873e-67c57befde76','North Korea delivered weapons to the Wagner Group by January 2023',NULL,'2022-02-24/2023-01','2022-02-24','2023-01-31','direct',0,'2023-01-31',NULL,1);
INSERT INTO "claim" VALUES(5,'01a205a4-4292-74fb-873e-67c6ff73709e','Russian railway cars took rockets and missiles from North Korea to Russia by January 2023',NULL,'2022-02-24/2023-01','2022-02-24','2023-01-31','implied',0,'2023-01-31',NULL,1);
INSERT INTO "claim" VALUES(6,'01a205a4-4292-74fb-873e-67c72377c90d','Russia was trying to acquire munitions from North Korea in March 2023',NULL,'2023-03','2023-03-01','2023-03-31','no',0,'2023-03-31',NULL,1);
INSERT INTO "claim" VALUES(7,'01a205a4-4292-74fb-873e-67c898aa966f','Ashot Mkrtychev was trying to broker an arms deal between North Korea and Russia in March 2023',NULL,'2023-03','2023-03-01','2023-03-31','no',0,'2023-03-31',NULL,1);
INSERT INTO "claim" VALUES(8,'01a205a4-4293-701a-845e-dd8ba5c17df5','Only some of North Korea''s munitions factories are in operation',NULL,'2024-02','2024-02-01','2024-02-29','no',0,'2024-02-27',NULL,1);
INSERT INTO "claim" VALUES(9,'01a205a4-4293-701a-845e-dd8c00e93548','The North Korean munitions factories that work for Russia run at full capacity',NULL,'2024-02','2024-02-01','2024-02-29','no',0,'2024-02-27',NULL,1);
INSERT INTO "claim" VALUES(10,'01a205a4-4293-701a-845e-dd8daf6db91b','Russia has offered North Korea technological advice for a satellite launch',NULL,NULL,NULL,NULL,'no',0,'2023-11-30',NULL,1);
INSERT INTO "claim" VALUES(11,'01a205a4-4293-701a-845e-dd8e175a224f','North Korea supports Russia in its war against Ukraine with more than words',NULL,'2022-02-24/..','2022-02-24',NULL,'no',0,'2023-06-12',NULL,1);
INSERT INTO "claim" VALUES(12,'01a205a4-4294-77e4-9a0e-a5643b5cd026','North Korea supports Russia in its war against Ukraine',NULL,'2022-02-24/..','2022-02-24',NULL,'no',0,'2024-03-01',NULL,1);
INSERT INTO "claim" VALUES(13,'01a205a4-4294-77e4-9a0e-a56571722d74','North Korea and Russia are strengthening their mutual support and cooperation',NULL,'2023/..','2023-01-01',NULL,'no',0,'2023-08-12',NULL,1);
INSERT INTO "claim" VALUES(14,'01a205a4-4294-77e4-9a0e-a566133553a9','North Korea and Russia are comrades in a fight against a common enemy',NULL,'2023-04','2023-04-01','2023-04-30','no',0,'2023-04-30',NULL,1);
INSERT INTO "claim" VALUES(15,'01a205a4-4294-77e4-9a0e-a5673d7c7fb5','The common enemy of whom Sin Hong-chol spoke in April 2023 is the United States',NULL,'2023-04','2023-04-01','2023-04-30','no',0,'2023-06-12',NULL,1);
INSERT INTO "claim" VALUES(16,'01a205a4-4294-77e4-9a0e-a568571245ca','North Korea is an ally of Russia',NULL,'2023','2023-01-01','2023-12-31','no',0,'2023-06-12',NULL,1);
INSERT INTO "claim" VALUES(17,'01a205a4-4294-77e4-9a0e-a5693b3c5d45','Russia is isolated internationally because of its war against Ukraine',NULL,'2022-02-24/..','2022-02-24',NULL,'direct',0,'2023-06-12',NULL,1);
INSERT INTO "claim" VALUES(18,'01a205a4-4294-77e4-9a0e-a56a5db7b228','A Russian military delegation under Sergei Shoigu attended a parade in North Korea in July 2023',NULL,'2023-07','2023-07-01','2023-07-31','no',0,'2023-08-12',NULL,1);
INSERT INTO "claim" VALUES(19,'01a205a4-4294-77e4-9a0e-a56b5d374284','North Korean and Russian bodies jointly showed the film Nuremberg in Pyongyang in August 2023',NULL,'2023-08-07','2023-08-07','2023-08-07','no',0,'2023-08-12',NULL,1);
INSERT INTO "claim" VALUES(20,'01a205a4-4294-77e4-9a0e-a56c15113058','The showing of the film Nuremberg in Pyongyang served to justify Russia''s war against Ukraine',NULL,'2023-08-07','2023-08-07','2023-08-07','no',0,'2023-08-12',NULL,1);
INSERT INTO "claim" VALUES(21,'01a205a4-4294-77e4-9a0e-a56d0499c6e9','North Korea recognised Luhansk and Donetsk as independent in July 2022',NULL,'2022-07','2022-07-01','2022-07-31','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(22,'01a205a4-4294-77e4-9a0e-a56e21a831fa','Diplomatic relations between North Korea and Ukraine ended in July 2022',NULL,'2022-07','2022-07-01','2022-07-31','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(23,'01a205a4-4295-7158-a91e-2954f39e3fc6','North Korea has voted against every United Nations resolution that calls for an end to the war',NULL,'2022-02-24/2023-02-24','2022-02-24','2023-02-24','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(24,'01a205a4-4295-7158-a91e-2955fe02fb78','Russia is defending its security against hostile powers in its war against Ukraine',NULL,'2022-02-24/..','2022-02-24',NULL,'rival',0,'2024-03-01',NULL,1);
INSERT INTO "claim" VALUES(25,'01a205a4-4295-7158-a91e-295641c28cc1','Russia''s war against Ukraine is a war of aggression',NULL,'2022-02-24/..','2022-02-24',NULL,'rival',0,'2024-03-01',NULL,1);
INSERT INTO "claim" VALUES(26,'01a205a4-4295-7158-a91e-29572c4f66c5','Russia was forced into the war by a resurgence of Nazism in Ukraine and other countries',NULL,'2022-02-24/..','2022-02-24',NULL,'rival',0,'2023-08-07',NULL,1);
INSERT INTO "claim" VALUES(27,'01a205a4-4296-7590-8a72-5e67ec09cb75','Russia''s war against Ukraine is a fight against neo-Nazism',NULL,'2022-02-24/..','2022-02-24',NULL,'no',0,'2023-08-12',NULL,1);
INSERT INTO "claim" VALUES(28,'01a205a4-4296-7590-8a72-5e689b1cd02c','Western states have incited a war with Russia by arming neo-Nazis',NULL,NULL,NULL,NULL,'no',0,'2023-08-07',NULL,1);
INSERT INTO "claim" VALUES(29,'01a205a4-4296-7590-8a72-5e6910312c98','The United States is responsible for the crisis in Ukraine',NULL,NULL,NULL,NULL,'no',0,'2022-05-10',NULL,1);
INSERT INTO "claim" VALUES(30,'01a205a4-4297-730e-8665-e47ef5b91390','The policy of the US-led West threatens peace and stability in the world',NULL,NULL,NULL,NULL,'no',0,'2022-05-10',NULL,1);
INSERT INTO "claim" VALUES(31,'01a205a4-4297-730e-8665-e47f8c6a651d','The United States provoked Russia before the invasion of Ukraine',NULL,'2022-01/2022-02-23','2022-01-01','2022-02-23','no',0,'2022-02-23',NULL,1);
INSERT INTO "claim" VALUES(32,'01a205a4-4297-730e-8665-e480310c657c','The United States refused Russia''s demand to close NATO to Ukraine before the invasion',NULL,'2022-01/2022-02-23','2022-01-01','2022-02-23','no',0,'2022-02-23',NULL,1);
INSERT INTO "claim" VALUES(33,'01a205a4-4297-730e-8665-e481fbb4f30e','The United States and its allies are responsible for bloodshed through their policy towards Russia',NULL,NULL,NULL,NULL,'no',0,'2024-02-29',NULL,1);
INSERT INTO "claim" VALUES(34,'01a205a4-4297-730e-8665-e4827b895d5e','Russia will win its war against Ukraine',NULL,NULL,NULL,NULL,'no',0,'2024-02-29',NULL,1);
INSERT INTO "claim" VALUES(35,'01a205a4-4297-730e-8665-e483c7f8c301','North Korea tested missiles in the first months of 2022',NULL,'2022-01-01/2022-05-10','2022-01-01','2022-05-10','no',0,'2022-05-10',NULL,1);
INSERT INTO "claim" VALUES(36,'01a205a4-4297-730e-8665-e48499d1e27e','North Korea has conducted nuclear tests under Kim Jong-un',NULL,'2011/2023-04','2011-01-01','2023-04-30','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(37,'01a205a4-4297-730e-8665-e48507abd0b3','North Korea''s latest nuclear test was in September 2017',NULL,'2017-09/2023-04','2017-09-01','2023-04-30','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(38,'01a205a4-4297-730e-8665-e486be27c1a2','North Korea is developing intercontinental ballistic missiles against United Nations resolutions',NULL,'2023-04','2023-04-01','2023-04-30','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(39,'01a205a4-4297-730e-8665-e4873e772110','North Korea tested a solid-fuel intercontinental ballistic missile for the first time in April 2023',NULL,'2023-04','2023-04-01','2023-04-30','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(40,'01a205a4-4297-730e-8665-e488322d8ee4','North Korea has armed itself massively under Kim Jong-un',NULL,'2011/..','2011-01-01',NULL,'no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(41,'01a205a4-4297-730e-8665-e489abc817c0','China and Russia stopped further United Nations sanctions on North Korea in May 2022',NULL,'2022-05','2022-05-01','2022-05-31','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(42,'01a205a4-4297-730e-8665-e48a8068a18a','China and Russia encourage North Korea to launch ballistic missiles',NULL,NULL,NULL,NULL,'no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(43,'01a205a4-4298-74f3-86c7-507fc001d442','Russia''s invasion of Ukraine has left the United Nations Security Council unable to act',NULL,'2022-02-24/2022-05-10','2022-02-24','2022-05-10','no',0,'2022-05-10',NULL,1);
INSERT INTO "claim" VALUES(44,'01a205a4-4298-74f3-86c7-5080b2345ce7','Russia''s invasion of Ukraine has made it easier for North Korea to develop weapons',NULL,'2022-02-24/2022-05-10','2022-02-24','2022-05-10','no',0,'2022-05-10',NULL,1);
INSERT INTO "claim" VALUES(45,'01a205a4-4298-74f3-86c7-508116cf9b9e','North Korea and Russia share a border',NULL,NULL,NULL,NULL,'no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(46,'01a205a4-4298-74f3-86c7-5082a53b9e3b','Kim Jong-un and Vladimir Putin met in April 2019 and not again until April 2023',NULL,'2019-04/2023-04','2019-04-01','2023-04-30','no',0,'2023-04-26',NULL,1);
INSERT INTO "claim" VALUES(47,'01a205a4-5d4a-7664-b971-1a46618a116e','Crates have left the port since May 2024',NULL,'2024-05/..','2024-05-01',NULL,'implied',0,'2024-06-05',NULL,1);
INSERT INTO "claim" VALUES(48,'01a205a4-6383-7300-9631-004fb9fdeec3','Goods have left the port',NULL,NULL,NULL,NULL,'direct',0,'2024-06-04',NULL,1);
CREATE TABLE claim_about (
	id INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	party INTEGER NOT NULL, 
	CONSTRAINT pk_claim_about PRIMARY KEY (id), 
	CONSTRAINT fk_claim_about_claim_claim FOREIGN KEY(claim) REFERENCES claim (id), 
	CONSTRAINT fk_claim_about_party_party FOREIGN KEY(party) REFERENCES party (id), 
	CONSTRAINT uq_claim_about_claim_party UNIQUE (claim, party)
)
 STRICT

;
INSERT INTO "claim_about" VALUES(1,1,1);
INSERT INTO "claim_about" VALUES(2,1,3);
INSERT INTO "claim_about" VALUES(3,2,1);
INSERT INTO "claim_about" VALUES(4,2,3);
INSERT INTO "claim_about" VALUES(5,3,3);
INSERT INTO "claim_about" VALUES(6,3,1);
INSERT INTO "claim_about" VALUES(7,4,1);
INSERT INTO "claim_about" VALUES(8,4,27);
INSERT INTO "claim_about" VALUES(9,4,28);
INSERT INTO "claim_about" VALUES(10,5,1);
INSERT INTO "claim_about" VALUES(11,5,3);
INSERT INTO "claim_about" VALUES(12,6,3);
INSERT INTO "claim_about" VALUES(13,6,1);
INSERT INTO "claim_about" VALUES(14,7,34);
INSERT INTO "claim_about" VALUES(15,7,1);
INSERT INTO "claim_about" VALUES(16,7,3);
INSERT INTO "claim_about" VALUES(17,8,1);
INSERT INTO "claim_about" VALUES(18,9,1);
INSERT INTO "claim_about" VALUES(19,9,3);
INSERT INTO "claim_about" VALUES(20,10,3);
INSERT INTO "claim_about" VALUES(21,10,1);
INSERT INTO "claim_about" VALUES(22,11,1);
INSERT INTO "claim_about" VALUES(23,12,1);
INSERT INTO "claim_about" VALUES(24,13,1);
INSERT INTO "claim_about" VALUES(25,13,3);
INSERT INTO "claim_about" VALUES(26,14,1);
INSERT INTO "claim_about" VALUES(27,14,3);
INSERT INTO "claim_about" VALUES(28,15,17);
INSERT INTO "claim_about" VALUES(29,15,5);
INSERT INTO "claim_about" VALUES(30,16,1);
INSERT INTO "claim_about" VALUES(31,16,3);
INSERT INTO "claim_about" VALUES(32,17,3);
INSERT INTO "claim_about" VALUES(33,18,3);
INSERT INTO "claim_about" VALUES(34,18,23);
INSERT INTO "claim_about" VALUES(35,18,1);
INSERT INTO "claim_about" VALUES(36,19,19);
INSERT INTO "claim_about" VALUES(37,19,25);
INSERT INTO "claim_about" VALUES(38,20,19);
INSERT INTO "claim_about" VALUES(39,20,25);
INSERT INTO "claim_about" VALUES(40,21,1);
INSERT INTO "claim_about" VALUES(41,22,1);
INSERT INTO "claim_about" VALUES(42,22,4);
INSERT INTO "claim_about" VALUES(43,23,1);
INSERT INTO "claim_about" VALUES(44,24,3);
INSERT INTO "claim_about" VALUES(45,25,3);
INSERT INTO "claim_about" VALUES(46,26,3);
INSERT INTO "claim_about" VALUES(47,26,4);
INSERT INTO "claim_about" VALUES(48,27,3);
INSERT INTO "claim_about" VALUES(49,27,4);
INSERT INTO "claim_about" VALUES(50,28,5);
INSERT INTO "claim_about" VALUES(51,28,6);
INSERT INTO "claim_about" VALUES(52,29,5);
INSERT INTO "claim_about" VALUES(53,30,5);
INSERT INTO "claim_about" VALUES(54,31,5);
INSERT INTO "claim_about" VALUES(55,32,5);
INSERT INTO "claim_about" VALUES(56,33,5);
INSERT INTO "claim_about" VALUES(57,34,3);
INSERT INTO "claim_about" VALUES(58,35,1);
INSERT INTO "claim_about" VALUES(59,36,1);
INSERT INTO "claim_about" VALUES(60,36,11);
INSERT INTO "claim_about" VALUES(61,37,1);
INSERT INTO "claim_about" VALUES(62,38,1);
INSERT INTO "claim_about" VALUES(63,39,1);
INSERT INTO "claim_about" VALUES(64,40,1);
INSERT INTO "claim_about" VALUES(65,40,11);
INSERT INTO "claim_about" VALUES(66,41,7);
INSERT INTO "claim_about" VALUES(67,41,3);
INSERT INTO "claim_about" VALUES(68,42,7);
INSERT INTO "claim_about" VALUES(69,42,3);
INSERT INTO "claim_about" VALUES(70,43,36);
INSERT INTO "claim_about" VALUES(71,43,3);
INSERT INTO "claim_about" VALUES(72,44,1);
INSERT INTO "claim_about" VALUES(73,45,1);
INSERT INTO "claim_about" VALUES(74,45,3);
INSERT INTO "claim_about" VALUES(75,46,11);
INSERT INTO "claim_about" VALUES(76,46,21);
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content = '', detail = none, tokenize = 'ascii');
DELETE FROM "claim_words_config";
INSERT INTO "claim_words_config" VALUES('version',4);
DELETE FROM "claim_words_data";
INSERT INTO "claim_words_data" VALUES(1,X'30842D');
INSERT INTO "claim_words_data" VALUES(10,X'000000000103030003010101020101030101');
INSERT INTO "claim_words_data" VALUES(137438953473,X'0000073C053032303137250401392E0302323215010D06040133020201010108030114070101610A0404070101010B060206637175697265060301742B020564766963650A02046761696E2E060273740B0102030303010102070403086772657373696F6E1902056C6C696573210401791002016E070907030164050206010502010404030801030102047072696C0F1807020272650805011303036D6564280403696E671C0401730106020173150303686F74070201740903067461636B6564030405656E64656412020575677573740211010962616C6C69737469632601030206656361757365110304666F72651F010305747765656E070F02086C6F6F64736865642102056F64696573130304726465722D0205726F6B65720702017904011502010563616C6C73170306706163697479090302727305020468696E61290103026F6C0F02046C6F73652002056F6D6D6F6E0E01040572616465730E03076E6475637465642403096F7065726174696F6E0D0305756E63696C2B050574726965731A020572697369731D01046465616C07030766656E64696E671803086C65676174696F6E1204066976657265640403046D616E6420030576656C6F702C0803696E6726020969706C6F6D617469631602066F6E6574736B1502057572696E670101066561736965722C02086E636F75726167652A0301641704026564160303656D790E01020476657279170109666163746F7269657308010204696768740E0D03026C6D13010303727374230402026F7209010D0604060504036365641A060173030203726F6D0501020375656C2703026C6C090305727468657229010567726F75700401036861730101080D0D04030103027665031902036F6E670F03057374696C65180102696E01050101030102010301010101020203010502020205030563697465641C0309646570656E64656E7415030E746572636F6E74696E656E74616C2601060A6E6174696F6E616C6C791104016F1A0306766173696F6E1F010B010201730F0101070102020903066F6C61746564110201742C0301730B01050709010403656C662801076A616E75617279040102066F696E746C791303026E672404060203756C79120301030573746966791401036B696D24040602046F72656101010201010101020101010102020301010C01010101010101020106016E03060A01066C6174657374250304756E63680A20020265641E030266742B02067568616E736B1501046D6164652C03037263680601030773736976656C792803017929020265742E0207696C69746172791203057373696C652708017303021E030402086B727479636865760702056F6E74687323030272650B0208756E6974696F6E730204020103047475616C0D01076E6174696F6E73170F030204016F2003037A69731C06016D1A010202656F1B0102046F72746801010101010101010101010101010202010201010C0101010101010102010301742E020675636C6561722401030772656D62657267130101026F66080701010305010401040801030566657265640A02016E2903026C790802087065726174696F6E080204746865721A0106706172616465120204656163651E02056F6C6963791E03030477657273180207726F766F6B65641F02047574696E2E0208796F6E6779616E67130101077261696C77617905020965636F676E6973656415030566757365642003076C6174696F6E73160308736F6C7574696F6E170B0173260408706F6E7369626C651D040407757267656E63651A02066F636B657473050202756E090304737369610101030101020101010101020103040101010103010101070101010107016E03020D01010173080C0502050506010208616E6374696F6E7329030774656C6C6974650A020765637572697479181303077074656D62657225030472676569120403766564140204686172652D030569707065640203046F696775120403776564130503696E67140202696E0F040263650202046F6C69642703026D65080204706F6B650F0208746162696C6974791E04037465730F0D0102010103056F7070656429030B72656E677468656E696E670D02077570706C6965640105036F72740D0801730B01010D746563686E6F6C6F676963616C0A030273742505026564230405017324020368616E0B040174090E03016501030506040103030301010101020404040269720D14030772656174656E731E04046F756768210203696D652702016F0101020101010D03090A010103026F6B05030577617264732102057279696E6706010107756B7261696E65010208010503020201010102020102090102016E240406030461626C652B03036465721212040304697465640F0806020101050302030374696C2E0201731E0108766C6164696D69722E02046F7465641701067761676E657204030172010A010503030101010101060301730601130B02066561706F6E730428030273741E050365726E1C0203686F6D0F0203696C6C2203016E220302746803081102046F7264730B04016B0904026C641E040704080D0C090408070F0B0804061109080606050406040908090E0908090B0807080708090508050709080A0C080808070A0B090708060C0908090B040507070D0806070B060407060508080D0606081A080C120D040C0B090409060B09070808082106090805050907070A04050A08080B08050E070D0406050624040A0B100804050B07090709070A070C0A0C080A0B040C0A090522070B0B0A0B0A0706070807060605050705070B0B080E0A060510050604060513060A07060F0508091A0607080F06040B07090F070A0506060604070704');
INSERT INTO "claim_words_data" VALUES(274877906945,X'0000003D0530323032342F01066372617465732F0104686176652F01046C6566742F01036D61792F0104706F72742F010573696E63652F01037468652F0407090707060708');
INSERT INTO "claim_words_data" VALUES(412316860417,X'000000270630676F6F6473300104686176653001046C656674300104706F7274300103746865300408070707');
DELETE FROM "claim_words_docsize";
INSERT INTO "claim_words_docsize" VALUES(1,X'0C');
INSERT INTO "claim_words_docsize" VALUES(2,X'0A');
INSERT INTO "claim_words_docsize" VALUES(3,X'09');
INSERT INTO "claim_words_docsize" VALUES(4,X'0B');
INSERT INTO "claim_words_docsize" VALUES(5,X'0F');
INSERT INTO "claim_words_docsize" VALUES(6,X'0C');
INSERT INTO "claim_words_docsize" VALUES(7,X'11');
INSERT INTO "claim_words_docsize" VALUES(8,X'0B');
INSERT INTO "claim_words_docsize" VALUES(9,X'0D');
INSERT INTO "claim_words_docsize" VALUES(10,X'0B');
INSERT INTO "claim_words_docsize" VALUES(11,X'0D');
INSERT INTO "claim_words_docsize" VALUES(12,X'09');
INSERT INTO "claim_words_docsize" VALUES(13,X'0A');
INSERT INTO "claim_words_docsize" VALUES(14,X'0C');
INSERT INTO "claim_words_docsize" VALUES(15,X'0F');
INSERT INTO "claim_words_docsize" VALUES(16,X'07');
INSERT INTO "claim_words_docsize" VALUES(17,X'0A');
INSERT INTO "claim_words_docsize" VALUES(18,X'0E');
INSERT INTO "claim_words_docsize" VALUES(19,X'0E');
INSERT INTO "claim_words_docsize" VALUES(20,X'0F');
INSERT INTO "claim_words_docsize" VALUES(21,X'0B');
INSERT INTO "claim_words_docsize" VALUES(22,X'0B');
INSERT INTO "claim_words_docsize" VALUES(23,X'11');
INSERT INTO "claim_words_docsize" VALUES(24,X'0B');
INSERT INTO "claim_words_docsize" VALUES(25,X'09');
INSERT INTO "claim_words_docsize" VALUES(26,X'10');
INSERT INTO "claim_words_docsize" VALUES(27,X'0A');
INSERT INTO "claim_words_docsize" VALUES(28,X'0C');
INSERT INTO "claim_words_docsize" VALUES(29,X'09');
INSERT INTO "claim_words_docsize" VALUES(30,X'0C');
INSERT INTO "claim_words_docsize" VALUES(31,X'09');
INSERT INTO "claim_words_docsize" VALUES(32,X'0D');
INSERT INTO "claim_words_docsize" VALUES(33,X'0F');
INSERT INTO "claim_words_docsize" VALUES(34,X'07');
INSERT INTO "claim_words_docsize" VALUES(35,X'0A');
INSERT INTO "claim_words_docsize" VALUES(36,X'0A');
INSERT INTO "claim_words_docsize" VALUES(37,X'0A');
INSERT INTO "claim_words_docsize" VALUES(38,X'0B');
INSERT INTO "claim_words_docsize" VALUES(39,X'10');
INSERT INTO "claim_words_docsize" VALUES(40,X'0A');
INSERT INTO "claim_words_docsize" VALUES(41,X'0E');
INSERT INTO "claim_words_docsize" VALUES(42,X'0A');
INSERT INTO "claim_words_docsize" VALUES(43,X'0F');
INSERT INTO "claim_words_docsize" VALUES(44,X'0F');
INSERT INTO "claim_words_docsize" VALUES(45,X'07');
INSERT INTO "claim_words_docsize" VALUES(46,X'0E');
INSERT INTO "claim_words_docsize" VALUES(47,X'08');
INSERT INTO "claim_words_docsize" VALUES(48,X'05');
DELETE FROM "claim_words_idx";
INSERT INTO "claim_words_idx" VALUES(1,X'',2);
INSERT INTO "claim_words_idx" VALUES(2,X'',2);
INSERT INTO "claim_words_idx" VALUES(3,X'',2);
CREATE VIRTUAL TABLE claim_words_vocabulary USING fts5vocab (claim_words, instance);
CREATE TABLE exclusion (
	id INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	excluded INTEGER NOT NULL, 
	reason TEXT, 
	CONSTRAINT pk_exclusion PRIMARY KEY (id), 
	CONSTRAINT ck_exclusion_smaller_first CHECK (claim < excluded), 
	CONSTRAINT fk_exclusion_claim_claim FOREIGN KEY(claim) REFERENCES claim (id), 
	CONSTRAINT fk_exclusion_excluded_claim FOREIGN KEY(excluded) REFERENCES claim (id), 
	CONSTRAINT uq_exclusion_claim_excluded UNIQUE (claim, excluded)
)
 STRICT

;
INSERT INTO "exclusion" VALUES(1,24,25,'One and the same war cannot be both an attack and a defence on Russia''s part.');
INSERT INTO "exclusion" VALUES(2,25,26,'Whoever is forced into a war is not the aggressor in it.');
CREATE TABLE implication (
	id INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	implied INTEGER NOT NULL, 
	reason TEXT, 
	CONSTRAINT pk_implication PRIMARY KEY (id), 
	CONSTRAINT ck_implication_not_itself CHECK (claim <> implied), 
	CONSTRAINT fk_implication_claim_claim FOREIGN KEY(claim) REFERENCES claim (id), 
	CONSTRAINT fk_implication_implied_claim FOREIGN KEY(implied) REFERENCES claim (id), 
	CONSTRAINT uq_implication_claim_implied UNIQUE (claim, implied)
)
 STRICT

;
INSERT INTO "implication" VALUES(1,1,11,'Arms that are given to one side while it fights are more than words.');
INSERT INTO "implication" VALUES(2,2,1,'Munitions are arms, and the war goes on throughout the period.');
INSERT INTO "implication" VALUES(3,3,1,'Missiles of North Korean make reach an army at war by being supplied to it; only a third country in between, of which nobody speaks, would be another way.');
INSERT INTO "implication" VALUES(4,4,1,'Wagner is a Russian force that fights in this war, and what it gets goes to Russia. Pyongyang answered the accusation as one of arms dealing with Russia too.');
INSERT INTO "implication" VALUES(5,5,1,'Rockets and missiles that are loaded in North Korea for Russia are arms supplied to it.');
INSERT INTO "implication" VALUES(6,11,12,'Support with more than words is support.');
INSERT INTO "implication" VALUES(7,47,48,'Crates are goods');
CREATE TABLE ledger (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	created_at TEXT NOT NULL, 
	CONSTRAINT pk_ledger PRIMARY KEY (id), 
	CONSTRAINT ck_ledger_one_row CHECK (id = 1), 
	CONSTRAINT uq_ledger_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "ledger" VALUES(1,'01a205a4-3715-75d6-bfe6-de6c11952542','2026-11-22T23:42:57Z');
CREATE TABLE membership (
	id INTEGER NOT NULL, 
	party INTEGER NOT NULL, 
	whole INTEGER NOT NULL, 
	period TEXT, 
	period_earliest TEXT, 
	period_latest TEXT, 
	CONSTRAINT pk_membership PRIMARY KEY (id), 
	CONSTRAINT ck_membership_not_itself CHECK (party <> whole), 
	CONSTRAINT ck_membership_period_order CHECK (period_earliest <= period_latest), 
	CONSTRAINT fk_membership_party_party FOREIGN KEY(party) REFERENCES party (id), 
	CONSTRAINT fk_membership_whole_party FOREIGN KEY(whole) REFERENCES party (id)
)
 STRICT

;
INSERT INTO "membership" VALUES(1,8,2,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(2,9,8,'2023-10/2024-09','2023-10-01','2024-09-30');
INSERT INTO "membership" VALUES(3,10,2,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(4,11,1,'2011-12/..','2011-12-01',NULL);
INSERT INTO "membership" VALUES(5,12,1,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(6,13,12,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(7,14,13,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(8,15,12,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(9,16,12,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(10,17,16,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(11,18,1,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(12,19,1,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(13,20,19,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(14,21,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(15,22,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(16,23,22,'2012-11/2024-05','2012-11-01','2024-05-31');
INSERT INTO "membership" VALUES(17,24,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(18,25,24,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(19,26,25,'2014-12/2025-12','2014-12-01','2025-12-31');
INSERT INTO "membership" VALUES(20,28,27,'2014/2023-08','2014-01-01','2023-08-31');
INSERT INTO "membership" VALUES(21,29,3,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(22,30,5,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(23,31,30,'2022-05/2025-01','2022-05-01','2025-01-31');
INSERT INTO "membership" VALUES(24,32,5,NULL,NULL,NULL);
INSERT INTO "membership" VALUES(25,33,32,'2021-02/2025-01','2021-02-01','2025-01-31');
INSERT INTO "membership" VALUES(26,36,35,NULL,NULL,NULL);
CREATE TABLE noun (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	singular TEXT NOT NULL, 
	plural TEXT NOT NULL, 
	head INTEGER, 
	synonym_of INTEGER, 
	CONSTRAINT pk_noun PRIMARY KEY (id), 
	CONSTRAINT fk_noun_head_noun FOREIGN KEY(head) REFERENCES noun (id), 
	CONSTRAINT fk_noun_synonym_of_noun FOREIGN KEY(synonym_of) REFERENCES noun (id), 
	CONSTRAINT uq_noun_singular UNIQUE (singular), 
	CONSTRAINT uq_noun_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "noun" VALUES(1,'01a205a4-421c-7111-9a8b-135d71df39c6','round','rounds',NULL,NULL);
INSERT INTO "noun" VALUES(2,'01a205a4-421e-76b1-bbcc-bb2bfee32037','shell','shells',1,NULL);
INSERT INTO "noun" VALUES(3,'01a205a4-421f-7670-9120-377909ff86fc','launcher','launchers',NULL,NULL);
INSERT INTO "noun" VALUES(4,'01a205a4-421f-7670-9120-377a01374e63','rocket launcher','rocket launchers',3,NULL);
INSERT INTO "noun" VALUES(5,'01a205a4-421f-7670-9120-377b37294273','122mm rocket launcher','122mm rocket launchers',4,NULL);
INSERT INTO "noun" VALUES(6,'01a205a4-4220-7003-b62d-732e3a88de91','factory','factories',NULL,NULL);
INSERT INTO "noun" VALUES(7,'01a205a4-4220-7003-b62d-732f374f4af8','munitions factory','munitions factories',6,NULL);
INSERT INTO "noun" VALUES(8,'01a205a4-4221-71cb-b327-2eae41f2a409','test','tests',NULL,NULL);
INSERT INTO "noun" VALUES(9,'01a205a4-4221-71cb-b327-2eafdee57128','missile test','missile tests',8,NULL);
INSERT INTO "noun" VALUES(10,'01a205a4-4221-71cb-b327-2eb0d1593649','round of missile tests','rounds of missile tests',9,NULL);
INSERT INTO "noun" VALUES(11,'01a205a4-42a7-77a2-a57a-7d414eafbef2','artillery shell','artillery shells',2,NULL);
INSERT INTO "noun" VALUES(12,'01a205a4-42a9-762d-ad21-befb15095802','container','containers',NULL,NULL);
INSERT INTO "noun" VALUES(13,'01a205a4-42ac-743b-9cd0-6e635d62b5f6','152mm artillery shell','152mm artillery shells',11,NULL);
INSERT INTO "noun" VALUES(14,'01a205a4-43a2-7783-8a31-1d0a3671a306','nuclear test','nuclear tests',8,NULL);
INSERT INTO "noun" VALUES(15,'01a205a4-43a4-70e2-bb19-f4a6d07ecc86','border','borders',NULL,NULL);
INSERT INTO "noun" VALUES(16,'01a205a4-5d59-772e-a23a-fb3e0edb5f9e','crate','crates',NULL,NULL);
CREATE TABLE party (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	kind TEXT NOT NULL, 
	note TEXT, 
	merged_into INTEGER, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_party PRIMARY KEY (id), 
	CONSTRAINT ck_party_kind CHECK (kind IN ('state', 'government_body', 'organisation', 'armed_group', 'media', 'person', 'unnamed')), 
	CONSTRAINT fk_party_merged_into_party FOREIGN KEY(merged_into) REFERENCES party (id), 
	CONSTRAINT uq_party_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "party" VALUES(1,'01a205a4-4224-7490-bda0-5a8d9d6506d9','North Korea','north korea','state',NULL,NULL,1);
INSERT INTO "party" VALUES(2,'01a205a4-422b-722d-8799-bdfc1ac2f5fe','South Korea','south korea','state',NULL,NULL,1);
INSERT INTO "party" VALUES(3,'01a205a4-422d-7580-ab91-4a84c8a80d02','Russia','russia','state',NULL,NULL,1);
INSERT INTO "party" VALUES(4,'01a205a4-422e-73f8-8e21-cc79ed789f8d','Ukraine','ukraine','state',NULL,NULL,1);
INSERT INTO "party" VALUES(5,'01a205a4-4230-756a-af46-d6955a38db5e','United States','united states','state',NULL,NULL,1);
INSERT INTO "party" VALUES(6,'01a205a4-4231-7508-9ac4-039097d05ed7','United Kingdom','united kingdom','state',NULL,NULL,1);
INSERT INTO "party" VALUES(7,'01a205a4-4233-74f7-84b8-7966f553b16a','China','china','state',NULL,NULL,1);
INSERT INTO "party" VALUES(8,'01a205a4-4235-7676-8c23-fd31148f58fa','Ministry of National Defense (South Korea)','ministry of national defense south korea','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(9,'01a205a4-4236-70dc-9852-8575c00117af','Shin Won-sik','shin won sik','person',NULL,NULL,1);
INSERT INTO "party" VALUES(10,'01a205a4-4237-7476-893f-08d292cc816c','National Intelligence Service','national intelligence service','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(11,'01a205a4-4239-7467-90f1-4aace95a3afe','Kim Jong-un','kim jong un','person',NULL,NULL,1);
INSERT INTO "party" VALUES(12,'01a205a4-423a-74fe-b0aa-43432a5a4165','Ministry of Foreign Affairs (North Korea)','ministry of foreign affairs north korea','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(13,'01a205a4-423b-73c6-b76f-ad6e3c504154','Department of US Affairs (North Korea)','department of us affairs north korea','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(14,'01a205a4-423d-774b-8240-d829d5657e43','Kwon Jong Gun','kwon jong gun','person',NULL,NULL,1);
INSERT INTO "party" VALUES(15,'01a205a4-423e-75a5-8dd9-fe3d4adf1e66','Im Chon-il','im chon il','person',NULL,NULL,1);
INSERT INTO "party" VALUES(16,'01a205a4-423f-7173-aa80-82276fe25a12','Embassy of North Korea in Russia','embassy of north korea in russia','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(17,'01a205a4-4240-7095-a29b-8a09448238de','Sin Hong-chol','sin hong chol','person',NULL,NULL,1);
INSERT INTO "party" VALUES(18,'01a205a4-4242-75bd-911c-fb498accbc21','Korean Central News Agency','korean central news agency','media',NULL,NULL,1);
INSERT INTO "party" VALUES(19,'01a205a4-4243-749e-b882-bb6e8259aab2','North Korea-Russia Friendship Association','north korea russia friendship association','organisation',NULL,NULL,1);
INSERT INTO "party" VALUES(20,'01a205a4-4244-70bb-ad8c-059184402f4b','Ryu Kyong-il','ryu kyong il','person',NULL,NULL,1);
INSERT INTO "party" VALUES(21,'01a205a4-4246-750f-9d21-1110d79ce384','Vladimir Putin','vladimir putin','person',NULL,NULL,1);
INSERT INTO "party" VALUES(22,'01a205a4-4247-736b-a9e3-979f963adab4','Ministry of Defence (Russia)','ministry of defence russia','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(23,'01a205a4-4248-7053-a029-864de57effe2','Sergei Shoigu','sergei shoigu','person',NULL,NULL,1);
INSERT INTO "party" VALUES(24,'01a205a4-424a-72b3-93ca-5808eefae935','Ministry of Foreign Affairs (Russia)','ministry of foreign affairs russia','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(25,'01a205a4-424b-735d-a115-b611ae76d1f2','Embassy of Russia in North Korea','embassy of russia in north korea','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(26,'01a205a4-424d-7357-b07f-d4dfb9a66517','Alexander Matsegora','alexander matsegora','person',NULL,NULL,1);
INSERT INTO "party" VALUES(27,'01a205a4-424e-737f-9983-5bbacb50d2f0','Wagner Group','wagner group','armed_group',NULL,NULL,1);
INSERT INTO "party" VALUES(28,'01a205a4-424f-7156-b7fb-3cedd9e58b23','Yevgeny Prigozhin','yevgeny prigozhin','person',NULL,NULL,1);
INSERT INTO "party" VALUES(29,'01a205a4-4250-7381-af2d-04d6ac978777','TASS','tass','media',NULL,NULL,1);
INSERT INTO "party" VALUES(30,'01a205a4-4252-775c-97aa-d7ae0daa9d1a','National Security Council (United States)','national security council united states','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(31,'01a205a4-4253-7104-86cc-c7c85a273ac8','John Kirby','john kirby','person',NULL,NULL,1);
INSERT INTO "party" VALUES(32,'01a205a4-4254-730b-91f1-edcc561a3fae','United States Mission to the United Nations','united states mission to the united nations','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(33,'01a205a4-4256-74bd-9fe9-c2c61c3dbc1a','Linda Thomas-Greenfield','linda thomas greenfield','person',NULL,NULL,1);
INSERT INTO "party" VALUES(34,'01a205a4-4257-736f-bea6-eaf4824873d8','Ashot Mkrtychev','ashot mkrtychev','person',NULL,NULL,1);
INSERT INTO "party" VALUES(35,'01a205a4-4258-765b-b076-d9584b5a0b25','United Nations','united nations','organisation',NULL,NULL,1);
INSERT INTO "party" VALUES(36,'01a205a4-4259-725f-a71a-6b4280f28398','United Nations Security Council','united nations security council','organisation',NULL,NULL,1);
INSERT INTO "party" VALUES(37,'01a205a4-425a-7602-a236-5508fcdad600','Yonhap','yonhap','media',NULL,NULL,1);
INSERT INTO "party" VALUES(38,'01a205a4-425c-760d-b4d8-db9421d2df4e','The Independent','the independent','media',NULL,NULL,1);
INSERT INTO "party" VALUES(39,'01a205a4-425d-7706-bf1c-704328ad7a9c','Associated Press','associated press','media',NULL,NULL,1);
INSERT INTO "party" VALUES(40,'01a205a4-425e-722a-84dd-097f1db60fdc','The Limited Times','the limited times','media',NULL,NULL,1);
INSERT INTO "party" VALUES(41,'01a205a4-425f-7209-a1e1-dd642686813f','Merkur','merkur','media',NULL,NULL,1);
INSERT INTO "party" VALUES(42,'01a205a4-4261-720c-b382-d86504243e96','Linus Prien','linus prien','person',NULL,NULL,1);
INSERT INTO "party" VALUES(43,'01a205a4-4262-77c9-9a45-89ac85617f07','Radio Free Asia','radio free asia','media',NULL,NULL,1);
INSERT INTO "party" VALUES(44,'01a205a4-4263-7188-8124-f6b24d192498','American Military News','american military news','media',NULL,NULL,1);
INSERT INTO "party" VALUES(45,'01a205a4-4265-77ff-bdb0-11c886dd04da','unnamed accusers in Radio Free Asia''s report','unnamed accusers in radio free asia s report','unnamed',NULL,NULL,1);
INSERT INTO "party" VALUES(46,'01a205a4-5d45-73de-b84b-a8d9c8abac23','Harbour office','harbour office','government_body',NULL,NULL,1);
INSERT INTO "party" VALUES(47,'01a205a4-5d49-7781-8844-5821da9264c6','Ministry of Transport','ministry of transport','government_body',NULL,NULL,1);
CREATE TABLE party_name (
	id INTEGER NOT NULL, 
	party INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	folded TEXT NOT NULL, 
	CONSTRAINT pk_party_name PRIMARY KEY (id), 
	CONSTRAINT fk_party_name_party_party FOREIGN KEY(party) REFERENCES party (id), 
	CONSTRAINT uq_party_name_party_name UNIQUE (party, name)
)
 STRICT

;
INSERT INTO "party_name" VALUES(1,1,'DPRK','dprk');
INSERT INTO "party_name" VALUES(2,1,'Democratic People''s Republic of Korea','democratic people s republic of korea');
INSERT INTO "party_name" VALUES(3,1,'Pyongyang','pyongyang');
INSERT INTO "party_name" VALUES(4,1,'조선민주주의인민공화국','조선민주주의인민공화국');
INSERT INTO "party_name" VALUES(5,1,'북한','북한');
INSERT INTO "party_name" VALUES(6,1,'КНДР','кндр');
INSERT INTO "party_name" VALUES(7,1,'Nordkorea','nordkorea');
INSERT INTO "party_name" VALUES(8,2,'ROK','rok');
INSERT INTO "party_name" VALUES(9,2,'Republic of Korea','republic of korea');
INSERT INTO "party_name" VALUES(10,2,'Seoul','seoul');
INSERT INTO "party_name" VALUES(11,2,'대한민국','대한민국');
INSERT INTO "party_name" VALUES(12,2,'Республика Корея','республика корея');
INSERT INTO "party_name" VALUES(13,2,'Südkorea','sudkorea');
INSERT INTO "party_name" VALUES(14,3,'Russian Federation','russian federation');
INSERT INTO "party_name" VALUES(15,3,'Moscow','moscow');
INSERT INTO "party_name" VALUES(16,3,'Россия','россия');
INSERT INTO "party_name" VALUES(17,3,'Российская Федерация','россииская федерация');
INSERT INTO "party_name" VALUES(18,3,'러시아','러시아');
INSERT INTO "party_name" VALUES(19,3,'Russland','russland');
INSERT INTO "party_name" VALUES(20,4,'Kyiv','kyiv');
INSERT INTO "party_name" VALUES(21,4,'Kiev','kiev');
INSERT INTO "party_name" VALUES(22,4,'Україна','украіна');
INSERT INTO "party_name" VALUES(23,4,'우크라이나','우크라이나');
INSERT INTO "party_name" VALUES(24,5,'US','us');
INSERT INTO "party_name" VALUES(25,5,'USA','usa');
INSERT INTO "party_name" VALUES(26,5,'United States of America','united states of america');
INSERT INTO "party_name" VALUES(27,5,'Washington','washington');
INSERT INTO "party_name" VALUES(28,5,'미국','미국');
INSERT INTO "party_name" VALUES(29,5,'США','сша');
INSERT INTO "party_name" VALUES(30,5,'Vereinigte Staaten','vereinigte staaten');
INSERT INTO "party_name" VALUES(31,6,'UK','uk');
INSERT INTO "party_name" VALUES(32,6,'Great Britain','great britain');
INSERT INTO "party_name" VALUES(33,6,'Britain','britain');
INSERT INTO "party_name" VALUES(34,6,'영국','영국');
INSERT INTO "party_name" VALUES(35,6,'Великобритания','великобритания');
INSERT INTO "party_name" VALUES(36,7,'PRC','prc');
INSERT INTO "party_name" VALUES(37,7,'People''s Republic of China','people s republic of china');
INSERT INTO "party_name" VALUES(38,7,'Beijing','beijing');
INSERT INTO "party_name" VALUES(39,7,'中国','中国');
INSERT INTO "party_name" VALUES(40,7,'중국','중국');
INSERT INTO "party_name" VALUES(41,7,'Китай','китаи');
INSERT INTO "party_name" VALUES(42,8,'South Korean defence ministry','south korean defence ministry');
INSERT INTO "party_name" VALUES(43,8,'국방부','국방부');
INSERT INTO "party_name" VALUES(44,9,'신원식','신원식');
INSERT INTO "party_name" VALUES(45,10,'NIS','nis');
INSERT INTO "party_name" VALUES(46,10,'국가정보원','국가정보원');
INSERT INTO "party_name" VALUES(47,10,'국정원','국정원');
INSERT INTO "party_name" VALUES(48,11,'Kim Jong Un','kim jong un');
INSERT INTO "party_name" VALUES(49,11,'김정은','김정은');
INSERT INTO "party_name" VALUES(50,11,'Ким Чен Ын','ким чен ын');
INSERT INTO "party_name" VALUES(51,12,'North Korean foreign ministry','north korean foreign ministry');
INSERT INTO "party_name" VALUES(52,14,'Kwon Jong-gun','kwon jong gun');
INSERT INTO "party_name" VALUES(53,14,'권정근','권정근');
INSERT INTO "party_name" VALUES(54,15,'Im Chon Il','im chon il');
INSERT INTO "party_name" VALUES(55,15,'임천일','임천일');
INSERT INTO "party_name" VALUES(56,17,'Sin Hong Chol','sin hong chol');
INSERT INTO "party_name" VALUES(57,17,'신홍철','신홍철');
INSERT INTO "party_name" VALUES(58,18,'KCNA','kcna');
INSERT INTO "party_name" VALUES(59,18,'조선중앙통신','조선중앙통신');
INSERT INTO "party_name" VALUES(60,19,'DPRK-Russia Friendship Association','dprk russia friendship association');
INSERT INTO "party_name" VALUES(61,20,'Ryu Kyong Il','ryu kyong il');
INSERT INTO "party_name" VALUES(62,21,'Putin','putin');
INSERT INTO "party_name" VALUES(63,21,'Владимир Путин','владимир путин');
INSERT INTO "party_name" VALUES(64,22,'Russian defence ministry','russian defence ministry');
INSERT INTO "party_name" VALUES(65,22,'Минобороны России','минобороны россии');
INSERT INTO "party_name" VALUES(66,23,'Sergey Shoigu','sergey shoigu');
INSERT INTO "party_name" VALUES(67,23,'Сергей Шойгу','сергеи шоигу');
INSERT INTO "party_name" VALUES(68,24,'Russian foreign ministry','russian foreign ministry');
INSERT INTO "party_name" VALUES(69,24,'МИД России','мид россии');
INSERT INTO "party_name" VALUES(70,25,'Russian Embassy in Pyongyang','russian embassy in pyongyang');
INSERT INTO "party_name" VALUES(71,25,'Russian Embassy in North Korea','russian embassy in north korea');
INSERT INTO "party_name" VALUES(72,26,'Alexandr Matsegora','alexandr matsegora');
INSERT INTO "party_name" VALUES(73,26,'Александр Мацегора','александр мацегора');
INSERT INTO "party_name" VALUES(74,27,'Wagner','wagner');
INSERT INTO "party_name" VALUES(75,27,'PMC Wagner','pmc wagner');
INSERT INTO "party_name" VALUES(76,27,'ЧВК Вагнера','чвк вагнера');
INSERT INTO "party_name" VALUES(77,28,'Евгений Пригожин','евгении пригожин');
INSERT INTO "party_name" VALUES(78,29,'ТАСС','тасс');
INSERT INTO "party_name" VALUES(79,30,'NSC','nsc');
INSERT INTO "party_name" VALUES(80,30,'US National Security Council','us national security council');
INSERT INTO "party_name" VALUES(81,32,'USUN','usun');
INSERT INTO "party_name" VALUES(82,35,'UN','un');
INSERT INTO "party_name" VALUES(83,36,'UN Security Council','un security council');
INSERT INTO "party_name" VALUES(84,36,'UNSC','unsc');
INSERT INTO "party_name" VALUES(85,37,'Yonhap News Agency','yonhap news agency');
INSERT INTO "party_name" VALUES(86,37,'연합뉴스','연합뉴스');
INSERT INTO "party_name" VALUES(87,39,'AP','ap');
INSERT INTO "party_name" VALUES(88,41,'Münchner Merkur','munchner merkur');
INSERT INTO "party_name" VALUES(89,41,'merkur.de','merkur de');
INSERT INTO "party_name" VALUES(90,43,'RFA','rfa');
INSERT INTO "party_name" VALUES(91,44,'AMN','amn');
CREATE TABLE quantity (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	statement INTEGER NOT NULL, 
	as_written TEXT NOT NULL, 
	amount TEXT, 
	low TEXT, 
	high TEXT, 
	low_inclusive INTEGER DEFAULT 0 NOT NULL, 
	high_inclusive INTEGER DEFAULT 0 NOT NULL, 
	hedge TEXT NOT NULL, 
	bounds_from TEXT NOT NULL, 
	unit TEXT, 
	noun INTEGER, 
	measure TEXT, 
	denominator TEXT, 
	kind TEXT NOT NULL, 
	period TEXT, 
	period_earliest TEXT, 
	period_latest TEXT, 
	role TEXT NOT NULL, 
	amount_base REAL, 
	low_base REAL, 
	high_base REAL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_quantity PRIMARY KEY (id), 
	CONSTRAINT ck_quantity_bounds_from CHECK (bounds_from IN ('words', 'convention', 'analyst')), 
	CONSTRAINT ck_quantity_hedge CHECK (hedge IN ('exact', 'approximately', 'nearly', 'more_than', 'at_least', 'less_than', 'at_most', 'between', 'order_of_magnitude', 'vague')), 
	CONSTRAINT ck_quantity_kind CHECK (kind IN ('count', 'cumulative', 'rate', 'share')), 
	CONSTRAINT ck_quantity_role CHECK (role IN ('own', 'rejected')), 
	CONSTRAINT ck_quantity_high_inclusive CHECK (high_inclusive IN (0, 1)), 
	CONSTRAINT ck_quantity_low_high CHECK (low_base <= high_base), 
	CONSTRAINT ck_quantity_low_inclusive CHECK (low_inclusive IN (0, 1)), 
	CONSTRAINT ck_quantity_period_order CHECK (period_earliest <= period_latest), 
	CONSTRAINT fk_quantity_noun_noun FOREIGN KEY(noun) REFERENCES noun (id), 
	CONSTRAINT fk_quantity_statement_statement FOREIGN KEY(statement) REFERENCES statement (id), 
	CONSTRAINT uq_quantity_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "quantity" VALUES(1,'01a205a4-42a7-77a2-a57a-7d4091ad1318',5,'more than 1 million artillery shells','1000000','1000000',NULL,0,0,'more_than','words',NULL,11,'received',NULL,'cumulative','2023-08/2023-11','2023-08-01','2023-11-30','own',1000000.0,1000000.0,NULL,1);
INSERT INTO "quantity" VALUES(2,'01a205a4-42a9-762d-ad21-befa37b5f3f3',6,'some 6,700 containers','6700','6600','6800',1,1,'approximately','convention',NULL,12,'shipped',NULL,'cumulative','2023-08/2024-02','2023-08-01','2024-02-29','own',6700.0,6600.0,6800.0,1);
INSERT INTO "quantity" VALUES(3,'01a205a4-42aa-738b-a8d2-95d4ed9a2dc4',6,'more than three million artillery shells','3000000','3000000',NULL,0,0,'more_than','words',NULL,11,'shipped',NULL,'cumulative','2023-08/2024-02','2023-08-01','2024-02-29','own',3000000.0,3000000.0,NULL,1);
INSERT INTO "quantity" VALUES(4,'01a205a4-42ab-7014-a96f-62975d57acec',7,'millions of rounds',NULL,'2000000','10000000',1,0,'order_of_magnitude','convention',NULL,1,'received',NULL,'cumulative','2023-08/2024-02','2023-08-01','2024-02-29','own',NULL,2000000.0,10000000.0,1);
INSERT INTO "quantity" VALUES(5,'01a205a4-42ab-7014-a96f-62989f6484b6',7,'more than three million 152mm artillery shells','3000000','3000000',NULL,0,0,'more_than','words',NULL,13,'received',NULL,'cumulative','2023-08/2024-02','2023-08-01','2024-02-29','own',3000000.0,3000000.0,NULL,1);
INSERT INTO "quantity" VALUES(6,'01a205a4-42ad-70a8-b3fc-cced674837aa',7,'more than half a million 122mm rocket launchers','500000','500000',NULL,0,0,'more_than','words',NULL,5,'received',NULL,'cumulative','2023-08/2024-02','2023-08-01','2024-02-29','own',500000.0,500000.0,NULL,1);
INSERT INTO "quantity" VALUES(7,'01a205a4-42b1-7520-abe5-e478e080cf31',16,'hundreds of munitions factories',NULL,'200','1000',1,0,'order_of_magnitude','convention',NULL,7,'existing',NULL,'count','2024-02','2024-02-01','2024-02-29','own',NULL,200.0,1000.0,1);
INSERT INTO "quantity" VALUES(8,'01a205a4-4396-71e3-b064-13c2d6edcd7c',16,'about 30%','30','27','33',1,1,'approximately','convention','percent',NULL,'operational','North Korea''s munitions factories','share','2024-02','2024-02-01','2024-02-29','own',0.3,2.69999999999999962252e-01,0.33,1);
INSERT INTO "quantity" VALUES(9,'01a205a4-43a1-758a-8f01-7c1fa696875b',58,'15 rounds of missile tests','15','15','15',1,1,'exact','words',NULL,10,'conducted',NULL,'cumulative','2022-01-01/2022-05-10','2022-01-01','2022-05-10','own',15.0,15.0,15.0,1);
INSERT INTO "quantity" VALUES(10,'01a205a4-43a1-758a-8f01-7c22f7ac1f13',59,'six nuclear tests','6','6','6',1,1,'exact','words',NULL,14,'conducted',NULL,'cumulative','2011/2023-04','2011-01-01','2023-04-30','own',6.0,6.0,6.0,1);
INSERT INTO "quantity" VALUES(11,'01a205a4-43a3-73e3-8171-19c6772852b8',68,'17-kilometre border','17','17','17',1,1,'exact','words','kilometer',15,'length',NULL,'count',NULL,NULL,NULL,'own',17000.0,17000.0,17000.0,1);
INSERT INTO "quantity" VALUES(12,'01a205a4-5d57-7687-95a2-cd688ace9737',70,'about 1,200 crates','1200','1100','1300',1,1,'approximately','convention',NULL,16,'shipped',NULL,'count',NULL,NULL,NULL,'own',1200.0,1100.0,1300.0,1);
INSERT INTO "quantity" VALUES(13,'01a205a4-7d67-748d-9c1a-0757847b8538',73,'more than 2,000 crates','2000','2000',NULL,0,0,'more_than','words',NULL,16,'shipped',NULL,'count',NULL,NULL,NULL,'own',2000.0,2000.0,NULL,1);
CREATE TABLE quantity_citation (
	id INTEGER NOT NULL, 
	quantity INTEGER NOT NULL, 
	citation INTEGER NOT NULL, 
	start INTEGER, 
	"end" INTEGER, 
	CONSTRAINT pk_quantity_citation PRIMARY KEY (id), 
	CONSTRAINT ck_quantity_citation_offsets CHECK (start >= 0 AND start < "end"), 
	CONSTRAINT fk_quantity_citation_citation_citation FOREIGN KEY(citation) REFERENCES citation (id), 
	CONSTRAINT fk_quantity_citation_quantity_quantity FOREIGN KEY(quantity) REFERENCES quantity (id), 
	CONSTRAINT uq_quantity_citation_quantity_citation UNIQUE (quantity, citation)
)
 STRICT

;
INSERT INTO "quantity_citation" VALUES(1,1,7,2432,2468);
INSERT INTO "quantity_citation" VALUES(2,2,8,1404,1425);
INSERT INTO "quantity_citation" VALUES(3,3,8,1435,1475);
INSERT INTO "quantity_citation" VALUES(4,4,10,1865,1883);
INSERT INTO "quantity_citation" VALUES(5,5,11,1925,1971);
INSERT INTO "quantity_citation" VALUES(6,6,12,1976,2023);
INSERT INTO "quantity_citation" VALUES(7,7,25,2053,2084);
INSERT INTO "quantity_citation" VALUES(8,8,26,2119,2128);
INSERT INTO "quantity_citation" VALUES(9,9,77,2067,2093);
INSERT INTO "quantity_citation" VALUES(10,10,78,4360,4377);
INSERT INTO "quantity_citation" VALUES(11,11,89,1004,1023);
INSERT INTO "quantity_citation" VALUES(12,12,91,70,88);
CREATE TABLE revision (
	id INTEGER NOT NULL, 
	change INTEGER NOT NULL, 
	table_name TEXT NOT NULL, 
	"key" INTEGER NOT NULL, 
	"before" TEXT, 
	CONSTRAINT pk_revision PRIMARY KEY (id), 
	CONSTRAINT fk_revision_change_change FOREIGN KEY(change) REFERENCES change (id)
)
 STRICT

;
INSERT INTO "revision" VALUES(1,1,'noun',1,NULL);
INSERT INTO "revision" VALUES(2,1,'noun',2,NULL);
INSERT INTO "revision" VALUES(3,1,'noun',3,NULL);
INSERT INTO "revision" VALUES(4,1,'noun',4,NULL);
INSERT INTO "revision" VALUES(5,1,'noun',5,NULL);
INSERT INTO "revision" VALUES(6,1,'noun',6,NULL);
INSERT INTO "revision" VALUES(7,1,'noun',7,NULL);
INSERT INTO "revision" VALUES(8,1,'noun',8,NULL);
INSERT INTO "revision" VALUES(9,1,'noun',9,NULL);
INSERT INTO "revision" VALUES(10,1,'noun',10,NULL);
INSERT INTO "revision" VALUES(11,1,'party',1,NULL);
INSERT INTO "revision" VALUES(12,1,'party_name',1,NULL);
INSERT INTO "revision" VALUES(13,1,'party_name',2,NULL);
INSERT INTO "revision" VALUES(14,1,'party_name',3,NULL);
INSERT INTO "revision" VALUES(15,1,'party_name',4,NULL);
INSERT INTO "revision" VALUES(16,1,'party_name',5,NULL);
INSERT INTO "revision" VALUES(17,1,'party_name',6,NULL);
INSERT INTO "revision" VALUES(18,1,'party_name',7,NULL);
INSERT INTO "revision" VALUES(19,1,'party',2,NULL);
INSERT INTO "revision" VALUES(20,1,'party_name',8,NULL);
INSERT INTO "revision" VALUES(21,1,'party_name',9,NULL);
INSERT INTO "revision" VALUES(22,1,'party_name',10,NULL);
INSERT INTO "revision" VALUES(23,1,'party_name',11,NULL);
INSERT INTO "revision" VALUES(24,1,'party_name',12,NULL);
INSERT INTO "revision" VALUES(25,1,'party_name',13,NULL);
INSERT INTO "revision" VALUES(26,1,'party',3,NULL);
INSERT INTO "revision" VALUES(27,1,'party_name',14,NULL);
INSERT INTO "revision" VALUES(28,1,'party_name',15,NULL);
INSERT INTO "revision" VALUES(29,1,'party_name',16,NULL);
INSERT INTO "revision" VALUES(30,1,'party_name',17,NULL);
INSERT INTO "revision" VALUES(31,1,'party_name',18,NULL);
INSERT INTO "revision" VALUES(32,1,'party_name',19,NULL);
INSERT INTO "revision" VALUES(33,1,'party',4,NULL);
INSERT INTO "revision" VALUES(34,1,'party_name',20,NULL);
INSERT INTO "revision" VALUES(35,1,'party_name',21,NULL);
INSERT INTO "revision" VALUES(36,1,'party_name',22,NULL);
INSERT INTO "revision" VALUES(37,1,'party_name',23,NULL);
INSERT INTO "revision" VALUES(38,1,'party',5,NULL);
INSERT INTO "revision" VALUES(39,1,'party_name',24,NULL);
INSERT INTO "revision" VALUES(40,1,'party_name',25,NULL);
INSERT INTO "revision" VALUES(41,1,'party_name',26,NULL);
INSERT INTO "revision" VALUES(42,1,'party_name',27,NULL);
INSERT INTO "revision" VALUES(43,1,'party_name',28,NULL);
INSERT INTO "revision" VALUES(44,1,'party_name',29,NULL);
INSERT INTO "revision" VALUES(45,1,'party_name',30,NULL);
INSERT INTO "revision" VALUES(46,1,'party',6,NULL);
INSERT INTO "revision" VALUES(47,1,'party_name',31,NULL);
INSERT INTO "revision" VALUES(48,1,'party_name',32,NULL);
INSERT INTO "revision" VALUES(49,1,'party_name',33,NULL);
INSERT INTO "revision" VALUES(50,1,'party_name',34,NULL);
INSERT INTO "revision" VALUES(51,1,'party_name',35,NULL);
INSERT INTO "revision" VALUES(52,1,'party',7,NULL);
INSERT INTO "revision" VALUES(53,1,'party_name',36,NULL);
INSERT INTO "revision" VALUES(54,1,'party_name',37,NULL);
INSERT INTO "revision" VALUES(55,1,'party_name',38,NULL);
INSERT INTO "revision" VALUES(56,1,'party_name',39,NULL);
INSERT INTO "revision" VALUES(57,1,'party_name',40,NULL);
INSERT INTO "revision" VALUES(58,1,'party_name',41,NULL);
INSERT INTO "revision" VALUES(59,1,'party',8,NULL);
INSERT INTO "revision" VALUES(60,1,'party_name',42,NULL);
INSERT INTO "revision" VALUES(61,1,'party_name',43,NULL);
INSERT INTO "revision" VALUES(62,1,'party',9,NULL);
INSERT INTO "revision" VALUES(63,1,'party_name',44,NULL);
INSERT INTO "revision" VALUES(64,1,'party',10,NULL);
INSERT INTO "revision" VALUES(65,1,'party_name',45,NULL);
INSERT INTO "revision" VALUES(66,1,'party_name',46,NULL);
INSERT INTO "revision" VALUES(67,1,'party_name',47,NULL);
INSERT INTO "revision" VALUES(68,1,'party',11,NULL);
INSERT INTO "revision" VALUES(69,1,'party_name',48,NULL);
INSERT INTO "revision" VALUES(70,1,'party_name',49,NULL);
INSERT INTO "revision" VALUES(71,1,'party_name',50,NULL);
INSERT INTO "revision" VALUES(72,1,'party',12,NULL);
INSERT INTO "revision" VALUES(73,1,'party_name',51,NULL);
INSERT INTO "revision" VALUES(74,1,'party',13,NULL);
INSERT INTO "revision" VALUES(75,1,'party',14,NULL);
INSERT INTO "revision" VALUES(76,1,'party_name',52,NULL);
INSERT INTO "revision" VALUES(77,1,'party_name',53,NULL);
INSERT INTO "revision" VALUES(78,1,'party',15,NULL);
INSERT INTO "revision" VALUES(79,1,'party_name',54,NULL);
INSERT INTO "revision" VALUES(80,1,'party_name',55,NULL);
INSERT INTO "revision" VALUES(81,1,'party',16,NULL);
INSERT INTO "revision" VALUES(82,1,'party',17,NULL);
INSERT INTO "revision" VALUES(83,1,'party_name',56,NULL);
INSERT INTO "revision" VALUES(84,1,'party_name',57,NULL);
INSERT INTO "revision" VALUES(85,1,'party',18,NULL);
INSERT INTO "revision" VALUES(86,1,'party_name',58,NULL);
INSERT INTO "revision" VALUES(87,1,'party_name',59,NULL);
INSERT INTO "revision" VALUES(88,1,'party',19,NULL);
INSERT INTO "revision" VALUES(89,1,'party_name',60,NULL);
INSERT INTO "revision" VALUES(90,1,'party',20,NULL);
INSERT INTO "revision" VALUES(91,1,'party_name',61,NULL);
INSERT INTO "revision" VALUES(92,1,'party',21,NULL);
INSERT INTO "revision" VALUES(93,1,'party_name',62,NULL);
INSERT INTO "revision" VALUES(94,1,'party_name',63,NULL);
INSERT INTO "revision" VALUES(95,1,'party',22,NULL);
INSERT INTO "revision" VALUES(96,1,'party_name',64,NULL);
INSERT INTO "revision" VALUES(97,1,'party_name',65,NULL);
INSERT INTO "revision" VALUES(98,1,'party',23,NULL);
INSERT INTO "revision" VALUES(99,1,'party_name',66,NULL);
INSERT INTO "revision" VALUES(100,1,'party_name',67,NULL);
INSERT INTO "revision" VALUES(101,1,'party',24,NULL);
INSERT INTO "revision" VALUES(102,1,'party_name',68,NULL);
INSERT INTO "revision" VALUES(103,1,'party_name',69,NULL);
INSERT INTO "revision" VALUES(104,1,'party',25,NULL);
INSERT INTO "revision" VALUES(105,1,'party_name',70,NULL);
INSERT INTO "revision" VALUES(106,1,'party_name',71,NULL);
INSERT INTO "revision" VALUES(107,1,'party',26,NULL);
INSERT INTO "revision" VALUES(108,1,'party_name',72,NULL);
INSERT INTO "revision" VALUES(109,1,'party_name',73,NULL);
INSERT INTO "revision" VALUES(110,1,'party',27,NULL);
INSERT INTO "revision" VALUES(111,1,'party_name',74,NULL);
INSERT INTO "revision" VALUES(112,1,'party_name',75,NULL);
INSERT INTO "revision" VALUES(113,1,'party_name',76,NULL);
INSERT INTO "revision" VALUES(114,1,'party',28,NULL);
INSERT INTO "revision" VALUES(115,1,'party_name',77,NULL);
INSERT INTO "revision" VALUES(116,1,'party',29,NULL);
INSERT INTO "revision" VALUES(117,1,'party_name',78,NULL);
INSERT INTO "revision" VALUES(118,1,'party',30,NULL);
INSERT INTO "revision" VALUES(119,1,'party_name',79,NULL);
INSERT INTO "revision" VALUES(120,1,'party_name',80,NULL);
INSERT INTO "revision" VALUES(121,1,'party',31,NULL);
INSERT INTO "revision" VALUES(122,1,'party',32,NULL);
INSERT INTO "revision" VALUES(123,1,'party_name',81,NULL);
INSERT INTO "revision" VALUES(124,1,'party',33,NULL);
INSERT INTO "revision" VALUES(125,1,'party',34,NULL);
INSERT INTO "revision" VALUES(126,1,'party',35,NULL);
INSERT INTO "revision" VALUES(127,1,'party_name',82,NULL);
INSERT INTO "revision" VALUES(128,1,'party',36,NULL);
INSERT INTO "revision" VALUES(129,1,'party_name',83,NULL);
INSERT INTO "revision" VALUES(130,1,'party_name',84,NULL);
INSERT INTO "revision" VALUES(131,1,'party',37,NULL);
INSERT INTO "revision" VALUES(132,1,'party_name',85,NULL);
INSERT INTO "revision" VALUES(133,1,'party_name',86,NULL);
INSERT INTO "revision" VALUES(134,1,'party',38,NULL);
INSERT INTO "revision" VALUES(135,1,'party',39,NULL);
INSERT INTO "revision" VALUES(136,1,'party_name',87,NULL);
INSERT INTO "revision" VALUES(137,1,'party',40,NULL);
INSERT INTO "revision" VALUES(138,1,'party',41,NULL);
INSERT INTO "revision" VALUES(139,1,'party_name',88,NULL);
INSERT INTO "revision" VALUES(140,1,'party_name',89,NULL);
INSERT INTO "revision" VALUES(141,1,'party',42,NULL);
INSERT INTO "revision" VALUES(142,1,'party',43,NULL);
INSERT INTO "revision" VALUES(143,1,'party_name',90,NULL);
INSERT INTO "revision" VALUES(144,1,'party',44,NULL);
INSERT INTO "revision" VALUES(145,1,'party_name',91,NULL);
INSERT INTO "revision" VALUES(146,1,'party',45,NULL);
INSERT INTO "revision" VALUES(147,1,'membership',1,NULL);
INSERT INTO "revision" VALUES(148,1,'membership',2,NULL);
INSERT INTO "revision" VALUES(149,1,'membership',3,NULL);
INSERT INTO "revision" VALUES(150,1,'membership',4,NULL);
INSERT INTO "revision" VALUES(151,1,'membership',5,NULL);
INSERT INTO "revision" VALUES(152,1,'membership',6,NULL);
INSERT INTO "revision" VALUES(153,1,'membership',7,NULL);
INSERT INTO "revision" VALUES(154,1,'membership',8,NULL);
INSERT INTO "revision" VALUES(155,1,'membership',9,NULL);
INSERT INTO "revision" VALUES(156,1,'membership',10,NULL);
INSERT INTO "revision" VALUES(157,1,'membership',11,NULL);
INSERT INTO "revision" VALUES(158,1,'membership',12,NULL);
INSERT INTO "revision" VALUES(159,1,'membership',13,NULL);
INSERT INTO "revision" VALUES(160,1,'membership',14,NULL);
INSERT INTO "revision" VALUES(161,1,'membership',15,NULL);
INSERT INTO "revision" VALUES(162,1,'membership',16,NULL);
INSERT INTO "revision" VALUES(163,1,'membership',17,NULL);
INSERT INTO "revision" VALUES(164,1,'membership',18,NULL);
INSERT INTO "revision" VALUES(165,1,'membership',19,NULL);
INSERT INTO "revision" VALUES(166,1,'membership',20,NULL);
INSERT INTO "revision" VALUES(167,1,'membership',21,NULL);
INSERT INTO "revision" VALUES(168,1,'membership',22,NULL);
INSERT INTO "revision" VALUES(169,1,'membership',23,NULL);
INSERT INTO "revision" VALUES(170,1,'membership',24,NULL);
INSERT INTO "revision" VALUES(171,1,'membership',25,NULL);
INSERT INTO "revision" VALUES(172,1,'membership',26,NULL);
INSERT INTO "revision" VALUES(173,1,'article',1,NULL);
INSERT INTO "revision" VALUES(174,1,'article',2,NULL);
INSERT INTO "revision" VALUES(175,1,'article',3,NULL);
INSERT INTO "revision" VALUES(176,1,'article',4,NULL);
INSERT INTO "revision" VALUES(177,1,'article',5,NULL);
INSERT INTO "revision" VALUES(178,1,'claim',1,NULL);
INSERT INTO "revision" VALUES(179,1,'claim',2,NULL);
INSERT INTO "revision" VALUES(180,1,'claim',3,NULL);
INSERT INTO "revision" VALUES(181,1,'claim',4,NULL);
INSERT INTO "revision" VALUES(182,1,'claim',5,NULL);
INSERT INTO "revision" VALUES(183,1,'claim',6,NULL);
INSERT INTO "revision" VALUES(184,1,'claim',7,NULL);
INSERT INTO "revision" VALUES(185,1,'claim',8,NULL);
INSERT INTO "revision" VALUES(186,1,'claim',9,NULL);
INSERT INTO "revision" VALUES(187,1,'claim',10,NULL);
INSERT INTO "revision" VALUES(188,1,'claim',11,NULL);
INSERT INTO "revision" VALUES(189,1,'claim',12,NULL);
INSERT INTO "revision" VALUES(190,1,'claim',13,NULL);
INSERT INTO "revision" VALUES(191,1,'claim',14,NULL);
INSERT INTO "revision" VALUES(192,1,'claim',15,NULL);
INSERT INTO "revision" VALUES(193,1,'claim',16,NULL);
INSERT INTO "revision" VALUES(194,1,'claim',17,NULL);
INSERT INTO "revision" VALUES(195,1,'claim',18,NULL);
INSERT INTO "revision" VALUES(196,1,'claim',19,NULL);
INSERT INTO "revision" VALUES(197,1,'claim',20,NULL);
INSERT INTO "revision" VALUES(198,1,'claim',21,NULL);
INSERT INTO "revision" VALUES(199,1,'claim',22,NULL);
INSERT INTO "revision" VALUES(200,1,'claim',23,NULL);
INSERT INTO "revision" VALUES(201,1,'claim',24,NULL);
INSERT INTO "revision" VALUES(202,1,'claim',25,NULL);
INSERT INTO "revision" VALUES(203,1,'claim',26,NULL);
INSERT INTO "revision" VALUES(204,1,'claim',27,NULL);
INSERT INTO "revision" VALUES(205,1,'claim',28,NULL);
INSERT INTO "revision" VALUES(206,1,'claim',29,NULL);
INSERT INTO "revision" VALUES(207,1,'claim',30,NULL);
INSERT INTO "revision" VALUES(208,1,'claim',31,NULL);
INSERT INTO "revision" VALUES(209,1,'claim',32,NULL);
INSERT INTO "revision" VALUES(210,1,'claim',33,NULL);
INSERT INTO "revision" VALUES(211,1,'claim',34,NULL);
INSERT INTO "revision" VALUES(212,1,'claim',35,NULL);
INSERT INTO "revision" VALUES(213,1,'claim',36,NULL);
INSERT INTO "revision" VALUES(214,1,'claim',37,NULL);
INSERT INTO "revision" VALUES(215,1,'claim',38,NULL);
INSERT INTO "revision" VALUES(216,1,'claim',39,NULL);
INSERT INTO "revision" VALUES(217,1,'claim',40,NULL);
INSERT INTO "revision" VALUES(218,1,'claim',41,NULL);
INSERT INTO "revision" VALUES(219,1,'claim',42,NULL);
INSERT INTO "revision" VALUES(220,1,'claim',43,NULL);
INSERT INTO "revision" VALUES(221,1,'claim',44,NULL);
INSERT INTO "revision" VALUES(222,1,'claim',45,NULL);
INSERT INTO "revision" VALUES(223,1,'claim',46,NULL);
INSERT INTO "revision" VALUES(224,1,'claim_about',1,NULL);
INSERT INTO "revision" VALUES(225,1,'claim_about',2,NULL);
INSERT INTO "revision" VALUES(226,1,'claim_about',3,NULL);
INSERT INTO "revision" VALUES(227,1,'claim_about',4,NULL);
INSERT INTO "revision" VALUES(228,1,'claim_about',5,NULL);
INSERT INTO "revision" VALUES(229,1,'claim_about',6,NULL);
INSERT INTO "revision" VALUES(230,1,'claim_about',7,NULL);
INSERT INTO "revision" VALUES(231,1,'claim_about',8,NULL);
INSERT INTO "revision" VALUES(232,1,'claim_about',9,NULL);
INSERT INTO "revision" VALUES(233,1,'claim_about',10,NULL);
INSERT INTO "revision" VALUES(234,1,'claim_about',11,NULL);
INSERT INTO "revision" VALUES(235,1,'claim_about',12,NULL);
INSERT INTO "revision" VALUES(236,1,'claim_about',13,NULL);
INSERT INTO "revision" VALUES(237,1,'claim_about',14,NULL);
INSERT INTO "revision" VALUES(238,1,'claim_about',15,NULL);
INSERT INTO "revision" VALUES(239,1,'claim_about',16,NULL);
INSERT INTO "revision" VALUES(240,1,'claim_about',17,NULL);
INSERT INTO "revision" VALUES(241,1,'claim_about',18,NULL);
INSERT INTO "revision" VALUES(242,1,'claim_about',19,NULL);
INSERT INTO "revision" VALUES(243,1,'claim_about',20,NULL);
INSERT INTO "revision" VALUES(244,1,'claim_about',21,NULL);
INSERT INTO "revision" VALUES(245,1,'claim_about',22,NULL);
INSERT INTO "revision" VALUES(246,1,'claim_about',23,NULL);
INSERT INTO "revision" VALUES(247,1,'claim_about',24,NULL);
INSERT INTO "revision" VALUES(248,1,'claim_about',25,NULL);
INSERT INTO "revision" VALUES(249,1,'claim_about',26,NULL);
INSERT INTO "revision" VALUES(250,1,'claim_about',27,NULL);
INSERT INTO "revision" VALUES(251,1,'claim_about',28,NULL);
INSERT INTO "revision" VALUES(252,1,'claim_about',29,NULL);
INSERT INTO "revision" VALUES(253,1,'claim_about',30,NULL);
INSERT INTO "revision" VALUES(254,1,'claim_about',31,NULL);
INSERT INTO "revision" VALUES(255,1,'claim_about',32,NULL);
INSERT INTO "revision" VALUES(256,1,'claim_about',33,NULL);
INSERT INTO "revision" VALUES(257,1,'claim_about',34,NULL);
INSERT INTO "revision" VALUES(258,1,'claim_about',35,NULL);
INSERT INTO "revision" VALUES(259,1,'claim_about',36,NULL);
INSERT INTO "revision" VALUES(260,1,'claim_about',37,NULL);
INSERT INTO "revision" VALUES(261,1,'claim_about',38,NULL);
INSERT INTO "revision" VALUES(262,1,'claim_about',39,NULL);
INSERT INTO "revision" VALUES(263,1,'claim_about',40,NULL);
INSERT INTO "revision" VALUES(264,1,'claim_about',41,NULL);
INSERT INTO "revision" VALUES(265,1,'claim_about',42,NULL);
INSERT INTO "revision" VALUES(266,1,'claim_about',43,NULL);
INSERT INTO "revision" VALUES(267,1,'claim_about',44,NULL);
INSERT INTO "revision" VALUES(268,1,'claim_about',45,NULL);
INSERT INTO "revision" VALUES(269,1,'claim_about',46,NULL);
INSERT INTO "revision" VALUES(270,1,'claim_about',47,NULL);
INSERT INTO "revision" VALUES(271,1,'claim_about',48,NULL);
INSERT INTO "revision" VALUES(272,1,'claim_about',49,NULL);
INSERT INTO "revision" VALUES(273,1,'claim_about',50,NULL);
INSERT INTO "revision" VALUES(274,1,'claim_about',51,NULL);
INSERT INTO "revision" VALUES(275,1,'claim_about',52,NULL);
INSERT INTO "revision" VALUES(276,1,'claim_about',53,NULL);
INSERT INTO "revision" VALUES(277,1,'claim_about',54,NULL);
INSERT INTO "revision" VALUES(278,1,'claim_about',55,NULL);
INSERT INTO "revision" VALUES(279,1,'claim_about',56,NULL);
INSERT INTO "revision" VALUES(280,1,'claim_about',57,NULL);
INSERT INTO "revision" VALUES(281,1,'claim_about',58,NULL);
INSERT INTO "revision" VALUES(282,1,'claim_about',59,NULL);
INSERT INTO "revision" VALUES(283,1,'claim_about',60,NULL);
INSERT INTO "revision" VALUES(284,1,'claim_about',61,NULL);
INSERT INTO "revision" VALUES(285,1,'claim_about',62,NULL);
INSERT INTO "revision" VALUES(286,1,'claim_about',63,NULL);
INSERT INTO "revision" VALUES(287,1,'claim_about',64,NULL);
INSERT INTO "revision" VALUES(288,1,'claim_about',65,NULL);
INSERT INTO "revision" VALUES(289,1,'claim_about',66,NULL);
INSERT INTO "revision" VALUES(290,1,'claim_about',67,NULL);
INSERT INTO "revision" VALUES(291,1,'claim_about',68,NULL);
INSERT INTO "revision" VALUES(292,1,'claim_about',69,NULL);
INSERT INTO "revision" VALUES(293,1,'claim_about',70,NULL);
INSERT INTO "revision" VALUES(294,1,'claim_about',71,NULL);
INSERT INTO "revision" VALUES(295,1,'claim_about',72,NULL);
INSERT INTO "revision" VALUES(296,1,'claim_about',73,NULL);
INSERT INTO "revision" VALUES(297,1,'claim_about',74,NULL);
INSERT INTO "revision" VALUES(298,1,'claim_about',75,NULL);
INSERT INTO "revision" VALUES(299,1,'claim_about',76,NULL);
INSERT INTO "revision" VALUES(300,1,'implication',1,NULL);
INSERT INTO "revision" VALUES(301,1,'statement',1,NULL);
INSERT INTO "revision" VALUES(302,1,'tag',1,NULL);
INSERT INTO "revision" VALUES(303,1,'tag',2,NULL);
INSERT INTO "revision" VALUES(304,1,'tag',3,NULL);
INSERT INTO "revision" VALUES(305,1,'tag',4,NULL);
INSERT INTO "revision" VALUES(306,1,'tag',5,NULL);
INSERT INTO "revision" VALUES(307,1,'tag',6,NULL);
INSERT INTO "revision" VALUES(308,1,'tag',7,NULL);
INSERT INTO "revision" VALUES(309,1,'tag',8,NULL);
INSERT INTO "revision" VALUES(310,1,'tag',9,NULL);
INSERT INTO "revision" VALUES(311,1,'tag',10,NULL);
INSERT INTO "revision" VALUES(312,1,'tag',11,NULL);
INSERT INTO "revision" VALUES(313,1,'tag',12,NULL);
INSERT INTO "revision" VALUES(314,1,'tag',13,NULL);
INSERT INTO "revision" VALUES(315,1,'tag',14,NULL);
INSERT INTO "revision" VALUES(316,1,'tag',15,NULL);
INSERT INTO "revision" VALUES(317,1,'tag',16,NULL);
INSERT INTO "revision" VALUES(318,1,'tag',17,NULL);
INSERT INTO "revision" VALUES(319,1,'tag',18,NULL);
INSERT INTO "revision" VALUES(320,1,'tag',19,NULL);
INSERT INTO "revision" VALUES(321,1,'tag',20,NULL);
INSERT INTO "revision" VALUES(322,1,'tag',21,NULL);
INSERT INTO "revision" VALUES(323,1,'tag',22,NULL);
INSERT INTO "revision" VALUES(324,1,'tag',23,NULL);
INSERT INTO "revision" VALUES(325,1,'tag',24,NULL);
INSERT INTO "revision" VALUES(326,1,'tag',25,NULL);
INSERT INTO "revision" VALUES(327,1,'tag',26,NULL);
INSERT INTO "revision" VALUES(328,1,'tag',27,NULL);
INSERT INTO "revision" VALUES(329,1,'tag',28,NULL);
INSERT INTO "revision" VALUES(330,1,'tag',29,NULL);
INSERT INTO "revision" VALUES(331,1,'tag',30,NULL);
INSERT INTO "revision" VALUES(332,1,'tag',31,NULL);
INSERT INTO "revision" VALUES(333,1,'tag',32,NULL);
INSERT INTO "revision" VALUES(334,1,'tag',33,NULL);
INSERT INTO "revision" VALUES(335,1,'tag',34,NULL);
INSERT INTO "revision" VALUES(336,1,'tag',35,NULL);
INSERT INTO "revision" VALUES(337,1,'tag',36,NULL);
INSERT INTO "revision" VALUES(338,1,'tag',37,NULL);
INSERT INTO "revision" VALUES(339,1,'tag',38,NULL);
INSERT INTO "revision" VALUES(340,1,'tag',39,NULL);
INSERT INTO "revision" VALUES(341,1,'tag',40,NULL);
INSERT INTO "revision" VALUES(342,1,'tag',41,NULL);
INSERT INTO "revision" VALUES(343,1,'tag',42,NULL);
INSERT INTO "revision" VALUES(344,1,'tag',43,NULL);
INSERT INTO "revision" VALUES(345,1,'tag',44,NULL);
INSERT INTO "revision" VALUES(346,1,'tag',45,NULL);
INSERT INTO "revision" VALUES(347,1,'tag',46,NULL);
INSERT INTO "revision" VALUES(348,1,'tag',47,NULL);
INSERT INTO "revision" VALUES(349,1,'tag',48,NULL);
INSERT INTO "revision" VALUES(350,1,'tag',49,NULL);
INSERT INTO "revision" VALUES(351,1,'tag',50,NULL);
INSERT INTO "revision" VALUES(352,1,'tag',51,NULL);
INSERT INTO "revision" VALUES(353,1,'tag',52,NULL);
INSERT INTO "revision" VALUES(354,1,'tag',53,NULL);
INSERT INTO "revision" VALUES(355,1,'tag',54,NULL);
INSERT INTO "revision" VALUES(356,1,'tag',55,NULL);
INSERT INTO "revision" VALUES(357,1,'tag',56,NULL);
INSERT INTO "revision" VALUES(358,1,'tag',57,NULL);
INSERT INTO "revision" VALUES(359,1,'tag',58,NULL);
INSERT INTO "revision" VALUES(360,1,'tag',59,NULL);
INSERT INTO "revision" VALUES(361,1,'tag',60,NULL);
INSERT INTO "revision" VALUES(362,1,'tag',61,NULL);
INSERT INTO "revision" VALUES(363,1,'tag',62,NULL);
INSERT INTO "revision" VALUES(364,1,'tag',63,NULL);
INSERT INTO "revision" VALUES(365,1,'tag',64,NULL);
INSERT INTO "revision" VALUES(366,1,'tag',65,NULL);
INSERT INTO "revision" VALUES(367,1,'statement',2,NULL);
INSERT INTO "revision" VALUES(368,1,'statement',3,NULL);
INSERT INTO "revision" VALUES(369,1,'citation',1,NULL);
INSERT INTO "revision" VALUES(370,1,'citation',2,NULL);
INSERT INTO "revision" VALUES(371,1,'citation',3,NULL);
INSERT INTO "revision" VALUES(372,1,'citation',4,NULL);
INSERT INTO "revision" VALUES(373,1,'noun',11,NULL);
INSERT INTO "revision" VALUES(374,1,'noun',12,NULL);
INSERT INTO "revision" VALUES(375,1,'noun',13,NULL);
INSERT INTO "revision" VALUES(376,1,'implication',2,NULL);
INSERT INTO "revision" VALUES(377,1,'implication',3,NULL);
INSERT INTO "revision" VALUES(378,1,'implication',4,NULL);
INSERT INTO "revision" VALUES(379,1,'statement',4,NULL);
INSERT INTO "revision" VALUES(380,1,'statement',5,NULL);
INSERT INTO "revision" VALUES(381,1,'statement',6,NULL);
INSERT INTO "revision" VALUES(382,1,'statement',7,NULL);
INSERT INTO "revision" VALUES(383,1,'statement',8,NULL);
INSERT INTO "revision" VALUES(384,1,'statement',9,NULL);
INSERT INTO "revision" VALUES(385,1,'statement',10,NULL);
INSERT INTO "revision" VALUES(386,1,'statement',11,NULL);
INSERT INTO "revision" VALUES(387,1,'assessment',1,NULL);
INSERT INTO "revision" VALUES(388,1,'assessment',2,NULL);
INSERT INTO "revision" VALUES(389,1,'assessment',3,NULL);
INSERT INTO "revision" VALUES(390,1,'citation',5,NULL);
INSERT INTO "revision" VALUES(391,1,'citation',6,NULL);
INSERT INTO "revision" VALUES(392,1,'citation',7,NULL);
INSERT INTO "revision" VALUES(393,1,'citation',8,NULL);
INSERT INTO "revision" VALUES(394,1,'citation',9,NULL);
INSERT INTO "revision" VALUES(395,1,'citation',10,NULL);
INSERT INTO "revision" VALUES(396,1,'citation',11,NULL);
INSERT INTO "revision" VALUES(397,1,'citation',12,NULL);
INSERT INTO "revision" VALUES(398,1,'citation',13,NULL);
INSERT INTO "revision" VALUES(399,1,'citation',14,NULL);
INSERT INTO "revision" VALUES(400,1,'citation',15,NULL);
INSERT INTO "revision" VALUES(401,1,'quantity',1,NULL);
INSERT INTO "revision" VALUES(402,1,'quantity',2,NULL);
INSERT INTO "revision" VALUES(403,1,'quantity',3,NULL);
INSERT INTO "revision" VALUES(404,1,'quantity',4,NULL);
INSERT INTO "revision" VALUES(405,1,'quantity',5,NULL);
INSERT INTO "revision" VALUES(406,1,'quantity',6,NULL);
INSERT INTO "revision" VALUES(407,1,'quantity_citation',1,NULL);
INSERT INTO "revision" VALUES(408,1,'quantity_citation',2,NULL);
INSERT INTO "revision" VALUES(409,1,'quantity_citation',3,NULL);
INSERT INTO "revision" VALUES(410,1,'quantity_citation',4,NULL);
INSERT INTO "revision" VALUES(411,1,'quantity_citation',5,NULL);
INSERT INTO "revision" VALUES(412,1,'quantity_citation',6,NULL);
INSERT INTO "revision" VALUES(413,1,'implication',5,NULL);
INSERT INTO "revision" VALUES(414,1,'implication',6,NULL);
INSERT INTO "revision" VALUES(415,1,'statement',12,NULL);
INSERT INTO "revision" VALUES(416,1,'statement',13,NULL);
INSERT INTO "revision" VALUES(417,1,'statement',14,NULL);
INSERT INTO "revision" VALUES(418,1,'statement',15,NULL);
INSERT INTO "revision" VALUES(419,1,'statement',16,NULL);
INSERT INTO "revision" VALUES(420,1,'statement',17,NULL);
INSERT INTO "revision" VALUES(421,1,'statement',18,NULL);
INSERT INTO "revision" VALUES(422,1,'statement',19,NULL);
INSERT INTO "revision" VALUES(423,1,'statement',20,NULL);
INSERT INTO "revision" VALUES(424,1,'statement',21,NULL);
INSERT INTO "revision" VALUES(425,1,'assessment',4,NULL);
INSERT INTO "revision" VALUES(426,1,'assessment',5,NULL);
INSERT INTO "revision" VALUES(427,1,'citation',16,NULL);
INSERT INTO "revision" VALUES(428,1,'citation',17,NULL);
INSERT INTO "revision" VALUES(429,1,'citation',18,NULL);
INSERT INTO "revision" VALUES(430,1,'citation',19,NULL);
INSERT INTO "revision" VALUES(431,1,'citation',20,NULL);
INSERT INTO "revision" VALUES(432,1,'citation',21,NULL);
INSERT INTO "revision" VALUES(433,1,'citation',22,NULL);
INSERT INTO "revision" VALUES(434,1,'citation',23,NULL);
INSERT INTO "revision" VALUES(435,1,'citation',24,NULL);
INSERT INTO "revision" VALUES(436,1,'citation',25,NULL);
INSERT INTO "revision" VALUES(437,1,'citation',26,NULL);
INSERT INTO "revision" VALUES(438,1,'citation',27,NULL);
INSERT INTO "revision" VALUES(439,1,'citation',28,NULL);
INSERT INTO "revision" VALUES(440,1,'citation',29,NULL);
INSERT INTO "revision" VALUES(441,1,'citation',30,NULL);
INSERT INTO "revision" VALUES(442,1,'quantity',7,NULL);
INSERT INTO "revision" VALUES(443,1,'quantity',8,NULL);
INSERT INTO "revision" VALUES(444,1,'quantity_citation',7,NULL);
INSERT INTO "revision" VALUES(445,1,'quantity_citation',8,NULL);
INSERT INTO "revision" VALUES(446,1,'statement',22,NULL);
INSERT INTO "revision" VALUES(447,1,'statement',23,NULL);
INSERT INTO "revision" VALUES(448,1,'statement',24,NULL);
INSERT INTO "revision" VALUES(449,1,'statement',25,NULL);
INSERT INTO "revision" VALUES(450,1,'statement',26,NULL);
INSERT INTO "revision" VALUES(451,1,'citation',31,NULL);
INSERT INTO "revision" VALUES(452,1,'citation',32,NULL);
INSERT INTO "revision" VALUES(453,1,'citation',33,NULL);
INSERT INTO "revision" VALUES(454,1,'citation',34,NULL);
INSERT INTO "revision" VALUES(455,1,'citation',35,NULL);
INSERT INTO "revision" VALUES(456,1,'citation',36,NULL);
INSERT INTO "revision" VALUES(457,1,'citation',37,NULL);
INSERT INTO "revision" VALUES(458,1,'citation',38,NULL);
INSERT INTO "revision" VALUES(459,1,'citation',39,NULL);
INSERT INTO "revision" VALUES(460,1,'noun',14,NULL);
INSERT INTO "revision" VALUES(461,1,'noun',15,NULL);
INSERT INTO "revision" VALUES(462,1,'exclusion',1,NULL);
INSERT INTO "revision" VALUES(463,1,'exclusion',2,NULL);
INSERT INTO "revision" VALUES(464,1,'statement',27,NULL);
INSERT INTO "revision" VALUES(465,1,'statement',28,NULL);
INSERT INTO "revision" VALUES(466,1,'statement',29,NULL);
INSERT INTO "revision" VALUES(467,1,'statement',30,NULL);
INSERT INTO "revision" VALUES(468,1,'statement',31,NULL);
INSERT INTO "revision" VALUES(469,1,'statement',32,NULL);
INSERT INTO "revision" VALUES(470,1,'statement',33,NULL);
INSERT INTO "revision" VALUES(471,1,'statement',34,NULL);
INSERT INTO "revision" VALUES(472,1,'statement',35,NULL);
INSERT INTO "revision" VALUES(473,1,'statement',36,NULL);
INSERT INTO "revision" VALUES(474,1,'statement',37,NULL);
INSERT INTO "revision" VALUES(475,1,'statement',38,NULL);
INSERT INTO "revision" VALUES(476,1,'statement',39,NULL);
INSERT INTO "revision" VALUES(477,1,'statement',40,NULL);
INSERT INTO "revision" VALUES(478,1,'statement',41,NULL);
INSERT INTO "revision" VALUES(479,1,'statement',42,NULL);
INSERT INTO "revision" VALUES(480,1,'statement',43,NULL);
INSERT INTO "revision" VALUES(481,1,'statement',44,NULL);
INSERT INTO "revision" VALUES(482,1,'statement',45,NULL);
INSERT INTO "revision" VALUES(483,1,'statement',46,NULL);
INSERT INTO "revision" VALUES(484,1,'statement',47,NULL);
INSERT INTO "revision" VALUES(485,1,'statement',48,NULL);
INSERT INTO "revision" VALUES(486,1,'statement',49,NULL);
INSERT INTO "revision" VALUES(487,1,'statement',50,NULL);
INSERT INTO "revision" VALUES(488,1,'statement',51,NULL);
INSERT INTO "revision" VALUES(489,1,'statement',52,NULL);
INSERT INTO "revision" VALUES(490,1,'statement',53,NULL);
INSERT INTO "revision" VALUES(491,1,'statement',54,NULL);
INSERT INTO "revision" VALUES(492,1,'statement',55,NULL);
INSERT INTO "revision" VALUES(493,1,'statement',56,NULL);
INSERT INTO "revision" VALUES(494,1,'statement',57,NULL);
INSERT INTO "revision" VALUES(495,1,'statement',58,NULL);
INSERT INTO "revision" VALUES(496,1,'statement',59,NULL);
INSERT INTO "revision" VALUES(497,1,'statement',60,NULL);
INSERT INTO "revision" VALUES(498,1,'statement',61,NULL);
INSERT INTO "revision" VALUES(499,1,'statement',62,NULL);
INSERT INTO "revision" VALUES(500,1,'statement',63,NULL);
INSERT INTO "revision" VALUES(501,1,'statement',64,NULL);
INSERT INTO "revision" VALUES(502,1,'statement',65,NULL);
INSERT INTO "revision" VALUES(503,1,'statement',66,NULL);
INSERT INTO "revision" VALUES(504,1,'statement',67,NULL);
INSERT INTO "revision" VALUES(505,1,'statement',68,NULL);
INSERT INTO "revision" VALUES(506,1,'statement',69,NULL);
INSERT INTO "revision" VALUES(507,1,'assessment',6,NULL);
INSERT INTO "revision" VALUES(508,1,'assessment',7,NULL);
INSERT INTO "revision" VALUES(509,1,'citation',40,NULL);
INSERT INTO "revision" VALUES(510,1,'citation',41,NULL);
INSERT INTO "revision" VALUES(511,1,'citation',42,NULL);
INSERT INTO "revision" VALUES(512,1,'citation',43,NULL);
INSERT INTO "revision" VALUES(513,1,'citation',44,NULL);
INSERT INTO "revision" VALUES(514,1,'citation',45,NULL);
INSERT INTO "revision" VALUES(515,1,'citation',46,NULL);
INSERT INTO "revision" VALUES(516,1,'citation',47,NULL);
INSERT INTO "revision" VALUES(517,1,'citation',48,NULL);
INSERT INTO "revision" VALUES(518,1,'citation',49,NULL);
INSERT INTO "revision" VALUES(519,1,'citation',50,NULL);
INSERT INTO "revision" VALUES(520,1,'citation',51,NULL);
INSERT INTO "revision" VALUES(521,1,'citation',52,NULL);
INSERT INTO "revision" VALUES(522,1,'citation',53,NULL);
INSERT INTO "revision" VALUES(523,1,'citation',54,NULL);
INSERT INTO "revision" VALUES(524,1,'citation',55,NULL);
INSERT INTO "revision" VALUES(525,1,'citation',56,NULL);
INSERT INTO "revision" VALUES(526,1,'citation',57,NULL);
INSERT INTO "revision" VALUES(527,1,'citation',58,NULL);
INSERT INTO "revision" VALUES(528,1,'citation',59,NULL);
INSERT INTO "revision" VALUES(529,1,'citation',60,NULL);
INSERT INTO "revision" VALUES(530,1,'citation',61,NULL);
INSERT INTO "revision" VALUES(531,1,'citation',62,NULL);
INSERT INTO "revision" VALUES(532,1,'citation',63,NULL);
INSERT INTO "revision" VALUES(533,1,'citation',64,NULL);
INSERT INTO "revision" VALUES(534,1,'citation',65,NULL);
INSERT INTO "revision" VALUES(535,1,'citation',66,NULL);
INSERT INTO "revision" VALUES(536,1,'citation',67,NULL);
INSERT INTO "revision" VALUES(537,1,'citation',68,NULL);
INSERT INTO "revision" VALUES(538,1,'citation',69,NULL);
INSERT INTO "revision" VALUES(539,1,'citation',70,NULL);
INSERT INTO "revision" VALUES(540,1,'citation',71,NULL);
INSERT INTO "revision" VALUES(541,1,'citation',72,NULL);
INSERT INTO "revision" VALUES(542,1,'citation',73,NULL);
INSERT INTO "revision" VALUES(543,1,'citation',74,NULL);
INSERT INTO "revision" VALUES(544,1,'citation',75,NULL);
INSERT INTO "revision" VALUES(545,1,'citation',76,NULL);
INSERT INTO "revision" VALUES(546,1,'citation',77,NULL);
INSERT INTO "revision" VALUES(547,1,'citation',78,NULL);
INSERT INTO "revision" VALUES(548,1,'citation',79,NULL);
INSERT INTO "revision" VALUES(549,1,'citation',80,NULL);
INSERT INTO "revision" VALUES(550,1,'citation',81,NULL);
INSERT INTO "revision" VALUES(551,1,'citation',82,NULL);
INSERT INTO "revision" VALUES(552,1,'citation',83,NULL);
INSERT INTO "revision" VALUES(553,1,'citation',84,NULL);
INSERT INTO "revision" VALUES(554,1,'citation',85,NULL);
INSERT INTO "revision" VALUES(555,1,'citation',86,NULL);
INSERT INTO "revision" VALUES(556,1,'citation',87,NULL);
INSERT INTO "revision" VALUES(557,1,'citation',88,NULL);
INSERT INTO "revision" VALUES(558,1,'citation',89,NULL);
INSERT INTO "revision" VALUES(559,1,'citation',90,NULL);
INSERT INTO "revision" VALUES(560,1,'quantity',9,NULL);
INSERT INTO "revision" VALUES(561,1,'quantity',10,NULL);
INSERT INTO "revision" VALUES(562,1,'quantity',11,NULL);
INSERT INTO "revision" VALUES(563,1,'quantity_citation',9,NULL);
INSERT INTO "revision" VALUES(564,1,'quantity_citation',10,NULL);
INSERT INTO "revision" VALUES(565,1,'quantity_citation',11,NULL);
INSERT INTO "revision" VALUES(566,2,'article',6,NULL);
INSERT INTO "revision" VALUES(567,2,'article_text',1,NULL);
INSERT INTO "revision" VALUES(568,3,'party',46,NULL);
INSERT INTO "revision" VALUES(569,3,'party',47,NULL);
INSERT INTO "revision" VALUES(570,3,'claim',47,NULL);
INSERT INTO "revision" VALUES(571,3,'tag',66,NULL);
INSERT INTO "revision" VALUES(572,3,'statement',70,NULL);
INSERT INTO "revision" VALUES(573,3,'noun',16,NULL);
INSERT INTO "revision" VALUES(574,3,'citation',91,NULL);
INSERT INTO "revision" VALUES(575,3,'quantity',12,NULL);
INSERT INTO "revision" VALUES(576,3,'quantity_citation',12,NULL);
INSERT INTO "revision" VALUES(577,4,'claim',48,NULL);
INSERT INTO "revision" VALUES(578,4,'tag',67,NULL);
INSERT INTO "revision" VALUES(579,5,'implication',7,NULL);
INSERT INTO "revision" VALUES(580,6,'statement',71,NULL);
INSERT INTO "revision" VALUES(581,6,'citation',92,NULL);
INSERT INTO "revision" VALUES(582,7,'statement',72,NULL);
INSERT INTO "revision" VALUES(583,8,'statement',73,NULL);
INSERT INTO "revision" VALUES(584,8,'quantity',13,NULL);
INSERT INTO "revision" VALUES(585,9,'statement',73,'{"id": 73, "uid": "01a205a4-7d58-72c6-aa58-d9eff330340a", "claim": 47, "party": 3, "stance": "asserts", "aspect": null, "certainty": "flat", "reading": "plain", "reading_reason": null, "date": "2024-06-06", "date_earliest": "2024-06-06", "date_latest": "2024-06-06", "date_words": null, "replaces": null, "note": null, "visibility": "public", "withdrawn_because": null, "version": 1}');
INSERT INTO "revision" VALUES(586,10,'statement',74,NULL);
INSERT INTO "revision" VALUES(587,11,'statement',74,'{"id": 74, "uid": "01a205a4-8a3d-776c-affb-982226281038", "claim": 47, "party": 3, "stance": "denies", "aspect": "existence", "certainty": "flat", "reading": "inferred", "reading_reason": "Read from a gesture", "date": "[..2024-06-09]", "date_earliest": null, "date_latest": "2024-06-09", "date_words": null, "replaces": null, "note": null, "visibility": "public", "withdrawn_because": null, "version": 1}');
INSERT INTO "revision" VALUES(588,12,'exclusion',3,NULL);
INSERT INTO "revision" VALUES(589,13,'exclusion',3,'{"id": 3, "claim": 3, "excluded": 47, "reason": "for the trial"}');
CREATE TABLE statement (
	id INTEGER NOT NULL, 
	uid TEXT NOT NULL, 
	claim INTEGER NOT NULL, 
	party INTEGER NOT NULL, 
	stance TEXT NOT NULL, 
	aspect TEXT, 
	certainty TEXT NOT NULL, 
	reading TEXT NOT NULL, 
	reading_reason TEXT, 
	date TEXT, 
	date_earliest TEXT, 
	date_latest TEXT, 
	date_words TEXT, 
	replaces INTEGER, 
	note TEXT, 
	visibility TEXT NOT NULL, 
	withdrawn_because TEXT, 
	in_force INTEGER DEFAULT 1 NOT NULL, 
	version INTEGER DEFAULT 1 NOT NULL, 
	CONSTRAINT pk_statement PRIMARY KEY (id), 
	CONSTRAINT ck_statement_aspect CHECK (aspect IN ('existence', 'attribution', 'magnitude', 'timing', 'characterisation')), 
	CONSTRAINT ck_statement_certainty CHECK (certainty IN ('flat', 'estimate', 'likely', 'possible', 'conditional')), 
	CONSTRAINT ck_statement_inferred_has_reason CHECK (reading <> 'inferred' OR reading_reason IS NOT NULL), 
	CONSTRAINT ck_statement_reading CHECK (reading IN ('plain', 'inferred')), 
	CONSTRAINT ck_statement_disputes_has_aspect CHECK (stance <> 'disputes' OR aspect IS NOT NULL), 
	CONSTRAINT ck_statement_stance CHECK (stance IN ('asserts', 'confirms', 'endorses', 'updates', 'corrects', 'retracts', 'denies', 'disputes', 'declines', 'undetermined')), 
	CONSTRAINT ck_statement_visibility CHECK (visibility IN ('public', 'internal')), 
	CONSTRAINT ck_statement_date_order CHECK (date_earliest <= date_latest), 
	CONSTRAINT ck_statement_in_force CHECK (in_force IN (0, 1)), 
	CONSTRAINT ck_statement_not_itself CHECK (replaces <> id), 
	CONSTRAINT fk_statement_claim_claim FOREIGN KEY(claim) REFERENCES claim (id), 
	CONSTRAINT fk_statement_party_party FOREIGN KEY(party) REFERENCES party (id), 
	CONSTRAINT fk_statement_replaces_statement FOREIGN KEY(replaces) REFERENCES statement (id) DEFERRABLE INITIALLY DEFERRED, 
	CONSTRAINT uq_statement_uid UNIQUE (uid)
)
 STRICT

;
INSERT INTO "statement" VALUES(1,'01a205a4-4298-74f3-86c7-50839f0f2562',1,1,'denies',NULL,'flat','inferred','What is denied is, by the grammar, the claim before the dash: the missiles. We read it as reaching the arms trading with which the sentence begins, since the missiles stand there as its example. By this reading the shipments of munitions, with all their figures, are contested by implication; without it nothing in this article contests them.','[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(2,'01a205a4-42a0-7281-ac10-96549cf02b7e',1,3,'denies',NULL,'flat','inferred','What is denied is, by the grammar, the claim before the dash: the missiles. We read it as reaching the arms trading with which the sentence begins, since the missiles stand there as its example. By this reading the shipments of munitions, with all their figures, are contested by implication; without it nothing in this article contests them.','[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(3,'01a205a4-42a0-7281-ac10-9657bb37c285',1,5,'asserts',NULL,'flat','plain',NULL,'[..2023-04-26]',NULL,'2023-04-26',NULL,NULL,'From the teaser. The article itself supports it with no more than the delivery to Wagner, the pictures of railway cars and Russia''s search for more.','public',NULL,1,1);
INSERT INTO "statement" VALUES(4,'01a205a4-42a3-7519-8b91-c6c57fc9fc24',1,45,'asserts',NULL,'flat','inferred','Trading could go either way and need not be supply; the article speaks of arms that go to Russia only.','[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(5,'01a205a4-42a3-7519-8b91-c6c76ceb764b',2,10,'asserts',NULL,'flat','plain',NULL,'2023-11','2023-11-01','2023-11-30','in November last year',NULL,'The likelihood in the sentence belongs to the advice on satellites; the shells are given as a fact. Newspapers of 1 and 2 November 2023 have it from a member of parliament after a closed briefing.','public',NULL,1,1);
INSERT INTO "statement" VALUES(6,'01a205a4-42a8-72a4-a674-e748ce09b323',2,2,'asserts',NULL,'flat','plain',NULL,'[2024-02-24..2024-02-28]','2024-02-24','2024-02-28','a few days before 29 February',NULL,'Most likely the same briefing as the minister''s, reported twice in one article: the figure of the containers is his in other reports. One origin in any case.','public',NULL,1,1);
INSERT INTO "statement" VALUES(7,'01a205a4-42aa-738b-a8d2-95d66e16053d',2,9,'asserts',NULL,'estimate','plain',NULL,'2024-02-27','2024-02-27','2024-02-27','on Tuesday',NULL,'The same act as the containers, from whose number he reckons; the period is therefore theirs. KBS and others put the meeting with journalists on Monday, 26 February.','public',NULL,1,1);
INSERT INTO "statement" VALUES(8,'01a205a4-42ad-70a8-b3fc-ccef998ae433',3,1,'denies',NULL,'flat','plain',NULL,'[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(9,'01a205a4-42ad-70a8-b3fc-ccf1efcfec53',3,3,'denies',NULL,'flat','plain',NULL,'[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(10,'01a205a4-42ad-70a8-b3fc-ccf3cca94de2',3,4,'asserts',NULL,'flat','inferred','The article has it from the Ukrainians and names no office; we read this as the state.','[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(11,'01a205a4-42ad-70a8-b3fc-ccf565c9fba6',4,14,'denies','existence','flat','plain',NULL,'2023-01','2023-01-01','2023-01-31','in January … then',NULL,'An answer to the accusation about Wagner, and recorded for that alone: it denies no other delivery, and none after it. KCNA''s English text is of 29 January 2023 and speaks of arms dealing between the two countries (https://kcnawatch.org/newstream/1674956320-850606497/press-statement-by-director-general-of-department-of-u-s-affairs-of-dprk-foreign-ministry). The denial that the article of June 2023 gives to Pyongyang is read as this one, told again.','public',NULL,1,1);
INSERT INTO "statement" VALUES(12,'01a205a4-42b0-72b0-8c40-824bf9e458a0',4,5,'asserts',NULL,'flat','plain',NULL,'2023-01','2023-01-01','2023-01-31','in January',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(13,'01a205a4-42b0-72b0-8c40-824e8fe944f1',5,5,'asserts',NULL,'flat','plain',NULL,'2023-01','2023-01-01','2023-01-31','in January',NULL,'The article keeps its distance (purporting) and calls the pictures support for the accusation.','public',NULL,1,1);
INSERT INTO "statement" VALUES(14,'01a205a4-42b0-72b0-8c40-8252cd0a6bfd',6,31,'asserts',NULL,'flat','plain',NULL,'[2023-03-21..2023-03-31]','2023-03-21','2023-03-31','at the end of March',NULL,'On 30 March 2023, by the newspapers of the next day (Korea Herald, Taipei Times).','public',NULL,1,1);
INSERT INTO "statement" VALUES(15,'01a205a4-42b0-72b0-8c40-825592f30522',7,31,'asserts',NULL,'flat','inferred','The sentence names North Korea only, and no day; it stands between the words on Russia''s search for ammunition and nothing else, so that we read it as part of the same announcement.','[2023-03-21..2023-03-31]','2023-03-21','2023-03-31','at the end of March',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(16,'01a205a4-42b1-7520-abe5-e475c2a27d51',8,9,'asserts',NULL,'estimate','plain',NULL,'2024-02-27','2024-02-27','2024-02-27','on Tuesday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(17,'01a205a4-4396-71e3-b064-13c45fc8cecc',9,9,'asserts',NULL,'likely','inferred','The sentence has no speaker; it goes on from the minister''s estimate before it.','2024-02-27','2024-02-27','2024-02-27','on Tuesday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(18,'01a205a4-4396-71e3-b064-13c61daf7f39',10,10,'asserts',NULL,'likely','plain',NULL,'2023-11','2023-11-01','2023-11-30','in November last year',NULL,'The article joins the advice to the shells with "as": it may mean a return for them or the ground for the conclusion. No claim of an exchange is recorded from it.','public',NULL,1,1);
INSERT INTO "statement" VALUES(19,'01a205a4-4398-7501-b316-e0d4e2807db0',11,41,'undetermined',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,'Under a subheading that asks about weapons.','public',NULL,1,1);
INSERT INTO "statement" VALUES(20,'01a205a4-4398-7501-b316-e0d669d3e7ec',11,42,'undetermined',NULL,'flat','plain',NULL,'2023-06-12','2023-06-12','2023-06-12',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(21,'01a205a4-4398-7501-b316-e0d8b2ea9c6f',12,11,'asserts',NULL,'flat','inferred','His message, as KCNA tells it, speaks of solidarity with Russia and never of the war; that the war is meant is the agency''s understanding, and ours.','2022-05-09','2022-05-09','2022-05-09','Monday''s message',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(22,'01a205a4-439b-71c3-ae57-aede757f3576',12,11,'asserts',NULL,'flat','inferred','The article says that he is said to want to support the invasion; what it quotes is a call for cooperation and a confidence in victory.','2023-06-12','2023-06-12','2023-06-12','on the occasion of the Russian national holiday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(23,'01a205a4-439b-71c3-ae57-aee18a81d512',12,25,'asserts',NULL,'flat','plain',NULL,'2024-02-29','2024-02-29','2024-02-29','on Feb. 29',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(24,'01a205a4-439b-71c3-ae57-aee30b4894d8',12,43,'asserts',NULL,'flat','plain',NULL,'2024-03-01','2024-03-01','2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(25,'01a205a4-439c-71df-b897-f79a78452593',13,15,'asserts',NULL,'flat','plain',NULL,'2023-04-25','2023-04-25','2023-04-25','on Tuesday',NULL,'Quoted from TASS, and introduced as an announcement of the regime. The second article repeats the sentence in another translation, without the day.','public',NULL,1,1);
INSERT INTO "statement" VALUES(26,'01a205a4-439c-71df-b897-f79edfc05699',13,20,'asserts',NULL,'flat','plain',NULL,'2023-08-07','2023-08-07','2023-08-07','on Monday',NULL,'Quoted by the Russian embassy, which is how the words reached the agency.','public',NULL,1,1);
INSERT INTO "statement" VALUES(27,'01a205a4-439d-77a9-967d-cc038904ac7f',13,37,'asserts',NULL,'flat','plain',NULL,'[2023-08-08..2023-08-12]','2023-08-08','2023-08-12',NULL,NULL,'Names China as a third party to it, and cooperation among South Korea, the US and Japan as the cause.','public',NULL,1,1);
INSERT INTO "statement" VALUES(28,'01a205a4-439e-705f-8fd0-589b5f0c66a4',14,17,'asserts',NULL,'flat','plain',NULL,'2023-04','2023-04-01','2023-04-30','already in April',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(29,'01a205a4-439e-705f-8fd0-589e3295f3be',15,41,'asserts',NULL,'likely','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(30,'01a205a4-439e-705f-8fd0-58a01c316da2',15,42,'asserts',NULL,'flat','plain',NULL,'2023-06-12','2023-06-12','2023-06-12',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(31,'01a205a4-439e-705f-8fd0-58a20e3b05f3',16,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(32,'01a205a4-439e-705f-8fd0-58a4b3f96b82',16,42,'asserts',NULL,'flat','plain',NULL,'2023-06-12','2023-06-12','2023-06-12',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(33,'01a205a4-439e-705f-8fd0-58a633000b2d',17,41,'denies',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(34,'01a205a4-439e-705f-8fd0-58a8a104a9ef',17,42,'asserts',NULL,'flat','plain',NULL,'2023-06-12','2023-06-12','2023-06-12',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(35,'01a205a4-439e-705f-8fd0-58aabd4ac9cb',18,37,'asserts',NULL,'flat','plain',NULL,'[2023-08-08..2023-08-12]','2023-08-08','2023-08-12',NULL,NULL,'The article says last month, which is July by the date that we give it; see the note on the article.','public',NULL,1,1);
INSERT INTO "statement" VALUES(36,'01a205a4-439e-705f-8fd0-58ac1a26671e',19,18,'asserts',NULL,'flat','plain',NULL,'[2023-08-07..2023-08-12]','2023-08-07','2023-08-12','on Monday, earlier this week',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(37,'01a205a4-439e-705f-8fd0-58afdf8c284d',19,25,'asserts',NULL,'flat','plain',NULL,'[2023-08-07..2023-08-12]','2023-08-07','2023-08-12','on Monday, earlier this week',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(38,'01a205a4-439e-705f-8fd0-58b272eccdec',20,37,'asserts',NULL,'possible','plain',NULL,'[2023-08-08..2023-08-12]','2023-08-08','2023-08-12',NULL,NULL,'The headline says it flatly.','public',NULL,1,1);
INSERT INTO "statement" VALUES(39,'01a205a4-439e-705f-8fd0-58b48610969f',21,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(40,'01a205a4-439e-705f-8fd0-58b698b350eb',22,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,'As a consequence of the recognition; the article does not say who broke them off.','public',NULL,1,1);
INSERT INTO "statement" VALUES(41,'01a205a4-439e-705f-8fd0-58b84e9d8edd',23,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(42,'01a205a4-439e-705f-8fd0-58ba054e8fd7',24,11,'asserts',NULL,'flat','inferred','The message does not name the war (KCNA''s report has no mention of it); the agency understands the campaign against hostile forces as the war.','2022-05-09','2022-05-09','2022-05-09','Monday''s message',NULL,'From KCNA''s English report.','public',NULL,1,1);
INSERT INTO "statement" VALUES(43,'01a205a4-439e-705f-8fd0-58bcee8ba5ab',24,15,'asserts',NULL,'flat','inferred','A wish of success for a defence, which presupposes that there is one; that it is the war against Ukraine is the article''s understanding.','2023-04-25','2023-04-25','2023-04-25','on Tuesday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(44,'01a205a4-439e-705f-8fd0-58beef1fa3df',24,21,'asserts',NULL,'flat','inferred','The article gives no words of his and says only that they resemble Im Chon-il''s.','[..2023-04-26]',NULL,'2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(45,'01a205a4-439e-705f-8fd0-58c0bb2562f5',24,1,'asserts',NULL,'flat','plain',NULL,'[..2024-03-01]',NULL,'2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(46,'01a205a4-439f-7349-ad9a-9bf11e07ebec',25,43,'asserts',NULL,'flat','inferred','The word is used in passing, in the article''s own voice; nothing is argued from it.','2024-03-01','2024-03-01','2024-03-01',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(47,'01a205a4-439f-7349-ad9a-9bf382eb7746',26,26,'asserts',NULL,'flat','plain',NULL,'2023-08-07','2023-08-07','2023-08-07','on Monday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(48,'01a205a4-439f-7349-ad9a-9bf5b73dab0d',27,21,'asserts',NULL,'flat','plain',NULL,'[..2023-08-12]',NULL,'2023-08-12',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(49,'01a205a4-439f-7349-ad9a-9bf88c7de305',28,26,'asserts',NULL,'flat','plain',NULL,'2023-08-07','2023-08-07','2023-08-07','on Monday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(50,'01a205a4-439f-7349-ad9a-9bfa38953c68',28,20,'endorses',NULL,'flat','inferred','He is said to have supported the allegation; of the two before it, the ambassador''s and the one put down to President Putin, we take the ambassador''s.','2023-08-07','2023-08-07','2023-08-07','on Monday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(51,'01a205a4-439f-7349-ad9a-9bfc11150fcc',29,1,'asserts',NULL,'flat','plain',NULL,'[..2022-05-10]',NULL,'2022-05-10',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(52,'01a205a4-439f-7349-ad9a-9bfec1f5c1fe',30,1,'asserts',NULL,'flat','plain',NULL,'[..2022-05-10]',NULL,'2022-05-10',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(53,'01a205a4-439f-7349-ad9a-9c006d1c2b27',31,1,'asserts',NULL,'flat','plain',NULL,'[..2022-02-23]',NULL,'2022-02-23','in the weeks leading up to the invasion',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(54,'01a205a4-439f-7349-ad9a-9c02ef760393',32,12,'asserts',NULL,'flat','inferred','The column is given no date; it illustrates what was said before the invasion. What Russia demanded follows only from what the United States is blamed for insisting on.','[..2022-02-23]',NULL,'2022-02-23','in the weeks leading up to the invasion',NULL,'The paper has put the quotation into its own spelling.','public',NULL,1,1);
INSERT INTO "statement" VALUES(55,'01a205a4-439f-7349-ad9a-9c05e8ddf060',33,25,'asserts',NULL,'flat','plain',NULL,'2024-02-29','2024-02-29','2024-02-29','on Feb. 29',NULL,'The post calls the allies puppets, and its English has repression in Russia, where against Russia would make sense; it is not said where the blood is shed.','public',NULL,1,1);
INSERT INTO "statement" VALUES(56,'01a205a4-439f-7349-ad9a-9c07130a2dac',34,11,'asserts',NULL,'flat','inferred','He says that justice will win; that Russia''s war is meant is the article''s understanding.','2023-06-12','2023-06-12','2023-06-12','on the occasion of the Russian national holiday',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(57,'01a205a4-439f-7349-ad9a-9c09006bbe94',34,25,'asserts',NULL,'flat','plain',NULL,'2024-02-29','2024-02-29','2024-02-29','on Feb. 29',NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(58,'01a205a4-43a0-7496-9fc8-6e59b40bff99',35,39,'asserts',NULL,'flat','plain',NULL,'2022-05-10','2022-05-10','2022-05-10',NULL,NULL,'Printed by The Independent in its own voice.','public',NULL,1,1);
INSERT INTO "statement" VALUES(59,'01a205a4-43a1-758a-8f01-7c204cc12ba5',36,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(60,'01a205a4-43a2-7783-8a31-1d0c805a59fa',37,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(61,'01a205a4-43a2-7783-8a31-1d0ee5868a80',38,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(62,'01a205a4-43a2-7783-8a31-1d1070cccaf1',39,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(63,'01a205a4-43a2-7783-8a31-1d1228adc8cd',40,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,'That nobody disputes it is the article''s word.','public',NULL,1,1);
INSERT INTO "statement" VALUES(64,'01a205a4-43a2-7783-8a31-1d1583198a9f',41,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(65,'01a205a4-43a2-7783-8a31-1d172fe78ffe',42,33,'asserts',NULL,'flat','plain',NULL,'[..2023-04-26]',NULL,'2023-04-26','recently',NULL,'Before the Security Council on 20 March 2023.','public',NULL,1,1);
INSERT INTO "statement" VALUES(66,'01a205a4-43a2-7783-8a31-1d1b7d155e48',43,39,'asserts',NULL,'flat','plain',NULL,'2022-05-10','2022-05-10','2022-05-10',NULL,NULL,'Printed by The Independent in its own voice.','public',NULL,1,1);
INSERT INTO "statement" VALUES(67,'01a205a4-43a2-7783-8a31-1d1d4a311f44',44,39,'asserts',NULL,'flat','plain',NULL,'2022-05-10','2022-05-10','2022-05-10',NULL,NULL,'Printed by The Independent in its own voice.','public',NULL,1,1);
INSERT INTO "statement" VALUES(68,'01a205a4-43a2-7783-8a31-1d1f54aba296',45,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(69,'01a205a4-43a4-70e2-bb19-f4a715a82c2e',46,41,'asserts',NULL,'flat','plain',NULL,'2023-04-26','2023-04-26','2023-04-26',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(70,'01a205a4-5d4c-778d-adf9-d2324ac8d45d',47,46,'asserts',NULL,'flat','plain',NULL,'2024-06-04','2024-06-04','2024-06-04',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(71,'01a205a4-6ef7-7114-bf53-bbdc2735ada0',48,47,'denies',NULL,'flat','plain',NULL,'2024-06-04','2024-06-04','2024-06-04',NULL,NULL,NULL,'public',NULL,1,1);
INSERT INTO "statement" VALUES(72,'01a205a4-7844-7181-816f-b7f10fd16d8f',47,2,'endorses',NULL,'flat','plain',NULL,'2024-06-05','2024-06-05','2024-06-05',NULL,NULL,'heard on the quay','internal',NULL,1,1);
INSERT INTO "statement" VALUES(73,'01a205a4-7d58-72c6-aa58-d9eff330340a',47,3,'asserts',NULL,'flat','plain',NULL,'2024-06-06','2024-06-06','2024-06-06',NULL,NULL,NULL,'public','It was said of another port',0,2);
CREATE TABLE tag (
	id INTEGER NOT NULL, 
	claim INTEGER NOT NULL, 
	name TEXT NOT NULL, 
	CONSTRAINT pk_tag PRIMARY KEY (id), 
	CONSTRAINT fk_tag_claim_claim FOREIGN KEY(claim) REFERENCES claim (id), 
	CONSTRAINT uq_tag_claim_name UNIQUE (claim, name)
)
 STRICT

;
INSERT INTO "tag" VALUES(1,1,'arms');
INSERT INTO "tag" VALUES(2,2,'arms');
INSERT INTO "tag" VALUES(3,2,'munitions');
INSERT INTO "tag" VALUES(4,3,'arms');
INSERT INTO "tag" VALUES(5,3,'missiles');
INSERT INTO "tag" VALUES(6,4,'arms');
INSERT INTO "tag" VALUES(7,4,'wagner');
INSERT INTO "tag" VALUES(8,5,'arms');
INSERT INTO "tag" VALUES(9,5,'missiles');
INSERT INTO "tag" VALUES(10,5,'wagner');
INSERT INTO "tag" VALUES(11,6,'arms');
INSERT INTO "tag" VALUES(12,6,'munitions');
INSERT INTO "tag" VALUES(13,7,'arms');
INSERT INTO "tag" VALUES(14,8,'munitions');
INSERT INTO "tag" VALUES(15,9,'munitions');
INSERT INTO "tag" VALUES(16,10,'satellite');
INSERT INTO "tag" VALUES(17,11,'support');
INSERT INTO "tag" VALUES(18,12,'support');
INSERT INTO "tag" VALUES(19,13,'support');
INSERT INTO "tag" VALUES(20,13,'diplomacy');
INSERT INTO "tag" VALUES(21,14,'support');
INSERT INTO "tag" VALUES(22,14,'diplomacy');
INSERT INTO "tag" VALUES(23,15,'diplomacy');
INSERT INTO "tag" VALUES(24,16,'support');
INSERT INTO "tag" VALUES(25,16,'diplomacy');
INSERT INTO "tag" VALUES(26,17,'diplomacy');
INSERT INTO "tag" VALUES(27,18,'diplomacy');
INSERT INTO "tag" VALUES(28,19,'diplomacy');
INSERT INTO "tag" VALUES(29,20,'diplomacy');
INSERT INTO "tag" VALUES(30,20,'war');
INSERT INTO "tag" VALUES(31,21,'support');
INSERT INTO "tag" VALUES(32,21,'diplomacy');
INSERT INTO "tag" VALUES(33,22,'diplomacy');
INSERT INTO "tag" VALUES(34,23,'support');
INSERT INTO "tag" VALUES(35,23,'diplomacy');
INSERT INTO "tag" VALUES(36,24,'war');
INSERT INTO "tag" VALUES(37,25,'war');
INSERT INTO "tag" VALUES(38,26,'war');
INSERT INTO "tag" VALUES(39,26,'nazism');
INSERT INTO "tag" VALUES(40,27,'war');
INSERT INTO "tag" VALUES(41,27,'nazism');
INSERT INTO "tag" VALUES(42,28,'war');
INSERT INTO "tag" VALUES(43,28,'nazism');
INSERT INTO "tag" VALUES(44,29,'war');
INSERT INTO "tag" VALUES(45,30,'war');
INSERT INTO "tag" VALUES(46,31,'war');
INSERT INTO "tag" VALUES(47,32,'war');
INSERT INTO "tag" VALUES(48,33,'war');
INSERT INTO "tag" VALUES(49,34,'war');
INSERT INTO "tag" VALUES(50,35,'missiles');
INSERT INTO "tag" VALUES(51,36,'nuclear');
INSERT INTO "tag" VALUES(52,37,'nuclear');
INSERT INTO "tag" VALUES(53,38,'missiles');
INSERT INTO "tag" VALUES(54,39,'missiles');
INSERT INTO "tag" VALUES(55,40,'arms');
INSERT INTO "tag" VALUES(56,41,'sanctions');
INSERT INTO "tag" VALUES(57,41,'support');
INSERT INTO "tag" VALUES(58,42,'missiles');
INSERT INTO "tag" VALUES(59,42,'sanctions');
INSERT INTO "tag" VALUES(60,43,'sanctions');
INSERT INTO "tag" VALUES(61,43,'diplomacy');
INSERT INTO "tag" VALUES(62,44,'missiles');
INSERT INTO "tag" VALUES(63,44,'nuclear');
INSERT INTO "tag" VALUES(64,45,'geography');
INSERT INTO "tag" VALUES(65,46,'diplomacy');
INSERT INTO "tag" VALUES(66,47,'ports');
INSERT INTO "tag" VALUES(67,48,'ports');
CREATE INDEX ix_article_sha256 ON article (sha256);
CREATE INDEX ix_article_url ON article (url);
CREATE INDEX ix_claim_conflicting_newest ON claim (latest DESC, id DESC) WHERE conflicting = 1;
CREATE INDEX ix_claim_merged_into ON claim (merged_into) WHERE merged_into IS NOT NULL;
CREATE INDEX ix_claim_contested_newest ON claim (latest DESC, id DESC) WHERE contested <> 'no';
CREATE INDEX ix_claim_newest ON claim (latest DESC, id DESC);
CREATE INDEX ix_noun_head ON noun (head);
CREATE INDEX ix_noun_plural ON noun (plural);
CREATE INDEX ix_noun_synonym_of ON noun (synonym_of);
CREATE INDEX ix_party_folded ON party (folded);
CREATE INDEX ix_claim_about_party ON claim_about (party);
CREATE INDEX ix_exclusion_excluded ON exclusion (excluded);
CREATE INDEX ix_implication_implied ON implication (implied);
CREATE INDEX ix_membership_party ON membership (party);
CREATE INDEX ix_membership_whole ON membership (whole);
CREATE INDEX ix_party_name_folded ON party_name (folded);
CREATE INDEX ix_revision_change ON revision (change);
CREATE INDEX ix_revision_table_name_key ON revision (table_name, "key");
CREATE INDEX ix_statement_claim ON statement (claim);
CREATE INDEX ix_statement_party_claim ON statement (party, claim);
CREATE INDEX ix_statement_replaces ON statement (replaces);
CREATE INDEX ix_statement_date_latest ON statement (date_latest);
CREATE INDEX ix_statement_date_earliest ON statement (date_earliest);
CREATE INDEX ix_tag_name ON tag (name);
CREATE INDEX ix_assessment_claim ON assessment (claim);
CREATE INDEX ix_assessment_statement ON assessment (statement);
CREATE INDEX ix_citation_article ON citation (article);
CREATE INDEX ix_citation_statement ON citation (statement);
CREATE INDEX ix_quantity_noun ON quantity (noun);
CREATE INDEX ix_quantity_statement ON quantity (statement);
CREATE INDEX ix_quantity_unit ON quantity (unit);
CREATE INDEX ix_quantity_citation_citation ON quantity_citation (citation);
COMMIT;
