package kr.ansim.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class BoundedInputTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void gives_what_there_is_and_keeps_its_beginning() throws IOException {
        BoundedInput input = new BoundedInput(source(100), 100, LONG, 10);
        assertThat(input.readAllBytes()).hasSize(100);
        assertThat(input.read()).isEqualTo(-1);
        assertThat(input.kept()).hasSize(10);
    }

    @Test
    void keeps_the_very_bytes_also_when_they_are_read_one_by_one() throws IOException {
        BoundedInput input = new BoundedInput(new ByteArrayInputStream(new byte[] {-1, 0, 7}), 3, LONG, 3);
        assertThat(input.read()).isEqualTo(255);
        assertThat(input.read()).isZero();
        assertThat(input.read()).isEqualTo(7);
        assertThat(input.kept()).containsExactly(-1, 0, 7);
    }

    @Test
    void reads_no_further_than_the_bound() {
        BoundedInput input = new BoundedInput(source(101), 100, LONG, 1_000);
        assertThatThrownBy(input::readAllBytes).isInstanceOf(Unreadable.class);
        assertThat(input.kept()).hasSize(101);
    }

    @Test
    void counts_anew_after_each_entry() throws IOException {
        BoundedInput input = new BoundedInput(source(300), 100, LONG, 0);
        for (int entry = 0; entry < 3; entry++) {
            assertThat(input.readNBytes(100)).hasSize(100);
            input.renew();
        }
        assertThat(input.read()).isEqualTo(-1);
    }

    @Test
    void a_drip_ends_in_time() {
        InputStream drip = new InputStream() {
            @Override
            public int read() throws IOException {
                try {
                    Thread.sleep(5);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return ' ';
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                buffer[offset] = (byte) read();
                return 1;
            }
        };
        BoundedInput input = new BoundedInput(drip, Integer.MAX_VALUE, Duration.ofMillis(50), 0);
        assertThatThrownBy(input::readAllBytes).isInstanceOf(SocketTimeoutException.class);
    }

    private static InputStream source(int bytes) {
        return new ByteArrayInputStream(new byte[bytes]);
    }
}
