package io.rostrum.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import io.rostrum.Main;
import io.rostrum.dump.Format;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import picocli.CommandLine;

class SettingsTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            textBlock =
                    """
                    /etc/rostrum.conf, hdfs://nn:8020/w, published, ` --conf /etc/rostrum.conf --warehouse hdfs://nn:8020/w --published published`
                    , w, p, ` --warehouse w --published p`
                    , my warehouse, it's, ` --warehouse 'my warehouse' --published 'it'\\''s'`
                    """)
    void optionsNameTheWarehouseAsAShellReadsThem(String conf, String warehouse, String published, String options) {
        Config defaults = ConfigFactory.parseResources("conf/rostrum.conf");
        Config given = ConfigFactory.parseMap(Map.of("warehouse", warehouse, "published", published));
        assertEquals(
                options,
                Settings.of(given.withFallback(defaults), defaults, conf).options());
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void everyFormatOfDumpsCanBeGiven(Format format) {
        Config defaults = ConfigFactory.parseResources("conf/rostrum.conf");
        String name = format.name().toLowerCase(Locale.ROOT);
        Config given = ConfigFactory.parseMap(Map.of("ingest.format", name));
        assertEquals(
                name,
                Settings.of(given.withFallback(defaults), defaults).ingest().format());
    }

    @Test
    void whoDecidesOnANightCanGiveThem() {
        for (String job : List.of("promote", "discard")) {
            CommandLine command = new CommandLine(new Main()).getSubcommands().get(job);
            for (String option : List.of("--run", "--conf", "--warehouse", "--published")) {
                assertTrue(command.getCommandSpec().optionsMap().containsKey(option), job + " " + option);
            }
        }
    }
}
