package io.rostrum.leader;

import java.util.Map;
import java.util.TreeMap;

/** A small registry of invented leaders and countries. */
final class Norland {

    static final String COUNTRIES =
            """
            code	name	names	demonyms	capital	cities	leader_role	seats
            NOR	Norland	Kingdom of Norland	Norlandic|Norlander	Varby	Ostby	prime_minister	Elm House=prime_minister
            SUT	Suthen	Republic of Suthen	Sutheni|Marnic	Marn		president	Red Hall=president
            MAR	Marnia		Marnian|Marnic	Port Marn		supreme_leader
            WES	Westmark		Westmarker	Stonebridge	Highfield	president
            LEAGUE	Coastal League	CL				igo_head
            """;

    static final String PEOPLE =
            """
            id	name	aliases	surname	gender	born	died	surname_is
            Q1	Ilse Varga	Ilse M. Varga|I. Varga	Varga	female	1950-01-01
            Q2	Karl Ost		Ost	male
            Q3	Anna May		May	female			word
            Q4	Tomas Brandt	Tomás Brandt	Brandt	male
            Q5	Omar al-Rashid	Omar Rashid|Umar al-Rasheed	al-Rashid	male
            Q6	Yusuf Demir		Demir	male
            Q7	Edward Stone		Stone	male	1946-07-06		word
            Q8	Helen Stone		Stone	female	1971-02-03		word
            Q9	Oto Belloni	Bello	Belloni	male
            Q10	Rasim Qar	Grand Qar	Qar	male
            Q11	Mira Lind		Lind	female
            Q12	David Smith		Smith	male
            Q13	Gustav IV		Gustav	male
            Q14	Per van der Moor		van der Moor	male
            """;

    static final String OFFICES =
            """
            leader_id	role	country	start	end	title	sources
            Q2	prime_minister	NOR	2004-01-01	2010-03-01	Prime Minister	own
            Q1	foreign_minister	NOR	2005-01-01	2010-03-01	Foreign Minister	own
            Q1	prime_minister	NOR	2010-03-01	2018-05-10	Prime Minister	own
            Q3	prime_minister	NOR	2018-05-10		Prime Minister	own
            Q13	monarch	NOR	1999-01-01		King	own
            Q11	foreign_minister	NOR	2010-03-01		Foreign Minister	own
            Q4	president	SUT	2008-01-01	2013-07-03	President	own
            Q5	president	SUT	2013-07-03		acting President	own
            Q6	foreign_minister	SUT	2008-01-01		Foreign Minister	own
            Q7	president	WES	2001-01-20	2009-01-20	President	own
            Q8	president	WES	2013-01-20	2021-01-20	President	own
            Q9	igo_head	LEAGUE	2010-01-01		Secretary General	own
            Q10	supreme_leader	MAR	2000-01-01		Supreme Leader	own
            Q10	president	MAR	1999-01-01	2000-01-01	President	own
            Q12	foreign_minister	WES	2009-01-20	2013-01-20	Foreign Minister	own
            Q14	prime_minister	WES	2009-01-20		Prime Minister	own
            """;

    private Norland() {}

    static Map<String, String> files() {
        Map<String, String> files = new TreeMap<>();
        files.put("countries.tsv", padded(COUNTRIES));
        files.put("people.tsv", padded(PEOPLE));
        files.put("offices.tsv", OFFICES);
        return files;
    }

    /** Text blocks lose the tabs at the end of a line; this puts them back. */
    static String padded(String content) {
        StringBuilder padded = new StringBuilder();
        int columns = content.substring(0, content.indexOf('\n')).split("\t").length;
        content.lines().forEach(line -> padded.append(line)
                .append("\t".repeat(columns - line.split("\t", -1).length))
                .append('\n'));
        return padded.toString();
    }

    static Registry registry() {
        return Registry.read(files());
    }
}
