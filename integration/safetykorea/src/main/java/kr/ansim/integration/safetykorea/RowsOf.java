package kr.ansim.integration.safetykorea;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.Unreadable;

/** Hands the entries of one list over, one by one while it arrives, and says how it ended. */
final class RowsOf<T> {

    private static final Logger LOG = Logger.getLogger(RowsOf.class.getName());

    interface Reading<T> {
        T facts(Row row) throws Unreadable;
    }

    interface Question {
        OpenAnswer ask() throws IOException;
    }

    private final Reading<T> reading;
    private final int bearable;
    private long handedOver;
    private long unreadable;

    /** @param bearable how many of a hundred entries may be unreadable without the list being broken */
    RowsOf(Reading<T> reading, int bearable) {
        this.reading = reading;
        this.bearable = bearable;
    }

    ListAnswer handOver(Question question, Consumer<T> each) {
        try (OpenAnswer answer = question.ask()) {
            Optional<Unavailability> refused = answer.refusedByStatus();
            return refused.isPresent() ? new ListAnswer.Broken(0, refused.get()) : handOver(answer, each);
        } catch (IOException e) {
            return new ListAnswer.Broken(0, OpenAnswer.none(e));
        }
    }

    private ListAnswer handOver(OpenAnswer answer, Consumer<T> each) {
        try {
            EnvelopeReader envelope = EnvelopeReader.of(answer.body());
            while (envelope.next()) {
                read(envelope).ifPresent(each);
                answer.body().renew();
            }
            return end(envelope, answer);
        } catch (IOException e) {
            return new ListAnswer.Broken(handedOver, answer.broken(e));
        }
    }

    private Optional<T> read(EnvelopeReader envelope) {
        try {
            T facts = reading.facts(envelope.row());
            handedOver++;
            return Optional.of(facts);
        } catch (Unreadable e) {
            unreadable++;
            return Optional.empty();
        }
    }

    private ListAnswer end(EnvelopeReader envelope, OpenAnswer answer) {
        boolean whole = switch (envelope.code()) {
            case ResultCode.OK -> envelope.data() == EnvelopeReader.Data.LIST && isBearable();
            case ResultCode.NO_DATA -> envelope.holdsNothing();
            default -> false;
        };
        if (whole) {
            return new ListAnswer.Complete(handedOver, "", Optional.of(answer.receipt()));
        }
        boolean contradicts =
                envelope.code().equals(ResultCode.OK) || envelope.code().equals(ResultCode.NO_DATA);
        Reason reason = contradicts ? Reason.UNREADABLE : ResultCode.reason(envelope.code());
        return new ListAnswer.Broken(handedOver, answer.unavailable(reason, contradicts ? "" : envelope.code()));
    }

    private boolean isBearable() {
        if (unreadable > 0) {
            LOG.log(Level.WARNING, "{0} entries of a list of the register cannot be read, {1} can", new Object[] {
                unreadable, handedOver
            });
        }
        return unreadable * 100 <= (handedOver + unreadable) * bearable;
    }
}
