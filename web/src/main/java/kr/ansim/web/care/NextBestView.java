package kr.ansim.web.care;

import static kr.ansim.web.faces.Wording.DESK;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import kr.ansim.care.NextBest;
import kr.ansim.care.NextProduct;
import kr.ansim.kernel.SystemClock;
import kr.ansim.web.shell.When;
import org.jspecify.annotations.Nullable;

/** What to name to the customer next, and why, with the day of the fact. */
@Named("nextBest")
@RequestScoped
public class NextBestView {

    @Inject
    private NextBest best;

    @Inject
    private DeskAddress address;

    @Inject
    private When when;

    private @Nullable List<NextProduct> products;

    public List<NextProduct> getProducts() {
        List<NextProduct> known = products;
        if (known == null) {
            known = best.of(address.getMember());
            products = known;
        }
        return known;
    }

    public String reason(NextProduct one) {
        return DESK.text("next." + one.reason(), one.because(), one.times());
    }

    public String day(NextProduct one) {
        return DESK.text("next.day", when.day(LocalDate.ofInstant(one.at(), SystemClock.KOREA)));
    }
}
