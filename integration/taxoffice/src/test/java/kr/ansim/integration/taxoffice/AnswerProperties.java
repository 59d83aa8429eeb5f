package kr.ansim.integration.taxoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kr.ansim.kernel.BusinessNumber;
import kr.ansim.partner.port.BusinessStanding;
import kr.ansim.partner.port.BusinessStanding.State;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever arrives, nothing is thrown, and nobody is closed who was not said to be. */
class AnswerProperties {

    @Property
    void any_bytes_are_never_an_answer(@ForAll @Size(max = 300) byte[] bytes, @ForAll("statuses") int status) {
        assertThat(received(bytes, status).said()).isInstanceOf(Said.Failed.class);
    }

    @Property
    void what_is_cut_off_is_never_an_answer(@ForAll @IntRange(max = 100_000) int cut) {
        byte[] whole = TestTaxOffice.text("status").getBytes(StandardCharsets.UTF_8);
        assertThat(received(Arrays.copyOf(whole, cut % whole.length), 200).said())
                .isInstanceOf(Said.Failed.class);
    }

    @Property
    void nothing_but_ok_with_200_is_an_answer(@ForAll("codes") String code, @ForAll("statuses") int status) {
        byte[] body = ("{\"status_code\":\"" + code + "\",\"data\":[]}").getBytes(StandardCharsets.UTF_8);
        boolean answer = code.equals("OK") && status == 200;
        assertThat(received(body, status).said()).isInstanceOf(answer ? Said.Answered.class : Said.Failed.class);
    }

    /** One byte cannot turn anything into 03: it would take a code that differs in one figure. */
    @Property(tries = 3_000)
    void a_garbled_answer_closes_nobody_who_is_unregistered(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte garbled) {
        byte[] bytes = TestTaxOffice.text("status").getBytes(StandardCharsets.UTF_8);
        bytes[place % bytes.length] = garbled;
        if (received(bytes, 200).said() instanceof Said.Answered answer) {
            Map<BusinessNumber, BusinessStanding> told =
                    Findings.among(Set.of(TestTaxOffice.FOUR), answer.rows(), Standings::of);
            assertThat(told.values()).allMatch(standing -> standing.state() == State.NOT_REGISTERED);
        }
    }

    @Property
    void any_key_arrives_as_it_is(@ForAll("keys") String key) {
        String once = ServiceKey.inQuery(key).orElseThrow();
        assertThat(once).matches("[A-Za-z0-9%]+");
        assertThat(ServiceKey.inQuery(once)).hasValue(once);
    }

    @Provide
    Arbitrary<Integer> statuses() {
        return Arbitraries.of(200, 201, 302, 400, 401, 404, 411, 413, 429, 500, 503);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.oneOf(
                Arbitraries.of("OK", "Ok", "INTERNAL_ERROR", "HTTP_ERROR", "TOO_LARGE_REQUEST", "-4", "-401", ""),
                Arbitraries.strings().alpha().ofMaxLength(6));
    }

    @Provide
    Arbitrary<String> keys() {
        return Arbitraries.strings().alpha().numeric().withChars("+/=").ofMinLength(1);
    }

    private static Received received(byte[] bytes, int status) {
        return new Received(status, Optional.empty(), bytes);
    }
}
