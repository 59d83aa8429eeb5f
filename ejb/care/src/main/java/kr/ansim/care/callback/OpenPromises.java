package kr.ansim.care.callback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import kr.ansim.care.CallBackWindow;
import kr.ansim.kernel.Ids;
import kr.ansim.membership.DemoMembers.DemoMember;

/** Call-backs of a demonstration, which may be due at once. */
@ApplicationScoped
public class OpenPromises {

    @Inject
    private CallBackBook book;

    @Inject
    private CallBackWords words;

    @Inject
    private Clock clock;

    public void add(DemoMember it, Instant from, String about, String by) {
        book.add(new NewCallBack(
                Ids.next(),
                it.member().id(),
                it.member().number(),
                null,
                null,
                it.customer(),
                CallBackWindow.of(from, DeskHours.SLOT),
                false,
                null,
                words.keep("about", about),
                0,
                clock.instant(),
                by,
                null));
    }
}
