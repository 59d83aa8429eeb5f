package kr.ansim.care;

import java.time.Instant;
import java.util.List;

/**
 * The desk as it is.
 *
 * @param waiting the calls that wait, in the order of their turn
 * @param answered calls of today that somebody answered
 * @param abandoned calls of today that ended before an answer
 * @param lateCases cases of which something is overdue
 */
public record FloorNow(
        Instant at,
        List<FloorAgent> agents,
        List<FloorQueue> queues,
        List<CallSummary> waiting,
        int answered,
        int abandoned,
        int lateCases) {}
