package io.rostrum.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            # what it shows               | printed                           | day
            ISO day                       | 2019-01-04                        | 2019-01-04
            space and time                | 2015-11-11 00:00:00               | 2015-11-11
            moved to UTC, back            | 2019-01-04T00:30:00+02:00         | 2019-01-03
            moved to UTC, on              | 2019-01-04T23:30:00-0500          | 2019-01-05
            fraction and Z                | 2019-01-04T23:59:59.999Z          | 2019-01-04
            named UTC                     | 2019-01-04 10:00:00 UTC           | 2019-01-04
            webz                          | 2019-01-04T01:26:00.000+03:00     | 2019-01-03
            no clock that can be read     | 2019-01-04 at noon                | 2019-01-04
            compact                       | 20190104                          | 2019-01-04
            compact with time             | 20190104123000                    | 2019-01-04
            epoch seconds                 | 1546559999                        | 2019-01-03
            epoch milliseconds            | 1546560000000                     | 2019-01-04
            epoch with fraction           | 1546560000.5                      | 2019-01-04
            RFC 1123                      | Fri, 04 Jan 2019 10:00:00 GMT     | 2019-01-04
            RFC 822 zone by name          | Fri, 04 Jan 2019 22:00:00 EST     | 2019-01-05
            RFC 1123 with offset          | Fri, 4 Jan 2019 01:00:00 +0200    | 2019-01-03
            American                      | January 4, 2019                   | 2019-01-04
            American with weekday         | Friday, January 4, 2019           | 2019-01-04
            short month with a dot        | Sept. 4, 2019                     | 2019-09-04
            British                       | 4 January 2019 09:15              | 2019-01-04
            ctime                         | Fri Jan 04 10:00:00 +0000 2019    | 2019-01-04
            year first with slashes       | 2019/1/4                          | 2019-01-04
            German                        | 4.1.2019                          | 2019-01-04
            day first, it cannot be else  | 31/12/2019                        | 2019-12-31
            month first, it cannot be else| 12/31/2019                        | 2019-12-31
            day or month                  | 01/04/2019                        | -
            the same either way           | 04/04/2019                        | 2019-04-04
            no such day                   | 2019-02-30                        | -
            a digit of the day damaged    | 2019-02-3é                        | -
            a digit of the month damaged  | 2019-0é-04                        | -
            damaged between the numbers   | 2019-1-é4                         | -
            as Oracle prints it           | 04-JAN-19                         | 2019-01-04
            the same of the last century  | 04-Jan-98                         | 1998-01-04
            no year of two digits         | 10 Jan 19                         | -
            German with blanks            | 4. 1. 2019                        | 2019-01-04
            year 19                       | 0019-01-04                        | -
            year 0                        | 0000-01-01                        | -
            year 9999                     | 9999-12-31                        | -
            too early                     | 1799-12-31                        | -
            first plausible               | 1800-01-01                        | 1800-01-01
            last plausible                | 2100-12-31                        | 2100-12-31
            two blanks, fraction          | 2019-01-04T23:30:00.000-02:00     | 2019-01-05
            zone by name                  | 2019-01-04 23:30:00 EST           | 2019-01-05
            weekday, ordinal, half        | Friday, January 4th, 2019 9:00 am | 2019-01-04
            evening with its zone         | January 4, 2019 11:30 PM EST      | 2019-01-05
            noon is 12 PM                 | January 4, 2019 12:30 PM -1200    | 2019-01-05
            midnight is 12 AM             | 2019-01-05 12:30:00 AM +01:00     | 2019-01-04
            half with dots                | Jan 4, 2019 9:15 p.m. PT          | 2019-01-05
            summer in New York            | June 4, 2019 8:30 PM ET           | 2019-06-05
            clock before the day          | 11:30 PM EST, January 4, 2019     | 2019-01-05
            hours only                    | January 4, 2019 at 11 PM EST      | 2019-01-05
            Java                          | Fri Jan 04 22:30:00 EST 2019      | 2019-01-05
            Java in UTC                   | Fri Jan 04 10:00:00 UTC 2019      | 2019-01-04
            hours of the offset only      | 2019-01-04T22:30-05               | 2019-01-05
            zone of a place               | 2019-01-04T22:30:00-05:00[America/New_York] | 2019-01-05
            no such offset                | 2019-01-04T23:30:00+99:00         | 2019-01-04
            short month with dashes       | 04-Jan-2019 09:15                 | 2019-01-04
            compact with T and Z          | 20190104T103000Z                  | 2019-01-04
            compact with offset           | 20190104T223000-0500              | 2019-01-05
            epoch microseconds            | 1546560000000000                  | 2019-01-04
            epoch nanoseconds             | 1546560000000000000               | 2019-01-04
            a double                      | 1.54656E9                         | 2019-01-04
            a double of milliseconds      | 1.54656E12                        | 2019-01-04
            published in words            | Published on 4 January 2019       | 2019-01-04
            updated, first published      | Updated 6 January 2019, first published 4 January 2019 | 2019-01-04
            published, updated            | Published: 4 Jan 2019; Updated: 6 Jan 2019 | 2019-01-04
            only updated                  | Updated 6 January 2019            | -
            by week                       | 2031-W05-3                        | 2031-01-29
            by week, compact              | 2031W053                          | 2031-01-29
            the first week may be last    | 2031-W01-1                        | 2030-12-30
            by week, with clock and zone  | 2031-W05-3T23:30:00-05:00         | 2031-01-30
            no day of the week            | 2031-W05                          | -
            no such week                  | 2031-W53-1                        | -
            no eighth day                 | 2031-W05-8                        | -
            by number in the year         | 2031-034                          | 2031-02-03
            the same with a clock         | 2031-034T10:00:00Z                | 2031-02-03
            no such number                | 2031-366                          | -
            the last of a leap year       | 2032-366                          | 2032-12-31
            no number in the year         | 2031-000                          | -
            a day of XML with its zone    | 2031-02-03+02:00                  | 2031-02-03
            the same of Greenwich         | 2031-02-03Z                       | 2031-02-03
            a list of numbers             | [2031, 2, 3, 10, 15]              | 2031-02-03
            as Python prints it           | datetime.datetime(2031, 2, 3, 10) | 2031-02-03
            a list of two                 | [2031, 2]                         | -
            Chinese and Japanese          | 2031年2月3日                        | 2031-02-03
            two digits after a weekday    | Mon, 03 Feb 31 22:15:00 EST       | 2031-02-04
            two digits of the last one    | Fri, 03 Feb 84 10:15:00 GMT       | 1984-02-03
            the beginning of all clocks   | 1970-01-01T00:00:00Z              | -
            the same elsewhere            | 1969-12-31 19:00:00 -0500         | -
            that day                      | 1970-01-01                        | 1970-01-01
            a word                        | yesterday                         | -
            a month is part of a word     | marching on 4 2019                | -
            a small number                | 42                                | -
            """)
    void readsWhatIsCertainAndNothingElse(String what, String printed, String day) {
        LocalDate read = Day.parse(printed);
        assertEquals(day, read == null ? null : read.toString());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "03/04/2019, DAY_FIRST, 2019-04-03",
        "03/04/2019, MONTH_FIRST, 2019-03-04",
        "13/04/2019, MONTH_FIRST, 2019-04-13",
        "2019-03-04, DAY_FIRST, 2019-03-04"
    })
    void theOrderDecidesWhatTwoNumbersMean(String printed, DayOrder order, LocalDate day) {
        assertEquals(day, Day.parse(printed, order));
    }

    @Test
    void rowsTellTheOrderWhereSomeDecideItAndNoneSpeakAgainst() {
        assertEquals(DayOrder.DAY_FIRST, DayOrder.of("date,text\n03/04/2019,a\n13/04/2019,b\n"));
        assertEquals(DayOrder.MONTH_FIRST, DayOrder.of("{\"date\": \"4/13/2019\"}"));
        assertEquals(DayOrder.UNKNOWN, DayOrder.of("date\n03/04/2019\n"));
        assertEquals(DayOrder.UNKNOWN, DayOrder.of("date\n13/04/2019\n04/13/2019\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://w.example/2019/01/04/rain, 2019-01-04",
        "https://w.example/2019/jan/4/rain, 2019-01-04",
        "https://w.example/20190104/rain, 2019-01-04",
        "https://w.example/rain-in-spring-2019-01-04/, 2019-01-04",
        "https://w.example/rain-2019-01-04.html?a=b, 2019-01-04",
        "https://w.example/rain-20190104,",
        "https://w.example/after-2019-01-04-rain,",
        "https://w.example/2019/01/rain,"
    })
    void addressesTellTheDay(String address, LocalDate day) {
        assertEquals(day, AddressDay.of(address));
    }

    /** Whatever the zone and however the time is printed, the day is that of UTC. */
    @Test
    void theDayIsThatOfUtcInAllZones() {
        Random random = new Random(22);
        String[] patterns = {
            "yyyy-MM-dd'T'HH:mm:ssXXX",
            "yyyy-MM-dd HH:mm:ss xx",
            "EEE, dd MMM yyyy HH:mm:ss xx",
            "MMMM d, yyyy h:mm a xxx",
            "d MMMM yyyy HH:mm 'GMT'xxx",
            "yyyyMMdd'T'HHmmssxx",
            "EEE MMM dd HH:mm:ss xx yyyy",
            "yyyy-MM-dd'T'HH:mm:ss.SSSxxx"
        };
        for (int i = 0; i < 20_000; i++) {
            ZoneOffset zone = ZoneOffset.ofTotalSeconds((random.nextInt(105) - 48) * 900);
            Instant instant = Instant.ofEpochSecond(1_000_000_000L + random.nextInt(1_000_000_000));
            DateTimeFormatter format = DateTimeFormatter.ofPattern(patterns[i % patterns.length], Locale.ENGLISH);
            String printed = format.format(instant.atOffset(zone));
            assertEquals(instant.atOffset(ZoneOffset.UTC).toLocalDate(), Day.parse(printed), printed);
        }
    }

    @Test
    void noTextMakesItFailAndNoDayIsImplausible() {
        Random random = new Random(7);
        String alphabet = "0123456789-:/. TZ+,JanuaryFri";
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(30); n >= 0; n--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            assertEquals(Day.plausible(Day.parse(text.toString())), Day.parse(text.toString()), text.toString());
        }
    }
}
