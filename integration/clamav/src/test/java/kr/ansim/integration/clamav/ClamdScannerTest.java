package kr.ansim.integration.clamav;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import kr.ansim.integration.clamav.FakeClamd.Fault;
import kr.ansim.partner.port.ScanAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClamdScannerTest {

    private static final byte[] FILE = file(300_000);

    @Test
    void hands_over_the_whole_file_and_takes_its_word() throws IOException {
        try (FakeClamd clamd = new FakeClamd(Fault.NONE, "stream: OK")) {
            assertThat(scanner(clamd.address()).scan(FILE)).isEqualTo(new ScanAnswer.Clean());
            assertThat(clamd.heard()).isEqualTo(FILE);
        }
    }

    @Test
    void names_what_was_found_in_harmless_letters() throws IOException {
        try (FakeClamd clamd = new FakeClamd(Fault.NONE, "stream: Win.Test<b>EICAR_HDB-1 FOUND")) {
            assertThat(scanner(clamd.address()).scan(FILE)).isEqualTo(new ScanAnswer.Found("Win.Test_b_EICAR_HDB-1"));
        }
    }

    @Test
    void a_file_beyond_its_limit_is_told_apart_also_when_it_hangs_up_in_the_middle() throws IOException {
        for (Fault fault : new Fault[] {Fault.NONE, Fault.ANSWERS_EARLY}) {
            try (FakeClamd clamd = new FakeClamd(fault, "INSTREAM size limit exceeded. ERROR")) {
                ScanAnswer answer = scanner(clamd.address()).scan(FILE);
                // a line that is cut may lose its last words
                assertThat(answer).isInstanceOfAny(ScanAnswer.TooLarge.class, ScanAnswer.Unavailable.class);
                if (fault == Fault.NONE) {
                    assertThat(answer).isEqualTo(new ScanAnswer.TooLarge());
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(names = "NONE", mode = EnumSource.Mode.EXCLUDE)
    void whatever_breaks_is_never_clean(Fault fault) throws IOException {
        try (FakeClamd clamd = new FakeClamd(fault, "stream: OK")) {
            assertThat(scanner(clamd.address()).scan(file(20_000_000))).isInstanceOf(ScanAnswer.Unavailable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "OK", "stream: OK FOUND?", "Can't allocate memory ERROR", "stream: ", "stream:OK"})
    void no_clear_word_is_none(String answer) throws IOException {
        try (FakeClamd clamd = new FakeClamd(Fault.NONE, answer)) {
            assertThat(scanner(clamd.address()).scan(FILE)).isInstanceOf(ScanAnswer.Unavailable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "unix:/nowhere/clamd.ctl", "nonsense", "host:port"})
    void nobody_there_is_unavailable(String address) {
        assertThat(scanner(address).scan(FILE)).isInstanceOf(ScanAnswer.Unavailable.class);
    }

    @Test
    void without_an_address_there_is_none() {
        assertThat(new ClamdScanner(new ClamdSettings()).configured()).isFalse();
        assertThat(scanner("127.0.0.1:3310").configured()).isTrue();
    }

    private static ClamdScanner scanner(String address) {
        ClamdSettings settings = new ClamdSettings();
        settings.address = Optional.of(address);
        settings.answerTimeout = Duration.ofSeconds(2);
        return new ClamdScanner(settings);
    }

    private static byte[] file(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        return file;
    }
}
