package kr.ansim.care;

/**
 * What figures are counted of; what is empty narrows nothing.
 *
 * @param queue that the call came in by; a case, its clocks and its survey have the queue of the call it began with
 * @param agent who answered, owns or did it, by the name of the principal
 * @param arm of the routing, as calls have it
 * @param topic that it is about; narrows calls and cases only
 */
public record ReportFilter(ReportSpan span, String queue, String agent, String arm, String topic) {

    public static ReportFilter of(ReportSpan span) {
        return new ReportFilter(span, "", "", "", "");
    }

    public ReportFilter in(ReportSpan other) {
        return new ReportFilter(other, queue, agent, arm, topic);
    }

    public ReportFilter by(String account) {
        return new ReportFilter(span, queue, account, arm, topic);
    }

    public ReportFilter routed(String other) {
        return new ReportFilter(span, queue, agent, other, topic);
    }

    public ReportFilter about(String other) {
        return new ReportFilter(span, queue, agent, arm, other);
    }
}
