package io.rostrum.nlp;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rostrum.leader.Registry;
import io.rostrum.stance.StanceLexicon;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.apache.spark.ml.param.Param;
import org.apache.spark.ml.param.Params;

/** Files kept whole in a stage's param, so that a saved stage needs nothing beside it. */
final class FileParam {

    private static final ObjectMapper JSON = new ObjectMapper();

    private FileParam() {}

    static String json(Map<String, String> files) {
        try {
            return JSON.writeValueAsString(new TreeMap<>(files));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, String> files(String json) {
        try {
            return JSON.readValue(json, new TypeReference<TreeMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The files held by the param of a stage; none when it is not set. */
    static Map<String, String> files(Params stage, Param<String> param) {
        return stage.isSet(param) ? files(stage.get(param).get()) : Map.of();
    }

    /** The lexicon held by the param of a stage, the built-in one when it is not set. */
    static StanceLexicon lexicon(Params stage, Param<String> param) {
        return stage.isSet(param) ? StanceLexicon.read(files(stage.get(param).get())) : StanceLexicon.builtIn();
    }

    /** The registry held by the param of a stage, the built-in one when it is not set. */
    static Registry registry(Params stage, Param<String> param) {
        return stage.isSet(param) ? Registry.read(files(stage.get(param).get())) : Registry.builtIn();
    }
}
