package kr.ansim.care;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A call-back with all that is needed to call.
 *
 * @param phoneOf the customer of the member whose phone is called
 * @param night whether the customer asked for a time in the night
 * @param triedAt when somebody rang first
 * @param ringing whether somebody has rung and not said what came of it
 * @param left whether somebody else may take it over from whoever has it
 * @param follows the one in which the customer was not reached
 * @param call in which it was promised
 */
public record CallBackDetails(
        CallBackSummary summary,
        Optional<UUID> phoneOf,
        boolean night,
        Optional<Instant> triedAt,
        boolean ringing,
        boolean left,
        Optional<UUID> follows,
        Optional<UUID> call) {}
