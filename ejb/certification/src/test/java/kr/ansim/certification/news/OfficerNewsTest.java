package kr.ansim.certification.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kr.ansim.certification.Fields;
import kr.ansim.certification.ProductKey;
import kr.ansim.certification.ReleaseAsked;
import kr.ansim.certification.ReleaseDropped;
import kr.ansim.notice.Notification;
import kr.ansim.notice.Notifications;
import kr.ansim.notice.Recipients;
import org.junit.jupiter.api.Test;

class OfficerNewsTest {

    private static final String ASKER = "account:" + UUID.randomUUID();
    private static final ProductKey PRODUCT = new ProductKey(UUID.randomUUID(), UUID.randomUUID(), "P-1", "");

    private final Told told = new Told();
    private final OfficerNews news = Fields.with(new OfficerNews(), "notifications", told);

    @Test
    void the_other_officers_are_told_that_a_release_waits_for_one_of_them() {
        news.asked(new ReleaseAsked(PRODUCT, UUID.randomUUID(), ASKER));
        assertThat(told.all).containsExactly("role:CERTIFICATION_OFFICER but " + ASKER + ": product.release-asked P-1");
    }

    @Test
    void who_asked_is_told_that_one_more_cause_has_ended_the_request() {
        news.dropped(new ReleaseDropped(PRODUCT, UUID.randomUUID(), ASKER));
        assertThat(told.all).containsExactly(ASKER + ": product.release-dropped P-1");
    }

    private static final class Told extends Notifications {

        private final List<String> all = new ArrayList<>();

        @Override
        public void tell(Recipients to, Notification notification) {
            all.add(to.key() + ": " + words(notification));
        }

        @Override
        public void tellOthers(Recipients to, Recipients knows, Notification notification) {
            all.add(to.key() + " but " + knows.key() + ": " + words(notification));
        }

        private static String words(Notification notification) {
            return notification.template() + " " + notification.values().get("code");
        }
    }
}
