package kr.ansim.web.api.care;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.care.AnnounceCall;
import kr.ansim.care.CallHappened;
import kr.ansim.care.CallHappening;
import kr.ansim.care.CallMatch;
import kr.ansim.care.CallState;
import kr.ansim.care.CallTaken;
import kr.ansim.identity.AgentAccounts;
import kr.ansim.membership.PutCustomer;
import kr.ansim.web.api.body.PlainText;
import kr.ansim.web.api.call.Paths;
import org.jspecify.annotations.Nullable;

/** What telephone systems tell of calls. */
final class CallBodies {

    private static final int NUMBER = 64;
    private static final int QUEUE = 40;
    private static final int ACCOUNT = 254;

    private CallBodies() {}

    record CallRequest(
            @NotBlank @Size(max = NUMBER) @Pattern(regexp = Paths.CODE_IN_BODY, message = "ASCII")
            String callNumber,

            @Nullable @Pattern(regexp = PutCustomer.PHONE_FORM, message = "010-1234-5678")
            String caller,

            @NotBlank @Size(max = QUEUE) @PlainText String queue,

            @Nullable @Size(min = 1, max = ACCOUNT) @PlainText
            String agent,

            @NotNull Instant arrivedAt) {

        /** Whose address nobody has at the desk is as unknown to it as it is here. */
        AnnounceCall by(UUID system, AgentAccounts accounts) {
            Optional<String> wanted = Optional.ofNullable(agent)
                    .map(address -> accounts.principalOf(address).orElse(address));
            return new AnnounceCall(system, callNumber, Optional.ofNullable(caller), queue, wanted, arrivedAt);
        }
    }

    record HappenedRequest(
            @NotNull CallHappening kind, @NotNull Instant at) {

        CallHappened of(UUID system, String callNumber) {
            return new CallHappened(system, callNumber, kind, at);
        }
    }

    /** @param agent null while nobody has it */
    record CallBody(
            UUID id,
            String callNumber,
            CallMatch member,
            String queue,
            CallState state,
            @Nullable String agent) {

        static CallBody of(CallTaken call, @Nullable String agent) {
            return new CallBody(call.id(), call.number(), call.match(), call.queue(), call.state(), agent);
        }
    }
}
