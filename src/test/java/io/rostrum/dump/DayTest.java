package io.rostrum.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
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
            year 0                        | 0000-01-01                        | -
            year 9999                     | 9999-12-31                        | -
            too early                     | 1799-12-31                        | -
            first plausible               | 1800-01-01                        | 1800-01-01
            last plausible                | 2100-12-31                        | 2100-12-31
            a word                        | yesterday                         | -
            a month is part of a word     | marching on 4 2019                | -
            a small number                | 42                                | -
            """)
    void readsWhatIsCertainAndNothingElse(String what, String printed, String day) {
        LocalDate read = Day.parse(printed);
        assertEquals(day, read == null ? null : read.toString());
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
