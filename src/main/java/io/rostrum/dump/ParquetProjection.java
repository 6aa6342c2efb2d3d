package io.rostrum.dump;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.parquet.hadoop.api.InitContext;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** Reads the columns, whole, in which some path begins. */
final class ParquetProjection extends GroupReadSupport {

    private final Set<String> names;

    ParquetProjection(Set<String> paths) {
        this.names = paths.stream().map(path -> path.split("\\.")[0]).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ReadContext init(InitContext context) {
        MessageType file = context.getFileSchema();
        List<Type> wanted = file.getFields().stream()
                .filter(field -> isWanted(field.getName()))
                .toList();
        return new ReadContext(new MessageType(file.getName(), wanted));
    }

    private boolean isWanted(String name) {
        return names.contains(name) || names.contains(FieldTree.fold(name));
    }
}
