package io.rostrum.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WireCreditTest {

    /** A stroke ¶ ends a line. */
    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            quoteCharacter = '`',
            textBlock =
                    """
            # agency               | outlet         | body
            Associated Press       | herald.example | PORT ALBA, N.H. (AP) — The dam opens.
            Associated Press       | -              | The dam opens.¶PORT ALBA(AP) - The dam opens.
            Reuters                | herald.example | (Reuters) - The dam opens.
            Reuters                | herald.example | April 1 (REUTERS) -- The dam opens.
            Reuters                | herald.example | By Rita Moll¶PORT ALBA and LOWER DAM, April 1 (Reuters/AP) – The dam opens.
            Agence France-Presse   | herald.example | AFP – The dam opens.
            Associated Press of Pakistan | herald.example | PORT ALBA (APP): The dam opens.
            Xinhua                 | herald.example | PORT ALBA, April 1 [Xinhua] -- The dam opens.
            dpa                    | herald.example | Port Alba (dpa) - The dam opens.
            Associated Press       | herald.example | By RITA MOLL, Associated Press¶The dam opens.
            Associated Press       | herald.example | `By Rita Moll and Tom March | The Associated Press¶The dam opens.`
            Associated Press       | herald.example | Rita Moll, AP White House Correspondent¶The dam opens.
            Associated Press       | herald.example | Rita Moll of The Associated Press¶The dam opens.
            Reuters                | herald.example | By Reuters Staff¶The dam opens.
            Bloomberg News         | herald.example | Bloomberg News¶The dam opens.
            Reuters                | herald.example | The dam opens.¶- Reuters.
            Agence France-Presse   | herald.example | The dam opens.¶(AFP)
            Associated Press       | herald.example | The dam opens.¶Copyright 2031 The Associated Press. All rights reserved. Not to be printed.
            Agence France-Presse   | herald.example | The dam opens.¶© 2031 AFP
            dpa                    | herald.example | The dam opens.¶Source: dpa
            Kyodo News             | herald.example | The dam opens.¶"It is open," she said. (Kyodo)
            Press Trust of India   | herald.example | The dam opens.¶It is open, she said. – PTI
            # the agency's own outlets
            -                      | reuters.com    | PORT ALBA (Reuters) - The dam opens.
            -                      | uk.reuters.com | PORT ALBA (Reuters) - The dam opens.
            -                      | Reuters        | PORT ALBA (Reuters) - The dam opens.
            Reuters                | apnews.com     | PORT ALBA (Reuters) - The dam opens.
            # no credit
            -                      | herald.example | The dam opens.
            -                      | herald.example | AP: the dam may burst.¶The dam opens.
            -                      | herald.example | The premier told (AP) - no other agency - that the dam opens.
            -                      | herald.example | HARRISBURG (PA) — The dam opens.
            -                      | herald.example | By Michael Bloomberg¶The dam opens.
            -                      | herald.example | The dam opens.¶The Associated Press contributed to this report.
            -                      | herald.example | The dam opens.¶The dam is open, Reuters reported.
            -                      | herald.example | The dam opens.¶The dam is open, she told AP.
            -                      | herald.example | Reuters reported that the dam opens.
            -                      | herald.example | One.¶Two.¶Three.¶PORT ALBA (AP) — The dam opens.¶Five.¶Six.¶Seven.
            -                      | herald.example | ``
            """)
    void agencies(String agency, String outlet, String body) {
        assertEquals(agency, WireCredit.of(body.replace('¶', '\n'), outlet));
    }

    /** Patterns do not try a long line over and over. */
    @Test
    void longLinesOfCapitalsAreReadAtOnce() {
        String body = "By " + "A, B C. ".repeat(50_000);
        assertTimeout(Duration.ofSeconds(5), () -> WireCredit.of(body, null));
        assertTimeout(Duration.ofSeconds(5), () -> WireCredit.of("Xyz.’ - ".repeat(50_000), null));
    }
}
