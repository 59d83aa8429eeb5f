package kr.ansim.web.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import kr.ansim.identity.IssuedLink;
import kr.ansim.identity.SignUpLetter;
import kr.ansim.notice.Mail;
import kr.ansim.notice.MailTemplate;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts one-time links into letters, in one transaction with whatever issued them. */
@ApplicationScoped
public class Letters {

    @Inject
    private Mail mail;

    @Inject
    @ConfigProperty(name = "ansim.base-url", defaultValue = "http://localhost:8080")
    private String baseUrl;

    /**
     * Issues a link and sends it to its owner.
     *
     * @return the link itself when no mail can leave, for handing it over in person
     */
    @Transactional
    public Optional<String> invite(Supplier<IssuedLink> issued) {
        return send(MailTemplate.STAFF_INVITATION, "/identity/invitation.xhtml", issued.get());
    }

    /** As {@link #invite}, for somebody who needs a new password. */
    @Transactional
    public Optional<String> reset(Supplier<IssuedLink> issued) {
        return send(MailTemplate.PASSWORD_RESET, "/identity/reset.xhtml", issued.get());
    }

    /** Sends a letter to whoever has asked for one, if there is such an account. */
    @Transactional
    public void resetIfKnown(Supplier<Optional<IssuedLink>> issued) {
        if (mail.configured()) {
            issued.get().ifPresent(link -> send(MailTemplate.PASSWORD_RESET, "/identity/reset.xhtml", link));
        }
    }

    /** Answers somebody who wants an account. Without mail nothing is issued, since nobody could confirm it. */
    @Transactional
    public void signUp(Supplier<SignUpLetter> answered) {
        if (!mail.configured()) {
            return;
        }
        SignUpLetter letter = answered.get();
        if (letter instanceof SignUpLetter.Confirmation confirmation) {
            send(MailTemplate.SIGN_UP, "/identity/invitation.xhtml", confirmation.link());
        } else if (letter instanceof SignUpLetter.AccountKnown known) {
            mail.send(
                    MailTemplate.ACCOUNT_KNOWN,
                    known.email(),
                    known.language(),
                    Map.of("link", baseUrl + "/login.xhtml"));
        }
    }

    public boolean canLeave() {
        return mail.configured();
    }

    private Optional<String> send(MailTemplate template, String page, IssuedLink link) {
        String address = baseUrl + page + "?token=" + link.token();
        if (!mail.configured()) {
            return Optional.of(address);
        }
        Instant end = link.expiresAt();
        mail.send(template, link.email(), link.language(), Map.of("link", address, "validUntil", end.toString()));
        return Optional.empty();
    }
}
