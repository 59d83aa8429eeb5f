package kr.ansim.platform.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import javax.crypto.Mac;
import kr.ansim.kernel.Digests;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class WrittenEntryProperties {

    /** Few and short values, so that moving a letter from one field to the next happens all the time. */
    @Property(tries = 5_000)
    void different_entries_have_different_marks(
            @ForAll("entries") WrittenEntry one, @ForAll("entries") WrittenEntry two) {
        assertThat(HEX.formatHex(mark(one)).equals(HEX.formatHex(mark(two)))).isEqualTo(one.equals(two));
    }

    private static final java.util.HexFormat HEX = java.util.HexFormat.of();

    private static byte[] mark(WrittenEntry entry) {
        Mac mac = Digests.hmac(Digests.hmacKey(new byte[Digests.LENGTH]));
        entry.feed(mac);
        return mac.doFinal();
    }

    @Provide
    Arbitrary<WrittenEntry> entries() {
        Arbitrary<String> text = Arbitraries.of("", "a", "aa", "ab");
        Arbitrary<String> maybe = text.injectNull(0.3);
        Arbitrary<Integer> revision = Arbitraries.integers().between(0, 1).injectNull(0.3);
        UUID id = new UUID(1, 2);
        return Combinators.combine(text, maybe, text, text, text, revision, maybe, text)
                .as((actor, address, action, type, subject, number, reason, details) -> new WrittenEntry(
                        id, Instant.EPOCH, actor, address, action, type, subject, number, reason, details));
    }
}
