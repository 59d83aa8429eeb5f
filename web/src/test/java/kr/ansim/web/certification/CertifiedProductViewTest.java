package kr.ansim.web.certification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.certification.CertificationDesk;
import kr.ansim.certification.CheckedProduct;
import kr.ansim.certification.HoldCause;
import kr.ansim.certification.HoldDetails;
import kr.ansim.certification.ProductFile;
import kr.ansim.certification.Verdict;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CertifiedProductViewTest {

    private static final UUID PRODUCT = UUID.randomUUID();
    private static final UUID HOLD = UUID.randomUUID();
    private static final Instant READ = Instant.parse("2026-11-26T03:00:00Z");

    private final Desk desk = new Desk();

    @Test
    void who_agrees_does_so_to_the_request_that_was_shown_also_when_the_session_was_stored_meanwhile()
            throws Exception {
        CertifiedProductView view = at(desk, new CertifiedProductView());
        view.check();
        desk.asked = READ.plusSeconds(5);
        CertifiedProductView later = at(desk, stored(at(null, view)));
        assertThatThrownBy(later::agree).isInstanceOf(Heard.class);
        assertThat(desk.agreed).isEqualTo(READ);
    }

    private static CertifiedProductView stored(CertifiedProductView view) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream session = new ByteArrayOutputStream();
        new ObjectOutputStream(session).writeObject(view);
        return (CertifiedProductView)
                new ObjectInputStream(new ByteArrayInputStream(session.toByteArray())).readObject();
    }

    private static CertifiedProductView at(@Nullable Desk desk, CertifiedProductView view)
            throws ReflectiveOperationException {
        Field field = CertifiedProductView.class.getDeclaredField("desk");
        field.setAccessible(true);
        field.set(view, desk);
        return view;
    }

    /** Ends the call before the page says anything. */
    private static final class Heard extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Desk extends CertificationDesk {
        private Instant asked = READ;
        private @Nullable Instant agreed;

        @Override
        public ProductFile file(UUID product) {
            return new ProductFile(
                    PRODUCT,
                    UUID.randomUUID(),
                    "P-1",
                    "블록",
                    "완구",
                    "",
                    List.of(),
                    "",
                    "",
                    new CheckedProduct("P-1", Verdict.REVOKED, List.of(), List.of(), Optional.empty(), true),
                    Optional.of(new HoldDetails(
                            HOLD,
                            HoldCause.CERTIFICATE,
                            Verdict.REVOKED,
                            List.of(),
                            Optional.empty(),
                            READ,
                            Optional.of("first"),
                            "new certificate",
                            Optional.of(asked))),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }

        @Override
        public void agreeRelease(UUID hold, Instant asked) {
            agreed = asked;
            throw new Heard();
        }
    }
}
