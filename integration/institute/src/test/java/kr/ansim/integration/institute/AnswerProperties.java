package kr.ansim.integration.institute;

import static kr.ansim.integration.institute.TestInstitute.KTR;
import static kr.ansim.integration.institute.TestInstitute.NUMBER;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import kr.ansim.certification.port.RawAnswer;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.kernel.Unreadable;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever an institute sends, nothing is thrown, and nothing is believed that was not said. */
class AnswerProperties {

    private static final String TRANSACTION = "ANSIM00001C00000000000001";

    @Property
    void any_bytes_are_never_an_answer(@ForAll @Size(max = 300) byte[] bytes, @ForAll("statuses") int status) {
        assertThat(received(bytes, status, TRANSACTION).said()).isInstanceOf(Said.Failed.class);
        assertThat(new TokenAnswer(received(bytes, status, TRANSACTION)).token())
                .isInstanceOf(Token.Denied.class);
    }

    @Property
    void any_code_but_the_three_is_a_failure(@ForAll("codes") String code, @ForAll("statuses") int status) {
        Said said = received(TestInstitute.code(code).getBytes(StandardCharsets.UTF_8), status, TRANSACTION)
                .said();
        boolean answer = status == 200 && (code.equals("00000") || code.equals("00001") || code.equals("40402"))
                || status == 404 && code.equals("40402");
        assertThat(said).isInstanceOf(answer ? Said.Answered.class : Said.Failed.class);
    }

    @Property
    void without_our_transaction_nothing_is_an_answer(@ForAll String echo, @ForAll("codes") String code) {
        Said said = received(TestInstitute.code(code).getBytes(StandardCharsets.UTF_8), 200, echo)
                .said();
        assertThat(said).isInstanceOf(Said.Failed.class);
    }

    @Property
    void what_is_cut_off_is_never_an_answer(@ForAll @IntRange(max = 100_000) int cut) {
        byte[] whole = TestInstitute.text("certificate").getBytes(StandardCharsets.UTF_8);
        byte[] cutOff = Arrays.copyOf(whole, cut % whole.length);
        assertThat(received(cutOff, 200, TRANSACTION).said()).isInstanceOf(Said.Failed.class);
    }

    @Property
    void a_garbled_certificate_is_unreadable_or_about_its_number(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte garbled) {
        byte[] bytes = TestInstitute.text("certificate").getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = garbled;
        if (received(bytes, 200, TRANSACTION).said() instanceof Said.Answered answer
                && answer.code().equals(RspCode.OK)) {
            try {
                String number = CertificateRecord.facts(KTR, answer.fields()).number();
                Numbers.checkSame(number, NUMBER);
                assertThat(number).isEqualToIgnoringCase(NUMBER);
            } catch (Unreadable e) {
                assertThat(e).hasMessageNotContaining(new String(bytes, StandardCharsets.UTF_8));
            }
        }
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.of(0, 200, 201, 302, 400, 401, 403, 404, 429, 500, 503, 999);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "00000", "00001", "40001", "40101", "40105", "40303", "40402", "42901", "50001", "50008",
                        "00002", ""),
                Arbitraries.strings().numeric().ofLength(5),
                Arbitraries.strings().alpha().ofMaxLength(6));
    }

    private static Received received(byte[] bytes, int status, String echo) {
        Optional<Reason> broken = status == 0 ? Optional.of(Reason.UNREACHABLE) : Optional.empty();
        return new Received(
                new RawAnswer(KTR, "GET …", TRANSACTION, status, "", Instant.EPOCH, bytes), echo, "", broken);
    }
}
