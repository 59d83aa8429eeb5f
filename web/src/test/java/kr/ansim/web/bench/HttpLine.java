package kr.ansim.web.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One kept-alive HTTP/1.1 connection on a plain socket: the load shares the machine with what it measures. */
final class HttpLine implements AutoCloseable {

    private final int port;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();
    private boolean closing;

    HttpLine(int port) {
        this.port = port;
    }

    record Answer(int status, String body) {}

    Answer send(byte[] request) throws IOException {
        Socket line = socket;
        if (line == null || closing) {
            return sendOn(connect(), request);
        }
        try {
            return sendOn(line, request);
        } catch (EOFException | SocketException hungUp) {
            // a line on which nothing was said for a while
            return sendOn(connect(), request);
        }
    }

    private Answer sendOn(Socket line, byte[] request) throws IOException {
        line.getOutputStream().write(request);
        return read();
    }

    private Socket connect() throws IOException {
        close();
        Socket fresh = new Socket("127.0.0.1", port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(30_000);
        in = new BufferedInputStream(fresh.getInputStream(), 4_096);
        socket = fresh;
        closing = false;
        return fresh;
    }

    private Answer read() throws IOException {
        String status = line();
        int length = 0;
        boolean chunked = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            String lower = header.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(15).strip());
            } else if (lower.startsWith("transfer-encoding:")) {
                chunked = lower.contains("chunked");
            } else if (lower.startsWith("connection:")) {
                closing = lower.contains("close");
            }
        }
        String body = chunked ? chunks() : text(length);
        return new Answer(Integer.parseInt(status.substring(9, 12)), body);
    }

    private String chunks() throws IOException {
        StringBuilder body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        StringBuilder text = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                closing = true;
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        Socket line = socket;
        if (line != null) {
            line.close();
        }
    }
}
