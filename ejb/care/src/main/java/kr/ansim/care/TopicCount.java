package kr.ansim.care;

/**
 * How often customers asked about something.
 *
 * @param before calls and cases in the span before
 */
public record TopicCount(String topic, long calls, long cases, long before) {

    public long all() {
        return calls + cases;
    }

    public long change() {
        return all() - before;
    }
}
