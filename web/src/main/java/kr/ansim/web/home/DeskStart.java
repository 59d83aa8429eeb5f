package kr.ansim.web.home;

import static kr.ansim.web.faces.Wording.HOME;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import kr.ansim.care.CallBackCounts;
import kr.ansim.care.CallBackSummary;
import kr.ansim.care.CallBackWhen;
import kr.ansim.care.CallBacks;
import kr.ansim.care.CasePage;
import kr.ansim.care.CasePile;
import kr.ansim.care.CaseSummary;
import kr.ansim.care.Cases;
import kr.ansim.care.FindCallBacks;
import kr.ansim.care.FindCases;
import org.jspecify.annotations.Nullable;

/** What waits for somebody at the VIP desk while nobody calls. */
@Named("deskStart")
@RequestScoped
public class DeskStart {

    private static final int SHOWN = 5;
    private static final String CALL_BACKS = "/care/call-backs.xhtml";
    private static final String CASES = "/care/cases.xhtml";

    @Inject
    private CallBacks callBacks;

    @Inject
    private Cases cases;

    private @Nullable CasePage page;

    public List<StartFigure> getFigures() {
        CallBackCounts calls = callBacks.counts(true);
        Map<CasePile, Integer> piles = mine().counts();
        int late = piles.getOrDefault(CasePile.LATE, 0);
        int own = piles.getOrDefault(CasePile.MINE, 0);
        int free = piles.getOrDefault(CasePile.NOBODYS, 0);
        return List.of(
                figure("back", calls.waiting(), HOME.text("back.note", calls.missed()), "now", CALL_BACKS),
                figure("own", own, HOME.text("own.note"), "", CASES),
                figure("late", late, HOME.text("late.note"), "bad", CASES + "?show=late"),
                figure("free-cases", free, HOME.text("free-cases.note"), "", CASES + "?show=nobodys"));
    }

    private static StartFigure figure(String key, int number, String note, String tone, String path) {
        return new StartFigure(key, String.format(Locale.ROOT, "%,d", number), note, number > 0 ? tone : "", path);
    }

    private CasePage mine() {
        CasePage known = page;
        if (known == null) {
            known = cases.page(new FindCases(CasePile.MINE, "", null, SHOWN));
            page = known;
        }
        return known;
    }

    public List<CaseSummary> getCases() {
        return mine().rows();
    }

    public List<CallBackSummary> getCallBacks() {
        return callBacks.due(new FindCallBacks(CallBackWhen.DUE, true, null, SHOWN));
    }
}
