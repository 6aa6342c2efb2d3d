-- Every table and column that Rostrum writes: type, meaning, unit, and what null means.
-- Made from the records in src/main/java/io/rostrum/table by scripts/docs; a test compares.

CREATE TABLE articles (
  article_id STRING NOT NULL COMMENT '16 hex digits made from the normalised URL, with the title where several articles have it, or from outlet, title and body when there is no URL',
  day DATE COMMENT 'publication day, UTC; null when unknown: such an article is set aside',
  outlet STRING COMMENT 'who published it: host name or name given by the dump; null when unknown',
  url STRING COMMENT 'address as given; null when the dump has none',
  title STRING COMMENT 'headline as given; null when there is none',
  body STRING NOT NULL COMMENT 'text after cleaning: one line per paragraph; all spans are offsets into it, in UTF-16 units',
  language STRING NOT NULL COMMENT 'ISO 639-1 code from the detector, und when it cannot tell',
  set_aside STRING COMMENT 'why it is not analysed: language, or day; null when it is analysed',
  file STRING NOT NULL COMMENT 'dump file it was read from',
  position BIGINT NOT NULL COMMENT 'place in that file, from 0: record, line or byte offset of the record, as the format allows',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
PARTITIONED BY (day)
COMMENT 'One row per article read, once per article id; articles set aside are kept but not analysed, and published apart, in articles_set_aside.';

CREATE TABLE rejects (
  file STRING NOT NULL COMMENT 'dump file it was read from',
  position BIGINT NOT NULL COMMENT 'place in that file, from 0: record, line or byte offset of the record, as the format allows',
  reason STRING NOT NULL COMMENT 'why it was rejected, in words',
  excerpt STRING NOT NULL COMMENT 'its first 200 characters, control characters made visible',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per record that could not be read, and per file or folder that may not be opened, with the reason.';

CREATE TABLE mentions (
  article_id STRING NOT NULL COMMENT 'article it stands in',
  day DATE NOT NULL COMMENT 'publication day of the article, UTC',
  outlet STRING COMMENT 'outlet of the article; null when unknown',
  paragraph INT NOT NULL COMMENT 'paragraph, from 0',
  sentence INT NOT NULL COMMENT 'sentence in the article, from 0',
  passage BIGINT COMMENT 'key of the sentence of its first word, where that has eight words or more, else of the paragraph: the same words have the same one, whatever case and marks, and table furniture tells by it what is not counted; null where both are shorter, and in rows of versions before 0.3',
  begin INT NOT NULL COMMENT 'first character in the body, UTF-16 units',
  end INT NOT NULL COMMENT 'one past the last character',
  text STRING NOT NULL COMMENT 'the words, as printed',
  kind STRING NOT NULL COMMENT 'name, role or pronoun',
  leader_id STRING NOT NULL COMMENT 'registry id of the leader, e.g. a Wikidata id',
  leader_name STRING NOT NULL COMMENT 'name of the leader in the registry',
  confidence DOUBLE NOT NULL COMMENT 'belief that the leader is right, (0, 1]',
  antecedent_begin INT COMMENT 'begin of the mention that a role or pronoun goes back to; null for names and for roles resolved by the day alone',
  counted BOOLEAN COMMENT 'whether the reporting tables count the row: its confidence is not below the bound of the last run that counted, and its passage is no furniture; null while facts wait to be counted. Added when published',
  role STRING COMMENT 'role of the leader on the day, from leader_terms: an office before a seat in parliament, that before a candidacy, the one begun last; null when none is known. Added when published',
  party STRING COMMENT 'id of the leader\'s party on the day, the one joined last, else the only one known; null when unknown. Added when published',
  in_office BOOLEAN COMMENT 'whether the leader held an office on the day, candidacies aside; null without a leader, and when no term is known, or only one of which it is not known whether it went on so long. Added when published',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
PARTITIONED BY (day)
COMMENT 'One row per span of an analysed article that refers to a leader of the registry.';

CREATE TABLE unresolved_names (
  article_id STRING NOT NULL COMMENT 'article it stands in',
  day DATE NOT NULL COMMENT 'publication day of the article, UTC',
  outlet STRING COMMENT 'outlet of the article; null when unknown',
  text STRING NOT NULL COMMENT 'the name, as printed first',
  times INT NOT NULL COMMENT 'times it stands in the article so',
  begin INT NOT NULL COMMENT 'first character of the first, in the body, UTF-16 units',
  leader_ids STRING NOT NULL COMMENT 'registry ids of those who could be meant, blanks between',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
PARTITIONED BY (day)
COMMENT 'One row per analysed article and name in it that several leaders bear, where it is not clear which is meant: such names have no row in mentions.';

CREATE TABLE quotes (
  article_id STRING NOT NULL COMMENT 'article it stands in',
  day DATE NOT NULL COMMENT 'publication day of the article, UTC',
  outlet STRING COMMENT 'outlet of the article; null when unknown',
  quote INT NOT NULL COMMENT 'place among the article\'s quotations, from 0 in text order',
  sentence INT NOT NULL COMMENT 'sentence of its first word, from 0',
  paragraph INT COMMENT 'paragraph of its first word, from 0; null in rows of versions before 0.2',
  passage BIGINT COMMENT 'key of the sentence of its first word, where that has eight words or more, else of the paragraph: the same words have the same one, whatever case and marks, and table furniture tells by it what is not counted; null where both are shorter, and in rows of versions before 0.3',
  prominence STRING COMMENT 'headline (four of its words in a row, or all of two or three, stand there too), lead (its first word stands in one of the first three sentences of the first paragraph that does not repeat the title) or body; null in rows of versions before 0.2',
  kind STRING NOT NULL COMMENT 'direct (all inside quotation marks), mixed (partly) or indirect (none)',
  leader_id STRING COMMENT 'registry id of the speaker; null when no leader',
  speaker_text STRING COMMENT 'the name, role or pronoun printed as speaker; null when the text gives none',
  speaker_name STRING COMMENT 'fullest name the article or the registry gives; null when nobody can be named',
  speakers ARRAY<STRUCT<leader_id: STRING COMMENT 'registry id; null when no leader', name: STRING COMMENT 'fullest name the article or the registry gives', begin: INT COMMENT 'first character of the printed speaker; null when the text gives none', end: INT COMMENT 'one past the last character; null when the text gives none'>> COMMENT 'everybody who speaks, in text order: one, or several in "X, Y and Z said", each of whom is counted; empty when nobody can be named; null in rows of versions before 0.2',
  words STRING NOT NULL COMMENT 'what was said, as printed; the parts of a split quotation joined by a space',
  word_count INT NOT NULL COMMENT 'number of words said',
  spans ARRAY<STRUCT<begin: INT COMMENT 'first character in the body, UTF-16 units', end: INT COMMENT 'one past the last character'>> NOT NULL COMMENT 'stretches of the body that hold the words, in order',
  speaker_begin INT COMMENT 'begin of the printed speaker; null when the text gives none',
  speaker_end INT COMMENT 'one past the printed speaker; null when the text gives none',
  cue STRING COMMENT 'reporting words, as printed; null when there are none',
  distinct_id STRING NOT NULL COMMENT 'hash of the words without case and marks, 16 hex digits: the same words elsewhere have the same',
  issues ARRAY<STRING> COMMENT 'issues of the codebook that its words name, ids of table issues in their order; empty when none; null in rows of versions before 0.2',
  confidence DOUBLE NOT NULL COMMENT 'belief that this speaker is quoted here, in at least half of the shorter of the words found and the words said, (0, 1]',
  method STRING NOT NULL COMMENT 'rule or model that found it',
  counted BOOLEAN COMMENT 'whether the reporting tables count the row: its confidence is not below the bound of the last run that counted, and its passage is no furniture; null while facts wait to be counted. Added when published',
  role STRING COMMENT 'role of the leader on the day, from leader_terms: an office before a seat in parliament, that before a candidacy, the one begun last; null when none is known. Added when published',
  party STRING COMMENT 'id of the leader\'s party on the day, the one joined last, else the only one known; null when unknown. Added when published',
  in_office BOOLEAN COMMENT 'whether the leader held an office on the day, candidacies aside; null without a leader, and when no term is known, or only one of which it is not known whether it went on so long. Added when published',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
PARTITIONED BY (day)
COMMENT 'One row per quotation of an analysed article, whoever speaks.';

CREATE TABLE stances (
  article_id STRING NOT NULL COMMENT 'article it stands in',
  day DATE NOT NULL COMMENT 'publication day of the article, UTC',
  outlet STRING COMMENT 'outlet of the article; null when unknown',
  holder_type STRING NOT NULL COMMENT 'leader, person, country, organisation or unnamed',
  holder_id STRING COMMENT 'registry id or country code of the holder; null when it has none',
  holder_name STRING NOT NULL COMMENT 'name of the holder',
  target_type STRING NOT NULL COMMENT 'leader, person, country, organisation or issue',
  target_id STRING COMMENT 'registry id, code of a country or organisation, or issue id of the target, with a place like peace-deal:SYR; null when it has none',
  target_name STRING NOT NULL COMMENT 'name of the target; the words of the text when it has no id',
  channel STRING NOT NULL COMMENT 'direct_quote, indirect_speech or reported_act',
  quote INT COMMENT 'the quotation that says it, as quote of quotes in the same article; null for a reported act, and in rows of versions before 0.2',
  passage BIGINT COMMENT 'key of the sentence of the words that carry the polarity, where that has eight words or more, else of the paragraph: the same words have the same one, whatever case and marks, and table furniture tells by it what is not counted; null where both are shorter, and in rows of versions before 0.3',
  label STRING NOT NULL COMMENT 'for, against or neutral; what is neutral takes no side, has a confidence below .5 and is never counted',
  p_for DOUBLE NOT NULL COMMENT 'belief in for, given holder and target, 0 to 1; the three beliefs sum to 1',
  p_neutral DOUBLE NOT NULL COMMENT 'belief in neutral, given holder and target, 0 to 1',
  p_against DOUBLE NOT NULL COMMENT 'belief in against, given holder and target, 0 to 1',
  confidence DOUBLE NOT NULL COMMENT 'belief that holder, target and label are right, (0, 1]',
  modality STRING NOT NULL COMMENT 'asserted, negated, denied, conditional or demand',
  method STRING NOT NULL COMMENT 'rule or model that found it',
  trigger_begin INT NOT NULL COMMENT 'first character of the words that carry the polarity, UTF-16 units of the body',
  trigger_end INT NOT NULL COMMENT 'one past the last character of these words',
  evidence_begin INT NOT NULL COMMENT 'first character of the evidence',
  evidence_end INT NOT NULL COMMENT 'one past the last character of the evidence',
  evidence STRING NOT NULL COMMENT 'the evidence, as printed',
  counted BOOLEAN COMMENT 'whether the reporting tables count the row: its confidence is not below the bound of the last run that counted, and its passage is no furniture; null while facts wait to be counted. Added when published',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
PARTITIONED BY (day)
COMMENT 'One row per piece of evidence that an analysed article presents a holder as for, against or neutral to a target.';

CREATE TABLE copies (
  article_id STRING NOT NULL COMMENT 'the article',
  day DATE NOT NULL COMMENT 'publication day of the article, UTC',
  cluster_id STRING NOT NULL COMMENT 'smallest article id among its near-copies, its own when there are none',
  is_first BOOLEAN NOT NULL COMMENT 'true for the one copy of a cluster that counts where stories are counted: the first by day, then by article id',
  sentences INT NOT NULL COMMENT 'sentences of the body, count',
  paragraphs INT NOT NULL COMMENT 'paragraphs of the body, count',
  agency STRING COMMENT 'news agency that the article credits, by dateline, byline or credit, by its name in conf/english/agencies.txt; null when it credits none, or stands in an outlet of the agency',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
PARTITIONED BY (day)
COMMENT 'One row per analysed article: the cluster of near-copies it belongs to, and its size. One story is one voice.';

CREATE TABLE furniture (
  outlet STRING NOT NULL COMMENT 'outlet that prints it',
  passage BIGINT NOT NULL COMMENT 'hash of its words, without case and marks: not a count, but the key passage of mentions, quotes and stances',
  words STRING COMMENT 'the words, as printed first; null until the article is annotated again',
  article_id STRING NOT NULL COMMENT 'first article it stands in, by day and id, later near-copies aside',
  begin INT COMMENT 'first character there, UTF-16 units of the body, from 0, no count; null where words is',
  end INT COMMENT 'one past the last character, no count; null where words is',
  first_day DATE NOT NULL COMMENT 'day of that article, UTC',
  last_day DATE NOT NULL COMMENT 'last day on which such an article has it, UTC',
  stories BIGINT NOT NULL COMMENT 'articles of the outlet that it stands in, near-copies once, count: three or more',
  mentions BIGINT NOT NULL COMMENT 'mentions of leaders in it that would be counted else, near-copies too, count',
  quotes BIGINT NOT NULL COMMENT 'quotations, whoever speaks, that would be counted else, near-copies too, count',
  stances BIGINT NOT NULL COMMENT 'stances that would be counted else, near-copies too, count',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per outlet and passage that stands in three or more of its stories, as an editor\'s note below every article does, and that holds a mention, a quotation or a stance: what stands in it is not counted anywhere.';

CREATE TABLE leader_day (
  day DATE NOT NULL COMMENT 'publication day, UTC',
  leader_id STRING NOT NULL COMMENT 'registry id of the leader',
  leader_name STRING NOT NULL COMMENT 'name of the leader in the registry',
  outlet STRING COMMENT 'outlet; null for the articles whose outlet is unknown',
  articles BIGINT NOT NULL COMMENT 'articles that mention or quote the leader, count: speaking_articles + spoken_about_articles',
  stories BIGINT NOT NULL COMMENT 'the same, near-copies once: articles that are the first of their near-copies, count',
  mentions BIGINT NOT NULL COMMENT 'mentions by name, role or pronoun, count',
  quotes BIGINT NOT NULL COMMENT 'quotations of the leader of every kind, count: direct + mixed + indirect',
  direct_quotes BIGINT NOT NULL COMMENT 'quotations all inside quotation marks, count',
  mixed_quotes BIGINT NOT NULL COMMENT 'quotations partly inside quotation marks, count',
  indirect_quotes BIGINT NOT NULL COMMENT 'quotations without quotation marks, count',
  distinct_quotes BIGINT NOT NULL COMMENT 'quotations whose words are the leader\'s for the first time, count: near-copies once, and the same words (distinct_id) once, on the first day and in the first article that prints them',
  quoted_words BIGINT NOT NULL COMMENT 'words in these quotations of every kind, words',
  speaking_articles BIGINT NOT NULL COMMENT 'articles that quote the leader, count',
  spoken_about_articles BIGINT NOT NULL COMMENT 'articles that mention but do not quote the leader, count',
  direct_expected DOUBLE NOT NULL COMMENT 'quotations inside quotation marks that there are, as far as is known, from 0: confidences of all found, counted or not, over their yield; may be added up',
  mixed_expected DOUBLE NOT NULL COMMENT 'the same of quotations partly inside quotation marks, from 0',
  indirect_expected DOUBLE NOT NULL COMMENT 'the same of quotations without quotation marks, from 0',
  quotes_expected DOUBLE NOT NULL COMMENT 'the same of all kinds, from 0: direct + mixed + indirect',
  quotes_expected_low DOUBLE COMMENT 'lower 95 % bound of quotes_expected, which holds what was missed and how well that is known; null when no quotation was found. Of sums by jobs/leader-day/quotes_expected.sql',
  quotes_expected_high DOUBLE COMMENT 'upper 95 % bound of quotes_expected; null when no quotation was found',
  all_quoted_words BIGINT NOT NULL COMMENT 'quoted words of all leaders in this outlet on this day, words: what share_of_voice is a share of',
  share_of_voice DOUBLE COMMENT 'quoted_words / all_quoted_words, 0 to 1; null when nobody is quoted. For longer periods use trends or jobs/leader-day/share_of_voice.sql, never a mean of this',
  role STRING COMMENT 'role of the leader on the day, from leader_terms: an office before a seat in parliament, that before a candidacy, the one begun last; null when none is known. Added when published',
  party STRING COMMENT 'id of the leader\'s party on the day, the one joined last, else the only one known; null when unknown. Added when published',
  in_office BOOLEAN COMMENT 'whether the leader held an office on the day, candidacies aside; null without a leader, and when no term is known, or only one of which it is not known whether it went on so long. Added when published',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per day, leader and outlet that mentions or quotes the leader, counted or not. Counts may be added up over days, outlets and leaders; the bounds of quotes_expected, all_quoted_words and share_of_voice, which are of the row alone, may not.';

CREATE TABLE speakers (
  day DATE NOT NULL COMMENT 'publication day, UTC',
  speaker STRING NOT NULL COMMENT 'who speaks: registry id of a leader, else speaker_name',
  speaker_name STRING NOT NULL COMMENT 'fullest name the article or the registry gives: a person, an organisation or a kind of unnamed source',
  leader_id STRING COMMENT 'registry id of the speaker; null when no leader',
  printed STRING COMMENT 'longest text printed as speaker that holds the name and more, mostly a title; null when there is none',
  outlet STRING COMMENT 'outlet; null for the articles whose outlet is unknown',
  articles BIGINT NOT NULL COMMENT 'articles that quote the speaker, count',
  stories BIGINT NOT NULL COMMENT 'the same, near-copies once, count',
  quotes BIGINT NOT NULL COMMENT 'quotations of every kind, count: direct + mixed + indirect',
  direct_quotes BIGINT NOT NULL COMMENT 'quotations all inside quotation marks, count',
  mixed_quotes BIGINT NOT NULL COMMENT 'quotations partly inside quotation marks, count',
  indirect_quotes BIGINT NOT NULL COMMENT 'quotations without quotation marks, count',
  quoted_words BIGINT NOT NULL COMMENT 'words in these quotations, words',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per day, speaker and outlet that quotes the speaker, leader or not. Counts may be added up. Quotations whose speaker cannot be named are left out.';

CREATE TABLE speaks_of (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  speaker_id STRING NOT NULL COMMENT 'registry id of the leader who speaks',
  speaker_name STRING NOT NULL COMMENT 'name of the leader who speaks',
  about_id STRING NOT NULL COMMENT 'registry id of the leader whom the words mention, never the speaker',
  about_name STRING NOT NULL COMMENT 'name of that leader in the registry',
  stories BIGINT NOT NULL COMMENT 'stories with such quotations, count',
  quotes BIGINT NOT NULL COMMENT 'quotations of every kind, count: direct + mixed + indirect; one that mentions several leaders is in several rows',
  direct_quotes BIGINT NOT NULL COMMENT 'quotations all inside quotation marks, count',
  mixed_quotes BIGINT NOT NULL COMMENT 'quotations partly inside quotation marks, count',
  indirect_quotes BIGINT NOT NULL COMMENT 'quotations without quotation marks, count',
  quoted_words BIGINT NOT NULL COMMENT 'words in these quotations, words',
  evidence ARRAY<STRUCT<kind: STRING COMMENT 'direct, mixed or indirect', confidence: DOUBLE COMMENT 'the lower of two beliefs: that the speaker is quoted there, and that the leader is meant, (0, 1]', day: DATE COMMENT 'publication day of the article, UTC', article_id: STRING COMMENT 'article it stands in', quote: INT COMMENT 'place among the article\'s quotations, as in quotes', outlet: STRING COMMENT 'outlet of the article; null when unknown'>> NOT NULL COMMENT 'up to three of these quotations: one of each outlet before a second of any, then by confidence, day, article id and place',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period, leader who speaks and other leader whom the quotations mention, by name, role or pronoun; near-copies once. The counts of a longer period are the sums of its days.';

CREATE TABLE quote_clusters (
  leader_id STRING NOT NULL COMMENT 'registry id of the leader who speaks',
  leader_name STRING NOT NULL COMMENT 'name of that leader in the registry',
  cluster_id STRING NOT NULL COMMENT 'distinct_id of its longest form: the quotation\'s id among the leader\'s',
  word_count INT NOT NULL COMMENT 'words of its longest form, words',
  variants BIGINT NOT NULL COMMENT 'forms with other words, count',
  articles BIGINT NOT NULL COMMENT 'articles that print any of them, count',
  stories BIGINT NOT NULL COMMENT 'stories that print any of them, count: near-copies once, where the first of them does',
  outlets BIGINT NOT NULL COMMENT 'outlets that print any of them, count; unknown ones are none',
  first_day DATE NOT NULL COMMENT 'publication day of the first print, UTC',
  first_day_outlets BIGINT NOT NULL COMMENT 'outlets that print it on that day, count: where there are several, which was first is not known',
  first_article_id STRING NOT NULL COMMENT 'an article of the first print: of those of that day no later near-copy where one is none, then by id',
  first_outlet STRING COMMENT 'outlet of that article; null when unknown',
  last_day DATE NOT NULL COMMENT 'publication day of the last print, UTC',
  distinct_ids ARRAY<STRING> NOT NULL COMMENT 'distinct_id of all its forms, in the order of evidence: finds them in quotes',
  evidence ARRAY<STRUCT<distinct_id: STRING COMMENT 'distinct_id of quotes with these words', words: STRING COMMENT 'the words as first printed', word_count: INT COMMENT 'number of words', articles: BIGINT COMMENT 'articles that print this form, count', outlets: BIGINT COMMENT 'outlets that print this form, count; unknown ones are none', day: DATE COMMENT 'publication day of its first print, UTC', article_id: STRING COMMENT 'article of its first print', quote: INT COMMENT 'place among the article\'s quotations, as in quotes', outlet: STRING COMMENT 'outlet of its first print; null when unknown'>> NOT NULL COMMENT 'up to ten of its forms: the longest, then those that most articles print, then by day and id',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per leader and quotation in quotation marks that two articles or more print, over all days: all its forms of five words or more. A form belongs to the longest one that holds at least half of its words, in runs of eight words or more. Near-copies are articles here.';

CREATE TABLE own_work (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  outlet STRING COMMENT 'outlet; null for the articles whose outlet is unknown',
  articles BIGINT NOT NULL COMMENT 'analysed articles, count: own + wire + other copies',
  own_articles BIGINT NOT NULL COMMENT 'articles without agency, as in copies, that are the first of their near-copies, count',
  wire_articles BIGINT NOT NULL COMMENT 'articles with an agency, first or not, count',
  other_copies BIGINT NOT NULL COMMENT 'later near-copies without agency, count',
  agencies ARRAY<STRUCT<agency: STRING COMMENT 'name of the agency, as in copies', articles: BIGINT COMMENT 'articles, count'>> NOT NULL COMMENT 'the articles with an agency by agency, most first, then by name; empty without such articles',
  quotes BIGINT NOT NULL COMMENT 'quotations of leaders, count: own + wire + copied; what several say together is one',
  own_quotes BIGINT NOT NULL COMMENT 'quotations of leaders in the own articles, count',
  wire_quotes BIGINT NOT NULL COMMENT 'quotations of leaders in the articles with an agency, count',
  copied_quotes BIGINT NOT NULL COMMENT 'quotations of leaders in the other copies, count',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period and outlet: how much of what it prints is its own work and how much an agency\'s, and whose work its quotations of leaders stand in. The counts of a longer period are the sums of its days.';

CREATE TABLE stance_pairs (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  holder_type STRING NOT NULL COMMENT 'leader, person, country or organisation',
  holder_id STRING COMMENT 'registry id, or code of a country or organisation, of the holder; null only in rows of versions before 0.2',
  holder_name STRING NOT NULL COMMENT 'name of the holder',
  target_type STRING NOT NULL COMMENT 'leader, person, country, organisation or issue',
  target_id STRING COMMENT 'registry id, code of a country or organisation, or issue id of the target; null only in rows of versions before 0.2',
  target_name STRING NOT NULL COMMENT 'name of the target',
  for_votes BIGINT NOT NULL COMMENT 'stories that vote for, count',
  against_votes BIGINT NOT NULL COMMENT 'stories that vote against, count',
  neutral_votes BIGINT NOT NULL COMMENT 'stories whose evidence is as often for as against, count',
  net_score DOUBLE NOT NULL COMMENT '(for - against) / (for + against + neutral + 4), -1 to 1: four neutral votes are added, so that few votes stay near zero',
  for_share_low DOUBLE COMMENT 'lower Wilson 95 % bound of the share of for among for and against votes, 0 to 1; null without such votes',
  for_share_high DOUBLE COMMENT 'upper bound of the same share, 0 to 1; null without such votes',
  label STRING NOT NULL COMMENT 'for when the lower bound is above one half, against when the upper bound is below it; else insufficient with fewer than 4 for and against votes, which no agreement could clear, else mixed',
  evidence ARRAY<STRUCT<label: STRING COMMENT 'for, against or neutral', confidence: DOUBLE COMMENT 'belief that holder, target and label are right, (0, 1]', day: DATE COMMENT 'publication day of the article, UTC', article_id: STRING COMMENT 'article it stands in', outlet: STRING COMMENT 'outlet of the article; null when unknown', begin: INT COMMENT 'first character in the body, UTF-16 units', end: INT COMMENT 'one past the last character', words: STRING COMMENT 'the evidence, as printed'>> NOT NULL COMMENT 'strongest evidence of up to three stories, each for its vote: for or against before neutral, then by confidence, day, article id and place',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period, holder and target that both have an id: the votes of the stories that present the holder as for or against the target. A story (near-copies once) has one vote, for what most of its evidence says, neutral on a tie.';

CREATE TABLE open_stances (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  holder_type STRING NOT NULL COMMENT 'leader, person, country, organisation or unnamed',
  holder_id STRING COMMENT 'registry id, or code of a country or organisation, of the holder; null when it has none',
  holder_name STRING NOT NULL COMMENT 'name of the holder; the words of the text when it has no id',
  target_type STRING NOT NULL COMMENT 'leader, person, country, organisation or issue',
  target_id STRING COMMENT 'registry id, code of a country or organisation, or issue id of the target; null when it has none',
  target_name STRING NOT NULL COMMENT 'name of the target; the words of the text when it has no id',
  for_votes BIGINT NOT NULL COMMENT 'stories that vote for, count',
  against_votes BIGINT NOT NULL COMMENT 'stories that vote against, count',
  neutral_votes BIGINT NOT NULL COMMENT 'stories whose evidence is as often for as against, count',
  evidence ARRAY<STRUCT<label: STRING COMMENT 'for, against or neutral', confidence: DOUBLE COMMENT 'belief that holder, target and label are right, (0, 1]', day: DATE COMMENT 'publication day of the article, UTC', article_id: STRING COMMENT 'article it stands in', outlet: STRING COMMENT 'outlet of the article; null when unknown', begin: INT COMMENT 'first character in the body, UTF-16 units', end: INT COMMENT 'one past the last character', words: STRING COMMENT 'the evidence, as printed'>> NOT NULL COMMENT 'strongest evidence of up to three stories, as in stance_pairs',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period, holder and target of which one has no id and is known by its words alone: the votes as in stance_pairs. Such a row is right less often, and the same thing in other words is another row.';

CREATE TABLE co_mentions (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  window STRING NOT NULL COMMENT 'sentence, paragraph or article: the stretch of text in which both are mentioned',
  a_id STRING NOT NULL COMMENT 'registry id of one leader, smaller than b_id',
  a_name STRING NOT NULL COMMENT 'name of leader a in the registry',
  b_id STRING NOT NULL COMMENT 'registry id of the other leader',
  b_name STRING NOT NULL COMMENT 'name of leader b in the registry',
  n_ab BIGINT NOT NULL COMMENT 'windows that mention both, count',
  n_a BIGINT NOT NULL COMMENT 'windows that mention a, count',
  n_b BIGINT NOT NULL COMMENT 'windows that mention b, count',
  n_total BIGINT NOT NULL COMMENT 'windows of all analysed stories of the period, count, whether they mention a leader or not',
  expected DOUBLE NOT NULL COMMENT 'n_a * n_b / n_total, count, 0 or more: windows that would mention both by chance alone',
  npmi DOUBLE COMMENT 'normalised pointwise mutual information (Bouma 2009), -1 to 1: 0 as expected, 1 never apart; null when fewer than 5 stories mention both, or every window does',
  log_likelihood DOUBLE NOT NULL COMMENT 'log-likelihood ratio G² of the 2 × 2 table (Dunning 1993), 0 or more: above 10.83 chance alone is less likely than 0.001; high for far fewer windows than expected, too',
  jaccard DOUBLE NOT NULL COMMENT 'n_ab / windows that mention a or b, (0, 1]',
  b_given_a DOUBLE NOT NULL COMMENT 'n_ab / n_a: share of a\'s windows that mention b, (0, 1]',
  a_given_b DOUBLE NOT NULL COMMENT 'n_ab / n_b: share of b\'s windows that mention a, (0, 1]',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period, window and pair of leaders mentioned together at least once; near-copies once. The n_ counts of a longer period are the sums of its days.';

CREATE TABLE leader_network (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  leader_id STRING NOT NULL COMMENT 'registry id of the leader',
  leader_name STRING NOT NULL COMMENT 'name of the leader in the registry',
  degree INT NOT NULL COMMENT 'significant edges of the leader, count, 1 or more',
  strength BIGINT NOT NULL COMMENT 'stories of these edges, count: the sum of n_ab',
  page_rank DOUBLE NOT NULL COMMENT 'PageRank over edges weighted by stories, damping 0.85 (Brin and Page 1998), (0, 1]; 1 in sum per period',
  betweenness DOUBLE NOT NULL COMMENT 'share of the shortest paths between other leaders that pass through (Freeman 1977), edges of length one, 0 to 1',
  community STRING NOT NULL COMMENT 'smallest leader id of the community, found by greedy modularity (Clauset, Newman and Moore 2004)',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period and leader with a significant edge in the network of co-mentions. Edges are pairs in at least two stories and in more than expected, significant by G² at a false discovery rate of 0.05.';

CREATE TABLE leader_tone (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  leader_id STRING NOT NULL COMMENT 'registry id of the leader',
  leader_name STRING NOT NULL COMMENT 'name of the leader in the registry',
  stories BIGINT NOT NULL COMMENT 'stories (near-copies once) with such sentences, count',
  sentences BIGINT NOT NULL COMMENT 'such sentences, at most the first three of a story, count',
  mean_score DOUBLE NOT NULL COMMENT 'mean over stories of their mean of p(for) - p(against), -1 to 1',
  net_score DOUBLE NOT NULL COMMENT 'sum of the stories\' means by stories + 5, -1 to 1: five stories without tone are added, so that few stories stay near zero',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'EXPERIMENTAL. One row per period and leader: the tone of the authors toward the leader, in sentences that name the leader and hold nobody\'s words. Right for about two sentences in three; never part of stances.';

CREATE TABLE leader_issue (
  period STRING NOT NULL COMMENT 'day, week (from Monday) or month',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  leader_id STRING NOT NULL COMMENT 'registry id of the leader',
  leader_name STRING NOT NULL COMMENT 'name of the leader in the registry',
  issue STRING NOT NULL COMMENT 'id of the issue, as in table issues',
  stories BIGINT NOT NULL COMMENT 'stories (near-copies once) in which such a quotation stands, count',
  outlets BIGINT NOT NULL COMMENT 'outlets, count; articles of unknown outlets have none',
  quotes BIGINT NOT NULL COMMENT 'quotations of the leader whose words name the issue, count',
  quoted_words BIGINT NOT NULL COMMENT 'words in these quotations, words',
  all_quotes BIGINT NOT NULL COMMENT 'all quotations of the leader in the period, count',
  share DOUBLE NOT NULL COMMENT 'quotes / all_quotes, (0, 1]',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per period, leader and issue of the codebook that the leader\'s counted quotations name. A quotation may name several issues, or none, so shares do not sum to 1.';

CREATE TABLE trends (
  period STRING NOT NULL COMMENT 'day or week (from Monday)',
  period_start DATE NOT NULL COMMENT 'first day of the period, UTC',
  leader_id STRING NOT NULL COMMENT 'registry id of the leader',
  leader_name STRING NOT NULL COMMENT 'name of the leader in the registry',
  stories BIGINT NOT NULL COMMENT 'stories (near-copies once) that mention or quote the leader, count',
  all_stories BIGINT NOT NULL COMMENT 'all analysed stories of the period, count',
  quotes BIGINT NOT NULL COMMENT 'quotations of the leader, count',
  quoted_words BIGINT NOT NULL COMMENT 'words in them, words',
  share_of_voice DOUBLE COMMENT 'quoted_words / quoted words of all leaders in the period, 0 to 1; null when nobody is quoted',
  stories_before BIGINT COMMENT 'stories one week before, count: of the same weekday, or of the week before; null when no article of then was analysed',
  change DOUBLE COMMENT 'share of the stories now / share then, one half added to each count; 1 no change, 2 twice as much; null when stories_before is, or both together are fewer than 5',
  change_low DOUBLE COMMENT 'lower 95 % bound of change (Katz et al. 1978); null when change is',
  change_high DOUBLE COMMENT 'upper 95 % bound of change; null when change is',
  burst_score DOUBLE COMMENT 'log share of the stories against its median over the 28 periods before, in robust standard deviations: above 3 a burst; of outlets that have printed for half of these periods; null with fewer than 5 stories in them, or 7 periods before',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per day or week and leader with a story or quotation in it, or a story in the period one week before.';

CREATE TABLE leaders (
  leader_id STRING NOT NULL COMMENT 'registry id, e.g. a Wikidata id',
  name STRING NOT NULL COMMENT 'name in the registry',
  tier STRING NOT NULL COMMENT 'core (a surname alone may mean them) or wide (only the full name, or an office and its country)',
  gender STRING COMMENT 'male or female; null when unknown',
  born DATE COMMENT 'day of birth; null when unknown',
  died DATE COMMENT 'day of death; null while alive, or when unknown',
  country STRING COMMENT 'code of the country of the first office, of an organisation where all offices are in organisations; null without an office',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per person of the registry that annotated last.';

CREATE TABLE leader_terms (
  leader_id STRING NOT NULL COMMENT 'registry id of the leader',
  role STRING NOT NULL COMMENT 'role as in conf/leaders/README.md: president, legislator, candidate …; member where the row tells of a party alone',
  title STRING COMMENT 'the office as it is called; null when unknown, and for a member',
  country STRING COMMENT 'code of the country or organisation; null when unknown',
  party STRING COMMENT 'id of the leader\'s party on the first day, else the only one known; null when unknown',
  start_day DATE NOT NULL COMMENT 'first day',
  end_day DATE COMMENT 'the day after the last; null while it is open',
  as_of DATE COMMENT 'day up to which the source of an open term knows of it; null for ended terms, and for those kept up to date',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per term of a leader in an office, and per stretch of time in a party that is not as long as such a term.';

CREATE TABLE parties (
  party STRING NOT NULL COMMENT 'registry id, as in leader_terms',
  name STRING NOT NULL COMMENT 'name in the registry',
  abbreviations ARRAY<STRING> NOT NULL COMMENT 'abbreviations in use; empty when none is known',
  country STRING NOT NULL COMMENT 'code of its country',
  family STRING COMMENT 'socialist, conservative, liberal …; null when unknown',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per party of the registry that annotated last.';

CREATE TABLE issues (
  issue STRING NOT NULL COMMENT 'id, as in target_id of stances; there with a place behind a colon where one is part of it',
  name STRING NOT NULL COMMENT 'name, as in target_name of stances',
  topic STRING COMMENT 'id of its policy area; null when it has none',
  topic_name STRING COMMENT 'name of its policy area; null when it has none',
  definition STRING COMMENT 'what being for it means; null when the codebook does not say',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per issue of the codebook that annotated last: what stances may be about beside people and countries.';

CREATE TABLE outlets (
  outlet STRING NOT NULL COMMENT 'outlet, as in articles',
  outlet_group STRING COMMENT 'who owns or publishes it; null when not given',
  country STRING COMMENT 'code of its country; null when not given',
  type STRING COMMENT 'what kind of outlet it is, in the words of the file; null when not given',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per outlet of the file given by --outlets, whether it is in the dumps or not.';

CREATE TABLE withdrawn (
  article_id STRING NOT NULL COMMENT 'the article',
  day DATE COMMENT 'publication day it had, UTC; null when unknown, or when the article was not there',
  reason STRING NOT NULL COMMENT 'why, as whoever withdrew it said',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per article that was withdrawn: it is in no table, and no dump brings it back.';

CREATE TABLE runs (
  run_id STRING NOT NULL COMMENT 'id of the run, made from the dumps, the settings and the run before: the same input has the same id',
  night BIGINT NOT NULL COMMENT 'place among the runs of the warehouse, from 1',
  dumps STRING NOT NULL COMMENT 'names of the dumps given, without their folders, separated by commas',
  files BIGINT NOT NULL COMMENT 'dump files read: only those that no run before has read',
  records BIGINT NOT NULL COMMENT 'records read: articles + set aside + duplicates + older + rejects',
  articles BIGINT NOT NULL COMMENT 'articles analysed that are new, or another version than before',
  set_aside BIGINT NOT NULL COMMENT 'articles set aside that are new or another version: another language, or no day',
  duplicates BIGINT NOT NULL COMMENT 'records left out because the article is there already in the same version, or was withdrawn',
  older BIGINT COMMENT 'records left out because the article is there in a version that takes precedence; null in runs of versions that counted them as duplicates',
  rejects BIGINT NOT NULL COMMENT 'records rejected',
  days BIGINT NOT NULL COMMENT 'days whose facts the run changed',
  mentions BIGINT NOT NULL COMMENT 'mentions of leaders after the run, of all days',
  quotes BIGINT NOT NULL COMMENT 'quotations after the run, of all days',
  stances BIGINT NOT NULL COMMENT 'stances after the run, of all days',
  counted_from DOUBLE COMMENT 'the reporting tables count what is at least so certain of the facts that the run leaves; null when the facts wait to be counted',
  version STRING NOT NULL COMMENT 'Rostrum\'s version',
  settings STRING NOT NULL COMMENT 'effective settings, one key per line; of paths the last name only'
)
COMMENT 'One row per run: what came in and what came out.';

CREATE TABLE measures (
  kind STRING NOT NULL COMMENT 'seconds of a stage, which differ from run to run; rows of a table; or annotated, of articles',
  name STRING NOT NULL COMMENT 'the stage, the table, or articles',
  value DOUBLE NOT NULL COMMENT 'the number',
  run_id STRING NOT NULL COMMENT 'id of the run that wrote the row, as in table runs'
)
COMMENT 'One row per stage and per table of a run: how long, and how many rows.';
