package kr.ansim.platform;

import java.time.Instant;

/**
 * One message on its way.
 *
 * @param id the same on every try: the outside can tell a repetition by it
 * @param tries how often it was handed over, this time included
 */
public record OutboxMessage(long id, String topic, String key, String json, Instant createdAt, int tries) {

    /** Without the content, which a log must not keep. */
    @Override
    public String toString() {
        return "message " + id + " of " + topic;
    }
}
