package kr.ansim.membership;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.kernel.Won;

/**
 * One order and what became of each of its lines.
 *
 * @param shop whose order it is
 * @param at when it was placed, or first heard of while nobody has told that
 */
public record DeskOrder(
        UUID id,
        UUID shop,
        String number,
        CustomerNumber customer,
        Instant at,
        String paymentMethod,
        Won paid,
        List<Line> lines) {

    public DeskOrder {
        lines = List.copyOf(lines);
    }

    /** Whether anything is on its way, or there. */
    public boolean isShipped() {
        return lines.stream().anyMatch(Line::isShipped);
    }

    /** Whether anything of it was not cancelled. */
    public boolean isAlive() {
        return lines.stream().anyMatch(line -> line.ordered().quantity() > line.cancelled());
    }

    public Optional<Line> line(int number) {
        return lines.stream().filter(line -> line.line() == number).findFirst();
    }

    /**
     * Pieces to which something happened.
     *
     * @param delivered its first day
     */
    public record Line(
            int line,
            OrderedLine ordered,
            Optional<String> productName,
            Optional<Instant> shipped,
            Optional<LocalDate> delivered,
            int cancelled,
            int returned,
            int exchanged) {

        /** Neither cancelled nor returned. */
        public int kept() {
            return Math.max(0, ordered.quantity() - cancelled - returned);
        }

        public boolean isShipped() {
            return shipped.isPresent() || delivered.isPresent();
        }
    }
}
