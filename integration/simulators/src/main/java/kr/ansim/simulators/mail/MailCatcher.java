package kr.ansim.simulators.mail;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import kr.ansim.simulators.Faults;
import kr.ansim.simulators.Faults.Kind;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A mail server that takes every message and delivers none; the last 500 can be read. */
public final class MailCatcher {

    private static final int MOST_KEPT = 500;
    private static final int MOST_BYTES = 10_000_000;

    private final Faults faults;
    private final SMTPServer server;
    private final Deque<CaughtMail> caught = new ArrayDeque<>();
    private long lastId;

    public MailCatcher(InetAddress address, int port, Faults faults) {
        this.faults = faults;
        this.server = SMTPServer.port(port)
                .bindAddress(address)
                .hostName("simulator.invalid")
                .softwareName("Ansim simulator")
                .messageHandlerFactory(context -> new Reception())
                .maxMessageSize(MOST_BYTES)
                .serverSocketFactory(() -> new ServerSocket())
                .build();
    }

    /** @throws BindException when the port is taken */
    public void start() throws IOException {
        try {
            server.start();
        } catch (RuntimeException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    public void stop() {
        server.stop();
    }

    public int port() {
        return server.getPortAllocated();
    }

    /** Newest first. */
    public synchronized List<CaughtMail> all() {
        List<CaughtMail> all = new ArrayList<>(caught);
        Collections.reverse(all);
        return all;
    }

    synchronized Optional<CaughtMail> find(long id) {
        return caught.stream().filter(mail -> mail.id() == id).findFirst();
    }

    synchronized void clear() {
        caught.clear();
    }

    private synchronized void keep(String from, List<String> to, byte[] raw) {
        caught.addLast(CaughtMail.of(++lastId, Instant.now(), from, to, raw));
        if (caught.size() > MOST_KEPT) {
            caught.removeFirst();
        }
    }

    private final class Reception implements MessageHandler {

        private String from = "";
        private final List<String> to = new ArrayList<>();

        @Override
        public void from(String from) {
            this.from = from;
        }

        @Override
        public void recipient(String recipient) throws RejectException {
            Kind fault = faults.of("mail");
            if (fault == Kind.TEMPORARY) {
                throw new RejectException(451, "4.3.0 try again later");
            }
            if (fault == Kind.PERMANENT) {
                throw new RejectException(550, "5.1.1 no such mailbox");
            }
            to.add(recipient);
        }

        @Override
        public String data(InputStream data) throws IOException {
            byte[] raw = data.readAllBytes();
            keep(from, to, raw);
            return "2.0.0 caught";
        }

        @Override
        public void done() {
            to.clear();
        }
    }
}
