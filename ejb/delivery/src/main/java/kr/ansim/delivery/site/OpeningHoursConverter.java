package kr.ansim.delivery.site;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import kr.ansim.delivery.OpeningHours;
import org.jspecify.annotations.Nullable;

/** Keeps opening hours as one short text, for they are only ever read as a whole. */
@Converter
public class OpeningHoursConverter implements AttributeConverter<OpeningHours, String> {

    @Override
    public String convertToDatabaseColumn(@Nullable OpeningHours hours) {
        return hours == null ? OpeningHours.UNKNOWN.asText() : hours.asText();
    }

    @Override
    public OpeningHours convertToEntityAttribute(@Nullable String column) {
        return column == null ? OpeningHours.UNKNOWN : OpeningHours.fromText(column);
    }
}
