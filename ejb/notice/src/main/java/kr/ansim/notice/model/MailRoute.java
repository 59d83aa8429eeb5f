package kr.ansim.notice.model;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import kr.ansim.notice.port.MailTransport;
import kr.ansim.notice.port.MailUndeliverable;
import kr.ansim.notice.port.OutgoingMail;
import org.jspecify.annotations.Nullable;

/** The way out for mail, if this installation has one. */
@ApplicationScoped
public class MailRoute {

    @Inject
    private Instance<MailTransport> found;

    private @Nullable MailTransport transport;

    /** Asked once: an {@code Instance} keeps every session bean it hands out. */
    @PostConstruct
    void find() {
        transport = found.isResolvable() ? found.get() : null;
    }

    public boolean isOpen() {
        return transport != null && transport.configured();
    }

    public void send(OutgoingMail mail) throws MailUndeliverable {
        if (transport == null) {
            throw MailUndeliverable.forNow("no mail server", null);
        }
        transport.send(mail);
    }
}
