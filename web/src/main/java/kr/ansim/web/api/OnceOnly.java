package kr.ansim.web.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import kr.ansim.platform.IdempotentRequests;
import kr.ansim.platform.RequestKey;
import kr.ansim.platform.StoredAnswer;
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
    Response answer(int status, @Nullable Record body, Supplier<Record> effect) {
        RequestKey key = new RequestKey(
                caller.get().keyId().toString(),
                request.getMethod(),
                uri.getPath(),
                headers.getHeaderString(HEADER),
                hash(body));
        StoredAnswer answer = requests.once(key, () -> new StoredAnswer(status, json(effect.get())), refused -> {
            Problem problem = Problems.of(refused, Problems.locale(headers));
            return new StoredAnswer(problem.status(), json(problem));
        });
        return Response.status(answer.status())
                .type(answer.status() < 400 ? MediaType.APPLICATION_JSON : Problem.MEDIA_TYPE)
                .entity(answer.body())
                .build();
    }

    private static byte[] hash(@Nullable Record body) {
        try {
            byte[] meaning = body == null ? new byte[0] : StrictJson.MAPPER.writeValueAsBytes(body);
            return MessageDigest.getInstance("SHA-256").digest(meaning);
        } catch (JsonProcessingException | NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String json(Record value) {
        try {
            return StrictJson.MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
