package kr.ansim.integration.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Speaks clamd's INSTREAM, with the faults that it was told. */
final class FakeClamd implements AutoCloseable {

    enum Fault {
        NONE,
        SILENT,
        CLOSES_AT_ONCE,
        CLOSES_BEFORE_ANSWER,
        ANSWERS_HALF,
        ANSWERS_EARLY
    }

    private final ServerSocket door;
    private final Fault fault;
    private final String answer;
    private volatile byte @Nullable [] heard;

    FakeClamd(Fault fault, String answer) throws IOException {
        this.fault = fault;
        this.answer = answer;
        door = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "fake-clamd");
        thread.setDaemon(true);
        thread.start();
    }

    String address() {
        return "127.0.0.1:" + door.getLocalPort();
    }

    /** What came whole. */
    byte @Nullable [] heard() {
        return heard;
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket caller = door.accept()) {
                answer(caller);
            } catch (IOException gone) {
                // the next one
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        if (fault == Fault.CLOSES_AT_ONCE) {
            return;
        }
        DataInputStream in = new DataInputStream(caller.getInputStream());
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            say(caller, "UNKNOWN COMMAND\0");
            return;
        }
        if (fault == Fault.ANSWERS_EARLY) {
            in.readNBytes(in.readInt());
            say(caller, answer + "\0");
            return;
        }
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            content.write(in.readNBytes(length));
        }
        heard = content.toByteArray();
        if (fault == Fault.SILENT) {
            in.read();
        } else if (fault == Fault.ANSWERS_HALF) {
            say(caller, answer);
        } else if (fault == Fault.NONE) {
            say(caller, answer + "\0");
        }
    }

    private static void say(Socket caller, String words) throws IOException {
        caller.getOutputStream().write(words.getBytes(StandardCharsets.US_ASCII));
        caller.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
