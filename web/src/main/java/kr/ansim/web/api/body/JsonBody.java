package kr.ansim.web.api.body;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
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
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import kr.ansim.web.api.problem.FieldCode;
import kr.ansim.web.api.problem.FieldErrors;

/**
 * Reads the body of a request into one of our records and checks its constraints, so that no resource sees a half-right
 * one. Resources call it themselves: which of several JSON readers the server would choose is not for us to say.
 */
@ApplicationScoped
public class JsonBody {

    @Inject
    Validator validator;

    public <T extends Record> T read(Class<T> type, InputStream body) {
        T request = parse(type, content(body));
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

    /** For calls that say all in their address: no body, or an object without members. */
    public void readNothing(InputStream body) {
        byte[] content = content(body);
        if (content.length > 0) {
            parse(Nothing.class, content);
        }
    }

    private record Nothing() {}

    private static <T extends Record> T parse(Class<T> type, byte[] content) {
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
            throw FieldErrors.of(path(wrong), codeFor(wrong.getTargetType()), expected(wrong));
        } catch (MismatchedInputException wrong) {
            throw saysMoreBehindTheEnd(wrong)
                    ? malformed(wrong)
                    : FieldErrors.of(path(wrong), FieldCode.WRONG_TYPE, expected(wrong));
        } catch (JsonProcessingException malformed) {
            throw malformed(malformed);
        } catch (IOException notUtf8) {
            throw FieldErrors.of("", FieldCode.MALFORMED_JSON, 1, 1);
        }
    }

    /** The reader has no exception of its own for it. */
    private static boolean saysMoreBehindTheEnd(MismatchedInputException wrong) {
        return wrong.getOriginalMessage().startsWith("Trailing token");
    }

    private static byte[] content(InputStream body) {
        try {
            return body.readAllBytes();
        } catch (IOException brokenOff) {
            throw new UncheckedIOException(brokenOff);
        }
    }

    private static FieldErrors malformed(JsonProcessingException failure) {
        boolean twice = String.valueOf(failure.getOriginalMessage()).startsWith("Duplicate field");
        long line = failure.getLocation() == null ? 1 : failure.getLocation().getLineNr();
        long column = failure.getLocation() == null ? 1 : failure.getLocation().getColumnNr();
        return twice && failure.getProcessor() instanceof JsonParser parser
                ? FieldErrors.of(path(parser.getParsingContext()), FieldCode.DUPLICATE_MEMBER, line, column)
                : FieldErrors.of("", FieldCode.MALFORMED_JSON, line, column);
    }

    private static String path(JsonStreamContext place) {
        String name = place.getCurrentName();
        JsonStreamContext outer = place.getParent();
        String before = outer == null || outer.inRoot() ? "" : path(outer) + ".";
        return before + (name == null ? "" : name);
    }

    private static FieldCode codeFor(Class<?> type) {
        if (type.isEnum()) {
            return FieldCode.UNKNOWN_VALUE;
        }
        return type == String.class ? FieldCode.WRONG_TYPE : FieldCode.WRONG_FORMAT;
    }

    private static String expected(MismatchedInputException wrong) {
        Class<?> type = wrong.getTargetType();
        if (type == null) {
            return "object";
        }
        if (type == Boolean.class || type == boolean.class) {
            return "true, false";
        }
        if (Number.class.isAssignableFrom(type) || type.isPrimitive()) {
            return type == Double.class ? "number" : "integer";
        }
        if (type.isEnum()) {
            return List.of(type.getEnumConstants()).stream()
                    .map(String::valueOf)
                    .collect(Collectors.joining(", "));
        }
        if (type == UUID.class) {
            return "UUID";
        }
        if (type == Instant.class) {
            return "2026-12-01T09:30:00+09:00";
        }
        if (Collection.class.isAssignableFrom(type)) {
            return "array";
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
