package kr.ansim.platform;

/**
 * Takes the messages of one topic to where they belong. Called without a transaction, at least once for each message: on a
 * crash between handing over and noting it, once more. {@link NotBefore} says when it is to be handed over again; whatever
 * else it throws means "later again", until the tries are used up.
 */
public interface OutboxHandler {

    String topic();

    /** Whether there is a way out at all; while there is none, messages wait and no try is counted. */
    default boolean ready() {
        return true;
    }

    void handle(OutboxMessage message);
}
