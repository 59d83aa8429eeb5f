package kr.ansim.integration.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A mail server that greets and then answers every recipient in the same way, or never says a word. */
final class ScriptedServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final @Nullable String answer;

    ScriptedServer(@Nullable String answer) throws IOException {
        this.answer = answer;
        Thread thread = new Thread(this::serve, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                converse(caller);
            } catch (IOException gone) {
                // the caller hung up, or the test is over
            }
        }
    }

    private void converse(Socket caller) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.US_ASCII));
        PrintWriter out = new PrintWriter(caller.getOutputStream(), true, StandardCharsets.US_ASCII);
        if (answer == null) {
            in.readLine();
            return;
        }
        out.print("220 scripted\r\n");
        out.flush();
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            out.print((line.startsWith("RCPT") ? answer : "250 fine") + "\r\n");
            out.flush();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
