package kr.ansim.integration.clamav;

import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** One call of clamd's INSTREAM: the file in pieces, each after its length, a length of zero, then the answer in a line. */
record ClamdCall(SocketAddress where, Duration within) {

    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);
    private static final int PIECE = 1 << 16;
    private static final int LONGEST_ANSWER = 1_000;

    String scan(byte[] file) throws IOException {
        try (SocketChannel line = where instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open()) {
            // a blocking channel knows no time-out, but whoever waits at it is woken when it is closed
            CompletableFuture<Void> end = CompletableFuture.runAsync(
                    () -> close(line), CompletableFuture.delayedExecutor(within.toMillis(), TimeUnit.MILLISECONDS));
            try {
                line.connect(where);
                return talk(line, file);
            } catch (ClosedChannelException late) {
                throw new SocketTimeoutException();
            } finally {
                end.cancel(false);
            }
        }
    }

    private static String talk(SocketChannel line, byte[] file) throws IOException {
        boolean whole = true;
        try {
            send(line, file);
        } catch (ClosedChannelException late) {
            throw late;
        } catch (IOException closedEarly) {
            // it has heard enough, and why is there to be read
            whole = false;
        }
        ByteBuffer answer = ByteBuffer.allocate(LONGEST_ANSWER);
        while (answer.hasRemaining() && line.read(answer) >= 0) {
            int last = answer.position() - 1;
            if (last >= 0 && answer.get(last) == 0) {
                String told = new String(answer.array(), 0, last, StandardCharsets.UTF_8).strip();
                // good news of half a file is none
                return whole || !told.endsWith("OK") ? told : "";
            }
        }
        // without its end it may be half an answer
        return "";
    }

    private static void send(SocketChannel line, byte[] file) throws IOException {
        write(line, ByteBuffer.wrap(COMMAND));
        for (int at = 0; at < file.length; at += PIECE) {
            int length = Math.min(PIECE, file.length - at);
            write(line, ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
            write(line, ByteBuffer.wrap(file, at, length));
        }
        write(line, ByteBuffer.allocate(Integer.BYTES).putInt(0).flip());
    }

    private static void write(SocketChannel line, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            line.write(bytes);
        }
    }

    private static void close(SocketChannel line) {
        try {
            line.close();
        } catch (IOException gone) {
            // it is what was wanted
        }
    }
}
