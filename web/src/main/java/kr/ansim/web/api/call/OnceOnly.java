package kr.ansim.web.api.call;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import kr.ansim.kernel.Digests;
import kr.ansim.platform.IdempotentRequests;
import kr.ansim.platform.RequestKey;
import kr.ansim.platform.StoredAnswer;
import kr.ansim.web.api.body.StrictJson;
import kr.ansim.web.api.problem.BrokenRules;
import kr.ansim.web.api.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Answers a changing request once per {@code Idempotency-Key}; a repeated one gets the first answer again. */
@ApplicationScoped
public class OnceOnly {

    static final String HEADER = "Idempotency-Key";

    @Inject
    IdempotentRequests requests;

    @Inject
    Caller caller;

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    @Context
    Request request;

    /** @param body the request as read, null when it has none; two requests are the same when these are equal in meaning */
    public Response answer(int status, @Nullable Record body, Supplier<? extends Record> effect) {
        return told(kept(status, body, effect), answer -> answer);
    }

    /**
     * The same for an answer of which a part must not be kept, or depends on who asks.
     *
     * @param kept what is kept of the answer
     * @param told makes of it what is answered, the first time and every other
     */
    public <T extends Record> Response answer(
            int status, @Nullable Record body, Class<T> kept, Supplier<T> effect, Function<T, ? extends Record> told) {
        return told(kept(status, body, effect), answer -> told.apply(StrictJson.read(kept, answer)));
    }

    private StoredAnswer kept(int status, @Nullable Record body, Supplier<? extends Record> effect) {
        RequestKey key = new RequestKey(
                caller.keyId().toString(),
                request.getMethod(),
                uri.getPath(),
                headers.getHeaderString(HEADER),
                hash(body));
        return requests.once(
                key,
                () -> new StoredAnswer(status, StrictJson.text(effect.get())),
                refused -> new StoredAnswer(Problems.status(refused), StrictJson.text(BrokenRules.of(refused))));
    }

    private Response told(StoredAnswer answer, Function<String, Object> success) {
        if (answer.status() < 400) {
            return Response.status(answer.status())
                    .type(MediaType.APPLICATION_JSON)
                    .entity(success.apply(answer.body()))
                    .build();
        }
        Locale locale = Problems.locale(headers);
        BrokenRules broken = StrictJson.read(BrokenRules.class, answer.body());
        return Problems.response(Problems.ofRules(answer.status(), broken, locale), locale);
    }

    private static byte[] hash(@Nullable Record body) {
        return Digests.hash(body == null ? new byte[0] : StrictJson.bytes(body));
    }
}
