package kr.ansim.web.checkout;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import kr.ansim.delivery.CheckoutDetails;
import kr.ansim.delivery.Parcel;
import kr.ansim.web.faces.Wording;

/** The picture that shows which sizes of compartments the order fits in. */
@Named("sizes")
@RequestScoped
public class SizesView {

    private static final double MM_PER_CM = 10;

    @Inject
    private CheckoutVisit visit;

    public List<SizeDoor> getDoors() {
        return SizeDoor.of(parcel());
    }

    /** Such as 45 × 38 × 32 cm. */
    public String getLengths() {
        Parcel parcel = parcel();
        return cm(parcel.widthMm()) + " × " + cm(parcel.depthMm()) + " × " + cm(parcel.heightMm()) + " cm";
    }

    public String getSentence() {
        return getDoors().stream()
                .filter(door -> door.fit() == SizeDoor.Fit.FITS)
                .findFirst()
                .map(door -> Wording.CHECKOUT.text("fit.from", LockerWords.size(door.size())))
                .orElseGet(() -> Wording.CHECKOUT.text("fit.none"));
    }

    public String look(SizeDoor door) {
        return switch (door.fit()) {
            case TOO_SMALL -> "no";
            case FITS -> "yes";
            case ROOMY -> "more";
        };
    }

    public String fitKey(SizeDoor door) {
        return "fit." + door.fit().name();
    }

    private Parcel parcel() {
        return visit.details().map(CheckoutDetails::parcel).orElseThrow();
    }

    private static String cm(int mm) {
        NumberFormat format = NumberFormat.getNumberInstance(Locale.KOREA);
        format.setMaximumFractionDigits(1);
        return format.format(mm / MM_PER_CM);
    }
}
