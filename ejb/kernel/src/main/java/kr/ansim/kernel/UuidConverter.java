package kr.ansim.kernel;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps ids as {@code BINARY(16)}; EclipseLink by itself would bind 36 characters. */
@Converter
public class UuidConverter implements AttributeConverter<UUID, byte[]> {

    @Override
    public byte @Nullable [] convertToDatabaseColumn(@Nullable UUID id) {
        return id == null ? null : Ids.toBytes(id);
    }

    @Override
    public @Nullable UUID convertToEntityAttribute(byte @Nullable [] column) {
        return column == null ? null : Ids.fromBytes(column);
    }
}
