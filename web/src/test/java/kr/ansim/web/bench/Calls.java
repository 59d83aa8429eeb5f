package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;
import kr.ansim.kernel.Ids;

/**
 * Calls of the API, each as it is made up.
 *
 * @param request makes one, of the verb and the path on
 * @param status the only good answer
 */
record Calls(String name, int port, int status, Supplier<byte[]> request) implements Work {

    /** Reads what {@code path} tells each time. */
    static Calls get(String name, int port, String key, int status, Supplier<String> path) {
        return new Calls(
                name, port, status, () -> head("GET", path.get(), key, "\r\n").getBytes(StandardCharsets.US_ASCII));
    }

    /** With a key that was never used. */
    static byte[] post(String path, String key, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String end = "Idempotency-Key: " + Ids.next()
                + (content.length == 0 ? "" : "\r\nContent-Type: application/json") + "\r\nContent-Length: "
                + content.length + "\r\n\r\n";
        byte[] start = head("POST", path, key, end).getBytes(StandardCharsets.US_ASCII);
        byte[] whole = Arrays.copyOf(start, start.length + content.length);
        System.arraycopy(content, 0, whole, start.length, content.length);
        return whole;
    }

    private static String head(String verb, String path, String key, String end) {
        return verb + " /api/v1" + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                + "\r\nAccept-Language: en\r\n" + end;
    }

    @Override
    public Client open() {
        HttpLine line = new HttpLine(port);
        return new Client() {
            @Override
            public void once() throws IOException {
                HttpLine.Answer answer = line.send(request.get());
                if (answer.status() != status) {
                    throw new IOException(answer.toString());
                }
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }
}
