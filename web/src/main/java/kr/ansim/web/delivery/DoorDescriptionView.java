package kr.ansim.web.delivery;

import static kr.ansim.web.faces.Wording.DELIVERY;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import kr.ansim.delivery.DoorDetails;
import kr.ansim.delivery.SiteOperations;
import kr.ansim.kernel.RuleBroken;
import kr.ansim.web.faces.Refusals;
import org.jspecify.annotations.Nullable;

/** What staff know of a door that no list tells: how much it bears and how high it is. Left empty it is unknown. */
@Named("doorDescription")
@ViewScoped
public class DoorDescriptionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal GRAMS = BigDecimal.valueOf(1000);

    @Inject
    private SiteOperations operations;

    private @Nullable UUID site;
    private String number = "";
    private @Nullable BigDecimal weightKg;
    private @Nullable Integer heightMm;

    public void ask(UUID siteId, DoorDetails door) {
        site = siteId;
        number = door.number();
        Integer grams = door.maxWeightG();
        weightKg = grams == null ? null : BigDecimal.valueOf(grams).divide(GRAMS);
        heightMm = door.floorHeightMm();
    }

    public void save() {
        UUID siteId = site;
        if (siteId == null) {
            return;
        }
        BigDecimal weight = weightKg;
        try {
            operations.describeDoor(
                    siteId,
                    number,
                    weight == null
                            ? Optional.empty()
                            : Optional.of(weight.multiply(GRAMS).intValue()),
                    Optional.ofNullable(heightMm));
            DELIVERY.done("describe.done", number);
        } catch (RuleBroken broken) {
            Refusals.show("description", broken);
        }
    }

    public String getNumber() {
        return number;
    }

    public @Nullable BigDecimal getWeightKg() {
        return weightKg;
    }

    public void setWeightKg(@Nullable BigDecimal weightKg) {
        this.weightKg = weightKg;
    }

    public @Nullable Integer getHeightMm() {
        return heightMm;
    }

    public void setHeightMm(@Nullable Integer heightMm) {
        this.heightMm = heightMm;
    }
}
