package kr.ansim.certification.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.Duration;
import java.util.UUID;
import kr.ansim.certification.ConsentTelling;
import kr.ansim.certification.HolderCompanies;
import kr.ansim.certification.HolderCompany;
import kr.ansim.certification.consent.ConsentBook.Untold;
import kr.ansim.certification.port.ConsentAnswer;
import kr.ansim.certification.port.ConsentNotice;
import kr.ansim.certification.port.InstituteRecords;
import kr.ansim.certification.port.Unavailability;
import kr.ansim.certification.port.Unavailability.Reason;
import kr.ansim.certification.source.WaitingLine;
import kr.ansim.platform.OutboxHandler;
import kr.ansim.platform.OutboxMessage;

/** Takes each act of consent to its institute. Told twice, an institute stands where it stood after the first time. */
@ApplicationScoped
public class InstituteNews implements OutboxHandler {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** It was not told this time. */
    static final class NotTold extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotTold(Reason why) {
            super(why.name());
        }
    }

    @Inject
    private ConsentBook book;

    @Inject
    private HolderCompanies companies;

    @Inject
    @Any
    private Instance<InstituteRecords> institutes;

    @Inject
    private WaitingLine line;

    @Override
    public String topic() {
        return ConsentLedger.TOPIC;
    }

    @Override
    public void handle(OutboxMessage message) {
        UUID act = act(message.json());
        book.untold(act).ifPresent(news -> tell(act, news));
    }

    private void tell(UUID act, Untold news) {
        ConsentAnswer answer = answer(news);
        if (answer instanceof ConsentAnswer.Unavailable unavailable) {
            keepTrying(act, news, unavailable.why());
        } else {
            book.told(act, news);
        }
    }

    private ConsentAnswer answer(Untold news) {
        if (institutes.isUnsatisfied()) {
            return new ConsentAnswer.Unavailable(Unavailability.of(Reason.NOT_CONFIGURED));
        }
        ConsentNotice notice = notice(news);
        return line.inTurn(news.institute(), PATIENCE, () -> institutes.get().tell(news.institute(), notice))
                .orElseGet(() -> new ConsentAnswer.Unavailable(Unavailability.of(Reason.QUOTA)));
    }

    /** What passes by itself is tried again by the outbox; the rest, hourly: somebody must set something right first. */
    private void keepTrying(UUID act, Untold news, Unavailability why) {
        line.heed(news.institute(), why);
        boolean refused = why.reason() == Reason.REFUSED;
        book.notTold(act, refused ? ConsentTelling.REFUSED : ConsentTelling.WAITING, why);
        if (!refused && why.reason() != Reason.NOT_CONFIGURED) {
            throw new NotTold(why.reason());
        }
    }

    private ConsentNotice notice(Untold news) {
        HolderCompany company = companies.find(news.company()).orElseThrow();
        String number = company.registrationNumber().digits();
        boolean alone = company.groupId().isEmpty();
        // institutes want a group of everybody: who belongs to none is one alone
        return new ConsentNotice(
                number,
                company.name(),
                alone ? number : company.groupId(),
                alone ? company.name() : company.groupName(),
                news.given(),
                news.disclosure(),
                news.at());
    }

    private static UUID act(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            return UUID.fromString(reader.readObject().getString("act"));
        }
    }
}
