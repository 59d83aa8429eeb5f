package kr.ansim.integration.safetykorea;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import kr.ansim.certification.CertificationSource;
import kr.ansim.certification.port.ListAnswer;
import kr.ansim.certification.port.NationalRegister.CertificateKey;
import kr.ansim.certification.port.NationalRegister.RecallKey;
import kr.ansim.certification.port.SourceAnswer;
import kr.ansim.certification.port.SourceAnswer.Found;
import kr.ansim.certification.port.SourceAnswer.NotFound;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever bytes come, nothing is thrown, and nothing is believed that was not said. */
class AnswerProperties {

    /** The same bytes to every question, without a server in between. */
    private static final class Answering extends SafetyKoreaCalls {

        private final byte[] bytes;

        Answering(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public boolean configured() {
            return true;
        }

        @Override
        public OpenAnswer certificate(String number) {
            return answer();
        }

        @Override
        public OpenAnswer certificates(String conditionKey, String value) {
            return answer();
        }

        @Override
        public OpenAnswer recalls(String conditionKey, String value) {
            return answer();
        }

        private OpenAnswer answer() {
            return new OpenAnswer(
                    Response.ok(new ByteArrayInputStream(bytes)).build(),
                    "GET …",
                    TestRegister.CLOCK,
                    new OpenAnswer.Bounds(1_000_000, Duration.ofMinutes(1), 1_000_000));
        }
    }

    @Property
    void any_bytes_are_never_an_answer(@ForAll @Size(max = 300) byte[] bytes) {
        assertThat(ask(bytes)).isInstanceOf(SourceAnswer.Unavailable.class);
        assertThat(list(bytes)).isInstanceOf(ListAnswer.Broken.class);
    }

    @Property
    void any_text_in_the_envelope_is_never_an_answer(@ForAll String code, @ForAll String data) {
        byte[] bytes =
                ("{\"resultCode\":\"" + code + "\",\"resultData\":\"" + data + "\"}").getBytes(StandardCharsets.UTF_8);
        assertThat(ask(bytes)).isInstanceOf(SourceAnswer.Unavailable.class);
        assertThat(list(bytes)).isInstanceOf(ListAnswer.Broken.class);
    }

    @Property
    void what_is_cut_off_is_never_an_answer(@ForAll @IntRange(max = 100_000) int cut) {
        byte[] detail = bytes("detail");
        assertThat(ask(Arrays.copyOf(detail, cut % detail.length))).isInstanceOf(SourceAnswer.Unavailable.class);
        byte[] list = bytes("certificates");
        assertThat(list(Arrays.copyOf(list, cut % list.length))).isInstanceOf(ListAnswer.Broken.class);
        byte[] recalls = bytes("recalls");
        assertThat(recalls(Arrays.copyOf(recalls, cut % recalls.length))).isInstanceOf(ListAnswer.Broken.class);
    }

    @Property
    void a_garbled_answer_is_never_about_another_number_nor_not_found(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte garbled) {
        byte[] detail = bytes("detail");
        detail[place % detail.length] = garbled;
        SourceAnswer answer = ask(detail);
        assertThat(answer).isNotInstanceOf(NotFound.class);
        if (answer instanceof Found found) {
            assertThat(found.facts().number()).isEqualToIgnoringCase(TestRegister.NUMBER);
        }
    }

    private static SourceAnswer ask(byte[] bytes) {
        return new SafetyKoreaAuthority(new Answering(bytes))
                .certificate(CertificationSource.SAFETY_KOREA, TestRegister.NUMBER);
    }

    private static ListAnswer list(byte[] bytes) {
        return new SafetyKoreaRegister(new Answering(bytes)).certificates(CertificateKey.ALL, "", each -> {});
    }

    private static ListAnswer recalls(byte[] bytes) {
        return new SafetyKoreaRegister(new Answering(bytes)).recalls(false, RecallKey.ALL, "", each -> {});
    }

    private static byte[] bytes(String name) {
        return TestRegister.text(name).getBytes(StandardCharsets.UTF_8);
    }
}
