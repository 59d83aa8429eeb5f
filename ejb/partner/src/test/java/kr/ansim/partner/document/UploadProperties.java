package kr.ansim.partner.document;

import static kr.ansim.partner.document.DocumentHouse.COMPANY;
import static kr.ansim.partner.document.DocumentHouse.OTHER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.partner.BeginUpload;
import kr.ansim.partner.DocumentRule;
import kr.ansim.partner.UploadProgress;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** However the line breaks, pieces are lost, repeated, late or overlap: what arrives is what was sent, byte for byte. */
class UploadProperties {

    /** What a sender may do next. */
    private enum Move {
        SEND,
        SEND_WITHOUT_HEARING,
        BREAK_OFF,
        REPEAT_EARLIER,
        JUMP_AHEAD,
        SEND_NOTHING,
        STRANGER_SENDS,
        SWEEP
    }

    private record Step(Move move, int length) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Move.class), Arbitraries.integers().between(1, 400))
                .as(Step::new)
                .list()
                .ofMaxSize(30);
    }

    @Property(tries = 400)
    void whatever_happens_on_the_way_the_whole_arrives_as_it_was(
            @ForAll("steps") List<Step> steps, @ForAll Random random) throws IOException {
        byte[] file = new byte[1 + random.nextInt(2_000)];
        // few different bytes, so that equal pieces meet in the vault
        for (int i = 0; i < file.length; i++) {
            file[i] = (byte) random.nextInt(2);
        }
        DocumentHouse house = new DocumentHouse();
        UUID id = house.uploads
                .begin(Sender.of(COMPANY), "account:x", new BeginUpload("a.pdf", file.length))
                .id();
        // the slow model: a list of bytes that only grows
        int arrived = 0;
        for (Step step : steps) {
            arrived = made(house, id, file, arrived, step);
            assertThat(house.uploads.progress(Sender.of(COMPANY), id).received())
                    .isEqualTo(arrived);
        }
        if (arrived < file.length) {
            send(house, id, arrived, Arrays.copyOfRange(file, arrived, file.length));
        }
        UUID whole = house.documents.file(id).orElseThrow();
        try (InputStream content = house.vault.open(whole)) {
            assertThat(content.readAllBytes()).isEqualTo(file);
        }
        assertThat(house.vault.owned()).as("pieces are gone").isEqualTo(1);
    }

    private static int made(DocumentHouse house, UUID id, byte[] file, int arrived, Step step) throws IOException {
        int end = Math.min(file.length, arrived + step.length());
        byte[] next = Arrays.copyOfRange(file, arrived, end);
        boolean whole = arrived == file.length;
        switch (step.move()) {
            case SEND, SEND_WITHOUT_HEARING -> {
                UploadProgress told = send(house, id, arrived, next);
                assertThat(told.received()).isEqualTo(end);
                if (step.move() == Move.SEND_WITHOUT_HEARING && end > arrived && !whole) {
                    // not having heard, it sends the same again
                    assertThat(refused(house, id, arrived, next)).isEqualTo(DocumentRule.UPLOAD_MOVED_ON);
                }
                return end;
            }
            case BREAK_OFF -> {
                int some = next.length / 2;
                InputStream breaking =
                        new SequenceInputStream(new ByteArrayInputStream(next, 0, some), new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the line is gone");
                            }
                        });
                house.uploads.append(Sender.of(COMPANY), id, arrived, breaking);
                return arrived + some;
            }
            case REPEAT_EARLIER -> {
                if (arrived > 0) {
                    assertThat(refused(house, id, arrived - 1, next)).isEqualTo(DocumentRule.UPLOAD_MOVED_ON);
                }
            }
            case JUMP_AHEAD ->
                assertThat(refused(house, id, arrived + 1, next)).isEqualTo(DocumentRule.UPLOAD_MOVED_ON);
            case SEND_NOTHING -> send(house, id, arrived, new byte[0]);
            case STRANGER_SENDS -> {
                RuleBroken broken = catchThrowableOfType(
                        RuleBroken.class,
                        () -> house.uploads.append(Sender.of(OTHER), id, 0, new ByteArrayInputStream(next)));
                assertThat(broken.code()).isEqualTo(DocumentRule.NO_SUCH_DOCUMENT);
            }
            case SWEEP -> house.records.left(100).forEach(house.uploads::tidy);
        }
        return arrived;
    }

    private static UploadProgress send(DocumentHouse house, UUID id, long offset, byte[] piece) {
        return house.uploads.append(Sender.of(COMPANY), id, offset, new ByteArrayInputStream(piece));
    }

    private static Object refused(DocumentHouse house, UUID id, long offset, byte[] piece) {
        return catchThrowableOfType(RuleBroken.class, () -> send(house, id, offset, piece))
                .code();
    }
}
