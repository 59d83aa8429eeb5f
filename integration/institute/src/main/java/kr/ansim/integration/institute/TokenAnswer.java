package kr.ansim.integration.institute;

import jakarta.json.JsonNumber;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.Unreadable;

/**
 * What an institute answers when asked for a token: the token, its own rsp_code, or one of OAuth's errors. Its body is
 * never passed on, because it may hold the token.
 */
record TokenAnswer(Received received) {

    private static final Duration LONGEST_LIFE = Duration.ofDays(90);
    private static final Duration LONGEST_MARGIN = Duration.ofMinutes(5);
    private static final int PARTS_OF_MARGIN = 10;
    private static final Pattern LETTERS_OF_HEADER = Pattern.compile("[!-~]+");
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");

    Token token() {
        Optional<Unavailability> spoiled = received.spoiled();
        if (spoiled.isPresent()) {
            return denied(spoiled.get());
        }
        try {
            Fields fields = Fields.of(received.raw().body());
            return failure(fields).<Token>map(this::denied).orElseGet(() -> granted(fields));
        } catch (Unreadable e) {
            return denied(received.unavailable(RspCode.ofStatus(received.raw().status()), ""));
        }
    }

    private Optional<Unavailability> failure(Fields fields) throws Unreadable {
        int status = received.raw().status();
        String error = fields.verbatim("error");
        if (!error.isEmpty()) {
            return Optional.of(received.unavailable(oauth(error), error));
        }
        String code = fields.verbatim("rsp_code");
        boolean ok = code.isEmpty() || code.equals(RspCode.OK);
        return ok && status == 200
                ? Optional.empty()
                : Optional.of(received.unavailable(RspCode.failure(code, status).orElse(Reason.UNREADABLE), code));
    }

    private static Reason oauth(String error) {
        return switch (error) {
            case "server_error", "temporarily_unavailable" -> Reason.SERVER_ERROR;
            default -> Reason.REFUSED;
        };
    }

    private Token granted(Fields fields) {
        try {
            String token = fields.required("access_token");
            Duration life = life(fields);
            if (!LETTERS_OF_HEADER.matcher(token).matches()
                    || !fields.required("token_type").equalsIgnoreCase("Bearer")) {
                throw new Unreadable("it is no bearer's token");
            }
            Duration tenth = life.dividedBy(PARTS_OF_MARGIN);
            Duration margin = tenth.compareTo(LONGEST_MARGIN) > 0 ? LONGEST_MARGIN : tenth;
            return new Token.Granted(
                    token, received.raw().receivedAt().plus(life).minus(margin));
        } catch (Unreadable e) {
            return denied(received.unavailable(Reason.UNREADABLE, ""));
        }
    }

    /** A figure by OAuth, a text by the conventions: either is harmless, since a token that has run out is told. */
    private static Duration life(Fields fields) throws Unreadable {
        String seconds = fields.members().get("expires_in") instanceof JsonNumber number
                ? number.toString()
                : fields.verbatim("expires_in");
        if (!SECONDS.matcher(seconds).matches() || Integer.parseInt(seconds) == 0) {
            throw new Unreadable("expires_in is no time");
        }
        Duration life = Duration.ofSeconds(Integer.parseInt(seconds));
        return life.compareTo(LONGEST_LIFE) > 0 ? LONGEST_LIFE : life;
    }

    private Token denied(Unavailability why) {
        return new Token.Denied(new Unavailability(why.reason(), why.told(), why.retryAfter(), Optional.empty()));
    }
}
