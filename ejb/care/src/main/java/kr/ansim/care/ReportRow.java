package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * One of the things that a figure counts.
 *
 * @param at by which it belongs to the span
 * @param member by number
 * @param agent by the name of the principal
 * @param state of the thing; of acts what was done
 * @param amount of calls the seconds from answer to end, of surveys the score, of acts what they cost in won
 * @param place what opens it: of cases and what belongs to them the number, of call-backs the id, otherwise the call
 * @param said by the customer, masked
 */
public record ReportRow(
        UUID id,
        Instant at,
        Optional<String> member,
        Optional<String> agent,
        Optional<String> topic,
        Optional<String> state,
        Optional<Long> amount,
        Optional<String> place,
        String said) {

    public ReportRow with(String words) {
        return new ReportRow(id, at, member, agent, topic, state, amount, place, words);
    }
}
