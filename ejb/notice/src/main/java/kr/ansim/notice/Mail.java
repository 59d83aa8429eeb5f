package kr.ansim.notice;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import kr.ansim.notice.model.Letter;
import kr.ansim.notice.model.MailDelivery;
import kr.ansim.notice.model.MailRoute;
import kr.ansim.platform.Outbox;
import kr.ansim.platform.PersonalDataVault;

/**
 * Mail to people inside and outside. It is written in the caller's transaction and sent by a worker after its commit, at
 * least once. Address, text and with it any one-time link lie encrypted in the vault until the mail is gone.
 */
@Stateless
@PermitAll
public class Mail {

    @Inject
    private PersonalDataVault vault;

    @Inject
    private Outbox outbox;

    @Inject
    private MailRoute route;

    /** Whether mail can leave at all; when not, mails wait, and pages show a one-time link to the one who asked for it. */
    public boolean configured() {
        return route.isOpen();
    }

    /**
     * Sends one mail to one address, in Korean or English.
     *
     * @throws IllegalArgumentException when values are missing or unknown, or the address is not one
     */
    public void send(MailTemplate template, String toAddress, Locale locale, Map<String, String> values) {
        Letter letter = Letter.write(template, toAddress, locale, values);
        UUID token = vault.keep(MailDelivery.KIND, letter.fields(), null);
        String payload = Json.createObjectBuilder()
                .add("template", template.key())
                .add("letter", token.toString())
                .build()
                .toString();
        outbox.put(MailDelivery.TOPIC, token.toString(), payload);
    }
}
