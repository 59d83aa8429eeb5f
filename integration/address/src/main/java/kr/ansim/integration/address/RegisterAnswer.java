package kr.ansim.integration.address;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the register, whose members are all text.
 *
 * @param code {@code errorCode}, "0" when all is well
 * @param total how many addresses there are on all pages
 */
record RegisterAnswer(String code, int total, List<Map<String, String>> addresses) {

    private static final int MOST_BYTES = 2_000_000;
    private static final long LONGEST_NANOS = TimeUnit.SECONDS.toNanos(5);

    /** @throws RegisterFailed unless it is what the register's description promises, whatever status and type say */
    static RegisterAnswer read(Response response) {
        if (response.getStatus() != 200) {
            throw new RegisterFailed("the register answered with status " + response.getStatus());
        }
        try {
            return of(decoded(bytes(response), charset(response.getMediaType())));
        } catch (CharacterCodingException e) {
            throw new RegisterFailed("the register's answer is not in the encoding it names", e);
        } catch (IOException e) {
            throw new RegisterFailed("the register's answer broke off", e);
        }
    }

    static RegisterAnswer of(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject results = reader.readObject().getJsonObject("results");
            JsonObject common = results == null ? null : results.getJsonObject("common");
            if (results == null
                    || common == null
                    || text(common.get("errorCode")).isEmpty()) {
                throw new RegisterFailed("the register's answer lacks its head");
            }
            return new RegisterAnswer(
                    text(common.get("errorCode")), number(text(common.get("totalCount"))), addresses(results));
        } catch (JsonException | IllegalStateException | ClassCastException e) {
            throw new RegisterFailed("the register's answer is no JSON as described", e);
        }
    }

    private static List<Map<String, String>> addresses(JsonObject results) {
        JsonValue juso = results.get("juso");
        if (juso == null || juso.getValueType() == JsonValue.ValueType.NULL) {
            return List.of();
        }
        return juso.asJsonArray().stream()
                .map(one -> {
                    Map<String, String> members = new HashMap<>();
                    one.asJsonObject().forEach((name, value) -> members.put(name, text(value)));
                    return members;
                })
                .toList();
    }

    private static String text(@Nullable JsonValue value) {
        if (value == null || value.getValueType() == JsonValue.ValueType.NULL) {
            return "";
        }
        return value instanceof JsonString string ? string.getString().strip() : value.toString();
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** Bounded in size and time: the read time-out alone lets a drip last for ever. */
    private static byte[] bytes(Response response) throws IOException {
        long start = System.nanoTime();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        byte[] buffer = new byte[16_384];
        try (InputStream body = response.readEntity(InputStream.class)) {
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                all.write(buffer, 0, count);
                if (all.size() > MOST_BYTES || System.nanoTime() - start > LONGEST_NANOS) {
                    throw new IOException("too long");
                }
            }
        }
        return all.toByteArray();
    }

    private static Charset charset(@Nullable MediaType type) throws IOException {
        String named = type == null ? null : type.getParameters().get(MediaType.CHARSET_PARAMETER);
        try {
            return Optional.ofNullable(named).map(Charset::forName).orElse(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new IOException("unknown encoding", e);
        }
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
