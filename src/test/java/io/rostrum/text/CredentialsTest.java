package io.rostrum.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CredentialsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    user and password         | https://u:p@wire.example/a               | https://wire.example/a
                    keys of a bucket          | cannot read s3a://K:S@bucket/dumps       | cannot read s3a://bucket/dumps
                    a token                   | https://wire.example/a?x=1&token=abc#top | https://wire.example/a?x=1&token=***#top
                    whatever the case         | https://wire.example/?X-Amz-Signature=1f | https://wire.example/?X-Amz-Signature=***
                    a session in the path     | https://wire.example/a;jsessionid=1F?x=1 | https://wire.example/a;jsessionid=***
                    as printed in HTML        | https://wire.example/?a=1&amp;api_key=k  | https://wire.example/?a=1&amp;api_key=***
                    in JSON                   | {"url": "https://u:p@wire.example"}      | {"url": "https://wire.example"}
                    a sign in the path        | https://wire.example/@varga/post         | https://wire.example/@varga/post
                    an address of mail        | write to desk@wire.example               | write to desk@wire.example
                    another parameter         | https://wire.example/?tokens=3&page=2    | https://wire.example/?tokens=3&page=2
                    """)
    void cutsWhatLetsSomebodyIn(String what, String text, String cut) {
        assertEquals(cut, Credentials.cut(text));
    }

    @Test
    void longHostileTextsTakeNoTime() {
        String text = "://" + "a".repeat(200_000) + "?token".repeat(50_000) + "@=";
        assertTimeout(Duration.ofSeconds(2), () -> Credentials.cut(text));
    }
}
