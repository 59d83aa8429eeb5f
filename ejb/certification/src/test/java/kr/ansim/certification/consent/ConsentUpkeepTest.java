package kr.ansim.certification.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.Fields;
import kr.ansim.certification.certificate.EndedConsents.Left;
import kr.ansim.certification.consent.ConsentBook.Ending;
import org.junit.jupiter.api.Test;

class ConsentUpkeepTest {

    private final List<Ending> over = List.of(ending(), ending(), ending());
    private final List<Ending> nearEnd = List.of(ending(), ending());
    private final List<Ending> seenTo = new ArrayList<>();
    private final List<Left> left = List.of(left(), left());
    private final List<Left> masked = new ArrayList<>();
    private int toldAgain;

    private static Ending ending() {
        return new Ending(UUID.randomUUID(), UUID.randomUUID(), CertificationSource.KTC, LocalDate.EPOCH);
    }

    private static Left left() {
        return new Left(UUID.randomUUID(), CertificationSource.KTC, "1208147521", "CB061R2170-3018");
    }

    @Test
    void one_that_fails_keeps_none_of_the_others_waiting() {
        ConsentUpkeep upkeep = Fields.with(new ConsentUpkeep(), "book", new FakeBook());
        Fields.with(upkeep, "news", new FakeNews());
        Fields.with(upkeep, "leftovers", new FakeLeftovers());

        upkeep.work();

        assertThat(seenTo).containsExactly(over.get(0), over.get(2), nearEnd.get(0));
        assertThat(toldAgain).isOne();
        assertThat(masked).containsExactly(left.get(1));
    }

    private final class FakeBook extends ConsentBook {
        @Override
        public List<Ending> over() {
            return over;
        }

        @Override
        public List<Ending> nearEnd(int days) {
            return nearEnd;
        }

        @Override
        public void tellAgain(Duration after) {
            toldAgain++;
        }
    }

    private final class FakeLeftovers extends Leftovers {
        @Override
        public void identify() {
            assertThat(masked).isEmpty();
        }

        @Override
        public List<Left> left() {
            return left;
        }

        @Override
        public void mask(Left one) {
            if (one.equals(left.get(0))) {
                throw new IllegalStateException("on purpose");
            }
            masked.add(one);
        }
    }

    private final class FakeNews extends OwnerNews {
        @Override
        public void end(Ending ending) {
            see(ending);
        }

        @Override
        public void warn(Ending ending) {
            see(ending);
        }

        private void see(Ending ending) {
            if (ending.equals(over.get(1)) || ending.equals(nearEnd.get(1))) {
                throw new IllegalStateException("on purpose");
            }
            seenTo.add(ending);
        }
    }
}
