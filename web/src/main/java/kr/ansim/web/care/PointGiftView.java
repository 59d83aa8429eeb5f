package kr.ansim.web.care;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import kr.ansim.care.DeskActs;
import org.jspecify.annotations.Nullable;

/** The desk gives points. */
@Named("pointGift")
@ViewScoped
public class PointGiftView extends ActForm {

    private static final long serialVersionUID = 1L;
    private static final int WRONG = -1;

    @Inject
    private DeskActs acts;

    @Inject
    private ActWords words;

    private String points = "";

    public void give() {
        act("givePoints", ask -> words.came(acts.givePoints(ask, amount())));
    }

    /** What would come of it, before it is done. */
    public String getForecast() {
        long won = Math.max(0, amount());
        return words.forecast(acts.forecast(member(), won), won);
    }

    /** People write 2,000 as well as 2000. */
    private long amount() {
        String digits = points.replaceAll("[\\s,]", "");
        return digits.matches("[0-9]{1,9}") ? Long.parseLong(digits) : WRONG;
    }

    @Override
    protected void cleared() {
        points = "";
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(@Nullable String points) {
        this.points = points == null ? "" : points;
    }
}
