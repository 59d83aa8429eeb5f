package kr.ansim.integration.safetykorea;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import kr.ansim.integration.rest.SentOnce;
import kr.ansim.integration.safetykorea.OpenAnswer.Bounds;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/** Asks the register, once. An {@link IOException} means that no answer has begun. */
@ApplicationScoped
public class SafetyKoreaCalls {

    /** What a header can carry; a key with anything else would end up in an exception's text. */
    private static final Pattern KEY = Pattern.compile("[!-~]+");

    private static final int LARGEST_DETAIL = 4_000_000;
    private static final int LARGEST_ENTRY = 1_000_000;
    private static final int BEGINNING_OF_LIST = 16_384;

    @Inject
    private SafetyKoreaSettings settings;

    @Inject
    private Clock clock;

    private SafetyKoreaApi api;

    public SafetyKoreaCalls() {}

    SafetyKoreaCalls(SafetyKoreaSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
        open();
    }

    @PostConstruct
    void open() {
        RestClientBuilder builder = RestClientBuilder.newBuilder()
                .baseUri(settings.url)
                .connectTimeout(settings.connectTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .readTimeout(settings.readTimeout.toMillis(), TimeUnit.MILLISECONDS)
                .followRedirects(false)
                .property("microprofile.rest.client.disable.default.mapper", true);
        api = SentOnce.by(builder, Optional.empty()).build(SafetyKoreaApi.class);
    }

    public boolean configured() {
        return KEY.matcher(key()).matches();
    }

    public OpenAnswer certificate(String number) throws IOException {
        String value = encoded(number);
        return asked(
                () -> api.certificate(key(), value),
                SafetyKoreaApi.DETAIL + "?certNum=" + value,
                new Bounds(LARGEST_DETAIL, settings.detailTimeout, LARGEST_DETAIL));
    }

    public OpenAnswer certificates(String conditionKey, String value) throws IOException {
        return list(SafetyKoreaApi.CERTIFICATES, api::certificates, conditionKey, value);
    }

    public OpenAnswer recalls(String conditionKey, String value) throws IOException {
        return list(SafetyKoreaApi.RECALLS, api::recalls, conditionKey, value);
    }

    public OpenAnswer foreignRecalls(String conditionKey, String value) throws IOException {
        return list(SafetyKoreaApi.FOREIGN_RECALLS, api::foreignRecalls, conditionKey, value);
    }

    private interface Listing {
        Response of(String key, String conditionKey, String conditionValue);
    }

    /** An empty condition is refused as a bad parameter, also where all is asked for. */
    private OpenAnswer list(String path, Listing listing, String conditionKey, String value) throws IOException {
        String condition = encoded(value.isBlank() ? conditionKey : value);
        return asked(
                () -> listing.of(key(), conditionKey, condition),
                path + "?conditionKey=" + conditionKey + "&conditionValue=" + condition,
                new Bounds(LARGEST_ENTRY, settings.listTimeout, BEGINNING_OF_LIST));
    }

    private OpenAnswer asked(Supplier<Response> call, String request, Bounds bounds) throws IOException {
        try {
            return new OpenAnswer(call.get(), "GET " + settings.url + request, clock, bounds);
        } catch (ProcessingException failure) {
            throw failure.getCause() instanceof IOException broken
                    ? broken
                    : new IOException("the register was not reached", failure);
        }
    }

    private String key() {
        return settings.key.map(String::strip).orElse("");
    }

    /** Encoded here, because the client takes braces for templates and leaves what looks encoded as it is. */
    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
