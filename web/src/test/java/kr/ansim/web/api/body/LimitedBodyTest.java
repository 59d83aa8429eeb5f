package kr.ansim.web.api.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import kr.ansim.web.api.problem.BodyBrokenOff;
import kr.ansim.web.api.problem.BodyTooLarge;
import org.junit.jupiter.api.Test;

class LimitedBodyTest {

    @Test
    void what_keeps_the_limit_is_read_whole() throws IOException {
        assertThat(body(sent(10), 10).readAllBytes()).hasSize(10);
    }

    @Test
    void one_byte_more_is_too_much() {
        assertThatThrownBy(() -> body(sent(11), 10).readAllBytes()).isInstanceOf(BodyTooLarge.class);
    }

    @Test
    void a_sender_who_goes_away_is_not_our_failure() {
        InputStream broken = new SequenceInputStream(sent(3), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new EOFException();
            }
        });
        assertThatThrownBy(() -> body(broken, 10).readAllBytes()).isInstanceOf(BodyBrokenOff.class);
    }

    private static InputStream sent(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }

    private static LimitedBody body(InputStream sent, long limit) {
        return new LimitedBody(sent, limit, limit);
    }
}
