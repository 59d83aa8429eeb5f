package kr.ansim.web.api;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Reads the body of a request into one of our records and checks its constraints, so that no resource sees a half-right
 * one. Resources call it themselves: which of several JSON readers the server would choose is not for us to say.
 */
@ApplicationScoped
public class JsonBody {

    @Inject
    Validator validator;

    <T extends Record> T read(Class<T> type, InputStream body) {
        T request = parse(type, body);
        List<FieldErrors.Wrong> wrongs = validator.validate(request).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .map(Constraints::wrong)
                .toList();
        if (!wrongs.isEmpty()) {
            throw new FieldErrors(wrongs);
        }
        return request;
    }

    private static <T extends Record> T parse(Class<T> type, InputStream body) {
        byte[] content = content(body);
        if (content.length == 0) {
            throw FieldErrors.of("", FieldCode.EMPTY_BODY);
        }
        try {
            T request = StrictJson.MAPPER.readValue(content, type);
            if (request == null) {
                throw FieldErrors.of("", FieldCode.WRONG_TYPE, "object");
            }
            return request;
        } catch (UnrecognizedPropertyException unknown) {
            throw FieldErrors.of(path(unknown), FieldCode.UNKNOWN_MEMBER);
        } catch (InvalidFormatException wrong) {
            FieldCode code = wrong.getTargetType().isEnum() ? FieldCode.UNKNOWN_VALUE : FieldCode.WRONG_FORMAT;
            throw FieldErrors.of(path(wrong), code, expected(wrong));
        } catch (MismatchedInputException wrong) {
            throw FieldErrors.of(path(wrong), FieldCode.WRONG_TYPE, expected(wrong));
        } catch (JsonMappingException wrong) {
            throw malformed(wrong);
        } catch (JsonParseException malformed) {
            throw malformed(malformed);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] content(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static FieldErrors malformed(JsonProcessingException failure) {
        String text = String.valueOf(failure.getOriginalMessage());
        FieldCode code = text.startsWith("Duplicate field") ? FieldCode.DUPLICATE_MEMBER : FieldCode.MALFORMED_JSON;
        long line = failure.getLocation() == null ? 0 : failure.getLocation().getLineNr();
        long column = failure.getLocation() == null ? 0 : failure.getLocation().getColumnNr();
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        return FieldErrors.of(field, code, line, column);
    }

    private static String expected(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        if (type == null) {
            return "object";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == Double.class ? "number" : "integer";
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        return type.isRecord() ? "object" : "string";
    }

    private static String path(JsonMappingException wrong) {
        StringBuilder path = new StringBuilder();
        for (JsonMappingException.Reference step : wrong.getPath()) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return path.toString();
    }
}
