package kr.ansim.platform;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/** Takes messages down as they come, and fails where told to. */
final class Courier implements OutboxHandler {
    final ConcurrentLinkedQueue<String> brought = new ConcurrentLinkedQueue<>();
    final Map<String, Boolean> failing = new ConcurrentHashMap<>();
    Consumer<OutboxMessage> watch = message -> {};
    volatile boolean ready = true;
    volatile int tries;
    volatile int highestTry;

    @Override
    public String topic() {
        return "mail";
    }

    @Override
    public boolean ready() {
        return ready;
    }

    @Override
    public void handle(OutboxMessage message) {
        count(message);
        if (failing.containsKey(message.json())) {
            throw new IllegalStateException("text that may quote the message");
        }
        watch.accept(message);
        brought.add(message.json());
    }

    private synchronized void count(OutboxMessage message) {
        tries++;
        highestTry = Math.max(highestTry, message.tries());
    }
}
