package kr.ansim.web.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** (d) A call of the same server, with the same key and the same filters, that asks for nothing the product knows. */
record NoOp(int port, String key) implements Work {

    @Override
    public String name() {
        return "d no-op call";
    }

    @Override
    public Client open() {
        HttpLine line = new HttpLine(port);
        byte[] request = """
                GET /api/v1/nothing HTTP/1.1
                Host: localhost
                Authorization: Bearer %s
                Accept-Language: en

                """.formatted(key).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
        return new Client() {
            @Override
            public void once() throws IOException {
                HttpLine.Answer answer = line.send(request);
                if (answer.status() != 404) {
                    throw new IOException("status " + answer.status());
                }
            }

            @Override
            public void close() throws IOException {
                line.close();
            }
        };
    }
}
