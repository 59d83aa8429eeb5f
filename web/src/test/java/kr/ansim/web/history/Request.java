package kr.ansim.web.history;

import org.jspecify.annotations.Nullable;

/**
 * What was asked. Requests that are equal are one request to the server, however often they are sent.
 *
 * @param caller name of the API key's owner
 * @param subject the site for {@code HOLD, CLOSE, OPEN}, {@code site/door} for {@code BREAK, MEND}, else the booking
 * @param key the idempotency key, also the reason given for closing and breaking; null for a look
 * @param wish what is to be held
 */
public record Request(
        Action action,
        String caller,
        String subject,
        @Nullable String key,
        @Nullable Wish wish) {

    /** Lengths in millimetres. */
    public record Wish(String order, int width, int depth, int height) {}

    public static Request of(Action action, String caller, String subject, @Nullable String key) {
        return new Request(action, caller, subject, key, null);
    }
}
