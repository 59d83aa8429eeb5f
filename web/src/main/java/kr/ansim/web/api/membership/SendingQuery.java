package kr.ansim.web.api.membership;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import kr.ansim.membership.ConsentChannel;
import kr.ansim.membership.SendingPurpose;
import kr.ansim.web.api.body.Moments;
import kr.ansim.web.api.call.QueryParameters;
import kr.ansim.web.api.problem.FieldCode;
import org.jspecify.annotations.Nullable;

/** What is to be sent, and when. */
record SendingQuery(ConsentChannel channel, SendingPurpose purpose, Instant at) {

    /** Nothing is sent by night, only at night. */
    private static final List<ConsentChannel> WAYS = Arrays.stream(ConsentChannel.values())
            .filter(one -> one != ConsentChannel.NIGHT)
            .toList();

    static SendingQuery read(MultivaluedMap<String, String> query, Instant now) {
        QueryParameters parameters = new QueryParameters(query, Set.of("channel", "purpose", "at"));
        Optional<ConsentChannel> channel = chosen(parameters, "channel", WAYS);
        Optional<SendingPurpose> purpose = chosen(parameters, "purpose", List.of(SendingPurpose.values()));
        @Nullable Instant at = parameters.parsed("at", Moments::parsed, "2026-11-28T03:00:00Z");
        parameters.refuseIfWrong();
        return new SendingQuery(channel.orElseThrow(), purpose.orElseThrow(), at == null ? now : at);
    }

    private static <E extends Enum<E>> Optional<E> chosen(QueryParameters parameters, String name, List<E> known) {
        if (!parameters.has(name)) {
            parameters.wrong(name, FieldCode.REQUIRED);
            return Optional.empty();
        }
        String words = known.stream().map(Enum::name).collect(Collectors.joining(", "));
        @Nullable String told = parameters.text(name, 20);
        Optional<E> meant =
                known.stream().filter(one -> one.name().equals(told)).findFirst();
        if (meant.isEmpty() && told != null) {
            parameters.wrong(name, FieldCode.UNKNOWN_VALUE, words);
        } else if (meant.isEmpty()) {
            parameters.wrong(name, FieldCode.REQUIRED);
        }
        return meant;
    }
}
